import {
  definitions,
  extendProfile,
  findProfile,
  nationalProfile,
  profileById,
  profiles,
  RULE_KEYS,
} from '../../../src/engine/profiles';
import { completeProfileSchema } from '../../../src/engine/profiles/schema';

describe('the built-in profiles', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))('%s fits the schema', (_id, profile) => {
    expect(completeProfileSchema.safeParse(profile).error).toBeUndefined();
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s names a source and its ground for every rule',
    (_id, { sources }) => {
      expect(Object.keys(sources).sort()).toEqual([...RULE_KEYS].sort());
      for (const { text } of Object.values(sources)) expect(text).toMatch(/[\u4e00-\u9fff]/);
    },
  );

  it('each extends one that stands before it', () => {
    const seen = new Set<string>();
    for (const { id, extends: base } of definitions) {
      if (base !== null) expect(seen).toContain(base);
      seen.add(id);
    }
    expect(profiles).toHaveLength(definitions.length);
  });

  it('a rule a definition changes has its own source', () => {
    const sections = ['execution', 'groups', 'indicator', 'qualitative', 'total', 'reasons'] as const;
    for (const definition of definitions.filter(({ id }) => id !== 'national')) {
      for (const section of sections.filter((name) => definition[name] !== undefined)) {
        const own = Object.keys(definition.sources).some(
          (key) => key === section || key.startsWith(`${section}.`),
        );
        expect([definition.id, section, own]).toEqual([definition.id, section, true]);
      }
    }
  });

  it('hold the rules of the regulations and published forms', () => {
    // 财预〔2020〕10号: 10/50/30/10, grades 90/80/60; 100–80, 80–60, 60–0.
    expect(nationalProfile.execution.points).toBe('10');
    expect(nationalProfile.groups.project[0]?.map(({ points }) => points)).toEqual(['50', '30', '10']);
    expect(nationalProfile.qualitative.tiers.map(({ low }) => low)).toEqual(['0.8', '0.6', '0']);
    expect(nationalProfile.indicator.reverse).toBe('silent');
    // Note on the Hubei forms: 20 points, A/B for reverse indicators, 100–80, 80–50, 50–0, cap 70.
    const hubei = findProfile('hubei');
    expect(hubei?.execution.points).toBe('20');
    expect(hubei?.indicator.reverse).toBe('ratio');
    expect(hubei?.qualitative.tiers.map(({ low }) => low)).toEqual(['0.8', '0.5', '0']);
    expect(hubei?.total.caps.map(({ limit }) => limit)).toEqual(['70']);
    // The generic system: linear for reverse indicators, 120 %.
    expect(findProfile('pmkpi')?.indicator).toMatchObject({
      reverse: 'linear',
      overWarn: '1.2',
      zeroTarget: 'zero',
    });
    expect(findProfile('anhui')?.indicator).toEqual(findProfile('pmkpi')?.indicator);
    // Fund page: Jiangxi scores in bands 10, 7, 5, 0.
    expect(findProfile('jiangxi')?.execution.bands).toEqual([
      { from: '1', share: '1' },
      { from: '0.8', share: '0.7' },
      { from: '0.6', share: '0.5' },
    ]);
    expect(findProfile('zhejiang')?.execution).toMatchObject({ overBudget: 'allowed', zeroBudget: 'ask' });
    expect(findProfile('guangxi')?.indicator.overBlock).toBe('1.3');
    expect(findProfile('guangdong')?.indicator).toMatchObject({ floor: '0.6', halfAbove: '1.5' });
  });

  it('preset groups make 100 points with the execution rate, or with it within one of them', () => {
    for (const { id, groups, execution } of profiles) {
      for (const set of [...groups.project, ...groups.department]) {
        const sum = set.reduce((total, { points }) => total + Number(points), 0);
        expect([id, [100, 100 - Number(execution.points)]]).toEqual([id, expect.arrayContaining([sum])]);
      }
    }
  });
});

describe('finding a profile', () => {
  it.each([
    ['hubei', 'hubei'],
    [' HUBEI ', 'hubei'],
    ['湖北省', 'hubei'],
    ['湖北', 'hubei'],
    ['全国通用', 'national'],
    ['安徽', 'anhui'],
  ])('%j is %s', (wanted, id) => {
    expect(findProfile(wanted)?.id).toBe(id);
  });

  it.each(['', '省', 'nowhere', '上海'])('%j is none', (wanted) => {
    expect(findProfile(wanted)).toBeNull();
  });
});

describe('a profile kept in a document', () => {
  const own = { ...nationalProfile, id: 'own', name: '自定', extends: 'national' };

  const without = (section: object, key: string): object =>
    Object.fromEntries(Object.entries(section).filter(([name]) => name !== key));

  it('written before a field was known has that field from the national rule', () => {
    const indicator = { ...without(own.indicator, 'overBlockFor'), reverse: 'ratio' };
    const kept = profileById('own', [{ ...own, total: without(own.total, 'disputed'), indicator }]);
    expect(kept?.total).toEqual(nationalProfile.total);
    expect(kept?.indicator).toEqual({ ...nationalProfile.indicator, reverse: 'ratio' });
  });

  it('that lacks a section or has one of another kind is not used', () => {
    expect(profileById('own', [without(own, 'execution')])).toBeNull();
    expect(profileById('own', [{ ...own, groups: 'none' }])).toBeNull();
    expect(profileById('own', ['own', null, []])).toBeNull();
  });
});

describe('extending', () => {
  it('keeps what the definition leaves out', () => {
    const own = extendProfile(nationalProfile, {
      id: 'own',
      name: '自定',
      summary: '',
      extends: 'national',
      execution: { points: '15' },
      sources: {},
    });
    expect(own.execution).toEqual({ ...nationalProfile.execution, points: '15' });
    expect(own.indicator).toEqual(nationalProfile.indicator);
  });
});
