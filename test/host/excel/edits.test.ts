import type { Edit } from '../../../src/workbook/edit';
import { createExcelHost } from '../../../src/host/excel';
import {
  BUILDS,
  buildBook,
  EXCEL_WEB,
  MICROSOFT_365,
  openFixture,
  type ExcelHostOptions,
  type SheetInput,
} from '../../excel-host';
import { at, edit, excelPerTest, givenUp, FORM, troubleOf } from './support';

const start = excelPerTest();

/** 得分 still empty in C5 and C6, a text column in D, a locked cell in B5. */
const BLANK_FORM: SheetInput = {
  ...FORM,
  cells: { ...FORM.cells, C4: '得分', D5: { numberFormat: '@' }, E5: { numberFormat: '0.00' } },
};

async function openBlank(sheet: Partial<SheetInput> = {}) {
  const excel = await start({ workbook: buildBook('自评.xlsx', [{ ...BLANK_FORM, ...sheet }]) });
  const cell = (address: string) => excel.cell('自评表', address);
  return { ...excel, cell };
}

describe('filling in', () => {
  it('writes values in three round trips and reports them', async () => {
    const { measure, cell } = await openBlank();
    const edits = [edit('C5', null, 9.996), edit('C6', null, 48), edit('B6', 48, 47)];
    const { result, totals } = await measure(() => createExcelHost().apply(edits));
    expect(result).toEqual({ written: edits, skipped: [] });
    expect(totals.trips).toBe(3);
    expect([cell('C5'), cell('C6'), cell('B6')].map((found) => found.value)).toEqual([9.996, 48, 47]);
  });

  it('lets the formulas of the form follow', async () => {
    const { cell } = await openBlank();
    await createExcelHost().apply([edit('B6', 48, 40)]);
    // B4 = SUM(B5:B6) = 50 + 40
    expect(cell('B4')).toMatchObject({ formula: 'SUM(B5:B6)', value: 90 });
  });

  it('leaves a cell that has changed since the preview alone', async () => {
    const { cell, user } = await openBlank();
    user.types('自评表', 'C5', '已填');
    const { written, skipped } = await createExcelHost().apply([edit('C5', null, 50), edit('C6', null, 48)]);
    expect(written.map(({ cell: { address } }) => address)).toEqual(['C6']);
    expect(skipped).toMatchObject([
      { why: 'changed', sentence: '自评表!C5 的内容在预览之后变了，未改动；请重新检查。' },
    ]);
    expect(cell('C5').value).toBe('已填');
  });

  it('does not take the text 50 for the number 50', async () => {
    const { user } = await openBlank();
    user.types('自评表', 'B5', "'50");
    const { skipped } = await createExcelHost().apply([edit('B5', 50, 49)]);
    expect(skipped).toMatchObject([{ why: 'changed' }]);
  });

  it('leaves formulas alone', async () => {
    const { cell } = await openBlank();
    const { written, skipped } = await createExcelHost().apply([edit('B4', 98, 102)]);
    expect(written).toEqual([]);
    expect(skipped).toMatchObject([{ why: 'formula', sentence: '自评表!B4 是公式，未改动。' }]);
    expect(cell('B4').formula).toBe('SUM(B5:B6)');
  });

  it('writes unlocked cells of a protected sheet and leaves locked ones alone', async () => {
    const { cell, book } = await openBlank({ protectedExcept: ['C5'] });
    const { written, skipped } = await createExcelHost().apply([edit('C5', null, 50), edit('C6', null, 48)]);
    expect(written).toHaveLength(1);
    expect(skipped).toMatchObject([{ why: 'locked' }]);
    expect(skipped[0]?.sentence).toContain('C6 已锁定');
    expect(cell('C5').value).toBe(50);
    expect(book.sheet('自评表').protected).toBe(true);
  });

  it('does not change number formats where the protection forbids it', async () => {
    const { cell } = await openBlank({ protectedExcept: ['C5', 'E5'] });
    const share: Edit = { ...edit('C5', null, 0.95), format: '0.00%' };
    const same: Edit = { ...edit('E5', null, 9.5), format: '0.00' };
    const { written, skipped } = await createExcelHost().apply([share, same]);
    expect(written).toEqual([same]);
    expect(skipped).toMatchObject([{ why: 'locked' }]);
    expect(cell('C5').value).toBeNull();
  });

  it('reports cells and sheets that are gone', async () => {
    await openBlank();
    const { skipped } = await createExcelHost().apply([edit('C5', null, 1, '已改名'), edit('没有', null, 1)]);
    expect(skipped.map(({ why, sentence }) => [why, sentence])).toEqual([
      ['missing', '找不到 已改名!C5，未改动；请重新检查。'],
      ['missing', '找不到 自评表!没有，未改动；请重新检查。'],
    ]);
  });

  it.each(['=20000元', '+5', '-', '@所有人', '100.00%', '2022年12月', 'TRUE', '10'])(
    'writes the text %s as a text, never as a formula, number or date',
    async (text) => {
      const { cell } = await openBlank();
      const { written, skipped } = await createExcelHost().apply([
        edit('C5', null, text),
        edit('D5', null, text),
      ]);
      expect({ count: written.length, skipped }).toEqual({ count: 2, skipped: [] });
      expect(cell('C5')).toMatchObject({ value: text, formula: null, numberFormat: 'General' });
      expect(cell('D5')).toMatchObject({ value: text, formula: null, numberFormat: '@' });
    },
  );

  it('sets a number format before the value', async () => {
    const { cell } = await openBlank();
    await createExcelHost().apply([{ ...edit('D5', null, 0.9996), format: '0.00%' }]);
    expect(cell('D5')).toMatchObject({ value: 0.9996, numberFormat: '0.00%' });
  });

  it('accepts that a cell formatted as text keeps a number as its digits', async () => {
    const { cell } = await openBlank();
    const { written } = await createExcelHost().apply([edit('D5', null, 9.5)]);
    expect(written).toHaveLength(1);
    expect(cell('D5').value).toBe('9.5');
  });

  it('empties a cell', async () => {
    const { cell } = await openBlank();
    const { written } = await createExcelHost().apply([edit('B5', 50, null)]);
    expect(written).toHaveLength(1);
    expect(cell('B5').value).toBeNull();
  });

  it('writes native formulas only where asked', async () => {
    const { cell } = await openBlank();
    const total: Edit = { ...edit('C6', null, 98), formula: 'SUM(B5:B6)' };
    await createExcelHost().apply([total]);
    expect(cell('C6')).toMatchObject({ value: 98, formula: null });
    await createExcelHost().apply([{ ...total, cell: at('自评表', 'C7') }], { formulas: true });
    expect(cell('C7')).toMatchObject({ value: 98, formula: 'SUM(B5:B6)' });
  });

  it('does nothing at all for no edits', async () => {
    const { measure } = await openBlank();
    const { result, totals } = await measure(() => createExcelHost().apply([]));
    expect([result, totals.trips]).toEqual([{ written: [], skipped: [] }, 0]);
  });

  it('writes many cells in bounded requests', async () => {
    const { measure, session } = await openBlank();
    const edits = Array.from({ length: 1_000 }, (_, row) => edit(`G${row + 1}`, null, row));
    const { result, totals } = await measure(() => createExcelHost().apply(edits));
    expect(result.written).toHaveLength(1_000);
    // The sheets once, then four times looking and writing.
    expect(totals.trips).toBe(9);
    expect(Math.max(...session.log.all.map(({ bytesIn }) => bytesIn))).toBeLessThan(600_000);
  });
});

