import { soundForms } from '../support/forms/corpus';
import { faultsIn, missedFaults, readFaults } from '../support/forms/copies';

/** Every form with each fault that it can have. */
const FORMS = soundForms()
  .map((form) => ({ form, mutants: faultsIn(form) }))
  .filter(({ mutants }) => mutants.length > 0);

test('the forms have places for many faults', () => {
  expect(FORMS.length).toBeGreaterThan(150);
  expect(FORMS.flatMap(({ mutants }) => mutants).length).toBeGreaterThan(1000);
});

test.each(FORMS.map(({ form, mutants }) => [form.id, form, mutants] as const))(
  'a fault in %s is named at its cell, but for those its file lists, and brings no error of another kind',
  (_, form, mutants) => {
    expect(readFaults(form, mutants)).toEqual({ missed: missedFaults(form), others: [] });
  },
);
