import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelHost } from '../../../src/host/excel';
import { readWorkbook } from '../../../src/xlsx';
import { rangeAddress } from '../../../src/workbook/address';
import type { Host } from '../../../src/host/host';
import {
  BUILDS,
  buildBook,
  EXCEL_2021,
  MICROSOFT_365,
  openFixture,
  withExcelApi,
  type ExcelVersion,
  type SheetInput,
} from '../../excel-host';
import { parseArea } from '../../excel-host/model/area';
import { turns } from '../../support/eventually';
import { copies, excelPerTest, FORM, troubleOf } from './support';

const start = excelPerTest();

async function readOne(sheet: SheetInput) {
  await start({ workbook: buildBook('自评.xlsx', [sheet]) });
  const { sheets } = await createExcelHost().read();
  const [read] = sheets;
  if (!read) throw new Error('There is no sheet.');
  return read;
}

describe('reading the workbook', () => {
  it('takes the same three round trips for 1 and for 60 sheets', async () => {
    const trips: number[] = [];
    for (const count of [1, 60]) {
      const { measure } = await start({ workbook: buildBook('自评.xlsx', copies(FORM, count)) });
      const { result, totals } = await measure(() => createExcelHost().read());
      console.log(
        `read, ${count} sheets: ${totals.trips} round trips, ${totals.actions} actions, ${totals.bytesOut} bytes`,
      );
      expect(result.sheets).toHaveLength(count);
      expect(result.sheets.every(({ cells }) => cells.length === 9)).toBe(true);
      trips.push(totals.trips);
    }
    expect(trips).toEqual([3, 3]);
  });

  it('takes three round trips for 60 sheets that are protected in part and hide rows', async () => {
    const sheet: SheetInput = { ...FORM, protectedExcept: ['B5:B6'], hiddenRows: [2], hiddenColumns: [1] };
    const { measure } = await start({ workbook: buildBook('自评.xlsx', copies(sheet, 60)) });
    const { totals } = await measure(() => createExcelHost().read());
    expect(totals.trips).toBe(3);
  });

  it('hands over values, formulas, formats and merges', async () => {
    await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const { name, sheets, mergesKnown } = await createExcelHost().read();
    expect({ name, mergesKnown }).toEqual({ name: '自评.xlsx', mergesKnown: true });
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheets[0]?.cells.slice(4, 7)).toEqual([
      { row: 2, col: 1, value: 0.9996, format: '0.00%' },
      { row: 3, col: 0, value: '总分' },
      { row: 3, col: 1, value: 98, formula: 'SUM(B5:B6)' },
    ]);
  });

  it.each([
    'jiayuguan-2021.xlsx',
    'jiangmen-2023.xlsx',
    'mingguang-2022.xlsx',
    'mingguang-2022-stacked.xlsx',
    'zengdu-2022-self-evaluation.xlsx',
    'anyang-2021-targets.xlsx',
    'layouts/H13-transfer-linhe-2023.xlsx',
    'rich/rich-ms.xlsx',
  ])('gives the same cells of %s as reading the file', async (file) => {
    await start({ workbook: openFixture(file) });
    const bytes = readFileSync(path.join(__dirname, '../../fixtures/workbooks', file));
    const { snapshot } = readWorkbook(bytes, path.basename(file));
    const read = await createExcelHost().read();
    expect(read.sheets.map(({ name, visibility, cells }) => ({ name, visibility, cells }))).toEqual(
      snapshot.sheets.map(({ name, visibility, cells }) => ({ name, visibility, cells })),
    );
    const areas = (sheets: typeof read.sheets) =>
      sheets.map(({ merges }) =>
        merges.map(({ top, left, bottom, right }) => `${top} ${left} ${bottom} ${right}`).sort(),
      );
    expect(areas(read.sheets)).toEqual(areas(snapshot.sheets));
  });

  it('takes a text that begins with = for a text, as the published targets have it', async () => {
    const { cells } = await readOne({
      name: 'S',
      cells: {
        A1: { value: '=20000元', textPrefix: true },
        A2: { value: '-', textPrefix: true },
        A3: { value: 7, formula: 'A4+A5' },
      },
    });
    expect(cells).toEqual([
      { row: 0, col: 0, value: '=20000元' },
      { row: 1, col: 0, value: '-' },
      { row: 2, col: 0, value: 7, formula: 'A4+A5' },
    ]);
  });

  it('tells errors, truth values and blanks apart', async () => {
    const { cells } = await readOne({
      name: 'S',
      cells: {
        A1: { value: { error: '#REF!' }, formula: 'B9' },
        A2: true,
        A3: '',
        B4: 0,
        A5: { value: '', formula: 'IF(1,"")' },
      },
    });
    expect(cells).toEqual([
      { row: 0, col: 0, value: { error: '#REF!' }, formula: 'B9' },
      { row: 1, col: 0, value: true },
      { row: 3, col: 1, value: 0 },
      { row: 4, col: 0, value: '', formula: 'IF(1,"")' },
    ]);
  });

  it('leaves out formatted blanks down to the last row of the sheet', async () => {
    const { measure } = await start({
      workbook: buildBook('自评.xlsx', [{ name: 'S', cells: { A1: '表', XFD1048576: { fill: '#FFFF00' } } }]),
    });
    const { result, totals } = await measure(() => createExcelHost().read());
    expect(result.sheets[0]?.cells).toEqual([{ row: 0, col: 0, value: '表' }]);
    expect(totals.bytesOut).toBeLessThan(3_000);
  });

  it('refuses a sheet whose contents are scattered over millions of cells, and names it', async () => {
    await start({ workbook: buildBook('自评.xlsx', [{ name: '资料', cells: { A1: '表', Z1000000: 1 } }]) });
    const { code, message } = await troubleOf(createExcelHost().read());
    expect(code).toBe('too-large');
    expect(message).toContain('“资料”');
    expect(message).toContain('Ctrl+End');
  });

  it('reads empty sheets and workbooks without contents', async () => {
    await start({
      workbook: buildBook('空.xlsx', [{ name: '空一' }, { name: '空二', protectedExcept: [] }]),
    });
    const { sheets } = await createExcelHost().read();
    expect(sheets.map(({ name, cells, protection }) => ({ name, cells, protection }))).toEqual([
      { name: '空一', cells: [], protection: null },
      { name: '空二', cells: [], protection: { unlocked: [] } },
    ]);
  });

  it('reads hidden sheets, rows and columns and says that they are hidden', async () => {
    await start({
      workbook: buildBook('自评.xlsx', [
        { ...FORM, hiddenRows: [1, 3], hiddenColumns: [1] },
        { name: '数据', visibility: 'hidden', cells: { A1: 1 } },
        { name: '参数', visibility: 'veryHidden', cells: { A1: 1 }, hiddenRows: [0] },
      ]),
    });
    const { sheets } = await createExcelHost().read();
    expect(
      sheets.map(({ visibility, hiddenRows, hiddenColumns }) => ({ visibility, hiddenRows, hiddenColumns })),
    ).toEqual([
      { visibility: 'visible', hiddenRows: [1, 3], hiddenColumns: [1] },
      { visibility: 'hidden', hiddenRows: [], hiddenColumns: [] },
      { visibility: 'veryHidden', hiddenRows: [0], hiddenColumns: [] },
    ]);
  });

  it('says which cells of a protected sheet may be edited', async () => {
    const { protection } = await readOne({ ...FORM, protectedExcept: ['B5:B6', 'A2'] });
    expect(protection).toEqual({
      unlocked: [
        { top: 1, left: 0, bottom: 1, right: 0 },
        { top: 4, left: 1, bottom: 5, right: 1 },
      ],
    });
  });

  it('knows a protected sheet without locked cells, and one with locked cells only', async () => {
    const open = await readOne({ ...FORM, protectedExcept: ['A1:B6'] });
    expect(open.protection).toEqual({ unlocked: [{ top: 0, left: 0, bottom: 5, right: 1 }] });
    const closed = await readOne({ ...FORM, protectedExcept: [] });
    expect(closed.protection).toEqual({ unlocked: [] });
  });

  it('admits that merges are unknown below ExcelApi 1.13', async () => {
    await start({ workbook: buildBook('自评.xlsx', [FORM]), version: withExcelApi(EXCEL_2021, '1.12') });
    const host = createExcelHost();
    const { mergesKnown, sheets } = await host.read();
    expect({ mergesKnown, merges: sheets[0]?.merges, told: host.capabilities.mergedAreas }).toEqual({
      mergesKnown: false,
      merges: [],
      told: false,
    });
  });

  it('refuses versions below its floor with the next step', async () => {
    await start({ workbook: buildBook('自评.xlsx', [FORM]), version: withExcelApi(EXCEL_2021, '1.8') });
    const { code, message } = await troubleOf(createExcelHost().read());
    expect(code).toBe('unsupported');
    expect(message).toContain('Excel 2021');
  });

  it('hands over defined names', async () => {
    const workbook = buildBook('自评.xlsx', [FORM]);
    workbook.names.push({ name: '总分', formula: '=自评表!$B$4', visible: true });
    await start({ workbook });
    const { definedNames } = await createExcelHost().read();
    expect(definedNames).toEqual([{ name: '总分', refersTo: '自评表!$B$4' }]);
  });
});

