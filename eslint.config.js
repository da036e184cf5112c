import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Which folder may import what: the engine is pure, hosts never judge, faces are thin. */
const boundary = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([group, message]) => ({ group, message })) },
    ],
  },
});

const HOST_LIBRARIES = [
  [
    'react',
    'react-dom',
    'react/*',
    '@fluentui/*',
    '@univerjs/*',
    '@microsoft/*',
    'node:*',
    'fs',
    'path',
    'fflate',
    'saxes',
  ],
  'The engine imports no host, DOM or Node library.',
];
const OTHER_ROOMS = (rooms, message) => [rooms.flatMap((room) => [`**/${room}`, `**/${room}/**`]), message];

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
  boundary(
    ['src/engine/**'],
    [
      HOST_LIBRARIES,
      OTHER_ROOMS(
        ['host', 'xlsx', 'taskpane', 'functions', 'addin', 'browser', 'cli'],
        'The engine knows nothing of hosts and faces.',
      ),
    ],
  ),
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
      ],
    },
  },
  boundary(
    ['src/functions/**'],
    [
      HOST_LIBRARIES,
      OTHER_ROOMS(
        ['host', 'xlsx', 'taskpane', 'addin', 'browser', 'cli'],
        'Functions import the engine only.',
      ),
    ],
  ),
  boundary(
    ['src/xlsx/**'],
    [
      OTHER_ROOMS(
        ['host', 'taskpane', 'functions', 'addin', 'browser', 'cli', 'checks', 'recognise', 'score'],
        'xlsx knows snapshots and edits, nothing else.',
      ),
      [['react', '@fluentui/*', '@univerjs/*', 'node:*'], 'xlsx runs in every host.'],
    ],
  ),
  boundary(
    ['src/host/excel/**'],
    [
      OTHER_ROOMS(
        ['taskpane', 'checks', 'recognise', 'score', 'browser', 'cli'],
        'A host reads and writes; it never judges.',
      ),
    ],
  ),
  boundary(
    ['src/taskpane/**'],
    [
      [['@univerjs/*', '@microsoft/*'], 'The pane knows Host and engine only.'],
      OTHER_ROOMS(['host/excel', 'host/browser', 'xlsx', 'cli'], 'The pane knows Host and engine only.'),
    ],
  ),
);
