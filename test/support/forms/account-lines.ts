import { addressOf } from '../../../src/workbook/address';
import type { AccountsTable } from '../../../src/engine/form';
import type { AccountRowTruth, AccountsTruth } from '../form-truth';
import { FormFileError, type FormSection, type Line } from './form-file';
import { columnOf } from './grid';
import { numbers, oneOf, said, type Book } from './values';

const TABLES: readonly AccountsTable[] = [
  'income-expenditure',
  'income',
  'expenditure',
  'fiscal',
  'general-budget',
  'basic-detail',
  'government-fund',
  'state-capital',
  'three-public',
  'other',
];

export const ACCOUNT_LINES: readonly RegExp[] = [/^table$/, /^money unit$/, /^figures(?: [\d, -]+)?$/];

/** The truth of a table of the final accounts: `figures 7-9, 12: code A · label B · amounts C, D`. */
export function accountsTruth(book: Book, home: number, { lines, number }: FormSection): AccountsTruth {
  const only = (key: string): Line => {
    const line = lines.find((one) => one.key === key);
    if (!line) throw new FormFileError(number, `nothing is said about ${key}`);
    return line;
  };
  const unit = only('money unit').value;
  return {
    table: oneOf(TABLES, only('table').value, only('table')),
    unit: unit === 'none' ? null : unit,
    rows: lines.filter(({ key }) => /^figures /.test(key)).flatMap((line) => rows(book, home, line)),
  };
}

function rows(book: Book, home: number, line: Line): readonly AccountRowTruth[] {
  const words = said(line);
  const columns = new Map(
    (words.is === 'said' ? words.parts : []).map((part) => {
      const [role = '', ...rest] = part.split(' ');
      return [oneOf(['label', 'code', 'amounts'], role, line), rest.join('').split(',')] as const;
    }),
  );
  const at = (role: 'label' | 'code' | 'amounts', row: number): readonly string[] =>
    (columns.get(role) ?? []).map((name) => {
      const column = columnOf(name);
      return book.sheets[home]?.anchor(row - 1, column) ?? addressOf(row - 1, column);
    });
  const texts = new Map(
    book.sheets[home]?.snapshot.cells.map(({ row, col, value }) => [addressOf(row, col), String(value)]),
  );
  return numbers(line.key.replace('figures ', ''), line).map((row) => ({
    label: at('label', row)[0] ?? null,
    code:
      at('code', row)
        .map((address) => (texts.get(address) ?? '').trim())
        .filter((text) => /^\d+$/.test(text))
        .join('') || null,
    amounts: at('amounts', row).filter((address) => texts.has(address)),
  }));
}
