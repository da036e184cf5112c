import { fc } from '../../support/properties';
import { compareMeasures, parseMeasure } from '../../../src/engine/measure';
import type { CompareHints, Comparison, MeasureInput } from '../../../src/engine/measure';

type Cell = MeasureInput['value'] | MeasureInput;

function input(cell: Cell): MeasureInput {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
}

function compare(target: Cell, actual: Cell, hints: CompareHints = {}): Comparison {
  return compareMeasures(parseMeasure(input(target)), parseMeasure(input(actual)), hints);
}

const percentCell = (value: number): MeasureInput => ({ value, format: '0%' });

describe('scale and unit', () => {
  it.each([
    // target, actual, met, completion (by hand), scaling
    ['≥34万人', '347173人', true, '1.0211', 'unit'], // 347173 / 340000
    ['≥34万人', '330000人', false, '0.9706', 'unit'],
    ['≥60万人', '60', true, '1', 'inherited'],
    ['≥60万人', 54, false, '0.9', 'inherited'],
    ['≥200万', 200, true, '1', 'inherited'],
    ['≥200万', '200万元', true, '1', 'none'],
    ['≥200万', '1900000元', false, '0.95', 'unit'],
    ['≥34万人', 347173, true, '1.0211', 'unscaled'],
    ['347173人', '34万人', false, '0.9793', 'unit'],
    ['≤202.6万元', 132.9, true, '0.656', 'inherited'],
    ['≥500万元', '5300000元', true, '1.06', 'unit'],
    ['≤90万元', '0.009亿元', true, '1', 'unit'],
    ['≤2小时', '120分钟', true, '1', 'unit'],
    ['≤24小时', '1天', null, null, 'none'],
    ['8755', '8676人', false, '0.991', 'inherited'],
  ])('%s against %s', (target, actual, met, completion, scaling) => {
    const result = compare(target, actual);
    expect(result.met).toBe(met);
    expect(result.completion?.toDecimalPlaces(4).toFixed() ?? null).toBe(completion);
    expect(result.scaling).toBe(scaling);
  });

  it('a bare number that is 34万 in one reading and 33万 too few in another cannot be judged', () => {
    expect(compare('≥34万人', 330000)).toMatchObject({ met: null, completion: null });
    expect(compare('≥34万人', 330000).reasons).toContain('two-readings');
  });

  it('units that do not fit cannot be judged', () => {
    for (const [target, actual] of [
      ['37个', '100%'],
      ['≥100人', '150人次'],
      ['≤5天', '5个工作日'],
      ['≥80万元', '80%'],
    ] as const) {
      expect(compare(target, actual)).toMatchObject({ met: null, units: 'differs' });
    }
  });

  it('count words that mean the same agree', () => {
    expect(compare('≥2次', '2场')).toMatchObject({ met: true, units: 'same' });
    expect(compare('≥48次数', '48次')).toMatchObject({ met: true, units: 'same' });
    expect(compare('≥100人', '120名')).toMatchObject({ met: true, units: 'same' });
  });

  it('a number a thousand times off is written in another unit and cannot be judged', () => {
    expect(compare('≥16800万元', '1.68')).toMatchObject({ met: null });
    expect(compare('≤20000元', '2')).toMatchObject({ met: null });
  });
});

describe('days', () => {
  it('a day before the day that was wanted is met; a bound on it is met as a bound', () => {
    const exact = compare('2023年12月底前', '2023年11月20日');
    expect([exact.met, exact.reasons]).toEqual([true, []]);
    const bound = compare('2023年12月底前', '2023年12月底前');
    expect([bound.met, bound.reasons]).toEqual([true, ['bound']]);
  });

  it.each(['2023年第2季度', '2023年第二季度'])('%s ends with June', (target) => {
    expect(compare(target, '2023年3月').met).toBe(true);
    expect(compare(target, '2023年7月').met).toBe(false);
  });

  it('12.20 for 12.31 is a day that is earlier where the row speaks of time, and a number that is less elsewhere', () => {
    const name = '按计划完成';
    expect(compare('12.31', '12.20', { name, level2: '时效指标' }).met).toBeNull();
    expect(compare('12.31', '12.20', { name, level2: '数量指标' }).met).toBe(false);
    // A unit makes it a number.
    expect(compare('12.31公里', '12.20公里', { name, level2: '时效指标' }).met).toBe(false);
  });
});

