import type { CheckText } from '../text';

export const workbookTexts = {
  'copied-form': {
    title: '各项目的指标不照抄',
    fault: '不同项目的指标照抄',
    what: '比较工作簿里各项目表的三级指标和指标值，连续三行及以上完全相同的会被指出。',
    why: '复核意见中常见“指标照抄其他项目”：项目内容不同而指标雷同，说明目标没有结合本项目设定。',
    right: '各项目的产出指标写各自的工作内容',
    wrong: '“设备购置经费”与“建设和维修经费”六条指标一字不差',
    limits:
      '同名项目、不同类型的表之间不比；连续相同不足三行的（如都写“满意度≥95%”）不提醒；只看名称和指标值。',
    repair: '结合本项目的内容重新设定从 {cell} 起的 {count} 条指标；确属同类项目的可以忽略。',
    sentences: {
      run: '{cell} 起连续 {count} 条指标与“{sheet}”{address} 起的完全相同（本表“{project}”，那张表“{other}”）。',
    },
  },
  'project-list': {
    title: '项目清单与各表一致',
    fault: '项目清单与各表不一致',
    what: '工作簿里有项目清单或汇总表的，清单上的项目都有自评表（目标表），各表的项目都在清单上，名称一致。',
    why: '报送时按清单清点，缺表、多表或名称不一致都要退回。',
    right: '清单 5 个项目，后附 5 张表，名称逐一对应',
    wrong: '清单写“信息化建设和维修经费”，表上写“信息中心建设和维修经费”',
    limits:
      '比较时不计编码、空格、括号和引号；清单上的项目不到一半有表的，视为只附了部分表，不提缺表；不到一半的表在清单上的，也不提多表。',
    repair: '核对清单与各表，补齐或统一名称。',
    repairs: {
      'no-form': '补上“{project}”的表，或从清单中删去。',
      'not-listed': '把“{project}”补进清单，或删去这张表。',
      differs: '统一为预算批复的项目名称。',
    },
    sentences: {
      'no-form': '{cell} 清单上的“{project}”在本工作簿里没有对应的表。',
      'not-listed': '{cell} 项目“{project}”不在“{sheet}”的项目清单上。',
      differs: '{cell} 清单写“{project}”，“{sheet}”{address} 写“{other}”，名称不一致。',
    },
  },
  'department-total': {
    title: '项目预算合计等于部门的项目支出',
    fault: '项目预算合计与部门的项目支出不符',
    what: '本工作簿里有一张部门整体表和几张项目表时，各项目的全年预算（目标表为年度资金总额）之和应等于部门的项目支出；与支出决算表在一起的，各项目的执行数之和不应大于支出决算表的项目支出。',
    why: '部门整体表与项目表口径不一致，是复核时首先会问的问题。',
    right: '部门项目支出 9821.30 = 3000 + 6671.30 + 150',
    wrong: '8 个项目预算合计 331 万元，部门表的项目支出空白，支出决算表的项目支出为 0',
    limits:
      '合计小于部门数时，可能还有项目不在本工作簿里，只请人确认；转移支付项目不计入；以万元为单位的允许尾差。',
    repair: '核对 {cell} 与各项目表的预算数，统一口径。',
    repairs: {
      blank: '在 {cell} 填入项目支出（各项目合计为 {expected}）；确无项目支出的填 0 并说明。',
      below: '如还有项目不在本工作簿里，可以忽略；否则核对 {cell} 与各项目表的预算数。',
    },
    sentences: {
      above:
        '{cell} 部门的项目支出为 {stated}，而本工作簿 {count} 个项目（{names}等）的预算相加为 {expected}（{calculation}），{gap}。',
      below:
        '{cell} 部门的项目支出为 {stated}，本工作簿 {count} 个项目的预算相加为 {expected}，{gap}；请确认是否还有别的项目。',
      slip: '{cell} 部门的项目支出为 {stated}，{count} 个项目的预算相加为 {expected}（{calculation}），两数只差一个数字或顺序颠倒，可能填错。',
      blank:
        '{cell} 部门的项目支出没有填，而本工作簿 {count} 个项目的预算相加为 {expected}（{calculation}）。',
      accounts:
        '{cell} 支出决算表的项目支出为 {stated}，而本工作簿 {count} 个项目的执行数相加为 {expected}（{calculation}），{gap}。',
    },
  },
  'summary-row': {
    title: '汇总表每行相符',
    fault: '汇总表的行与各表不符',
    what: '汇总表每行：执行率 = 执行数 ÷ 预算数；总分 = 各部分得分之和，不高于 100 分；合计行 = 各行之和；批复数 + 调整数 = 调整后，预算数 − 支出数 = 结余；预算数、执行数、得分与该项目自评表一致。',
    why: '汇总表与自评表对不上，要退回重报。',
    right: '汇总表得分 98.5，该项目自评表总分 98.5',
    wrong: '汇总表得分 98.5，该项目自评表总分 95.8',
    limits: '按表上显示的小数位比较；得分各栏是否齐全看不出来的不相加；名称对不上自评表的行不比。',
    repair: '核对 {cell} 与参与计算的各格，应为 {expected}。',
    repairs: { form: '核对 {cell} 与“{sheet}”{address}，改正填错的一处。', above: '改正 {cell} 的得分。' },
    sentences: {
      rate: '{cell} “{project}”的执行率填 {stated}，按 {calculation} 应为 {expected}。',
      score: '{cell} “{project}”的总分填 {stated}，各部分相加为 {expected}（{calculation}），{gap}。',
      above: '{cell} “{project}”的得分填 {stated}，高于满分 100 分。',
      total: '{cell} “{column}”合计填 {stated}，各行相加为 {expected}（{calculation}），{gap}。',
      sum: '{cell} “{project}”的“{column}”填 {stated}，按同表其他各行的算法应为 {expected}（{calculation}），{gap}。',
      form: '{cell} “{project}”的“{column}”填 {stated}，该项目自评表“{sheet}”{address} 为 {expected}，{gap}。',
    },
  },
  'repeats-fund-figure': {
    title: '指标中的执行率与资金表一致',
    fault: '指标中的执行率与资金表不一致',
    what: '三级指标写的是预算执行率的，实际完成值应与资金表算出的执行率一致；写明基本支出或项目支出的，与该行比较。',
    why: '同一张表里同一个数写得不一样，复核时必被追问，也常使得分算错。',
    right: '项目支出执行率：指标填 98.49%，资金表 195.52 ÷ 198.52 = 98.49%',
    wrong: '项目支出预算执行率：指标填 100%，资金表 195.52 ÷ 198.52 = 98.49%',
    limits:
      '按指标显示的小数位比较；只看名称就是执行率的指标；读不出比率的不判断，写法有误的（91%%）先改写法。',
    repair: '把 {cell} 改为 {expected}，并重新计算得分；如果指标是对的，请核对资金表。',
    sentences: {
      differs:
        '{cell} “{name}”的实际完成值填 {stated}，资金表“{row}”一行 {calculation} = {expected}，两处不一致。',
    },
  },
} satisfies Record<string, CheckText>;
