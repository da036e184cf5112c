import { BooleanNumber } from '@univerjs/core';
import type { BaseValueObject, IFunctionInfo } from '@univerjs/preset-sheets-core';
import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  FunctionType,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-core';
import { quickAnswer, FunctionTrouble, type FunctionAnswer } from '../../functions/answers';
import type { DocumentRules } from '../../functions/arguments';
import { checkAnswer } from '../../functions/check';
import type { FunctionId } from '../../functions/ids';
import type { CellPlace } from './cell-place';

/**
 * The functions PJ.* in the embedded spreadsheet's own formulas: named and described here, answered where Excel's
 * are answered.
 */

interface Parameter {
  readonly name: string;
  readonly detail: string;
  readonly optional?: true;
}

interface OwnFunction {
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

const OWN: readonly OwnFunction[] = [
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

/** What functions need of the page around them. */
export interface FunctionPage {
  /** The rules chosen for the document that is shown; null until they have been read. */
  readonly rules: (id: FunctionId) => DocumentRules;
  /** Called with the reason why a cell shows an error value, or null that it has a result. */
  readonly onReason: (place: CellPlace, sentence: string | null) => void;
}

/**
 * Classes and names for Univer's formula engine. Not its `CustomFunction`, which hands blank cells over as 0: a blank
 * actual value would be scored.
 */
export function ownFunctions(page: FunctionPage): [new (name: string) => BaseFunction, string][] {
  return OWN.map((own) => [
    class extends BaseFunction {
      // A wrong number of arguments is reported here, in words, and not by the spreadsheet as #N/A.
      override minParams = 0;
      override maxParams = MOST_PARAMETERS;

      override calculate(...given: BaseValueObject[]): BaseValueObject {
        const error = given.find((argument) => argument.isError());
        const { result, reason } = error
          ? { result: error, reason: null }
          : answerCall(own, given.map(argumentValueOf), page.rules(own.id));
        const { unitId, subUnitId, row, column } = this;
        if (unitId && subUnitId) page.onReason({ unit: unitId, sheet: subUnitId, row, col: column }, reason);
        return result;
      }
    },
    `PJ.${own.id}`,
  ]);
}

/** What an argument holds: rows of cells, or one value; null = blank. */
function argumentValueOf(argument: BaseValueObject): unknown {
  if (!(argument instanceof ArrayValueObject)) return argumentCell(argument);
  return argument.getArrayValue().map((row) => row.map((cell) => (cell ? argumentCell(cell) : null)));
}

function argumentCell(cell: BaseValueObject): unknown {
  if (cell.isNull()) return null;
  return cell instanceof ErrorValueObject ? cell.getErrorType() : cell.getValue();
}

/** What the formula bar shows while a person types. */
export function ownFunctionHelp(): IFunctionInfo[] {
  return OWN.map(({ id, description, parameters }) => ({
    functionName: `PJ.${id}`,
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

interface Answered {
  readonly result: BaseValueObject;
  /** Why there is only an error value; null when there is a result. */
  readonly reason: string | null;
}

/** Troubles become error values; their sentence is shown when the pointer rests on the cell. */
function answerCall(
  { id, parameters }: OwnFunction,
  args: readonly unknown[],
  rules: DocumentRules,
): Answered {
  const least = parameters.filter(({ optional }) => !optional).length;
  if (args.length < least || args.length > parameters.length) {
    const wanted = least === parameters.length ? `${least}` : `${least}–${parameters.length}`;
    const names = parameters.map(({ name }) => name).join('、');
    const reason = `PJ.${id} 要 ${wanted} 个参数${names === '' ? '' : `（${names}）`}，这里写了 ${args.length} 个。`;
    return { result: ValueObjectFactory.create('#VALUE!'), reason };
  }
  try {
    const result = answered(id, args, rules);
    return {
      result: typeof result === 'object' ? spilled(result) : ValueObjectFactory.create(result),
      reason: null,
    };
  } catch (error) {
    if (!(error instanceof FunctionTrouble)) throw error;
    return {
      result: ValueObjectFactory.create(error.trouble === 'na' ? '#N/A' : '#VALUE!'),
      reason: error.message,
    };
  }
}

function answered(id: FunctionId, args: readonly unknown[], rules: DocumentRules): FunctionAnswer {
  return id === 'CHECK' ? checkAnswer(args, rules) : quickAnswer(id, args, rules);
}

function spilled(rows: readonly (readonly (string | number)[])[]): BaseValueObject {
  const values = rows.map((row) => row.map((value) => ValueObjectFactory.create(value)));
  const place = { unitId: '', sheetId: '', row: -1, column: -1 };
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    ...place,
  });
}