describe('percentages', () => {
  it.each([
    ['≥95%', 0.95, true, '1', 'share'],
    ['≥95%', 0.9, false, '0.9474', 'share'],
    ['≥95%', 1, true, '1.0526', 'share'],
    ['≥95%', 95, true, '1', 'inherited'],
    ['≥95%', 97.2, true, '1.0232', 'inherited'],
    ['≥95%', '97.2', true, '1.0232', 'inherited'],
    ['≥95%', '88.75%', false, '0.9342', 'none'],
    ['≥95度', 95, true, '1', 'inherited'],
    ['=100百分比', 100, true, '1', 'inherited'],
    ['95', '95%', true, '1', 'inherited'],
    ['≥95%', 0, false, '0', 'inherited'],
  ])('%s against %s', (target, actual, met, completion, scaling) => {
    const result = compare(target, actual);
    expect(result.met).toBe(met);
    expect(result.completion?.toDecimalPlaces(4).toFixed() ?? null).toBe(completion);
    expect(result.scaling).toBe(scaling);
  });

  it('a cell shown as % is a rate: 0.9 shown as 90% meets a text 90%', () => {
    expect(compare('90%', percentCell(0.9))).toMatchObject({ met: true, scaling: 'none' });
    expect(compare(percentCell(1), '100%')).toMatchObject({ met: true });
    expect(compare('≧5%', { value: 0.055, format: '0.0%' })).toMatchObject({ met: true });
    expect(compare(percentCell(0.9), 0.9)).toMatchObject({ met: true, scaling: 'share' });
  });

  it.each([
    ['≤10%', 0.5],
    ['≤3%', 0.05],
    ['≥95%', 5],
  ])('%s against %s has two readings or none and is not judged', (target, actual) => {
    expect(compare(target, actual).met).toBeNull();
  });

  it('≤3% against 0.02 is met in both readings', () => {
    expect(compare('≤3%', 0.02).met).toBe(true);
  });

  it('91%% is read as 91%, and the slip is told', () => {
    const result = compare('≧90%', '91%%');
    expect(result.met).toBe(true);
    expect(result.reasons).toContain('malformed-read');
  });
});

describe('direction and boundary', () => {
  it('a strict boundary is not passed by its own value or by a bound at it', () => {
    expect(compare('>95%', '≥95%')).toMatchObject({ met: null, strictBoundary: true });
    expect(compare('>95%', '95%')).toMatchObject({ met: null, strictBoundary: true });
    expect(compare('<10%', '10%')).toMatchObject({ met: null, strictBoundary: true });
    expect(compare('>95%', '>95%')).toMatchObject({ met: true, strictBoundary: false });
    expect(compare('>95%', '95.1%').met).toBe(true);
    expect(compare('>95%', '94%').met).toBe(false);
  });

  it('an actual bound proves what it implies, and no more', () => {
    expect(compare('≥95%', '≥98%').met).toBe(true);
    expect(compare('≥95%', '≥90%').met).toBeNull();
    expect(compare('≥95%', '<90%').met).toBe(false);
    expect(compare('≤5天', '≤5天').met).toBe(true);
    expect(compare('4', '≥4').met).toBe(true);
    expect(compare('≥95%', '≥98%').reasons).toContain('bound');
  });

  it('= is met by equality; more than asked is for the profile to judge', () => {
    expect(compare('=100%', '98%').met).toBe(false);
    expect(compare('=13440份', 13440)).toMatchObject({ met: true, direction: 'equal' });
    expect(compare('=42个', 45)).toMatchObject({ met: null, reasons: ['equal-exceeded'] });
  });

  it('a bare number is far off a % from more than ten times it on', () => {
    expect(compare('≥5%', 50)).toMatchObject({ met: true, reasons: [] });
    expect(compare('≥5%', 51)).toMatchObject({ met: null, reasons: ['implausible'] });
  });

  it('an amount of money is wanted where it is a benefit, and else open', () => {
    const met = (level2: string) => compare('50万元', '40万元', { name: '购置设备', level2 }).met;
    expect([met('经济效益指标'), met('数量指标')]).toEqual([false, null]);
  });

  it('no operator is at least, unless the name says that less is better', () => {
    expect(compare('1350人', '1447人')).toMatchObject({ met: true, reasons: ['direction-assumed'] });
    expect(compare('15万元', '14万元', { level2: '成本指标' }).met).toBeNull();
    expect(compare('10%', '8%', { name: '群众投诉率' }).met).toBeNull();
    expect(compare('10%', '12%', { name: '结转结余率' }).met).toBeNull();
    expect(compare('95%', '90%', { name: '医疗费用即时结算率' }).met).toBe(false);
    expect(compare('5天', '3天', { level2: '时效指标' }).met).toBeNull();
    expect(compare('15万元', '15万元', { level2: '成本指标' }).met).toBe(true);
  });

  it('less is better with ≤', () => {
    expect(compare('≤160万元', '386万元')).toMatchObject({ met: false, direction: 'down' });
    expect(compare('≤30天', 25)).toMatchObject({ met: true, direction: 'down' });
  });

  it('zero targets are never divided by', () => {
    expect(compare('0', '0')).toMatchObject({ met: true, completion: null });
    expect(compare('=0人', '0人').met).toBe(true);
    expect(compare('=0起', '2起').met).toBe(false);
    expect(compare('≤0', 1).met).toBe(false);
    expect(compare('0', '2').met).toBeNull();
    expect(compare('0起', '无').met).toBe(true);
  });

  it('about and some are not exact', () => {
    expect(compare('≥550人', '550余人').met).toBe(true);
    expect(compare('≥560人', '550余人').met).toBeNull();
    expect(compare('30天左右', '28天').met).toBeNull();
  });
});

