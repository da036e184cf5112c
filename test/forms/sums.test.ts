import { knownForms, remark, type KnownForm } from '../support/forms/corpus';
import { sumsOf } from '../support/forms/sums';

/**
 * What is written down adds up: points, scores and declared points of every form whose numbers make sums. A form
 * in which they do not says so and why (`sums: scores (bonus rows)`), and the test fails when they do.
 */
const FORMS = knownForms()
  .filter(({ file }) => !file.tags.includes('fault'))
  .map((form) => ({ form, sums: sumsOf(form) }));
const SUMMED = FORMS.filter(({ sums }) => sums.length > 0);

test('most forms have sums', () => {
  expect(SUMMED.length).toBeGreaterThan(170);
  expect(SUMMED.flatMap(({ sums }) => sums).length).toBeGreaterThan(400);
});

test('a form with points and no sum says so', () => {
  const without = FORMS.filter(({ sums }) => sums.length === 0).map(({ form }) => form);
  const pointed = without.filter(({ truth }) =>
    truth.forms.some(({ indicators }) => indicators.some(({ cells }) => cells.weight ?? cells.score)),
  );
  const silent = (forms: readonly KnownForm[]) =>
    forms.filter((form) => !remark(form, 'sums').includes('none'));
  expect(silent(pointed).map(({ id }) => id)).toEqual([]);
  const says = FORMS.filter(({ form }) => remark(form, 'sums').includes('none')).map(({ form }) => form.id);
  expect(says.sort()).toEqual(pointed.map(({ id }) => id).sort());
});

test.each(SUMMED.map(({ form, sums }) => [form.id, form, sums] as const))('%s adds up', (_, form, sums) => {
  const excepted = remark(form, 'sums');
  const kept = sums.filter(({ of }) => !excepted.includes(of));
  expect(kept.map(({ of, summed }) => `${of}: ${summed}`)).toEqual(
    kept.map(({ of, stated }) => `${of}: ${stated}`),
  );
  // Of several sums of a kind at least one does not add up where the form says so.
  const wrong = new Set(sums.filter(({ stated, summed }) => stated !== summed).map(({ of }) => of));
  const said = sums.map(({ of }) => of).filter((of) => excepted.includes(of));
  expect(said.filter((of) => !wrong.has(of))).toEqual([]);
});
