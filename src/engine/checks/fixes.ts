import { Decimal } from '../../workbook/decimal';
import { scoreFormat } from '../fill/style';
import type { FixEdit, SafeFix } from '../finding';
import type { FormCell } from '../form';
import { isPercentFormat, shownPlaces } from '../format';
import { fillTemplate } from '../locales/text';
import { fixTexts } from '../locales/zh-CN/fixes';
import { own } from '../../workbook/own';
import type { Check, CheckId, Violation } from './define-check';
import type { WorkbookContext } from './context';
import { flatMap, onlyOf } from '../lists';

/**
 * The fixes of a finding that a program can compute: the new value of each cell. A formula is never overwritten:
 * it must be fixed in its source cells.
 */

/** The fixes for a reason; it decides which value is written and whether nothing else can be right. */
type Rule = (book: WorkbookContext, violation: Violation) => readonly SafeFix[];

/** The expected number follows from the other cells by arithmetic, so nothing else can be right. */
const arithmetic: Rule = (book, violation) => expectedFix(book, violation, true);
/** The expected value is likely, but a person may have meant another value. */
const likely: Rule = (book, violation) => expectedFix(book, violation, false);

/**
 * Either the points in the label change, or the weight of the only row below it; both are offered where either may
 * be wrong.
 */
const GROUP_POINTS: Readonly<Record<string, Rule>> = {
  differs: (book, violation) => [...labelPoints(book, violation), ...onlyWeight(book, violation)],
  rows: onlyWeight,
  label: labelPoints,
};

const RULES: Readonly<Partial<Record<CheckId, Readonly<Record<string, Rule>>>>> = {
  'execution-rate': { differs: arithmetic, rounding: arithmetic },
  'execution-score': { differs: likelyWarning, rounded: likely },
  'score-by-rule': { differs: likelyWarning, rounded: likely, unexplained: likely },
  'full-score-unmet': { 'with-score': likely },
  'stated-weight-total': { differs: wholeForm },
  'group-score': { differs: likelyWarning },
  'score-total': { differs: arithmetic, rounded: likely },
  'fund-total': { differs: likely },
  'completion-rate': { differs: likely },
  'repeats-fund-figure': { differs: likely },
  'score-over-weight': { above: capped, total: capped },
  'group-weight': GROUP_POINTS,
  'subgroup-weight': GROUP_POINTS,
  'malformed-number': { 'double-percent': singlePercent },
  'score-not-number': { column: asNumbers },
  'level-name': { misspelt: likelyText },
};

/** The fixes of a violation: its own, or those of the rule for its reason. */
export function fixesOf(book: WorkbookContext, check: Check, violation: Violation): readonly SafeFix[] {
  if (violation.fixes.length > 0) return violation.fixes;
  const rule = own(own(RULES, check.id), violation.reason);
  // A severity in the violation shows the doubt of the check, so it counts instead of the check's own severity.
  const severity = violation.severity ?? check.severity;
  return rule?.(book, { ...violation, severity }) ?? [];
}

/** Certain where the finding is an error, otherwise a suggestion. */
function likelyWarning(book: WorkbookContext, violation: Violation): readonly SafeFix[] {
  return expectedFix(book, violation, violation.severity === 'error');
}

function expectedFix(
  book: WorkbookContext,
  { cell, expected }: Violation,
  certain: boolean,
): readonly SafeFix[] {
  return expected === null ? [] : oneCell(book, cell, numberFor(cell, expected), expected, certain);
}

/** The weights add up to 100, and only the total beside them differs. */
function wholeForm(book: WorkbookContext, violation: Violation): readonly SafeFix[] {
  return violation.expected === '100' ? expectedFix(book, violation, true) : [];
}

/** The score is set to the points of the row, the most that it can be. */
function capped(book: WorkbookContext, { cell, data }: Violation): readonly SafeFix[] {
  const points = data['points'];
  return points === undefined ? [] : oneCell(book, cell, numberFor(cell, points), points, false);
}

function labelPoints(book: WorkbookContext, { cell, stated, expected }: Violation): readonly SafeFix[] {
  if (stated === null || expected === null) return [];
  return oneCell(book, cell, replaced(cell, expected, stated), stated, false, 'label');
}

function onlyWeight(book: WorkbookContext, { related, expected }: Violation): readonly SafeFix[] {
  const row = onlyOf(related);
  if (!row || expected === null) return [];
  return oneCell(book, row, numberFor(row, expected), expected, false, 'weight');
}

function singlePercent(book: WorkbookContext, { cell }: Violation): readonly SafeFix[] {
  if (typeof cell.value !== 'string') return [];
  const text = cell.value.replace(/[%％]{2,}/g, '%');
  return oneCell(book, cell, { value: text }, text, true);
}

