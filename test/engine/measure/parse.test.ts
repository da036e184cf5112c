import { fc } from '../../support/properties';
import { parseMeasure, readPlainNumber, shareOf } from '../../../src/engine/measure';
import type { Measure, MeasureInput } from '../../../src/engine/measure';

function parse(value: MeasureInput['value'], more: Omit<MeasureInput, 'value'> = {}): Measure {
  return parseMeasure({ value, ...more });
}

/** Operator, value and unit of a number, joined for reading. */
function brief(measure: Measure): string {
  if (measure.kind !== 'number') return measure.kind;
  const { operator, value, unit, approximate } = measure;
  return [operator, value.toFixed(), unit?.text ?? '', approximate ? '约' : ''].join(' ').trim();
}

describe('operators', () => {
  it.each([
    ['≥12次', 'ge 12 次'],
    ['≧90%', 'ge 90 %'],
    ['>=3次', 'ge 3 次'],
    ['》=3次', 'ge 3 次'],
    ['＞＝3次', 'ge 3 次'],
    ['>95%', 'gt 95 %'],
    ['＜10％', 'lt 10 %'],
    ['≦5天', 'le 5 天'],
    ['= 100 %', 'eq 100 %'],
    ['＝100%', 'eq 100 %'],
    ['不低于3个', 'ge 3 个'],
    ['不少于20人', 'ge 20 人'],
    ['不小于 5 项', 'ge 5 项'],
    ['达到95%以上', 'ge 95 %'],
    ['95%以上', 'ge 95 %'],
    ['95%及以上', 'ge 95 %'],
    ['超过100人', 'gt 100 人'],
    ['不超过160万元', 'le 160 万元'],
    ['不高于5%', 'le 5 %'],
    ['5天内', 'le 5 天'],
    ['2个工作日内完成', 'le 2 个工作日'],
    ['20人以内', 'le 20 人'],
    ['5%以下', 'le 5 %'],
    ['控制在20万元以内', 'le 20 万元'],
    ['低于3%', 'lt 3 %'],
    ['小于3%', 'lt 3 %'],
    ['少于3次', 'lt 3 次'],
  ])('%s reads %s', (text, expected) => {
    expect(brief(parse(text))).toBe(expected);
  });
});

describe('numbers and units', () => {
  it.each([
    ['95', 'none 95'],
    ['９５％', 'none 95 %'],
    ['1,101.35', 'none 1101.35'],
    ['≥16800万\n元', 'ge 16800 万元'],
    ['≤40工作 日', 'le 40 工作日'],
    ['3359.62万', 'none 3359.62 万'],
    ['≥1.5亿元', 'ge 1.5 亿元'],
    ['30分钟', 'none 30 分钟'],
    ['4次/年', 'none 4 次/年'],
    ['=1元/人', 'eq 1 元/人'],
    ['37个基层医疗机构', 'none 37 个'],
    ['550余人', 'none 550 人 约'],
    ['100人左右', 'none 100 人 约'],
    ['约30天', 'none 30 天 约'],
    ['-5%', 'none -5 %'],
    ['100万人次', 'none 100 万人次'],
    ['98.34%(备注)', 'none 98.34 %'],
  ])('%j reads %s', (text, expected) => {
    expect(brief(parse(text))).toBe(expected);
  });

  it('a scaled unit knows its factor: 34万人 counts 人 by ten thousands', () => {
    const measure = parse('≥34万人');
    expect(measure.kind === 'number' && measure.unit?.base).toBe('人');
    expect(measure.kind === 'number' && measure.unit?.scale.toFixed()).toBe('10000');
  });

  it('千米 is a kilometre, not a thousand metres of something else', () => {
    const measure = parse('12千米');
    expect(measure.kind === 'number' && measure.unit?.base).toBe('米');
    expect(measure.kind === 'number' && measure.unit?.scale.toFixed()).toBe('1000');
  });

  it('a number cell with a % format is a rate in %', () => {
    const measure = parse(0.055, { format: '0.0%' });
    expect(brief(measure)).toBe('none 5.5 %');
    expect(measure.kind === 'number' && measure.stored).toBe('percent-format');
  });

  it('a percentage is kept in % and known as a share', () => {
    const share = (measure: Measure): string | undefined =>
      measure.kind === 'number' ? shareOf(measure)?.toFixed() : undefined;
    expect(share(parse('≥95%'))).toBe('0.95');
    expect(share(parse(0.055, { format: '0.0%' }))).toBe('0.055');
    expect(share(parse('5‰'))).toBe('0.005');
    expect(share(parse('95人'))).toBeUndefined();
  });

  it('a number format that prints a unit gives the unit', () => {
    expect(brief(parse(12, { format: '0"人"' }))).toBe('none 12 人');
  });

  it('noise of binary floats is not read', () => {
    expect(brief(parse(0.1 + 0.2))).toBe('none 0.3');
  });

  it('指标性质 and 度量单位 in their own columns belong to the value', () => {
    expect(brief(parse(90, { nature: '≥', unit: '%' }))).toBe('ge 90 %');
    expect(brief(parse('101400', { nature: '≤', unit: '元' }))).toBe('le 101400 元');
    expect(brief(parse('90%', { nature: '大于等于', unit: '%' }))).toBe('ge 90 %');
    expect(parse('优良中低差', { nature: '定性' }).kind).toBe('text');
  });
});

