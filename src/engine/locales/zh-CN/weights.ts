import type { CheckText } from '../text';

/** Sentences and ways out of a group whose weights are not what its label says. */
const misfit = '{cell} “{name}”标明 {expected} 分，其下 {count} 项指标的分值之和为 {stated} 分，{gap} 分。';
const misfits = { differs: misfit, rows: misfit, label: misfit } as const;
const misfitRepairs = {
  rows: '调整“{name}”各指标的分值，使其合计为 {expected}；各处标明的分值合起来正好，标明的分值不用改。',
  label: '把“{name}”标明的分值改为 {stated}；各项指标的分值合起来正好，指标的分值不用改。',
} as const;

export const weightTexts = {
  'weight-missing': {
    title: '每项指标都有分值',
    fault: '指标没有分值',
    what: '每一项适用的指标都要有大于 0 的分值。',
    why: '一体化系统不接受没有分值或分值为 0 的指标。',
    right: '外出稽核次数，分值 10',
    wrong: '外出稽核次数，分值空白，得分 10',
    limits:
      '没有分值列的表（如湖北表、转移支付表）、“不适用”行、画“/”的行、约束性指标和不带分值的“其中”行不适用。',
    repair: '在 {cell} 填入分值，并使同组分值之和等于本组的分值。',
    repairs: { unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。' },
    sentences: {
      unexplained: '{cell} 指标“{name}”没有分值，但同一行 {cells} 的数没有认准，可能就是分值；请核对。',
      missing: '{cell} 指标“{name}”没有分值。',
      zero: '{cell} 指标“{name}”的分值为 0。',
      unreadable: '{cell} 指标“{name}”的分值写作“{stated}”，读不出一个数。',
    },
  },
  'group-weight': {
    title: '一级指标分值等于标明的分值',
    fault: '一级指标分值与标明的不符',
    what: '一级指标下各指标的分值之和，应等于标签或分值栏标明的分值。',
    why: '一体化系统按预设的一级指标分值校验，不等则不予保存。',
    right: '产出指标（50分）：10 + 20 + 10 + 10 = 50',
    wrong: '履职效果（50分）：各项分值之和为 54',
    limits: '本组有指标没有分值时不判断；没有分值列的表不适用。',
    repair: '调整“{name}”各指标的分值，使其合计为 {expected}；如果标明的分值写错了，改正标签。',
    repairs: misfitRepairs,
    sentences: {
      unexplained:
        '{cell} 的合计对不上，但 {cells} 的数归属没有认准，计入或去掉后正好相等；请核对这些单元格。',
      ...misfits,
    },
  },
  'subgroup-weight': {
    title: '二、三级指标分值等于标明的分值',
    fault: '二、三级指标分值与标明的不符',
    what: '二级（或三级）指标下各指标的分值之和，应等于标明的分值。',
    why: '一体化系统按预设的二级指标分值校验，不等则不予保存。',
    right: '预算执行（7分）：4 + 3 = 7',
    wrong: '预算执行（7分）：4 + 4 = 8',
    limits: '没有标明分值的二级指标不适用；本组有指标没有分值时不判断。',
    repair: '调整“{name}”各指标的分值，使其合计为 {expected}；如果标明的分值写错了，改正标明的分值。',
    repairs: misfitRepairs,
    sentences: {
      unexplained:
        '{cell} 的合计对不上，但 {cells} 的数归属没有认准，计入或去掉后正好相等；请核对这些单元格。',
      ...misfits,
    },
  },
  'weight-total': {
    title: '分值合计为 100 分',
    fault: '分值合计不是 100 分',
    what: '全部指标的分值加上预算执行率的分值，应等于 100 分。没有分值列的表，核对各组标明的分值与预算执行分值之和。',
    why: '满分不是 100 分的表，总分和等级都没有意义，系统不予保存。',
    right: '10（执行率）+ 50 + 30 + 10 = 100',
    wrong: '10（执行率）+ 20 + 54 + 10 + 10 = 104',
    limits:
      '有指标缺分值时不判断；把上一行分值拆开列出的“其中”行、下级编号行只算一次；表上只汇总指标（90 分、80 分）的，按表上的满分核对；执行率是否计入看不出来时请人确认。',
    repair: '调整分值，使全部指标与预算执行率合计为 100 分。',
    repairs: { execution: '把 {cell} 的分值改为 {expected}。' },
    sentences: {
      unexplained:
        '{cell} 的合计对不上，但 {cells} 的数归属没有认准，计入或去掉后正好相等；请核对这些单元格。',
      differs: '{cell} 分值合计为 {stated} 分（{calculation}），应为 {expected} 分，{gap} 分。',
      declared:
        '{cell} 各组标明的分值与预算执行分值合计为 {stated} 分（{calculation}），应为 {expected} 分。',
      unprinted:
        '{cell} 各指标分值合计 {calculation}，留给预算执行率 {room} 分，与表上填的分数对不上；请核对各项分值。',
      execution:
        '{cell} 预算执行率的分值填 {stated}；其余各项分值合计 {rows} 分，总分 100 分，得分也与 {expected} 分相符，应为 {expected}。',
      outside: '{cell} 指标分值合计已是 100 分，另有预算执行分值 {points} 分；请确认预算执行是否计入总分。',
    },
  },
  'stated-weight-total': {
    title: '总分行的分值等于各项分值之和',
    fault: '总分行的分值与各项之和不符',
    what: '总分（合计）行分值一栏所填的数，应等于各项分值（含预算执行率）之和。',
    why: '总分行与明细不符，说明有分值漏填或改动后没有更新。',
    right: '总分行分值 100，各项分值之和 100',
    wrong: '总分行分值 100，各项分值之和 104',
    limits: '只汇总指标、不含预算执行率的总分行也认可；有指标缺分值时不判断。',
    repair: '把总分行的分值改为 {expected}，或更正各项分值。',
    sentences: {
      unexplained:
        '{cell} 的合计对不上，但 {cells} 的数归属没有认准，计入或去掉后正好相等；请核对这些单元格。',
      differs: '{cell} 总分行的分值填 {stated}，各项分值之和为 {expected}（{calculation}），{gap}。',
    },
  },
  'hidden-weight': {
    title: '隐藏的行列里没有分值和得分',
    fault: '隐藏的行列里有分值或得分',
    what: '隐藏的行或列里如果有分值或得分，会悄悄计入合计。',
    why: '看得见的各行加起来与合计不符，复核人员会认为算错了。',
    right: '全部指标行都可见',
    wrong: '第 18 行被隐藏，里面有分值 5、得分 5',
    limits: '只看有没有数，不判断该不该隐藏；隐藏的空白模板行不提醒。',
    repair: '取消隐藏后核对；不用的行请删除，而不是隐藏。',
    sentences: {
      hidden: '{cell} 在隐藏的行或列里，填有 {stated}；本表共有 {count} 个这样的单元格，会计入合计却看不见。',
    },
  },
  'group-share': {
    title: '一级指标分值符合评分规则',
    fault: '一级指标分值与评分规则不符',
    what: '一级指标的分值应与评分规则预设的一致（全国通用：产出 50、效益 30、满意度 10、预算执行率 10）。',
    why: '系统按预设分值校验；确需调整的应有依据。',
    right: '产出指标（50分）、效益指标（30分）、满意度指标（10分）',
    wrong: '产出指标（60分）、效益指标（20分）、满意度指标（10分）',
    limits: '只在能确定评分规则、且规则预设了分值时提醒；没有满意度指标而把 10 分并入效益的，认可。',
    repair: '按预设调整为 {expected} 分；有文件允许调整的，可忽略本条并写明依据。',
    sentences: {
      differs: '{cell} “{name}”的分值为 {stated} 分，评分规则（{profile}）预设为 {expected} 分。',
    },
  },
} satisfies Record<string, CheckText>;
