import type { AccountsForm, ProjectList, SummaryForm } from '../../form';
import { readAccounts } from './accounts';
import type { Segment } from '../lines/segments';
import { listedProjects, readSummaryList } from './summary-list';
import type { GridView } from '../sheet/view';

/**
 * Final accounts and summary lists: forms that are read as tables. null when the segment is an evaluation form, a
 * plain list or not a table.
 */
export function readTableForm(
  view: GridView,
  segment: Segment,
  sheetName: string,
): AccountsForm | SummaryForm | null {
  if ([...segment.kinds.values()].includes('indicatorHeader')) return null;
  return readAccounts(view, segment, sheetName) ?? readSummaryList(view, segment, sheetName);
}

/** The plain list of projects (序号 | 项目名称 | 备注) in a segment; null when there is none. */
export function readProjectList(view: GridView, segment: Segment, sheetName: string): ProjectList | null {
  if (![...segment.kinds.values()].includes('list') || readTableForm(view, segment, sheetName)) return null;
  const names = listedProjects(view, segment);
  return names.length === 0 ? null : { sheetName, names };
}
