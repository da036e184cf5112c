/** @jest-environment <rootDir>/test/support/once/page-environment.cjs */
import '../taskpane/support/node-globals';
import { createPanes } from '../../src/browser/panes';
import type { OpenDocument } from '../../src/browser/state';
import { localEngine } from '../../src/taskpane/local-engine';
import { fixtureWorkbook } from '../support/fixtures';
import { eventually } from '../support/eventually';
import { memoryHost, type MemoryHost } from '../taskpane/support/memory-host';
import { pageHost } from './support/page-host';

/** Several files, each with its pane: list and summary show of each file what is true for its present cells. */

const SHEET = '整体支出绩效自评表';

function documentOf(id: string, host: MemoryHost): OpenDocument {
  return {
    id,
    name: `${id}.xlsx`,
    sample: false,
    readOnly: null,
    first: null,
    host: pageHost(host),
  };
}

describe('a file that is changed and left before it was checked', () => {
  it('is judged as it was left before a summary is made, and checked when it is opened again', async () => {
    const counts = new Map<string, number>();
    const panes = createPanes(localEngine, (id, { demands }) => counts.set(id, demands.change));
    const first = memoryHost(fixtureWorkbook('jiayuguan-2021'));
    const other = memoryHost(fixtureWorkbook('clean/C01-anhui-shuili'));
    panes.of(documentOf('a', first));
    // Five of the truth file.
    await eventually(() => expect(counts.get('a')).toBe(5));
    first.type(SHEET, 'F12', '91%');
    panes.leave('a', first.workbook);
    panes.of(documentOf('b', other));
    await eventually(() => expect(counts.get('b')).toBe(0));
    expect(await panes.upToDate()).toBe(true);
    // 91% is a correct number, so the finding about 91%% is gone.
    const { store } = panes.of(documentOf('a', first));
    expect(store.get().stale).toBeNull();
    expect(store.get().checked?.inspection.findings.map(({ code }) => code)).not.toContain('PJ504');
  });

  it('is checked anew by the summary while it is on the screen', async () => {
    let change = -1;
    const panes = createPanes(localEngine, (_id, { demands }) => {
      change = demands.change;
    });
    const host = memoryHost(fixtureWorkbook('jiayuguan-2021'));
    const { store } = panes.of(documentOf('a', host));
    await eventually(() => expect(change).toBe(5));
    host.type(SHEET, 'H47', 50);
    expect(store.get().stale).not.toBeNull();
    expect(await panes.upToDate()).toBe(true);
    expect(store.get().stale).toBeNull();
    const total = store.get().checked?.inspection.findings.find(({ code }) => code === 'PJ407');
    expect(total?.stated).toBe('50');
  });
});
