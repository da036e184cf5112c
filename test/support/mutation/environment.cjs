const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');
const { loadChanged } = require('../once/load.cjs');
const { provide } = require('../once/provide.cjs');
const { mutated } = require('./source.cjs');

const { mutant, watch } = JSON.parse(process.env.PJ_MUTATION);
if (mutant) loadChanged((text, file) => mutated(text, file, mutant));

/**
 * Tests of a mutation run. Without a mutant each test file notes which mutants each of its tests reaches and
 * how long it took: each loads the engine again, as code that was run for another file would not be reached.
 * With one only the tests that reach it run, on an engine loaded once, and the first failure ends everything.
 */
class MutationEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    if (mutant) provide(this.global, config);
    this.file = context.testPath;
    this.begun = Date.now();
    this.next = 0;
    this.loading = [];
    this.tests = [];
  }

  handleTestEvent({ name, test, hook }) {
    if (name === 'run_start' || (name === 'hook_success' && hook.type === 'beforeAll'))
      this.loading.push(...this.taken());
    if (name === 'test_start') {
      const chosen = mutant?.tests?.[this.file];
      if (chosen && chosen !== 'all' && !chosen.includes(this.next)) test.mode = 'skip';
      this.next += 1;
    }
    if (name === 'test_done') {
      if (mutant && test.errors.length > 0) process.exit(1);
      this.tests.push(this.taken());
    }
    if (name === 'error' && mutant) process.exit(1);
    if (name === 'run_finish' && watch) this.note();
  }

  /** What has been reached since the last call, by file. */
  taken() {
    const reached = this.global.reachedMutants ?? {};
    return Object.entries(reached).map(([file, marks]) => {
      const indices = Object.keys(marks).map(Number);
      marks.length = 0;
      return [file, indices];
    });
  }

  note() {
    const { file, loading, tests, begun } = this;
    const name = path.relative(process.cwd(), file).replaceAll(/[\\/]/g, '+');
    const took = Date.now() - begun;
    writeFileSync(path.join(watch.notes, `${name}.json`), JSON.stringify({ file, loading, tests, took }));
  }
}

module.exports = MutationEnvironment;
