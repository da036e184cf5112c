import { readFileSync } from 'node:fs';
import path from 'node:path';
import { profilesIndex } from '../../../scripts/profiles-index';
import { profilesManual } from '../../../scripts/profiles-manual';
import { profiles } from '../../../src/engine/profiles';
import { describeRules } from '../../../src/engine/profiles/describe';

describe('docs/profiles.zh-CN.md', () => {
  it('says what the profiles say (write it anew with: node scripts/generate-profiles-doc.mjs)', () => {
    const manual = readFileSync(path.join(__dirname, '../../../docs/profiles.zh-CN.md'), 'utf8');
    expect(manual).toBe(profilesManual());
  });
});

describe('the list of the regions', () => {
  const root = path.join(__dirname, '../../..');
  it.each(Object.entries(profilesIndex(root)))(
    '%s is what the files say (write it anew with: node scripts/generate-profiles-doc.mjs)',
    (file, text) => expect(readFileSync(path.join(root, file), 'utf8')).toBe(text),
  );
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))(
  'the rules of %s',
  (_id, profile) => {
    it('each have a name, a source and say how sure they are', () => {
      for (const { name, source, ground } of describeRules(profile)) {
        expect(name).toMatch(/[\u4e00-\u9fff]/);
        expect(source).toMatch(/[\u4e00-\u9fff]/);
        expect(['原文', '系统页面', '公开表', '推定']).toContain(ground);
      }
    });
  },
);
