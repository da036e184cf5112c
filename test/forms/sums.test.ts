import { knownForms, remark, type KnownForm } from '../support/forms/corpus';
import { sumsOf } from '../support/forms/sums';

/**
 * The written numbers add up: points, scores and declared points of every form with sums. If they do not, the
 * file of the form says so with the reason (`sums: scores (bonus rows)`), and the test fails if they do.
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
  // If the form says so, at least one of several sums of a kind does not add up.
  const wrong = new Set(sums.filter(({ stated, summed }) => stated !== summed).map(({ of }) => of));
  const said = sums.map(({ of }) => of).filter((of) => excepted.includes(of));
  expect(said.filter((of) => !wrong.has(of))).toEqual([]);
});
