const path = require('node:path');
const { loadChanged, loadOnce } = require('../once/load.cjs');
const { ROOT } = require('../once/rooms.cjs');
const { mutated, watched } = require('./source.cjs');

/**
 * The forms of test/forms in a process of their own; scripts/mutate.mjs asks which mutants they reach and
 * whether they notice one. The engine is loaded again for every mutant, which takes a tenth of the time of a
 * test run.
 */

const ENGINE = path.join(ROOT, 'src/engine') + path.sep;
const { knownForms } = loadOnce(path.join(ROOT, 'test/support/forms/corpus.ts'));
const FORMS = new Map(knownForms().map((form) => [form.id, form]));

/** Whether a form is read and judged as in its file, by the engine as it is loaded now. */
function asItsFileSays(form) {
  const { verdictOf } = loadOnce(path.join(ROOT, 'test/support/forms/verdict.ts'));
  const { wrong } = verdictOf(form);
  return JSON.stringify([...wrong].sort()) === JSON.stringify([...form.file.wrong].sort());
}

/** What was reached since the last call, as `path#number of the mutant`. */
function taken() {
  return Object.entries(globalThis.reachedMutants ?? {}).flatMap(([file, marks]) => {
    const places = Object.keys(marks).map((index) => `${file}#${index}`);
    marks.length = 0;
    return places;
  });
}

/** The places that each form reaches; those that loading reaches are reached by all. */
function reach() {
  loadChanged((text, file) => (file.startsWith(ENGINE) ? watched(text, file) : text));
  loadOnce(path.join(ROOT, 'test/support/forms/verdict.ts'));
  const loading = taken();
  const forms = [...FORMS.values()].map((form) => {
    if (!asItsFileSays(form)) throw new Error(`${form.id} is not as its file says, without a mutant.`);
    return [form.id, taken()];
  });
  return { loading, forms };
}

/** The first of these forms whose result with the mutant differs from its file; null = none notices it. */
function noticed(mutant, ids) {
  loadChanged((text, file) => mutated(text, file, mutant));
  for (const id of ids) {
    try {
      if (!asItsFileSays(FORMS.get(id))) return id;
    } catch {
      return id;
    }
  }
  return null;
}

process.on('message', ({ mutant, ids }) => {
  process.send(mutant ? { by: noticed(mutant, ids) } : reach());
});
