import { Decimal } from '../../workbook/decimal';
import { compactText } from '../text';
import { decimalOfDigits } from './number';
import { NUMBER, UNSIGNED } from '../words/numbers';
import { leadingOperator, leadingSymbol, trailingOperator } from './operators';
import type {
  CompositeMeasure,
  CompositePart,
  MalformedMeasure,
  MalformedReason,
  NumberMeasure,
  RangeMeasure,
  Unit,
} from './types';
import type { Operator } from '../words/operators';
import { isBareUnit, readUnit } from './unit';

import {
  ABOUT,
  APPROXIMATE,
  BETWEEN,
  DONE_BEHIND,
  MAY_BE_RANGE,
  MORE_BEHIND,
  ROUGHLY_BEHIND,
} from '../words/values';
import { WITHIN_ALONE } from '../words/units';
import { OPERATOR_ENDS_LABEL } from '../words/operators';

/** Values as patterns. `text` is the text for people, `compact` the same without white space. */

const NOUN = /^[\u3400-\u9fff]{1,10}$/;
const STARTS_WITH_NUMBER = new RegExp(`^(${NUMBER})(.*)$`, 's');

interface Tail {
  readonly unit: Unit | null;
  readonly operator: Operator | null;
  readonly approximate: boolean;
  /** A noun follows the unit: 37个基层医疗机构. */
  readonly noun: boolean;
}

/** Reads what follows a number: a unit, 以上, 内, 左右, a noun. null when it is the rest of a sentence. */
function readTail(words: string): Tail | null {
  const approximate = APPROXIMATE.test(words);
  const bare = words.replace(MORE_BEHIND, '').replace(ROUGHLY_BEHIND, '');
  const trailing = trailingOperator(bare) ?? trailingOperator(bare.replace(DONE_BEHIND, ''));
  const own = trailing?.[1] ?? bare;
  if (own === '') return { unit: null, operator: trailing?.[0] ?? null, approximate, noun: false };
  const reading = readUnit(own);
  if (reading === null) return null;
  const { unit, rest } = reading;
  // 内 alone is a limit only after a time (5天内); in 10家国内 it belongs to a noun.
  if (trailing && WITHIN_ALONE.test(bare.replace(DONE_BEHIND, '')) && unit.kind !== 'time') return null;
  if (rest !== '' && (!NOUN.test(rest) || unit.kind === null)) return null;
  return { unit, operator: trailing?.[0] ?? null, approximate, noun: rest !== '' };
}

/** `≥12次`, `不低于3个`, `5天内`, `≥16800万元`, `550余人`, `95`. */
export function readNumberMeasure(text: string, compact: string): NumberMeasure | null {
  const leading = leadingOperator(compact);
  const rest = leading?.[1] ?? compact;
  const about = ABOUT.test(rest);
  const [, digits, words = ''] = STARTS_WITH_NUMBER.exec(rest.replace(ABOUT, '')) ?? [];
  if (digits === undefined || (/^(?:19|20)\d{2}$/.test(digits) && words.startsWith('年'))) return null;
  const tail = readTail(words);
  if (tail === null) return null;
  return {
    kind: 'number',
    text,
    operator: leading?.[0] ?? tail.operator ?? 'none',
    value: decimalOfDigits(digits),
    unit: tail.unit,
    stored: 'text',
    approximate: about || tail.approximate,
    embedded: tail.noun,
  };
}

const PLUS_MINUS = new RegExp(`^(${NUMBER})?([^\\d±]*)±(${UNSIGNED})([^\\d±]*)$`);
const CHAIN = new RegExp(`^(${NUMBER})([^\\d≤<]*)[≤<][^\\d≤<]{0,6}[≤<](${NUMBER})([^\\d]*)$`);

function unitOfWords(words: string): Unit | null | undefined {
  if (words === '') return null;
  const tail = readTail(words);
  return tail === null ? undefined : tail.unit;
}

