import { profileById } from '../../src/engine/profiles';
import { validateProfile } from '../../src/engine/profiles/validate';
import type { Profile } from '../../src/engine/profiles/types';
import { exampleOf } from '../../src/engine/score/example';
import { definitionOf, EMPTY_RULE, type OwnRule } from '../../src/taskpane/own-rule';

type Base = Parameters<typeof definitionOf>[1];

/** The rule that the pane and the command line read from the entries of the small form. */
function made(entries: Partial<OwnRule>, base: Base = 'national'): Profile {
  const said = definitionOf({ ...EMPTY_RULE, ...entries }, base);
  if (!said.ok) throw new Error(said.message);
  // As it is copied, stored as a file and read again.
  const result = validateProfile(JSON.parse(JSON.stringify(said.definition)));
  if (!result.ok) throw new Error(result.messages.join('；'));
  return result.profile;
}

function example(profile: Profile): readonly string[] {
  return exampleOf(profile).map(({ result }) => result);
}

describe('a rule of one’s own', () => {
  it('left empty is the set it goes by', () => {
    const own = made({}, 'hubei');
    const hubei = profileById('hubei');
    expect({ ...own, id: '', name: '', summary: '', extends: null }).toEqual({
      ...hubei,
      id: '',
      name: '',
      summary: '',
      extends: null,
    });
  });

  it('says what it changes, and the example is scored by it', () => {
    const own = made({
      execution: 'bands',
      bands: '100 10、80 7、60 5',
      positive: 'zero',
      reverse: 'ratio',
      tiers: '90 70',
      decimals: '1',
      grades: '优秀 95、良好 85、合格 60、不合格 0',
    });
    expect(own.execution).toMatchObject({
      points: '10',
      mode: 'bands',
      bands: [
        { from: '1', share: '1' },
        { from: '0.8', share: '0.7' },
        { from: '0.6', share: '0.5' },
      ],
    });
    // 85.47 % is in the second band; 10 × 10 ÷ 12 = 8.3; 70–90 % of 10; 87.5 is 良好.
    const [execution, positive, reverse, tier, grade] = example(own);
    expect(execution).toContain('得分＝10×70%＝7 分');
    expect(positive).toContain('不得分');
    expect(reverse).toContain('得分＝10×10÷12＝8.3 分');
    expect(tier).toContain('7–9 分');
    expect(grade).toBe('等级为“良好”');
  });

  it.each([
    ['linear', '得分＝10×[1－(12－10)÷10]＝8 分'],
    ['zero', '得 0 分'],
    ['manual', '请自行评分'],
  ] as const)('reverse %s: %s', (reverse, result) => {
    expect(example(made({ reverse }))[2]).toContain(result);
  });

  it('over a rule of the user’s keeps what the form has no entry for', () => {
    const before = made({ reverse: 'ratio', grades: '甲 80 乙 0' }, 'anhui');
    const after = made({ tiers: '80 50' }, { ...before });
    expect(after).toMatchObject({ id: before.id, extends: 'anhui' });
    expect(after.indicator.reverse).toBe('ratio');
    expect(after.total.grades.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(after.qualitative.tiers.map(({ low }) => low)).toEqual(['0.8', '0.5', '0']);
  });

  it.each([
    [{ execution: 'bands', bands: '100 10 80' }, '成对'],
    [{ execution: 'bands', bands: '' }, '成对'],
    [{ tiers: '60 80' }, '两个下限'],
    [{ tiers: '80' }, '两个下限'],
    [{ grades: '优 九十' }, '成对'],
  ] as const)('%j is not understood, and the form says what to write', (entries, message) => {
    const said = definitionOf({ ...EMPTY_RULE, ...entries }, 'national');
    expect(said.ok ? '' : said.message).toContain(message);
  });
});
