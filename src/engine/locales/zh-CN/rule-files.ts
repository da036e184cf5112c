/** What is wrong with a rule file of a user: the field as it is in the file, and what to write there. */
export const fieldTexts = {
  points: '应为数字文本，如 "10" 或 "22.5"',
  share: '应为比例的数字文本，如 "0.9" 表示90%',
  whole: '应为整数',
  places: '应为0到6之间的整数',
  empty: '不能为空',
  id: '应为小写英文字母开头、由小写字母、数字和连字符组成，2到40个字符，如 "my-city"',
  'no-words': '至少写一个关键词',
  'long-name': '不超过40个字',
} as const;

export const ruleFileTexts = {
  custom: '用户自定义的评分规则',
  file: '文件',
  field: (path: string, name: string) => `${path}（${name}）`,
  'unknown-fields': (where: string, fields: readonly string[]) =>
    `${where}：不认识的字段 ${fields.join('、')}，请删除或改正拼写`,
  type: (where: string, type: string) => `${where}：缺少内容或类型不对，应为${type}`,
  choice: (where: string, values: readonly string[]) => `${where}：只能是 ${values.join('、')} 之一`,
  said: (where: string, message: string) => `${where}：${message}`,
  other: (where: string) => `${where}：内容不符合要求`,
  'bands-order': 'execution.bands（分段）：起点应从高到低排列',
  'bands-none': 'execution.bands（分段）：按分段计分时至少写一段',
  'full-at': 'execution.fullAt：按季度进度计分时须写明得满分的进度，如 "0.625"',
  'grades-order': 'total.grades（等级）：起点应从高到低排列',
  'tiers-order': 'qualitative.tiers（档次）：应从高到低排列',
  'tier-low': (index: number, name: string) => `qualitative.tiers.${index}（档次“${name}”）：下限大于上限`,
  'tier-high': (index: number, name: string) =>
    `qualitative.tiers.${index}（档次“${name}”）：上限应不大于1（即100%）`,
  extends: (id: string, known: readonly string[]) =>
    `extends（沿用的规则）：没有“${id}”，可写 ${known.join('、')}`,
  'id-taken': (id: string) => `id（标识）：“${id}”是内置规则的标识，请换一个`,
  'name-taken': (name: string, builtIn: string) =>
    `name（名称）：“${name}”与内置规则“${builtIn}”分不清，请换一个名称，如“${builtIn}（本单位）”`,
} as const;

/** Fields as the user finds them in the file, with their meaning. */
export const fieldNames: Readonly<Record<string, string>> = {
  id: '标识',
  name: '名称',
  summary: '说明',
  extends: '沿用的规则',
  execution: '预算执行率',
  groups: '分组分值',
  indicator: '定量指标',
  qualitative: '定性指标',
  total: '总分',
  reasons: '说明要求',
  sources: '依据',
  points: '分值',
  bands: '分段',
  tiers: '档次',
  grades: '等级',
  caps: '总分上限',
  from: '起点',
  low: '下限',
  high: '上限',
};

/** Types of JSON in words for a person who is not a programmer. */
export const typeNames: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
  record: '一组字段',
  int: '整数',
};
