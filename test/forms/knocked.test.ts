import { inspectRecognised, recognise } from '../../src/engine';
import { remark, soundForms } from '../support/forms/corpus';
import { KNOCKS } from '../support/forms/knocked';
import { scoreRecognition } from '../support/recognition-score';

const FORMS = soundForms();

/** A form whose file says `ambiguous: merges taken away (why)` cannot be recognised any more in such a copy. */
describe.each(Object.entries(KNOCKS))('forms with %s', (name, knock) => {
  const read = FORMS.filter((form) => !remark(form, 'ambiguous').includes(name)).map((form) => {
    const { snapshot, truth } = knock(form);
    return { id: form.id, snapshot, truth, recognition: recognise(snapshot) };
  });

  test('are read right in every cell', () => {
    const scores = read.map(({ snapshot, truth, recognition }) =>
      scoreRecognition(snapshot, truth, recognition),
    );
    expect(scores.reduce((sum, { expected }) => sum + expected, 0)).toBeGreaterThan(15_000);
    const missed = scores.flatMap(({ misses }) =>
      misses.map(
        ({ workbook, role, where, expected, got }) =>
          `${workbook}: ${role} ${where} is ${expected ?? 'none'}, not ${got ?? 'none'}`,
      ),
    );
    expect(missed).toEqual([]);
  });

  test('carry no error', () => {
    const errors = read.flatMap(({ id, snapshot, recognition }) =>
      inspectRecognised(snapshot, recognition)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code, message }) => `${id}: ${code} ${message}`),
    );
    expect(errors).toEqual([]);
  });
});