describe('ranges, dates, composites', () => {
  it('a target range is met inside', () => {
    expect(compare('90%-95%', '92%').met).toBe(true);
    expect(compare('90%-95%', '89%').met).toBeNull();
    expect(compare('90%-95%', '96%').met).toBeNull();
    expect(compare('10~20人', 15).met).toBe(true);
    expect(compare('3至5天', '4个').met).toBeNull();
    expect(compare('≥90%', '92%-95%').met).toBe(true);
    expect(compare('≥93%', '92%-95%').met).toBeNull();
    expect(compare('≥96%', '92%-95%').met).toBe(false);
  });

  it('early or on the day is met, later is missed', () => {
    expect(compare('2022年12月底前', '2022年12月20日').met).toBe(true);
    expect(compare('2022年6月30日', '2022年6月30日').met).toBe(true);
    expect(compare('2022年6月30日前', '2022-07-01').met).toBe(false);
    expect(compare('2022年12月31日', { value: 44915, format: 'yyyy-mm-dd' }).met).toBe(true);
    expect(compare('2021年12月完成', '2021年12月完成').met).toBe(true);
    expect(compare('2022年6月15日', '2022年6月').met).toBeNull();
  });

  it('a date without a year needs the year of the form', () => {
    expect(compare('12月底前', '2022年12月20日').met).toBeNull();
    expect(compare('12月底前', '2022年12月20日', { year: 2022 }).met).toBe(true);
    expect(compare('12月底前', '2023年1月10日', { year: 2022 }).met).toBe(false);
    expect(compare('12月底前', '11月').met).toBe(true);
  });

  it('a date against a completion rate is left to a person', () => {
    expect(compare('12月底之前完成', '100%')).toMatchObject({ met: null, reasons: ['kind-differs'] });
  });

  it('every part of a composite counts', () => {
    const target = '药品≥100项、医用耗材≥50项、医疗服务项目≥50项';
    expect(compare(target, '120个/20个/318项').met).toBe(false); // 20 of 50
    expect(compare(target, '120个/50个/318项').met).toBe(true);
    expect(compare(target, '120个/50个').met).toBeNull();
    expect(compare(target, '医用耗材60项、药品110项、医疗服务项目50项').met).toBe(true);
  });
});

