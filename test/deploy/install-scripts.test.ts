import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly hasInstallScript?: boolean }>
  >;
}

const lock: Lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);

describe('packages that run a script when they are installed', () => {
  it('are those that docs/security.md lists with the reason, and no others', () => {
    const security = readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8');
    const [, table = ''] = security.split('| package with an install script |');
    const [rows = ''] = table.split('\n\n');
    const listed = [...rows.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)];
    expect(listed.map(([, name]) => name)).toEqual(
      scripted
        .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length))
        .sort(),
    );
    for (const [, , reason = ''] of listed) expect(reason.trim().length).toBeGreaterThan(20);
  });

  it('are needed for development only', () => {
    expect(scripted.filter(([, { dev }]) => dev !== true)).toEqual([]);
  });

  it('versions with known advisories are nowhere in the tree', () => {
    const versions = (name: string) =>
      Object.entries(lock.packages)
        .filter(([place]) => place.endsWith(`node_modules/${name}`))
        .map(([, { version }]) => version);
    expect(versions('tmp')).toEqual(['0.2.7']);
    expect(versions('serialize-javascript')).toEqual(['7.1.4']);
  });
});
