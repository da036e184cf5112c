import type { FunctionId } from '../../functions/ids';

/**
 * Names and descriptions of the functions PJ.* in formulas of the embedded spreadsheet. They are calculated
 * by the same code as in Excel (src/functions).
 */

interface Parameter {
  readonly name: string;
  readonly detail: string;
  readonly optional?: true;
}

export interface FunctionText {
  readonly id: FunctionId;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

const WEIGHT: Parameter = { name: '分值', detail: '如 10' };
const TARGET: Parameter = { name: '年度指标值', detail: '如 ≥95%' };
const ACTUAL: Parameter = { name: '实际完成值', detail: '如 96.2%' };
const BUDGET_PARAMETER: Parameter = { name: '全年预算数', detail: '金额' };
const EXECUTED_PARAMETER: Parameter = { name: '全年执行数', detail: '金额' };
const PROFILE: Parameter = { name: '地区', detail: '标识或名称；不填为本文档所选的规则', optional: true };

export const FUNCTION_TEXTS: readonly FunctionText[] = [
  {
    id: 'SCORE',
    description: '按规则计算一项定量指标的得分；需要人判断时返回 #N/A。',
    parameters: [WEIGHT, TARGET, ACTUAL, PROFILE],
  },
  {
    id: 'EXECSCORE',
    description: '按规则计算预算执行率的得分。',
    parameters: [WEIGHT, BUDGET_PARAMETER, EXECUTED_PARAMETER, PROFILE],
  },
  {
    id: 'RATE',
    description: '计算预算执行率（执行数÷预算数），结果为小数。',
    parameters: [BUDGET_PARAMETER, EXECUTED_PARAMETER, PROFILE],
  },
  {
    id: 'COMPLETION',
    description: '计算完成比例（完成值÷目标值），自动统一单位。',
    parameters: [TARGET, ACTUAL],
  },
  {
    id: 'PARSE',
    description: '把一个指标值拆成符号、数值、单位三格。',
    parameters: [{ name: '指标值', detail: '如 ≥34万人' }],
  },
  {
    id: 'TIER',
    description: '按完成情况文字给出定性指标的档次和得分区间。',
    parameters: [WEIGHT, ACTUAL, PROFILE],
  },
  {
    id: 'TOTAL',
    description: '精确相加得分，写成文本的数字也计入。',
    parameters: [
      { name: '得分区域', detail: '如 H14:H22' },
      { name: '预算执行率得分', detail: '不在得分区域内时填写', optional: true },
    ],
  },
  {
    id: 'GRADE',
    description: '按总分给出等级（优、良、中、差）。',
    parameters: [{ name: '总分', detail: '如 92.5' }, PROFILE],
  },
  {
    id: 'CHECK',
    description: '检查一张自评表，逐行列出问题。',
    parameters: [
      { name: '整张表', detail: '从标题到总分行，如 A1:I23' },
      PROFILE,
      { name: '左上角', detail: '区域左上角的地址；不填为 A1', optional: true },
    ],
  },
  {
    id: 'EXPLAIN',
    description: '用一句话说明得分是怎么算出来的，或为什么不能算。',
    parameters: [WEIGHT, TARGET, ACTUAL, PROFILE],
  },
  {
    id: 'WEIGHTED',
    description: '以资金额度为权重求加权平均。',
    parameters: [
      { name: '完成值或得分', detail: '各单位的数值区域' },
      { name: '资金额度', detail: '同样大小的区域' },
    ],
  },
  {
    id: 'PROFILES',
    description: '列出可用的地区：标识、名称、说明。',
    parameters: [],
  },
];
