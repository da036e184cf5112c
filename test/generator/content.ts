import { Decimal } from 'decimal.js';
import type { FormKind } from '../../src/engine/form';
import { fundContent, type FundContent } from './funds-content';
import { LITERALS, type Literal } from './literals';
import {
  DEPARTMENT_SYSTEMS,
  IDEAS,
  PROJECT_SYSTEMS,
  REASONS,
  type IndicatorIdea,
  type LevelIdea,
} from './topics';
import type { Random } from './random';

/**
 * The contents of a form, before any layout: every score follows the national rule (met → full points, missed
 * → points × actual ÷ target, rounded half-up to 2 places; execution score = rate × points, rate rounded to 2
 * places first), and every sum is right.
 */
export interface IndicatorContent {
  readonly name: string;
  readonly measure: IndicatorIdea['measure'] | 'literal';
  /** Target and actual as a clerk wrote them; null = written from the numbers. */
  readonly literal: Literal | null;
  readonly operator: '≥' | '≤' | '=' | '>' | '';
  /** null for words and dates. */
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
  readonly unit: string;
  /** Target and actual in words (quality, date); otherwise empty. */
  readonly targetWords: string;
  readonly actualWords: string;
  readonly weight: Decimal;
  readonly score: Decimal;
  /** Filled exactly where points were lost. */
  readonly reason: string | null;
  /**
   * Its points are those of the row above (`shared`) or of a row for several (`child`): it has none of its
   * own.
   */
  readonly within?: 'shared' | 'child';
  /** Its points are also those of the rows below it. */
  readonly shares?: boolean;
}

export interface Level2Content {
  readonly name: string;
  readonly points: Decimal;
  readonly indicators: readonly IndicatorContent[];
  /** The row that has the points of all of them. */
  readonly parent?: { readonly name: string; readonly points: Decimal; readonly score: Decimal };
}

export interface Level1Content {
  readonly name: string;
  readonly points: Decimal;
  readonly parts: readonly Level2Content[];
}

export interface FormContent {
  readonly kind: FormKind;
  readonly year: number;
  readonly funds: FundContent | null;
  /** Where the execution rate is scored; null = it is not. */
  readonly execution: 'funds' | 'indicator' | null;
  readonly levels: readonly Level1Content[];
  /** Sum of all points, execution included. */
  readonly points: Decimal;
  readonly score: Decimal;
}

export interface ContentOptions {
  readonly kind: FormKind;
  /** Whether points may be lost (needs a place for the reason). */
  readonly misses: boolean;
  /** Whether the form has 分值 and 得分 at all. */
  readonly scored: boolean;
  readonly execution: FormContent['execution'];
  /** Points of the execution rate, 10 or 20. */
  readonly executionPoints: number;
  /** Whole points per indicator, equal within a first-level group (forms without 分值 column). */
  readonly equalShares: boolean;
  /** Places scores are rounded to: 2, or 12 where a sheet keeps the results of its formulas. */
  readonly places: 2 | 12;
  /** Also targets and values written in unusual ways. */
  readonly literals: boolean;
  /** All points are 10 times the usual ones. */
  readonly thousand: boolean;
  readonly shared: boolean;
  readonly parents: boolean;
}

const ZERO = new Decimal(0);

export function makeContent(random: Random, options: ContentOptions): FormContent {
  const { kind, scored, execution } = options;
  const year = random.int(2019, 2024);
  const funds = fundContent(
    random,
    kind,
    new Decimal(scored && execution !== null ? options.executionPoints : 0),
    options.places,
  );
  const system = random.pick(kind.startsWith('department') ? DEPARTMENT_SYSTEMS : PROJECT_SYSTEMS);
  const whole = options.thousand ? 1000 : 100;
  const times = whole / 100;
  const spare = whole - (execution === null ? 0 : options.executionPoints) - sumPoints(system) * times;
  // The first group gets the points that the execution rate leaves (10 points more, or less at 20).
  const ideas = system.map((level, index) =>
    index === 0
      ? { ...level, points: level.points * times + spare }
      : { ...level, points: level.points * times },
  );
  const used = new Set<string>();
  const levels = ideas.map((idea) => level1(random, idea, options, used));
  const executionScore = execution === null ? ZERO : funds.score;
  return {
    kind,
    year,
    funds,
    execution,
    levels,
    points: new Decimal(whole),
    score: levels.reduce((sum, level) => sum.plus(scoreOf(level)), executionScore),
  };
}

