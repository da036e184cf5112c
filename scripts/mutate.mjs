/**
 * Finds conditions of a room that no test checks. Each mutant changes one place of the sources (a comparison,
 * a condition, a sign) and runs the tests that reach the place; if no test fails, the mutant survives and is
 * printed.
 *
 *   npm run mutate -- checks                          a sample of the room (40 mutants)
 *   npm run mutate -- checks score --sample 60 --seed 7
 *   npm run mutate -- measure --all                   every mutant
 *   npm run mutate -- checks/funds --all              every mutant below src/engine/checks/funds
 *   npm run mutate -- measure --all --again           with the notes of the last run on which test reaches what
 *   npm run mutate -- measure --forms                 only the forms, which takes seconds a mutant
 *   npm run mutate -- checks --tests test/engine/checks    only these tests (several: --tests again)
 *
 * Rooms are those of src/engine. The forms that reach the place are tried first
 * (test/support/mutation/forms.cjs), then, if no form fails, the tests. Before that all tests of the engine
 * run once, and each notes what it reaches. Mutants are in memory only; no file is changed.
 *
 * Mutants without any visible effect are listed in test/support/mutation/equivalent.txt and not counted. They
 * are tried too, and the run fails if one of them is noticed or if the code of an entry no longer exists.
 */
import { fork, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMPILES_LATE, JEST } from './jest.mjs';

const require = createRequire(import.meta.url);
const { mutantsOf } = require('../test/support/mutation/source.cjs');
const { equivalentMutants } = require('../test/support/mutation/equivalent.cjs');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const ENGINE = 'src/engine';
const TESTS = ['test/engine/'];
/** Suites that try every form again: they take minutes and notice little that the forms have not noticed. */
const HEAVY = ['fill/coverage', 'header/unknown-words', 'checks/robust'];
/** Time limit in milliseconds for one mutant and the forms that reach it, also on a busy machine. */
const PATIENCE = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    forms: { type: 'boolean', default: false },
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', multiple: true, default: [] },
  },
});
const tests = [...(values.tests.length > 0 ? values.tests : TESTS), '--testPathIgnorePatterns', ...HEAVY];
const NOTES = path.join(
  root,
  'node_modules/.cache/pj-mutation',
  createHash('sha1').update(tests.join(' ')).digest('hex').slice(0, 8),
);
const rooms = positionals.map((room) => path.posix.join(ENGINE, room));
if (rooms.length === 0 || rooms.some((room) => !existsSync(path.join(root, room)))) {
  console.error(`Say which room of ${ENGINE}, e.g. checks, score, measure or recognise.`);
  process.exit(2);
}

function sourcesOf(room) {
  if (statSync(path.join(root, room)).isFile()) return [room];
  return readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(room, name))
    .sort();
}

/** The same draws for the same seed. */
function sampled(list, size, seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are close to each other.
  for (let warm = 0; warm < 8; warm += 1) next();
  return list
    .map((one) => [next(), one])
    .sort(([a], [b]) => a - b)
    .slice(0, size)
    .map(([, one]) => one);
}

/** Runs Jest for a mutation run; null = it was ended because it took too long. */
function jest(mutation, options, timeout, stdio = 'ignore') {
  const { status } = spawnSync(process.execPath, [...JEST, '--runInBand', ...options], {
    cwd: root,
    stdio,
    timeout,
    killSignal: 'SIGKILL',
    env: { ...process.env, PJ_MUTATION: JSON.stringify(mutation) },
  });
  return status === null ? null : status === 0;
}

/**
 * One run of all tests that notes what each reaches; tests that fail without a mutant would kill every
 * mutant.
 */
function noteReach() {
  rmSync(NOTES, { recursive: true, force: true });
  mkdirSync(NOTES, { recursive: true });
  const watch = { folders: [ENGINE], notes: NOTES };
  if (jest({ watch }, tests, 3_600_000, 'inherit')) return;
  console.error('The tests fail without a mutant.');
  process.exit(1);
}

/** For each place of a source the test files that reach it, with the numbers of their tests (or all of them). */
function readReach() {
  const reach = new Map();
  const enter = (place, file, test, took) => {
    const files = reach.get(place) ?? new Map();
    const known = files.get(file)?.tests ?? [];
    files.set(file, { tests: test === 'all' || known === 'all' ? 'all' : [...known, test], took });
    reach.set(place, files);
  };
  for (const note of readdirSync(NOTES)) {
    const { file, loading, tests, took } = JSON.parse(readFileSync(path.join(NOTES, note), 'utf8'));
    const each = (list, test) => {
      for (const [source, indices] of list)
        for (const index of indices) enter(`${source}#${index}`, file, test, took);
    };
    each(loading, 'all');
    tests.forEach(each);
  }
  return reach;
}

