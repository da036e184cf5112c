import { answerTexts, markTexts, questionTexts } from './texts';

/**
 * What the self-check can find out, as questions with answers. Only features that browsers of 2011 have are
 * used: the page has to work exactly where the pane does not.
 */

export interface Result {
  readonly mark: (typeof markTexts)[keyof typeof markTexts];
  readonly what: string;
  readonly text: string;
}

/** Excel below this cannot run the pane; the manifest asks for the same. */
const FLOOR = 9;
/** Highest set of ExcelApi that is asked for; only reported, never required. */
const HIGHEST = 40;

function answered(mark: keyof typeof markTexts, what: string, text: string): Result {
  return { mark: markTexts[mark], what, text };
}

export function addressResult(protocol: string, host: string): Result {
  return protocol === 'https:'
    ? answered('passed', questionTexts.address, answerTexts['address-secure'](host))
    : answered('failed', questionTexts.address, answerTexts['address-insecure']);
}

/** @param missing names of what the pane needs and this browser does not have */
export function browserResult(missing: readonly string[], agent: string): Result {
  return missing.length === 0
    ? answered('passed', questionTexts.browser, agent)
    : answered('failed', questionTexts.browser, answerTexts['browser-too-old'](missing, agent));
}

/** @param source where the page takes office.js from: local, cdn or cdn-cn */
export function libraryResult(loaded: boolean, source: string): Result {
  return loaded
    ? answered('passed', questionTexts.library, answerTexts['library-there'](source))
    : answered('failed', questionTexts.library, answerTexts['library-missing'](source));
}

/** @param status HTTP status, 0 without a response */
export function fileResult(name: string, status: number, type: string | null): Result {
  const what = questionTexts.file(name);
  return status === 200
    ? answered('passed', what, answerTexts['file-there'](type))
    : answered('failed', what, answerTexts['file-missing'](status));
}

/** The browser must ask again for files without a hash in their name each time, or an update does not arrive. */
export function cacheResult(header: string | null): Result {
  return header !== null && /no-cache|no-store|max-age=0/.test(header)
    ? answered('passed', questionTexts.cache, `Cache-Control: ${header}`)
    : answered('attention', questionTexts.cache, answerTexts['not-asked-anew']);
}

/** The manifest on the server must name this address and this version. */
export function manifestResult(xml: string, base: string, version: string): Result {
  const what = questionTexts.manifest;
  const page = /<SourceLocation DefaultValue="([^"]*)"/.exec(xml);
  const stated = /<Version>([^<]*)<\/Version>/.exec(xml);
  if (!page || !stated) return answered('failed', what, answerTexts['manifest-unreadable']);
  const at = (page[1] || '').replace(/taskpane\.html.*$/, '');
  if (at.toLowerCase() !== base.toLowerCase())
    return answered('failed', what, answerTexts['manifest-elsewhere'](at, base));
  if (stated[1] !== `${version}.0`)
    return answered('attention', what, answerTexts['manifest-of-another-version'](stated[1], version));
  return answered('passed', what, answerTexts['manifest-fits'](version, at));
}

/** @param supports returns whether ExcelApi 1.n is there */
export function excelResult(supports: (minor: number) => boolean, version: string, platform: string): Result {
  let highest = 0;
  for (let minor = 1; minor <= HIGHEST; minor += 1) if (supports(minor)) highest = minor;
  return highest < FLOOR
    ? answered('failed', questionTexts.excel, answerTexts['excel-too-old'](version, platform, highest, FLOOR))
    : answered('passed', questionTexts.excel, answerTexts['excel-new-enough'](version, platform, highest));
}

/**
 * Buttons and functions are in the page of the pane; without a shared runtime Excel leaves out what the
 * manifest asks for it (`Requirements` in `VersionOverrides`), and the pane is opened from the list of
 * add-ins.
 */
export function sharedRuntimeResult(there: boolean): Result {
  const what = questionTexts['shared-runtime'];
  return there
    ? answered('passed', what, answerTexts['shared-runtime-there'])
    : answered('attention', what, answerTexts['shared-runtime-missing']);
}

/**
 * The flag is known to be wrong in some versions, so it is reported together with a formula that the user can
 * try.
 */
export function functionsResult(flagged: boolean): Result {
  return flagged
    ? answered('attention', questionTexts.functions, answerTexts['functions-said-there'])
    : answered('does-not-apply', questionTexts.functions, answerTexts['functions-said-missing']);
}

export const OUTSIDE_EXCEL: Result = answered(
  'does-not-apply',
  questionTexts['all-of-excel'],
  answerTexts['outside-excel'],
);
