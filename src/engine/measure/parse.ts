import { decimalOf } from '../../workbook/decimal';
import { isDateFormat, isPercentFormat } from '../format';
import { memo } from '../memo';
import { collapseRepeats, compactText, plainText } from '../text';
import { isCellError } from '../../workbook/snapshot';
import { dateOfSerial, readDate } from './date';
import { decimalOfDigits, formatOperator, formatSuffix } from './number';
import { NUMBER } from '../words/numbers';
import { leadingOperator, operatorOfNature, trailingOperator } from './operators';
import { readComposite, readMalformed, readNumberMeasure, readRange } from './patterns';
import type { Measure, MeasureInput, NumberMeasure, TextMeasure, Unit } from './types';
import { PERCENT, readUnit } from './unit';
import { readNil, readTier } from './words';
import {
  LIMIT_IN_WORDS,
  MORE_BEHIND,
  NO_AMOUNT,
  RANGE_GOES_BEFORE,
  RANGE_GOES_ON,
  REMARK_BEHIND,
} from '../words/values';
import { OPERATOR_BEHIND_IN_SENTENCE, OPERATOR_IN_SENTENCE, QUALITATIVE } from '../words/operators';
import { EACH } from '../words/units';

function cleanUnit(text: string | null): Unit | null {
  const reading = text === null ? null : readUnit(compactText(text));
  return reading?.rest === '' ? reading.unit : null;
}

function numberCell(value: number, input: MeasureInput): Measure {
  const { format } = input;
  if (isDateFormat(format)) {
    const date = dateOfSerial(value);
    if (date) return date;
  }
  const percent = isPercentFormat(format);
  const number = decimalOf(value).times(percent ? 100 : 1);
  const unit = percent ? PERCENT : cleanUnit(formatSuffix(format));
  return {
    kind: 'number',
    text: `${number.toFixed()}${unit?.text ?? ''}`,
    operator: formatOperator(format),
    value: number,
    unit,
    stored: percent ? 'percent-format' : 'number',
    approximate: false,
    embedded: false,
  };
}

const TOKEN = new RegExp(`(?<![\\d.A-Za-z])${NUMBER}`, 'g');

/** The only number in a sentence; null when there is none or there are several. */
function embeddedNumber(compact: string): NumberMeasure | null {
  if (!/\d/.test(compact)) return null;
  const words = compact.replace(NO_AMOUNT, (match) => ' '.repeat(match.length));
  const tokens = [...words.matchAll(TOKEN)];
  const [token] = tokens;
  if (token === undefined || tokens.length !== 1) return null;
  const end = token.index + token[0].length;
  const before = words.slice(0, token.index);
  const after = words.slice(end);
  const [sign = ''] = /^[+-]/.exec(token[0]) ?? [];
  if (RANGE_GOES_BEFORE.test(compact.slice(0, token.index) + sign) || RANGE_GOES_ON.test(compact.slice(end)))
    return null;
  if (/[¥$]$/.test(before)) return null;
  const unitText = /^[^\s,.;:、。，；()]*/.exec(after.replace(MORE_BEHIND, ''))?.[0] ?? '';
  const found = longestUnit(unitText);
  const per = EACH.exec(words)?.[1];
  const reading = found === null || per === undefined ? found : { ...found, per: found.per ?? per };
  const operator = OPERATOR_IN_SENTENCE.exec(before)?.[1];
  const behind = trailingOperator(OPERATOR_BEHIND_IN_SENTENCE.exec(after)?.[0] ?? '');
  const stated = operator === undefined ? null : leadingOperator(operator);
  return {
    kind: 'number',
    text: compact,
    operator: stated?.[0] ?? behind?.[0] ?? 'none',
    value: decimalOfDigits(token[0]),
    unit: reading,
    stored: 'text',
    approximate: MORE_BEHIND.test(after),
    embedded: true,
  };
}

/** The unit at the start of the words after a number in a sentence; only known units. */
function longestUnit(words: string): Unit | null {
  const reading = readUnit(words);
  return reading !== null && reading.unit.kind !== null ? reading.unit : null;
}

/** Two numbers side by side in one cell are not one number; the space between them must not be removed. */
const APART = /\d\s+\d/;

