import type { CheckText } from '../text';

export const fundTexts = {
  'fund-total': {
    title: '资金总额等于各来源之和',
    fault: '资金总额与各来源之和不符',
    what: '逐列核对年度资金总额是否等于下面各资金来源之和；“其中”行里再分的“其中”行只算一次。',
    why: '总额是计算预算执行率的基数，总额与分项不符的表会被退回。',
    right: '年度资金总额 120 = 财政拨款 100 + 上年结转 20 + 其他资金 0',
    wrong: '年度资金总额 0，而财政拨款一行填了 90',
    limits:
      '以万元为单位的表每个加数允许 0.005 的尾差，以元为单位的必须完全相等；只有一行“其中”且小于总额时视为列举，不判断；没有“其他资金”行而分项合计偏小时只作提醒。',
    repair: '核对“{column}”列：改正总额，或改正、补齐各资金来源的金额。',
    sentences: {
      unexplained:
        '{cell} “{column}”的资金总额对不上，但 {cells} 的数归属没有认准，计入或去掉后正好相等；请核对这些单元格。',
      differs: '{cell} “{column}”的资金总额填 {stated}，各来源相加为 {expected}（{calculation}），{gap}。',
      partial:
        '{cell} “{column}”的资金总额填 {stated}，下面各来源只有 {expected}（{calculation}），{gap}；如还有其他资金来源请补列。',
      blank: '{cell} “{column}”的资金总额没有填，下面各来源合计为 {expected}。',
    },
  },
  'execution-rate': {
    title: '执行率等于执行数除以全年预算数',
    fault: '执行率与预算数、执行数不符',
    what: '每一行列出执行率的资金，都按 执行数 ÷ 全年预算数（有上年结转列的，加上结转）重新计算，按表上显示的小数位四舍五入后比较。',
    why: '执行率直接决定预算执行得分，系统会自动计算，填错会与系统不符。',
    right: '执行数 6.999 ÷ 预算数 7 = 99.99%',
    wrong: '执行数 200、预算数 200，执行率却填 99%',
    limits:
      '预算数为 0 时比率没有意义，交由人判断；只差最后一位（截断而未进位，或金额按万元取整引起）的只作提醒。',
    repair: '把执行率改为 {expected}；如果执行率是对的，请核对预算数和执行数。',
    repairs: {
      unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
      missing: '在 {cell} 填入执行率 {expected}。',
    },
    sentences: {
      unexplained:
        '{cell} {row}的执行率填 {stated}，按认出的预算数和执行数应为 {expected}（{calculation}），但旁边 {cells} 的数没有认准，用它正好相符；请核对这些单元格。',
      differs: '{cell} {row}的执行率填 {stated}，应为 {expected}（{calculation}）。',
      'by-initial':
        '{cell} {row}的执行率填 {stated}，这是按年初预算数算的；按全年预算数应为 {expected}（{calculation}）。',
      rounding: '{cell} {row}的执行率填 {stated}，四舍五入应为 {expected}（{calculation}），最后一位不一致。',
      missing: '{cell} {row}的执行率没有填，应为 {expected}（{calculation}）。',
      unreadable: '{cell} {row}的执行率写作“{stated}”，读不出一个数；应为 {expected}（{calculation}）。',
    },
  },
  'execution-over-budget': {
    title: '执行率不超过 100%',
    fault: '执行率超过 100%',
    what: '执行数不得大于全年预算数。',
    why: '一体化系统在资金页拒绝执行率超过 100% 的表；通常是调整后的预算数没有更新，或年初预算数填进了全年预算数。',
    right: '全年预算数 884.2，全年执行数 884.2，执行率 100%',
    wrong: '全年预算数 860，全年执行数 884.2，执行率 102.81%',
    limits: '评分规则允许超过 100% 的地区（如浙江）不适用；总额行报错误，分项行只作提醒。',
    repair: '核对全年预算数是否为调整后的预算数（含上年结转），以及执行数是否多计。',
    repairs: { unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。' },
    sentences: {
      unexplained:
        '{cell} {row}的执行率按认出的数为 {stated}，但旁边 {cells} 的数没有认准，可能才是全年预算数；请核对这些单元格。',
      above: '{cell} {row}的执行率为 {stated}，超过 100%（执行数 {executed}，全年预算数 {budget}）。',
    },
  },
  'execution-score': {
    title: '预算执行得分按规则计算',
    fault: '预算执行得分与规则不符',
    what: '按评分规则由执行率算出预算执行得分（全国通用为分值 × 执行率，湖北为 20 × 执行率，江西按区间），与表上的得分比较。',
    why: '执行得分由公式决定，没有自由裁量；手工取整是最常见的差错。',
    right: '分值 10，执行率 99.6%，得分 9.96',
    wrong: '分值 10，执行率 99.6%，得分 9',
    limits:
      '得分是整数且与应得分相差不到 1 分的视为取整，只作提醒；按未四舍五入的执行率或按表上执行率计算，有一个相符即可。',
    repair: '把得分改为 {expected}。',
    repairs: { unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。' },
    sentences: {
      unexplained:
        '{cell} 预算执行得分填 {stated}，按认出的数应为 {expected}（{calculation}），但旁边 {cells} 的数没有认准，用它正好相符；请核对这些单元格。',
      differs: '{cell} 预算执行得分填 {stated}，应为 {expected}（{calculation}），{gap}。',
      rounded:
        '{cell} 预算执行得分填 {stated}，应为 {expected}（{calculation}）；取整会与系统计算的结果不一致。',
    },
  },
  'execution-reason': {
    title: '执行率偏低要说明原因',
    fault: '执行率偏低，没有说明原因',
    what: '执行率低于评分规则规定的界限（一般为 90%）时，应在原因栏说明。',
    why: '复核人员首先看执行率偏低的项目有没有说明。',
    right: '执行率 83.63%，原因栏写明剩余任务结转下年',
    wrong: '执行率 83.63%，原因栏空白',
    limits: '评分规则没有规定界限，或表上没有可以写原因的地方时不适用；原因写得是否充分由人判断。',
    repair: '在原因栏说明执行率偏低的原因和改进措施。',
    sentences: {
      missing: '{cell} 预算执行率为 {stated}，低于 {expected}，没有说明原因。',
    },
  },
  'budget-missing': {
    title: '预算数和执行数要填写',
    fault: '预算数或执行数没有填',
    what: '年度资金总额一行的全年预算数和全年执行数不能空，预算数为 0 时请人确认。',
    why: '没有预算数或执行数就算不出执行率和执行得分。',
    right: '全年预算数 10，全年执行数 10',
    wrong: '全年预算数 10，全年执行数空白',
    limits: '目标申报表没有执行数一列，不适用。“0”视为已填。',
    repair: '填入{column}；确实没有资金的填 0 并说明。',
    repairs: {
      unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
      zero: '核对全年预算数；确实没有预算的项目，请按当地口径确定执行率和执行得分。',
    },
    sentences: {
      unexplained: '{cell} {column}是空的，但同一行 {cells} 的数没有认准，可能就是它；请核对这些单元格。',
      missing: '{cell} {column}没有填，无法计算预算执行率。',
      zero: '{cell} 全年预算数为 0，执行率无法计算；各地对“0 预算”的处理不同，请人工确认。',
    },
  },
  'amount-unit': {
    title: '金额单位一致',
    fault: '金额单位不一致',
    what: '同一张表的金额应使用表头注明的单位；总额与来源、预算数与执行数相差一万倍时提醒。',
    why: '把元填进以万元为单位的表，是退回表中常见的差错。',
    right: '项目资金（万元）：年度资金总额 90，其中财政拨款 90',
    wrong: '项目资金（万元）：年度资金总额 90，其中财政拨款 900000',
    limits:
      '总额与来源正好相差一万倍，或同一行的预算数与执行数之比是表上执行率的一万倍时才提醒；单纯执行得少不提醒。',
    repair: '按表头的单位（{unit}）改写 {cell}。',
    sentences: {
      'ten-thousand': '{cell} 填 {stated}，约为 {other} 的一万倍；表头的单位是{unit}，是否误用了另一个单位？',
    },
  },
  'execution-imbalance': {
    title: '预算执行与产出效益相称',
    fault: '预算执行与产出效益不相称',
    what: '未支出的资金超过 20%，或指标得分率比执行得分率高出 5% 以上（按系统的红黄灯规则）时提醒。',
    why: '一体化系统会亮灯，复核人员会追问：钱没花完，任务怎么全完成了？',
    right: '执行率 95%，指标得分 90 分中得 86 分',
    wrong: '执行率 60%，指标却得满分',
    limits: '只提醒，不判断对错；有指标未评分或预算为 0 时不适用。',
    repair: '核对执行数；情况属实的，在总体说明中解释资金结余与目标完成的关系。',
    sentences: {
      red: '{cell} 执行得分率 {stated}，指标得分率 {expected}，相差过大（{calculation}），系统会亮红灯。',
      yellow: '{cell} 执行率 {stated}，未支出的资金超过 20%，系统会亮黄灯。',
    },
  },
} satisfies Record<string, CheckText>;
