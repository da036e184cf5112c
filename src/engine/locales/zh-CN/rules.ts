/** What each rule of a profile is about. */
export const ruleNames = {
  'execution.score': '预算执行率得分',
  'execution.overBudget': '执行率超过100%',
  'execution.zeroBudget': '预算数为0',
  'execution.reason': '执行率偏低时说明原因',
  'groups.points': '一级指标分值',
  'indicator.positive': '定量指标得分',
  'indicator.reverse': '反向指标（≤）',
  'indicator.equal': '“等于”型目标值',
  'indicator.zeroTarget': '目标值为0',
  'indicator.over': '超额完成',
  'indicator.rounding': '得分的小数位',
  'qualitative.tiers': '定性指标',
  'total.caps': '总分上限',
  'total.grades': '评价等级',
  reasons: '扣分原因',
};

/** A rule that a region takes from the common release of its system. */
export const COMMON_SOURCE = '{text}（通用版；本地区未核到）';

/** Bands and grades as a form prints them. */
export const bandTexts = {
  band: '{from}%起 {points} 分',
  rest: '其余不得分',
  grade: '{name} {from} 分起',
  between: '，',
} as const;

/** Who chose a profile, where the form did not decide it. */
export const chosenTexts = { file: '由文件带来的设置选定', user: '由用户选定' } as const;
