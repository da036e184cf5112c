import { parseAddress } from '../../../src/workbook/address';
import type { Rect } from '../../../src/workbook/snapshot';

/** A small subset of Excel's formula language: enough for totals and rates of a form. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly rect: Rect }
  | { readonly kind: 'sign'; readonly operand: Expression }
  | { readonly kind: 'percent'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(.])|([\p{L}_][\p{L}\p{N}_.]*)(?=\()|(<>|<=|>=|[-+*/^&=<>(),%]))/uy;

interface Token {
  readonly kind: 'number' | 'text' | 'area' | 'name' | 'sign';
  readonly text: string;
  readonly sheet: string | null;
}

/** null when the formula uses something outside the subset. */
function tokenise(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < formula.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(formula);
    if (!match) return formula.slice(at).trim() === '' ? tokens : null;
    const [, number, text, sheet, area, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, sheet: null });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"'), sheet: null });
    else if (area !== undefined) tokens.push({ kind: 'area', text: area, sheet: sheetName(sheet) });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase(), sheet: null });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, sheet: null });
  }
  return tokens;
}

function sheetName(part: string | undefined): string | null {
  if (part === undefined) return null;
  const name = part.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Operators by precedence, lowest first, as in Excel. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Expression | null {
    const expression = this.level(0);
    return this.at === this.tokens.length ? expression : null;
  }

  private level(depth: number): Expression | null {
    const operators = LEVELS[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (let token = this.tokens[this.at]; left && token; token = this.tokens[this.at]) {
      if (token.kind !== 'sign' || !operators.includes(token.text)) break;
      this.at += 1;
      const right = this.level(depth + 1);
      left = right && { kind: 'binary', operator: token.text, left, right };
    }
    return left;
  }

  private signed(): Expression | null {
    if (this.take('-')) {
      const operand = this.signed();
      return operand && { kind: 'sign', operand };
    }
    if (this.take('+')) return this.signed();
    const operand = this.atom();
    return operand && this.take('%') ? { kind: 'percent', operand } : operand;
  }

  private atom(): Expression | null {
    const token = this.tokens[this.at];
    if (!token) return null;
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'text':
        return { kind: 'text', value: token.text };
      case 'area':
        return areaOf(token);
      case 'name':
        return this.call(token.text);
      case 'sign':
        return token.text === '(' ? this.parenthesised() : null;
    }
  }

  private parenthesised(): Expression | null {
    const inner = this.level(0);
    return this.take(')') ? inner : null;
  }

  private call(name: string): Expression | null {
    if (!this.take('(')) return null;
    const args: Expression[] = [];
    if (this.take(')')) return { kind: 'call', name, args };
    do {
      const arg = this.level(0);
      if (!arg) return null;
      args.push(arg);
    } while (this.take(','));
    return this.take(')') ? { kind: 'call', name, args } : null;
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }
}

function areaOf({ text, sheet }: Token): Expression | null {
  const [first = '', second = first] = text.split(':');
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (!a || !b) return null;
  const rect = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
  return { kind: 'area', sheet, rect };
}

/** null when the formula uses something outside the subset. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokenise(formula);
  return tokens && tokens.length > 0 ? new Parser(tokens).parse() : null;
}

/** The areas a formula refers to. */
export function precedents(expression: Expression): readonly (Expression & { readonly kind: 'area' })[] {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return [];
    case 'area':
      return [expression];
    case 'sign':
    case 'percent':
      return precedents(expression.operand);
    case 'binary':
      return [...precedents(expression.left), ...precedents(expression.right)];
    case 'call':
      return expression.args.flatMap(precedents);
  }
}
