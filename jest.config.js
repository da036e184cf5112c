/** Set by scripts/mutate.mjs. */
const mutation = process.env.PJ_MUTATION !== undefined;
const SUPPORT = `<rootDir>/test/support/${mutation ? 'mutation' : 'once'}`;

/** Tests named *.browser.test.ts start a real Chromium; the groups of tests are in scripts/test.mjs. */
export default {
  testEnvironment: `${SUPPORT}/environment.cjs`,
  testSequencer: `${SUPPORT}/order.cjs`,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      `${SUPPORT}/transform.cjs`,
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty.cjs' },
  setupFiles: ['<rootDir>/test/support/once/packages.cjs'],
  setupFilesAfterEnv: ['<rootDir>/test/support/asserted.ts'],
  // Otherwise each use of a global of the language is looked up in the sandbox of the test, which takes a
  // tenth of the time.
  sandboxInjectedGlobals: [
    'Array',
    'Boolean',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'WeakMap',
  ],
  testTimeout: 60000,
  maxWorkers: 2,
};
