import { NOT_APPLICABLE_ADVICE } from './not-applicable';

/** The points a tier allows. */
export const intervalTexts = {
  all: '{low}–{high} 分之间',
  except: '{low}–{high} 分之间（不含 {except}）',
  bound: '{points} 分',
} as const;

/** Sentences of expected scores. Placeholders in braces; steps of a calculation are joined by `，`. */
export const stepTexts = {
  met: '实际完成值 {actual} 达到目标值 {target}',
  full: '得满分 {points} 分',
  'shared-full': '共用分值的 {count} 行都达到目标值，得满分 {points} 分',
  scaled: '统一单位后为 {actual} 与 {target}',
  share: '{value} 按 {percent}% 理解',
  completion: '完成比例＝{actual}÷{target}＝{percent}%',
  proportional: '得分＝{points}×{actual}÷{target}＝{score} 分',
  'reverse-over': '实际完成值 {actual} 超过目标值 {target}',
  'reverse-ratio': '得分＝{points}×{target}÷{actual}＝{score} 分',
  'reverse-linear': '得分＝{points}×[1－({actual}－{target})÷{target}]＝{score} 分',
  'reverse-double': '已达目标值的2倍，得 0 分',
  'missed-zero': '实际完成值 {actual} 未达到目标值 {target}，不得分',
  'reverse-zero': '反向指标未达标，得 0 分',
  'zero-target': '目标值为0，实际完成值为 {actual}，得 0 分',
  floor: '完成比例低于 {floor}%，不得分',
  half: '完成比例 {percent}% 高于 {limit}%，得一半分：{points}÷2＝{score} 分',
  'equal-exceeded': '“等于”型目标值被超过，按满分计',
  negative: '实际完成值为负数，按 0 计',
  'grade-word': '“{word}”按完成率 {percent}% 计',
  'grade-score': '得分＝{points}×{percent}%＝{score} 分',
  deduction: '再扣 {deduction} 分，得 {score} 分',
  'own-rule-zero': '表上写明“{rule}”，没有达到目标值，得 0 分',
  'own-rule-deduction': '表上写明“{rule}”，差 {gap}{unit}，扣 {loss} 分，得分＝{points}－{loss}＝{score} 分',
  'own-rule-bonus': '表上写明“{rule}”，超过目标值 {over}，加 {gain} 分，得分＝{points}＋{gain}＝{score} 分',
  'own-rule-band': '表上写明“{rule}”，{value} 得 {score} 分',
  'equal-share': '满分 {points} 分是按组内平均分推算的，请核对',
  rate: '执行率＝{executed}÷{budget}＝{percent}%',
  'rate-given': '执行率为 {percent}%',
  'rate-capped': '超过100%的按100%计',
  'execution-linear': '得分＝{points}×{percent}%＝{score} 分',
  'execution-band': '执行率在 {from}% 以上档，得分＝{points}×{share}%＝{score} 分',
  'execution-below-bands': '执行率低于 {from}%，得 0 分',
  'zero-budget-zero': '预算数为0，执行率和得分记 0',
  'zero-budget-full': '预算数和执行数均为0，执行率按100%计，得 {score} 分',
  sum: '{calculation}＝{total}',
  average: '（{calculation}）÷{count}＝{total}',
} as const;

export type StepKey = keyof typeof stepTexts;

export const tierText = '定性指标“{tier}”：得分应在 {interval}，即分值 {points} 分的 {low}%–{high}%';

