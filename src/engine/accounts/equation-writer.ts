import { Decimal } from '../../workbook/decimal';
import type { AccountsForm, Table, TableRow } from '../form';
import type { EquationDraft, Slot } from './equation';
import type { ColumnSum } from './header-tree';
import { wordsOf } from './words';
import { shortText } from '../reading';
import { flatMap } from '../lists';
import { NO_MONEY, COLUMN_TOTAL } from '../words/accounts-heads';

/** Writes the equations of one table, with its check, its unit and the names of its cells. */
export class EquationWriter {
  readonly scale: Decimal;
  readonly halfUnit: Decimal;

  constructor(
    readonly form: AccountsForm,
    readonly check: string,
  ) {
    const unit = form.accounts.unit;
    this.scale = new Decimal(unit === '元' ? '0.0001' : unit === '亿元' ? '10000' : '1');
    // Amounts in 元 were not converted, so they must agree exactly.
    this.halfUnit = new Decimal(unit === '元' ? '0' : '0.005').times(unit === '亿元' ? 10000 : 1);
  }

  slot(table: Table, row: TableRow, column: number, sign: 1 | -1 = 1): Slot {
    return {
      cell: row.cells[column] ?? null,
      label: termLabel(table, row, column),
      sign,
      scale: this.scale,
    };
  }

  /** A column of a row is the sum of others. */
  row(table: Table, row: TableRow, { total, parts, certain }: ColumnSum): EquationDraft {
    return this.sum(
      this.slot(table, row, total),
      parts.map((part) => this.slot(table, row, part)),
      certain,
    );
  }

  sum(total: Slot, parts: readonly Slot[], certain = true): EquationDraft {
    const { form, check, halfUnit } = this;
    return { form, check, halfUnit, total, parts, certain };
  }
}

/** 行政运行·基本支出; in a table with a single column the name of the row is enough. */
export function termLabel(table: Table, row: TableRow, column: number): string {
  const path = table.paths[column] ?? [];
  const words = path.map((cell) => wordsOf(cell.text)).filter((word) => word !== table.name);
  const heading =
    words.length > 1 && COLUMN_TOTAL.test(words.at(-1) ?? '') ? words.slice(-2) : words.slice(-1);
  const columnName = heading.join('');
  const rowName = shortText(wordsOf(row.label.text));
  if (table.headers.length === 1) return rowName;
  return table.paths.some((above) => above.includes(row.label))
    ? words.join('·')
    : `${rowName}·${columnName}`;
}

/** Columns of money: percentages, numbers of people and the like are not added up. */
export function moneyColumns({ headers }: Table): readonly number[] {
  return flatMap(headers, (header, index) => (NO_MONEY.test(header.text) ? null : index));
}
