import type { Operator } from '../words/operators';
import {
  DIRECTION,
  MAY_BEGIN_OPERATOR,
  MAY_END_OPERATOR,
  OPERATOR_BEFORE,
  OPERATOR_BEHIND,
} from '../words/operators';

/** Operators as symbols and as words. The texts are compact: NFKC, without white space. */

const SYMBOLS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:[≥≧⩾]=?|>=|》=|>≡|=>)/, 'ge'],
  [/^(?:[≤≦⩽]=?|<=|《=|=<)/, 'le'],
  [/^(?:>|》|﹥)/, 'gt'],
  [/^(?:<|《|﹤)/, 'lt'],
  [/^[=﹦═]/, 'eq'],
];

/** The first characters of the symbols above: most texts start with none of them. */
const SYMBOL_START = /^[≥≧⩾≤≦⩽<>=《》﹥﹤﹦═]/;

/** The operator written at the start as a symbol, and the text after it. */
export function leadingSymbol(compact: string): readonly [Operator, string] | null {
  if (!SYMBOL_START.test(compact)) return null;
  for (const [pattern, operator] of SYMBOLS) {
    const match = pattern.exec(compact);
    if (match) return [operator, compact.slice(match[0].length)];
  }
  return null;
}

/** The operator written at the start as a symbol or a word (不低于, 控制在), and the text after it. */
export function leadingOperator(compact: string): readonly [Operator, string] | null {
  const symbol = leadingSymbol(compact);
  if (symbol) return symbol;
  if (!MAY_BEGIN_OPERATOR.test(compact)) return null;
  for (const [operator, pattern] of OPERATOR_BEFORE) {
    const match = pattern.exec(compact);
    if (match) return [operator, compact.slice(match[0].length)];
  }
  return null;
}

/** The operator written after the number (以上, 以内, 内), and the text before it. */
export function trailingOperator(rest: string): readonly [Operator, string] | null {
  if (!MAY_END_OPERATOR.test(rest)) return null;
  for (const [operator, pattern] of OPERATOR_BEHIND) {
    const match = pattern.exec(rest);
    if (match) return [operator, rest.slice(0, match.index)];
  }
  return null;
}

/** 指标性质 in its own column: `≥`, `大于等于`, `＝`, `反向指标`; null for 定性 and anything else. */
export function operatorOfNature(compact: string): Operator | null {
  const sense = DIRECTION.exec(compact);
  if (sense) return sense[1] === undefined ? 'le' : 'ge';
  const found = leadingOperator(compact);
  return found?.[1] === '' ? found[0] : null;
}
