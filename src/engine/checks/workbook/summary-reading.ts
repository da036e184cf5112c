import { Decimal } from '../../../workbook/decimal';
import type { FormCell, SummaryColumn, SummaryForm, SummaryTable, TableRow } from '../../form';
import { declaredPoints, normaliseLabel } from '../../text';
import { scaleOf } from './money';
import { projectName } from './names';
import type { NumberValue } from '../../reading';
import { readNumber } from '../../reading';
import { flatMap, onlyOf } from '../../lists';
import { LIST_TOTAL_NAME } from '../../words/totals';
import { UNIT_OF_COLUMN } from '../../words/amounts';

/** One row of a summary list with its figures by meaning. */
export interface SummaryRow {
  readonly table: SummaryTable;
  readonly row: TableRow;
  readonly name: string;
  readonly total: boolean;
}

export interface Figure {
  readonly cell: FormCell;
  readonly header: FormCell;
  readonly reading: NumberValue;
}

export function summaryRows(form: SummaryForm): readonly SummaryRow[] {
  return flatMap(form.tables, (table) =>
    table.rows.map((row) => {
      const name = projectName(row.label.text);
      return { table, row, name, total: LIST_TOTAL_NAME.test(name) };
    }),
  );
}

/** The figures of a row that a column of this meaning holds, in sheet order. */
export function figures(
  { table, row }: SummaryRow,
  ...meanings: readonly SummaryColumn[]
): readonly Figure[] {
  return flatMap(table.meanings, (meaning, index) =>
    meanings.includes(meaning) ? figureAt({ table, row }, index) : null,
  );
}

/** The figure of a row in one column of its table. */
export function figureAt({ table, row }: Pick<SummaryRow, 'table' | 'row'>, index: number): Figure | null {
  const cell = row.cells[index];
  const header = table.headers[index];
  const reading = cell && header ? readNumber(cell) : null;
  return cell && header && reading?.kind === 'number' ? { cell, header, reading } : null;
}

/** The only figure of this meaning; null when there is none or more than one. */
export function figure(row: SummaryRow, meaning: SummaryColumn): Figure | null {
  return onlyOf(figures(row, meaning));
}

/** A rate as a percentage, however it is written: 99.6%, 0.996, 99.6 under 执行率(%). */
export function percentOf({ reading, header }: Figure): { readonly value: Decimal; readonly places: number } {
  const { value, places, percent } = reading;
  if (percent) return { value: value.times(100), places };
  if (/%/.test(header.text) || value.gt('1.5')) return { value, places };
  return { value: value.times(100), places: Math.max(0, places - 2) };
}

/** Unit of the amounts: in the header of the column, or above the table. */
export function scaleOfColumn(form: SummaryForm, path: readonly FormCell[]): Decimal {
  const texts = [...path, ...form.fields.map(({ label }) => label), ...(form.title ? [form.title] : [])];
  const unit = texts.map(({ text }) => UNIT_OF_COLUMN.exec(normaliseLabel(text))).find(Boolean);
  const found = unit?.[1] ?? unit?.[2];
  return scaleOf(found === '元' || found === '亿元' ? found : '万元');
}

/** Whether the parts of the score are complete: their points add up to 100. */
export function partsAreWhole({ meanings, headers, paths }: SummaryTable): boolean {
  const points = flatMap(meanings, (meaning, index) => {
    if (meaning !== 'executionScore' && meaning !== 'partScore') return null;
    const own = [headers[index], ...[...(paths[index] ?? [])].reverse()];
    return (
      own.map((cell) => (cell ? declaredPoints(cell.text) : null)).find((value) => value !== null) ??
      new Decimal(0)
    );
  });
  return points.length > 1 && points.reduce((sum, value) => sum.plus(value), new Decimal(0)).eq(100);
}
