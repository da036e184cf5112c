import type { CheckText } from '../text';

const sentences = {
  total: '{cell} “{name}”填 {stated}，{calculation}，{gap}。',
  part: '{cell} “{name}”填 {stated}，使{sums}不相符；改为 {expected} 后都相符（{calculation}）。',
  slip: '{cell} “{name}”填 {stated}，使{sums}不相符（{calculation}）；如果应为 {expected}（录入时数字颠倒或错了一位），就相符了。',
  partial: '{cell} “{name}”填 {stated}，所列各项相加为 {expected}，{gap}；如还有其他资金来源请补列。',
  tail: '{cell} “{name}”填 {stated}，{calculation}，{gap}，在尾差范围 {tolerance} 之内，可以不改。',
  blank: '{cell} “{name}”没有填，{calculation}。',
} as const;

const repairs = {
  slip: '对照预算批复核对 {cell}“{name}”，可能应为 {expected}；如果它是对的，请核对与它一起相加的其他各格。',
  partial: '补列其余资金来源，或改正 {cell}“{name}”。',
  tail: '不必修改。',
  blank: '在 {cell} 填入 {expected}。',
} as const;

const repair = '核对 {cell}“{name}”和参与计算的各格，改正填错的一格。';

export const targetTexts = {
  'target-funds': {
    title: '目标表资金总额等于各来源之和',
    fault: '目标表资金总额与各来源之和不符',
    what: '实施期资金总额、年度资金总额分别等于其下各资金来源之和；来源下再列的“其中”只算一次。',
    why: '目标表的资金数是批复预算的依据，总额与来源不符的会被退回。',
    right: '年度资金总额 3000 = 财政拨款 3000 + 其他 0',
    wrong: '年度资金总额 3000，财政拨款 2900，其他 0',
    limits:
      '以万元为单位的表每个加数允许 0.005 的尾差，以元为单位的必须完全相等；没有“其他资金”一行而分项合计偏小时只作提醒，只列一行时不判断。',
    repair,
    repairs,
    sentences,
  },
  'target-budget': {
    title: '部门预算总额与来源、结构相符',
    fault: '部门预算总额与来源、结构不符',
    what: '部门整体绩效目标表中，部门预算总额 = 资金来源（财政性资金 + 其他资金）= 资金结构（基本支出 + 项目支出）。',
    why: '来源和结构是同一笔预算的两种分法，合计必须都等于总额。',
    right: '总额 10408.32 = 财政性资金 10408.32 + 其他 0 = 基本支出 587.02 + 项目支出 9821.30',
    wrong: '项目支出填 9812.30，结构合计 10399.32，与总额不符',
    limits:
      '以万元为单位的表每个加数允许 0.005 的尾差。哪一格填错，按另一种分法是否相符和数字是否颠倒来推断。',
    repair,
    repairs,
    sentences,
  },
  'target-indicator-count': {
    title: '必设的二级指标都有指标和指标值',
    fault: '必设的二级指标缺指标或指标值',
    what: '项目绩效目标表的数量、质量、时效、效益、满意度各类，至少有一条填了指标值的三级指标。',
    why: '目标申报审核首先看指标是否完整，缺类的要补充或说明。',
    right: '时效指标：市内报销时间 ≤1天',
    wrong: '“时效指标”一行没有三级指标和指标值',
    limits: '没有二级指标的表不判断；效益各类有一类即可；个别不适用的项目可以忽略本提醒。',
    repair: '补充{name}，写明三级指标和指标值；确不适用的请在说明中注明。',
    sentences: {
      none: '{cell} {name}下没有填了指标值的三级指标。',
      absent: '{cell} 表里没有{name}。',
    },
  },
} satisfies Record<string, CheckText>;
