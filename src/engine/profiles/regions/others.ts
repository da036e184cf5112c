import { cite } from '../sources';
import type { ProfileDefinition } from '../types';

/** Regions of which only some rules are known; the rest comes from what they extend. */

export const gansu: ProfileDefinition = {
  id: 'gansu',
  name: '甘肃省',
  summary: '嘉峪关市公开表：整体支出按部门管理20、履职效果50、能力建设10、满意度10、执行率10分。',
  extends: 'national',
  groups: {
    department: [
      [
        { name: '部门管理', words: ['部门管理'], points: '20' },
        { name: '履职效果', words: ['履职效果'], points: '50' },
        { name: '能力建设', words: ['能力建设'], points: '10' },
        { name: '服务对象满意度', words: ['满意'], points: '10' },
      ],
    ],
  },
  sources: {
    'groups.points': cite(
      'form-gansu',
      'verified',
      '部门管理20、履职效果50、能力建设10、满意度10、全年支出10',
    ),
  },
};

export const henan: ProfileDefinition = {
  id: 'henan',
  name: '河南省',
  summary: '安阳市目标表：一级指标含成本指标；评分规则未见公开，按全国办法。',
  extends: 'national',
  sources: { 'groups.points': cite('form-henan', 'verified', '一级指标分为产出、成本、效益、满意度') },
};

export const beijing: ProfileDefinition = {
  id: 'beijing',
  name: '北京市',
  summary: '海淀区2016年度表：执行率得分不超过满分，反向指标按A/B；现行表式未核实。',
  extends: 'national',
  execution: { overBudget: 'capped' },
  indicator: { reverse: 'ratio' },
  sources: {
    'execution.score': cite('form-beijing', 'verified', '执行率×分值，最高不超过该分值'),
    'execution.overBudget': cite('form-beijing', 'verified', '最高不超过该分值'),
    'indicator.positive': cite('form-beijing', 'verified', '完成得满分，未完成按B/A×分值'),
    'indicator.reverse': cite('form-beijing', 'verified', '反向指标按A/B×分值'),
  },
};

export const hebei: ProfileDefinition = {
  id: 'hebei',
  name: '河北省',
  summary: '一体化系统河北版：反向指标和执行率未达标时不给出数字（公式或参数未见公开），定性指标不自动计分。',
  extends: 'pmkpi',
  execution: { mode: 'manual' },
  indicator: { reverse: 'silent' },
  qualitative: { tiers: [] },
  sources: {
    'execution.score': cite('system-regions', 'verified', '执行率按可配置的规则计分，参数未见公开'),
    'indicator.reverse': cite('system-regions', 'verified', '“<”与“≤”分别计分，“≤”的公式未见公开'),
    'qualitative.tiers': cite('system-regions', 'verified', '定性指标不自动计分'),
  },
};

export const tianjin: ProfileDefinition = {
  id: 'tianjin',
  name: '天津市',
  summary:
    '一体化系统天津版：反向和“等于”型指标有差异时由人工评分，执行率未达100%时不给出数字，定量指标须填单位。',
  extends: 'pmkpi',
  execution: { mode: 'manual' },
  indicator: { reverse: 'manual', equalExceeded: 'manual' },
  reasons: { unitRequired: true },
  sources: {
    'execution.score': cite('system-regions', 'verified', '执行率按可配置的规则计分，参数未见公开'),
    'indicator.reverse': cite('system-regions', 'verified', '超过目标值时得分标红，由人工填写'),
    'indicator.equal': cite('system-regions', 'verified', '与目标值不等时得分标红，由人工填写'),
    reasons: cite('system-regions', 'verified', '定量指标须填计量单位'),
  },
};

export const shanxi: ProfileDefinition = {
  id: 'shanxi',
  name: '山西省',
  summary: '一体化系统山西版：系统缺省的成本指标行最高5分。',
  extends: 'pmkpi',
  groups: { costDefaultCap: '5' },
  sources: {
    'groups.points': cite('system-regions', 'verified', '缺省成本指标行不超过5分；产出50、效益30、满意度10'),
  },
};