describe('dates', () => {
  it.each([
    ['12月底前', 'le', 1201, 1231],
    ['12月底之前完成', 'le', 1201, 1231],
    ['2022年6月30日', 'none', 20220630, 20220630],
    ['2022年12月底前', 'le', 20221201, 20221231],
    ['2022.12.31', 'none', 20221231, 20221231],
    ['2022-12-20', 'none', 20221220, 20221220],
    ['2022/6/3', 'none', 20220603, 20220603],
    ['=10月份', 'eq', 1001, 1031],
    ['2021年12月完成', 'none', 20211201, 20211231],
    ['2022年2月', 'none', 20220201, 20220228],
    ['2022年', 'none', 20220101, 20221231],
    ['不晚于2022年6月30日', 'le', 20220630, 20220630],
  ])('%s', (text, operator, from, to) => {
    expect(parse(text)).toMatchObject({ kind: 'date', operator, from, to });
  });

  it.each([
    // Excel serial numbers: 44915 is 2022-12-20, 36526 is 2000-01-01, 44255 is 2021-02-28.
    [44915, 'yyyy-mm-dd', 20221220],
    [36526, 'yyyy"年"m"月"d"日"', 20000101],
    [44255, '[$-804]yyyy/m/d;@', 20210228],
  ])('serial number %d shown as %s', (serial, format, day) => {
    expect(parse(serial, { format })).toMatchObject({ kind: 'date', from: day, to: day });
  });

  it.each(['≤3月', '3个月', '2022年13月1日', '2月30日'])('%s is no date', (text) => {
    expect(parse(text).kind).not.toBe('date');
  });

  it('a number with a number format stays a number', () => {
    expect(parse(44915, { format: '#,##0.00_);[Red]\\(#,##0.00\\)' }).kind).toBe('number');
    expect(parse(44915, { format: 'General' }).kind).toBe('number');
  });
});

describe('ranges', () => {
  it.each([
    ['90%-95%', '90', '95', '%'],
    ['90-95%', '90', '95', '%'],
    ['10~20', '10', '20', undefined],
    ['10～20人', '10', '20', '人'],
    ['3至5天', '3', '5', '天'],
    // Only the second of them could be a year.
    ['500-2000人', '500', '2000', '人'],
    ['100±5', '95', '105', undefined],
    ['±5%', '-5', '5', '%'],
    ['90%≤x≤95%', '90', '95', '%'],
  ])('%s', (text, low, high, unit) => {
    const measure = parse(text);
    expect(measure.kind).toBe('range');
    if (measure.kind !== 'range') return;
    expect([measure.low.toFixed(), measure.high.toFixed(), measure.unit?.text]).toEqual([low, high, unit]);
  });

  it.each(['2022-2023', '2022-2023年'])('%s are years, between which nothing is measured', (text) => {
    expect(parse(text).kind).toBe('text');
  });
});

describe('composites', () => {
  it('several labelled amounts are told apart', () => {
    const measure = parse('药品≥100项、医用耗材≥50项；服务≥1,200项');
    expect(measure.kind).toBe('composite');
    if (measure.kind !== 'composite') return;
    expect(measure.parts.map(({ label, measure: part }) => `${label} ${brief(part)}`)).toEqual([
      '药品 ge 100 项',
      '医用耗材 ge 50 项',
      '服务 ge 1200 项',
    ]);
  });

  it('a list of words is a text', () => {
    expect(parse('工作信息报送及时、质量较高').kind).toBe('text');
  });
});

