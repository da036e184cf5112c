import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValue } from '../../workbook/snapshot';
import { isCellError } from '../../workbook/snapshot';
import { textOrError, tidy } from './values';

/**
 * A value of the snapshot as Univer keeps it. Texts get the type of texts: a target such as `=20000元` must
 * never be taken for a formula.
 */
export function toUniverValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** The value of a cell of the live spreadsheet; an empty text counts as blank. */
export function fromUniverValue(cell: ICellData | null | undefined): CellValue {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined && (cell.v === null || cell.v === undefined || typeof cell.v === 'string')) {
    return textOrError(plainText(rich));
  }
  const { v, t } = cell;
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  if (typeof v === 'boolean') return v;
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return textOrError(String(v));
  if (typeof v === 'number') return tidy(v);
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return tidy(Number(v));
  return textOrError(v);
}

/** Univer ends paragraphs with \r and the document with \n. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
