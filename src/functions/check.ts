import { parseAddress } from '../engine/address';
import type { Check, Violation } from '../engine/checks/check';
import { WorkbookContext } from '../engine/checks/context';
import { executionRate } from '../engine/checks/funds/execution-rate';
import { executionScore } from '../engine/checks/funds/execution-score';
import { fundTotal } from '../engine/checks/funds/fund-total';
import { fullScoreUnmet } from '../engine/checks/scores/full-score-unmet';
import { groupScore } from '../engine/checks/scores/group-score';
import { scoreByRule } from '../engine/checks/scores/score-by-rule';
import { scoreOverWeight } from '../engine/checks/scores/score-over-weight';
import { scoreTier } from '../engine/checks/scores/score-tier';
import { scoreTotal } from '../engine/checks/scores/score-total';
import { malformedNumber } from '../engine/checks/values/malformed';
import { groupWeight } from '../engine/checks/weights/group-weight';
import { weightTotal } from '../engine/checks/weights/weight-total';
import type { Severity } from '../engine/finding';
import type { Form } from '../engine/form';
import { fillTemplate } from '../engine/locales/text';
import { settleRules } from '../engine/profiles/settle';
import { readForm } from '../engine/recognise/form-reader';
import { Grid } from '../engine/recognise/sheet/grid';
import { segments } from '../engine/recognise/lines/segments';
import { wholeSheet } from '../engine/recognise/sheet/view';
import type { CellSnapshot, WorkbookSnapshot } from '../engine/workbook';
import { cellValue, isBlank, profileOf, textOf, trouble } from './arguments';
import type { Row } from './compute';
import { checkTitles, checkWords } from './messages';

/**
 * The arithmetic of one form in a range. A function sees values only, no formats, formulas or
 * merges; what depends on them, and everything across forms, is for the pane.
 */

const CHECKS: readonly Check[] = [
  fundTotal,
  executionRate,
  executionScore,
  groupWeight,
  weightTotal,
  scoreOverWeight,
  scoreByRule,
  scoreTier,
  scoreTotal,
  groupScore,
  fullScoreUnmet,
  malformedNumber,
];

/** A form is some hundred cells; far more than that is a whole sheet taken by mistake. */
const MOST_CELLS = 100_000;

type Range = readonly (readonly unknown[])[];

/**
 * Some hosts hand over blank cells as 0. A form always has blank cells (under merged labels); when a
 * range has none at all, its zeros stand for blanks.
 */
function zerosAreBlanks(range: Range): boolean {
  const flat = range.flat();
  return !flat.some(isBlank) && flat.filter((value) => value === 0).length > flat.length / 10;
}

function snapshotOf(range: Range, top: number, left: number): WorkbookSnapshot {
  const blankZeros = zerosAreBlanks(range);
  const cells = range.flatMap((line, row) =>
    line.flatMap((argument, col): readonly CellSnapshot[] => {
      if (isBlank(argument) || (blankZeros && argument === 0)) return [];
      return [{ row: row + top, col: col + left, value: cellValue(argument) }];
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
  if (isBlank(argument) || argument === 0) return { row: 0, col: 0 };
  const position = parseAddress(textOf(argument));
  if (position === null) throw trouble('value', 'top-left', { value: textOf(argument) });
  return position;
}

/** The first form with indicators in the range. */
function formIn(workbook: WorkbookSnapshot): Form {
  for (const sheet of workbook.sheets) {
    const view = wholeSheet(new Grid(0, sheet));
    for (const segment of segments(view)) {
      const form = readForm({ view, segment }, sheet.name, {});
      if (form !== null && form.indicators.length > 0) return form;
    }
  }
  throw trouble('na', 'no-form');
}

function titleOf(code: string): string {
  return Object.entries(checkTitles).find(([key]) => key === code)?.[1] ?? code;
}

/** 得分合计不符：表中 98，应为 102（9 + 20 + 53 + 10 + 10 = 102）. */
function sentence(code: string, { stated, expected, calculation }: Violation): string {
  const parts = [
    ...(stated === null ? [] : [fillTemplate(checkWords.stated, { stated })]),
    ...(expected === null ? [] : [fillTemplate(checkWords.expected, { expected })]),
  ];
  const why = calculation === null ? '' : fillTemplate(checkWords.calculation, { calculation });
  return `${titleOf(code)}${parts.length > 0 ? `：${parts.join('，')}` : ''}${why}`;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'review', 'info'];

/** Findings of the form in a range, worst first: severity, cell, sentence, expected value. */
export function check(range: Range, profile: unknown, topLeft: unknown): readonly Row[] {
  const { row, col } = corner(topLeft);
  const chosen = isBlank(profile) || profile === 0 ? null : profileOf(profile);
  if (range.length * (range[0]?.length ?? 0) > MOST_CELLS) throw trouble('value', 'too-large');
  const workbook = snapshotOf(range, row, col);
  const recognition = { forms: [formIn(workbook)], others: [], projectLists: [] };
  const book = new WorkbookContext(workbook, recognition, 'submission', (form) =>
    settleRules(form, chosen === null ? {} : { chosen }),
  );
  const found = book.formContexts.flatMap((context) =>
    CHECKS.flatMap((each) =>
      each.scope === 'form' ? each.run(context).violations.map(({ violation }) => ({ each, violation })) : [],
    ),
  );
  if (found.length === 0) return [[checkWords.passed, '', checkWords['passed-detail'], '']];
  return found
    .map(({ each, violation }) => ({
      severity: violation.severity ?? each.severity,
      code: each.code,
      violation,
    }))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map(({ severity, code, violation }) => [
      checkWords.severity[severity],
      violation.cell.address,
      sentence(code, violation),
      violation.expected ?? '',
    ]);
}
