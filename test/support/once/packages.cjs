/**
 * Packages that Node loads once for all test files: Jest would read their hundreds of files again for each.
 * Not in a test with a page, whose views are drawn by the React of the test file, and not if each file loads
 * everything itself.
 */
const PACKAGES = ['@univerjs/core', '@univerjs/engine-formula', 'custom-functions-metadata', 'typescript'];

/* global jest */
if (globalThis.loadOnce && !globalThis.document)
  for (const name of PACKAGES) jest.mock(name, () => globalThis.loadOnce(name));
