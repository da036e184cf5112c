/**
 * Which conditions of a room would no test miss? Each mutant changes one place of the sources (a comparison, a
 * condition, a sign) and runs the tests of the room; a mutant that no test fails for survives and is printed.
 *
 *   npm run mutate -- checks               a sample of the room (40 mutants)
 *   npm run mutate -- measure --all        every mutant
 *   npm run mutate -- score --sample 100 --seed 7
 *
 * Rooms: checks, score, measure, recognise. Mutants live in memory only (PJ_MUTANT, read by the transform of
 * the tests, test/support/mutating-transform.cjs); no file is changed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { mutantsOf } = require('../test/support/mutants-of-source.cjs');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Sources of a room and the tests that look after it, the quick ones first. */
const ROOMS = {
  measure: { sources: 'src/engine/measure', tests: ['test/engine/measure', 'test/engine/score'] },
  score: { sources: 'src/engine/score', tests: ['test/engine/score', 'test/engine/fill/published'] },
  checks: { sources: 'src/engine/checks', tests: ['test/engine/checks', 'test/engine/fixtures'] },
  recognise: { sources: 'src/engine/recognise', tests: ['test/engine/recognise', 'test/forms/.*/forms'] },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
});
const room = ROOMS[positionals[0]];
if (!room) {
  console.error(`Say which room: ${Object.keys(ROOMS).join(', ')}.`);
  process.exit(2);
}

const files = readdirSync(path.join(root, room.sources), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(room.sources, name))
  .sort();
const mutants = files.flatMap((file) =>
  mutantsOf(path.join(root, file)).map((mutant) => ({ file, ...mutant })),
);

/** The same draws for the same seed. */
function sampled(list, size, seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return list
    .map((one) => [next(), one])
    .sort(([a], [b]) => a - b)
    .slice(0, size)
    .map(([, one]) => one);
}

const chosen = values.all ? mutants : sampled(mutants, Number(values.sample), Number(values.seed));
console.log(`${positionals[0]}: ${mutants.length} mutants, ${chosen.length} of them tried`);

/** Runs the tests of the room; answers whether they passed, and in how many milliseconds. */
function tested(mutant, timeout) {
  const started = Date.now();
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--bail',
      '--maxWorkers',
      '1',
      '--silent',
      ...room.tests,
    ],
    {
      cwd: root,
      stdio: 'ignore',
      timeout,
      env: { ...process.env, ...(mutant && { PJ_MUTANT: JSON.stringify(mutant) }) },
    },
  );
  return { passed: status === 0, took: Date.now() - started };
}

// Tests that fail by themselves would kill every mutant.
const whole = tested(null, 1_800_000);
if (!whole.passed) {
  console.error('The tests of the room fail without a mutant.');
  process.exit(1);
}
/** A mutant that never comes to an end is noticed as well; a busy machine is given time. */
const patience = Math.max(300_000, 8 * whole.took);

let killed = 0;
for (const [index, { file, start, line, before, after }] of chosen.entries()) {
  const { passed } = tested({ file: path.join(root, file), start, before, after }, patience);
  if (passed) console.log(`survived ${file}:${line}  ${before} → ${after}`);
  else killed += 1;
  if ((index + 1) % 10 === 0) console.log(`${index + 1} tried, ${killed} killed`);
}
console.log(`${killed} of ${chosen.length} killed (${((100 * killed) / chosen.length).toFixed(1)} %)`);
