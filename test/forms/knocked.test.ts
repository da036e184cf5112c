import { soundForms } from '../support/forms/corpus';
import { readKnocked } from '../support/forms/copies';
import { KNOCKS } from '../support/forms/knocked';

const FORMS = soundForms();

describe.each(Object.keys(KNOCKS))('forms with %s', (name) => {
  const read = FORMS.flatMap((form) => readKnocked(form, name) ?? []);

  test('are read right in every cell', () => {
    expect(read.reduce((sum, { expected }) => sum + expected, 0)).toBeGreaterThan(15_000);
    expect(read.flatMap(({ missed }) => missed)).toEqual([]);
  });

  test('carry no error', () => {
    expect(read.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
