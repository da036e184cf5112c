import { addressOf, parseAddress } from '../src/workbook/address';
import { inspect, type Finding } from '../src/engine';
import { showValue } from '../src/engine/format';
import { DEMAND_NAMES } from '../src/engine/locales/zh-CN/verdict';
import { demandOf } from '../src/engine/verdict';
import type { CellSnapshot, SheetSnapshot } from '../src/workbook/snapshot';
import {
  exampleBase,
  exampleBook,
  headsOf,
  type Example,
  type Head,
  type Place,
} from '../test/support/rule-examples';

/** Examples of a rule as docs/checks.zh-CN.md prints them: the rows around the cell, and the finding. */

/** Text inside a table cell. */
export function tableCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
}

/** Rows to print of one sheet, with the heads of their tables. */
function rowsOf({ edits, finds, show, hiddenRows }: Example, sheet: string, heads: readonly Head[]) {
  const named = [...edits, ...finds].flatMap(({ sheet: own, address }) =>
    own === sheet ? [(parseAddress(address)?.row ?? 0) + 1] : [],
  );
  const shown = show.flatMap(({ sheet: own, row }) => (own === sheet ? [row] : []));
  const rows = [...named, ...shown, ...(named.length > 0 ? hiddenRows : [])];
  const above = heads.flatMap(({ sheet: own, head, rows: below }) =>
    own === sheet && rows.some((row) => below.includes(row)) ? [head] : [],
  );
  return [...new Set([...rows, ...above])].sort((a, b) => a - b);
}

function shownText({ value, formula, format }: CellSnapshot): string {
  const text = tableCell(showValue(value, format ?? 'General'));
  return formula === undefined ? text : `${text}（\`=${formula}\`）`;
}

function table(example: Example, sheet: SheetSnapshot, firstHead: string, heads: readonly Head[]): string {
  const rows = rowsOf(example, sheet.name, heads);
  if (rows.length === 0) return '';
  const cells = new Map(sheet.cells.map((cell) => [addressOf(cell.row, cell.col), cell]));
  const found = new Set(
    example.finds.filter((one) => one.sheet === sheet.name).map(({ address }: Place) => address),
  );
  const used = sheet.cells.filter(({ row }) => rows.includes(row + 1)).map(({ col }) => col);
  const places = [...found].flatMap((address) => parseAddress(address)?.col ?? []);
  const columns = [...new Set([...used, ...places])].sort((a, b) => a - b);
  const line = (row: number): string => {
    const texts = columns.map((col) => {
      const address = addressOf(row - 1, col);
      const cell = cells.get(address);
      const text = cell ? shownText(cell) : '';
      return found.has(address) ? `**${text === '' ? '（空）' : text}**` : text;
    });
    const hidden = example.hiddenRows.includes(row) ? '（隐藏）' : '';
    return `| ${String(row)}${hidden} | ${texts.join(' | ')} |`;
  };
  const letters = columns.map((col) => addressOf(0, col).replace(/\d+$/, ''));
  return [
    `| ${firstHead} | ${letters.join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...rows.map(line),
  ].join('\n');
}

function said({ severity, refused, check, reason, message }: Finding): string {
  return `> ${DEMAND_NAMES[demandOf({ check, reason, severity, refused })]}：${tableCell(message)}`;
}

/** One example of the check with this code as Markdown. */
export function exampleText(code: string, example: Example): string {
  const book = exampleBook(example);
  const heads = headsOf(exampleBase(example.base));
  const single = book.sheets.length === 1;
  const tables = book.sheets.map((sheet) => table(example, sheet, single ? '行' : sheet.name, heads));
  const { findings } = inspect(book, example.profile === null ? {} : { profile: example.profile });
  return [
    `${example.kind === 'right' ? '✓ 对' : '✗ 错'}：${example.title}`,
    ...tables.filter((text) => text !== ''),
    ...findings.filter((finding) => finding.code === code).map(said),
  ].join('\n\n');
}
