import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addinPolicy, BROWSER_POLICY, OFFICE_JS } from '../../webpack/policy.js';

/** File names with a hash of the contents in them: they never change and may be kept for ever. */
export const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;

/**
 * Fills the templates of deploy/ for one site.
 *
 * @param {string} root of the project
 * @param {{url: URL, officejs: string, files: readonly string[], version: string, addin: string, catalog: string}} site
 *   `files` are paths below the site's folder
 * @returns {{nginx: string, webConfig: string, install: string, installCmd: string}}
 */
export function serverFiles(root, site) {
  const { hostname, port, pathname } = site.url;
  const values = {
    host: hostname,
    port: port || '443',
    // Without a slash at the end: '' or '/pj'.
    path: pathname.replace(/\/+$/, ''),
    'addin-policy': addinPolicy(OFFICE_JS[site.officejs]),
    // Excel shows the pane in a frame, from addresses of Microsoft or of an office's own server; the browser
    // edition must not be in a frame.
    'browser-policy': `${BROWSER_POLICY}; frame-ancestors 'none'`,
    version: site.version,
    base: site.url.href.replace(/\/+$/, ''),
    addin: site.addin,
    catalog: site.catalog,
    'hashed-files': hashedLocations(site.files),
  };
  const filled = (name) => fill(readFileSync(path.join(root, 'deploy', name), 'utf8'), values, name);
  return {
    nginx: filled('nginx.conf'),
    webConfig: filled('web.config'),
    // PowerShell 5 reads a file without byte order mark as GBK on Chinese Windows.
    install: `\uFEFF${crlf(filled('install.ps1'))}`,
    installCmd: crlf(filled('install.cmd')),
  };
}

/**
 * @param {Readonly<Record<string, string>>} values of the placeholders `{{name}}`; each placeholder must have
 * one
 */
export function fill(template, values, name) {
  return template.replace(/\{\{([a-z-]+)\}\}/g, (_, key) => {
    if (values[key] === undefined) throw new Error(`deploy/${name}: {{${key}}} is unknown.`);
    return values[key];
  });
}

/** IIS cannot match names by pattern without an extra module, so each hashed file is named. */
function hashedLocations(files) {
  return files
    .filter((file) => HASHED.test(file))
    .sort()
    .map(
      (file) =>
        `  <location path="${file}"><system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" /></staticContent></system.webServer></location>`,
    )
    .join('\n');
}

function crlf(text) {
  return text.replace(/\r?\n/g, '\r\n');
}
