import type { Change } from '../../../support/altered';

/** Things that only some forms print: subtotals, completion rates, grades, caps. */

const HEAD: readonly Change[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '完成率',
  '分值',
  '得分',
  '偏差原因',
];

export function form(
  changes: {
    readonly subtotal?: Change;
    readonly completion?: Change;
    readonly actual?: Change;
    readonly score?: Change;
    readonly note?: string;
    readonly achieved?: string;
  } = {},
): readonly (readonly Change[])[] {
  const { subtotal = 60, completion = '100%', actual = '100次', score = 40 } = changes;
  return [
    ['2022年度项目支出绩效自评表'],
    ['项目名称', '宣传经费'],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '开展宣传', null, null, changes.achieved ?? '已开展宣传'],
    HEAD,
    ['产出指标(60分)', '数量指标', '宣传活动次数', '≥100次', actual, completion, 40, score, null],
    [null, '质量指标', '活动完成率', '≥95%', '96%', '101.05%', 20, 20, null],
    ['小计', null, null, null, null, null, 60, subtotal, null],
    ['效益指标(40分)', '社会效益指标', '政策知晓率', '≥90%', '95%', '105.56%', 40, 40, null],
    ['小计', null, null, null, null, null, 40, 40, null],
    ['总分', null, null, null, null, null, 100, 100, null],
    ...(changes.note === undefined ? [] : [[changes.note]]),
  ];
}
