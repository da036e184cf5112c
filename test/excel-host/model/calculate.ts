import { contains } from '../../../src/workbook/address';
import { isCellError, type CellValue } from '../../../src/workbook/snapshot';
import type { BookModel } from './book';
import { parseFormula, precedents, type Expression } from './formula';
import type { SheetModel } from './sheet';

/**
 * A small calculation: when a cell changes, the formulas that depend on it and use only the subset are
 * calculated again; all others keep their cached results. Floating point, as in Excel.
 */

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
  readonly expression: Expression;
}

export interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
}

/** Whether a formula uses only the subset. */
export function canCalculate(formula: string): boolean {
  const expression = parseFormula(formula);
  return expression !== null && isKnown(expression);
}

function isKnown(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'area':
      return true;
    case 'sign':
    case 'percent':
      return isKnown(expression.operand);
    case 'binary':
      return '+-*/^'.includes(expression.operator) && isKnown(expression.left) && isKnown(expression.right);
    case 'call':
      return (expression.name === 'ROUND' || expression.name in AGGREGATES) && expression.args.every(isKnown);
  }
}

const keyOf = ({ sheet, row, col }: CellPlace): string => `${sheet.id}:${row}:${col}`;

const PARSED = new Map<string, Expression | null>();

function parsed(formula: string): Expression | null {
  const known = PARSED.get(formula);
  if (known !== undefined) return known;
  const expression = parseFormula(formula);
  PARSED.set(formula, expression);
  return expression;
}

function formulasOf(book: BookModel): readonly FormulaCell[] {
  return book.sheets.flatMap((sheet) =>
    sheet.formulas().flatMap(({ row, col, formula }) => {
      const expression = parsed(formula);
      return expression ? [{ sheet, row, col, expression }] : [];
    }),
  );
}

function dependsOn(formula: FormulaCell, changed: readonly CellPlace[], book: BookModel): boolean {
  return precedents(formula.expression).some(({ sheet, rect }) => {
    const home = sheet === null ? formula.sheet : book.findSheet(sheet);
    return changed.some((place) => place.sheet === home && contains(rect, place.row, place.col));
  });
}

/** Calculates everything that depends on the changed cells, and the changed cells that are formulas. */
export function recalculate(book: BookModel, changed: readonly CellPlace[]): void {
  const waiting = new Map(formulasOf(book).map((formula) => [keyOf(formula), formula]));
  const dirty = new Map<string, FormulaCell>();
  const mark = (formula: FormulaCell): void => {
    dirty.set(keyOf(formula), formula);
    waiting.delete(keyOf(formula));
  };
  for (const place of changed) {
    const formula = waiting.get(keyOf(place));
    if (formula) mark(formula);
  }
  for (let front = changed; front.length > 0;) {
    const next = [...waiting.values()].filter((formula) => dependsOn(formula, front, book));
    next.forEach(mark);
    front = next;
  }
  const evaluator = new Evaluator(book, dirty);
  for (const formula of dirty.values()) evaluator.settle(formula);
}

/** The result of an expression, without changing anything; undefined = outside the subset. */
export function evaluate(book: BookModel, home: SheetModel, expression: Expression): CellValue | undefined {
  return new Evaluator(book, new Map()).scalar(expression, home);
}

class Evaluator {
  private readonly done = new Set<string>();

  constructor(
    private readonly book: BookModel,
    private readonly dirty: ReadonlyMap<string, FormulaCell>,
  ) {}

  settle(formula: FormulaCell): void {
    const key = keyOf(formula);
    if (this.done.has(key)) return;
    this.done.add(key);
    const value = this.scalar(formula.expression, formula.sheet);
    if (value !== undefined) formula.sheet.put(formula.row, formula.col, { value: value ?? 0 });
  }

  private valueAt(sheet: SheetModel, row: number, col: number): CellValue {
    const formula = this.dirty.get(keyOf({ sheet, row, col }));
    if (formula) this.settle(formula);
    return sheet.cell(row, col).value;
  }

  /** undefined = outside the subset; the cached result then stays. */
  scalar(expression: Expression, home: SheetModel): CellValue | undefined {
    switch (expression.kind) {
      case 'number':
      case 'text':
        return expression.value;
      case 'area':
        return this.values(expression, home)?.[0];
      case 'sign':
        return this.arithmetic([expression.operand], home, ([operand = 0]) => -operand);
      case 'percent':
        return this.arithmetic([expression.operand], home, ([operand = 0]) => operand / 100);
      case 'binary':
        return this.binary(expression, home);
      case 'call':
        return this.call(expression, home);
    }
  }

  private binary(
    { operator, left, right }: Expression & { kind: 'binary' },
    home: SheetModel,
  ): CellValue | undefined {
    switch (operator) {
      case '+':
        return this.arithmetic([left, right], home, ([a = 0, b = 0]) => a + b);
      case '-':
        return this.arithmetic([left, right], home, ([a = 0, b = 0]) => a - b);
      case '*':
        return this.arithmetic([left, right], home, ([a = 0, b = 0]) => a * b);
      case '/':
        return this.arithmetic([left, right], home, ([a = 0, b = 0]) =>
          b === 0 ? { error: '#DIV/0!' } : a / b,
        );
      case '^':
        return this.arithmetic([left, right], home, ([a = 0, b = 0]) => a ** b);
      default:
        return undefined;
    }
  }

  private arithmetic(
    operands: readonly Expression[],
    home: SheetModel,
    compute: (numbers: readonly number[]) => CellValue,
  ): CellValue | undefined {
    const numbers: number[] = [];
    for (const operand of operands) {
      const value = this.scalar(operand, home);
      if (value === undefined || isCellError(value)) return value;
      const number = Number(value ?? 0);
      if (Number.isNaN(number)) return { error: '#VALUE!' };
      numbers.push(number);
    }
    return compute(numbers);
  }

  private values(expression: Expression, home: SheetModel): readonly CellValue[] | undefined {
    if (expression.kind !== 'area') {
      const value = this.scalar(expression, home);
      return value === undefined ? undefined : [value];
    }
    const sheet = expression.sheet === null ? home : this.book.findSheet(expression.sheet);
    if (!sheet) return [{ error: '#REF!' }];
    const { top, left, bottom, right } = expression.rect;
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) values.push(this.valueAt(sheet, row, col));
    }
    return values;
  }

  private call({ name, args }: Expression & { kind: 'call' }, home: SheetModel): CellValue | undefined {
    if (name === 'ROUND') {
      return this.arithmetic(args, home, ([value = 0, places = 0]) => roundHalfUp(value, places));
    }
    const aggregate = AGGREGATES[name];
    if (!aggregate) return undefined;
    const all: CellValue[] = [];
    for (const arg of args) {
      const values = this.values(arg, home);
      if (!values) return undefined;
      all.push(...values);
    }
    return all.find(isCellError) ?? aggregate(all.filter((value) => typeof value === 'number'));
  }
}

/** Excel rounds the decimal that is shown, half away from zero. */
function roundHalfUp(value: number, places: number): number {
  const shifted = Number(`${Math.abs(value)}e${places}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e${-places}`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const AGGREGATES: Readonly<Record<string, (numbers: readonly number[]) => CellValue>> = {
  SUM: sum,
  AVERAGE: (numbers) => (numbers.length === 0 ? { error: '#DIV/0!' } : sum(numbers) / numbers.length),
  MIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  MAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
};
