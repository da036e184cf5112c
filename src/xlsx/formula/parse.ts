import { Decimal } from '../../workbook/decimal';
import { parseRange } from '../../workbook/address';
import type { Rect } from '../../workbook/snapshot';

export type FormulaOperator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly value: string }
  /** `sheet` null = the formula's own. */
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: Rect }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'percent'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: FormulaOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** An argument left empty, as in `IF(A1,,1)`, is null. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | null)[] };

const NUMBER = String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+`;
const TEXT = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`;
const ONE_CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const NO_NAME_GOES_ON = String.raw`(?![\p{L}\p{N}_.(])`;
const FUNCTION = String.raw`([A-Za-z][A-Za-z0-9.]*)\s*(?=\()`;
const SIGN = String.raw`<>|<=|>=|[-+*/=<>%(),]`;
const CELLS = `(${SHEET})?(${ONE_CELL}(?::${ONE_CELL})?)${NO_NAME_GOES_ON}`;
const TOKEN = new RegExp(`\\s*(?:(${NUMBER})|(${TEXT})|${CELLS}|${FUNCTION}|(${SIGN}))`, 'uy');

type Token =
  | { readonly kind: 'number' | 'text' | 'name' | 'sign'; readonly text: string }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly text: string };

const PRECEDENCE: readonly (readonly FormulaOperator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/'],
];

/**
 * Reads a formula made of numbers, texts, cells, areas, the four operations, comparisons, `%` and
 * function calls. Everything else (names, tables, array constants, `^`, `&` …) returns null: such a
 * formula is left to the program that opens the workbook.
 */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula.replace(/^[=+]+/, ''));
  if (tokens === null) return null;
  const parser = new Parser(tokens);
  return parser.whole();
}

function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const { length } = formula.trimEnd();
  let at = 0;
  while (at < length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (!match) return null;
    const [whole, number, text, sheet, cells, name, sign = ''] = match;
    at += whole.length;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replaceAll('""', '"') });
    else if (cells !== undefined) tokens.push({ kind: 'cells', sheet: sheetName(sheet), text: cells });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase() });
    else tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

function sheetName(written: string | undefined): string | null {
  if (written === undefined) return null;
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Recursive descent over the tokens; null anywhere makes the whole formula null. */
class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression | null {
    const expression = this.level(0);
    return this.at === this.tokens.length ? expression : null;
  }

  private level(depth: number): Expression | null {
    const operators = PRECEDENCE[depth];
    if (operators === undefined) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.isSign(candidate));
      if (operator === undefined || left === null) return left;
      this.at++;
      const right = this.level(depth + 1);
      if (right === null) return null;
      left = { kind: 'binary', operator, left, right };
    }
  }

  private signed(): Expression | null {
    if (this.takeSign('+')) return this.signed();
    if (this.takeSign('-')) {
      const of = this.signed();
      return of && { kind: 'negative', of };
    }
    let value = this.primary();
    while (value !== null && this.takeSign('%')) value = { kind: 'percent', of: value };
    return value;
  }

  private primary(): Expression | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    this.at++;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: new Decimal(token.text) };
      case 'text':
        return { kind: 'text', value: token.text };
      case 'cells': {
        const area = parseRange(token.text);
        return area && { kind: 'cells', sheet: token.sheet, area };
      }
      case 'name':
        return this.call(token.text);
      case 'sign': {
        if (token.text !== '(') return null;
        const inside = this.level(0);
        return this.takeSign(')') ? inside : null;
      }
    }
  }

  private call(name: string): Expression | null {
    const args: (Expression | null)[] = [];
    if (!this.takeSign('(')) return null;
    if (this.takeSign(')')) return { kind: 'call', name, args };
    for (;;) {
      if (this.isSign(',') || this.isSign(')')) args.push(null);
      else {
        const arg = this.level(0);
        if (arg === null) return null;
        args.push(arg);
      }
      if (this.takeSign(')')) return { kind: 'call', name, args };
      if (!this.takeSign(',')) return null;
    }
  }

  private isSign(sign: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === sign;
  }

  private takeSign(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.at++;
    return true;
  }
}
