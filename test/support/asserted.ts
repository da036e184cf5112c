/**
 * A test that made no assertion cannot fail for what it is named after: it fails for that. Tests in a browser assert
 * by waiting for what must appear.
 */
if (!expect.getState().testPath?.endsWith('.browser.test.ts')) {
  afterEach(() => {
    const { assertionCalls, currentTestName } = expect.getState();
    if (assertionCalls === 0) throw new Error(`No assertion was made in “${currentTestName ?? 'a test'}”.`);
  });
}
