import type { Rect } from '../../src/workbook/snapshot';
import type { BookModel } from './model/book';
import { evaluate } from './model/calculate';
import { shownValue } from './model/cell';
import { parseFormula, type Expression } from './model/formula';
import type { SheetModel } from './model/sheet';
import type { Json } from './json';
import type { ExcelVersion } from './versions';

/** A call of a custom function as a cell makes it. */
export interface CellCall {
  /** Without the namespace. */
  readonly id: string;
  readonly args: readonly Json[];
}

/**
 * The first call of a custom function (`PJ.…`) in a cell's formula with the arguments that Excel passes; for
 * blank cells they depend on the build.
 */
export function cellCall(
  book: BookModel,
  home: SheetModel,
  version: ExcelVersion,
  formula: string,
): CellCall {
  const call = findCall(parseFormula(formula));
  if (!call) throw new Error(`${formula} calls no custom function that can be read here.`);
  return {
    id: call.name.slice(call.name.indexOf('.') + 1),
    args: call.args.map((argument) => handed(book, home, version, argument)),
  };
}

type Call = Expression & { readonly kind: 'call' };

function findCall(expression: Expression | null): Call | null {
  if (expression?.kind !== 'call') return null;
  if (expression.name.includes('.')) return expression;
  return expression.args.map(findCall).find((found) => found !== null) ?? null;
}

function handed(book: BookModel, home: SheetModel, version: ExcelVersion, argument: Expression): Json {
  if (argument.kind !== 'area') {
    const value = evaluate(book, home, argument);
    if (value === undefined || (typeof value === 'object' && value !== null))
      throw new Error('This argument cannot be calculated here.');
    return value ?? version.blankArgument;
  }
  const sheet = argument.sheet === null ? home : book.sheet(argument.sheet);
  const rows = handedCells(sheet, version, argument.rect);
  const { top, left, bottom, right } = argument.rect;
  return top === bottom && left === right ? (rows[0]?.[0] ?? version.blankArgument) : rows;
}

function handedCells(sheet: SheetModel, version: ExcelVersion, { top, left, bottom, right }: Rect): Json[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, col): Json => {
      const cell = sheet.cell(top + row, left + col);
      return cell.value === null ? version.blankArgument : shownValue(cell);
    }),
  );
}