describe('what is left to a person and what is not', () => {
  it.each([
    // Up to a factor of a thousand it may be the same thing, more is another.
    ['≥1000次', '1次', {}, false],
    ['≥1001次', '1次', {}, null],
    // Fewer punishments do not miss the target, unless it has ≥; a lower rate misses it.
    ['处罚5次', '处罚3次', {}, null],
    ['处罚≥5次', '处罚3次', {}, false],
    ['合格率90%', '合格率80%', {}, false],
    // It is not stated whether four times are once in each quarter.
    ['≥1次/季度', '4次', {}, null],
    ['≥4次', '1次/季度', {}, null],
    ['≥1次/季度', '4次/季度', {}, true],
    // Spending less does not miss the target, except where the row is about the execution.
    ['100万元', '90万元', { name: '设备金额', level2: '数量指标' }, null],
    ['100万元', '90万元', { name: '设备金额', level2: '预算执行' }, false],
    ['十次以上', '10次', {}, true],
    ['十次以上', '9次', {}, false],
    ['/', '5次', {}, null],
    ['5次', '/', {}, null],
  ] as const)('%s against %s', (target, actual, hints, met) => {
    expect(compare(target, actual, hints).met).toBe(met);
  });

  it('a number that its own words deny meets nothing, and one found among words is said to be', () => {
    expect(compare('≥5次', '未完成5次').met).not.toBe(true);
    expect(compare('≥5次', '培训5次').reasons).toContain('embedded');
  });

  it('nothing on either side is said as such', () => {
    expect([compare('/', '5次').reasons, compare('5次', '/').reasons]).toEqual([['nil'], ['nil']]);
  });
});

describe('words', () => {
  it('words are never judged; completion texts speak for a tier', () => {
    expect(compare('积极推进', '达成预期指标')).toMatchObject({ met: null, tier: 'full' });
    expect(compare('积极推进', '部门达成预期指标')).toMatchObject({ met: null, tier: 'partial' });
    expect(compare('1', '达成预期指标')).toMatchObject({ met: null, tier: 'full' });
    expect(compare('稳步提升', '全覆盖')).toMatchObject({ met: null, tier: null });
    expect(compare('全覆盖', '已全覆盖')).toMatchObject({ met: null, tier: 'full' });
    expect(compare('≥95%', '已完成')).toMatchObject({ met: null, tier: null });
    expect(compare('≥95%', '未完成')).toMatchObject({ met: null, tier: 'none' });
  });

  it('an actual value that repeats the target is told', () => {
    expect(compare('不断加强', '不断加强').reasons).toContain('echo');
    expect(compare('实现医保信息公开', '已实现医保信息公开').reasons).toContain('echo');
    expect(compare('全面展开 全面展开', '全面展开').reasons).toContain('echo');
  });

  it('a number in a sentence can prove, not refute', () => {
    expect(compare('≥37个', '本年度已完成37个基层医疗机构补助').met).toBe(true);
    expect(compare('≥40个', '本年度已完成37个基层医疗机构补助').met).toBeNull();
  });

  it('empty cells are not judged', () => {
    expect(compare('≥95%', null)).toMatchObject({ met: null, reasons: ['nil'] });
    expect(compare('不适用', '达成预期指标')).toMatchObject({ met: null, reasons: ['nil'] });
    expect(compare('100%', '无')).toMatchObject({ met: null, reasons: ['nil'] });
  });
});

describe('properties', () => {
  it('any two texts compare without a crash, and a judgement is never given on words alone', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('≥95%', '12次', '≥34万人', '达成预期指标', '12月底前', '90%-95%', '0', '—', null),
    );
    fc.assert(
      fc.property(cell, cell, (target, actual) => {
        const result = compare(target, actual);
        if (result.met === false) expect(result.units === 'same' || result.units === 'differs').toBe(true);
        if (result.completion !== null) expect(result.completion.gte(0)).toBe(true);
      }),
    );
  });

  it('scaling both sides by 万 changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (target, actual) => {
        const plain = compare(`≥${target}人`, `${actual}人`);
        const scaled = compare(`≥${target}万人`, `${actual}万人`);
        const mixed = compare(`≥${target}万人`, `${actual}0000人`);
        expect([scaled.met, mixed.met]).toEqual([plain.met, plain.met]);
        if (plain.completion && mixed.completion) expect(mixed.completion.eq(plain.completion)).toBe(true);
      }),
    );
  });

  it('more is never worse for ≥ and never better for ≤', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (target, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          if (compare(`≥${target}次`, `${low}次`).met === true) {
            expect(compare(`≥${target}次`, `${high}次`).met).toBe(true);
          }
          if (compare(`≤${target}次`, `${high}次`).met === true) {
            expect(compare(`≤${target}次`, `${low}次`).met).toBe(true);
          }
        },
      ),
    );
  });
});
