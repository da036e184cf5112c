import { createExcelHost } from '../../../src/host/excel';
import { buildBook, openFixture } from '../../excel-host';
import { at, copies, excelPerTest, FORM } from './support';

const start = excelPerTest();

describe('going to a cell', () => {
  it('activates the sheet, selects the cell and says that it is shown', async () => {
    const { book, measure } = await start({ workbook: openFixture('jiayuguan-2021.xlsx') });
    const last = book.sheets.at(-1);
    if (!last) throw new Error('There is no sheet.');
    const { result, totals } = await measure(() => createExcelHost().reveal(at(last.name, 'H20')));
    expect(result).toEqual({ shown: true, sentence: null });
    expect(book.activeSheet.name).toBe(last.name);
    expect(book.selection).toEqual({ sheetId: last.id, areas: [{ top: 19, left: 7, bottom: 19, right: 7 }] });
    expect(totals.trips).toBe(3);
  });

  it('tries a second time when Excel ignores the wish', async () => {
    const { session, book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    session.selectionsToIgnore = 1;
    expect(await createExcelHost().reveal(at('自评表', 'B4'))).toEqual({ shown: true, sentence: null });
    expect(book.selection.areas).toEqual([{ top: 3, left: 1, bottom: 3, right: 1 }]);
  });

  it('tells the user where to look when Excel keeps ignoring it', async () => {
    const { session } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    session.selectionsToIgnore = 9;
    const { shown, sentence } = await createExcelHost().reveal(at('自评表', 'B4'));
    expect(shown).toBe(false);
    expect(sentence).toBe(
      'Excel 没有选中 自评表!B4。请先点一下表格区域，再点这条问题；也可以在名称框里输入 B4。',
    );
  });

  it('is not put off by a selected picture', async () => {
    const { session, book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    session.selectionsToIgnore = 1;
    book.selection = { sheetId: book.activeSheetId, areas: [] };
    expect((await createExcelHost().reveal(at('自评表', 'B4'))).shown).toBe(true);
  });

  it('tells of a hidden row and of a hidden column, and shows neither', async () => {
    const { book } = await start({
      workbook: buildBook('自评.xlsx', [{ ...FORM, hiddenRows: [3], hiddenColumns: [0] }]),
    });
    const host = createExcelHost();
    expect(await host.reveal(at('自评表', 'B4'))).toEqual({
      shown: false,
      sentence: 'B4 在隐藏的第 4 行。请选中上下两行，右键“取消隐藏”（若是筛选，请清除筛选）后再看。',
    });
    expect(await host.reveal(at('自评表', 'A2'))).toEqual({
      shown: false,
      sentence: 'A2 在隐藏的 A 列。请选中左右两列，右键“取消隐藏”后再看。',
    });
    expect([book.sheet('自评表').hiddenRows.size, book.sheet('自评表').hiddenColumns.size]).toEqual([1, 1]);
  });

  it.each([
    ['hidden', '取消隐藏'],
    ['veryHidden', '深度隐藏'],
  ] as const)('tells of a %s sheet and leaves it hidden', async (visibility, next) => {
    const { book } = await start({
      workbook: buildBook('自评.xlsx', [FORM, { ...FORM, name: '数据', visibility }]),
    });
    const { shown, sentence } = await createExcelHost().reveal(at('数据', 'B4', 1));
    expect(shown).toBe(false);
    expect(sentence).toContain('B4 在隐藏的工作表“数据”里');
    expect(sentence).toContain(next);
    expect([book.sheet('数据').visibility, book.activeSheet.name]).toEqual([visibility, '自评表']);
  });

  it('reports a sheet that is gone and an address that is none', async () => {
    await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const host = createExcelHost();
    expect((await host.reveal(at('已删', 'B4'))).sentence).toBe('找不到 已删!B4，请重新检查。');
    expect((await host.reveal(at('自评表', '总分'))).sentence).toBe('找不到 自评表!总分，请重新检查。');
  });
});

describe('the sheet in view', () => {
  it('is told by its place among the sheets', async () => {
    const { user } = await start({ workbook: buildBook('自评.xlsx', copies(FORM, 3)) });
    const host = createExcelHost();
    expect(await host.activeSheet()).toBe(0);
    user.selects('自评表 3', 'A1');
    expect(await host.activeSheet()).toBe(2);
  });
});
