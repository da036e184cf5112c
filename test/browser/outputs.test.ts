import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromBytes } from '../../src/browser/documents';
import { createLibrary } from '../../src/browser/library';
import { createChanges } from '../../src/browser/session/changes';
import { createContext } from '../../src/browser/session/context';
import { createOutputs, type Outputs } from '../../src/browser/session/outputs';
import { INITIAL_PAGE_STATE, reducePage, type PageNotice } from '../../src/browser/state';
import { draftsIn } from '../../src/browser/storage/drafts';
import { recentIn } from '../../src/browser/storage/recent';
import type { Taken } from '../../src/host/host';
import { createStore } from '../../src/taskpane/store';
import { readWorkbook } from '../../src/xlsx';
import { memoryHost } from '../taskpane/support/memory-host';
import { pageHost } from './support/page-host';
import { NOTHING_KEPT, NO_READER } from './support/surroundings';

/** What is done, and in which order, when something is saved as a file. */

const NAME = 'jiayuguan-2021.xlsx';
const BYTES = new Uint8Array(readFileSync(path.join(__dirname, '..', 'fixtures', 'workbooks', NAME)));
const SHEET = '整体支出绩效自评表';

interface Made {
  readonly outputs: Outputs;
  /** In the order in which it happened. */
  readonly done: readonly string[];
  readonly files: readonly { readonly name: string; readonly content: BlobPart }[];
  readonly notice: () => PageNotice | null;
  readonly type: (address: string, value: string) => void;
}

function opened(given: { readonly upToDate: boolean; readonly readOnly?: string }): Made {
  const done: string[] = [];
  const files: { name: string; content: BlobPart }[] = [];
  const { snapshot } = readWorkbook(BYTES, NAME);
  const memory = memoryHost(snapshot);
  const host = {
    ...pageHost(memory),
    read: async () => memory.workbook,
    snapshot: async () => {
      done.push('ends the cell editor');
      return memory.workbook;
    },
    noteTaken: (what: Taken) => void done.push(what),
  };
  const store = createStore(reducePage, INITIAL_PAGE_STATE);
  const library = createLibrary(store, NO_READER);
  const [id = ''] = library.add([fromBytes(NAME, BYTES)]);
  const context = createContext({
    ...{ store, library, reader: NO_READER, database: NOTHING_KEPT },
    panes: {
      leave: () => undefined,
      upToDate: async () => {
        done.push('checks what changed');
        return given.upToDate;
      },
    },
    drafts: draftsIn(NOTHING_KEPT),
    recent: recentIn(NOTHING_KEPT),
    desk: () => Promise.reject(new Error('no desk')),
    download: (name, content) => {
      done.push('downloads');
      files.push({ name, content });
    },
    watchHand: () => () => false,
    keepPreferences: () => undefined,
    now: () => new Date(2026, 10, 29, 9, 5),
    version: '1.1.0',
  });
  const source = fromBytes(NAME, BYTES);
  context.opened = { id, source, bytes: BYTES, fingerprint: 'f', original: snapshot, host };
  const readOnly = given.readOnly ?? null;
  store.dispatch({
    type: 'opened',
    document: { id, name: NAME, sample: false, readOnly, host, first: null },
  });
  return {
    outputs: createOutputs(context, createChanges(context)),
    done,
    files,
    notice: () => store.get().notice,
    type: (address, value) => memory.type(SHEET, address, value),
  };
}

describe('what is taken away as a file', () => {
  test('is saved after the cell editor is ended and the check is up to date, and says what was written', async () => {
    const { outputs, done, files, notice, type } = opened({ upToDate: true });
    type('F12', '92%');
    await outputs.save({ marks: false });
    expect(done.filter((step, index) => step !== done[index - 1])).toEqual([
      'ends the cell editor',
      'checks what changed',
      'ends the cell editor',
      'downloads',
      'saved',
    ]);
    expect(files.map(({ name }) => name)).toEqual(['jiayuguan-2021-已改-1129-0905.xlsx']);
    expect(notice()).toMatchObject({ tone: 'success', text: expect.stringContaining('写入 1 处改动') });
  });

  test('is not saved where the file is only read, and the reason is said', async () => {
    const { outputs, done, notice } = opened({ upToDate: true, readOnly: '旧版文件只能查看。' });
    await outputs.save({ marks: false });
    expect([done, notice()]).toEqual([[], { tone: 'warning', text: '旧版文件只能查看。' }]);
  });

  test('is reported of the cells as they are, once they are checked', async () => {
    const { outputs, done, files, notice, type } = opened({ upToDate: true });
    type('F12', '92%');
    await outputs.report('html');
    expect(done).toEqual(['ends the cell editor', 'checks what changed', 'downloads', 'reported']);
    expect(files.map(({ name }) => name)).toEqual(['jiayuguan-2021-检查报告.html']);
    expect(String(files[0]?.content)).not.toContain('91%%');
    expect(notice()).toMatchObject({ tone: 'success' });
  });

  test.each([
    ['a report', (outputs: Outputs) => outputs.report('markdown')],
    ['a summary', (outputs: Outputs) => outputs.summary()],
  ])('%s is refused while the check is older than the cells', async (_, take) => {
    const { outputs, done, files, notice } = opened({ upToDate: false });
    await take(outputs);
    expect(done).toEqual(['ends the cell editor', 'checks what changed']);
    expect(files).toEqual([]);
    expect(notice()).toMatchObject({ tone: 'warning', text: expect.stringContaining('还没有检查好') });
  });

  test('is summed up over all files of the list', async () => {
    const { outputs, files, notice } = opened({ upToDate: true });
    await outputs.summary();
    expect(files.map(({ name }) => name)).toEqual(['自评检查汇总-1129-0905.xlsx']);
    const content = files[0]?.content;
    if (!(content instanceof Uint8Array)) throw new Error('no workbook');
    const [sheet] = readWorkbook(content, 'x.xlsx').snapshot.sheets;
    expect(sheet?.cells.filter(({ row }) => row === 1).map(({ value }) => value)).toContain(NAME);
    expect(notice()).toMatchObject({ tone: 'success' });
  });
});
