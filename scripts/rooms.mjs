const PANE = ['react', 'react-dom', '@fluentui/react-components'];

/**
 * Rooms of src/ with all that each may import from others and which packages it may use; whatever is not named is
 * refused (house/borders). A path within a room opens that part of it alone, `{ name, in }` a package in one folder
 * alone. A room with a tsconfig.json is a project of the compiler, which refers to the same rooms.
 */
export const ROOMS = {
  workbook: { imports: [], packages: [{ name: 'decimal.js', in: 'workbook/decimal' }] },
  'engine/accounts': {
    imports: [
      ...['diagnose/digits', 'form', 'lists', 'reading', 'text', 'words'].map((name) => `engine/${name}`),
      'workbook',
    ],
    packages: [],
  },
  engine: {
    imports: ['engine/accounts', 'workbook'],
    packages: [{ name: 'zod', in: 'engine/profiles' }],
  },
  xlsx: { imports: ['workbook'], packages: ['fflate'] },
  xls: { imports: ['workbook', 'xlsx'], packages: ['@e965/xlsx'] },
  functions: { imports: ['engine', 'workbook'], packages: [] },
  host: { imports: ['workbook'], packages: [] },
  'host/excel': { imports: ['engine/settings-namespace', 'host', 'workbook'], packages: [] },
  'host/browser': {
    imports: ['engine/finding', 'functions', 'host', 'workbook', 'xlsx'],
    packages: ['@univerjs/core', '@univerjs/preset-sheets-core'],
  },
  taskpane: { imports: ['engine', 'host', 'workbook'], packages: PANE },
  addin: { imports: ['engine/finding', 'functions', 'host/excel', 'taskpane'], packages: [] },
  browser: {
    imports: ['engine', 'host', 'host/browser', 'taskpane', 'workbook', 'xlsx', 'xls'],
    packages: [...PANE, { name: 'fflate', in: 'browser/saving' }],
  },
  cli: { imports: ['engine', 'workbook', 'xlsx', 'xls'], packages: ['node:*'] },
  self: { imports: ['functions'], packages: [] },
};
