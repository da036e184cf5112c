import { inspect, planFill } from '../../../src/engine';
import { oneSheet } from '../../support/accounts/sheets';

/** Two rows that are met, and one with 不适用 and 10 points. */
const form = (scores: readonly [number | null, number | null, number | string | null, number | null]) =>
  oneSheet([
    ['2024年度项目支出绩效自评表'],
    ['项目名称', '培训'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '培训次数', '≥50次', '55次', 50, scores[0]],
    ['效益指标', '社会效益指标', '学员满意度', '≥90%', '95%', 40, scores[1]],
    ['效益指标', '生态效益指标', '不适用', '不适用', '不适用', 10, scores[2]],
    ['总分', null, null, null, null, 100, scores[3]],
  ]);

const missing = (workbook: ReturnType<typeof form>) =>
  inspect(workbook).findings.filter(({ code }) => code === 'PJ402');

describe('a row that says 不适用 and still has points', () => {
  it('is one of the rows that wait for a score, as in filling', () => {
    const workbook = form([null, null, null, null]);
    const [column, ...more] = missing(workbook);
    expect(more).toEqual([]);
    expect(column?.message).toContain('共 3 项指标');
    const blanks = [column?.cell.address, ...(column?.related ?? []).map(({ address }) => address)];
    expect(blanks).toEqual(['G4', 'G5', 'G6', 'G7']);
    const { proposals, choices, left } = planFill(workbook, inspect(workbook));
    const rows = [...proposals.map(({ edit }) => edit.cell), ...choices.map(({ cell }) => cell)];
    expect([...rows, ...left.map(({ cell }) => cell)].map(({ address }) => address).sort()).toEqual(blanks);
  });

  it('is named as what the total waits for', () => {
    const found = missing(form([50, 40, null, null]));
    expect(found.map(({ cell, reason }) => `${cell.address} ${reason}`)).toEqual([
      'G6 not-applicable',
      'G7 total',
    ]);
  });

  it('is left alone once the total stands, or its score says 不适用', () => {
    expect(missing(form([50, 40, null, 90])).map(({ reason }) => reason)).toEqual([]);
    expect(missing(form([50, 40, '不适用', null])).map(({ reason }) => reason)).toEqual(['total']);
  });

  it('has one advice in checks and in filling', () => {
    const workbook = form([50, 40, 10, 100]);
    const scored = inspect(workbook).findings.find(({ code }) => code === 'PJ515');
    const open = form([50, 40, null, null]);
    const left = planFill(open, inspect(open)).left.find(({ cell }) => cell.address === 'G6');
    const advice = '把该行的分值和得分都改为“/”';
    expect(
      [scored?.repair, missing(open)[0]?.repair, left?.why].every((text) => text?.includes(advice)),
    ).toBe(true);
  });
});