export const jiangxi: ProfileDefinition = {
  id: 'jiangxi',
  name: '江西省',
  summary: '一体化系统江西版：执行率100%得10分，80%–100%得7分，60%–80%得5分，60%以下不得分。',
  extends: 'pmkpi',
  execution: {
    mode: 'bands',
    bands: [
      { from: '1', share: '1' },
      { from: '0.8', share: '0.7' },
      { from: '0.6', share: '0.5' },
    ],
  },
  sources: {
    'execution.score': cite(
      'system-fund',
      'verified',
      '100%得10分，[80%,100%)得7分，[60%,80%)得5分，60%以下0分',
    ),
  },
};

export const zhejiang: ProfileDefinition = {
  id: 'zhejiang',
  name: '浙江省',
  summary: '一体化系统浙江版：执行率可超过100%，预算和执行均为0时按100%计，分值合计不一致只提示。',
  extends: 'pmkpi',
  execution: { overBudget: 'allowed', zeroBudget: 'full' },
  groups: { mismatch: 'told' },
  qualitative: { tiers: [] },
  sources: {
    'execution.overBudget': cite('system-fund', 'verified', '执行率允许超过100%'),
    'execution.zeroBudget': cite('system-fund', 'verified', '预算和执行均为0时执行率为100%'),
    'groups.points': cite('system-regions', 'verified', '分值合计与预设不一致时不阻止保存'),
    'qualitative.tiers': cite('system-regions', 'verified', '定性指标按系统规则自动计分，公式未见公开'),
  },
};

export const guangxi: ProfileDefinition = {
  id: 'guangxi',
  name: '广西壮族自治区',
  summary: '一体化系统广西版：完成值达到目标值130%须填原因，定性指标须写评分说明，等级为一至四等。',
  extends: 'pmkpi',
  indicator: { overBlock: '1.3', deductionColumn: true },
  qualitative: { remarkRequired: true },
  total: { grades: [] },
  sources: {
    'indicator.over': cite('system-regions', 'verified', '达到130%而未填原因时不予保存'),
    'indicator.positive': cite('system-regions', 'verified', '得分＝计算得分－扣分，最低0分'),
    'qualitative.tiers': cite('system-regions', 'verified', '定性指标须填评分说明，三档同通用版'),
    'total.grades': cite('system-regions', 'verified', '一等、二等、三等、四等，分数线未见公开'),
  },
};

export const ningxia: ProfileDefinition = {
  id: 'ningxia',
  name: '宁夏回族自治区',
  summary: '银川市2021年度表：项目决策10、项目管理25（含执行率10）、产出30、效益35分。',
  extends: 'national',
  groups: {
    project: [
      [
        { name: '项目决策', words: ['决策'], points: '10' },
        { name: '项目管理', words: ['管理'], points: '25' },
        { name: '项目产出', words: ['产出'], points: '30' },
        { name: '项目效益', words: ['效益'], points: '35' },
      ],
    ],
  },
  sources: { 'groups.points': cite('form-ningxia', 'verified', '决策10、管理25、产出30、效益35') },
};

export const sichuan: ProfileDefinition = {
  id: 'sichuan',
  name: '四川省',
  summary: '四川省项目自评表：执行率低于90%须说明原因，指标共90分；完成率超过130%应说明。',
  extends: 'national',
  groups: { project: [] },
  indicator: { overWarn: '1.3' },
  sources: {
    'execution.score': cite('form-sichuan', 'verified', '执行率＝执行数÷调整后预算数（95.88%计9.59分）'),
    'execution.reason': cite('form-sichuan', 'verified', '执行率低于90%须说明原因'),
    'groups.points': cite('form-sichuan', 'verified', '绩效指标90分，各组分值自定'),
    'indicator.over': cite('review-sichuan', 'verified', '完成率超过130%不扣分，但应说明原因'),
  },
};

export const hunan: ProfileDefinition = {
  id: 'hunan',
  name: '湖南省',
  summary: '整体支出表含扣分型指标（在职人员控制率等）；项目自评规则未见公开，按全国办法。',
  extends: 'national',
  sources: { 'groups.points': cite('form-hunan', 'inferred', '部门整体指标按扣分规则评分') },
};
