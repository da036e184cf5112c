/**
 * A test in a real Chromium is tried once more when it fails, and the first failure is printed: a machine
 * under load may stop a browser for seconds. A fault of the product fails both times.
 */
if (expect.getState().testPath?.endsWith('.browser.test.ts')) {
  jest.retryTimes(1, { logErrorsBeforeRetry: true, waitBeforeRetry: 1000 });
}
