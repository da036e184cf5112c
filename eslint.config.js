import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/lint-rules.mjs';
import { ROOMS } from './scripts/rooms.mjs';

/** Globals of hosts, clocks and chance. */
const UNKNOWN_TO_THE_ENGINE = [
  'window',
  'document',
  'self',
  'global',
  'globalThis',
  'Office',
  'Excel',
  'process',
  'Buffer',
  'localStorage',
  'fetch',
  'Date',
  'Intl',
  'performance',
  'crypto',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
];

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
    // Texts come from files: an expression whose time grows faster than the length of the text could stop the
    // program for minutes.
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
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { house: houseRules },
    rules: {
      'house/borders': ['error', ROOMS],
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/engine/**'], rules: { 'house/words': 'error' } },
  {
    files: ['src/**'],
    ignores: [
      '**/texts.ts',
      '**/*-texts.ts',
      '**/texts/*.ts',
      'src/engine/{locales,words}/**',
      'src/{functions,workbook,xlsx}/words.ts',
      // Rule sets are data: the source of a rule is written beside it.
      'src/engine/checks/basis.ts',
      'src/engine/profiles/{national,pmkpi,northern-system,regions/*}.ts',
    ],
    rules: { 'house/sentences': 'error' },
  },
  {
    // The same workbook must give the same result, wherever and whenever it is checked.
    files: ['src/workbook/**', 'src/engine/**', 'src/functions/**'],
    rules: {
      'no-restricted-globals': ['error', ...UNKNOWN_TO_THE_ENGINE],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine says the same of the same workbook.' },
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'].map(
          (property) => ({
            property,
            message: 'What it gives depends on the machine.',
          }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':not(MemberExpression) > Identifier[name="Math"], MemberExpression[computed=true] > Identifier.object[name="Math"]',
          message: 'Math is written out (Math.max), so that random cannot hide behind another name.',
        },
      ],
    },
  },
);
