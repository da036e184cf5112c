import type { Decimal } from 'decimal.js';
import type { CellValue } from '../../src/workbook/snapshot';
import type { IndicatorContent } from './content';
import type { Random } from './random';
import type { Traits } from './traits';

/** How one form writes its numbers; one person fills a form, so most of it is uniform. */
export interface ValueStyle {
  readonly reach: readonly string[];
  readonly limit: readonly string[];
  readonly actualUnit: boolean;
  /** Shares as number cells with a percentage format. */
  readonly percentCells: boolean;
  readonly thousands: boolean;
  readonly scores: 'number' | 'two-places' | 'text' | 'full-width';
  readonly rate: 'cell' | 'exact-cell' | 'text' | 'bare';
  readonly weights: Traits['weights'];
  /** What is in 分值 and 得分 of fund rows that are not scored. */
  readonly dash: string | null;
}

export interface Written {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

export function valueStyle(random: Random, { weights, unrounded }: Traits): ValueStyle {
  return {
    weights,
    reach: random.weighted([
      [['≥'], 8],
      [['≧'], 1],
      [['>='], 1],
      [['≥', '不低于', '不少于'], 1],
    ] as const),
    limit: random.weighted([
      [['≤'], 8],
      [['≦'], 1],
      [['<='], 1],
      [['≤', '不超过'], 1],
    ] as const),
    actualUnit: random.chance(0.6),
    percentCells: random.chance(0.25),
    thousands: random.chance(0.1),
    scores: unrounded
      ? 'two-places'
      : random.weighted([
          ['number', 10],
          ['two-places', 4],
          ['text', 1],
          ['full-width', 0.3],
        ] as const),
    rate: random.weighted([
      ['cell', 5],
      ['exact-cell', 2],
      ['text', 4],
      ['bare', 0.7],
    ] as const),
    dash: random.weighted([
      ['—', 4],
      ['-', 2],
      ['--', 1],
      ['/', 1],
      [null, 3],
    ] as const),
  };
}

/** A weight or score as this form writes it. */
export function writeScore(style: ValueStyle, score: Decimal): Written {
  switch (style.scores) {
    case 'number':
      return { value: score.toNumber() };
    case 'two-places':
      return { value: score.toNumber(), format: '0.00' };
    case 'text':
      return { value: score.toFixed() };
    case 'full-width':
      return { value: fullWidth(score.toFixed()) };
  }
}

/** A weight of the indicator table; some forms write points as 20 % or 20分. */
export function writeWeight(style: ValueStyle, weight: Decimal): Written {
  switch (style.weights) {
    case 'plain':
      return writeScore(style, weight);
    case 'percent':
      return { value: weight.div(100).toNumber(), format: weight.isInteger() ? '0%' : '0.0%' };
    case 'suffix':
      return { value: `${weight.toFixed()}分` };
  }
}

/** 9/10: score and points in one text. */
export function over(score: Decimal, points: Decimal): Written {
  return { value: `${score.toFixed()}/${points.toFixed()}` };
}

/** The execution rate, given in percent with 2 places; `exact` is executed ÷ budget unrounded. */
export function writeRate(style: ValueStyle, percent: Decimal, exact: Decimal): Written {
  switch (style.rate) {
    case 'cell':
      return { value: percent.div(100).toNumber(), format: '0.00%' };
    case 'exact-cell':
      return { value: exact.toNumber(), format: '0.00%' };
    case 'text':
      return { value: `${percent.toFixed(2)}%` };
    case 'bare':
      return { value: percent.toNumber() };
  }
}

export interface WrittenMeasure {
  readonly nature: string;
  readonly target: Written;
  readonly unit: string | null;
  readonly actual: Written;
}

/** Target and actual value; `split` when operator and unit have columns of their own. */
export function writeMeasure(
  random: Random,
  style: ValueStyle,
  indicator: IndicatorContent,
  split: boolean,
): WrittenMeasure {
  const { target, actual, unit, operator } = indicator;
  if (indicator.literal) {
    return { nature: '', target: indicator.literal.target, unit: null, actual: indicator.literal.actual };
  }
  if (target === null || actual === null) {
    return {
      nature: '定性',
      target: { value: indicator.targetWords },
      unit: random.pick([null, '/']),
      actual: { value: indicator.actualWords },
    };
  }
  if (split) {
    return {
      nature: operator === '' ? '≥' : operator,
      target: { value: target.toNumber() },
      unit,
      actual: { value: actual.toNumber() },
    };
  }
  const percent = unit === '%';
  const asCell = percent && style.percentCells && (operator === '' || operator === '=');
  const plainUnit = style.actualUnit || percent ? unit : '';
  const share = (value: Decimal): Written => ({ value: value.div(100).toNumber(), format: '0%' });
  return {
    nature: operator,
    target: asCell ? share(target) : { value: writeTarget(random, style, indicator, target) },
    unit: null,
    actual: percent && style.percentCells ? share(actual) : writeActual(style, actual, plainUnit),
  };
}

function writeActual(style: ValueStyle, actual: Decimal, unit: string): Written {
  const number = style.thousands ? grouped(actual) : actual.toFixed();
  return unit === '' && !style.thousands ? { value: actual.toNumber() } : { value: `${number}${unit}` };
}

function writeTarget(
  random: Random,
  style: ValueStyle,
  { operator, unit }: IndicatorContent,
  target: Decimal,
): string {
  const number = style.thousands ? grouped(target) : target.toFixed();
  const text = `${number}${unit}`;
  if (operator === '≥') return `${random.pick(style.reach)}${text}`;
  if (operator === '≤') {
    const word = random.pick(style.limit);
    return word === '不超过' && random.chance(0.5) ? `${text}以内` : `${word}${text}`;
  }
  return `${operator}${text}`;
}

function grouped(value: Decimal): string {
  return value.toFixed().replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

export function fullWidth(text: string): string {
  return text.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
