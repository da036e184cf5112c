import { Decimal } from 'decimal.js';
import type { FormKind } from '../../src/engine/form';
import type { Random } from './random';
import { DEPARTMENT_TOTALS, FUND_NESTED, FUND_SOURCES, FUND_TOTALS, TRANSFER_SOURCES } from './vocabulary';

export interface FundLine {
  readonly kind: 'total' | 'source' | 'nested';
  /** Without 其中, indentation and colon. */
  readonly label: string;
  readonly initial: Decimal;
  readonly budget: Decimal;
  readonly executed: Decimal;
}

/** Amounts in 万元 with at most 2 decimals, or whole 元; every total is the sum of its parts. */
export interface FundContent {
  readonly unit: '万元' | '元';
  readonly lines: readonly FundLine[];
  /** Executed ÷ budget in percent, 2 places half-up. */
  readonly rate: Decimal;
  readonly points: Decimal;
  /** points × rate, half-up; the rate is rounded first where the score is rounded to 2 places. */
  readonly score: Decimal;
}

export function fundContent(random: Random, kind: FormKind, points: Decimal, places: 2 | 12): FundContent {
  const unit = random.chance(0.08) ? '元' : '万元';
  const scale = new Decimal(unit === '元' ? 10_000 : 1);
  const sources = sourceLabels(random, kind).flatMap((label, index) =>
    source(random, label, index, kind, scale),
  );
  const counted = sources.filter((line) => line.kind === 'source');
  const add = (pick: (line: FundLine) => Decimal): Decimal =>
    counted.reduce((sum, line) => sum.plus(pick(line)), new Decimal(0));
  const total: FundLine = {
    kind: 'total',
    label: random.pick(kind.startsWith('department') ? DEPARTMENT_TOTALS : FUND_TOTALS),
    initial: add(({ initial }) => initial),
    budget: add(({ budget }) => budget),
    executed: add(({ executed }) => executed),
  };
  const rate = total.executed.div(total.budget).times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const share = places === 2 ? rate.div(100) : total.executed.div(total.budget);
  const score = points.times(share).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const onlyTotal = random.chance(0.08);
  return { unit, lines: onlyTotal ? [total] : [total, ...sources], rate, points, score };
}

function sourceLabels(random: Random, kind: FormKind): readonly string[] {
  if (kind === 'transfer-self-evaluation') return TRANSFER_SOURCES;
  return kind.startsWith('department') ? ['基本支出', '项目支出'] : random.pick(FUND_SOURCES);
}

/** The first source always has money; the others are often zero. */
function source(
  random: Random,
  label: string,
  index: number,
  kind: FormKind,
  scale: Decimal,
): readonly FundLine[] {
  const empty = index > 0 && random.chance(0.55) && !kind.startsWith('department');
  const budget = empty ? new Decimal(0) : amount(random);
  const line = (kindOf: 'source' | 'nested', name: string, whole: Decimal, spent: Decimal): FundLine => ({
    kind: kindOf,
    label: name,
    initial: whole.times(scale),
    budget: whole.times(scale),
    executed: spent.times(scale),
  });
  const nests = index === 0 && label.endsWith('财政拨款') && random.chance(0.2) && budget.gt(4);
  // Rounded parts of a partly executed budget could exceed the budget by a cent, so nested rows are executed
  // in full.
  const executed = nests ? budget : spend(random, budget);
  const main = line('source', label, budget, executed);
  const adjusted =
    !nests && random.chance(0.25) && !empty ? { ...main, initial: amount(random).times(scale) } : main;
  if (!nests) return [adjusted];
  const shares = random.split(4, random.int(2, 3)).map((quarter) => new Decimal(quarter).div(4));
  return [
    main,
    ...shares.map((share, place) =>
      nested(line, FUND_NESTED[place] ?? '', share, budget, executed, place, shares),
    ),
  ];
}

/** Parts of the first source: quarters, the last one contains the rounding difference. */
function nested(
  line: (kind: 'source' | 'nested', name: string, whole: Decimal, spent: Decimal) => FundLine,
  label: string,
  share: Decimal,
  budget: Decimal,
  executed: Decimal,
  place: number,
  shares: readonly Decimal[],
): FundLine {
  const part = (whole: Decimal): Decimal => {
    const cut = (of: Decimal): Decimal => whole.times(of).toDecimalPlaces(2, Decimal.ROUND_DOWN);
    if (place < shares.length - 1) return cut(share);
    return shares.slice(0, -1).reduce((rest, other) => rest.minus(cut(other)), whole);
  };
  return line('nested', label, part(budget), part(executed));
}

function amount(random: Random): Decimal {
  const whole = random.int(5, random.pick([60, 400, 3000]));
  return random.chance(0.5)
    ? new Decimal(whole)
    : new Decimal(whole).plus(new Decimal(random.int(1, 99)).div(100));
}

function spend(random: Random, budget: Decimal): Decimal {
  if (random.chance(0.5)) return budget;
  return budget.times(random.int(8600, 9999)).div(10_000).toDecimalPlaces(2, Decimal.ROUND_DOWN);
}
