import { parseAddress } from '../workbook/address';
import type { Severity } from '../workbook/severity';
import type { Finding, InspectOptions } from '../engine/finding';
import { hasIndicators } from '../engine/form';
import { inspect } from '../engine';
import { fillTemplate } from '../engine/locales/text';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { DocumentRules } from './arguments';
import {
  argumentValue,
  isBlankArgument,
  profileArgument,
  rangeArgument,
  single,
  textArgument,
  functionTrouble,
} from './arguments';
import type { ResultRow } from './compute';
import { checkWords } from './texts';

/**
 * The forms in a range, judged as the pane judges them. A function receives values only; what depends on
 * number formats, formulas or merges, and everything across sheets, is checked only by the pane.
 */

/**
 * Checks that report an empty cell as missing: a merge may fill it, which values do not show. (The column of
 * a value, the name of the unit or project, goals, amounts, points, scores, targets, values, reasons.)
 */
const MISSING: ReadonlySet<string> = new Set([
  ...['PJ101', 'PJ102', 'PJ105', 'PJ106'],
  ...['PJ205', 'PJ206', 'PJ301', 'PJ402', 'PJ409', 'PJ501', 'PJ502', 'PJ509'],
]);

/** 0.2 beside 20 may be shown as 20%: values do not show their format. */
function mayBePercentage({ stated, expected }: Finding): boolean {
  const pair = [Number(stated ?? Number.NaN), Number(expected ?? Number.NaN)];
  return Math.min(...pair) > 0 && Math.min(...pair) <= 1 && Math.max(...pair) > 1;
}

/** A form has some hundred cells; a larger range is a whole sheet selected by mistake. */
const MOST_CELLS = 100_000;

type Range = readonly (readonly unknown[])[];

function rangeSnapshot(form: Range, top: number, left: number): WorkbookSnapshot {
  const cells = form.flatMap((line, row) =>
    line.flatMap((argument, col): readonly CellSnapshot[] => {
      if (isBlankArgument(argument)) return [];
      return [{ row: row + top, col: col + left, value: argumentValue(argument) }];
    }),
  );
  const sheet = {
    name: '',
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  } as const;
  return { name: '', definedNames: [], mergesKnown: false, sheets: [sheet] };
}

function corner(argument: unknown): { readonly row: number; readonly col: number } {
  if (isBlankArgument(argument) || argument === 0) return { row: 0, col: 0 };
  const position = parseAddress(textArgument(argument));
  if (position === null) throw functionTrouble('value', 'top-left', { value: textArgument(argument) });
  return position;
}

/** The options of the pane; a cell that is ignored there is found here by its contents, without its sheet. */
function optionsOf(profile: unknown, document: DocumentRules): InspectOptions {
  const given =
    isBlankArgument(profile) || profile === 0 ? {} : { profile: profileArgument(profile, document).id };
  if (document === null && !('profile' in given)) throw functionTrouble('na', 'no-rules');
  const ignore = (document?.ignore ?? []).map((entry) =>
    entry.cell === null ? entry : { ...entry, cell: { ...entry.cell, sheetName: '' } },
  );
  return { ...document, ...given, ignore };
}

/** 总分填 98，应为 102（9 + 20 + 53 + 10 + 10 = 102）. */
function findingSentence({ message, calculation }: Finding): string {
  return calculation === null || message.includes(calculation)
    ? message
    : `${message}${fillTemplate(checkWords.calculation, { calculation })}`;
}

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'review', 'info'];

/** PJ.CHECK with the arguments of a cell. @throws FunctionTrouble */
export function checkAnswer(args: readonly unknown[], document: DocumentRules): readonly ResultRow[] {
  const [form, profile, corner] = args;
  return checkRange(rangeArgument(form), single(profile), single(corner), document);
}

/** Findings of the forms in a range, worst first: severity, cell, sentence, expected value. */
export function checkRange(
  form: Range,
  profile: unknown,
  topLeft: unknown,
  document: DocumentRules = {},
): readonly ResultRow[] {
  const { row, col } = corner(topLeft);
  const options = optionsOf(profile, document);
  if (form.length * (form[0]?.length ?? 0) > MOST_CELLS) throw functionTrouble('value', 'too-large');
  const { forms, findings } = inspect(rangeSnapshot(form, row, col), options);
  if (!forms.some(({ form }) => hasIndicators(form) && form.indicators.length > 0))
    throw functionTrouble('na', 'no-form');
  const found = findings.filter((finding) => !MISSING.has(finding.code) && !mayBePercentage(finding));
  if (found.length === 0) return [[checkWords.passed, '', checkWords['passed-detail'], '']];
  return [...found]
    .sort((a, b) => SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity))
    .map((finding) => [
      checkWords.severity[finding.severity],
      finding.cell.address,
      findingSentence(finding),
      finding.expected ?? '',
    ]);
}
