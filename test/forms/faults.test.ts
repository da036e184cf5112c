import { inspect } from '../../src/engine';
import { remark, soundForms } from '../support/forms/corpus';
import { mutantsOf } from '../support/forms/mutants';

/**
 * Every fault that has a place in a form, put into it. `ambiguous: faults (why)` in its file leaves a form out;
 * `missed faults: wrong total` says which are not named yet.
 */
const FORMS = soundForms()
  .filter((form) => !remark(form, 'ambiguous').includes('faults'))
  .map((form) => ({ ...form, mutants: mutantsOf(form) }))
  .filter(({ mutants }) => mutants.length > 0);

test('the forms have places for many faults', () => {
  expect(FORMS.length).toBeGreaterThan(150);
  expect(FORMS.flatMap(({ mutants }) => mutants).length).toBeGreaterThan(1000);
});

test.each(FORMS.map((form) => [form.id, form] as const))(
  'a fault in %s is named at its cell, but for those its file lists, and brings no error of another kind',
  (_, form) => {
    const listed = remark(form, 'missed faults');
    const known = new Set(inspect(form.snapshot).findings.map(({ id }) => id));
    const cases = form.mutants.map((mutant) => ({
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
    expect(missed.map(({ fault }) => fault)).toEqual(listed.filter((fault) => fault !== ''));
    const others = cases.flatMap(({ fault, codes, found }) =>
      found
        .filter(({ severity, code }) => severity === 'error' && !codes.includes(code))
        .map(({ code, message }) => `${fault}: ${code} ${message}`),
    );
    expect(others).toEqual([]);
  },
);
