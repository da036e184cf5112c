import type { CellTruth, FormTruth, FundRowTruth, IndicatorTruth, TotalTruth } from '../../form-truth';
import type { Line } from '../form-file';
import { rowNumber, withPoints } from '../point-lines';
import { EXECUTION_ROLES, FIELDS, FUND_COLUMNS, isTable } from '../truth-lines';
import type { Book } from '../values';
import { accountsText } from './account-text';
import { runs, tableText } from './table-text';

/** The truth of a form as a section of a form file (`formTruth` reads it back). */
export function truthText(book: Book, truth: FormTruth): readonly string[] {
  const home = truth.sheet;
  const cell = (text: CellTruth | undefined): string => cellName(book, text);
  const sheet = book.sheets.length > 1 ? `${truth.sheetName}!` : '';
  const first = [`-- form ${sheet}${truth.range}`, `kind: ${truth.kind}`, `title: ${cell(truth.title)}`];
  const dated = truth.year === undefined || truth.year === null ? first : [...first, `year: ${truth.year}`];
  if (truth.accounts) return [...dated, ...accountsText(book, home, truth.accounts)];
  if (isTable(truth.kind)) return dated;
  return [
    ...first,
    `year: ${truth.year === undefined ? 'open' : (truth.year ?? 'none')}`,
    `fields: ${fields(book, truth)}`,
    ...funds(book, truth),
    `execution: ${execution(book, truth)}`,
    `goals: ${goals(book, truth)}`,
    ...tableText(book, home, truth.indicators),
    ...groups(book, truth),
    `points: ${points(book, home, truth.indicators)}`,
    `shared points: ${list(truth.sharedPoints?.map(runs))}`,
    `total: ${total(book, home, truth.total)}`,
    ...subtotals(book, truth),
    `form reason: ${cell(truth.formReason)}`,
    `notes: ${list(truth.notes && [truth.notes.map(cell).join(', ')])}`,
  ];
}

/** undefined = not judged; empty = the form has none. */
function list(parts: readonly string[] | undefined): string {
  if (parts === undefined) return 'open';
  return parts.filter((part) => part !== '').join(' · ') || 'none';
}

/** `2!B4` → `续表!B4` */
function cellName({ sheets }: Book, text: CellTruth | undefined): string {
  if (text === undefined) return 'open';
  return (text ?? 'none').replace(
    /^(\d+)!/,
    (_, index: string) => `${sheets[Number(index)]?.snapshot.name ?? ''}!`,
  );
}

function onSheet({ sheets }: Book, home: number, sheet: number | undefined, address: string): string {
  return sheet === undefined || sheet === home ? address : `${sheets[sheet]?.snapshot.name ?? ''}!${address}`;
}

type Roles<T extends string> = Readonly<Partial<Record<T, CellTruth>>>;

/** `budget D5 · rate ?`; a role that has no cell is not named. */
function roles<T extends string>(book: Book, known: readonly T[], cells: Roles<T>): readonly string[] {
  return known.flatMap((role) => {
    const cell = cells[role];
    if (cell === undefined) return [`${role} ?`];
    return cell === null ? [] : [`${role} ${cellName(book, cell)}`];
  });
}

function fields(book: Book, { fields: said }: FormTruth): string {
  if (said === undefined) return 'open';
  return list(
    FIELDS.flatMap((key) => {
      const cells = said[key];
      if (cells === undefined) return [`${key} ?`];
      return cells.length === 0 ? [] : [`${key} ${cells.map((one) => cellName(book, one)).join(', ')}`];
    }),
  );
}

function funds(book: Book, { funds: rows, fundsComplete = false }: FormTruth): readonly string[] {
  const lines = (rows ?? []).map((row: FundRowTruth) => {
    const cells = roles(book, FUND_COLUMNS, row.cells);
    return `fund ${cellName(book, row.label)}: ${[row.total ? 'total' : 'part', ...cells].join(' · ')}`;
  });
  if (!fundsComplete) return ['funds: open', ...lines];
  return lines.length === 0 ? ['funds: none'] : lines;
}

function execution(book: Book, { execution: said }: FormTruth): string {
  if (!said) return said === null ? 'none' : 'open';
  const points = said.points === undefined ? '?' : (said.points ?? 'none');
  return [...roles(book, EXECUTION_ROLES, said.cells), `points ${points}`].join(' · ');
}

function goals(book: Book, { goals: said }: FormTruth): string {
  if (!said) return said === null ? 'none' : 'open';
  const side = (key: 'expected' | 'achieved'): string =>
    said[key].length === 0 ? '' : `${key} ${said[key].map((one) => cellName(book, one)).join(', ')}`;
  return list([side('expected'), side('achieved')]);
}

function groups(
  book: Book,
  { sheet: home, groups: said, groupsComplete = false }: FormTruth,
): readonly string[] {
  const lines = ([1, 2, 3] as const).flatMap((level) => {
    const parts = (said ?? [])
      .filter((group) => group.level === level)
      .map(({ sheet, address, declared }) => {
        const at = onSheet(book, home, sheet, address);
        return declared === null ? at : `${at} = ${declared}`;
      });
    return parts.length === 0 ? [] : [`group ${level}: ${parts.join(' · ')}`];
  });
  if (!groupsComplete) return ['groups: open', ...lines];
  return lines.length === 0 ? ['groups: none'] : lines;
}

/** `in weights` if that means the same, otherwise every value with its rows. */
function points(book: Book, home: number, rows: readonly IndicatorTruth[]): string {
  if (rows.every((row) => row.points === undefined)) return rows.length === 0 ? 'none' : 'open';
  const read = withPoints(book, home, rows, lineOf('points', 'in weights'));
  if (read.every((row, index) => row.points === rows[index]?.points)) return 'in weights';
  const values = [...new Set(rows.flatMap((row) => row.points ?? []))];
  const rowsOf = (value: string): readonly number[] =>
    rows.filter((row) => row.points === value).map(rowNumber);
  return list(values.map((value) => `${value} in ${runs(rowsOf(value))}`));
}

function lineOf(key: string, value: string): Line {
  return { key, value, number: 0 };
}

function total(book: Book, home: number, said: TotalTruth | null | undefined): string {
  if (!said) return said === null ? 'none' : 'open';
  return [onSheet(book, home, said.sheet, said.label), ...totalCells(book, home, said)].join(' · ');
}

function totalCells(book: Book, home: number, said: TotalTruth): readonly string[] {
  return roles(book, ['weight', 'score'], said).map((part) => {
    const [role = '', at = ''] = part.split(' ');
    return at === '?' ? part : `${role} ${onSheet(book, home, said.sheet, at)}`;
  });
}

function subtotals(book: Book, { sheet: home, subtotals: said }: FormTruth): readonly string[] {
  if (said === undefined) return ['subtotals: open'];
  if (said.length === 0) return ['subtotals: none'];
  return said.map((row) => {
    const label = onSheet(book, home, row.sheet, row.label);
    return `subtotal ${label}: ${totalCells(book, home, row).join(' · ') || 'none'}`;
  });
}
