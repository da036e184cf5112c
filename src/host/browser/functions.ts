import { BooleanNumber } from '@univerjs/core';
import type {
  FormulaFunctionResultValueType,
  FormulaFunctionValueType,
  IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { CustomFunction, FunctionType } from '@univerjs/preset-sheets-core';
import { FunctionTrouble } from '../../functions/arguments';
import { check } from '../../functions/check';
import * as compute from '../../functions/compute';
import type { CellPlace } from './hover';

/** The functions PJ.* in the embedded spreadsheet's own formulas; the same calculations as in Excel. */

interface Parameter {
  readonly name: string;
  readonly detail: string;
  readonly optional?: true;
}

interface OwnFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly run: (call: Arguments) => number | string | readonly compute.Row[];
}

const WEIGHT: Parameter = { name: '分值', detail: '如 10' };
const TARGET: Parameter = { name: '年度指标值', detail: '如 ≥95%' };
const ACTUAL: Parameter = { name: '实际完成值', detail: '如 96.2%' };
const BUDGET: Parameter = { name: '全年预算数', detail: '金额' };
const EXECUTED: Parameter = { name: '全年执行数', detail: '金额' };
const PROFILE: Parameter = { name: '地区', detail: '标识或名称；不填为全国通用', optional: true };

const OWN: readonly OwnFunction[] = [
  {
    name: 'PJ.SCORE',
    description: '按规则计算一项定量指标的得分；需要人判断时返回 #N/A。',
    parameters: [WEIGHT, TARGET, ACTUAL, PROFILE],
    run: (call) => compute.score(call.cell(0), call.cell(1), call.cell(2), call.cell(3)),
  },
  {
    name: 'PJ.EXECSCORE',
    description: '按规则计算预算执行率的得分。',
    parameters: [WEIGHT, BUDGET, EXECUTED, PROFILE],
    run: (call) => compute.executionScore(call.cell(0), call.cell(1), call.cell(2), call.cell(3)),
  },
  {
    name: 'PJ.RATE',
    description: '计算预算执行率（执行数÷预算数），结果为小数。',
    parameters: [BUDGET, EXECUTED, PROFILE],
    run: (call) => compute.rate(call.cell(0), call.cell(1), call.cell(2)),
  },
  {
    name: 'PJ.COMPLETION',
    description: '计算完成比例（完成值÷目标值），自动统一单位。',
    parameters: [TARGET, ACTUAL],
    run: (call) => compute.completion(call.cell(0), call.cell(1)),
  },
  {
    name: 'PJ.PARSE',
    description: '把一个指标值拆成符号、数值、单位三格。',
    parameters: [{ name: '指标值', detail: '如 ≥34万人' }],
    run: (call) => compute.parse(call.cell(0)),
  },
  {
    name: 'PJ.TIER',
    description: '按完成情况文字给出定性指标的档次和得分区间。',
    parameters: [WEIGHT, ACTUAL, PROFILE],
    run: (call) => compute.tier(call.cell(0), call.cell(1), call.cell(2)),
  },
  {
    name: 'PJ.TOTAL',
    description: '精确相加得分，写成文本的数字也计入。',
    parameters: [
      { name: '得分区域', detail: '如 H14:H22' },
      { name: '预算执行率得分', detail: '不在得分区域内时填写', optional: true },
    ],
    run: (call) => compute.total(call.range(0), call.cell(1)),
  },
  {
    name: 'PJ.GRADE',
    description: '按总分给出等级（优、良、中、差）。',
    parameters: [{ name: '总分', detail: '如 92.5' }, PROFILE],
    run: (call) => compute.grade(call.cell(0), call.cell(1)),
  },
  {
    name: 'PJ.CHECK',
    description: '检查一张自评表，逐行列出问题。',
    parameters: [
      { name: '整张表', detail: '从标题到总分行，如 A1:I23' },
      PROFILE,
      { name: '左上角', detail: '区域左上角的地址；不填为 A1', optional: true },
    ],
    run: (call) => check(call.range(0), call.cell(1), call.cell(2)),
  },
  {
    name: 'PJ.EXPLAIN',
    description: '用一句话说明得分是怎么算出来的，或为什么不能算。',
    parameters: [WEIGHT, TARGET, ACTUAL, PROFILE],
    run: (call) => compute.explain(call.cell(0), call.cell(1), call.cell(2), call.cell(3)),
  },
  {
    name: 'PJ.WEIGHTED',
    description: '以资金额度为权重求加权平均。',
    parameters: [
      { name: '完成值或得分', detail: '各单位的数值区域' },
      { name: '资金额度', detail: '同样大小的区域' },
    ],
    run: (call) => compute.weighted(call.range(0), call.range(1)),
  },
  {
    name: 'PJ.PROFILES',
    description: '列出可用的地区：标识、名称、说明。',
    parameters: [],
    run: () => compute.profileList(),
  },
];