describe('filling in when something goes wrong', () => {
  const edits = [edit('C5', null, 50), edit('C6', null, 48), edit('C7', null, 1)];

  it('writes nothing and says so while a cell is being edited', async () => {
    const { user, cell } = await openBlank();
    user.is('editing-cell');
    const { code, message } = await troubleOf(createExcelHost().apply(edits));
    expect(code).toBe('editing');
    expect(message).toContain('Enter');
    user.is('ready');
    expect(cell('C5').value).toBeNull();
  });

  it('tells exactly which cells were written when Excel breaks off in the middle', async () => {
    const { session, cell } = await openBlank();
    session.faults.inject({ kind: 'break-at-write', write: 2 }, 2);
    const { written, skipped } = await createExcelHost().apply(edits);
    expect(written).toEqual(edits.slice(0, 2));
    expect(skipped.map(({ edit: { cell: c }, why }) => [c.address, why])).toEqual([['C7', 'failed']]);
    expect(skipped[0]?.sentence).toContain('自评表!C7 没有写入');
    expect([cell('C5').value, cell('C6').value, cell('C7').value]).toEqual([50, 48, null]);
  });

  it('says that nobody can tell when the answer to a write is lost', async () => {
    const excel = await openBlank();
    const { session, cell } = excel;
    session.faults.inject({ kind: 'done-but-silent' }, 2);
    const { written, skipped } = await givenUp(excel, () => createExcelHost().apply(edits));
    expect(written).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual(['failed', 'failed', 'failed']);
    expect(skipped[0]?.sentence).toContain('是否写入无法确认');
    expect(skipped[0]?.sentence).toContain('重新检查');
    expect(cell('C5').value).toBe(50);
  });

  it('reports the rest as not written when a later request fails', async () => {
    const { session } = await openBlank();
    const many = Array.from({ length: 700 }, (_, row) => edit(`G${row + 1}`, null, row));
    // Sheets, look, write, look: the fifth request is the second write.
    session.faults.inject({ kind: 'session-lost' }, 4);
    const { written, skipped } = await createExcelHost().apply(many);
    expect(written).toHaveLength(300);
    expect(skipped).toHaveLength(400);
    expect(skipped.every(({ why, sentence }) => why === 'failed' && sentence.includes('连接断开'))).toBe(
      true,
    );
  });

  it('refuses a workbook that is open for reading only before sending anything', async () => {
    const workbook = buildBook('自评.xlsx', [BLANK_FORM]);
    workbook.readOnly = true;
    const { measure } = await start({ workbook });
    const { result, totals } = await measure(() => troubleOf(createExcelHost().apply(edits)));
    expect([result.code, totals.trips]).toEqual(['read-only', 0]);
    expect(result.message).toContain('另存为副本');
  });
});