/** The scores of the rows of a group, also of rows for several others. */
export function scoreOf({ parts }: Level1Content): Decimal {
  const scores = parts.flatMap(({ indicators, parent }) => [
    ...(parent ? [parent.score] : []),
    ...indicators.map(({ score }) => score),
  ]);
  return sum(scores);
}

function sumPoints(system: readonly LevelIdea[]): number {
  return system.reduce((sum, { points }) => sum + points, 0);
}

function level1(random: Random, idea: LevelIdea, options: ContentOptions, used: Set<string>): Level1Content {
  const most = idea.parts.length;
  const names = random.sample(idea.parts, random.int(Math.min(2, most), most));
  const counts = names.map(() =>
    random.weighted([
      [1, 5],
      [2, 4],
      [3, 2],
    ] as const),
  );
  const chosen = names.map((name, index) => ideasFor(random, name, counts[index] ?? 1, used));
  const number = chosen.reduce((sum, ideas) => sum + ideas.length, 0);
  const weights = options.equalShares
    ? chosen.flat().map(() => new Decimal(idea.points).div(number))
    : weightsOf(random, idea.points, number);
  let next = 0;
  const parts = names.map((name, index): Level2Content => {
    const indicators = (chosen[index] ?? []).map((one) => {
      const weight = weights[next++] ?? ZERO;
      const odd = options.literals && random.chance(0.15) ? literal(random, name, weight, used) : null;
      return odd ?? indicator(random, one, weight, options);
    });
    const points = sum(indicators.map(({ weight }) => weight));
    return { name, points, ...united(random, name, indicators, options) };
  });
  return { name: idea.name, points: new Decimal(idea.points), parts };
}

/** The rows of a part with points of their own, or some of them with points together. */
function united(
  random: Random,
  name: string,
  rows: readonly IndicatorContent[],
  { shared, parents }: ContentOptions,
): Pick<Level2Content, 'indicators' | 'parent'> {
  const count = shared || parents ? random.int(2, 3) : 0;
  if (rows.length < Math.max(count, 2) || count === 0 || random.chance(0.4)) return { indicators: rows };
  const weight = (of: readonly IndicatorContent[]): Decimal => sum(of.map((row) => row.weight));
  const score = (of: readonly IndicatorContent[]): Decimal => sum(of.map((row) => row.score));
  const none = { weight: ZERO, score: ZERO };
  if (parents) {
    return {
      indicators: rows.map((row) => ({ ...row, ...none, within: 'child' })),
      parent: { name: `${name.replace('指标', '')}任务`, points: weight(rows), score: score(rows) },
    };
  }
  const unit = rows.slice(0, count);
  const reason = unit.map((row) => row.reason).find((text) => text !== null) ?? null;
  return {
    indicators: rows.map((row, index) => {
      if (index === 0) return { ...row, weight: weight(unit), score: score(unit), reason, shares: true };
      return index < count ? { ...row, ...none, reason: null, within: 'shared' } : row;
    }),
  };
}

function ideasFor(random: Random, name: string, count: number, used: Set<string>): readonly IndicatorIdea[] {
  const fresh = (IDEAS[name] ?? []).filter((idea) => !used.has(idea.name));
  const chosen = random.sample(fresh, Math.min(count, fresh.length));
  for (const { name: taken } of chosen) used.add(taken);
  return chosen;
}