describe('reading much', () => {
  /** 20 sheets of 500 × 12: 120 000 cells, twice what fits into one response. */
  function large(): readonly SheetInput[] {
    const cells = Object.fromEntries(
      Array.from({ length: 500 }, (_, row) => [`A${row + 1}`, `第${row + 1}项指标的完成情况`]).concat([
        ['L500', '末'],
      ]),
    );
    return copies({ name: '表', cells }, 20);
  }

  it('takes further round trips beyond 60 000 cells only, and reports the sheets as they arrive', async () => {
    const { measure } = await start({ workbook: buildBook('大.xlsx', large()) });
    const progress: number[] = [];
    const { result, totals } = await measure(() =>
      createExcelHost().read({ onProgress: (done) => progress.push(done) }),
    );
    expect(totals.trips).toBe(4);
    expect(result.sheets.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 20 }, () => 501));
    expect(progress).toEqual([10, 20]);
  });

  it('asks for less when the answer is too large, and reads everything all the same', async () => {
    const whole = buildBook('大.xlsx', large().slice(0, 4));
    await start({ workbook: whole });
    const expected = await createExcelHost().read();
    const { measure, session } = await start({
      workbook: buildBook('大.xlsx', large().slice(0, 4)),
      payloadLimit: 300_000,
    });
    const { result, totals } = await measure(() => createExcelHost().read());
    expect(session.log.all.some(({ bytesOut }) => bytesOut > 300_000)).toBe(true);
    expect(totals.trips).toBeGreaterThan(3);
    expect(result.sheets).toEqual(expected.sheets);
  });

  it('asks for less when Excel finds a range too large', async () => {
    const { session, measure } = await start({ workbook: buildBook('大.xlsx', large().slice(0, 2)) });
    session.faults.inject({ kind: 'break-at', action: 3, code: 'RangeExceedsLimit' }, 2);
    const { result, totals } = await measure(() => createExcelHost().read());
    expect(result.sheets.map(({ cells }) => cells.length)).toEqual([501, 501]);
    // Refused, contents alone, merged areas alone.
    expect(totals.trips).toBe(5);
  });

  it('ends with a sentence when a single row is more than Excel can send', async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 20 }, (_, col) => [`${'ABCDEFGHIJKLMNOPQRST'[col] ?? ''}1`, '长'.repeat(30_000)]),
    );
    await start({ workbook: buildBook('大.xlsx', [{ name: '表', cells }]), payloadLimit: 100_000 });
    const { code, message } = await troubleOf(createExcelHost().read());
    expect(code).toBe('too-large');
    expect(message).toContain('拆');
  });

  it('stops at once when the user cancels', async () => {
    const { session } = await start({ workbook: buildBook('大.xlsx', large()) });
    session.faults.inject({ kind: 'hang' }, 1);
    const cancel = new AbortController();
    const reading = troubleOf(createExcelHost().read({ signal: cancel.signal }));
    setTimeout(() => cancel.abort(), 30);
    expect((await reading).code).toBe('cancelled');
  });

  it('does not begin when it is cancelled already', async () => {
    const { measure } = await start({ workbook: buildBook('大.xlsx', [FORM]) });
    const { result, totals } = await measure(() =>
      troubleOf(createExcelHost().read({ signal: AbortSignal.abort() })),
    );
    expect([result.code, totals.trips]).toEqual(['cancelled', 0]);
  });
});

