import { inspect } from '../../src/engine';
import { editsWithSums } from '../../src/engine/fixing';
import type { FixEdit } from '../../src/engine/finding';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { soundForms, type DrawnForm } from '../support/forms/corpus';
import { withCells } from '../support/forms/grid';
import { mutantsOf, type Mutant } from '../support/forms/mutants';

/**
 * A wrong score that its total includes: the fix of the score also changes the sums, and they are right
 * afterwards.
 */

/** Checks of subtotals and totals of scores. */
const SUMS: readonly string[] = ['PJ407', 'PJ408'];

const SCORES: readonly string[] = ['PJ204', 'PJ401', 'PJ410'];

function after(snapshot: WorkbookSnapshot, edits: readonly FixEdit[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet, index) => {
    const here = edits.filter(({ cell }) => cell.sheet === index);
    return withCells(sheet, Object.fromEntries(here.map(({ cell, value }) => [cell.address, { value }])));
  });
  return { ...snapshot, sheets };
}

const sumsWrong = (snapshot: WorkbookSnapshot): readonly string[] =>
  inspect(snapshot)
    .findings.filter(({ code }) => SUMS.includes(code))
    .map(({ id }) => id);

/** One for each kind of wrong score: above its points, not that of the rule, not that of the execution rate. */
function scoreFaults(form: DrawnForm): readonly Mutant[] {
  const kinds = new Map(mutantsOf(form).map((mutant) => [mutant.codes[0], mutant]));
  return [...kinds].flatMap(([code, mutant]) => (code && SCORES.includes(code) ? [mutant] : []));
}

test('sums that a fix takes along are right with it', () => {
  // Every third form: none of the 608 such fixes of all forms and faults left a sum wrong (2026-11-29).
  const forms = soundForms().filter((_, index) => index % 3 === 0);
  const mended = forms.flatMap((form) =>
    scoreFaults(form).flatMap(({ fault, snapshot }) => {
      const { findings } = inspect(snapshot);
      const before = findings.filter(({ code }) => SUMS.includes(code)).map(({ id }) => id);
      const fixes = findings.flatMap((finding) => finding.fixes.filter(({ sums }) => sums !== undefined));
      return fixes.map((fix) => ({
        of: `${form.id}: ${fault}: ${fix.label}`,
        wrong: sumsWrong(after(snapshot, editsWithSums([fix]))).filter((id) => !before.includes(id)),
      }));
    }),
  );
  expect(mended.length).toBeGreaterThan(30);
  expect(mended.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});
