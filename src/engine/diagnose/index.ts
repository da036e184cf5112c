import type { Decimal } from '../../workbook/decimal';
import { decimalText, sumOf } from '../../workbook/decimal';
import type { CellAt } from '../../workbook/edit';
import type { Diagnosis } from '../finding';
import type { FormCell } from '../form';
import type { DiagnosisReason } from '../locales/zh-CN/diagnosis';
import { SLIP_NAMES, diagnosisTexts } from '../locales/zh-CN/diagnosis';
import { fillTemplate } from '../locales/text';
import { digitSlip } from './digits';
import { flatMap } from '../lists';

/** One of the numbers that a total adds up. */
export interface SumPart {
  readonly cell: FormCell;
  readonly label: string;
  readonly value: Decimal;
  /** The most that the number may be (its weight); absent = unknown. */
  readonly cap?: Decimal | null;
  /** The cell of the weight. */
  readonly capCell?: FormCell | null;
  /** Index of the indicator, where it is one. */
  readonly index?: number;
  /** The number is kept as text, which SUM skips. */
  readonly asText?: boolean;
}

/** A total that differs from the sum of its parts. */
export interface Puzzle {
  readonly cell: FormCell;
  readonly stated: Decimal;
  readonly addends: readonly SumPart[];
  /** Cells that the formula of the total adds up, where it is a simple sum; absent = no formula. */
  readonly covered?: ReadonlySet<FormCell> | null;
}

/** Gives the names of cells; a form context and a workbook context have this function. */
export interface CellPlaces {
  place(cell: FormCell): CellAt;
}

/** A cause and how likely it is: the larger the number, the likelier. */
export interface Cause {
  readonly likelihood: number;
  readonly diagnosis: Diagnosis;
}

export function cause(
  places: CellPlaces,
  reason: DiagnosisReason,
  likelihood: number,
  cells: readonly FormCell[],
  data: Readonly<Record<string, string>>,
): Cause {
  const list = cells.map(({ address }) => address).join('、');
  return {
    likelihood,
    diagnosis: {
      reason,
      sentence: fillTemplate(diagnosisTexts[reason], { cells: list, ...data }),
      cells: cells.map((cell) => places.place(cell)),
    },
  };
}

/** The likeliest causes first, at most `limit`. */
export function ranked(causes: readonly Cause[], limit = 3): readonly Diagnosis[] {
  const best = Math.max(0, ...causes.map(({ likelihood }) => likelihood));
  // Beside an explanation that fits exactly, coincidences of numbers only confuse the reader.
  const least = best >= 85 ? best - 30 : 0;
  return [...causes]
    .filter(({ likelihood }) => likelihood >= least)
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, limit)
    .map(({ diagnosis }) => diagnosis);
}

function formulaCauses(places: CellPlaces, { addends, covered, stated }: Puzzle): readonly Cause[] {
  if (!covered) return [];
  const missed = addends.filter(({ cell, value }) => !covered.has(cell) && !value.isZero());
  const counted = addends.filter(({ cell }) => covered.has(cell));
  const amount = decimalText(sumOf(missed.map(({ value }) => value)));
  const cells = missed.map(({ cell }) => cell);
  if (missed.length > 0 && sumOf(counted.map(({ value }) => value)).eq(stated)) {
    return [cause(places, 'formula-misses', 100, cells, { amount })];
  }
  const texts = counted.filter(({ asText }) => asText === true);
  const numbers = counted.filter(({ asText }) => asText !== true);
  return texts.length > 0 && missed.length === 0 && sumOf(numbers.map(({ value }) => value)).eq(stated)
    ? [
        cause(
          places,
          'text-skipped',
          100,
          texts.map(({ cell }) => cell),
          {},
        ),
      ]
    : [];
}

function addendCauses(places: CellPlaces, { addends }: Puzzle, gap: Decimal): readonly Cause[] {
  const size = gap.abs();
  const equal = addends.filter(({ value }) => value.eq(size));
  // When many rows have the same value, none of them can be named. The execution rate is kept apart from the rows
  // and is often forgotten, so it is still named.
  const named = equal.length > 3 ? equal.filter(({ index }) => index === undefined) : equal;
  const reason = gap.lt(0) ? 'left-out' : 'twice';
  const likelihood = (gap.lt(0) ? 70 : 50) - 10 * (Math.min(equal.length, 3) - 1);
  return named.map(({ cell, label }) =>
    cause(places, reason, likelihood, [cell], { amount: decimalText(size), name: label }),
  );
}

const SLIP_LIKELIHOOD = { transposed: 65, 'one-digit': 60, misread: 58, point: 55 } as const;

function slipCauses(places: CellPlaces, { addends, stated }: Puzzle, gap: Decimal): readonly Cause[] {
  const roomy = addends.filter(({ value, cap }) => fits(value.plus(gap), cap));
  const capped = addends.length > 1 && addends.every(({ cap }) => cap !== undefined && cap !== null);
  return flatMap(roomy, (part) => {
    const right = part.value.plus(gap);
    const slip = digitSlip(part.value, right);
    const alone = capped && roomy.length === 1;
    if (!slip && !alone) return null;
    const data = {
      name: part.label,
      typed: decimalText(part.value),
      right: decimalText(right),
      stated: decimalText(stated),
      cap: decimalText(part.cap ?? right),
    };
    const slips = slip
      ? [cause(places, slip, SLIP_LIKELIHOOD[slip] + (alone ? 25 : 0), [part.cell], data)]
      : [];
    return alone ? [...slips, cause(places, 'only-room', 57, [part.cell], data)] : slips;
  });
}

function fits(value: Decimal, cap: Decimal | null | undefined): boolean {
  return value.gte(0) && (cap === null || cap === undefined || value.lte(cap));
}

function totalCauses(places: CellPlaces, { cell, stated }: Puzzle, expected: Decimal): readonly Cause[] {
  const slip = digitSlip(stated, expected);
  if (!slip) return [];
  const data = { typed: decimalText(stated), right: decimalText(expected), slip: SLIP_NAMES[slip] };
  return [cause(places, 'total-digits', slip === 'transposed' ? 64 : 45, [cell], data)];
}

/** Likely causes of a total that differs from the sum of its parts, not sorted. */
export function sumCauses(places: CellPlaces, puzzle: Puzzle): readonly Cause[] {
  const expected = sumOf(puzzle.addends.map(({ value }) => value));
  const gap = puzzle.stated.minus(expected);
  if (gap.isZero()) return [];
  const formula = formulaCauses(places, puzzle);
  // Where the formula proves the cause, no guesses are added.
  if (formula.length > 0) return formula;
  return [
    ...addendCauses(places, puzzle, gap),
    ...slipCauses(places, puzzle, gap),
    ...totalCauses(places, puzzle, expected),
  ];
}

/** Likely causes of a total that differs from the sum of its parts, the likeliest first. */
export function diagnoseSum(places: CellPlaces, puzzle: Puzzle): readonly Diagnosis[] {
  return ranked(sumCauses(places, puzzle));
}
