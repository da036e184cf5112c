import { inspect, inspectRecognised, recognise } from '../../../src/engine';
import { scoreRecognition } from '../recognition-score';
import { remark, type KnownForm } from './corpus';
import { inspected } from './inspected';
import { KNOCKS } from './knocked';
import { mutantsOf, type Mutant } from './mutants';

/** How a copy of a form is read that other programs or people have changed. */
export interface KnockedReading {
  /** Number of cells in its truth. */
  readonly expected: number;
  /** Cells that are read wrongly, a line each. */
  readonly missed: readonly string[];
  /** Errors reported, a line each; all are false alarms. */
  readonly errors: readonly string[];
}

/**
 * Reads such a copy. null = the copy can no longer be recognised, for the reason in the form's file
 * (`ambiguous: …`).
 */
export function readKnocked(form: KnownForm, name: keyof typeof KNOCKS): KnockedReading | null {
  const knock = KNOCKS[name];
  if (!knock || remark(form, 'ambiguous').includes(name)) return null;
  const { snapshot, truth } = knock(form);
  const recognition = recognise(snapshot);
  const { expected, misses } = scoreRecognition(snapshot, truth, recognition);
  return {
    expected,
    missed: misses.map(
      ({ workbook, role, where, expected: right, got }) =>
        `${workbook}: ${role} ${where} is ${right ?? 'none'}, not ${got ?? 'none'}`,
    ),
    errors: inspectRecognised(snapshot, recognition)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${form.id}: ${code} ${message}`),
  };
}

/** The faults that can be put into a form; none if its file contains `ambiguous: faults (why)`. */
export function faultsIn(form: KnownForm): readonly Mutant[] {
  return remark(form, 'ambiguous').includes('faults') ? [] : mutantsOf(form);
}

/** Which faults put into a form are found. */
export interface FaultReading {
  /** Faults without a finding at their cell. */
  readonly missed: readonly string[];
  /** Errors of another kind that they cause. */
  readonly others: readonly string[];
}

export function readFaults(form: KnownForm, mutants: readonly Mutant[]): FaultReading {
  const known = new Set(inspected(form.snapshot).findings.map(({ id }) => id));
  const cases = mutants.map((mutant) => ({
    ...mutant,
    found: inspect(mutant.snapshot).findings.filter(({ id }) => !known.has(id)),
  }));
  const missed = cases.filter(
    ({ codes, cells, found }) =>
      !found.some(
        ({ code, cell, severity }) =>
          severity !== 'info' && codes.includes(code) && cells.includes(cell.address),
      ),
  );
  return {
    missed: missed.map(({ fault }) => fault),
    others: cases.flatMap(({ fault, codes, found }) =>
      found
        .filter(({ severity, code }) => severity === 'error' && !codes.includes(code))
        .map(({ code, message }) => `${fault}: ${code} ${message}`),
    ),
  };
}

/** The faults that are not found yet, from the form's file: `missed faults: wrong total`. */
export function missedFaults(form: KnownForm): readonly string[] {
  return remark(form, 'missed faults').filter((fault) => fault !== '');
}
