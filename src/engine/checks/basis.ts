import type { Basis } from '../basis';

/** The sources of the rules. Of 财预〔2020〕10号 we know only what published notes and pages repeat, not its text. */
const BASES = {
  'national-method': {
    text: '财预〔2020〕10号《项目支出绩效评价管理办法》关于单位自评的规定（总分为各项指标得分与预算执行率得分之和，满分100分）',
    ground: 'form',
  },
  'national-core-indicators': {
    text: '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
    ground: 'assumed',
  },
  arithmetic: {
    text: '表内勾稽关系：合计数等于各分项之和，比率等于两数之商',
    ground: 'original',
  },
  'form-note': {
    text: '本表列明的分值、填报说明或备注',
    ground: 'original',
  },
  'system-score-cap': {
    text: '预算管理一体化系统绩效模块：得分大于分值时不予保存',
    ground: 'system',
  },
  'system-reason': {
    text: '预算管理一体化系统绩效模块：得分小于分值而未填偏差原因时不予保存',
    ground: 'system',
  },
  'system-weights': {
    text: '预算管理一体化系统绩效模块：一、二级指标分值之和及分值总和须等于预设值',
    ground: 'system',
  },
  'system-weight-positive': {
    text: '预算管理一体化系统绩效模块：指标分值须大于0（按地区开关）',
    ground: 'system',
  },
  'system-required': {
    text: '预算管理一体化系统绩效模块：必填列不得为空（0 视为已填）',
    ground: 'system',
  },
  'system-numeric': {
    text: '预算管理一体化系统绩效模块：定量指标的实际完成值只接受数字',
    ground: 'system',
  },
  'system-rate-cap': {
    text: '预算管理一体化系统绩效模块：预算执行率不得超过100%（浙江除外）',
    ground: 'system',
  },
  'system-tier': {
    text: '预算管理一体化系统绩效模块：定性指标得分须在所选完成档次的区间内',
    ground: 'system',
  },
  'system-light': {
    text: '预算管理一体化系统绩效模块：指标得分明显好于预算执行时亮红灯，未支出超过20%或预算为0时亮黄灯',
    ground: 'system',
  },
  'system-over': {
    text: '预算管理一体化系统绩效模块：实际完成值达到目标值的120%时提示，广西达到130%而无说明时不予保存',
    ground: 'system',
  },
  'system-not-applicable': {
    text: '自评的通行做法：不适用的指标不评分，其分值分配给其他指标',
    ground: 'assumed',
  },
  'profile-rule': {
    text: '所选地区评分规则',
    ground: 'assumed',
  },
  'reviewer-practice': {
    text: '公开的财政复核意见和自评表审核实例',
    ground: 'form',
  },
  'reviewer-over': {
    text: '成都市郫都区绩效自评复核标准：完成率超过130%不扣分，但应说明原因',
    ground: 'original',
  },
  'reviewer-duplicate': {
    text: '成都市郫都区绩效自评复核标准：产出与效益出现同一指标的，只计一项',
    ground: 'original',
  },
  'reviewer-level': {
    text: '成都市郫都区绩效自评复核标准：三级指标与二级指标不匹配的不得分',
    ground: 'original',
  },
  'accounts-logic': {
    text: '部门决算公开表的表内、表间勾稽关系（决算审核的通行口径；逐条用公开的决算表验证过，未见官方审核公式原文）',
    ground: 'form',
  },
  'accounts-publication': {
    text: '预决算公开的一般要求：没有发生的收支也应公开空表并作出说明',
    ground: 'assumed',
  },
  excel: {
    text: 'Excel 的计算规则：SUM 不计入以文本形式存放的数字，公式结果为错误值时无法汇总',
    ground: 'original',
  },
} as const satisfies Record<string, Omit<Basis, 'id'>>;

export type BasisId = keyof typeof BASES;

/** The basis of a check as shown in a finding. */
export function basisOf(id: BasisId): Basis {
  return { id, ...BASES[id] };
}
