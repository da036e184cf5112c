import type { Change } from '../../support/altered';
import { outcomeOf, written } from '../../support/altered';
import { INDICATOR_HEADS } from '../../support/standard-form';

/**
 * Faults of published forms that are not among the fixture workbooks, each with as much of the form as its
 * source shows. The source is named with each case.
 */

interface Shown {
  readonly budget?: number;
  readonly executed?: number;
  readonly rate?: Change;
  readonly executionScore?: number;
  /** level 2, name, target, actual, weight, score. */
  readonly rows: readonly (readonly [string, string, Change, Change, number, number])[];
  readonly total: number;
}

function form({ budget = 100, executed = 100, rate = '100%', executionScore = 10, rows, total }: Shown) {
  const sum = rows.reduce((all, [, , , , weight]) => all + weight, 10);
  return written([
    ['2021年度项目支出绩效自评表'],
    ['项目名称', '某项目'],
    ['项目资金(万元)', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', budget, budget, executed, 10, rate, executionScore],
    INDICATOR_HEADS,
    ...rows.map(([level2, name, target, actual, weight, score], index) => [
      index === 0 ? '产出指标' : null,
      level2,
      name,
      target,
      actual,
      weight,
      score,
      null,
    ]),
    ['总分', null, null, null, null, sum, total, null],
  ]);
}

/** Execution score and total of a form with one indicator of 90 points. */
const execution = (rate: string, executed: number, score: number) =>
  form({
    executed,
    rate,
    executionScore: score,
    rows: [['数量指标', '完成任务数', '≥10项', '10项', 90, 90]],
    total: 90 + score,
  });

describe('published faults', () => {
  it('稷山 2020: total 94 where the cells add up to 9 + 13 + 15 + 10 + 10 + 27 + 9 = 93', () => {
    const workbook = form({
      executionScore: 9,
      rate: '99.1%',
      executed: 99.1,
      rows: [
        ['数量指标', '完成户数', '8755户', '8676户', 15, 13],
        ['质量指标', '合格率', '≥95%', '95%', 15, 15],
        ['时效指标', '及时率', '≥95%', '95%', 10, 10],
        ['成本指标', '补助标准', '≤100元', '100元', 10, 10],
        ['社会效益指标', '受益覆盖率', '95%', '95%', 30, 27],
        ['服务对象满意度指标', '群众满意度', '95%', '95%', 10, 9],
      ],
      total: 94,
    });
    expect(outcomeOf('PJ407', workbook).findings[0]).toMatchObject({
      stated: '94',
      expected: '93',
      severity: 'error',
    });
    // 8676 ÷ 8755 × 15 = 14.86; the national text leaves the region's formula open: a warning.
    expect(outcomeOf('PJ405', workbook).findings[0]).toMatchObject({ stated: '13', expected: '14.86' });
    // 95 % of 95 % with 27 of 30 and 9 of 10, and no reason in the form.
    const reasons = outcomeOf('PJ409', workbook).findings.map(({ message }) => message);
    for (const score of ['27', '9'])
      expect(reasons).toContainEqual(expect.stringContaining(`得分 ${score}，扣了`));
    // 9 for 99.1 % is 9.91 cut to whole points.
    expect(outcomeOf('PJ204', workbook).findings[0]).toMatchObject({
      stated: '9',
      expected: '9.91',
      severity: 'warning',
    });
  });

  it('廊坊 2019: 86.20 % scored 9 instead of 8.62', () => {
    const [finding] = outcomeOf('PJ204', execution('86.20%', 86.2, 9)).findings;
    expect(finding).toMatchObject({ stated: '9', expected: '8.62', severity: 'warning' });
  });

  it('银川 2021: 100 % scored 9 instead of 10', () => {
    const [finding] = outcomeOf('PJ204', execution('100%', 100, 9)).findings;
    expect(finding).toMatchObject({ stated: '9', expected: '10' });
  });

  it('海淀 2016: 49.88 % scored 5 instead of 4.99', () => {
    const [finding] = outcomeOf('PJ204', execution('49.88%', 49.88, 5)).findings;
    expect(finding).toMatchObject({ stated: '5', expected: '4.99', severity: 'warning' });
  });

  it('霍山 彩票公益金: a rate of 100 % for 0 of 0 is put to a person', () => {
    const workbook = form({
      budget: 0,
      executed: 0,
      rows: [['数量指标', '完成任务数', '≥10项', '10项', 90, 90]],
      total: 100,
    });
    expect(outcomeOf('PJ202', workbook).outcome).toBe('cannot-judge');
    expect(outcomeOf('PJ206', workbook).findings[0]).toMatchObject({ severity: 'review' });
  });

  it('黄冈 水保: 98 % of 98 % with 19.6 of 20 and no reason', () => {
    const workbook = form({
      rows: [
        ['质量指标', '验收合格率', '98%', '98%', 20, 19.6],
        ['数量指标', '面积', '≥70亩', '70亩', 70, 70],
      ],
      total: 99.6,
    });
    expect(outcomeOf('PJ409', workbook).findings[0]?.message).toContain('得分 19.6，扣了 0.4 分');
  });

  it('旺苍: 37个 answered with 100%', () => {
    const workbook = form({ rows: [['数量指标', '建设项目数', '37个', '100%', 90, 90]], total: 100 });
    expect(outcomeOf('PJ506', workbook).findings[0]).toMatchObject({ stated: '100%', severity: 'warning' });
  });

  it('长江禁捕: 12月底 answered with 100%', () => {
    const workbook = form({ rows: [['时效指标', '完成时间', '12月底', '100%', 90, 90]], total: 100 });
    expect(outcomeOf('PJ507', workbook).findings[0]).toMatchObject({ reason: 'date', severity: 'warning' });
  });

  it('郫都 统战部 2025: 222 % and 289 % of the target without a note', () => {
    const rows = [
      ['数量指标', '开展活动次数', '≥9次', '20次', 45, 45],
      ['数量指标', '服务人数', '≥100人', '289人', 45, 45],
    ] as const;
    const findings = outcomeOf('PJ509', form({ rows, total: 100 })).findings;
    expect(findings.map(({ stated }) => stated)).toEqual(['222.22%', '289%']);
  });

  it('郫都 民政局 2025: quality of 88.75 %, 87.5 %, 66.67 % and 50 % against ≥95 % with full marks', () => {
    const rows = ['88.75%', '87.5%', '66.67%', '50%'].map(
      (actual, index) =>
        ['质量指标', `服务合格率${'甲乙丙丁'[index] ?? ''}`, '≥95%', actual, 22.5, 22.5] as const,
    );
    const findings = outcomeOf('PJ410', form({ rows, total: 100 })).findings;
    expect(findings).toHaveLength(4);
    // 88.75 ÷ 95 × 22.5 = 21.02
    expect(findings[0]).toMatchObject({ severity: 'error', stated: '22.5' });
  });

  it('郫都 民政局 2025: a cost of 386万元 against ≤160万元 is no full mark', () => {
    const workbook = form({
      rows: [['成本指标', '公办养老机构运行成本', '≤160万元', '386万元', 90, 90]],
      total: 100,
    });
    expect(outcomeOf('PJ410', workbook).findings[0]).toMatchObject({ severity: 'error' });
  });

  it('郫都 统战部 2025: a cost indicator with ≥17.4万元', () => {
    const workbook = form({
      rows: [['成本指标', '统战特别费', '≥17.4万元', '17.4万元', 90, 90]],
      total: 100,
    });
    expect(outcomeOf('PJ511', workbook).findings[0]).toMatchObject({
      severity: 'warning',
      stated: '≥17.4万元',
    });
  });

  it('郫都 统战部 2025: 1000元 spent of 132.81万元 with full output lights the warning lamp', () => {
    const workbook = form({
      budget: 132.81,
      executed: 0.1,
      rate: '0.08%',
      executionScore: 0.01,
      rows: [['数量指标', '完成任务数', '≥10项', '10项', 90, 90]],
      total: 90.01,
    });
    // (100 % − 0.1 %) ÷ 100 %: red is tested before yellow.
    expect(outcomeOf('PJ208', workbook, { profile: 'pmkpi' }).findings[0]).toMatchObject({
      reason: 'red',
    });
    expect(outcomeOf('PJ207', workbook).findings).toEqual([]);
  });

  it('曾都 2022: 满意度 under 社会效益, 参保率 as a cost, 激活人数 as quality', () => {
    const rows = [
      ['社会效益指标', '参保群众满意度', '≥85%', '90%', 30, 30],
      ['成本指标', '基本医保综合参保率', '≥90%', '90%', 30, 30],
      ['质量指标', '电子凭证激活人数', '≥20万人', '20万人', 30, 30],
    ] as const;
    const reasons = outcomeOf('PJ603', form({ rows, total: 100 })).findings.map(({ reason }) => reason);
    expect(reasons).toEqual(['satisfaction', 'not-a-cost', 'count-elsewhere']);
  });
});
