import { inspect } from '../../../src/engine';
import type { IgnoreEntry } from '../../../src/engine';
import { altered } from '../../support/altered';

const wrong = altered('anhui', { H23: 98.48 });
const finding = inspect(wrong).findings.find(({ code }) => code === 'PJ407');

function entry(change: Partial<IgnoreEntry> = {}): IgnoreEntry {
  return {
    code: 'PJ407',
    cell: { sheetName: finding?.cell.sheetName ?? '', address: 'H23' },
    fingerprint: finding?.fingerprint ?? null,
    reason: '以纸质表为准',
    ...change,
  };
}

describe('ignoring', () => {
  it('takes one finding out of the list and counts, and keeps it with its reason', () => {
    const { findings, ignored, stale, counts } = inspect(wrong, { ignore: [entry()] });
    expect(findings.map(({ code }) => code)).not.toContain('PJ407');
    expect(counts.error).toBe(0);
    expect(ignored).toEqual([{ finding, reason: '以纸质表为准' }]);
    expect(stale).toEqual([]);
  });

  it('ends when the cell changes, and the entry is handed back as stale', () => {
    const { findings, stale } = inspect(altered('anhui', { H23: 97 }), { ignore: [entry()] });
    expect(findings.map(({ code }) => code)).toContain('PJ407');
    expect(stale).toEqual([entry()]);
  });

  it('ends when a cell changes that the finding was computed from', () => {
    const { findings, stale } = inspect(altered('anhui', { H23: 98.48, H14: 9, I14: '站点撤并' }), {
      ignore: [entry()],
    });
    expect(findings.some(({ code }) => code === 'PJ407')).toBe(false);
    expect(stale).toEqual([entry()]);
  });

  it('ends when the fault is gone', () => {
    expect(inspect(altered('anhui'), { ignore: [entry()] }).stale).toEqual([entry()]);
  });

  it('without a fingerprint lasts whatever the cell holds', () => {
    const { findings, ignored } = inspect(altered('anhui', { H23: 97 }), {
      ignore: [entry({ fingerprint: null })],
    });
    expect(findings.map(({ code }) => code)).not.toContain('PJ407');
    expect(ignored).toHaveLength(1);
  });

  it('switches a whole check off, which never goes stale', () => {
    const off = entry({ cell: null, fingerprint: null });
    expect(inspect(wrong, { ignore: [off] }).ignored).toHaveLength(1);
    expect(inspect(altered('anhui'), { ignore: [off] }).stale).toEqual([]);
  });
});

describe('the preset 填报中', () => {
  const half = altered('anhui', { C4: null, E14: null, F15: null, H16: null, H23: null, H17: 11 });

  it('says nothing of what is still empty', () => {
    const codes = inspect(half, { preset: 'draft' }).findings.map(({ code }) => code);
    expect(codes).not.toEqual(expect.arrayContaining(['PJ102']));
    for (const code of ['PJ102', 'PJ402', 'PJ501', 'PJ502']) expect(codes).not.toContain(code);
  });

  it('still judges what is filled', () => {
    expect(inspect(half, { preset: 'draft' }).findings.map(({ code }) => code)).toContain('PJ401');
  });

  it('is not the default', () => {
    const codes = inspect(half).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['PJ102', 'PJ401', 'PJ402', 'PJ501', 'PJ502']));
  });
});

describe('the profile', () => {
  it('is the one the user chose', () => {
    const { forms } = inspect(altered('anhui'), { profile: 'hubei' });
    expect(forms[0]?.profile).toMatchObject({ id: 'hubei', chosenBy: 'user' });
  });

  it('is detected, and says so, when the chosen one is unknown', () => {
    const { forms } = inspect(altered('hubei'), { profile: 'atlantis' });
    expect(forms[0]?.profile.id).toBe('hubei');
    expect(forms[0]?.profile.evidence[0]).toContain('atlantis');
  });

  it('of a touched document is not used', () => {
    const broken = [{ id: 'mine', name: '我的规则', execution: null, sources: {} }];
    const { forms } = inspect(altered('anhui'), { profile: 'mine', customProfiles: broken });
    expect(forms[0]?.profile.chosenBy).not.toBe('user');
  });
});
