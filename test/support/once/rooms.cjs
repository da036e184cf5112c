const path = require('node:path');

const ROOT = path.resolve(__dirname, '../../..');

/** What is pure: no clock, no page, nothing kept but what was read. */
const ROOMS = [
  'src/workbook/',
  'src/engine/',
  'src/xlsx/',
  'src/xls/',
  'test/support/',
  'test/generator/',
  'scripts/',
];
/** Sources in these rooms that call the functions of Jest, which each test file has for itself. */
const OF_A_TEST = ['asserted', 'altered', 'published-numbers', 'rule-suite', 'forms/suite'].map(
  (name) => `test/support/${name}.ts`,
);

/** Whether a source is loaded once for all test files of a process. */
function isLoadedOnce(file) {
  const name = path.relative(ROOT, file).replaceAll(path.sep, '/');
  return (
    name.endsWith('.ts') &&
    !name.endsWith('.test.ts') &&
    ROOMS.some((room) => name.startsWith(room)) &&
    !OF_A_TEST.includes(name)
  );
}

module.exports = { ROOT, isLoadedOnce };