/** All numbers of a column that are stored as text. */
function asNumbers(book: WorkbookContext, { cell, related }: Violation): readonly SafeFix[] {
  const edits = flatMap([cell, ...related], (each): FixEdit | null => {
    const { quantity, formula, value, cut } = each;
    if (
      formula !== null ||
      cut ||
      quantity.kind !== 'number' ||
      quantity.stored !== 'text' ||
      quantity.percent
    )
      return null;
    return editOf(
      book,
      each,
      { value: quantity.value.toNumber(), ...unlessText(each, quantity.value) },
      value,
    );
  });
  if (edits.length === 0) return [];
  const count = String(edits.length);
  return [
    {
      label: fillTemplate(fixTexts.numbers, { count }),
      button: fillTemplate(fixTexts['numbers.button'], { count }),
      edits,
      certain: true,
    },
  ];
}

function likelyText(book: WorkbookContext, { cell, stated, expected }: Violation): readonly SafeFix[] {
  if (typeof cell.value !== 'string' || cell.cut || stated === null || expected === null) return [];
  const parts = cell.value.split(stated);
  return parts.length === 2 ? oneCell(book, cell, { value: parts.join(expected) }, expected, false) : [];
}

type WrittenValue = Pick<FixEdit, 'value' | 'format'>;

function oneCell(
  book: WorkbookContext,
  cell: FormCell,
  written: WrittenValue | null,
  shown: string,
  certain: boolean,
  kind: 'value' | 'label' | 'weight' = 'value',
): readonly SafeFix[] {
  if (cell.formula !== null || cell.cut || written === null) return [];
  const edit = editOf(book, cell, written, cell.value);
  const data = { cell: edit.cell.address, value: shown };
  return [
    {
      label: fillTemplate(fixTexts[kind], data),
      button: fillTemplate(fixTexts[`${kind}.button`], data),
      edits: [edit],
      certain,
    },
  ];
}

function editOf(
  book: WorkbookContext,
  cell: FormCell,
  { value, format }: WrittenValue,
  old: FormCell['value'],
): FixEdit {
  return { cell: book.place(cell), old, value, ...(format === undefined ? {} : { format }) };
}

/** `9.96` or `99.6%`, written as the cell writes its number now; null where this is not known. */
function numberFor(cell: FormCell, expected: string): WrittenValue | null {
  const percent = expected.endsWith('%');
  const digits = percent ? expected.slice(0, -1) : expected;
  if (!/^-?\d+(?:\.\d+)?$/.test(digits)) return null;
  const number = new Decimal(digits);
  if (typeof cell.value === 'string') return inText(cell, cell.value, digits, percent);
  if (typeof cell.value !== 'number') return null;
  if (!percent) return { value: number.toNumber(), ...fittingFormat(cell, number) };
  if (isPercentFormat(cell.format))
    return { value: number.div(100).toNumber(), ...percentPlaces(cell, number) };
  // 0.9959 in a cell without a format is a share, 99.59 a percentage.
  const share = cell.value <= 1.5;
  const value = share ? number.div(100) : number;
  return { value: value.toNumber(), ...fittingFormat(cell, value) };
}

/**
 * Replaces the only number of a text: a text that is only a number becomes a number, other texts keep their words.
 */
function inText(cell: FormCell, text: string, digits: string, percent: boolean): WrittenValue | null {
  const written = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const only = onlyOf(written);
  if (only === null || /-\s*\d/.test(text)) return null;
  if (percent && !/[%％]/.test(text)) return null;
  if (!percent && text.trim() === only) {
    const number = new Decimal(digits);
    return { value: number.toNumber(), ...unlessText(cell, number) };
  }
  const replaced = text.replace(only, digits);
  return { value: percent ? replaced.replace(/[%％]{2,}/, '%') : replaced };
}

/** Replaces the points of a label: 产出指标（50分）. */
function replaced(cell: FormCell, from: string, to: string): WrittenValue | null {
  if (typeof cell.value === 'number') return { value: new Decimal(to).toNumber() };
  if (typeof cell.value !== 'string') return null;
  const numbers = cell.value.match(/\d+(?:\.\d+)?/g) ?? [];
  const hits = numbers.filter((number) => new Decimal(number).eq(from));
  return hits.length === 1 && hits[0] !== undefined ? { value: cell.value.replace(hits[0], to) } : null;
}

/** The number format in which the cell shows the whole number, if its own format would round it. */
export function fittingFormat(cell: FormCell, value: Decimal): Pick<WrittenValue, 'format'> {
  const format = scoreFormat(cell, value, []);
  return format === null || isPercentFormat(cell.format) ? {} : { format };
}

/** In a cell formatted as text, a number would become a text again. */
function unlessText(cell: FormCell, value: Decimal): Pick<WrittenValue, 'format'> {
  return cell.format === '@' ? { format: value.isInteger() ? '0' : '0.00' } : {};
}

function percentPlaces(cell: FormCell, percent: Decimal): Pick<WrittenValue, 'format'> {
  return (shownPlaces(cell.format) ?? 0) < percent.decimalPlaces() ? { format: '0.00%' } : {};
}
