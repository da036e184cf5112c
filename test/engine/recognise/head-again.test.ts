import { inspect } from '../../../src/engine';
import { written, type Change } from '../../support/altered';

/** A head printed again before the rows show which of its columns is which level. */

const HEAD: readonly Change[] = ['二级指标', '三级指标', '得分', '指标值', '实际完成', '权重'];

const FIRST: readonly (readonly Change[])[] = [
  ['投入管理指标', null, 20, null, null, 20],
  ['预算管理', '预决算公开及时率', 15, '≥92%', '99%', 15],
  [null, '结转结余率', 5, '≤12%', '9%', 5],
];
const SECOND: readonly (readonly Change[])[] = [
  ['产出指标', null, 80, null, null, 80],
  ['职责履行', '督查检查', 40, '≥25次', '25次', 40],
  ['数量指标', '编制规划方案', 40, '=2个', '2个', 40],
  ['总得分', null, 100, null, null, 100],
];
const TITLE: readonly Change[] = ['部门整体支出绩效自评表（2022年度）'];

const errors = (workbook: Parameters<typeof inspect>[0]) =>
  inspect(workbook)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, cell }) => `${code} ${cell.address}`);

test('the table goes on under the same head on the next sheet', () => {
  const [first] = written([TITLE, HEAD, ...FIRST]).sheets;
  const [second] = written([HEAD, ...SECOND]).sheets;
  if (!first || !second) throw new Error('two sheets are written');
  const workbook = { ...written([TITLE]), sheets: [first, { ...second, name: '续' }] };
  expect(inspect(workbook).forms).toHaveLength(1);
  expect(errors(workbook)).toEqual([]);
});

test('the table goes on under the same head on the same sheet', () => {
  const workbook = written([TITLE, HEAD, ...FIRST, HEAD, ...SECOND]);
  expect(inspect(workbook).forms).toHaveLength(1);
  expect(errors(workbook)).toEqual([]);
});