describe('taking back', () => {
  it('leaves the workbook as it was, cell by cell and format by format', async () => {
    const { book } = await openBlank();
    const before = book.describe();
    const host = createExcelHost();
    const result = await host.apply(
      [
        { ...edit('C5', null, 0.95), format: '0.00%' },
        edit('B6', 48, 40),
        edit('A2', '项目名称', '=1'),
        { ...edit('C6', null, 98), formula: 'SUM(B5:B6)' },
      ],
      { formulas: true },
    );
    expect(result.written).toHaveLength(4);
    expect(book.describe()).not.toEqual(before);
    const undone = await host.undo?.(result);
    expect(undone?.written).toHaveLength(4);
    expect(undone?.skipped).toEqual([]);
    expect(book.describe()).toEqual(before);
  });

  it('takes back a whole filled form of a published workbook', async () => {
    const { book } = await start({ workbook: openFixture('mingguang-2022-blank.xlsx') });
    const before = book.describe();
    const host = createExcelHost();
    const { sheets } = await host.read();
    const edits = sheets.flatMap((sheet, index): Edit[] =>
      sheet.cells
        .filter(({ value, formula }) => typeof value === 'number' && formula === undefined)
        .map(({ row, col, value }) => ({
          cell: at(sheet.name, `${String.fromCharCode(65 + col)}${row + 1}`, index),
          old: value,
          value: 1,
        })),
    );
    expect(edits.length).toBeGreaterThan(50);
    const result = await host.apply(edits);
    expect(result.skipped).toEqual([]);
    await host.undo?.(result);
    expect(book.describe()).toEqual(before);
  });

  it('keeps what somebody typed since', async () => {
    const { user, cell } = await openBlank();
    const host = createExcelHost();
    const result = await host.apply([edit('C5', null, 50), edit('C6', null, 48)]);
    user.types('自评表', 'C6', 47);
    const undone = await host.undo?.(result);
    expect(undone?.written.map(({ cell: c }) => c.address)).toEqual(['C5']);
    expect(undone?.skipped).toMatchObject([
      { why: 'changed', sentence: '自评表!C6 之后又改过，已保留现在的内容。' },
    ]);
    expect([cell('C5').value, cell('C6').value]).toEqual([null, 47]);
  });

  it('takes a fill back once only', async () => {
    await openBlank();
    const host = createExcelHost();
    const result = await host.apply([edit('C5', null, 50)]);
    await host.undo?.(result);
    expect((await host.undo?.(result))?.skipped).toMatchObject([{ why: 'missing' }]);
  });
});