describe('merged areas', () => {
  /** `count` merged areas, one below the other: A1:B1, A2:B2 … */
  function crowded(count: number, name = '明细'): SheetInput {
    const rows = Array.from({ length: count }, (_, row) => row + 1);
    return {
      name,
      cells: Object.fromEntries(rows.map((row) => [`A${row}`, `第${row}项`])),
      merges: rows.map((row) => `A${row}:B${row}`),
    };
  }

  it.each(BUILDS)('are read from a sheet with 2 000 of them in $name', async (version) => {
    const { measure } = await start({
      workbook: buildBook('明细.xlsx', [FORM, crowded(2_000), crowded(3, '另表')]),
      version,
    });
    const { result, totals } = await measure(() => createExcelHost().read());
    const { sheets, mergesKnown } = result;
    expect(mergesKnown).toBe(true);
    expect(sheets.map(({ merges }) => merges.length)).toEqual([1, 2_000, 3]);
    expect(sheets[1]?.merges[1_234]).toEqual({ top: 1_234, left: 0, bottom: 1_234, right: 1 });
    // Sheets, extents, everything (refused), contents, merged areas in bands of rows.
    expect(totals.trips).toBe(5);
  });

  it('are read whole although they reach across the bands in which they are asked', async () => {
    // 520 rows of one merged area each; C is merged over the edges of bands of 64 rows.
    const sheet = crowded(520);
    const tall = ['C60:C70', 'C120:C180', 'C500:C520'];
    await start({
      workbook: buildBook('明细.xlsx', [
        { ...sheet, cells: { ...sheet.cells, C60: '甲' }, merges: [...(sheet.merges ?? []), ...tall] },
      ]),
    });
    const { sheets } = await createExcelHost().read();
    expect(sheets[0]?.merges).toHaveLength(523);
    expect(sheets[0]?.merges.filter(({ left }) => left === 2)).toEqual([
      { top: 59, left: 2, bottom: 69, right: 2 },
      { top: 119, left: 2, bottom: 179, right: 2 },
      { top: 499, left: 2, bottom: 519, right: 2 },
    ]);
  });

  it('that are dense are asked in ever smaller bands', async () => {
    // Ten merged areas in each of 300 rows: 64 rows and as many below hold 1 280.
    const merges = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 10 }, (__, place) =>
        rangeAddress({ top: row, bottom: row, left: 2 * place, right: 2 * place + 1 }),
      ),
    ).flat();
    const { measure } = await start({
      workbook: buildBook('明细.xlsx', [{ name: '密', cells: { A1: '甲', T300: '末' }, merges }]),
    });
    const { result, totals } = await measure(() => createExcelHost().read());
    expect(result.sheets[0]?.merges).toHaveLength(3_000);
    expect(totals.trips).toBeLessThan(9);
  });

  it('that Excel does not tell leave one sheet without them, and its contents and the other sheets as they are', async () => {
    const { book } = await start({ workbook: buildBook('自评.xlsx', [...copies(FORM, 4)]) });
    // More merged areas in eight rows than Excel returns.
    const [, odd] = book.sheets;
    if (odd)
      odd.merges = Array.from({ length: 600 }, (_, at) => ({
        top: 0,
        left: 2 * at,
        bottom: 0,
        right: 2 * at + 1,
      }));
    odd?.put(0, 1_200, { value: '末' });
    const { sheets, mergesKnown } = await createExcelHost().read();
    expect(sheets.map(({ merges, cells }) => [merges.length, cells.length])).toEqual([
      [1, 9],
      [0, 10],
      [1, 9],
      [1, 9],
    ]);
    expect(mergesKnown).toBe(false);
  });
});