/** Tries the forms in a process of its own, which is ended together with a mutant that never ends. */
class Forms {
  /** The answer; null = none in time. */
  async ask(question) {
    this.process ??= fork(path.join(root, 'test/support/mutation/forms.cjs'), {
      cwd: root,
      execArgv: COMPILES_LATE,
    });
    const { process: asked } = this;
    const timer = setTimeout(() => asked.kill('SIGKILL'), question.mutant ? PATIENCE : 20 * PATIENCE);
    asked.send(question);
    const answer = await new Promise((resolve) => {
      asked.once('message', resolve);
      asked.once('exit', () => resolve(null));
    });
    clearTimeout(timer);
    asked.removeAllListeners();
    if (answer === null) this.process = undefined;
    return answer;
  }

  /** Learns which places each form reaches. */
  async learn() {
    const reached = await this.ask({});
    if (reached === null) throw new Error('The forms fail without a mutant.');
    this.loading = new Set(reached.loading);
    this.all = reached.forms.map(([id]) => id);
    this.reach = new Map();
    for (const [id, places] of reached.forms)
      for (const place of places) this.reach.set(place, [...(this.reach.get(place) ?? []), id]);
  }

  /** The result of a mutant: `killed`, `timed out`, `survived`, or `unreached` if no form reaches it. */
  async try(mutant, place) {
    const ids = this.loading.has(place) ? this.all : (this.reach.get(place) ?? []);
    if (ids.length === 0) return 'unreached';
    const answer = await this.ask({ mutant, ids });
    if (answer === null) return 'timed out';
    return answer.by === null ? 'survived' : 'killed';
  }

  stop() {
    this.process?.disconnect();
  }
}

/**
 * The result of a mutant in the tests: `killed`, `timed out`, `survived`, or `unreached` if no test reaches
 * it.
 */
function tried({ file, start, before, after, index }, reach) {
  const source = path.join(root, file);
  const files = [...(reach.get(`${source}#${index}`) ?? [])].sort(([, a], [, b]) => a.took - b.took);
  if (files.length === 0) return 'unreached';
  const tests = Object.fromEntries(files.map(([name, one]) => [name, one.tests]));
  const took = files.reduce((sum, [, one]) => sum + one.took, 0);
  const mutant = { file: source, start, before, after, tests };
  // A mutant that never ends counts as noticed; the limit leaves time for a busy machine.
  const patience = 2 * PATIENCE + 8 * took;
  const passed = jest({ mutant }, ['--bail', '--runTestsByPath', ...Object.keys(tests)], patience);
  return passed === null ? 'timed out' : passed ? 'survived' : 'killed';
}

const isCaught = (end) => end === 'killed' || end === 'timed out';

/** The result of a mutant from the forms, or else from the tests. */
async function endOf(mutant, forms, reach) {
  const source = path.join(root, mutant.file);
  const byForms = await forms.try({ ...mutant, file: source }, `${source}#${mutant.index}`);
  if (values.forms || isCaught(byForms)) return byForms;
  const byTests = tried(mutant, reach());
  return byTests === 'unreached' ? byForms : byTests;
}

/** Made when the first mutant needs them. */
let notes;
function reachOfTests() {
  if (!notes && (!values.again || !existsSync(NOTES))) noteReach();
  notes ??= readReach();
  return notes;
}

const equivalent = equivalentMutants();
const forms = new Forms();
await forms.learn();
for (const room of rooms) {
  const mutants = sourcesOf(room).flatMap((file) =>
    mutantsOf(path.join(root, file)).map((mutant, index) => ({ file, index, ...mutant })),
  );
  const chosen = values.all ? mutants : sampled(mutants, Number(values.sample), Number(values.seed));
  console.log(`${room}: ${mutants.length} mutants, ${chosen.length} of them tried`);
  const ends = { killed: 0, 'timed out': 0, survived: 0, unreached: 0, equivalent: 0 };
  for (const mutant of chosen) {
    const { file, line, index, before, after } = mutant;
    const end = await endOf(mutant, forms, reachOfTests);
    const same = equivalent.has(`${file}#${index}`);
    ends[same ? 'equivalent' : end] += 1;
    if (same && isCaught(end)) process.exitCode = 1;
    if (end !== 'killed' || same)
      console.log(`${end} ${same ? '(equivalent) ' : ''}${file}:${line}  ${before} → ${after}`);
  }
  const caught = ends.killed + ends['timed out'];
  const counted = chosen.length - ends.equivalent;
  const counts = Object.entries(ends).map(([end, count]) => `${count} ${end}`);
  console.log(`${room}: ${counts.join(', ')} (${((100 * caught) / counted).toFixed(1)} %)`);
}
forms.stop();
