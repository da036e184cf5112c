import { cite } from '../sources';
import type { ProfileDefinition } from '../types';

/** Regions of which only some rules are known; the rest comes from what they extend. */

export const gansu: ProfileDefinition = {
  id: 'gansu',
  name: '甘肃省嘉峪关市（2021，部门整体）',
  summary: '一张公开表：整体支出按部门管理20、履职效果50、能力建设10、满意度10、执行率10分。',
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
    'groups.points': cite('form-gansu', 'form', '部门管理20、履职效果50、能力建设10、满意度10、全年支出10'),
  },
};

export const henan: ProfileDefinition = {
  id: 'henan',
  name: '河南省安阳市（2021，目标表）',
  summary: '一张公开表：一级指标含成本指标；评分规则未见公开，按全国办法。',
  extends: 'national',
  sources: { 'groups.points': cite('form-henan', 'form', '一级指标分为产出、成本、效益、满意度') },
};

export const beijing: ProfileDefinition = {
  id: 'beijing',
  name: '北京市海淀区（2016）',
  summary: '一张公开表：执行率得分不超过满分，反向指标按A/B；现行表式未核实。',
  extends: 'national',
  execution: { overBudget: 'capped' },
  indicator: { reverse: 'ratio' },
  sources: {
    'execution.score': cite('form-beijing', 'form', '执行率×分值，最高不超过该分值'),
    'execution.overBudget': cite('form-beijing', 'form', '最高不超过该分值'),
    'indicator.positive': cite('form-beijing', 'form', '完成得满分，未完成按B/A×分值'),
    'indicator.reverse': cite('form-beijing', 'form', '反向指标按A/B×分值'),
  },
};

/** One switch of the system serves both: it computes first, marks red and lets a person type the score. */
const NORTH = {
  execution: { mode: 'manual' },
  indicator: { reverse: 'manual', reverseStrict: 'linear', equalExceeded: 'manual', overWarnFor: ['up'] },
  sources: {
    'execution.score': cite('system-regions', 'system', '执行率按可配置的规则计分，参数未见公开'),
    'indicator.reverse': cite(
      'system-regions',
      'system',
      '“≤”被超过时先计算、标红，得分可由人工改写；“<”按超出比例线性扣分',
    ),
    'indicator.equal': cite('system-regions', 'system', '与目标值不等时先计算、标红，得分可由人工改写'),
    'indicator.over': cite('system-regions', 'system', '完成值达到120%的提示只用于“≥”和“>”'),
  },
} as const;

export const hebei: ProfileDefinition = {
  id: 'hebei',
  name: '河北省',
  summary:
    '一体化系统河北、天津共用的开关：“≤”被超过、“等于”型不相等时得分由人工确定，执行率未达100%时不给出数字。',
  extends: 'pmkpi',
  ...NORTH,
};

export const tianjin: ProfileDefinition = {
  id: 'tianjin',
  name: '天津市',
  summary:
    '一体化系统河北、天津共用的开关：“≤”被超过、“等于”型不相等时得分由人工确定，执行率未达100%时不给出数字。',
  extends: 'pmkpi',
  ...NORTH,
};

export const shanxi: ProfileDefinition = {
  id: 'shanxi',
  name: '山西省',
  summary: '一体化系统山西版：产出50、效益30、满意度10，缺省的成本指标行不超过5分（请自行核对）。',
  extends: 'pmkpi',
  sources: {
    'groups.points': cite('system-regions', 'system', '缺省成本指标行不超过5分；产出50、效益30、满意度10'),
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
      'system',
      '100%得10分，[80%,100%)得7分，[60%,80%)得5分，60%以下0分',
    ),
  },
};

export const zhejiang: ProfileDefinition = {
  id: 'zhejiang',
  name: '浙江省',
  summary: '一体化系统浙江版：执行率可超过100%，预算和执行均为0时请人确认，分值合计不一致只提示。',
  extends: 'pmkpi',
  execution: { overBudget: 'allowed', zeroBudget: 'ask' },
  qualitative: { tiers: [] },
  sources: {
    'execution.overBudget': cite('system-fund', 'system', '执行率允许超过100%'),
    'execution.zeroBudget': cite(
      'system-fund',
      'system',
      '预算和执行均为0：单行执行率按100%，合计行得分按0，两处不一，请人确认',
    ),
    'groups.points': cite('system-regions', 'system', '分值合计与预设不一致时不阻止保存'),
    'qualitative.tiers': cite('system-regions', 'system', '定性指标按系统规则自动计分，公式未见公开'),
  },
};

export const guangxi: ProfileDefinition = {
  id: 'guangxi',
  name: '广西壮族自治区',
  summary: '一体化系统广西版：完成值达到目标值130%须填原因，等级为一至四等（只见于一个城市单位的页面）。',
  extends: 'pmkpi',
  indicator: {
    overBlock: '1.3',
    overBlockFor: ['up', 'equal', 'down'],
    zeroTargetBlock: '30',
    deductionColumn: true,
  },
  total: { grades: [], disputed: null },
  sources: {
    'indicator.over': cite(
      'system-regions',
      'system',
      '定量指标（含“≤”）完成值达到目标值130%、目标值为0而完成值达到30的，未填原因不予保存',
    ),
    'indicator.positive': cite('system-regions', 'system', '得分＝计算得分－扣分，最低0分'),
    'total.grades': cite('system-regions', 'assumed', '一等至四等只见于一个城市单位的页面，分数线未见公开'),
  },
};

export const ningxia: ProfileDefinition = {
  id: 'ningxia',
  name: '宁夏银川市（2021）',
  summary: '一张公开表：项目决策10、项目管理25（含执行率10）、产出30、效益35分。',
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
  sources: { 'groups.points': cite('form-ningxia', 'form', '决策10、管理25、产出30、效益35') },
};

export const sichuan: ProfileDefinition = {
  id: 'sichuan',
  name: '四川省',
  summary: '四川省项目自评表：执行率低于90%须说明原因，指标共90分；完成率超过130%应说明。',
  extends: 'national',
  groups: { project: [] },
  indicator: { overWarn: '1.3' },
  sources: {
    'execution.score': cite('form-sichuan', 'form', '执行率＝执行数÷调整后预算数（95.88%计9.59分）'),
    'execution.reason': cite('form-sichuan', 'form', '执行率低于90%须说明原因'),
    'groups.points': cite('form-sichuan', 'form', '绩效指标90分，各组分值自定'),
    'indicator.over': cite('review-sichuan', 'original', '完成率超过130%不扣分，但应说明原因'),
  },
};

export const hunan: ProfileDefinition = {
  id: 'hunan',
  name: '湖南省',
  summary: '整体支出表含扣分型指标（在职人员控制率等）；项目自评规则未见公开，按全国办法。',
  extends: 'national',
  sources: { 'groups.points': cite('form-hunan', 'assumed', '部门整体指标按扣分规则评分') },
};
