import type { CheckOutcome } from '../../src/engine';

/** What a check cannot say by its nature. */
const NEVER: Readonly<Record<string, readonly CheckOutcome[]>> = {
  // They only ask.
  PJ101: ['violated'],
  PJ415: ['violated'],
  // Every form has cells that might hold an error or a formula.
  PJ109: ['does-not-apply'],
  PJ110: ['does-not-apply'],
  // Points in a hidden row are wrong; without them there is nothing to judge.
  PJ306: ['holds'],
};

/** Checks that leave some values to a person; what all ask of columns nobody claimed has tests of its own. */
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

/** The outcomes of which every check shows a case: what is wrong, what is right, what is no matter, what is asked. */
export function sayableBy(code: string): readonly CheckOutcome[] {
  const asked: readonly CheckOutcome[] = ASKING.has(code) ? ['cannot-judge'] : [];
  const outcomes: readonly CheckOutcome[] = ['violated', 'holds', 'does-not-apply', ...asked];
  return outcomes.filter((outcome) => !NEVER[code]?.includes(outcome));
}