describe('words', () => {
  it.each([
    ['达成预期指标', 'full', 'stated'],
    ['达成预期 指标', 'full', 'stated'],
    ['达成预期 达成预期', 'full', 'stated'],
    ['全部或基本达成预期指标', 'full', 'stated'],
    ['全部或基本达成', 'full', 'stated'],
    ['已达成', 'full', 'stated'],
    ['部分达成', 'partial', 'stated'],
    ['部门达成预期指标并具有一定效果', 'partial', 'stated'],
    ['部分达成并具有一定效果', 'partial', 'stated'],
    ['未达成且效果较差', 'none', 'stated'],
    ['未完成', 'none', 'stated'],
    ['尚未开展', 'none', 'stated'],
    ['已完成', 'full', 'implied'],
    ['按时完成', 'full', 'implied'],
    ['全覆盖', 'full', 'implied'],
    ['达标', 'full', 'implied'],
    ['不符合', 'none', 'implied'],
    ['不断提升', null, null],
    ['显著提高', null, null],
    ['达到国家规定的覆盖范围', null, null],
  ])('%j speaks for %s (%s)', (text, tier, tierCertainty) => {
    expect(parse(text)).toMatchObject({ kind: 'text', tier, tierCertainty });
  });

  it('the one number of a sentence is kept, years and document numbers are not', () => {
    const one = parse('按照财预〔2020〕10号，2022年本市实际参保20.5万人，较好完成任务');
    expect(one.kind === 'text' && one.number && brief(one.number)).toBe('none 20.5 万人');
    const several = parse('开展培训3次，共120人参加，效果良好');
    expect(several.kind === 'text' && several.number).toBeNull();
  });

  it.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['—', 'dash'],
    ['--', 'dash'],
    ['/', 'dash'],
    ['＊', 'dash'],
    ['无', 'none'],
    ['(无指标值)', 'none'],
    ['不适用', 'not-applicable'],
    ['不适用不 适用', 'not-applicable'],
    [null, 'blank'],
  ])('%j says nothing (%s)', (value, mark) => {
    expect(parse(value)).toMatchObject({ kind: 'nil', mark });
  });
});

describe('slips', () => {
  it.each([
    ['91%%', 'double-percent', 'none 91 %'],
    ['≥95％％', 'double-percent', 'ge 95 %'],
    ['1,2,3', 'commas', null],
    ['1,0000', 'commas', null],
    ['9.5.1', 'dots', null],
    ['95.%', 'dots', null],
    ['1O0%', 'letters', 'none 100 %'],
    ['9O', 'letters', 'none 90'],
    ['≥个', 'no-number', null],
    ['≥', 'no-number', null],
    ['≥%', 'no-number', null],
    ['≥XX%', 'no-number', null],
    ['%', 'no-number', null],
  ])('%s is a slip (%s)', (text, reason, reading) => {
    const measure = parse(text);
    expect(measure).toMatchObject({ kind: 'malformed', reason });
    expect(measure.kind === 'malformed' && measure.reading ? brief(measure.reading) : null).toBe(reading);
  });

  it('an error value is a slip', () => {
    expect(parse({ error: '#REF!' })).toMatchObject({ kind: 'malformed', reason: 'error-value' });
  });

  // A digit among letters, words after letters, a slash between numbers, days that do not exist.
  it.each([
    ...['知晓度', '满意度', '高', '人民群众', '100   100', '≥上年'],
    ...['OO', '9O，详见附件', '3/5个', '2023年2月29日', '4月31日'],
  ])('%s is none', (text) => {
    expect(parse(text).kind).toBe('text');
  });
});

describe('scores, weights and amounts', () => {
  it.each([
    [10, '10', null],
    ['10', '10', null],
    ['10.00', '10', null],
    ['10.0 ', '10', null],
    ['１０', '10', null],
    ['10分', '10', '分'],
    ['99.6%', '99.6', '%'],
    ['3359.62万', '3359.62', '万'],
    ['1,101.35', '1101.35', null],
    ['-3', '-3', null],
  ])('%j', (value, number, suffix) => {
    const plain = readPlainNumber(value);
    expect(plain && { ...plain, value: plain.value.toFixed() }).toEqual({ value: number, suffix });
  });

  it.each([null, '', '—', '100   100', '公 :0', '91%%', '1,2,3', '十分', true, '优'])(
    '%j is no number',
    (value) => {
      expect(readPlainNumber(value)).toBeNull();
    },
  );
});

describe('properties', () => {
  it('any text and number parses without a crash', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean(), fc.constant(null)),
        fc.option(fc.string(), { nil: undefined }),
        (value, format) => {
          const input: MeasureInput = format === undefined ? { value } : { value, format };
          expect(parseMeasure(input).kind).toMatch(/^(number|range|date|composite|text|nil|malformed)$/);
        },
      ),
    );
  });

  it('operator, number and unit come back as they were put together', () => {
    const operators = [
      ['≥', 'ge'],
      ['≤', 'le'],
      ['>', 'gt'],
      ['<', 'lt'],
      ['=', 'eq'],
      ['', 'none'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...operators),
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('人', '万人', '%', '次', '份', '万元', '元', '个', '工作日', '户', ''),
        fc.boolean(),
        ([symbol, operator], whole, cents, unit, spaced) => {
          const digits = `${whole}.${String(cents).padStart(2, '0')}`;
          const gap = spaced ? ' ' : '';
          const measure = parse(`${symbol}${gap}${digits}${gap}${unit}`);
          expect(measure.kind).toBe('number');
          if (measure.kind !== 'number') return;
          expect(measure.operator).toBe(operator);
          expect(measure.value.toFixed(2)).toBe(digits);
          expect(measure.unit?.text ?? '').toBe(unit);
        },
      ),
    );
  });
});