describe('what reading does to the undo history', () => {
  /** Protected in part, with hidden rows and columns: everything that must be requested. */
  const FULL: SheetInput = { ...FORM, protectedExcept: ['B5:B6'], hiddenRows: [2], hiddenColumns: [1] };

  async function listening(version: ExcelVersion) {
    const excel = await start({
      workbook: buildBook('自评.xlsx', [FULL, { ...FORM, name: '另表' }]),
      version,
    });
    const host = createExcelHost();
    const stop = await host.onChange(() => undefined);
    return { ...excel, host, stop };
  }

  async function read(host: Host): Promise<readonly (readonly [number, number])[]> {
    const { sheets } = await host.read();
    return sheets.map(({ merges, protection }) => [merges.length, protection?.unlocked.length ?? 0]);
  }

  it.each(BUILDS)('is done once: a second reading asks nothing that costs it, in $name', async (version) => {
    const { host, book, user } = await listening(version);
    expect(await read(host)).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(book.undo.emptied).toHaveLength(1);
    user.types('自评表', 'B5', 49);
    await told();
    expect(await read(host)).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect([book.undo.emptied.length, book.undo.makers]).toEqual([1, ['person']]);
  });

  it('is done again for the one sheet in which several cells were changed at once', async () => {
    const { host, book, user, session } = await listening(MICROSOFT_365);
    await read(host);
    const sheet = book.sheet('另表');
    user.merges('另表', 'A3:A4');
    await told();
    session.log.reset();
    expect(await read(host)).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(book.undo.emptied).toHaveLength(2);
    expect(sheet.merges).toHaveLength(2);
  });

  it('is done again when a covered cell holds something: the areas were taken apart unheard', async () => {
    const { host, book } = await listening(MICROSOFT_365);
    await read(host);
    const sheet = book.sheet('另表');
    sheet.merges = [];
    sheet.put(0, 1, { value: '副标题' });
    expect(await read(host)).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('is done again when the sheet reaches far beyond what was asked', async () => {
    const { host, book } = await listening(MICROSOFT_365);
    await read(host);
    const sheet = book.sheet('另表');
    sheet.merges = [...sheet.merges, parseArea('A200:B200')];
    sheet.put(199, 0, { value: '备注' });
    expect(await read(host)).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('is done again after a change that came while the workbook was being read', async () => {
    const { host, session, user } = await listening(MICROSOFT_365);
    session.faults.inject({ kind: 'slow', ms: 150 }, 2);
    const reading = read(host);
    setTimeout(() => user.merges('另表', 'A5:A6'), 80);
    await reading;
    await told();
    expect(await read(host)).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('is done at every reading while nobody tells of changes', async () => {
    const { host, book, stop } = await listening(MICROSOFT_365);
    await read(host);
    await stop();
    book.sheet('另表').merges = [];
    expect(await read(host)).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});

/** Events are tasks of their own. */
const told = (): Promise<void> => turns();
