import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Linter } from 'eslint';
import { all, child, named, parseXml } from '../manifest/xml';
import { builtSite, SITE_URL } from '../support/builds';
import { runModule } from '../support/run-module';
import { packageOf } from './support/nginx';

/** The output of `npm run build -- --base-url … --intranet`, and its messages for wrong use. */

const ROOT = path.resolve(__dirname, '..', '..');
const { version }: { version: string } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

let folder = '';
let files: ReadonlyMap<string, Uint8Array> = new Map();
beforeAll(() => {
  folder = builtSite();
  files = packageOf(folder, version);
}, 900_000);

function text(name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`The package has no ${name}`);
  return Buffer.from(bytes).toString('utf8');
}

function filesBelow(entry: string): readonly string[] {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry).flatMap((name) => filesBelow(path.join(entry, name)));
}

describe('the package', () => {
  it('holds site, catalog, installer, server files and guide, and the site is the folder beside it', () => {
    for (const name of [
      'catalog/manifest.xml',
      'install.cmd',
      'install.ps1',
      'server/nginx.conf',
      'server/web.config',
      'site/index.html',
      'site/taskpane.html',
      'site/self.html',
      'site/functions.json',
      'site/licences.txt',
      'site/browser/index.html',
      'site/browser/service-worker.js',
      'site/office-js/LICENSE.md',
      '部署指南.md',
      'deployment.md',
      'security.md',
      'licences.md',
      'LICENSE',
    ]) {
      expect([...files.keys()]).toContain(name);
    }
    const site = path.join(folder, 'site');
    const served = filesBelow(site).map((file) => path.relative(site, file));
    expect([...files.keys()].filter((name) => name.startsWith('site/')).sort()).toEqual(
      served.map((name) => `site/${name}`).sort(),
    );
    expect(served.filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  it('carries the checksum of every file, as sha256sum writes them', () => {
    const sums = text('SHA256SUMS').trimEnd().split('\n');
    const expected = [...files]
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
    expect([...sums].sort()).toEqual([...expected].sort());
  });

  it('has a manifest of its address, with the id that is kept beside', () => {
    const manifest = parseXml(text('site/manifest.xml'));
    const { addin }: { addin: string } = JSON.parse(readFileSync(path.join(folder, 'id.json'), 'utf8'));
    expect(child(manifest, 'Id').text).toBe(addin);
    expect(text('catalog/manifest.xml')).toBe(text('site/manifest.xml'));
    const addresses = all(manifest)
      .flatMap(({ attributes }) => attributes['DefaultValue'] ?? [])
      .filter((value) => value.startsWith('http'));
    expect(addresses.length).toBeGreaterThan(40);
    for (const address of addresses) {
      expect(address.startsWith(`${SITE_URL}/`)).toBe(true);
      const name = `site${new URL(address).pathname.slice(new URL(SITE_URL).pathname.length)}`;
      expect([...files.keys()]).toContain(name);
    }
    expect(text('site/functions.json')).toContain(`${SITE_URL}/functions-help.html`);
    expect(text('site/functions.json')).not.toContain(':3443');
  });

  it('has in office-js/ exactly the files that the list names, its licence among them', () => {
    const { out } = runModule(
      "import { officejsFiles } from './webpack/officejs-files.mjs'; console.log(JSON.stringify(officejsFiles().map(({ to }) => to)))",
    );
    const listed: readonly string[] = JSON.parse(out);
    const copied = [...files.keys()].filter((name) => name.startsWith('site/office-js/'));
    expect(copied.sort()).toEqual(listed.map((name) => `site/office-js/${name}`).sort());
    expect(text('site/office-js/LICENSE.md')).toContain('MICROSOFT');
  });

  it('takes every script of its pages from itself', () => {
    for (const name of [...files.keys()].filter((file) => /^site\/[^/]*\.html$|browser\/index/.test(file))) {
      const sources = [...text(name).matchAll(/(?:src|href)="([^"#]*)"/g)].map(([, address = '']) => address);
      for (const address of sources) {
        expect([name, /^([a-z]+:)?\/\//i.test(address)]).toEqual([name, false]);
        const base = new URL(name, 'https://site/');
        const target = new URL(address, base).pathname.slice(1).replace(/\/$/, '/index.html');
        expect([name, address, files.has(target)]).toEqual([name, address, true]);
      }
    }
  });
});

describe('the pages for what is too old', () => {
  it.each(['site/unsupported.js', 'site/self.js', 'site/functions.js'])('%s is ECMAScript 5', (name) => {
    const messages = new Linter().verify(text(name), {
      languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    });
    expect(messages.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });
});

describe('the server files', () => {
  it('leave no placeholder open', () => {
    for (const name of ['server/nginx.conf', 'server/web.config', 'install.ps1', 'install.cmd']) {
      expect(text(name)).not.toMatch(/\{\{[a-z]/);
    }
  });

  it('for IIS are well-formed and let each hashed file be kept, and no other', () => {
    const config = parseXml(text('server/web.config'));
    expect(text('site/web.config')).toBe(text('server/web.config'));
    const kept = named(config, 'location')
      .map(({ attributes }) => attributes['path'] ?? '')
      .filter((place) => place !== 'browser');
    const hashed = [...files.keys()]
      .filter((name) => name.startsWith('site/') && /\.[0-9a-f]{8}\.(js|css)$/.test(name))
      .map((name) => name.slice('site/'.length));
    expect(hashed.length).toBeGreaterThan(10);
    expect(kept.sort()).toEqual(hashed.sort());
    const policies = named(config, 'add').filter(
      ({ attributes }) => attributes['name'] === 'Content-Security-Policy',
    );
    const values = policies.map(({ attributes }) => attributes['value'] ?? '');
    expect(values.map((value) => /script-src [^;]*/.exec(value)?.[0])).toEqual([
      "script-src 'self'",
      "script-src 'self'",
    ]);
    expect(values.map((value) => value.includes("frame-ancestors 'none'"))).toEqual([false, true]);
  });

  it('for IIS name the type of every kind of file that IIS does not know', () => {
    const kinds = new Set(
      [...files.keys()].filter((name) => name.startsWith('site/')).map((name) => path.extname(name)),
    );
    const mapped = named(parseXml(text('server/web.config')), 'mimeMap').map(
      ({ attributes }) => attributes['fileExtension'] ?? '',
    );
    // Known to IIS 8 and newer; web.config itself is never served.
    const known = ['.html', '.css', '.png', '.txt', '.xml', '.xlsx', '.config'];
    expect([...kinds].filter((kind) => !known.includes(kind) && !mapped.includes(kind))).toEqual([]);
  });

  it('for IIS and nginx send the policy that the pages carry themselves', () => {
    const policyOf = (name: string): string =>
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text(name))?.[1] ?? '';
    for (const server of ['server/nginx.conf', 'server/web.config']) {
      expect(text(server)).toContain(`"${policyOf('site/taskpane.html')}"`);
      expect(text(server)).toContain(`"${policyOf('site/browser/index.html')}; frame-ancestors 'none'"`);
    }
  });

  it('install by a script that Windows reads as Chinese, with the ids of this deployment', () => {
    const script = text('install.ps1');
    // Without the byte order mark PowerShell 5 reads the file as GBK; it reads curly quotes as straight ones.
    expect(script.startsWith('\uFEFF')).toBe(true);
    expect(script).not.toMatch(/[^\r]\n/);
    expect(script).not.toMatch(/[‘’“”„]/);
    const { addin, catalog }: { addin: string; catalog: string } = JSON.parse(
      readFileSync(path.join(folder, 'id.json'), 'utf8'),
    );
    expect(script).toContain(`$addin = '${addin}'`);
    expect(script).toContain(`$catalog = '{${catalog}}'`);
    expect(script).toContain(`$base = '${SITE_URL}'`);
    expect(text('install.cmd')).toMatch(/^[\x20-\x7e\r\n]*$/);
    for (const pair of ['()', '{}', '[]']) {
      const count = (char: string): number => script.split(char).length;
      expect([pair, count(pair.charAt(0))]).toEqual([pair, count(pair.charAt(1))]);
    }
  });

  it('are right for a site at the top of its host, and for the other sources of office.js', () => {
    const { out, err } = runModule(`
      import { serverFiles } from './scripts/site/server-files.mjs';
      const made = (officejs) => serverFiles('.', { url: new URL('https://pj.example.gov.cn/'), officejs, files: ['a.12345678.js'], version: '1.0.0', addin: 'x', catalog: 'y' }).nginx;
      console.log(JSON.stringify([made('cdn'), made('cdn-cn')]));`);
    expect(err).toBe('');
    const [microsoft, china]: readonly string[] = JSON.parse(out);
    expect(microsoft).toContain('listen 443 ssl;');
    expect(microsoft).toContain('location / {');
    expect(microsoft).toContain('"~^/browser/"');
    expect(microsoft).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(china).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  });
});

describe('the ids of a deployment', () => {
  it('are made once and stay, and a spoilt file is not replaced in silence', () => {
    const desk = mkdtempSync(path.join(tmpdir(), 'pj-id-'));
    const file = path.join(desk, 'deploy', 'id.json');
    const ask = () =>
      runModule(
        `import { identityOf } from './scripts/site/identity.mjs'; console.log(JSON.stringify(identityOf(${JSON.stringify(file)}, 'https://a')))`,
      );
    try {
      const [first, second] = [JSON.parse(ask().out), JSON.parse(ask().out)];
      expect(first.made).toBe(true);
      expect(second).toEqual({ ...first, made: false });
      expect(first.addin).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(first.catalog).not.toBe(first.addin);
      writeFileSync(file, '{}');
      expect(ask().err).toContain('编号不完整');
      expect(readFileSync(file, 'utf8')).toBe('{}');
    } finally {
      rmSync(desk, { recursive: true, force: true });
    }
  });
});

describe('the options of the build', () => {
  const read = (words: readonly string[]) => {
    const { out, err } = runModule(`
      import { readOptions } from './scripts/site/options.mjs';
      const answer = (words) => { try { return readOptions(words, '/project'); } catch (error) { return { wrong: error.message }; } };
      console.log(JSON.stringify(answer(${JSON.stringify(words)})));`);
    expect(err).toBe('');
    return JSON.parse(out);
  };

  it('without a base URL build the targets as they are', () => {
    expect(read([])).toBeNull();
    expect(read(['--intranet']).wrong).toContain('--base-url');
  });

  it.each([
    [['--intranet'], { name: 'intranet', officejs: 'local' }],
    [[], { name: 'internet', officejs: 'cdn' }],
    [['--cdn', '21vianet'], { name: '21vianet', officejs: 'cdn-cn' }],
  ])('%j choose where office.js comes from', (words, mode) => {
    expect(read(['--base-url', 'https://pj.example.gov.cn/a/', ...words])).toMatchObject({
      base: 'https://pj.example.gov.cn/a',
      idFile: '/project/deploy/id.pj.example.gov.cn-a.json',
      out: '/project/dist',
      mode,
      warnings: [],
    });
  });

  it.each([
    [['--base-url', 'http://pj.example.gov.cn'], 'https'],
    [['--base-url', 'pj.example.gov.cn'], '不是网址'],
    [['--base-url', 'https://a.cn/?x=1'], '不要带'],
    [['--base-url', 'https://a.cn/绩效'], '只用字母'],
    [['--base-url', 'https://a.cn', '--cdn', 'other'], '--cdn'],
    [['--base-url', 'https://a.cn', '--cdn', 'intranet'], '--cdn'],
    [['--base-url', 'https://a.cn', '--cdn', '21vianet', '--intranet'], '只能用一个'],
    [['--bas', 'https://a.cn'], '--bas'],
  ])('%j is refused with a reason', (words, reason) => {
    expect(read(words).wrong).toContain(reason);
  });

  it('warn of a bare address', () => {
    expect(read(['--base-url', 'https://10.1.2.3/pj']).warnings[0]).toContain('IP 地址');
  });
});
