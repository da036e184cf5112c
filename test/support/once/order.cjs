const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The tests that take longest, for a checkout in which no test has run yet: started last, one of them would
 * run alone at the end.
 */
const LONGEST = [
  'forms/faults',
  'forms/knocked',
  'taskpane/faults',
  'fill/coverage',
  'generator/sweep',
  'writing/writing',
  'host/excel/edits',
  'header/unknown-words',
].map((name) => `/test/${name}.test.ts`);

/** Jest's own order, which is that of the times of the last run; without one by these, then by size. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some((test) => this.time(test) !== undefined)) return sorted;
    const isLong = ({ path }) => LONGEST.some((end) => path.replaceAll('\\', '/').endsWith(end));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
