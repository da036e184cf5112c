/**
 * The forms of test/forms (docs/forms.md):
 *
 *   npm run forms                                    lists them
 *   npm run forms -- hunan --tag merged-points       … of a folder, with a tag (several: all of them)
 *   npm run forms -- --tags lists the tags and how many forms have each
 *   npm run forms -- --settle [hunan] [--admit] removes from “not yet right” what is right now;
 *                                                    --admit also adds what is newly wrong
 *   npm run forms -- --figures [hunan]               how many forms, cells and findings are asserted
 *   npm run forms -- --from FILE.xlsx prints a workbook as a draft of a form file …
 *   npm run forms -- --from FILE.xlsx --to hunan/school-meals   … or writes it there, to be corrected by hand
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { begin } from './new.mjs';
import { requireTs } from './require-ts.mjs';

const { formIds, knownForm } = requireTs('../test/support/forms/corpus.ts');
const { settle } = requireTs('../test/support/forms/settle.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tag: { type: 'string', multiple: true, default: [] },
    tags: { type: 'boolean', default: false },
    settle: { type: 'boolean', default: false },
    admit: { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
    from: { type: 'string' },
    to: { type: 'string' },
  },
});

/** Ids that begin with one of the words given; all when there is none. */
const chosen = formIds().filter(
  (id) => positionals.length === 0 || positionals.some((start) => id.startsWith(start)),
);
const tagged = chosen
  .map((id) => knownForm(id))
  .filter(({ file }) => values.tag.every((tag) => file.tags.includes(tag)));

function tagLines() {
  const counts = new Map();
  for (const { file } of tagged) for (const tag of file.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([tag, count]) => `${String(count).padStart(5)}  ${tag}`);
}

function formLines() {
  const lines = tagged.map(({ id, file }) => {
    const wrong = file.wrong.length === 0 ? '' : ` [not yet right: ${file.wrong.length}]`;
    return `${id}${wrong}  ${file.about.split('\n')[0]}  (${file.tags.join(', ')})`;
  });
  return [...lines, `${tagged.length} forms`];
}

/**
 * npm runs scripts in the folder of the project, but a path is relative to the folder where the command was
 * typed.
 */
function draftLines(file, id) {
  const { readWorkbook } = requireTs('../src/xlsx/index.ts');
  const { draftOf } = requireTs('../test/support/forms/writing/form-text.ts');
  const at = path.resolve(process.env.INIT_CWD ?? '.', file);
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const below = path.relative(path.join(root, 'test'), at);
  const { snapshot } = readWorkbook(new Uint8Array(readFileSync(at)), path.basename(at));
  const text = draftOf(snapshot, below.startsWith('..') ? undefined : below.replaceAll(path.sep, '/'));
  return id === undefined ? [text.trimEnd()] : begin(root, ['form', id], text);
}

/**
 * The cells that the truth of a form names are compared with what is read; “none” is compared too, but not
 * counted here.
 */
function figureLines() {
  const { verdictOf } = requireTs('../test/support/forms/verdict.ts');
  const counted = tagged.map((form) => ({
    forms: form.truth.forms.length,
    cells: verdictOf(form).score.expected,
    findings: form.file.findings.length,
    wrong: form.file.wrong.length,
  }));
  const sum = (key) => counted.reduce((total, one) => total + one[key], 0);
  const perForm = ((sum('cells') + sum('findings')) / Math.max(1, sum('forms'))).toFixed(1);
  return [
    `${tagged.length} files, ${sum('forms')} forms`,
    `${sum('cells')} cells and ${sum('findings')} findings asserted, ${perForm} for each form`,
    `${sum('wrong')} lines not yet right`,
    `${typeScriptLines()} lines of TypeScript under test/`,
  ];
}

function typeScriptLines() {
  const folder = fileURLToPath(new URL('../test/', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .reduce((total, name) => total + readFileSync(path.join(folder, name), 'utf8').split('\n').length - 1, 0);
}

if (values.from !== undefined) {
  try {
    console.log(draftLines(values.from, values.to).join('\n'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
} else if (values.settle)
  console.log(tagged.flatMap(({ id }) => settle(id, values.admit)).join('\n') || 'nothing to settle');
else if (values.figures) console.log(figureLines().join('\n'));
else console.log((values.tags ? tagLines() : formLines()).join('\n'));
