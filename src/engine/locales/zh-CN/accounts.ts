import type { CheckText } from '../text';

/** Sentences that the checks of one table share. */
const sentences = {
  total: '{cell} “{name}”填 {stated}，{calculation}，{gap}。',
  part: '{cell} “{name}”填 {stated}，使{sums}不相符；改为 {expected} 后都相符（{calculation}）。',
  slip: '{cell} “{name}”填 {stated}，使{sums}不相符（{calculation}）；如果应为 {expected}（录入时数字颠倒或错了一位），就相符了。',
  tail: '{cell} “{name}”填 {stated}，{calculation}，{gap}，在尾差范围 {tolerance} 之内，是金额换算为万元时四舍五入造成的，可以不改。',
  blank: '{cell} “{name}”没有填，{calculation}。',
} as const;

const repairs = {
  part: '核对 {cell}“{name}”，应为 {expected}；如果它是对的，请改正与它一起计算的其他各格。',
  slip: '对照账簿核对 {cell}“{name}”，可能应为 {expected}；如果它是对的，请核对与它一起相加的其他各格。',
  tail: '不必修改；如要完全相符，可按元为单位的报表核对。',
  blank: '在 {cell} 填入 {expected}。',
} as const;

const repair = '核对 {cell}“{name}”，应为 {expected}；如果它是对的，请核对参与计算的各格。';

const limits =
  '按标题找表，与编号、年度无关；以万元为单位的表，每个不为零的加数允许 0.005 的尾差，以元为单位的必须完全相等。一个错数会使几处合计不符，只指出最该改的一格。有看不懂的栏目或“其中”栏时不判断。';

const why = '决算公开前的表内、表间勾稽审核要求逐项相符，不符的要退回重报，公开后还可能被质询。';

const shared = { why, limits, repair, repairs, sentences } as const;

export const accountsTexts = {
  'final-accounts-income-expenditure': {
    ...shared,
    title: '收入支出决算总表表内相符',
    fault: '收入支出决算总表表内不符',
    what: '本年收入合计等于各项收入之和，本年支出合计等于各功能支出之和；收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余，支出总计 = 本年支出 + 结余分配 + 年末结转和结余；收支总计相等。',
    right: '本年收入 1,101.35 + 年初结转和结余 31.83 = 总计 1,133.18',
    wrong: '各项支出之和 1,133.18，本年支出合计却填 1,133.81',
  },
  'final-accounts-income': {
    ...shared,
    title: '收入决算表表内相符',
    fault: '收入决算表表内不符',
    what: '每一栏：合计 = 各类之和，类 = 款之和，款 = 项之和；每一行：本年收入合计 = 各种收入之和。',
    right: '244.91 + 190.03 + 666.41 = 1,101.35',
    wrong: '三个项为 244.91、190.03、666.14，上一级仍为 1,101.35',
  },
  'final-accounts-expenditure': {
    ...shared,
    title: '支出决算表表内相符',
    fault: '支出决算表表内不符',
    what: '每一栏：合计 = 各类之和，类 = 款之和，款 = 项之和；每一行：本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出。',
    right: '260.43 + 191.51 + 681.24 = 1,133.18',
    wrong: '款一级填 1,123.18，其下各项之和为 1,133.18',
  },
  'final-accounts-fiscal': {
    ...shared,
    title: '财政拨款收入支出决算总表表内相符',
    fault: '财政拨款收入支出决算总表表内不符',
    what: '本年收入合计 = 三种财政拨款之和；每行支出合计 = 一般公共预算 + 政府性基金 + 国有资本经营预算；年初结转和结余 = 三部分之和；收支总计相等。',
    right: '卫生健康支出：合计 1,133.18 = 1,133.18 + 0 + 0',
    wrong: '卫生健康支出的合计填 1,131.18，一般公共预算财政拨款为 1,133.18',
  },
  'final-accounts-general-budget': {
    ...shared,
    title: '一般公共预算财政拨款支出决算表表内相符',
    fault: '一般公共预算财政拨款支出决算表表内不符',
    what: '每一栏逐级相加；每一行：小计 = 基本支出 + 项目支出。',
    right: '小计 260.43 = 基本支出 260.43 + 项目支出 0',
    wrong: '基本支出 260.43、项目支出 10，小计仍填 260.43',
  },
  'final-accounts-basic-detail': {
    ...shared,
    title: '基本支出决算明细表表内相符',
    fault: '基本支出决算明细表表内不符',
    what: '每个经济分类的类 = 其下各款之和；人员经费合计 = 工资福利支出 + 对个人和家庭的补助；公用经费合计 = 其余各类之和。',
    right: '人员经费合计 879.35 = 878.39 + 0.96',
    wrong: '绩效工资 57.00 误填 75.00，工资福利支出与各款之和不符',
  },
  'final-accounts-funds': {
    ...shared,
    title: '政府性基金、国有资本经营预算决算表表内相符',
    fault: '政府性基金、国有资本经营预算决算表表内不符',
    what: '每一栏逐级相加；本年支出小计 = 基本支出 + 项目支出；有结转栏的：年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出。',
    right: '年初 10 + 收入 50 − 支出 45 = 年末 15',
    wrong: '年初 10、收入 50、支出 45，年末填 5',
  },
  'final-accounts-three-public': {
    ...shared,
    title: '“三公”经费支出决算表表内相符',
    fault: '“三公”经费支出决算表表内不符',
    what: '合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费；公务用车小计 = 购置费 + 运行维护费；预算数、决算数分别核对。',
    right: '合计 0.42 = 0 + 0 + 0.42',
    wrong: '合计 0.42，公务接待费 0.24，其余为 0',
  },
  'final-accounts-cross': {
    ...shared,
    title: '决算公开表之间相符',
    fault: '决算公开表之间不符',
    what: '总表的收入、支出与收入决算表、支出决算表一致；财政拨款总表与一般公共预算、政府性基金、国有资本经营预算各表一致；基本支出 = 明细表的人员经费 + 公用经费；三公经费不小于明细表中对应的款，一般公共预算支出不大于全部支出。',
    right: '收入支出决算总表本年收入合计 1,101.35 = 收入决算表合计 1,101.35',
    wrong: '财政拨款总表一般公共预算支出 1,133.18，一般公共预算支出决算表合计 1,123.18',
    limits: `${limits}一本工作簿里有几个部门的表时，只比同一部门的表；同名的表有两张时不比。`,
    sentences: {
      ...sentences,
      same: '{cell} “{name}”为 {stated}，{other}为 {expected}，两处应当相等，{gap}。',
      above: '{cell} “{name}”为 {stated}，大于{other}的 {expected}；前者包含在后者之内，不应大于后者。',
    },
    repairs: {
      ...repairs,
      same: '核对 {cell}“{name}”与{other}，改正填错的一处。',
      above: '核对 {cell}“{name}”与{other}，改正填错的一处。',
    },
  },
  'empty-table-note': {
    title: '空表要有说明',
    fault: '空表没有说明',
    what: '没有数据的决算公开表，应在表下写明“本部门无政府性基金预算财政拨款收入、支出”之类的一句话。',
    why: '公开要求不留空白表：没有发生的也要公开空表并说明，否则会被认为漏报。',
    right: '表下注：2022 年本部门无政府性基金预算财政拨款收入',
    wrong: '政府性基金表整张空白，没有说明',
    limits: '填了 0 的表不算空表。',
    repair: '在“{table}”下加一句说明，例如“本部门{year}无{subject}，故本表为空”。',
    sentences: { missing: '{cell} “{table}”没有数据，也没有说明。' },
  },
} satisfies Record<string, CheckText>;
