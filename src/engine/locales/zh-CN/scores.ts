import type { CheckText } from '../text';

export const scoreTexts = {
  'score-over-weight': {
    title: '得分不高于分值',
    fault: '得分高于分值',
    what: '每项指标、预算执行率和总分的得分都不得高于分值；没有分值列的表，核对一组得分之和是否超过本组分值。',
    why: '得分高于分值时，一体化系统不予保存，并把得分清零。',
    right: '分值 10，得分 10',
    wrong: '分值 10，得分 10.3',
    limits:
      '没有分值列、也看不出满分的指标，按组核对。多数得分远高于分值、又都不超过 100 的，视为百分制打分，不判断；该行的评分标准允许加分的，只请人确认。',
    repair: '把得分改为不高于 {points}；如果分值写错了，改正分值。',
    sentences: {
      unexplained:
        '{cell} “{name}”得分 {stated}，高于认出的分值 {points}，但 {cells} 的分值或得分归属没有认准；请核对这些单元格。',
      above: '{cell} “{name}”得分 {stated}，高于分值 {points}，多 {difference} 分。',
      group: '{cell} “{name}”各项得分之和为 {stated}，高于标明的 {points} 分（{calculation}）。',
      total: '{cell} 总分填 {stated}，高于满分 {points}。',
    },
    repairs: {
      unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
      group: '核对“{name}”各项得分，使其合计不高于 {points} 分。',
    },
  },
  'score-missing': {
    title: '得分填写完整',
    fault: '得分没有填',
    what: '每项有分值的指标、预算执行率和总分都要有得分。',
    why: '空白的得分在系统里是必填项，也会使总分少计。',
    right: '每一项都有得分',
    wrong: '其他各项都有得分，只有一项空白',
    limits: '整列得分都空白的表视为尚未评分，只提醒一次；“不适用”行、约束性指标和没有得分列的表不适用。',
    repair: '在 {cell} 填入得分，可用“填得分”计算。',
    repairs: {
      unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
      column: '用“填得分”填入能算出的得分；定性指标请自行确定。',
    },
    sentences: {
      unexplained: '{cell} 指标“{name}”没有得分，但同一行 {cells} 的数没有认准，可能就是得分；请核对。',
      missing: '{cell} 指标“{name}”没有得分。',
      mark: '{cell} 指标“{name}”有分值，得分栏却写“{stated}”。',
      execution: '{cell} 预算执行率没有得分。',
      total: '{cell} 总分没有填。',
      column: '{cell} 得分一列还没有填写（共 {count} 项指标），尚未评分。',
    },
  },
  'score-negative': {
    title: '得分不为负数',
    fault: '得分为负数',
    what: '得分不得小于 0。',
    why: '扣分最多扣到 0 分。',
    right: '扣完为止，得 0 分',
    wrong: '得分 -2',
    limits: '扣分栏的数字不受此限。',
    repair: '得分最低为 0；如果这里想写扣分，请写在扣分或原因栏。',
    sentences: { negative: '{cell} “{name}”得分为 {stated}，不能小于 0。' },
  },
  'score-not-number': {
    title: '分值和得分是数字',
    fault: '分值或得分不是数字',
    what: '分值和得分应是数字，不能是“10分”“１０”或以文本存放的数字。',
    why: 'SUM 不计文本，合计会少；系统也只接受数字。',
    right: '10',
    wrong: '10分',
    limits: '一列里有三个以上、且大多是文本时，只提醒一次；读不出数字的报错误。',
    repair: '改为数字 {expected}。',
    repairs: { unreadable: '在 {cell} 填一个数字。', column: '选中这一列，转换为数字。' },
    sentences: {
      text: '{cell} “{name}”的{column}“{stated}”是文本，不是数字，求和时不会计入；应为 {expected}。',
      unreadable: '{cell} “{name}”的{column}写作“{stated}”，读不出一个数。',
      column: '{cell} 等 {count} 个{column}是以文本存放的数字，求和时不会计入。',
    },
  },
  'score-by-rule': {
    title: '定量指标得分符合计分公式',
    fault: '定量指标得分与计分公式不符',
    what: '目标值和完成值都是数字的指标，按评分规则算出应得分，与所填得分比较。',
    why: '定量指标没有自由裁量，复核时会重新计算。',
    right: '目标 8755，完成 8676，分值 15，得分 14.86',
    wrong: '目标 8755，完成 8676，分值 15，得分 13',
    limits:
      '只在目标值、完成值和分值都读得准、且评分规则明确时判断；得分与应得分相差不到 1 分且为整数的只作提醒；已完成而自行扣分的由人判断，只看有没有原因；表中没有写原因的地方时提醒。',
    repair: '把得分改为 {expected}；另有评分标准的，请在原因栏写明。',
    sentences: {
      column:
        '{cell} “{name}”得分填 {stated}，按认出的目标值和完成值应为 {expected}（{calculation}），但 {cells} 没有认准，用它正好相符；请核对这些单元格。',
      differs: '{cell} “{name}”得分填 {stated}，按规则应为 {expected}（{calculation}），{gap}。',
      rounded:
        '{cell} “{name}”得分填 {stated}，按规则应为 {expected}（{calculation}），取整会与系统计算的结果不一致。',
      unexplained:
        '{cell} “{name}”目标已完成，按规则应得 {expected} 分（{calculation}），现填 {stated}，表中没有说明为什么扣分。',
    },
    repairs: {
      column: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
      unexplained: '没有扣分理由的，把得分改为 {expected}；有理由的，在自评说明里写明。',
    },
  },
  'score-tier': {
    title: '定性指标得分在档次区间内',
    fault: '定性指标得分不在档次区间内',
    what: '定性指标的完成情况写明了档次（如“部分达成”）时，得分应在该档次的区间内。',
    why: '系统按档次区间校验定性指标的得分。',
    right: '部分达成，分值 10，得分 7',
    wrong: '部分达成，分值 10，得分 9',
    limits: '只认系统的标准档次用语；其他说法由人判断。',
    repair: '把得分调整到 {expected} 之间，或更正完成情况。',
    sentences: {
      outside: '{cell} “{name}”完成情况为“{tier}”，得分应在 {expected}，现填 {stated}。',
    },
  },
  'score-total': {
    title: '总分等于各项得分之和',
    fault: '总分与各项得分之和不符',
    what: '总分应等于全部指标得分与预算执行得分之和；表头另写总分的，应与总分行一致。',
    why: '总分算错是最容易被发现、也最先被退回的差错。',
    right: '9 + 20 + 50 + 10 + 9 = 98',
    wrong: '各项得分之和为 98，总分写 96',
    limits:
      '有指标没有得分时不判断；把上一行得分拆开列出的“其中”行、下级编号行只算一次；总分取整引起的不足 1 分的差只作提醒。',
    repair: '把总分改为 {expected}，或更正算错的那一项得分。',
    sentences: {
      unexplained:
        '{cell} 的合计对不上，但 {cells} 的数归属没有认准，计入或去掉后正好相等；请核对这些单元格。',
      differs: '{cell} 总分填 {stated}，各项得分之和为 {expected}（{calculation}），{gap}。',
      over: '{cell} 总分填 {stated}，各项得分之和为 {expected}（{calculation}），{gap}；而满分只有 100 分。',
      rounded:
        '{cell} 总分填 {stated}，各项得分之和为 {expected}（{calculation}），取整会与系统计算的结果不一致。',
      header: '{cell} 表头写的总分是 {stated}，总分行是 {expected}。',
      beyond:
        '{cell} 总分填 {stated}，各项得分之和为 {sum}（{calculation}）；分值还差 {room} 分，多半是预算执行率的，它的得分没有认出来，但总分应在 {sum} 和 {most} 之间。',
    },
    repairs: {
      over: '先核对各项分值和得分（合计 {expected}，超过 100 分），更正后再改总分。',
      beyond: '把预算执行得分加进各项得分之和，更正总分；或更正算错的那一项得分。',
    },
  },
  'group-score': {
    title: '小计等于各项得分之和',
    fault: '小计与各项得分之和不符',
    what: '印有小计的组，小计应等于组内各项得分之和；按平均计分的表，认可平均数。',
    why: '小计与明细不符，总分也就不可信。',
    right: '产出指标小计 45 = 10 + 20 + 15',
    wrong: '产出指标小计 50，各项得分之和为 45',
    limits: '组内有指标没有得分时不判断。',
    repair: '把小计改为 {expected}，或更正各项得分。',
    sentences: {
      unexplained:
        '{cell} “{name}”的小计对不上，但 {cells} 的数归属没有认准，计入或去掉后正好相等；请核对这些单元格。',
      differs: '{cell} “{name}”小计填 {stated}，各项之和为 {expected}（{calculation}），{gap}。',
    },
  },
  'deduction-reason': {
    title: '扣分要说明原因',
    fault: '扣了分，没有说明原因',
    what: '得分小于分值的指标，应在偏差原因栏说明。',
    why: '得分小于分值而没有原因，一体化系统不予保存；复核时要求每一处扣分都有理由。',
    right: '分值 4，得分 3，原因：个别机构整改不及时',
    wrong: '分值 4，得分 3，原因栏空白',
    limits:
      '原因写在备注栏、合并的原因栏或全表共用的原因栏都认可；只有备注栏的表只提醒，没有原因栏的表不适用；没有得分的表只在确实没完成目标时提醒；原因是否成立由人判断。',
    repair: '在 {cell} 写明扣分的原因和改进措施。',
    repairs: {
      unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
      unmet: '在 {cell} 写明没有完成的原因和改进措施；目标值或完成值填错的，请改正。',
    },
    sentences: {
      unexplained:
        '{cell} “{name}”分值 {points}、得分 {score}，原因栏是空的，但同一行 {cells} 没有认准，可能写着原因；请核对。',
      missing: '{cell} “{name}”分值 {points}、得分 {score}，扣了 {lost} 分，没有说明原因。',
      unmet: '{cell} “{name}”目标 {target}，完成 {actual}，没有完成目标，也没有说明原因。',
      form: '{cell} 有 {count} 处扣分（如“{name}”满分 {points} 分，得 {score} 分），全表共用的原因栏没有说明。',
    },
  },
  'full-score-unmet': {
    title: '没完成目标的不得满分',
    fault: '没完成目标却得满分',
    what: '完成值确实没有达到目标值的定量指标，不应得满分（正向、反向指标都核对）。',
    why: '目标没完成却得满分，是复核时的必查项。',
    right: '目标 ≥85户，完成 40户，分值 10，得分 4.71',
    wrong: '目标 ≥85户，完成 40户，分值 10，得分 10',
    limits: '单位、口径或方向有疑问时不判断；差距在显示位数以内的不算未完成。',
    repair: '按评分规则扣分并说明原因；如果目标值或完成值写错了，请改正。',
    repairs: { unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。' },
    sentences: {
      unexplained:
        '{cell} “{name}”按认出的目标值 {target}、完成值 {actual} 没有达到，却得满分 {stated}；但 {cells} 的归属没有认准，用它就达到了；请核对这些单元格。',
      unmet: '{cell} “{name}”目标值 {target}，完成值 {actual}，没有达到，却得满分 {stated}。',
      'with-score':
        '{cell} “{name}”目标值 {target}，完成值 {actual}，没有达到，却得满分 {stated}；按规则应为 {expected}。',
    },
  },
  'sum-range-short': {
    title: '总分公式包括每一行',
    fault: '总分公式漏了行',
    what: '总分用公式求和时，公式应恰好包括每一项得分，不漏、不重、不多。',
    why: '插入指标行以后公式没有跟着改，总分就会少算。',
    right: '=SUM(H14:H22)+H7',
    wrong: '=SUM(H14:H21)+H7，漏了第 22 行',
    limits: '只读 SUM 和加法；其他公式不判断。',
    repair: '把公式改为包括全部得分：{expected}。',
    sentences: {
      short: '{cell} 的公式 ={stated} 没有包括 {cells}（{names}）。',
      twice: '{cell} 的公式 ={stated} 把 {cells} 算了两次。',
      extra: '{cell} 的公式 ={stated} 还包括了不是得分的 {cells}。',
    },
  },
  'total-as-text': {
    title: '总分是数字',
    fault: '总分不是数字',
    what: '总分行的分值和得分应是数字。',
    why: '“100.00分”这样的文本，汇总表无法引用，系统也不接受。',
    right: '100.00',
    wrong: '100.00分',
    limits: '一个单元格里写了两个数的，请分开填写。',
    repair: '改为数字 {expected}。',
    repairs: { unreadable: '在 {cell} 只填一个数字。' },
    sentences: {
      text: '{cell} 总分行的{column}“{stated}”是文本，应为数字 {expected}。',
      unreadable: '{cell} 总分行的{column}写作“{stated}”，读不出一个数。',
    },
  },
  grade: {
    title: '等级与总分相符',
    fault: '等级与总分不符',
    what: '表上写明的等级（优、良、中、差）应与总分所在的分数段一致。',
    why: '等级与总分矛盾的表会被退回。',
    right: '总分 92，等级“优”',
    wrong: '总分 98，等级“良”',
    limits: '分数段按评分规则；规则没有规定分数段的不判断。',
    repair: '把等级改为“{expected}”，或核对总分。',
    sentences: { differs: '{cell} 等级写“{stated}”，总分 {total} 按{bands}应为“{expected}”。' },
  },
  'completion-rate': {
    title: '完成率等于完成值除以目标值',
    fault: '完成率与目标值、完成值不符',
    what: '表上印有完成率（或得分系数）的，按完成值 ÷ 目标值核对。',
    why: '完成率是计分的依据，算错会带错得分。',
    right: '目标 50，完成 45，完成率 90%',
    wrong: '目标 50，完成 45，完成率 95%',
    limits: '目标值或完成值不是单个数字、目标为 0、反向指标以及另有口径的，不判断。',
    repair: '把完成率改为 {expected}。',
    sentences: {
      unexplained:
        '{cell} “{name}”完成率填 {stated}，按 {calculation} 对不上，但用 {cells} 的数计算正好相等，这个数的归属没有认准；请核对。',
      differs: '{cell} “{name}”完成率填 {stated}，按 {calculation} 应为 {expected}。',
    },
  },
  'score-cap': {
    title: '遵守总分上限',
    fault: '超过总分上限',
    what: '表上规定“出现重大问题总得分不得超过 70 分”，而表中又写有审计披露、通报批评等情况时，请人确认。',
    why: '触发上限而总分仍高，会被直接降档。',
    right: '约束性指标“未出现重大问题”，总分 96',
    wrong: '约束性指标写明出现审计重点披露的问题，总分仍为 96',
    limits: '是否触发上限由人判断，这里只提醒核对。',
    repair: '核对约束性指标的情况；触发上限的，总分不得超过 {expected}。',
    sentences: {
      check:
        '{cell} 总分为 {stated}。本表规定出现重大问题时不得超过 {expected} 分，而表中写有“{words}”，请确认是否适用。',
    },
  },
} satisfies Record<string, CheckText>;
