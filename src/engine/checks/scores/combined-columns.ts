import { roundHalfUp, sumOf, Decimal } from '../../../workbook/decimal';
import type { FormCell, IndicatorForm } from '../../form';
import { flatMap } from '../../lists';
import { AVERAGED, COMBINED, SHARE_OF_REVIEWER } from '../../words/head-marks';
import type { IndicatorContext } from '../context';
import { showSum } from '../numbers';
import { sameScore } from '../sums';

/** A score that is computed from other scores in its row. */
export interface Combined {
  readonly cell: FormCell;
  readonly name: FormCell;
  readonly header: FormCell;
  readonly parts: readonly FormCell[];
  readonly stated: Decimal;
  readonly expected: Decimal;
  readonly calculation: string;
  /** Whether the printed total of the column is the sum of the right values. */
  readonly closes: boolean;
  readonly holds: boolean;
  /** Whether its numbers could tell this rule from another. */
  readonly tells: boolean;
}

/** How one number is computed from the numbers of a row. */
interface Rule {
  /** The heads of the columns it takes the numbers from. */
  readonly heads: readonly FormCell[];
  readonly of: (parts: readonly Decimal[]) => Decimal;
  readonly show: (parts: readonly Decimal[], result: Decimal) => string;
  readonly tells: (parts: readonly Decimal[]) => boolean;
}

/**
 * Columns of a form that are computed, row by row, from other columns of points; only rows that have all the
 * numbers.
 */
export function combinedScores(form: IndicatorForm, context: IndicatorContext): readonly Combined[] {
  return [...ofReviewers(form, context), ...ofDeductions(form, context)];
}

/** 分值 | 扣分 | 得分: a score is what the deduction leaves, with or without a minus sign before it. */
function ofDeductions(form: IndicatorForm, context: IndicatorContext): readonly Combined[] {
  const heads = flatMap(
    ['weight', 'deduction', 'score'] as const,
    (name) => form.columns.find(({ column }) => column === name)?.header ?? null,
  );
  const [weight, deduction, score] = heads;
  if (!weight || !deduction || !score) return [];
  const proven = [false, true]
    .map((signed) => columnBy(remainder([weight, deduction], signed), form, score, context))
    .find(isProven);
  return proven ?? [];
}

function ofReviewers(form: IndicatorForm, context: IndicatorContext): readonly Combined[] {
  const heads = scoreHeads(form);
  if (heads.length < 3) return [];
  const single = heads.filter((head) => head.kind === 'score');
  return flatMap(heads, ({ kind, header }) => {
    if (kind === 'score') return null;
    const follows = ALLOWED_BY_HEAD[kind](single.map((one) => one.header))
      .map((rule) => columnBy(rule, form, header, context))
      .find(isProven);
    return follows;
  });
}

type Kind = 'score' | 'average' | 'combined' | 'difference';

interface ScoreHead {
  readonly kind: Kind;
  readonly header: FormCell;
}

/** The heads of all columns of scores, from left to right. */
function scoreHeads({ columns, rivals }: IndicatorForm): readonly ScoreHead[] {
  const heads = new Map<FormCell, ScoreHead>();
  for (const { column, header } of [...columns, ...(rivals ?? [])]) {
    if (column !== 'score' && column !== 'reviewScore' && column !== 'difference') continue;
    heads.set(header, {
      kind: column === 'difference' ? column : combinationIn(header.text),
      header,
    });
  }
  return [...heads.values()].sort((a, b) => a.header.col - b.header.col);
}

export function combinationIn(head: string): Exclude<Kind, 'difference'> {
  if (AVERAGED.test(head)) return 'average';
  return COMBINED.test(head) ? 'combined' : 'score';
}

/** Scores that agree prove nothing. */
const differ = (parts: readonly Decimal[]): boolean => parts.some((part) => !part.eq(parts[0] ?? ZERO));

const remainder = (heads: readonly FormCell[], signed: boolean): Rule => {
  const lost = (parts: readonly Decimal[]): Decimal => (parts[1] ?? ZERO).times(signed ? -1 : 1);
  return {
    heads,
    of: (parts) => (parts[0] ?? ZERO).minus(lost(parts)),
    show: (parts, result) => `${String(parts[0])} - ${String(lost(parts))} = ${String(result)}`,
    tells: (parts) => lost(parts).gt(0),
  };
};

