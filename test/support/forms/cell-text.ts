import type { CellSnapshot, CellValue } from '../../../src/workbook/snapshot';

/** What a cell holds, without its place. */
export type CellContent = Omit<CellSnapshot, 'row' | 'col'>;

/** Marks of a cell that belongs to the cell to its left or above it. */
export const LEFT = '<';
export const ABOVE = '^';

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const SHARE = /^-?\d+(?:\.(\d+))?%$/;
const FORMATTED = /^(\S+) \{(.+)\}$/;
const FORMULA = /^=(.+?)\s*→\s*(.*)$/;
const ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

/**
 * A cell of a grid as a person would type it: a bare number is a number, `98.5%` a number shown as a
 * percentage, `44927 {yyyy-mm-dd}` a number with its format, `'12` the text 12, `=SUM(A1:A2) → 3` a formula
 * with the value it was saved with; everything else is text, in which `⏎` is a line break and `␠` a blank
 * that would otherwise be trimmed. `null`: nothing is there.
 */
export function cellContent(text: string): CellContent | null {
  if (text === '' || text === LEFT || text === ABOVE) return null;
  const [, formula, cached] = FORMULA.exec(text) ?? [];
  if (formula !== undefined) return { ...(cellContent(cached ?? '') ?? { value: null }), formula };
  const [, number, format] = FORMATTED.exec(text) ?? [];
  if (number !== undefined && format !== undefined && NUMBER.test(number))
    return { value: Number(number), format };
  const places = SHARE.exec(text);
  if (places) return share(text, places[1]?.length ?? 0);
  if (NUMBER.test(text)) return { value: Number(text) };
  if (ERROR.test(text)) return { value: { error: text } };
  if (text === 'TRUE' || text === 'FALSE') return { value: text === 'TRUE' };
  const literal = text.startsWith("'") ? text.slice(1) : text;
  return { value: literal.replaceAll('⏎', '\n').replaceAll('␠', ' ').replaceAll('\\|', '|') };
}

/** 98.5% is the number 0.985 shown with one place. */
function share(text: string, places: number): CellContent {
  const value = Number((Number(text.slice(0, -1)) / 100).toFixed(places + 2));
  return { value, format: places === 0 ? '0%' : `0.${'0'.repeat(places)}%` };
}

/** The content as `cellContent` reads it back. */
export function cellText(content: CellContent | null): string {
  if (content === null) return '';
  const { formula, ...saved } = content;
  return formula === undefined ? valueText(saved) : `=${formula} → ${valueText(saved)}`;
}

function valueText({ value, format }: CellContent): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return literalText(value);
}

function numberText(value: number, format: string | undefined): string {
  if (format === undefined || format === 'General') return String(value);
  const places = /^0(?:\.(0+))?%$/.exec(format);
  if (places) {
    const shown = `${(value * 100).toFixed(places[1]?.length ?? 0)}%`;
    if (cellContent(shown)?.value === value) return shown;
  }
  return `${value} {${format}}`;
}

function literalText(value: string): string {
  const line = value
    .replaceAll('|', '\\|')
    .replaceAll(/\r?\n/g, '⏎')
    .replace(/^[ \t]+|[ \t]+$/g, (blanks) => '␠'.repeat(blanks.length));
  return needsQuote(line) ? `'${line}` : line;
}

/** Whether the text would be read as something else, or as nothing, without the quotation mark. */
function needsQuote(line: string): boolean {
  const read: CellValue | undefined = cellContent(line)?.value;
  return typeof read !== 'string' || line.startsWith("'") || FORMULA.test(line);
}
