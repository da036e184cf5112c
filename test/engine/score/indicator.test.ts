import { fc } from '../../support/properties';
import { Decimal, decimalText } from '../../../src/workbook/decimal';
import type { ExpectedScore } from '../../../src/engine/finding';
import { parseMeasure } from '../../../src/engine/measure';
import type { MeasureInput } from '../../../src/engine/measure';
import { findProfile, nationalProfile, profiles } from '../../../src/engine/profiles';
import type { Profile } from '../../../src/engine/profiles';
import { expectedIndicatorScore } from '../../../src/engine/score';
import { plainScore } from '../../support/plain-score';

function profile(id: string): Profile {
  return findProfile(id) ?? nationalProfile;
}

interface Extra {
  readonly name?: string;
  readonly level2?: string;
  readonly year?: number;
  readonly deduction?: Decimal;
  readonly assumed?: boolean;
}

function score(
  rules: string,
  target: MeasureInput['value'],
  actual: MeasureInput['value'],
  points: number | null = 10,
  { assumed = false, ...extra }: Extra = {},
): ExpectedScore {
  return expectedIndicatorScore({
    target: parseMeasure({ value: target }),
    actual: parseMeasure({ value: actual }),
    points: points === null ? null : new Decimal(points),
    assumed,
    profile: profile(rules),
    ...extra,
  });
}

/** `8.5`, `[8, 10]` or the reason why there is none. */
function brief(result: ExpectedScore): string {
  switch (result.kind) {
    case 'score':
      return decimalText(result.value);
    case 'tier':
      return `${result.lowIncluded ? '[' : '('}${decimalText(result.low)}, ${decimalText(result.high)}${result.highIncluded ? ']' : ')'}`;
    case 'unknown':
      return result.reason;
  }
}

describe('met and missed targets', () => {
  it.each([
    // points × actual ÷ target, two places half-up
    ['national', '≥95%', '88.75%', 10, '9.34'], // 9.342
    ['national', '≥95%', '50%', 10, '5.26'], // 5.263
    ['national', '8755', '8676', 15, '14.86'], // 14.8646
    ['national', '43.2', '37.24', 10, '8.62'], // 8.6204
    ['national', '≥4', '2', 0.6897, '0.34'], // 0.34485
    ['national', '≥34万人', '330000人', 10, '9.71'], // 9.7059
    ['national', '≥12次', 12, 10, '10'],
    ['national', '≥50000人次', 110406, 10, '10'],
    ['national', '=100%', '98%', 5, '4.9'],
    ['national', '≥95%', 0.9, 10, '9.47'], // 90 ÷ 95
    ['national', '≥3个', 0, 10, '0'],
    ['national', '≥200', 199.5, 10, '9.98'], // 9.975 half-up
  ])('%s: %s against %s of %d points is %s', (rules, target, actual, points, expected) => {
    expect(brief(score(rules, target, actual, points))).toBe(expected);
  });
});

describe('a missed ≤ target', () => {
  it.each([
    ['hubei', '≤160万元', '386万元', 15, '6.22'], // 15 × 160 ÷ 386 = 6.2176
    ['beijing', '≤160万元', '386万元', 15, '6.22'],
    ['pmkpi', '≤160万元', '386万元', 15, '0'], // 386 ≥ 320
    ['pmkpi', '≤160万元', '200万元', 15, '11.25'], // 15 × (1 − 40 ÷ 160)
    ['anhui', '≤30天', '36天', 10, '8'], // 10 × (1 − 6 ÷ 30)
    ['national', '≤160万元', '386万元', 15, 'reverse-silent'],
    ['hebei', '≤160万元', '386万元', 15, 'reverse-manual'],
    ['tianjin', '≤160万元', '386万元', 15, 'reverse-manual'],
    ['hubei', '≤30天', '25天', 10, '10'],
  ])('%s: %s against %s of %d points is %s', (rules, target, actual, points, expected) => {
    expect(brief(score(rules, target, actual, points))).toBe(expected);
  });

  it('where the rule is silent the sentence gives both candidates', () => {
    expect(plainScore(score('national', '≤160万元', '200万元', 15))).toMatchObject({
      kind: 'unknown',
      // 15 × 160 ÷ 200 = 12; 15 × (1 − 40 ÷ 160) = 11.25
      sentence:
        '“200万元”未达到目标值“≤160万元”，反向指标如何扣分本助手没有核到原文：按比例为 12 分，按超出比例线性扣分为 11.25 分，请按本地规定选用',
    });
  });
});

