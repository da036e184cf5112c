import type { FundColumn, IndicatorColumn } from '../../src/engine/form';

/** Rarer names of columns, blocks and rows, beside those of `vocabulary.ts`. */
export const WIDE_HEADERS: Readonly<Partial<Record<IndicatorColumn | 'deviation', readonly string[]>>> = {
  level1: ['一级', '一级绩效指标', '一级指标内容'],
  level2: ['二级', '二级绩效指标', '二级指标内容'],
  name: ['三级', '三级绩效指标', '三级指标内容', '指标内容', '具体指标', '考核指标', '绩效指标名称'],
  nature: ['指标值符号', '比较符', '指标属性'],
  target: [
    '年初设定值',
    '年初设定目标值',
    '年度指标目标值',
    '年度绩效指标值',
    '绩效目标值',
    '年度预期值',
    '全年目标值',
    '目标值（A）',
    '计划值',
    '计划完成值',
    '年度绩效目标',
    '预期目标',
    '年度目标',
    '指标标准值',
    '批复指标值',
    '设定目标值',
  ],
  unit: ['计算单位', '指标单位'],
  actual: [
    '本年完成值',
    '年末完成值',
    '全年完成情况',
    '实际完成',
    '实际达到值',
    '自评实际完成值',
    '完成指标值',
    '实现值',
    '截至年底完成值',
    '12月底实际完成值',
    '指标完成值',
    '指标完成情况',
    '年度实际完成值',
  ],
  weight: [
    '分数',
    '标准分',
    '基准分',
    '分值（分）',
    '权重分值',
    '指标权重（分）',
    '赋分',
    '分值(100分)',
    '满分值',
    '权重/分值',
    '分值权重',
  ],
  score: [
    '自评得分（分）',
    '自评分值',
    '实得分',
    '单位自评分',
    '评分',
    '评价得分',
    '自我评分',
    '最终得分',
    '本项得分',
    '得分情况',
  ],
  reason: [
    '原因分析',
    '偏差说明',
    '未达标原因',
    '扣分原因',
    '未完成原因说明',
    '偏差原因分析及拟采取的改进措施',
    '未完成绩效目标原因分析',
    '失分原因及改进措施',
    '存在问题及原因分析',
  ],
  completion: ['完成度', '指标实现率', '实际完成率', '完成百分比'],
  coefficient: ['得分率', '评分系数'],
  reviewScore: ['复评得分', '财政部门评分', '评价组评分', '抽查得分', '部门复核得分'],
  criteria: ['评分规则', '扣分标准', '评价标准', '得分标准', '计分方法'],
  explanation: ['指标释义', '指标内涵', '指标含义'],
  evidence: ['证明材料', '评价依据', '数据来源及佐证材料'],
  remark: ['其他说明'],
};

/** Names of columns that only wide forms have. */
export const RARE_HEADERS: Readonly<Record<'standard' | 'secondReview' | 'village', readonly string[]>> = {
  standard: ['历史标准', '行业标准', '历史水平', '全省平均水平', '历史标准值'],
  secondReview: ['财政复核得分', '县级审核评分', '第三方评分', '专家评分'],
  village: ['西山村', '桃岭村', '芦坪村', '石门镇', '白沙镇', '龙潭乡', '上坝社区'],
};

/** Sentences between two indicators; the last two have numbers and words of the table in them. */
export const ROW_NOTES = [
  '（以上数据由业务科室提供，统计口径为全年1—12月。）',
  '（转下页）',
  '说明：效益指标分值由上年的40分调整为30分。',
  '注：本组指标得分按完成比例计算，满分50分。',
] as const;

export const WIDE_FUND_HEADERS: Readonly<Partial<Record<FundColumn, readonly string[]>>> = {
  initial: ['年初批复数', '年初安排数', '年初预算金额'],
  budget: ['全年调整预算数', '年度预算数', '本年预算', '预算安排数', '调整后全年预算数（A）', '当年预算数'],
  executed: ['全年支出数', '年度执行数', '实际执行数', '本年支出', '全年实际支出（B）', '累计支出'],
  weight: ['标准分', '满分', '分数'],
  rate: ['执行率%', '执行率（%）', '预算完成率', '支出进度', '资金执行率'],
  score: ['自评分', '实得分', '评分'],
};

export const WIDE_TOTALS = [
  '总 得 分',
  '自评总分',
  '自评得分合计',
  '评价得分',
  '最终得分',
  '合计（100分）',
  '总分（100分）',
  '综合得分',
] as const;

/** Words that are in drop-down lists beside forms. */
export const TIERS = ['达成预期指标', '部分达成预期指标并具有一定效果', '未达成预期指标且效果较差'] as const;

export const PREFACE = [
  '填报说明：本表由项目实施单位填写，主管部门审核后报财政部门。',
  '一、请如实填写各项指标的实际完成值；二、得分保留两位小数。',
  '各单位于3月底前完成自评工作并报送电子版。',
] as const;
