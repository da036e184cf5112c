/** Replaces Univer's hyphenation patterns in the build (webpack/browser.js): forms are not hyphenated. */
export const NO_PATTERNS = true;