describe('zero, equal and negative', () => {
  it.each([
    ['pmkpi', '=0起', '2起', '0'],
    ['pmkpi', '=0起', '0起', '10'],
    ['national', '=0起', '2起', 'zero-target'],
    ['national', '0', '0', '10'],
    ['pmkpi', '=42个', '45个', '10'],
    ['national', '=42个', '45个', 'equal-exceeded'],
    ['tianjin', '=42个', '45个', 'equal-manual'],
    ['tianjin', '=42个', '40个', 'equal-manual'],
    ['pmkpi', '≥10%', '-2%', '0'],
    ['national', '≥10%', '-2%', 'negative'],
  ])('%s: %s against %s is %s', (rules, target, actual, expected) => {
    expect(brief(score(rules, target, actual))).toBe(expected);
  });
});

describe('bands of completion (Guangdong)', () => {
  it.each([
    ['≥100人', '59人', '0'], // below 60 %
    ['≥100人', '60人', '6'],
    ['≥100人', '150人', '10'],
    ['≥100人', '151人', '5'], // above 150 %: half
    ['≥4', '2', '0'],
    ['有所提高', '优', '9.5'],
    ['有所提高', '达标', '7'],
    ['有所提高', '不达标', '0'], // 50 % is below the floor of 60 %
    ['有所提高', '达成预期指标', 'qualitative-manual'],
  ])('%s against %s is %s', (target, actual, expected) => {
    expect(brief(score('guangdong', target, actual))).toBe(expected);
  });
});

describe('qualitative indicators', () => {
  it.each([
    ['national', '达成预期指标', '[8, 10]'],
    ['national', '部分达成预期指标并具有一定效果', '[6, 8)'],
    ['national', '未达成预期指标且效果较差', '[0, 6)'],
    ['hubei', '部门达成预期指标', '[5, 8)'],
    ['hubei', '未达成', '[0, 5)'],
    ['hebei', '达成预期指标', '[8, 10]'],
    ['national', '不断提升', 'echo'],
    ['national', '效果很好', 'qualitative'],
  ])('%s: %s is %s', (rules, actual, expected) => {
    expect(brief(score(rules, '不断提升', actual))).toBe(expected);
  });

  it('the interval is in points of the row', () => {
    expect(brief(score('national', '全面展开', '达成预期指标', 5))).toBe('[4, 5]');
  });
});

describe('what a program cannot judge', () => {
  it.each([
    ['>95%', '≥95%', 'strict-boundary'],
    ['37个', '100%', 'unit-differs'],
    ['≥34万人', 330000, 'two-readings'],
    ['≥95%', '已提升', 'kind-differs'],
    ['≥95%', '', 'actual-missing'],
    ['', '95%', 'target-missing'],
    ['不适用', '达成预期指标', 'target-not-applicable'],
    ['≥95%', '9.5.1', 'malformed'],
    ['90%-95%', '89%', 'outside-range'],
    ['2022年6月30日前', '2022年7月2日', 'date'],
    ['12月底前', '2022年12月20日', 'year-unknown'],
    ['药品≥100项、耗材≥50项', '120项/20项', 'composite'],
    ['≥95%', '≥90%', 'bound'],
  ])('%s against %s: %s', (target, actual, reason) => {
    expect(brief(score('national', target, actual))).toBe(reason);
  });

  it.each([
    ['≥95%', '9.5.1'],
    ['9.5.1', '95%'],
  ])('%s against %s: it is 9.5.1 that cannot be read', (target, actual) => {
    expect(plainScore(score('national', target, actual))).toMatchObject({
      reason: 'malformed',
      sentence: expect.stringContaining('“9.5.1”'),
    });
  });

  it('without points there is no score', () => {
    expect(brief(score('national', '≥95%', '96%', null))).toBe('no-points');
  });

  it('a cost without operator may be better when it is lower', () => {
    expect(brief(score('national', '15万元', '14万元', 4, { level2: '成本指标' }))).toBe(
      'direction-doubtful',
    );
  });

  it('a date without a year is judged in the year of the form', () => {
    expect(brief(score('national', '12月底前', '2022年12月20日', 10, { year: 2022 }))).toBe('10');
  });
});