describe('the undo history', () => {
  const many = Array.from({ length: 700 }, (_, row) => edit(`G${row + 1}`, null, row));

  /**
   * Microsoft 365 unless stated otherwise, with the library of the CDN, which passes the option of one step
   * on.
   */
  async function openCurrent(options: Partial<ExcelHostOptions> = {}) {
    const workbook = buildBook('自评.xlsx', [BLANK_FORM]);
    return start({ workbook, version: MICROSOFT_365, library: 'cdn', ...options });
  }

  it.each(['copy', 'cdn'] as const)('takes back a fill with one Ctrl+Z (library: %s)', async (library) => {
    const { book, user } = await openCurrent({ library });
    const before = book.describe();
    user.types('自评表', 'A9', '备注');
    await createExcelHost().apply([edit('C5', null, 50), edit('C6', null, 48)]);
    expect(book.undo.makers).toEqual(['person', 'add-in']);
    user.undoes();
    expect(book.sheet('自评表').cell(4, 2).value).toBeNull();
    user.undoes();
    expect(book.describe()).toEqual(before);
  });

  it('takes back a fill of many requests with one Ctrl+Z where Excel makes it one step', async () => {
    const { book, user } = await openCurrent();
    const before = book.describe();
    const { written } = await createExcelHost().apply(many);
    expect(written).toHaveLength(700);
    expect(book.undo.makers).toEqual(['add-in']);
    user.undoes();
    expect(book.describe()).toEqual(before);
  });

  it('has one step per request where the library drops the wish', async () => {
    const { book } = await openCurrent({ library: 'copy' });
    await createExcelHost().apply(many);
    expect(book.undo.makers).toEqual(['add-in', 'add-in', 'add-in']);
  });

  it('is not asked for one step again in a session in which Excel has refused', async () => {
    const { book, cell } = await openCurrent({ version: EXCEL_WEB });
    const asked = jest.spyOn(Excel, 'run');
    const wishes = () => asked.mock.calls.filter(([options]) => 'mergeUndoGroup' in Object(options)).length;
    const host = createExcelHost();
    const { written, skipped } = await host.apply(many);
    expect([written.length, skipped]).toEqual([700, []]);
    expect(cell('自评表', 'G700').value).toBe(699);
    expect(book.undo.makers).toEqual(['add-in', 'add-in', 'add-in']);
    expect(wishes()).toBe(1);
    await host.undo?.({ written, skipped });
    expect(cell('自评表', 'G700').value).toBeNull();
    expect(wishes()).toBe(1);
  });

  it('keeps the report of a fill true when Excel refuses in the middle of it', async () => {
    const { book, session } = await openCurrent();
    const before = book.describe();
    const host = createExcelHost();
    // Sheets, look, write, look, write: it breaks in the second write, after five cells.
    session.faults.inject({ kind: 'break-at-write', write: 5, code: 'UndoNotSupported' }, 4);
    const result = await host.apply(many);
    expect([result.written.length, result.skipped]).toEqual([700, []]);
    await host.undo?.(result);
    expect(book.describe()).toEqual(before);
  });

  it.each(BUILDS)('lets fill, marks, settings and report through in $name', async (version) => {
    const { book, conditionalFormats } = await openCurrent({ version });
    const host = createExcelHost();
    expect((await host.apply([edit('C5', null, 50)])).written).toHaveLength(1);
    await host.mark([{ cell: at('自评表', 'B4'), severity: 'error' }]);
    expect(conditionalFormats('自评表')).toHaveLength(1);
    expect(await host.unmark()).toBe(1);
    await host.writeSettings('{"version":1}');
    expect(await host.readSettings()).toBe('{"version":1}');
    await host.addReport('报告', [['一']]);
    expect(book.sheets.map(({ name }) => name)).toContain('报告');
  });
});
