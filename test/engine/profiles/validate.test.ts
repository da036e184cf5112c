import { validateProfile } from '../../../src/engine/profiles/validate';

function messages(json: unknown): readonly string[] {
  const result = validateProfile(json);
  return result.ok ? [] : result.messages;
}

describe('custom profiles', () => {
  it('what is left out comes from the profile it extends', () => {
    const result = validateProfile({
      id: 'my-city',
      name: '本市规则',
      extends: 'hubei',
      execution: { points: '15' },
      indicator: { overWarn: '1.5' },
    });
    expect(result.ok && result.profile).toMatchObject({
      id: 'my-city',
      extends: 'hubei',
      execution: { points: '15', overBudget: 'refused' },
      indicator: { reverse: 'ratio', overWarn: '1.5' },
    });
    expect(result.ok && result.profile.sources['indicator.over'].text).toBe('用户自定义的评分规则');
    expect(result.ok && result.profile.sources['qualitative.tiers'].id).toBe('form-hubei');
  });

  it('a file with nothing but id and name follows the national rule', () => {
    const result = validateProfile({ id: 'plain', name: '照搬' });
    expect(result.ok && result.profile.extends).toBe('national');
  });

  it.each([
    [null, '文件'],
    [{ name: '无标识' }, 'id（标识）'],
    [{ id: '中文', name: '甲' }, 'id（标识）'],
    [{ id: 'hubei', name: '甲' }, '“hubei”是内置规则的标识'],
    [{ id: 'a1', name: '' }, 'name（名称）：不能为空'],
    [{ id: 'a1', name: '甲', extends: 'mars' }, 'extends（沿用的规则）：没有“mars”'],
    [
      { id: 'a1', name: '甲', execution: { points: 10 } },
      'execution.points（分值）：缺少内容或类型不对，应为文本',
    ],
    [{ id: 'a1', name: '甲', execution: { points: '十' } }, 'execution.points（分值）：应为数字文本'],
    [
      { id: 'a1', name: '甲', indicator: { reverse: 'half' } },
      'indicator.reverse：只能是 ratio、linear、zero、manual、silent 之一',
    ],
    [{ id: 'a1', name: '甲', executoin: {} }, '不认识的字段 executoin'],
    [
      {
        id: 'a1',
        name: '甲',
        total: {
          grades: [
            { name: '差', from: '0' },
            { name: '优', from: '90' },
          ],
        },
      },
      'total.grades（等级）：起点应从高到低',
    ],
    [{ id: 'a1', name: '甲', execution: { mode: 'bands' } }, '至少写一段'],
    [{ id: 'a1', name: '甲', indicator: { scoreDecimals: 9 } }, '应为0到6之间的整数'],
  ])('%j is refused, naming the field', (json, part) => {
    expect(messages(json).join('\n')).toContain(part);
  });
});