describe('the calculation', () => {
  it('is told as steps and as a sentence', () => {
    expect(plainScore(score('national', '8755', '8676', 15))).toEqual({
      kind: 'score',
      value: '14.86',
      steps: [
        { step: 'completion', data: { actual: '8676', target: '8755', percent: '99.1' } },
        {
          step: 'proportional',
          data: { points: '15', actual: '8676', target: '8755', percent: '99.1', score: '14.86' },
        },
      ],
      sentence: '完成比例＝8676÷8755＝99.1%，得分＝15×8676÷8755＝14.86 分',
      rule: '公开的项目支出绩效自评表所附的计分说明（实际值÷指标值×分值）：达到目标值得满分，未达到的按实际值÷指标值×分值',
      assumed: false,
    });
  });

  it('says how units were brought together', () => {
    expect(plainScore(score('national', '≥34万人', '347173人'))).toMatchObject({
      sentence: '实际完成值 347173人 达到目标值 ≥34万人，统一单位后为 347173人 与 340000人，得满分 10 分',
    });
    expect(plainScore(score('national', '≥95%', 0.9))).toMatchObject({
      assumed: true,
      sentence: '0.9 按 90% 理解，完成比例＝90÷95＝94.74%，得分＝10×90÷95＝9.47 分',
    });
  });

  it('says when the points are only an equal share', () => {
    const result = score('hubei', '100%', '100%', 10, { assumed: true });
    expect(result).toMatchObject({ assumed: true });
    expect(result.sentence()).toContain('按组内平均分推算');
  });

  it('takes 扣分 off where the profile has such a column', () => {
    expect(brief(score('guangxi', '≥95%', '96%', 10, { deduction: new Decimal('1.5') }))).toBe('8.5');
    expect(brief(score('pmkpi', '≥95%', '96%', 10, { deduction: new Decimal('1.5') }))).toBe('10');
    expect(brief(score('guangxi', '≥95%', '9.5%', 1, { deduction: new Decimal(5) }))).toBe('0');
    const steps = (deduction: string) => {
      const result = score('guangxi', '≥95%', '96%', 10, { deduction: new Decimal(deduction) });
      return result.kind === 'score' ? result.steps().map(({ step }) => step) : [];
    };
    expect([steps('1.5'), steps('0')]).toEqual([
      ['met', 'full', 'deduction'],
      ['met', 'full'],
    ]);
  });
});

describe('properties under every profile', () => {
  const anyProfile = fc.constantFrom(...profiles.map(({ id }) => id));
  const operator = fc.constantFrom('≥', '≤', '>', '<', '=', '');

  it('a score lies between 0 and the points and has at most two places', () => {
    fc.assert(
      fc.property(
        anyProfile,
        operator,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: -5, max: 900 }),
        fc.integer({ min: 1, max: 60 }),
        (rules, sign, target, actual, points) => {
          const result = score(rules, `${sign}${target}人`, `${actual}人`, points / 2);
          if (result.kind !== 'score') return;
          const value = new Decimal(result.value);
          expect(value.gte(0) && value.lte(points / 2)).toBe(true);
          expect(value.decimalPlaces()).toBeLessThanOrEqual(2);
          expect(result.sentence()).not.toMatch(/[{}]/);
        },
      ),
    );
  });

  it('every sentence is complete whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '≥95%',
        '>5',
        '≤3天',
        '达成预期指标',
        '12月底前',
        '1%-2%',
        '-3',
        '0',
        '91%%',
        '≥个',
        '',
        null,
      ),
      fc.double({ noNaN: true }),
    );
    fc.assert(
      fc.property(anyProfile, cell, cell, (rules, target, actual) => {
        const sentence = score(rules, target, actual).sentence();
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(/\{(?:target|actual|points|score|percent|text|ratio|linear)\}/);
      }),
    );
  });
});
