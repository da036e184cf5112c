import { parseArea } from './model/area';
import { shownValue } from './model/cell';
import type { SheetModel } from './model/sheet';
import type { Json } from './json';
import type { ExcelVersion } from './versions';

/** An argument as a formula has it: a constant, or the address of a cell or range. */
export type FormulaArgument = string | number | boolean | { readonly at: string };

/** What Excel hands to a custom function for the arguments of a formula: blank cells differ by build. */
export function handedArguments(
  sheet: SheetModel,
  version: ExcelVersion,
  formulaArguments: readonly FormulaArgument[],
): readonly Json[] {
  return formulaArguments.map((argument) => {
    if (typeof argument !== 'object') return argument;
    const { top, left, bottom, right } = parseArea(argument.at);
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, col): Json => {
        const cell = sheet.cell(top + row, left + col);
        return cell.value === null ? version.blankArgument : shownValue(cell);
      }),
    );
    return argument.at.includes(':') ? rows : (rows[0]?.[0] ?? version.blankArgument);
  });
}
