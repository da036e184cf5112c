/** Is in the build for Univer's hyphenation patterns (webpack/browser.js): forms are not hyphenated. */
export const NO_PATTERNS = true;
