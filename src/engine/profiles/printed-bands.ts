import { Decimal, decimalText } from '../../workbook/decimal';
import type { FormCell } from '../form';
import { bandOf, clausesOf, type Band } from '../criteria/criteria';
import { fillTemplate } from '../locales/text';
import { bandTexts } from '../locales/zh-CN/rules';
import { scaleIn } from './grade-scale';
import { withPrinted } from './rule-parts';
import { quoteOf, type PrintedRule } from './printed-rule';
import type { ExecutionBand } from './types';
import { flatMap } from '../lists';
import {
  BAND_GIVES,
  COMPLETION,
  EXECUTION_GOES_ON,
  EXECUTION_RATE,
  FAILED,
  GOES_ON_WITH_NUMBER,
  OF_BUDGET,
} from '../words/printed-rules';
import { ENDS_WITH_COMPLETION } from '../words/criteria';

/**
 * Rules in bands that a note prints for the whole form: for the completion of targets, for the execution rate, for
 * grades. If one clause is not understood, none of them is read.
 */

const LONGEST_BANDS = 2_000;

function clausesIn(note: string): readonly string[] {
  return clausesOf(note.slice(0, LONGEST_BANDS)).map((clause) => clause.replace(FAILED, ''));
}

function shareText(percent: Decimal): string {
  return percent.div(100).toString();
}

/** The clauses about completion and the clauses with numbers that continue them: 完成率100%得满分, 80%-100%按完成率计分. */
function completionClauses(note: string): readonly string[] {
  let goesOn = false;
  return clausesIn(note).filter((clause) => {
    const names = COMPLETION.test(clause) && !OF_BUDGET.test(clause) && BAND_GIVES.test(clause);
    goesOn = names || (goesOn && GOES_ON_WITH_NUMBER.test(clause));
    return goesOn;
  });
}

/** 完成率60%以下不得分, 60%-100%按比例得分, 100%-150%得满分, 高于150%的得一半分. */
export function completionRules(note: string): readonly PrintedRule[] {
  const clauses = completionClauses(note);
  const bands = clauses.map(bandOf).filter((band) => band !== null);
  if (bands.length === 0 || bands.length < clauses.length) return [];
  const plain = bands.every(({ unit, points, subject, low, high }) => {
    const common =
      points instanceof Decimal
        ? points.isZero()
        : points !== 'half' || (low?.gte(100) === true && high === null);
    return unit === '%' && common && (subject === '' || ENDS_WITH_COMPLETION.test(subject));
  });
  if (!plain) return [];
  const quote = clauses.join(';');
  return [...floorRule(bands, quote), ...halfRule(bands, quote)];
}

function floorRule(bands: readonly Band[], quote: string): readonly PrintedRule[] {
  const nothing = bands.find(({ points }) => points instanceof Decimal);
  const shared = bands.find(({ points }) => points === 'share');
  const floor = nothing?.high;
  if (!nothing || nothing.low || !floor) return [];
  // Between the floor and the target the usual ratio applies; a band there must state the same.
  if (shared && !(shared.low?.eq(floor) && shared.high?.eq(100))) return [];
  return [
    {
      part: 'positive',
      quote: quoteOf(quote),
      key: 'floor',
      data: { percent: decimalText(floor) },
      apply: (profile) =>
        withPrinted(
          profile,
          ['indicator.positive'],
          { indicator: { ...profile.indicator, floor: shareText(floor) } },
          quote,
        ),
    },
  ];
}

function halfRule(bands: readonly Band[], quote: string): readonly PrintedRule[] {
  const half = bands.find(({ points }) => points === 'half');
  const from = half?.low;
  if (!from) return [];
  return [
    {
      part: 'over',
      quote: quoteOf(quote),
      key: 'half',
      data: { percent: decimalText(from) },
      apply: (profile) =>
        withPrinted(
          profile,
          ['indicator.over'],
          { indicator: { ...profile.indicator, halfAbove: shareText(from) } },
          quote,
        ),
    },
  ];
}

/** The first clause about 执行率 and the clauses with numbers that continue it. */
function executionClauses(note: string): readonly string[] {
  const clauses = clausesIn(note);
  const first = clauses.findIndex((clause) => EXECUTION_RATE.test(clause) && BAND_GIVES.test(clause));
  if (first < 0) return [];
  const after = clauses.slice(first + 1);
  const end = after.findIndex((clause) => !EXECUTION_GOES_ON.test(clause));
  return clauses.slice(first, end < 0 ? undefined : first + 1 + end);
}

/** Bands without a gap, best first, down to one with 0 points; null otherwise. */
function meeting(bands: readonly Band[]): readonly Band[] | null {
  const sorted = [...bands].sort((a, b) => Number(b.low ?? 0) - Number(a.low ?? 0));
  const [best] = sorted;
  const last = sorted.at(-1);
  if (!best || !last || sorted.length < 3) return null;
  if (!(best.high === null || best.high.eq(100)) || !(last.points instanceof Decimal && last.points.isZero()))
    return null;
  const meet = sorted.every((band, index) => {
    const below = sorted[index + 1];
    if (!below) return band.low === null;
    // One of the two bands must state that the bound belongs to it.
    return band.low !== null && below.high?.eq(band.low) === true && band.lowIncluded === true;
  });
  return meet ? sorted : null;
}

/** 预算执行率100%得10分, 80%(含)-100%得7分, 60%(含)-80%得5分, 60%以下不得分. */
export function executionBandRules(note: string): readonly PrintedRule[] {
  const clauses = executionClauses(note);
  const bands = clauses.map(bandOf).filter((band) => band !== null);
  if (bands.length === 0 || bands.length < clauses.length) return [];
  const sorted = bands.every(({ unit }) => unit === '%') ? meeting(bands) : null;
  const full = sorted?.[0]?.points;
  if (!sorted || !(full instanceof Decimal) || full.isZero()) return [];
  const steps = flatMap(sorted.slice(0, -1), ({ low, points }): ExecutionBand | null => {
    const part = points instanceof Decimal ? points.div(full) : null;
    // A share with endless decimals would not give exactly the printed points.
    return low && part && part.decimalPlaces() <= 6 ? { from: shareText(low), share: part.toString() } : null;
  });
  if (steps.length < sorted.length - 1) return [];
  const quote = clauses.join(';');
  const points = decimalText(full);
  const list = sorted.map(({ low, points: given }) => {
    const earned = given instanceof Decimal ? decimalText(given) : '';
    return low ? fillTemplate(bandTexts.band, { from: decimalText(low), points: earned }) : bandTexts.rest;
  });
  return [
    {
      part: 'execution',
      quote: quoteOf(quote),
      key: 'execution-bands',
      data: { list: list.join(bandTexts.between) },
      apply: (profile) =>
        withPrinted(
          profile,
          ['execution.score'],
          { execution: { ...profile.execution, points, mode: 'bands', bands: steps } },
          quote,
        ),
    },
  ];
}

/** 90分(含)以上为优, 80-90分为良, 60-80分为中, 60分以下为差. */
export function gradeRules(note: FormCell): readonly PrintedRule[] {
  const grades = scaleIn(note);
  if (!grades) return [];
  const list = grades
    .map(({ name, from }) => fillTemplate(bandTexts.grade, { name, from }))
    .join(bandTexts.between);
  return [
    {
      part: 'grades',
      quote: quoteOf(note.text),
      key: 'grades',
      data: { list },
      apply: (profile) =>
        withPrinted(
          profile,
          ['total.grades'],
          { total: { ...profile.total, grades, disputed: null } },
          note.text,
        ),
    },
  ];
}
