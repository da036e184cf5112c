const PANE = ['react', 'react-dom', '@fluentui/react-components'];

const SHARED = ['workbook', ...['lists', 'memo', 'text', 'traditional'].map((name) => `engine/${name}`)];

/** What a room of the engine may import in addition to what all its rooms may; `packages` as below. */
const inEngine = (names, packages = []) => ({
  imports: [...SHARED, ...names.map((name) => `engine/${name}`)],
  packages,
});

const READ = ['cells', 'form', 'words'];
const RECOGNISED = [...READ, 'recognise/labels', 'recognise/sheet'];
const LINES = [...RECOGNISED, 'recognise/header', 'recognise/lines'];

/** Rooms of the engine, each after those it imports: no two import each other (test/scripts/rooms.test.ts). */
const ENGINE = {
  'engine/lists': { imports: [], packages: [] },
  'engine/memo': { imports: [], packages: [] },
  'engine/traditional': { imports: [], packages: [] },
  'engine/basis': { imports: [], packages: [] },
  'engine/format': { imports: ['workbook'], packages: [] },
  'engine/form': { imports: ['workbook'], packages: [] },
  'engine/words': { imports: ['engine/form', 'workbook'], packages: [] },
  'engine/text': { imports: ['engine/memo', 'engine/traditional', 'engine/words', 'workbook'], packages: [] },
  'engine/locales': { imports: ['engine/memo', 'workbook'], packages: [] },
  'engine/cells': inEngine(['form', 'format', 'words']),
  'engine/measure': inEngine(['cells', 'format', 'words']),
  'engine/criteria': inEngine(['words']),
  'engine/reading': inEngine(READ),
  'engine/recognise/labels': inEngine(['form', 'words']),
  'engine/recognise/sheet': inEngine([...READ, 'recognise/labels']),
  'engine/recognise/header': inEngine([...RECOGNISED, 'locales']),
  'engine/recognise/lines': inEngine([...RECOGNISED, 'recognise/header']),
  'engine/recognise/funds': inEngine(LINES),
  'engine/recognise/indicators': inEngine(LINES),
  'engine/recognise/blocks': inEngine(LINES),
  'engine/recognise/tables': inEngine([...LINES, 'recognise/blocks']),
  'engine/recognise': inEngine([
    ...LINES,
    ...['recognise/funds', 'recognise/indicators', 'recognise/blocks', 'recognise/tables', 'locales'],
  ]),
  'engine/profiles': inEngine(
    ['basis', 'criteria', 'form', 'locales', 'measure', 'reading', 'words'],
    [{ name: 'zod', in: 'engine/profiles' }],
  ),
  'engine/finding': inEngine(['basis', 'form', 'profiles']),
  'engine/score': inEngine([...READ, 'criteria', 'finding', 'locales', 'measure', 'profiles', 'reading']),
  'engine/diagnose': inEngine(['finding', 'form', 'locales', 'reading']),
  'engine/accounts': inEngine(['diagnose', 'form', 'reading', 'words']),
  'engine/fill': inEngine([...READ, 'finding', 'format', 'locales', 'profiles', 'reading', 'score']),
  'engine/checks': inEngine([
    ...READ,
    ...['accounts', 'basis', 'diagnose', 'fill', 'finding', 'format', 'locales', 'measure', 'profiles'],
    ...['reading', 'score'],
  ]),
  'engine/verdict': inEngine(['finding', 'locales']),
  'engine/report': inEngine([
    ...['basis', 'checks', 'finding', 'form', 'locales', 'profiles', 'reading', 'verdict'],
  ]),
  // What connects the rooms: index.ts, what is kept in the document, fixes.
  engine: inEngine([
    ...['checks', 'fill', 'finding', 'form', 'locales', 'profiles', 'recognise', 'score', 'verdict'],
  ]),
};

/**
 * Rooms of src/ with all that each may import from others and which packages it may use; what is not named is
 * refused (house/borders). `engine/**` is a room with all rooms in it, a path within a room that part of it
 * alone, `{ name, in }` a package in one folder alone. A room with a tsconfig.json is a project of the
 * compiler, which refers to the same rooms.
 */
export const ROOMS = {
  workbook: { imports: [], packages: [{ name: 'decimal.js', in: 'workbook/decimal' }] },
  ...ENGINE,
  xlsx: { imports: ['workbook'], packages: ['fflate'] },
  xls: { imports: ['workbook', 'xlsx'], packages: ['@e965/xlsx'] },
  functions: { imports: ['engine/**', 'workbook'], packages: [] },
  host: { imports: ['workbook'], packages: [] },
  'host/excel': { imports: ['engine/settings-namespace', 'host', 'workbook'], packages: [] },
  'host/browser': {
    imports: ['engine/finding', 'functions', 'host', 'workbook', 'xlsx'],
    packages: ['@univerjs/core', '@univerjs/preset-sheets-core'],
  },
  taskpane: { imports: ['engine/**', 'host', 'workbook'], packages: PANE },
  addin: { imports: ['engine/finding', 'functions', 'host/excel', 'taskpane'], packages: [] },
  browser: {
    imports: ['engine/**', 'host', 'host/browser', 'taskpane', 'workbook', 'xlsx', 'xls'],
    packages: [...PANE, { name: 'fflate', in: 'browser/saving' }],
  },
  cli: { imports: ['engine/**', 'workbook', 'xlsx', 'xls'], packages: ['node:*'] },
  self: { imports: ['functions'], packages: [] },
};
