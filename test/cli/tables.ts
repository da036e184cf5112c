import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Tables in docs/ that tests write: they contain what really happened, and the tests fail when it changes. */
const FILE = path.resolve(__dirname, '../../docs/cli-tables.md');

/** Compares a table of docs/cli-tables.md with the rows; `PJ_TABLES=write` writes it. */
export function expectTable(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const text = readFileSync(FILE, 'utf8');
  const [before = '', rest = ''] = text.split(`## ${heading}\n`);
  const next = rest.indexOf('\n## ');
  const made = `${before}## ${heading}\n\n${table}\n${next < 0 ? '' : rest.slice(next)}`;
  if (process.env['PJ_TABLES'] === 'write') writeFileSync(FILE, made);
  else expect(made).toBe(text);
}
