import type { Operator } from './types';

/** Operators as symbols and as words. The texts are compact: NFKC, no white space. */

const SYMBOLS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:[≥≧⩾]=?|>=|》=|>≡|=>)/, 'ge'],
  [/^(?:[≤≦⩽]=?|<=|《=|=<)/, 'le'],
  [/^(?:>|》|﹥)/, 'gt'],
  [/^(?:<|《|﹤)/, 'lt'],
  [/^[=﹦═]/, 'eq'],
];

const BEFORE: readonly (readonly [RegExp, Operator])[] = [
  [
    /^(?:不低于|不少于|不小于|不得低于|不得少于|不得小于|大于等于|大于或等于|高于或等于|至少|最少|达到或超过)/,
    'ge',
  ],
  [
    /^(?:不超过|未超过|不得超过|不高于|不大于|不多于|不得高于|不得大于|不得多于|小于等于|小于或等于|低于或等于|至多|最多)/,
    'le',
  ],
  [/^(?:控制在)/, 'le'],
  [/^(?:超过|大于|高于|多于|超出)/, 'gt'],
  [/^(?:低于|少于|小于|未达到?)/, 'lt'],
  [/^(?:等于)/, 'eq'],
  [/^(?:达到|达)/, 'ge'],
];

const AFTER: readonly (readonly [RegExp, Operator])[] = [
  [/(?:及以上|含以上|\(含\)以上|以上)$/, 'ge'],
  [/(?:及以下|\(含\)以下|以下|之内|以内|范围内|内)$/, 'le'],
];

/** First characters of any symbol and of any word above: most texts start with none of them. */
const SYMBOL_START = /^[≥≧⩾≤≦⩽<>=《》﹥﹤﹦═]/;
const WORD_START = /^[不大高至最达小低控超多少等未]/;

/** Operator written at the start as a symbol, and what follows it. */
export function leadingSymbol(compact: string): readonly [Operator, string] | null {
  if (!SYMBOL_START.test(compact)) return null;
  for (const [pattern, operator] of SYMBOLS) {
    const match = pattern.exec(compact);
    if (match) return [operator, compact.slice(match[0].length)];
  }
  return null;
}

/** Operator written at the start as a symbol or a word (不低于, 控制在), and what follows it. */
export function leadingOperator(compact: string): readonly [Operator, string] | null {
  const symbol = leadingSymbol(compact);
  if (symbol) return symbol;
  if (!WORD_START.test(compact)) return null;
  for (const [pattern, operator] of BEFORE) {
    const match = pattern.exec(compact);
    if (match) return [operator, compact.slice(match[0].length)];
  }
  return null;
}

/** Operator written behind the number (以上, 以内, 内), and what stands before it. */
export function trailingOperator(rest: string): readonly [Operator, string] | null {
  if (!/[上下内]$/.test(rest)) return null;
  for (const [pattern, operator] of AFTER) {
    const match = pattern.exec(rest);
    if (match) return [operator, rest.slice(0, match.index)];
  }
  return null;
}

/** 指标性质 in its own column: `≥`, `大于等于`, `＝`, `反向指标`; null for 定性 and anything else. */
export function operatorOfNature(compact: string): Operator | null {
  const sense = /^(?:(正)|[反负逆])向(?:指标)?$/.exec(compact);
  if (sense) return sense[1] === undefined ? 'le' : 'ge';
  const found = leadingOperator(compact);
  return found?.[1] === '' ? found[0] : null;
}
