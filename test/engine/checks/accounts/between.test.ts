import { inspect } from '../../../../src/engine';
import { sheetOf, workbookOf, type Lines } from '../../../support/accounts/sheets';

/** Findings between tables of several sheets; single tables are in test/forms/accounts. */

type Sheet = ReturnType<typeof sheetOf>;

function found(...sheets: readonly Sheet[]): readonly (readonly [string, string, string, string])[] {
  return inspect(workbookOf(sheets))
    .findings.filter(({ code }) => code.startsWith('PJ8'))
    .map(
      ({ code, severity, cell, reason }) =>
        [code, severity, `${cell.sheetName}!${cell.address}`, reason] as const,
    );
}

describe('between tables', () => {
  const spending = (department: string, total: number, basic: number): Sheet =>
    sheetOf(`${department}支出`, [
      ['支出决算表'],
      ['公开03表'],
      [`部门：${department}`, null, '金额单位：元'],
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', null, total, basic, total - basic],
      ['210', '卫生健康支出', total, basic, total - basic],
      ['21015', '医疗保障管理事务', total, basic, total - basic],
    ]);
  const general = (department: string, total: number, basic: number, unit = '元'): Sheet =>
    sheetOf(`${department}一般`, [
      ['一般公共预算财政拨款支出决算表'],
      ['公开05表'],
      [`部门：${department}`, null, `金额单位：${unit}`],
      ['科目编码', '科目名称', '小计', '基本支出', '项目支出'],
      ['合计', null, total, basic, total - basic],
      ['210', '卫生健康支出', total, basic, total - basic],
      ['21015', '医疗保障管理事务', total, basic, total - basic],
    ]);
  const detail = (department: string, personnel: number, others: number): Sheet =>
    sheetOf(`${department}明细`, [
      ['一般公共预算财政拨款基本支出决算明细表'],
      ['公开06表'],
      [`部门：${department}`, null, '金额单位：元'],
      ['人员经费', null, null, '公用经费', null, null],
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', personnel, '302', '商品和服务支出', others],
      ['30101', '基本工资', personnel, '30201', '办公费', others],
      ['人员经费合计', null, personnel, '公用经费合计', null, others],
    ]);

  it('基本支出 = 人员经费 + 公用经费, whatever the unit of each', () => {
    expect(
      found(spending('甲局', 500000, 300000), general('甲局', 500000, 300000), detail('甲局', 250000, 50000)),
    ).toEqual([]);
    // 30 万元 = 250000 元 + 50000 元.
    expect(found(general('甲局', 50, 30, '万元'), detail('甲局', 250000, 50000))).toEqual([]);
    expect(found(general('甲局', 500000, 300000), detail('甲局', 250000, 40000))).toEqual([
      ['PJ809', 'error', '甲局一般!D5', 'same'],
    ]);
  });

  it('what is spent from the general budget is contained in all spending', () => {
    const over = found(spending('甲局', 400000, 300000), general('甲局', 500000, 300000));
    expect(over).toEqual([
      ['PJ809', 'warning', '甲局一般!C6', 'above'],
      ['PJ809', 'warning', '甲局一般!C7', 'above'],
    ]);
  });

  it('takes 单位：元 for no department', () => {
    const detailed = detail('甲局', 250000, 40000);
    const unnamed = {
      ...detailed,
      cells: detailed.cells.map((cell) =>
        cell.value === '部门：甲局' ? { ...cell, value: '单位：元' } : cell,
      ),
    };
    expect(found(general('甲局', 500000, 300000), unnamed)).toEqual([
      ['PJ809', 'error', '甲局一般!D5', 'same'],
    ]);
  });

  it('never compares the tables of two departments', () => {
    expect(found(general('甲局', 500000, 300000), detail('乙局', 1000, 2000))).toEqual([]);
  });

  it('asks for the sentence of an empty table', () => {
    const empty: Lines = [
      ['政府性基金预算财政拨款收入支出决算表'],
      ['公开08表'],
      ['部门：甲局', null, '金额单位：元'],
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
      ['合计', null],
      ['注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。'],
    ];
    expect(found(sheetOf('08', empty))).toEqual([['PJ810', 'warning', '08!A1', 'missing']]);
    const said = [...empty, ['本单位2023年度没有使用政府性基金预算财政拨款安排的收入和支出，故本表为空表。']];
    expect(found(sheetOf('08', said))).toEqual([]);
  });
});