/** Why no score can be computed, and what to do. */
export const unknownTexts = {
  'no-points': '看不出这一行的满分，无法计算得分，请先填分值',
  'target-missing': '年度指标值为空，无法计算得分，请先补填',
  'actual-missing': '实际完成值为空，无法计算得分，请先补填',
  malformed: '“{text}”不是规范的数值，请先改正再计算得分',
  qualitative: '定性指标，请按完成情况自行评分',
  echo: '定性指标，实际完成值与目标值写得一样，请按完成情况自行评分',
  'qualitative-manual': '该地区定性指标的计分公式没有公开，请按完成情况自行评分',
  'kind-differs': '目标值“{target}”与实际完成值“{actual}”一个是数字、一个不是，无法比较，请自行评分',
  'unit-differs': '目标值“{target}”与实际完成值“{actual}”单位不同，无法比较，请统一单位',
  'two-readings': '“{actual}”对照“{target}”有两种读法，结论不同，请写明单位',
  implausible: '“{actual}”与“{target}”相差过大，可能单位写错，请核对',
  'strict-boundary': '目标值“{target}”不含等于，“{actual}”不能证明已经达到，请自行评分',
  bound: '实际完成值“{actual}”是一个范围，不能证明是否达到“{target}”，请填写实际数值',
  approximate: '“{actual}”与“{target}”中有约数，不能比较准确，请自行评分',
  'direction-doubtful': '目标值“{target}”没有写明≥或≤，且该指标可能越低越好，请补写符号或自行评分',
  'equal-exceeded': '目标值“{target}”要求等于，实际“{actual}”超过了，如何计分本助手没有核到原文，请自行评分',
  'equal-manual': '目标值“{target}”要求等于，实际“{actual}”不相等，该地区没有计分公式，请自行评分',
  'zero-target': '目标值为0，未达到时如何计分本助手没有核到原文，请自行评分',
  negative: '实际完成值“{actual}”为负数，请核对后自行评分',
  'outside-range': '实际完成值“{actual}”不在目标范围“{target}”内，如何计分本助手没有核到原文，请自行评分',
  'year-unknown': '日期没有写明年份，无法比较，请补写年份或自行评分',
  date: '完成时间晚于目标时间，不能按比例计分，请自行评分',
  composite: '一格里有几项目标，没有全部达到或不能一一对应，请自行评分',
  'no-ratio': '没有达到目标值，但算不出完成比例，请自行评分',
  'reverse-silent':
    '“{actual}”未达到目标值“{target}”，反向指标如何扣分本助手没有核到原文：按比例为 {ratio} 分，按超出比例线性扣分为 {linear} 分，请按本地规定选用',
  'reverse-manual': '“{actual}”未达到目标值“{target}”，所用规则没有给出反向指标未达标的计分公式，请自行评分',
  'positive-manual': '“{actual}”未达到目标值“{target}”，所用规则没有给出未达标的计分公式，请自行评分',
  doubtful: '“{actual}”对照“{target}”不能确定是否达到，请自行评分',
  'budget-missing': '预算数或执行数为空，无法计算执行率，请先补填',
  'amount-negative': '预算数或执行数为负数，请核对',
  'zero-budget': '预算数为0，如何计分没有确定的依据，请自行填写',
  'execution-manual': '所用规则没有给出执行率得分的计分公式，请按本地规定自行填写',
  quarterly: '该地区按各季度平均支出进度计分，只有全年数算不出来，请自行填写',
  'not-applicable': `标为不适用的行不计分，请${NOT_APPLICABLE_ADVICE}`,
  'no-target-column': '本表没有年度指标值一栏，请按评分标准自行评分',
  'no-actual-column': '本表没有实际完成值一栏，请按评分标准自行评分',
  'shared-points': '几行指标共用一个分值，表上没有写明怎样分配，请自行评分',
  'own-criteria': '表上的评分标准另有规定（“{rule}”），本助手读不准，请按评分标准自行评分',
  'target-not-applicable': `年度指标值写“{target}”，请先确定这一行是否计分；不计分的，${NOT_APPLICABLE_ADVICE}`,
  'score-missing': '还有 {count} 行没有得分（{cells}），补齐后再算合计',
  'score-unreadable': '{cells} 的得分不是数字，合计无法计算，请先改正',
  marks: '得分像是按百分制打的分，表上没有写明怎样折算，请自行填写',
  'nothing-to-add': '没有可以相加的得分',
} as const;

/** A small form that shows the scores that a set of rules gives. */
export const exampleTexts = {
  execution: '预算 100 万元，执行 85.47 万元',
  positive: '目标 ≥100人，完成 80人，满分 10 分',
  reverse: '目标 ≤10天，完成 12天，满分 10 分',
  tier: '定性指标部分达成，满分 10 分',
  grade: '总分 87.5 分',
  graded: '等级为“{grade}”',
  'no-tiers': '没有档次，由人评分',
  'no-grades': '没有等级',
} as const;
