/**
 * Packages that Node loads once for all test files: Jest would read their hundreds of files again for each. Not where
 * there is a page, whose views are drawn by the React of the test file, nor where each file loads all anew.
 */
const PACKAGES = ['@univerjs/core', '@univerjs/engine-formula', 'custom-functions-metadata', 'typescript'];

/* global jest */
if (globalThis.loadOnce && !globalThis.document)
  for (const name of PACKAGES) jest.mock(name, () => globalThis.loadOnce(name));
