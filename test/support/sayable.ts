import type { CheckOutcome } from '../../src/engine';

/** Outcomes that a check can never have. */
const NEVER: Readonly<Record<string, readonly CheckOutcome[]>> = {
  // It only asks the person.
  PJ101: ['violated'],
  PJ415: ['violated'],
  // Every form has cells that may hold an error or a formula.
  PJ109: ['does-not-apply'],
  PJ110: ['does-not-apply'],
  // Points in a hidden row are wrong; without them the check does not apply.
  PJ306: ['holds'],
};

/**
 * Checks that leave some values to a person. What all checks leave to a person because of unknown columns has
 * tests of its own.
 */
const ASKING: ReadonlySet<string> = new Set([
  'PJ101',
  'PJ103',
  'PJ201',
  'PJ202',
  'PJ204',
  'PJ205',
  'PJ206',
  'PJ302',
  'PJ303',
  'PJ304',
  'PJ305',
  'PJ401',
  'PJ405',
  'PJ406',
  'PJ407',
  'PJ408',
  'PJ409',
  'PJ410',
  'PJ411',
  'PJ413',
  'PJ414',
  'PJ415',
  'PJ506',
  'PJ507',
  'PJ509',
  'PJ702',
  'PJ703',
  'PJ704',
  'PJ705',
  'PJ801',
  'PJ901',
]);

/** The outcomes for which the check must have a case. */
export function sayableBy(code: string): readonly CheckOutcome[] {
  const asked: readonly CheckOutcome[] = ASKING.has(code) ? ['cannot-judge'] : [];
  const outcomes: readonly CheckOutcome[] = ['violated', 'holds', 'does-not-apply', ...asked];
  return outcomes.filter((outcome) => !NEVER[code]?.includes(outcome));
}
