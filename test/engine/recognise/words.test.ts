import { inspect, recognise } from '../../../src/engine';
import type { IndicatorColumn } from '../../../src/engine/form';
import { drawn } from '../../support/forms/corpus';
import { indicatorForm } from '../../support/form-kinds';

/** Words of heads that published forms use; the form around them is always the same. */

function form(grid: string) {
  return indicatorForm(recognise(drawn(grid)).forms[0]);
}

function headed({
  target = '指标值',
  actual = '完成值',
  weight = '分值',
  scores = ['得分'],
}): ReturnType<typeof form> {
  const filler = scores.map(() => ' | <').join('');
  const given = scores.map(() => ' | 10').join('');
  return form(`
项目支出绩效自评表 | < | < | < | <${filler}
一级指标 | 二级指标 | 三级指标 | ${target} | ${actual} | ${weight} | ${scores.join(' | ')}
产出指标 | 数量指标 | 培训次数 | ≥12次 | 12次 | 10${given}
效益指标 | 社会效益指标 | 受益人数 | ≥100人 | 120人 | 10${given}
合计 | < | < | < | < | 20${scores.map(() => ' | 20').join('')}
`);
}

const columnOf = ({ columns }: ReturnType<typeof form>, column: IndicatorColumn): string | undefined =>
  columns.find((choice) => choice.column === column)?.header.text.normalize('NFKC');

describe('words over the columns', () => {
  test.each([
    '区级评分',
    '县级自评',
    '填报单位自评分',
    '县（市、区）自评得分',
    '乡镇评分',
    '考评分',
    '核算得分',
    '评定分值',
  ])('%s is the score', (word) => {
    expect(columnOf(headed({ scores: [word] }), 'score')).toBe(word.normalize('NFKC'));
  });

  test.each([
    ['县级评分', '市级评分'],
    ['自评得分', '省厅评分'],
    ['自评分', '上级评分'],
    ['得分', '市级复评'],
  ])('%s is the score of the unit, %s that of a reviewer', (own, review) => {
    const read = headed({ scores: [own, review] });
    expect([columnOf(read, 'score'), columnOf(read, 'reviewScore')]).toEqual([own, review]);
  });

  test.each(['标准分数', '预设分', '满分分值', '单项分值', '核定分值', '规定分值', '分值标准', '评价分值'])(
    '%s is the weight',
    (word) => {
      expect(columnOf(headed({ weight: word }), 'weight')).toBe(word);
      expect(columnOf(headed({ weight: word }), 'score')).toBe('得分');
    },
  );

  test.each(['实施进度', '实施情况', '落实情况', '进展情况', '全年实施结果'])('%s is the value', (word) => {
    const read = headed({ actual: word });
    expect([columnOf(read, 'actual'), read.kind]).toEqual([word, 'project-self-evaluation']);
  });

  test.each(['指标目标', '考核目标', '申报目标', '批复目标', '预设值'])('%s is the target', (word) => {
    expect(columnOf(headed({ target: word }), 'target')).toBe(word);
  });
});

test('项目 | 考核内容 | 考核指标 are two levels and the name', () => {
  const read = form(`
项目支出绩效自评表 | < | < | < | < | < | <
项目 | 考核内容 | 考核指标 | 指标值 | 完成值 | 分值 | 得分
产出 | 数量 | 培训次数 | ≥12次 | 12次 | 10 | 10
效益 | 社会效益 | 受益人数 | ≥100人 | 120人 | 10 | 10
`);
  const [first] = read.indicators;
  expect([first?.level1?.address, first?.level2?.address, first?.name.address]).toEqual(['A3', 'B3', 'C3']);
});

describe('the total in the head of a form', () => {
  test.each(['（2022年度）  项目总得分：19分', '自评总分：19', '2022年度总得分：19'])('%s', (text) => {
    const read = form(`
项目支出绩效自评表 | < | < | < | < | <
${text} | < | < | < | < | <
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 培训次数 | ≥12次 | 12次 | 10 | 10
效益指标 | 受益人数 | ≥100人 | 120人 | 10 | 9
`);
    expect(read.total?.score?.address).toBe('A2');
  });

  test('is compared with the sum of the scores', () => {
    const snapshot = drawn(`
项目支出绩效自评表 | < | < | < | < | <
（2022年度）  项目总得分：99分 | < | < | < | < | <
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 培训次数 | ≥12次 | 12次 | 60 | 60
效益指标 | 受益人数 | ≥100人 | 120人 | 40 | 38
`);
    const totals = inspect(snapshot).findings.filter(({ code }) => code === 'PJ407');
    expect(totals.map(({ cell, stated, expected }) => [cell.address, stated, expected])).toEqual([
      ['A2', '99', '98'],
    ]);
  });
});

describe('goals and what came of them', () => {
  const goals = (rows: string) =>
    form(`
专项转移支付绩效自评表 | < | < | < | <
${rows}
一级指标 | 三级指标 | 指标值 | 完成值 | 偏差原因
产出指标 | 培训次数 | ≥12次 | 12次 |
效益指标 | 受益人数 | ≥100人 | 120人 |
`).goals;

  test('总体目标完成情况 left of both is the label of the block', () => {
    const read = goals(`总体目标完成情况 | 总体目标 | < | 全年实际完成情况 | <
^ | 建成三座桥。 | < | 建成三座。 | <`);
    expect([read?.expected[0]?.address, read?.achieved[0]?.address]).toEqual(['B3', 'D3']);
  });

  test('the adjusted goal of the year is the one that is evaluated', () => {
    const read = goals(`年度总体目标 | 年初绩效目标 | 全年（调整）绩效目标 | 全年目标实际完成情况 | <
^ | 建成三座桥。 | 建成两座桥。 | 建成两座。 | <`);
    expect([read?.expected[0]?.address, read?.achieved[0]?.address]).toEqual(['C3', 'D3']);
  });

  test.each([
    ['预期目标', '实际完成情况'],
    ['预期', '实际'],
  ])('%s above %s, both beside the label of the block', (expected, achieved) => {
    const read = goals(`年度总体目标 | ${expected} | 建成三座桥。 | < | <
^ | ${achieved} | 建成两座。 | < | <`);
    expect([read?.label?.address, read?.expected[0]?.address, read?.achieved[0]?.address]).toEqual([
      'A2',
      'C2',
      'C3',
    ]);
  });
});

test('单位：万元 at the end of a row is nobody’s name', () => {
  const { fields } = form(`
项目绩效监控表 | < | < | <
项目单位（盖章）： | < | 单位：万元 | <
一级指标 | 三级指标 | 指标值 | 完成值
产出指标 | 培训次数 | ≥12次 | 12次
`);
  expect(fields.find(({ key }) => key === 'unit')?.value).toBeNull();
});
