import type { ColumnDoubt, FormKind, IndicatorColumn } from '../form';
import type { ColumnSpan, IndicatorHeader } from './header';
import { looksNumeric } from './numbers';
import type { GridView } from './view';

/** Columns a kind of form cannot do without. */
const NEEDED: Partial<Record<FormKind, readonly IndicatorColumn[]>> = {
  'project-self-evaluation': ['target', 'actual', 'score'],
  'department-self-evaluation': ['target', 'actual', 'score'],
  'transfer-self-evaluation': ['target', 'actual'],
  monitoring: ['target', 'actual'],
  'project-targets': ['target'],
  'department-targets': ['target'],
};

/**
 * A needed column that no header names, while headers with unknown words stand in the table: the
 * user is asked which of them it is. Tables with 评分标准 carry targets and values in its text.
 */
export function missingColumns(
  view: GridView,
  header: IndicatorHeader,
  kind: FormKind,
): readonly ColumnDoubt[] {
  const written = header.columns.has('criteria') || header.columns.has('explanation');
  return (NEEDED[kind] ?? [])
    .filter((column) => !header.columns.has(column) && !(written && column !== 'score'))
    .map((column) => ({
      column,
      candidates: header.unknown
        .map((span) => ({ header: span.header, evidence: sample(view, header, span) }))
        .filter(({ evidence }) => evidence !== ''),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

/** First values of a column, so that a person can tell what it holds. */
function sample(view: GridView, header: IndicatorHeader, span: ColumnSpan): string {
  const values = Array.from({ length: 6 }, (_, index) => view.at(header.bottom + 1 + index, span.left))
    .filter((cell) => cell.row > header.bottom && !cell.blank)
    .map((cell) => cell.text.slice(0, 12));
  const [first] = values;
  if (first === undefined) return '';
  const numeric = Array.from({ length: 6 }, (_, index) =>
    view.at(header.bottom + 1 + index, span.left),
  ).every((cell) => cell.blank || looksNumeric(cell));
  return `${numeric ? '下面是数字' : '下面写着'}“${values.slice(0, 3).join('”“')}”`;
}
