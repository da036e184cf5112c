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
import { FUNCTION_TEXTS, type FunctionText } from './function-texts';
import { browserTexts } from './texts';

/** What functions need from the page. */
export interface FunctionPage {
  /** The rules chosen for the document that is shown; null until they have been read. */
  readonly rules: (id: FunctionId) => DocumentRules;
  /** Called with the reason why a cell shows an error value, or null that it has a result. */
  readonly onReason: (place: CellPlace, sentence: string | null) => void;
}

/**
 * Classes and names for Univer's formula engine. Not its `CustomFunction`, which passes blank cells as 0: a
 * blank actual value would be scored.
 */
export function ownFunctions(page: FunctionPage): [new (name: string) => BaseFunction, string][] {
  return FUNCTION_TEXTS.map((own) => [
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
  return FUNCTION_TEXTS.map(({ id, description, parameters }) => ({
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

/**
 * More than any function takes, so that the spreadsheet accepts every call; the number of arguments is
 * checked here.
 */
const MOST_PARAMETERS = 30;

interface Answered {
  readonly result: BaseValueObject;
  /** Why there is only an error value; null when there is a result. */
  readonly reason: string | null;
}

/** A trouble becomes an error value; its sentence is shown when the pointer rests on the cell. */
function answerCall(
  { id, parameters }: FunctionText,
  args: readonly unknown[],
  rules: DocumentRules,
): Answered {
  const least = parameters.filter(({ optional }) => !optional).length;
  if (args.length < least || args.length > parameters.length) {
    const wanted = least === parameters.length ? `${least}` : `${least}–${parameters.length}`;
    const names = parameters.map(({ name }) => name);
    const reason = browserTexts.arguments(id, wanted, names, args.length);
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
