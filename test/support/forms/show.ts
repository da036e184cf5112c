import { addressOf, columnName, parseAddress } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { Miss } from '../recognition-score';
import type { KnownForm } from './corpus';
import type { Verdict } from './verdict';
import { cellText } from './cell-text';

/** How many differences are shown with the grid around them. */
const SHOWN = 3;
const WIDTH = 14;

/** What a person needs to see if program and truth differ: every difference, and the grid around the first. */
export function describeVerdict(form: KnownForm, { score, wrong, sentences }: Verdict): string {
  const known = form.file.wrong;
  const grown = wrong.filter((line) => !known.includes(line));
  const gone = known.filter((line) => !wrong.includes(line));
  return [
    `test/forms/${form.id}.form`,
    ...grown.flatMap((line) => [`+ ${line}`, ...sentenceOf(line, sentences)]),
    ...gone.map((line) => `- ${line}   (listed as not yet right, but is right now)`),
    ...score.misses.slice(0, SHOWN).flatMap((miss) => ['', ...around(form, miss)]),
    '',
    'Look first whether the file is right: its grid, its truth, its findings.',
    `If the program is wrong: npm run forms -- --settle ${form.id} --admit writes that down.`,
  ].join('\n');
}

const NOT_TRUE = 'said but not true: ';

/** The program's sentence there, for a person to judge. */
function sentenceOf(line: string, sentences: Verdict['sentences']): readonly string[] {
  const sentence = line.startsWith(NOT_TRUE) ? sentences.get(line.slice(NOT_TRUE.length)) : undefined;
  return sentence === undefined ? [] : [`    ${sentence}`];
}

/** The rows around a difference; the true cell is in »«, the one that was read in ››‹‹. */
function around({ snapshot }: KnownForm, { sheet, role, where, expected, got }: Miss): readonly string[] {
  const home = snapshot.sheets[sheet];
  const marks = [expected, got].map((text) => parseAddress(firstAddress(text)));
  const rows = marks.flatMap((mark) => (mark ? [mark.row] : []));
  const named = /row (\d+)/.exec(where)?.[1];
  if (rows.length === 0 && named !== undefined) rows.push(Number(named) - 1);
  const head = `${role} of ${where}: true is ${expected ?? 'none'}, read was ${got ?? 'none'}`;
  if (!home || rows.length === 0) return [head];
  const [first, last] = [Math.max(0, Math.min(...rows) - 2), Math.max(...rows) + 2];
  return [
    head,
    ...gridLines(home, first, Math.min(last, first + 12), firstAddress(expected), firstAddress(got)),
  ];
}

function firstAddress(text: string | null): string {
  return /[A-Z]+\d+/.exec(text ?? '')?.[0] ?? '';
}

function gridLines(
  sheet: SheetSnapshot,
  first: number,
  last: number,
  truth: string,
  read: string,
): readonly string[] {
  const width = Math.max(0, ...sheet.cells.map(({ col }) => col)) + 1;
  const texts = new Map(sheet.cells.map((cell) => [addressOf(cell.row, cell.col), cellText(cell)]));
  const marked = (address: string): string => {
    const text = texts.get(address) ?? '';
    if (address === truth) return `»${cut(text, WIDTH - 2)}«`;
    return address === read ? `›${cut(text, WIDTH - 2)}‹` : cut(text, WIDTH);
  };
  const columns = Array.from({ length: width }, (_, col) => col);
  const line = (start: string, cells: readonly string[]): string =>
    `${start.padStart(5)} | ${cells.join(' | ')}`;
  return [
    line('', columns.map(columnName)),
    ...Array.from({ length: last - first + 1 }, (_, index) =>
      line(
        String(first + index + 1),
        columns.map((col) => marked(addressOf(first + index, col))),
      ),
    ),
  ];
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