/** `90%-95%`, `10~20`, `3至5天`, `100±5`, `90%≤x≤95%`. */
export function readRange(text: string, compact: string): RangeMeasure | null {
  if (!/\d/.test(compact) || !MAY_BE_RANGE.test(compact)) return null;
  const words = leadingSymbol(compact)?.[1] ?? compact;
  const around = PLUS_MINUS.exec(words);
  const [, a, unitA = '', b, unitB = ''] = around ?? BETWEEN.exec(words) ?? CHAIN.exec(words) ?? [];
  if (b === undefined) return null;
  const year = /^(?:19|20)\d{2}$/;
  if (a !== undefined && year.test(a) && year.test(b)) return null;
  const unit = unitOfWords(unitB === '' ? unitA : unitB);
  if (unit === undefined) return null;
  const second = decimalOfDigits(b);
  const first = a === undefined ? new Decimal(0) : decimalOfDigits(a);
  const [low, high] = around ? [first.minus(second), first.plus(second)] : [first, second];
  return { kind: 'range', text, low: Decimal.min(low, high), high: Decimal.max(low, high), unit };
}

interface Slip {
  readonly reason: MalformedReason;
  /** The text that was probably meant; null when it is not known. */
  readonly meant: string | null;
}

const oncePercent = (text: string): string => text.replace(/(?<!%)%+$/, '%');

function findSlip(compact: string): Slip | null {
  const [, words] = leadingSymbol(compact) ?? ['none', compact];
  const body = /^([\d.,OoIl]+)(?![\d.,OoIl])(\D*)$/.exec(words);
  if (body === null) {
    const symbol = words !== compact;
    const empty =
      words === '' || isBareUnit(words) || (symbol && /^[xX_*]+/.test(words) && !/\d/.test(words));
    return empty ? { reason: 'no-number', meant: null } : null;
  }
  const [, digits = '', rest = ''] = body;
  if (!/\d/.test(digits) || (rest !== '' && readTail(oncePercent(rest)) === null)) return null;
  if (/[OoIl]/.test(digits)) {
    return /[Oo]|(?<=\d)[Il](?=\d)|^[Il]\d/.test(digits)
      ? { reason: 'letters', meant: digits.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') + rest }
      : null;
  }
  if (rest.endsWith('%%')) return { reason: 'double-percent', meant: digits + oncePercent(rest) };
  if (!new RegExp(`^${UNSIGNED}$`).test(digits)) {
    const dots = /\..*\.|\.$|^\./.test(digits);
    return { reason: dots ? 'dots' : 'commas', meant: null };
  }
  return null;
}

/** Typing errors: `91%%`, `1,2,3`, `9.5.1`, `1O0%`, `≥个`. */
export function readMalformed(text: string, compact: string): MalformedMeasure | null {
  const slip = findSlip(compact);
  if (slip === null) return null;
  const operator = leadingSymbol(compact)?.[0] ?? 'none';
  const meant = slip.meant === null ? null : readNumberMeasure(text, slip.meant);
  return {
    kind: 'malformed',
    text,
    reason: slip.reason,
    reading: meant === null ? null : { ...meant, operator: operator === 'none' ? meant.operator : operator },
  };
}

const PART = /^([^\d≥≧≤≦<>=]*)(?![^\d≥≧≤≦<>=])(.+)$/;

function compositePart(words: string): CompositePart | null {
  const [, before = '', value = ''] = PART.exec(words) ?? [];
  // An operator in words belongs to the number and not to the label.
  const word = OPERATOR_ENDS_LABEL.exec(before)?.[1] ?? '';
  const measure = readNumberMeasure(words, word + value);
  return measure === null ? null : { label: before.slice(0, before.length - word.length), measure };
}

function parts(pieces: readonly string[]): readonly CompositePart[] | null {
  const found = pieces.map(compositePart).filter((part) => part !== null);
  return found.length >= 2 && found.length === pieces.length ? found : null;
}

/** Several amounts in one cell: `药品≥100项、医用耗材≥50项`, `120个/20个/318项`. */
export function readComposite(text: string, compact: string): CompositeMeasure | null {
  if (!/\d/.test(compact) || !/[、,;。/]|\n/.test(text.normalize('NFKC'))) return null;
  const listed = text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .split(/[、,;。\n]+/)
    .map(compactText)
    .filter((piece) => piece !== '');
  const slashed = compact.split('/');
  const found =
    parts(listed) ??
    (slashed.length >= 2 && slashed.every((piece) => /^[≥≤<>=]*[\d.](?:[\d.]*\d)?\D+$/.test(piece))
      ? parts(slashed)
      : null);
  return found === null ? null : { kind: 'composite', text, parts: found };
}
