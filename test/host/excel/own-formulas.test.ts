import { createExcelHost } from '../../../src/host/excel';
import { buildBook, EXCEL_2021, withExcelApi } from '../../excel-host';
import { at, excelPerTest } from './support';

const start = excelPerTest();

const SHEET = {
  name: '自评表',
  cells: {
    A1: { value: 9.99, formula: 'PJ.SCORE(10,B1,C1)' },
    A2: { value: '优', formula: '_xldudf_PJ_GRADE(A1)' },
    A3: { value: 12, formula: 'SUM(A1:A2)' },
    A4: { value: { error: '#NAME?' }, formula: 'PJ.RATE(1,2)' },
    B1: { value: 'GE', formula: 'PJ.PARSE(C1)', spill: { rows: 1, cols: 3 } },
    C1: 95,
    D1: '%',
    A5: 'PJ.SCORE(1,2,3)',
  },
} as const;

describe('formulas of ours left in a workbook', () => {
  it('are found, also as they read where the add-in is missing', async () => {
    await start({ workbook: buildBook('自评.xlsx', [{ name: '说明', cells: { A1: '无' } }, SHEET]) });
    expect(await createExcelHost().findOwnFormulas()).toEqual(
      ['A1', 'B1', 'A2', 'A4'].map((address) => at('自评表', address, 1)),
    );
  });

  it('become the values they show; those without a result stay', async () => {
    const { cell } = await start({ workbook: buildBook('自评.xlsx', [SHEET]) });
    const host = createExcelHost();
    const { written, skipped } = await host.replaceOwnFormulas(await host.findOwnFormulas());
    expect(written.map(({ cell: { address }, value }) => [address, value])).toEqual([
      ['A1', 9.99],
      ['B1', 'GE'],
      ['A2', '优'],
    ]);
    expect(skipped).toMatchObject([
      { why: 'failed', sentence: '自评表!A4 没有可用的结果，未转为数值；请等它算完，或手工填写。' },
    ]);
    expect(cell('自评表', 'A1')).toMatchObject({ value: 9.99, formula: null });
    expect(cell('自评表', 'A3').formula).toBe('SUM(A1:A2)');
    expect(await host.findOwnFormulas()).toEqual([at('自评表', 'A4')]);
  });

  it('keep the whole area that a formula fills', async () => {
    const { cell } = await start({ workbook: buildBook('自评.xlsx', [SHEET]) });
    await createExcelHost().replaceOwnFormulas([at('自评表', 'B1')]);
    expect(['B1', 'C1', 'D1'].map((address) => cell('自评表', address))).toMatchObject([
      { value: 'GE', formula: null, spill: null },
      { value: 95 },
      { value: '%' },
    ]);
  });

  it('are left alone when the cell holds something else by now', async () => {
    const { user, cell } = await start({ workbook: buildBook('自评.xlsx', [SHEET]) });
    user.types('自评表', 'A1', 8);
    const { written, skipped } = await createExcelHost().replaceOwnFormulas([
      at('自评表', 'A1'),
      at('已删', 'A1'),
    ]);
    expect(written).toEqual([]);
    expect(skipped.map(({ why }) => why).sort()).toEqual(['changed', 'missing']);
    expect(cell('自评表', 'A1').value).toBe(8);
  });

  it('are left alone in locked cells', async () => {
    await start({ workbook: buildBook('自评.xlsx', [{ ...SHEET, protectedExcept: [] }]) });
    const { skipped } = await createExcelHost().replaceOwnFormulas([at('自评表', 'A1')]);
    expect(skipped).toMatchObject([{ why: 'locked' }]);
  });

  it('are replaced below ExcelApi 1.12 as well, where nothing is known of filled areas', async () => {
    const { cell } = await start({
      workbook: buildBook('自评.xlsx', [SHEET]),
      version: withExcelApi(EXCEL_2021, '1.11'),
    });
    const { written } = await createExcelHost().replaceOwnFormulas([at('自评表', 'A1')]);
    expect(written).toHaveLength(1);
    expect(cell('自评表', 'A1').formula).toBeNull();
  });
});
