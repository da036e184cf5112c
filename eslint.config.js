import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Which room may import which others; whatever is not named here is refused. */
const MAY_IMPORT = {
  engine: [],
  xlsx: ['engine'],
  xls: ['engine', 'xlsx'],
  functions: ['engine'],
  host: ['engine'],
  'host/excel': ['engine', 'host'],
  'host/browser': ['engine', 'functions', 'host', 'xlsx'],
  taskpane: ['engine', 'host'],
  addin: ['engine', 'functions', 'host/excel', 'taskpane'],
  browser: ['engine', 'host', 'host/browser', 'taskpane', 'xlsx', 'xls'],
  cli: ['engine', 'xlsx', 'xls'],
  self: ['functions'],
};

/** Rooms that read and write but never judge see of the engine what they hand over, not what it thinks. */
const JUDGES =
  'engine/(?:accounts|checks|cells|diagnose|locales|measure|profiles|reading|recognise|report|score)';

const NO_FACE = ['react', 'react-dom', 'react/*', '@fluentui/*', '@univerjs/*', '@microsoft/*'];
const NO_NODE = ['node:*', 'fs', 'path'];
const PACKAGES_REFUSED = {
  engine: [...NO_FACE, ...NO_NODE, 'fflate', 'saxes'],
  functions: [...NO_FACE, ...NO_NODE, 'fflate', 'saxes'],
  xlsx: [...NO_FACE, ...NO_NODE],
  xls: [...NO_FACE, ...NO_NODE],
  host: [...NO_FACE, ...NO_NODE],
  'host/excel': [...NO_FACE, ...NO_NODE],
  'host/browser': ['react', 'react-dom', 'react/*', '@fluentui/*', ...NO_NODE],
  taskpane: ['@univerjs/*', '@microsoft/*', ...NO_NODE],
  addin: ['@univerjs/*', ...NO_NODE],
  browser: ['@univerjs/*', '@microsoft/*', ...NO_NODE],
  cli: NO_FACE,
  self: null,
};

/** Imports of these rooms, from whatever depth. `host` is what lies beside the two hosts. */
const importOf = (room) => (room === 'host' ? 'host/(?!excel(?:/|$)|browser(?:/|$))' : `${room}(?:/|$)`);

const packagesRefusedIn = (room) => {
  const names = PACKAGES_REFUSED[room];
  const which = names === null ? { regex: '^[^.]' } : { group: names };
  return { ...which, message: `No such package in src/${room}.` };
};

const borders = Object.entries(MAY_IMPORT).map(([room, allowed]) => {
  const refused = Object.keys(MAY_IMPORT).filter((other) => other !== room && !allowed.includes(other));
  const blind = room === 'xlsx' || room === 'host/excel' ? [JUDGES] : [];
  const regex = `^(?:\\.\\./)+(?:${[...refused.map(importOf), ...blind].join('|')})`;
  const message = `src/${room} may import: ${allowed.join(', ') || 'nothing else'} (eslint.config.js, docs/architecture.md).`;
  return {
    files: [room === 'host' ? 'src/host/*.ts' : `src/${room}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }, packagesRefusedIn(room)] }],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'test/fixtures/**', 'coverage/**', '.cache/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      eqeqeq: 'error',
    },
  },
  {
    // Texts come from files: an expression whose time grows faster than a text hangs the program.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignorePartial: false, ignoreSticky: true },
      ],
    },
  },
  {
    files: ['*.js', 'webpack/**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { 'no-restricted-exports': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/engine/**', 'src/functions/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'Office',
        'Excel',
        'process',
        'Buffer',
        'localStorage',
        'fetch',
        'Date',
        'performance',
        'crypto',
        'navigator',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'queueMicrotask',
        'requestAnimationFrame',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine says the same of the same workbook.' },
        { object: 'globalThis', property: 'Date', message: 'The engine knows no clock.' },
      ],
    },
  },
  ...borders,
);
