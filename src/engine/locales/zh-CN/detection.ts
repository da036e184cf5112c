/** Why a profile was chosen. What its forms print is in the sentences of its rules. Placeholders in braces. */
export const detectionTexts = {
  'region-name': '单位名称或标题中有“{quote}”',
  'transfer-form': '转移支付自评表没有分值和得分，不核对得分',
  default: '表上没有足以判断地区的特征，按全国通用规则',
  'default-region':
    '单位名称或标题中有“{quote}”，但表上没有该地区评分规则的特征，按全国通用规则；如需要请自行选择地区',
  'chosen-missing': '没有找到所选的评分规则“{profile}”，改为自动识别',
  'other-form': '同一工作簿的“{form}”用的是“{rules}”；属于同一地区的，请在“表与规则”里为全部表选定评分规则',
} as const;

/** Parts of the rules, as the user sees them. */
export const partNames = {
  execution: '预算执行率得分',
  points: '一级指标分值',
  positive: '未达到“≥”目标',
  reverse: '反向指标（≤）',
  equal: '“等于”型被超过',
  over: '超额完成',
  tiers: '定性指标档次',
  grades: '等级和总分上限',
  reasons: '扣分原因',
} as const;

/** What was read from a note, as a sentence. */
export const printedTexts = {
  'reverse-ratio': '反向指标得分＝分值×指标值÷实际值',
  'reverse-linear': '反向指标得分＝分值×[1－(实际值－指标值)÷指标值]，达到2倍得 0 分',
  'positive-ratio': '得分＝分值×实际值÷指标值',
  tiers: '定性指标分三档：100%–{upper}%、{upper}%–{lower}%、{lower}%–0',
  points: '一级指标分值：{list}，预算执行率 {rate} 分',
  'execution-points': '预算执行率 {points} 分，得分＝{points}×执行率',
  'execution-bands': '预算执行率分档计分：{list}',
  floor: '完成率低于 {percent}% 不得分',
  half: '完成率高于 {percent}% 得一半分',
  grades: '等级：{list}',
  criteria: '{count} 行按各自的评分标准计分',
  'missed-zero': '未达到目标值不得分',
  'execution-unread': '执行率另有计分规定，本助手读不准，未达100%时留给人判断',
  'positive-unread': '未达到目标值另有计分规定，本助手读不准，留给人判断',
  'reverse-unread': '反向指标另有计分规定，本助手读不准，留给人判断',
} as const;

/** Where a part of the rules comes from. */
export const groundNames = {
  set: '这套规则自己的',
  inherited: '这套规则从别处沿用的，本地区没有核到',
  default: '没有地区的依据',
} as const;

export const partTexts = {
  printed: '{name}：表上印明，{evidence}',
  user: '{name}：按{from}（{evidence}）',
  proven: '{name}：按{from}，{ground}（{evidence}）',
  plain: '{name}：按{from}，{ground}',
} as const;

export const printedFrom = '表上印明';
export const printedEvidence = '{sentence}（“{quote}”）';
