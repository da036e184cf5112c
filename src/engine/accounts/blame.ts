import type { Decimal } from '../../workbook/decimal';
import type { FormCell } from '../form';
import { digitSlip } from '../diagnose/digits';
import type { Equation, Term } from './equation';
import { gapOf, statusOf, toleranceOf } from './equation';
import { flatMap, onlyOf } from '../lists';

/**
 * Which cell is to be corrected when sums are not right? A figure is in several equations (its column, its row,
 * the sum above it, another table). The wrong figure is the one whose correction makes the most of these equations
 * hold and the fewest fail.
 */
export interface Blame {
  readonly term: Term;
  /** What the cell should be, in the unit of its equations. */
  readonly corrected: Decimal;
  /**
   * The equation to be reported first, one of `explained`: the violated equations that hold after the correction.
   */
  readonly primary: Equation;
  readonly explained: readonly Equation[];
  /**
   * `evidence`: several equations agree on it; `slip`: several candidates are equally good, but one differs from
   * its right value by a typing error; `total`: nothing distinguishes the candidates, so the total is named.
   */
  readonly cause: 'evidence' | 'slip' | 'total';
}

interface BlameCandidate {
  readonly term: Term;
  readonly corrected: Decimal;
  readonly settles: readonly Equation[];
  readonly upsets: number;
}

/** Assigns every violated equation to one cell. Equations that only set a bound are not considered. */
export function assignBlame(equations: readonly Equation[]): readonly Blame[] {
  const judged = equations.filter(({ relation }) => relation !== 'at-most');
  const witnesses = judged.filter((equation) => ['holds', 'tail'].includes(statusOf(equation)));
  const byCell = indexed(witnesses);
  let open = judged.filter((equation) => statusOf(equation) === 'violated');
  const blames: Blame[] = [];
  while (open.length > 0) {
    const blame = nextBlame(open, byCell);
    if (!blame) break;
    blames.push(blame);
    open = open.filter((equation) => !blame.explained.includes(equation));
  }
  return blames;
}

function indexed(equations: readonly Equation[]): ReadonlyMap<FormCell, readonly Equation[]> {
  const index = new Map<FormCell, Equation[]>();
  for (const equation of equations) {
    for (const { cell } of termsOf(equation)) {
      const list = index.get(cell);
      if (list) list.push(equation);
      else index.set(cell, [equation]);
    }
  }
  return index;
}

function termsOf({ total, parts }: Equation): readonly Term[] {
  return [total, ...parts];
}

function nextBlame(
  open: readonly Equation[],
  witnesses: ReadonlyMap<FormCell, readonly Equation[]>,
): Blame | null {
  const candidates = candidatesOf(open, witnesses);
  const score = ({ settles, upsets }: BlameCandidate): number => settles.length - upsets;
  const best = Math.max(...candidates.map(score));
  const top = candidates.filter((candidate) => score(candidate) === best);
  const most = Math.max(...top.map(({ settles }) => settles.length));
  const ties = top.filter(({ settles }) => settles.length === most);
  const [only] = ties;
  if (only && ties.length === 1 && best > 0) return blameOf(only, 'evidence');
  const slipped = onlySlip(ties, open);
  if (slipped && best > 0) return blameOf(slipped, 'slip');
  // Nothing distinguishes the figures: the total is named, with everything it was computed from.
  const first = open.find((equation) => ties.some(({ settles }) => settles.includes(equation))) ?? open[0];
  const total = candidates.find(
    ({ term, settles }) => first && term === first.total && settles.includes(first),
  );
  return total ? blameOf(total, 'total') : null;
}

function blameOf({ term, corrected, settles }: BlameCandidate, cause: Blame['cause']): Blame | null {
  const own = settles.find(({ total }) => total.cell === term.cell);
  const inTable = settles.find(({ relation }) => relation === 'sum');
  const primary = own?.relation === 'sum' ? own : (inTable ?? own ?? settles[0]);
  return primary ? { term, corrected, primary, explained: settles, cause } : null;
}

/** The value that the cell must have so that the equation holds. */
function demanded(equation: Equation, term: Term): Decimal {
  const gap = gapOf(equation);
  return term === equation.total ? term.value.minus(gap) : term.value.plus(gap.times(term.sign));
}

function candidatesOf(
  open: readonly Equation[],
  witnesses: ReadonlyMap<FormCell, readonly Equation[]>,
): readonly BlameCandidate[] {
  const demands = new Map<FormCell, { term: Term; equation: Equation; value: Decimal }[]>();
  for (const equation of open) {
    for (const term of termsOf(equation)) {
      const demand = { term, equation, value: demanded(equation, term) };
      const list = demands.get(term.cell);
      if (list) list.push(demand);
      else demands.set(term.cell, [demand]);
    }
  }
  return flatMap([...demands], ([key, list]) =>
    list.map(({ term, value, equation }) => {
      const agreeing = list.filter((other) =>
        other.value
          .minus(value)
          .abs()
          .lte(toleranceOf(other.equation).plus(toleranceOf(equation))),
      );
      const upset = (witnesses.get(key) ?? []).filter((witness) => upsets(witness, key, value));
      return {
        term,
        corrected: value,
        settles: agreeing.map((other) => other.equation),
        upsets: upset.length,
      };
    }),
  ).filter(firstOfItsKind);
}

/** One candidate for each cell and set of equations that its correction makes hold. */
function firstOfItsKind(candidate: BlameCandidate, index: number, all: readonly BlameCandidate[]): boolean {
  const same = (other: BlameCandidate): boolean =>
    other.term.cell === candidate.term.cell &&
    other.settles.length === candidate.settles.length &&
    other.settles.every((equation) => candidate.settles.includes(equation));
  return all.findIndex(same) === index;
}

/** Whether an equation that holds now would fail if the cell were corrected. */
function upsets(witness: Equation, own: FormCell, corrected: Decimal): boolean {
  const change = termsOf(witness)
    .filter(({ cell }) => cell === own)
    .map((term) => corrected.minus(term.value).times(term === witness.total ? 1 : -term.sign));
  const gap = change.reduce((sum, delta) => sum.plus(delta), gapOf(witness));
  return gap.abs().gt(toleranceOf(witness));
}

/**
 * The one candidate that differs from its right value by a typing error. Two exchanged digits are not a
 * coincidence. One wrong digit may be, so it counts only if no total is among the candidates.
 */
function onlySlip(candidates: readonly BlameCandidate[], open: readonly Equation[]): BlameCandidate | null {
  const slips = flatMap(candidates, (candidate) => {
    const { term, corrected } = candidate;
    if (term.value.isZero() || corrected.isZero()) return null;
    const slip = digitSlip(term.value.div(term.scale), corrected.div(term.scale));
    return slip === null || slip === 'misread' ? null : { candidate, strong: slip !== 'one-digit' };
  });
  const totals = new Set(open.map(({ total }) => total.cell));
  const doubtful = candidates.some(({ term }) => totals.has(term.cell));
  const strong = slips.filter((slip) => slip.strong);
  const counted = strong.length > 0 ? strong : doubtful ? [] : slips;
  return onlyOf(counted)?.candidate ?? null;
}
