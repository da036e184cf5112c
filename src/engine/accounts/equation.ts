import { Decimal, roundHalfUp, sumOf } from '../../workbook/decimal';
import type { FormBase, FormCell } from '../form';
import { readNumber } from '../reading';

/** A figure in an equation, with the label that the user reads. */
export interface Term {
  readonly cell: FormCell;
  readonly label: string;
  /** In 万元; 0 for a blank cell. */
  readonly value: Decimal;
  readonly blank: boolean;
  /** Counted with this sign; always 1 for the total. */
  readonly sign: 1 | -1;
  /** One unit of the cell in 万元: 0.0001 for 元. */
  readonly scale: Decimal;
}

/** `total = Σ parts`, or for `at-most` `total ≤ Σ parts`. */
export interface Equation {
  /** Id of the check the equation belongs to. */
  readonly check: string;
  readonly form: FormBase;
  readonly relation: 'sum' | 'same' | 'at-most';
  readonly total: Term;
  readonly parts: readonly Term[];
  /** Half a unit of the last decimal place, for each addend; 0 where amounts must agree exactly. */
  readonly halfUnit: Decimal;
  /**
   * false where the words are not clear (an unknown column, a 其中 row). Such an equation confirms other figures
   * when it holds; no cell is reported when it does not.
   */
  readonly certain: boolean;
}

/** A cell for an equation that is still to be built. */
export interface Slot {
  readonly cell: FormCell | null;
  readonly label: string;
  readonly sign?: 1 | -1;
  readonly scale?: Decimal;
}

export interface EquationDraft {
  readonly check: string;
  readonly form: FormBase;
  readonly relation?: Equation['relation'];
  readonly total: Slot;
  readonly parts: readonly Slot[];
  readonly certain?: boolean;
  readonly halfUnit: Decimal;
}

/** Money is counted to the 分: six decimal places in 万元. */
const MONEY_PLACES = 6;

function termOf({ cell, label, sign = 1, scale = new Decimal(1) }: Slot): Term | 'absent' | 'unreadable' {
  if (cell === null) return 'absent';
  const reading = readNumber(cell);
  if (reading.kind === 'text' || reading.kind === 'error') return 'unreadable';
  if (reading.kind === 'number' && reading.percent) return 'unreadable';
  const blank = reading.kind !== 'number';
  const value = blank ? new Decimal(0) : roundHalfUp(reading.value.times(scale), MONEY_PLACES);
  return { cell, label, value, blank, sign, scale };
}

/** null when a figure is missing or cannot be read: then the equation cannot be judged. */
export function equationOf(draft: EquationDraft): Equation | null {
  const total = termOf(draft.total);
  if (typeof total === 'string') return null;
  const parts: Term[] = [];
  for (const slot of draft.parts) {
    const part = termOf(slot);
    if (part === 'unreadable') return null;
    if (part !== 'absent') parts.push(part);
  }
  // A table that nobody has filled is not wrong.
  if (parts.length === 0 || (total.blank && parts.every(({ blank }) => blank))) return null;
  const { check, form, relation = 'sum', certain = true, halfUnit } = draft;
  return { check, form, relation, total, parts, halfUnit, certain };
}

export function equationsOf(drafts: readonly EquationDraft[]): readonly Equation[] {
  return drafts.map(equationOf).filter((equation) => equation !== null);
}

/** The sum of the parts. */
export function partsSum({ parts }: Equation): Decimal {
  return sumOf(parts.map(({ value, sign }) => value.times(sign)));
}

/** The total minus the parts; 0 when the equation holds exactly. */
export function gapOf(equation: Equation): Decimal {
  return equation.total.value.minus(partsSum(equation));
}

/**
 * Tables in 万元 are converted cell by cell, so a sum of n figures may differ by half a unit of the last place for
 * each of them and for the total. Figures that are 0 were not rounded.
 */
export function toleranceOf({ parts, halfUnit }: Equation): Decimal {
  return halfUnit.times(parts.filter(({ value }) => !value.isZero()).length + 1);
}

export type Status = 'holds' | 'tail' | 'violated' | 'blank' | 'open';

/** The status of an equation; `open`: it does not hold, but is not certain enough to report a cell. */
export function statusOf(equation: Equation): Status {
  const gap = gapOf(equation);
  if (equation.relation === 'at-most') {
    if (gap.lte(toleranceOf(equation))) return 'holds';
    return equation.certain ? 'violated' : 'open';
  }
  if (gap.isZero()) return 'holds';
  if (equation.total.blank) return equation.certain ? 'blank' : 'open';
  if (gap.abs().lte(toleranceOf(equation))) return 'tail';
  return equation.certain ? 'violated' : 'open';
}
