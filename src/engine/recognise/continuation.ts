import { hasIndicators, type Form, type IndicatorForm } from '../form';
import type { ColumnChoices, IndicatorHeader } from './header/types';
import { readIndicators, type IndicatorReading } from './indicators/rows';
import { indicatorHeaders, isSameHead, type FormPage } from './lines/page';
import type { RowKind } from './lines/rows';
import { rowsOfKind } from './lines/segments';
import type { GridCell } from './sheet/cell';
import { flatMap } from '../lists';
import { readTableForm } from './tables/tables';
import type { GridView } from './sheet/view';

const BEGINS_FORM: readonly RowKind[] = ['title', 'accountsTitle', 'projectName', 'fundHeader', 'field'];

/** true when this segment only continues a table that began before it: it has no title, name or funds. */
export function continues(page: FormPage, form: Form): boolean {
  // A list has no indicators to continue, and a segment with its own list continues nothing.
  if (!hasIndicators(form) || readTableForm(page.view, page.segment, form.sheetName)) return false;
  // 自评得分 in the header is not the end of the table.
  const first = form.indicators[0];
  if (form.total !== null && (!first || form.total.label.row > first.row)) return false;
  const { view, segment } = page;
  const [top] = segment.kinds.values();
  const again = (row: number): boolean => top === 'pageBreak' && isPrinted(view.row(row), form);
  const begins = [...segment.kinds].some(([row, kind]) => BEGINS_FORM.includes(kind) && !again(row));
  if (begins) return false;
  const [header] = indicatorHeaders(view, segment, {});
  return header
    ? header.layout === form.layout || sameMeanings(header, form)
    : rowsOfKind(segment.kinds, 'total').length > 0;
}

/** Name and fields that are printed again below 项目支出绩效自评表（续）. */
function isPrinted(own: readonly GridCell[], { fields }: IndicatorForm): boolean {
  const texts = new Set(flatMap(fields, ({ label, value }) => [label.text, value?.text ?? '']));
  return own.every(({ text }) => texts.has(text));
}

function sameMeanings(header: IndicatorHeader, form: IndicatorForm): boolean {
  const known = new Set(form.columns.map(({ column }) => column));
  return [...header.columns.keys()].every((column) => known.has(column));
}

/** What the next sheet adds to the table, and the rows below it there. */
export interface Continuation {
  readonly readings: readonly IndicatorReading[];
  readonly below: readonly { readonly view: GridView; readonly from: number; readonly to: number }[];
}

export function readContinuation(
  next: FormPage | null,
  headers: readonly IndicatorHeader[],
  fundsHaveScore: boolean,
  choices: ColumnChoices,
  place: IndicatorReading['place'] | undefined,
): Continuation {
  if (!next) return { readings: [], below: [] };
  const { view, segment } = next;
  const own = indicatorHeaders(view, segment, choices);
  const carried = headers
    .slice(-1)
    .map((header) => ({ ...header, top: segment.top - 1, bottom: segment.top - 1 }));
  // The levels of a head printed again are those of the whole table, and not of its rows on this sheet.
  const again = own.map((header) => {
    const before = headers.find((one) => isSameHead(one, header));
    return before ? { ...before, top: header.top, bottom: header.bottom } : header;
  });
  const readings = (own.length > 0 ? again : carried).map((header) =>
    readIndicators(view, header, segment.kinds, segment.bottom, fundsHaveScore, place),
  );
  const from = Math.max(...readings.map(({ bottom }) => bottom)) + 1;
  return { readings, below: [{ view, from, to: segment.bottom }] };
}