/** Arguments as the spreadsheet hands them over: a single cell may come as a 1 × 1 array. */
class Arguments {
  constructor(private readonly values: readonly FormulaFunctionValueType[]) {}

  cell(index: number): unknown {
    const value = this.values[index] ?? null;
    // A region where one cell is wanted is handed on: the calculation refuses it and says so.
    return Array.isArray(value) && value.length === 1 && value[0]?.length === 1 ? value[0][0] : value;
  }

  range(index: number): readonly (readonly unknown[])[] {
    const value = this.values[index] ?? null;
    return Array.isArray(value) ? value : [[value]];
  }
}

/** Told why a cell shows an error value, or null that it has a result. */
export type OnReason = (place: CellPlace, sentence: string | null) => void;

/** Classes and names for Univer's formula engine. */
export function ownFunctions(onReason: OnReason): [new (name: string) => CustomFunction, string][] {
  return OWN.map((own) => [
    class extends CustomFunction {
      // A wrong number of arguments is told here, in words, and not by the spreadsheet as #N/A.
      override minParams = 0;
      override maxParams = MOST_PARAMETERS;

      override calculateCustom(...values: FormulaFunctionValueType[]): FormulaFunctionResultValueType {
        const { unitId, subUnitId, row, column } = this;
        const { result, reason } = answer(own, values);
        if (unitId && subUnitId) onReason({ unit: unitId, sheet: subUnitId, row, col: column }, reason);
        return result;
      }
    },
    own.name,
  ]);
}

/** What the formula bar shows while a person types. */
export function ownFunctionHelp(): IFunctionInfo[] {
  return OWN.map(({ name, description, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.detail,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}

/** More than any of them takes: the spreadsheet lets a call through, and its number is judged here. */
const MOST_PARAMETERS = 30;

interface Answer {
  readonly result: FormulaFunctionResultValueType;
  /** Why there is only an error value; null when there is a result. */
  readonly reason: string | null;
}

/** Troubles become error values; their sentence is shown when the pointer rests on the cell. */
function answer(own: OwnFunction, values: readonly FormulaFunctionValueType[]): Answer {
  const { name, parameters } = own;
  const least = parameters.filter(({ optional }) => !optional).length;
  if (values.length < least || values.length > parameters.length) {
    const wanted = least === parameters.length ? `${least}` : `${least}–${parameters.length}`;
    const names = parameters.map((parameter) => parameter.name).join('、');
    const reason = `${name} 要 ${wanted} 个参数${names === '' ? '' : `（${names}）`}，这里写了 ${values.length} 个。`;
    return { result: '#VALUE!', reason };
  }
  try {
    const result = own.run(new Arguments(values));
    return { result: typeof result === 'object' ? result.map((row) => [...row]) : result, reason: null };
  } catch (error) {
    if (!(error instanceof FunctionTrouble)) throw error;
    return { result: error.trouble === 'na' ? '#N/A' : '#VALUE!', reason: error.message };
  }
}
