/** The small form for a rule of the user's own: its entries, its choices, what it cannot read. */
export const ownRuleTexts = {
  base: (name: string) => `沿用“${name}”，只写不同的地方。`,
  same: '同所沿用的规则',
  'new-name': '本单位规则',
  example: '按这套规则算的例子',
  use: '用这套规则',
  copy: '复制成规则文件',
  kept: '存在文档里。复制的内容存成 .json，可以在别处导入，命令行用 --profile 文件.json。',

  'bands-unclear': '执行率分档请写成“100 10、80 7、60 5”：执行率（%）和得分成对，从高到低',
  'tiers-unclear': '定性三档请写两个下限，如“80 60”：100–80、80–60、60–0',
  'grades-unclear': '等级请写成“优 90、良 80、中 60、差 0”：名称和最低分成对，从高到低',
} as const;

/** Labels of what is typed. */
export const OWN_RULE_ENTRIES = {
  name: { label: '名称', hint: ownRuleTexts['new-name'] },
  executionPoints: { label: '执行率满分', hint: '如 10，不写则同所沿用的规则' },
  bands: { label: '执行率分档（执行率和得分成对）', hint: '如 100 10、80 7、60 5' },
  tiers: { label: '定性前两档的下限（%）', hint: '如 80 60' },
  grades: { label: '等级（名称和最低分成对）', hint: '如 优 90、良 80、中 60、差 0' },
} as const;

/** Labels of what is chosen, with the choices in the order in which they are offered. */
export const OWN_RULE_CHOICES = {
  execution: {
    label: '执行率得分',
    options: { linear: '按比例：满分×执行率', bands: '分档（写在下面）', manual: '未达100%由人评分' },
  },
  rounding: {
    label: '执行率得分取两位小数',
    options: {
      'half-up': '四舍五入：99.85%计9.99分',
      binary: '与一体化系统一样：99.85%计9.98分',
    },
  },
  positive: {
    label: '未达到“≥”目标',
    options: { ratio: '分值×实际÷目标', zero: '不得分', manual: '由人评分' },
  },
  reverse: {
    label: '超过“≤”目标（反向）',
    options: {
      ratio: '分值×目标÷实际',
      linear: '按超出比例扣，2倍得0分',
      zero: '不得分',
      manual: '由人评分',
    },
  },
  decimals: { label: '指标得分的小数位', options: { 0: '0 位', 1: '1 位', 2: '2 位' } },
} as const;
