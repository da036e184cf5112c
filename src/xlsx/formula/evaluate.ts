import { Decimal, sumOf } from '../../workbook/decimal';
import { isCellError, type CellError, type Rect } from '../../workbook/snapshot';
import type { Expression, FormulaOperator } from './parse';

/** A value while calculating: blank is null. */
export type FormulaValue = Decimal | string | boolean | null | CellError;

/** Gives the calculation the cells it asks for; throws {@link NotCalculable} where it cannot. */
export interface CellSource {
  /** Values of the cells of an area that are not blank, in any order. */
  readonly area: (sheet: string | null, area: Rect) => readonly FormulaValue[];
  readonly cell: (sheet: string | null, row: number, col: number) => FormulaValue;
}

/** This calculator cannot calculate the formula; the program that opens the workbook has to. */
export class NotCalculable extends Error {}

const VALUE_ERROR: CellError = { error: '#VALUE!' };
const DIVISION_ERROR: CellError = { error: '#DIV/0!' };

export function isError(value: FormulaValue): value is CellError {
  return typeof value === 'object' && value !== null && !(value instanceof Decimal) && isCellError(value);
}

/** Calculates an expression the way Excel does. @throws NotCalculable */
export function evaluate(expression: Expression, cells: CellSource): FormulaValue {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'cells': {
      const { top, left, bottom, right } = expression.area;
      // An area where one value is wanted is an intersection or a spill, which is not calculated here.
      if (top !== bottom || left !== right) throw new NotCalculable();
      return cells.cell(expression.sheet, top, left);
    }
    case 'negative':
      return withNumbers([evaluate(expression.of, cells)], ([value]) => value.negated());
    case 'percent':
      return withNumbers([evaluate(expression.of, cells)], ([value]) => value.div(100));
    case 'binary':
      return operate(
        expression.operator,
        evaluate(expression.left, cells),
        evaluate(expression.right, cells),
      );
    case 'call':
      return call(expression.name, expression.args, cells);
  }
}

/** Numbers of operands: blanks are 0, texts that read as numbers count, other texts are `#VALUE!`. */
function withNumbers(
  operands: readonly FormulaValue[],
  calculate: (numbers: readonly [Decimal, Decimal]) => FormulaValue,
): FormulaValue {
  const numbers: Decimal[] = [];
  for (const operand of operands) {
    const number = asNumber(operand);
    if (isError(number)) return number;
    numbers.push(number);
  }
  const [first = new Decimal(0), second = new Decimal(0)] = numbers;
  return calculate([first, second]);
}

function asNumber(value: FormulaValue): Decimal | CellError {
  if (value === null) return new Decimal(0);
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0);
  if (typeof value !== 'string') return value;
  return /^\s*[-+]?(\d+(?:\.\d*)?|\.\d+)\s*$/.test(value) ? new Decimal(value.trim()) : VALUE_ERROR;
}

function operate(operator: FormulaOperator, left: FormulaValue, right: FormulaValue): FormulaValue {
  switch (operator) {
    case '+':
      return withNumbers([left, right], ([a, b]) => a.plus(b));
    case '-':
      return withNumbers([left, right], ([a, b]) => a.minus(b));
    case '*':
      return withNumbers([left, right], ([a, b]) => a.times(b));
    case '/':
      return withNumbers([left, right], ([a, b]) => (b.isZero() ? DIVISION_ERROR : a.div(b)));
    default:
      return compare(operator, left, right);
  }
}

function compare(
  operator: Exclude<FormulaOperator, '+' | '-' | '*' | '/'>,
  left: FormulaValue,
  right: FormulaValue,
): FormulaValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const order = orderOf(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
}

/** Numbers by size; equal texts are equal whatever their case; mixtures are left to Excel. */
function orderOf(left: FormulaValue, right: FormulaValue): number {
  const a = left ?? (typeof right === 'string' ? '' : new Decimal(0));
  const b = right ?? (typeof left === 'string' ? '' : new Decimal(0));
  if (a instanceof Decimal && b instanceof Decimal) return a.cmp(b);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase() ? 0 : NaN;
  throw new NotCalculable();
}

type Args = readonly (Expression | null)[];

function call(name: string, args: Args, cells: CellSource): FormulaValue {
  switch (name) {
    case 'SUM':
      return overNumbers(args, cells, sumOf);
    case 'AVERAGE':
      return overNumbers(args, cells, (all) =>
        all.length === 0 ? DIVISION_ERROR : sumOf(all).div(all.length),
      );
    case 'MIN':
      return overNumbers(args, cells, (all) => (all.length === 0 ? new Decimal(0) : Decimal.min(...all)));
    case 'MAX':
      return overNumbers(args, cells, (all) => (all.length === 0 ? new Decimal(0) : Decimal.max(...all)));
    case 'ROUND':
      return withNumbers([argument(args, 0, cells), argument(args, 1, cells)], ([value, places]) =>
        roundTo(value, places.trunc().toNumber()),
      );
    case 'ABS':
      return withNumbers([argument(args, 0, cells)], ([value]) => value.abs());
    case 'IF':
      return choose(args, cells);
    case 'IFERROR': {
      const value = argument(args, 0, cells);
      return isError(value) ? argument(args, 1, cells) : value;
    }
    default:
      throw new NotCalculable();
  }
}

/** An argument's value; left empty it is 0. */
function argument(args: Args, index: number, cells: CellSource): FormulaValue {
  const arg = args[index];
  if (arg === undefined) throw new NotCalculable();
  return arg === null ? new Decimal(0) : evaluate(arg, cells);
}

function choose(args: Args, cells: CellSource): FormulaValue {
  const condition = argument(args, 0, cells);
  if (isError(condition)) return condition;
  if (typeof condition === 'string') return VALUE_ERROR;
  const holds = condition instanceof Decimal ? !condition.isZero() : condition === true;
  if (holds) return argument(args, 1, cells);
  return args.length > 2 ? argument(args, 2, cells) : false;
}

/** Half away from zero, also to the left of the point (`places` < 0). */
function roundTo(value: Decimal, places: number): Decimal {
  return places >= 0
    ? value.toDecimalPlaces(Math.min(places, 20), Decimal.ROUND_HALF_UP)
    : value.toNearest(new Decimal(10).pow(-places), Decimal.ROUND_HALF_UP);
}

/** Numbers of all arguments: in cells, texts and booleans do not count; the first error does. */
function overNumbers(
  args: Args,
  cells: CellSource,
  calculate: (all: readonly Decimal[]) => FormulaValue,
): FormulaValue {
  const numbers: Decimal[] = [];
  for (const arg of args) {
    if (arg === null) throw new NotCalculable();
    const isArea = arg.kind === 'cells';
    const values = isArea ? cells.area(arg.sheet, arg.area) : [evaluate(arg, cells)];
    for (const value of values) {
      if (isError(value)) return value;
      if (value instanceof Decimal) numbers.push(value);
      else if (!isArea) {
        const number = asNumber(value);
        if (isError(number)) return number;
        numbers.push(number);
      }
    }
  }
  return calculate(numbers);
}
