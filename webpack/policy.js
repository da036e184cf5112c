/**
 * What the pages may load and run. The pages carry their policy in a <meta> element, so that it applies on
 * any web server; the server configurations in deploy/ send the same as a header.
 */

/**
 * Where the add-in takes office.js from (`--env officejs=…`): `local` is a copy beside the pages, for networks
 * without internet; `cdn` is Microsoft's; `cdn-cn` is the one for tenants run by 21Vianet.
 */
export const OFFICE_JS = {
  local: { base: 'office-js/', origin: null },
  cdn: {
    base: 'https://appsforoffice.microsoft.com/lib/1/hosted/',
    origin: 'https://appsforoffice.microsoft.com',
  },
  'cdn-cn': {
    base: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
};

/**
 * Nothing but our own files and office.js may run or be fetched. Styles need 'unsafe-inline' because Fluent UI
 * writes its rules into <style> elements at run time; scripts do not.
 */
export function addinPolicy(officejs) {
  const scripts = ["'self'", officejs.origin].filter(Boolean).join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page of the browser edition. Univer, too, writes styles at run time; workers read the files. */
export const BROWSER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
