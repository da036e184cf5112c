/**
 * A test without an assertion can never fail, so it is made to fail. Tests in a browser assert by waiting for
 * what must appear.
 */
if (!expect.getState().testPath?.endsWith('.browser.test.ts')) {
  afterEach(() => {
    const { assertionCalls, currentTestName } = expect.getState();
    if (assertionCalls === 0) throw new Error(`No assertion was made in “${currentTestName ?? 'a test'}”.`);
  });
}