const average = (heads: readonly FormCell[]): Rule => ({
  heads,
  tells: differ,
  of: (parts) => sumOf(parts).div(parts.length),
  show: (parts, result) => `(${parts.map(String).join(' + ')}) ÷ ${parts.length} = ${String(result)}`,
});

const difference = (heads: readonly FormCell[], from: 0 | 1): Rule => ({
  heads,
  tells: differ,
  of: (parts) => (parts[1 - from] ?? ZERO).minus(parts[from] ?? ZERO),
  show: (parts, result) => `${String(parts[1 - from])} - ${String(parts[from])} = ${String(result)}`,
});

const ZERO = new Decimal(0);

/** The rules that each kind of head may mean, given the heads of the scores. */
const ALLOWED_BY_HEAD: Readonly<
  Record<Exclude<Kind, 'score'>, (parts: readonly FormCell[]) => readonly Rule[]>
> = {
  // 单位自评 | 专家一 | 专家二 | 专家平均: of all scores, or without the first, the unit's own.
  average: (heads) => [heads, heads.slice(1)].filter(({ length }) => length > 1).map(average),
  combined: byShares,
  difference: (heads) => (heads.length === 2 ? [difference(heads, 0), difference(heads, 1)] : []),
};

/** The rule of shares in the heads, if they add up to 100 %. */
function byShares(heads: readonly FormCell[]): readonly Rule[] {
  const written = heads.map(({ text }) => SHARE_OF_REVIEWER.exec(text)?.[1]);
  const shares = flatMap(written, (share) => (share === undefined ? null : new Decimal(share).div(100)));
  if (shares.length < 2 || shares.length !== written.length || !sumOf(shares).eq(1)) return [];
  const weighted = (parts: readonly Decimal[]): readonly Decimal[] =>
    parts.map((part, index) => part.times(shares[index] ?? ZERO));
  return [
    {
      heads,
      tells: differ,
      of: (parts) => sumOf(weighted(parts)),
      show: (parts, result) => showSum(weighted(parts), result),
    },
  ];
}

/** The rows of a column under a rule; only rows that have all the numbers. */
function columnBy(
  rule: Rule,
  form: IndicatorForm,
  header: FormCell,
  context: IndicatorContext,
): readonly Combined[] {
  const number = (row: number, { sheet, col }: FormCell): { cell: FormCell; value: Decimal } | null => {
    const cell = context.book.recognition.cells.at(sheet, row, col);
    return cell?.quantity.kind === 'number' ? { cell, value: cell.quantity.value } : null;
  };
  const rows = new Map(
    [...form.indicators, ...(form.rateRow ? [form.rateRow] : [])].map(({ row, name }) => [row, name]),
  );
  const read = flatMap([...rows], ([row, name]) => {
    const stated = number(row, header);
    const parts = flatMap(rule.heads, (head) => number(row, head));
    if (!stated || name.sheet !== header.sheet || parts.length !== rule.heads.length) return null;
    return { name, stated, parts, expected: rule.of(parts.map(({ value }) => value)) };
  });
  const places = Math.max(...read.map(({ stated }) => stated.value.decimalPlaces()));
  const total = form.total ? number(form.total.label.row, header) : null;
  const right = sumOf(read.map(({ expected }) => roundHalfUp(expected, places)));
  return read.map(({ name, stated, parts, expected }) => {
    const rounded = roundHalfUp(expected, places);
    return {
      cell: stated.cell,
      name,
      header,
      parts: parts.map(({ cell }) => cell),
      stated: stated.value,
      expected: rounded,
      calculation: rule.show(
        parts.map(({ value }) => value),
        rounded,
      ),
      closes: total === null || sameScore(total.value, right),
      holds: stated.value.eq(rounded),
      tells: rule.tells(parts.map(({ value }) => value)),
    };
  });
}

/** Whether at least three quarters of the rows follow the rule, and some of them could not follow another. */
function isProven(rows: readonly Combined[]): boolean {
  const held = rows.filter(({ holds }) => holds);
  return (
    held.filter(({ tells }) => tells).length >= FEWEST_TELLING &&
    (rows.length - held.length) * 3 <= held.length
  );
}

/** Fewer rows may be a coincidence. */
const FEWEST_TELLING = 2;
