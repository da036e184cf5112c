/**
 * What the pane needs of a browser, each tested by itself. Versions do not show it: closed networks keep an
 * old WebView2 under a new Excel, and Safari got some features years after others. Only features that
 * browsers of 2011 have are used here.
 */
interface Feature {
  readonly name: string;
  readonly there: () => boolean;
}

/** The features that came last to each browser; a browser that has them has all others that the bundles use. */
const NEEDED: readonly Feature[] = [
  { name: 'Promise', there: () => typeof Promise === 'function' },
  { name: '(?<=)', there: lookbehind },
  { name: 'Array.at', there: () => 'at' in Array.prototype },
  { name: 'Array.findLast', there: () => 'findLast' in Array.prototype },
  { name: 'Object.hasOwn', there: () => 'hasOwn' in Object },
  { name: 'String.replaceAll', there: () => 'replaceAll' in String.prototype },
  { name: 'import()', there: () => 'noModule' in document.createElement('script') },
];

/** With a literal, an old browser could not read this file at all. */
function lookbehind(): boolean {
  try {
    return new RegExp('(?<=a)b').test('ab');
  } catch {
    return false;
  }
}

/** Names of what is missing; empty in a browser that can run the pane. */
export function missingFeatures(): string[] {
  return NEEDED.filter((feature) => !feature.there()).map((feature) => feature.name);
}
