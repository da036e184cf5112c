import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksManual } from '../../../scripts/checks-manual';
import { ALL_CHECKS } from '../../../src/engine';

const manual = readFileSync(path.join(__dirname, '../../../docs/checks.zh-CN.md'), 'utf8');

describe('docs/checks.zh-CN.md', () => {
  it('says what the checks say (write it anew with: node scripts/generate-checks-doc.mjs)', () => {
    expect(manual).toBe(checksManual());
  });

  it('has an anchor for every check, to which a finding can link', () => {
    for (const { code } of ALL_CHECKS) expect(manual).toContain(`<a id="${code.toLowerCase()}"></a>`);
  });

  it('leaves no placeholder open', () => {
    expect(manual).not.toMatch(/\{\w+\}/);
  });
});
