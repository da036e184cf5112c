/** @jest-environment <rootDir>/test/support/once/page-environment.cjs */
import './support/node-globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localEngine } from '../../src/taskpane/local-engine';
import { createPane, type Pane } from '../../src/taskpane/pane';
import { readWorkbook } from '../../src/xlsx';
import { memoryHost } from './support/memory-host';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'self-evaluation.xlsx');

async function checked(): Promise<Pane> {
  const { snapshot } = readWorkbook(readFileSync(SAMPLE), 'self-evaluation.xlsx');
  const pane = createPane(memoryHost(snapshot), localEngine);
  await pane.session.start();
  await pane.session.check();
  return pane;
}

describe('a repair that makes something else wrong', () => {
  it('goes on with that, above all that stood below, and says that it is new', async () => {
    const { session, store } = await checked();
    // In the sample H15 holds 12 of at most 10 points, and the total of 102 below it hangs on it.
    const finding = store
      .get()
      .checked?.inspection.findings.find(({ fixes }) =>
        fixes.some(({ label }) => label === '把 H15 改为“10”'),
      );
    const [fix] = finding?.fixes ?? [];
    if (!finding || !fix) throw new Error('The sample has no such repair.');
    await session.fix(finding, fix);
    const { view, notice, checked: after } = store.get();
    expect(notice?.sentence).toMatch(/^把 H15 改为“10”。因此新出现必须改 \d+ 处：H23。$/);
    expect(notice?.history).toBe(true);
    expect(after?.inspection.findings.find(({ id }) => id === view.selected)?.cell.address).toBe('H23');
    await session.stop();
  });

  it('is not said where nothing is new', async () => {
    const { session, store } = await checked();
    const finding = store
      .get()
      .checked?.inspection.findings.find(({ fixes }) =>
        fixes.some(({ label }) => label === '把 H23 改为“100”'),
      );
    const [fix] = finding?.fixes ?? [];
    if (!finding || !fix) throw new Error('The sample has no such repair.');
    await session.fix(finding, fix);
    expect(store.get().notice?.sentence).toBe('把 H23 改为“100”。');
    await session.stop();
  });
});
