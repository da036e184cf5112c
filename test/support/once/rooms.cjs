const path = require('node:path');

const ROOT = path.resolve(__dirname, '../../..');

/** Pure code: no clock, no page, no state except what was read; and the simulated Excel, new for every test. */
const ROOMS = [
  'src/workbook/',
  'src/engine/',
  'src/xlsx/',
  'src/xls/',
  'test/support/',
  'test/generator/',
  'test/excel-host/',
  'scripts/',
];
/** Sources in these rooms that call the functions of Jest or set globals, which each test file has for itself. */
const OF_A_TEST = [
  'support/asserted',
  'support/altered',
  'support/published-numbers',
  'support/rule-suite',
  'support/forms/suite',
  'excel-host/index',
  'excel-host/transport/undo-groups',
].map((name) => `test/${name}.ts`);

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
