/** Tests named *.browser.test.ts start a real Chromium; `npm test` runs them too. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
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
  transformIgnorePatterns: ['/node_modules/(?!(lodash-es|@univerjs|rxjs|nanoid|rbush|quickselect|kdbush)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty.cjs' },
  setupFilesAfterEnv: ['<rootDir>/test/support/browser-retry.ts'],
  testTimeout: 60000,
  maxWorkers: 2,
};