function textMeasure(text: string): Measure {
  const words = collapseRepeats(text);
  const tier = readTier(words);
  const number = APART.test(words) ? null : embeddedNumber(compactText(words));
  // With a symbol before the only number of a sentence (平均支出进度>=62.5%), the sentence is a value.
  if (number !== null && number.operator !== 'none' && /[≥≧≤≦<>=]/.test(words))
    return { ...number, text: words };
  const measure: TextMeasure = {
    kind: 'text',
    text: words,
    tier: tier?.tier ?? null,
    tierCertainty: tier?.certainty ?? null,
    number,
  };
  return measure;
}

/** Removes a remark in brackets after the value: `98.34%(备注)`, `10 万元(全年预算数)`. */
function withoutRemark(compact: string): string {
  const whole = /^\(([^()]+)\)$/.exec(compact);
  if (whole) return whole[1] ?? compact;
  // Not (每季度), which changes what the number means.
  return compact.replace(REMARK_BEHIND, '');
}

const NUMERALS = '一二三四五六七八九';

/** 两次以上, 三个月内, 六月底前: a limit in Chinese numerals up to 19. A numeral alone is left to a person. */
function readLimitInWords(text: string, compact: string): Measure | null {
  const [words = '', ten, one = ''] = LIMIT_IN_WORDS.exec(compact) ?? [];
  if (words === '') return null;
  const ones = one === '' ? 0 : NUMERALS.indexOf(one === '两' ? '二' : one) + 1;
  const digits = `${ones + (ten === '' ? 0 : 10)}${compact.slice(words.length)}`;
  const number = readNumberMeasure(text, digits);
  return readDate(text, digits) ?? (number?.embedded === false && number.unit?.kind ? number : null);
}

function readText(raw: string): Measure {
  const text = plainText(raw);
  const bare = withoutRemark(text);
  const nil = readNil(bare) ?? (bare === text ? null : readNil(text));
  if (nil) return nil;
  const apart = APART.test(text) && !/\d{1,2}:\d{2}/.test(text);
  const compact = withoutRemark(compactText(text)).replace(/(?<=[^。;.]|^.)[。;.]+$/, '');
  const date = readDate(text, compact) ?? readLimitInWords(text, compact);
  if (date) return date;
  if (apart) return textMeasure(text);
  return (
    readNumberMeasure(text, compact) ??
    readRange(text, compact) ??
    readMalformed(text, compact) ??
    readComposite(text, compact) ??
    textMeasure(compact === compactText(text) ? text : compact)
  );
}

/** The forms of a workbook repeat the same few texts. */
const textCell = memo(readText);

/** Adds 指标性质 and 度量单位 from their own columns where the value does not contain them. */
function withColumns(measure: Measure, input: MeasureInput): Measure {
  if (measure.kind !== 'number' || (input.nature === undefined && input.unit === undefined)) return measure;
  const nature = typeof input.nature === 'string' ? operatorOfNature(compactText(input.nature)) : null;
  const unit = typeof input.unit === 'string' ? cleanUnit(input.unit) : null;
  return {
    ...measure,
    operator: measure.operator === 'none' ? (nature ?? 'none') : measure.operator,
    unit: measure.unit ?? unit,
  };
}

/**
 * Reads one cell of 年度指标值 or 实际完成值. Never throws: what cannot be read as a value is a `text`, a clear typing error
 * is `malformed`. The grammar follows the rules of the receiving system (number, operator and unit are stored
 * separately and printed together) and what published forms contain.
 */
export function parseMeasure(input: MeasureInput): Measure {
  const { value } = input;
  if (value === null) return { kind: 'nil', text: '', mark: 'blank' };
  if (isCellError(value))
    return { kind: 'malformed', text: value.error, reason: 'error-value', reading: null };
  if (typeof value === 'boolean') return textMeasure(value ? '是' : '否');
  const qualitative = typeof input.nature === 'string' && QUALITATIVE.test(input.nature);
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? withColumns(numberCell(value, input), input)
      : { kind: 'malformed', text: String(value), reason: 'error-value', reading: null };
  }
  return qualitative
    ? (readNil(value) ?? textMeasure(plainText(value)))
    : withColumns(textCell(value), input);
}
