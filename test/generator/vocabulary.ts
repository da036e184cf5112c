import type { FundColumn, IndicatorColumn } from '../../src/engine/form';

/**
 * Names of columns, blocks and rows on published forms. One template uses only some of them; the generator
 * chooses.
 */

export const INDICATOR_HEADERS: Readonly<Record<IndicatorColumn | 'deviation', readonly string[]>> = {
  level1: ['一级指标', '一级指标', '一级指标', '一级指标名称'],
  level2: ['二级指标', '二级指标', '二级指标', '二级指标名称'],
  name: ['三级指标', '三级指标', '三级指标', '三级指标名称', '指标名称'],
  nature: ['指标性质', '指标方向', '计算符号', '运算符号'],
  target: [
    '年度指标值',
    '年度指标值(A)',
    '年度指标值（A）',
    '年初目标值(A)',
    '年初指标值',
    '指标值',
    '目标值',
    '计划指标值',
    '预期指标值',
    '年度目标值',
    '预期实现值',
    '年度计划值',
  ],
  unit: ['度量单位', '计量单位', '单位'],
  actual: [
    '实际完成值',
    '实际完成值(B)',
    '实际完成值（B）',
    '全年完成值',
    '全年实际完成值',
    '全年实际值(B)',
    '完成值',
    '实际值',
    '自评完成值',
    '实际完成指标值',
    '实际完成情况',
  ],
  weight: [
    '分值',
    '分值',
    '分值',
    '权重',
    '指标分值',
    '标准分值',
    '权重（分）',
    '满分',
    '指标权重',
    '权数',
    '考核分',
  ],
  score: [
    '得分',
    '得分',
    '得分',
    '自评得分',
    '自评分',
    '实际得分',
    '得分/自评分',
    '单位自评得分',
    '自评分数',
  ],
  reason: [
    '偏差原因分析及改进措施',
    '偏差原因分析及改进措施',
    '未完成原因分析及改进措施',
    '未完成原因和改进措施',
    '未完成原因分析',
    '偏差原因分析',
    '偏差原因及改进措施',
    '未完成原因及拟采取的改进措施',
  ],
  completion: ['完成率', '指标完成率', '完成率（B/A）', '完成比例'],
  coefficient: ['得分系数'],
  deviation: ['偏离度', '偏差率'],
  deduction: ['扣分', '扣分值'],
  reviewScore: ['复核得分', '财政审核评分', '主管部门评分', '核查分数', '审核得分'],
  criteria: ['评分标准', '得分计算方法', '评分细则', '计分标准'],
  explanation: ['指标解释', '指标说明', '指标值说明'],
  evidence: ['佐证材料', '参考佐证材料', '数据来源'],
  remark: ['备注'],
  groupWeight1: ['分值', '权重', '分值'],
  groupWeight2: ['分值', '权重', '分值'],
};

export const FUND_HEADERS: Readonly<Record<Exclude<FundColumn, 'carryover'>, readonly string[]>> = {
  initial: ['年初预算数', '年初预算数', '年初预算', '年初预算数（万元）'],
  budget: [
    '全年预算数',
    '全年预算数（A）',
    '全年预算数(A)',
    '预算数(A)',
    '预算数',
    '调整后预算数',
    '调整预算数(A)',
  ],
  executed: [
    '全年执行数',
    '全年执行数（B）',
    '全年执行数(B)',
    '执行数(B)',
    '执行数',
    '预算执行数',
    '实际支出数（B）',
  ],
  weight: ['分值', '分值', '权重'],
  rate: ['执行率', '执行率（B/A）', '执行率(B/A)', '预算执行率', '预算执行率（B/A）', '预算执行率(B/A×100%)'],
  score: ['得分', '得分', '自评得分'],
  reason: ['原因', '未完成原因分析', '偏差原因'],
};

export const FUND_BLOCKS = [
  '项目资金',
  '项目资金',
  '资金情况',
  '预算执行情况',
  '资金投入情况',
  '年度资金',
] as const;
export const FUND_TOTALS = [
  '年度资金总额',
  '年度资金总额',
  '年度资金总额：',
  '资金总额',
  '总额',
  '合计',
] as const;
export const FUND_SOURCES = [
  ['当年财政拨款', '上年结转资金', '其他资金'],
  ['本年财政拨款', '上年结转资金', '其他资金'],
  ['财政拨款', '其他资金'],
  ['财政拨款', '上年结转资金', '单位资金', '其他资金'],
  ['本年一般公共预算拨款', '政府性基金', '其他资金'],
  ['财政资金', '财政专户管理资金', '单位资金'],
] as const;
export const FUND_NESTED = ['中央补助', '省级资金', '市级资金', '县（区）级资金'] as const;
export const DEPARTMENT_TOTALS = ['全年支出', '部门整体支出总额', '年度资金总额', '整体支出'] as const;
export const TRANSFER_SOURCES = ['中央补助', '地方资金', '其他资金'] as const;

export const GOAL_BLOCKS = [
  '年度总体目标',
  '年度总目标',
  '年度绩效目标',
  '总体目标完成情况',
  '绩效目标',
] as const;
export const GOAL_EXPECTED = [
  '预期目标',
  '年初设定目标',
  '年初设定目标',
  '总体目标',
  '项目年度目标',
] as const;
export const GOAL_ACHIEVED = [
  '实际完成情况',
  '目标实际完成情况',
  '全年实际完成情况',
  '年度目标完成情况',
] as const;

export const TOTAL_LABELS = ['总分', '总分', '总分', '合计', '合计', '总计', '总得分', '合计得分'] as const;
export const SUBTOTAL_LABELS = ['小计', '小计'] as const;
export const INDICATOR_BLOCKS = [
  '绩效指标',
  '绩效指标',
  '年度绩效指标完成情况',
  '指标完成情况',
  '绩效指标（90分）',
] as const;

export const PROJECT_TITLES = [
  '项目支出绩效自评表',
  '项目绩效自评表',
  '项目支出绩效目标自评表',
  '预算项目支出绩效自评表',
  '绩效自评表',
] as const;
export const DEPARTMENT_TITLES = [
  '部门整体支出绩效自评表',
  '部门（单位）整体支出绩效自评表',
  '整体支出绩效自评表',
  '部门整体绩效自评表',
] as const;
export const TRANSFER_TITLES = [
  '转移支付区域（项目）绩效目标自评表',
  '转移支付绩效自评表',
  '专项转移支付绩效目标自评表',
] as const;

export const DEPARTMENT_LABELS = ['主管部门', '主管部门', '主管预算部门'] as const;
export const UNIT_LABELS = ['实施单位', '实施单位', '项目实施单位', '实施单位（盖章）', '项目单位'] as const;

export const PLACES = [
  '清源',
  '临泽',
  '白河',
  '安陵',
  '云溪',
  '平川',
  '石桥',
  '双湖',
  '青岭',
  '东塘',
] as const;
export const BUREAUS = [
  '水利局',
  '教育体育局',
  '医疗保障局',
  '民政局',
  '农业农村局',
  '文化和旅游局',
  '交通运输局',
  '卫生健康局',
] as const;

export const NOTES = [
  '注：1.其他资金包括与财政资金共同投入到同一项目的自有资金、社会资金等。',
  '2.定性指标根据完成情况分为达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档。',
  '备注：年度预算执行率未达到90%的，应在表后说明原因。',
  '说明：一级指标分值原则上统一设置，特殊情况可作适当调整。',
] as const;
