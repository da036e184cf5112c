import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SEVERITIES } from '../../../src/workbook/severity';
import { createExcelHost } from '../../../src/host/excel';
import { markerFormula } from '../../../src/host/excel/marker';
import type { Mark } from '../../../src/host/host';
import { patchWorkbook } from '../../../src/xlsx';
import { buildBook, loadBook, openFixture, type BookModel } from '../../excel-host';
import { blankStyle, type ConditionalFormatModel } from '../../excel-host/model/conditional-format';
import { parseArea } from '../../excel-host/model/area';
import { at, copies, excelPerTest, FORM, troubleOf } from './support';

const start = excelPerTest();

function mark(address: string, severity: Mark['severity'], sheetName = '自评表'): Mark {
  return { cell: at(sheetName, address), severity };
}

function rule(
  book: BookModel,
  area: string,
  formula: string | null,
  type = 'Custom',
): ConditionalFormatModel {
  const style = { ...blankStyle(), fill: '#00FF00' };
  return { id: book.newId(), type, areas: [parseArea(area)], stopIfTrue: false, formula, style };
}

describe('marking', () => {
  it('adds one rule per severity, the gravest first, told apart by more than colour', async () => {
    const { conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().mark([
      mark('B6', 'info'),
      mark('B4', 'error'),
      mark('B5', 'error'),
      mark('B3', 'warning'),
      mark('B2', 'review'),
    ]);
    const rules = conditionalFormats('自评表');
    expect(rules).toMatchObject([
      { formula: '=N("PJ-CHECK:error")=0', areas: 'B4 B5', style: { bold: true } },
      { formula: '=N("PJ-CHECK:warning")=0', areas: 'B3' },
      { formula: '=N("PJ-CHECK:review")=0', areas: 'B2' },
      { formula: '=N("PJ-CHECK:info")=0', areas: 'B6' },
    ]);
    const borders = rules.map(({ style }) => style.borders['EdgeTop']?.split(' ')[0]);
    expect(borders).toEqual(['Continuous', 'Dash', 'Dot', 'DashDot']);
  });

  it('comes before the rules that were there', async () => {
    const { book, conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    book.sheet('自评表').conditionalFormats = [rule(book, 'A1:B6', '=A1>10')];
    await createExcelHost().mark([mark('B5', 'warning'), mark('B4', 'error')]);
    expect(conditionalFormats('自评表').map(({ formula }) => formula)).toEqual([
      '=N("PJ-CHECK:error")=0',
      '=N("PJ-CHECK:warning")=0',
      '=A1>10',
    ]);
  });

  it('writes nothing when the marks that are wanted stand, and all of them when one was touched', async () => {
    const { book, session, conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const host = createExcelHost();
    const marks = [mark('B4', 'error'), mark('B5', 'error'), mark('B3', 'warning')];
    await host.mark(marks);
    const before = book.describe();
    session.log.reset();
    await host.mark(marks);
    expect(session.log.all.filter(({ writes }) => writes)).toEqual([]);
    expect(book.describe()).toEqual(before);
    // A person removes one cell from the rule.
    const [first] = book.sheet('自评表').conditionalFormats;
    if (first) first.areas = [parseArea('B4')];
    await host.mark(marks);
    expect(book.describe()).toEqual(before);
    expect(conditionalFormats('自评表')).toHaveLength(2);
  });

  it('never touches fills, fonts or number formats of the cells', async () => {
    const { book: workbook } = await start({ workbook: openFixture('jiayuguan-2021.xlsx') });
    const cells = () => workbook.sheets.map((sheet) => sheet.entries());
    const before = cells();
    await createExcelHost().mark([
      mark('H47', 'error', '整体支出绩效自评表'),
      mark('F12', 'warning', '整体支出绩效自评表'),
    ]);
    expect(cells()).toEqual(before);
  });

  it('shows the gravest finding of a cell', async () => {
    const { conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().mark([mark('B4', 'info'), mark('B4', 'error'), mark('B4', 'warning')]);
    expect(conditionalFormats('自评表')).toMatchObject([{ formula: '=N("PJ-CHECK:error")=0', areas: 'B4' }]);
  });

  it('replaces earlier marks instead of piling up', async () => {
    const { conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const host = createExcelHost();
    await host.mark([mark('B4', 'error'), mark('B5', 'warning')]);
    await host.mark([mark('B6', 'error')]);
    expect(conditionalFormats('自评表')).toMatchObject([{ areas: 'B6' }]);
    await host.mark([]);
    expect(conditionalFormats('自评表')).toEqual([]);
  });

  it('cuts long address lists before Excel does', async () => {
    const { conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const host = createExcelHost();
    await host.mark(Array.from({ length: 3_000 }, (_, row) => mark(`AB${row + 1}`, 'warning')));
    const rules = conditionalFormats('自评表');
    // 3 000 addresses of up to 6 signs and a comma: about 19 900 characters in lists of 8 000.
    expect(rules).toHaveLength(3);
    expect(await host.unmark()).toBe(3);
  });

  it('skips sheets that are gone', async () => {
    const { conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().mark([mark('B4', 'error', '已删除'), mark('B5', 'error')]);
    expect(conditionalFormats('自评表')).toHaveLength(1);
  });

  it('takes the same number of round trips for 1 and for 60 sheets', async () => {
    const trips: number[][] = [];
    for (const count of [1, 60]) {
      const { measure } = await start({ workbook: buildBook('自评.xlsx', copies(FORM, count)) });
      const marks = Array.from({ length: count }, (_, index) =>
        SEVERITIES.map((severity, row) => mark(`B${row + 3}`, severity, `自评表 ${index + 1}`)),
      ).flat();
      const host = createExcelHost();
      const first = await measure(() => host.mark(marks));
      const again = await measure(() => host.mark(marks));
      const clear = await measure(() => host.unmark());
      expect(clear.result).toBe(4 * count);
      trips.push([first.totals.trips, again.totals.trips, clear.totals.trips]);
    }
    console.log(
      `mark, mark again, unmark: ${trips.map((counts) => counts.join(', ')).join(' (1 sheet) | ')} (60 sheets) round trips`,
    );
    expect(trips[0]).toEqual(trips[1]);
    // Sheets, rules, (formulas of existing rules,) changes; existing marks are not written again.
    expect(trips[0]).toEqual([3, 3, 4]);
  });
});

describe('clearing marks', () => {
  it('leaves the workbook as it was, other rules and their order included', async () => {
    const { book } = await start({ workbook: openFixture('rich/rich-ms.xlsx') });
    const before = book.describe();
    const host = createExcelHost();
    await host.mark([mark('H14', 'error'), mark('G13', 'warning'), mark('H13', 'info')]);
    expect(book.sheet('自评表').conditionalFormats[0]?.formula).toBe('=N("PJ-CHECK:error")=0');
    expect(await host.unmark()).toBe(3);
    expect(book.describe()).toEqual(before);
  });

  it('finds the marks again after saving and opening, in a session that has not made them', async () => {
    const { book, user } = await start({ workbook: openFixture('rich/rich-ms.xlsx') });
    const before = book.describe();
    await createExcelHost().mark([mark('H14', 'error'), mark('H15', 'review')]);
    user.reopens();
    expect(await createExcelHost().unmark()).toBe(2);
    expect(book.describe()).toEqual(before);
  });

  it('removes the marks of other versions and nothing that only looks similar', async () => {
    const { book, conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    book.sheet('自评表').conditionalFormats = [
      rule(book, 'B2', '=N("PJ-CHECK")=0'),
      rule(book, 'B3', '=B3>10'),
      rule(book, 'B3', '=N("PJ-CHECK-fatal")=0'),
      rule(book, 'B4', '=N("PJ-CHECKLIST")=0'),
      rule(book, 'B5', null, 'DataBar'),
    ];
    expect(await createExcelHost().unmark()).toBe(2);
    expect(conditionalFormats('自评表')).toMatchObject([
      { areas: 'B3', formula: '=B3>10' },
      { areas: 'B4', formula: '=N("PJ-CHECKLIST")=0' },
      { areas: 'B5', type: 'DataBar' },
    ]);
  });

  it('removes the marks of a file that was marked without Excel, whatever its program', async () => {
    for (const file of ['rich/rich-ms.xlsx', 'rich/rich-lo.xlsx', 'mingguang-2022.xlsx']) {
      const bytes = readFileSync(path.join(__dirname, '../../fixtures/workbooks', file));
      const original = loadBook(bytes, 'a.xlsx');
      const [sheet] = original.sheets;
      const name = sheet?.name ?? '';
      const marks = SEVERITIES.map((severity, row) => ({ ...mark(`B${row + 3}`, severity, name), severity }));
      const { book } = await start({ workbook: loadBook(patchWorkbook(bytes, [], marks).bytes, 'a.xlsx') });
      const formulas = book.sheet(name).conditionalFormats.map(({ formula }) => formula);
      expect(formulas).toEqual(expect.arrayContaining(SEVERITIES.map(markerFormula)));
      expect(await createExcelHost().unmark()).toBe(4);
      expect(book.describe()).toEqual(original.describe());
    }
  });

  it('clears the other marks when a rule of somebody else cannot be read', async () => {
    const { book, session } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    book.sheet('自评表').conditionalFormats = [rule(book, 'B3', '=B3>10')];
    const host = createExcelHost();
    await host.mark([mark('B4', 'error')]);
    // Sheets, rules, then the formulas of all rules together: this is where reading fails.
    session.faults.inject({ kind: 'general' }, 2);
    expect(await host.unmark()).toBe(1);
    expect(book.sheet('自评表').conditionalFormats).toHaveLength(1);
  });

  it.each(['kind', 'body'] as const)(
    'a damaged rule of somebody else whose %s Excel cannot read stops neither marking nor clearing',
    async (unreadable) => {
      const { book, conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', copies(FORM, 3)) });
      const name = '自评表 2';
      const damaged = { ...rule(book, 'B3', '=B3>10'), damage: { unreadable, undeletable: true } };
      book.sheet(name).conditionalFormats = [
        rule(book, 'B2', '=B2>10'),
        damaged,
        rule(book, 'B5', null, 'DataBar'),
      ];
      const before = book.describe();
      const host = createExcelHost();
      const marks = [
        mark('B4', 'error', name),
        mark('B4', 'error', '自评表 1'),
        mark('B5', 'info', '自评表 3'),
      ];
      await host.mark(marks);
      expect(conditionalFormats(name)).toHaveLength(4);
      await host.mark(marks.slice(0, 2));
      expect(['自评表 1', name, '自评表 3'].map((sheet) => conditionalFormats(sheet).length)).toEqual([
        1, 4, 0,
      ]);
      expect(await host.unmark()).toBe(2);
      expect(book.describe()).toEqual(before);
    },
  );

  it('counts the marks of ours that Excel does not let us delete, and clears the others', async () => {
    const { book, conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', copies(FORM, 2)) });
    const stuck = { ...rule(book, 'B3', markerFormula('error')), damage: { undeletable: true } };
    book.sheet('自评表 1').conditionalFormats = [rule(book, 'B4', markerFormula('info')), stuck];
    book.sheet('自评表 2').conditionalFormats = [rule(book, 'B4', markerFormula('error'))];
    const { code, message } = await troubleOf(createExcelHost().unmark());
    expect([code, message]).toEqual([
      'unknown',
      '本助手以前加的标记里有 1 条 Excel 不让删除，仍留在表里；其余已处理。请点“开始 → 条件格式 → 管理规则”，选“这张工作表”，删除公式里有 PJ-CHECK 的规则。',
    ]);
    expect(conditionalFormats('自评表 1')).toMatchObject([{ areas: 'B3' }]);
    expect(conditionalFormats('自评表 2')).toEqual([]);
  });

  it('marks anew although an old mark cannot be deleted, and says so', async () => {
    const { book, conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const stuck = { ...rule(book, 'B3', markerFormula('error')), damage: { undeletable: true } };
    book.sheet('自评表').conditionalFormats = [rule(book, 'B5', markerFormula('info')), stuck];
    const { message } = await troubleOf(createExcelHost().mark([mark('B4', 'warning')]));
    expect(message).toContain('有 1 条 Excel 不让删除');
    expect(conditionalFormats('自评表').map(({ areas }) => areas)).toEqual(['B4', 'B3']);
  });

  it('counts a mark made in this session that Excel can no longer read', async () => {
    const { book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const host = createExcelHost();
    await host.mark([mark('B4', 'error'), mark('B5', 'info')]);
    const sheet = book.sheet('自评表');
    sheet.conditionalFormats = sheet.conditionalFormats.map((format, index) =>
      index === 0 ? { ...format, damage: { unreadable: 'kind' } } : format,
    );
    expect((await troubleOf(host.unmark())).message).toContain('有 1 条 Excel 不让删除');
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  it('answers 0 where there is nothing to clear', async () => {
    await start({ workbook: openFixture('rich/rich-ms.xlsx') });
    expect(await createExcelHost().unmark()).toBe(0);
  });
});

describe('marking protected sheets', () => {
  const sheets = [FORM, { ...FORM, name: '受保护', protectedExcept: ['B5'] }];

  it('marks the other sheets and names the one it could not mark', async () => {
    const { conditionalFormats } = await start({ workbook: buildBook('自评.xlsx', sheets) });
    const { code, message } = await troubleOf(
      createExcelHost().mark([mark('B4', 'error'), mark('B4', 'error', '受保护')]),
    );
    expect(code).toBe('protected');
    expect(message).toBe(
      '工作表“受保护”受保护且不允许设置格式，没有加上标记；其余工作表已标记。请联系设置保护的人允许“设置单元格格式”，或按问题清单逐条查看。',
    );
    expect(conditionalFormats('自评表')).toHaveLength(1);
    expect(conditionalFormats('受保护')).toHaveLength(0);
  });

  it('marks a protected sheet that allows formats', async () => {
    const workbook = buildBook('自评.xlsx', sheets);
    workbook.sheet('受保护').allowFormatCells = true;
    const { conditionalFormats } = await start({ workbook });
    await createExcelHost().mark([mark('B4', 'error', '受保护')]);
    expect(conditionalFormats('受保护')).toHaveLength(1);
  });

  it('says which marks it could not clear', async () => {
    const { book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const host = createExcelHost();
    await host.mark([mark('B4', 'error')]);
    book.sheet('自评表').protected = true;
    const { code, message } = await troubleOf(host.unmark());
    expect(code).toBe('protected');
    expect(message).toContain('“自评表”');
    expect(message).toContain('没有清除');
  });

  it('says that marking may be half done when Excel breaks off', async () => {
    const { session } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    session.faults.inject({ kind: 'break-at-write', write: 1 }, 2);
    const { message } = await troubleOf(createExcelHost().mark([mark('B4', 'error')]));
    expect(message).toContain('可能只完成了一部分');
    expect(message).toContain('清除标记');
  });
});