/** Whole points, or halves where a form is written that way. */
function weightsOf(random: Random, points: number, number: number): readonly Decimal[] {
  if (number === 0) return [];
  const halves = random.chance(0.15) ? 2 : 1;
  return random.split(points * halves, number).map((part) => new Decimal(part).div(halves));
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

function indicator(
  random: Random,
  idea: IndicatorIdea,
  weight: Decimal,
  options: ContentOptions,
): IndicatorContent {
  const base = {
    name: idea.name,
    measure: idea.measure,
    unit: idea.unit ?? '',
    weight,
    literal: null,
    targetWords: '',
    actualWords: '',
  };
  const full = { score: weight, reason: null };
  const lost = options.misses && options.scored && random.chance(0.12);
  const target = new Decimal(random.int(idea.low ?? 1, idea.high ?? 1));
  switch (idea.measure) {
    case 'quality':
      return { ...base, ...quality(random, idea, lost), ...(lost ? partly(random, weight) : full) };
    case 'date':
      return { ...base, ...full, operator: '', target: null, actual: null, ...dateWords(random) };
    case 'exact':
      return { ...base, ...full, operator: '=', target, actual: target };
    case 'limit': {
      const actual = new Decimal(random.int(target.times('0.7').floor().toNumber(), target.toNumber()));
      return { ...base, ...full, operator: '≤', target, actual };
    }
    case 'count':
    case 'share':
      return { ...base, ...reached(random, idea, target, weight, lost ? options.places : null) };
  }
}

function literal(random: Random, part: string, weight: Decimal, used: Set<string>): IndicatorContent | null {
  const fresh = (LITERALS[part] ?? []).filter(({ name }) => !used.has(name));
  if (fresh.length === 0) return null;
  const chosen = random.pick(fresh);
  used.add(chosen.name);
  return {
    name: chosen.name,
    measure: 'literal',
    literal: chosen,
    operator: '',
    target: null,
    actual: null,
    unit: '',
    targetWords: '',
    actualWords: '',
    weight,
    score: weight,
    reason: null,
  };
}

type Outcome = Pick<IndicatorContent, 'operator' | 'target' | 'actual' | 'score' | 'reason'>;

/** A target to be reached; where it is missed, points × actual ÷ target. */
function reached(
  random: Random,
  idea: IndicatorIdea,
  target: Decimal,
  weight: Decimal,
  lostPlaces: 2 | 12 | null,
): Outcome {
  const operator = random.weighted([
    ['≥', 12],
    ['', 2],
    ['>', 1],
  ] as const);
  const low = target.times('0.8').ceil().toNumber();
  if (lostPlaces !== null && low < target.toNumber()) {
    const actual = new Decimal(random.int(low, target.toNumber() - 1));
    const score = weight.times(actual).div(target).toDecimalPlaces(lostPlaces, Decimal.ROUND_HALF_UP);
    // `>` is left out: whether 90 of >95 is scored against 95 or 96 is open.
    return { operator: '≥', target, actual, score, reason: random.pick(REASONS) };
  }
  const most = idea.measure === 'share' ? 100 : target.times('1.15').floor().toNumber();
  const least = target.toNumber() + (operator === '>' ? 1 : 0);
  const actual = random.chance(0.4) ? least : random.int(least, Math.max(least, most));
  return { operator, target, actual: new Decimal(actual), score: weight, reason: null };
}

const REACHED = ['达成预期指标', '全部或基本达成预期指标', '达成预期目标'] as const;
const PARTLY = '部分达成预期指标并具有一定效果';

function quality(
  random: Random,
  idea: IndicatorIdea,
  lost: boolean,
): Omit<IndicatorContent, 'name' | 'measure' | 'literal' | 'unit' | 'weight' | 'score' | 'reason'> {
  const targetWords = idea.words ?? '良好';
  const actualWords = lost ? PARTLY : random.chance(0.5) ? targetWords : random.pick(REACHED);
  return { operator: '', target: null, actual: null, targetWords, actualWords };
}

/** 部分达成: 60 % (included) to 80 % of the points. */
function partly(random: Random, weight: Decimal): Pick<IndicatorContent, 'score' | 'reason'> {
  const share = new Decimal(random.int(62, 78)).div(100);
  return {
    score: weight.times(share).toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
    reason: random.pick(REASONS),
  };
}

function dateWords(random: Random): Pick<IndicatorContent, 'targetWords' | 'actualWords'> {
  const month = random.int(6, 12);
  return random.chance(0.5)
    ? { targetWords: `${month}月底前`, actualWords: `${month}月${random.int(1, 20)}日` }
    : {
        targetWords: `${month}月底前完成`,
        actualWords: random.pick(['按时完成', '已完成', `${month - 1}月完成`]),
      };
}
