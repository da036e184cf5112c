const path = require('node:path');
const { loadChanged, loadOnce } = require('../once/load.cjs');
const { ROOT } = require('../once/rooms.cjs');
const { mutated, watched } = require('./source.cjs');

/**
 * The forms of test/forms in a process of their own, asked by scripts/mutate.mjs which mutants they reach and whether
 * they notice one. The engine is loaded anew for every mutant, which takes a tenth of what a test run takes.
 */

const ENGINE = path.join(ROOT, 'src/engine') + path.sep;
const { knownForms, soundForms } = loadOnce(path.join(ROOT, 'test/support/forms/corpus.ts'));
const FORMS = new Map(knownForms().map((form) => [form.id, form]));
const SOUND = new Set(soundForms().map(({ id }) => id));

/** Whether a form is read and judged as its file says, by the engine as it is loaded now. */
function asItsFileSays(form) {
  const { verdictOf } = loadOnce(path.join(ROOT, 'test/support/forms/verdict.ts'));
  const { wrong } = verdictOf(form);
  return JSON.stringify([...wrong].sort()) === JSON.stringify([...form.file.wrong].sort());
}

/** What was reached since it was asked last, as `path#number of the mutant`. */
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

/** Whether the copies of a form (test/forms/knocked.test.ts and faults.test.ts) are read as they should be. */
function copiesAreRight(form) {
  return loadOnce(path.join(ROOT, 'test/support/forms/copies.ts')).copiesAreRight(form);
}

/** The first of these forms of which this is not so with the mutant; null = none notices it. */
function firstWithout(isRight, mutant, ids) {
  loadChanged((text, file) => mutated(text, file, mutant));
  for (const id of ids) {
    try {
      if (!isRight(FORMS.get(id))) return id;
    } catch {
      return id;
    }
  }
  return null;
}

process.on('message', ({ mutant, ids, copies }) => {
  if (!mutant) process.send(reach());
  else if (copies) {
    const sound = ids.filter((id) => SOUND.has(id));
    process.send({ by: firstWithout(copiesAreRight, mutant, sound) });
  } else process.send({ by: firstWithout(asItsFileSays, mutant, ids) });
});
