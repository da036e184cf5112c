import type { Accounts, AccountsForm, AccountsTable, FormCell, Table } from '../../form';
import { readAccountsHeader, type AccountsHeader } from './accounts-header';
import { readAccountsRows } from './accounts-rows';
import { accountsTitleCell, tableOfTitle } from '../lines/accounts-title';
import { EMPTY_SENTENCE } from '../../words/accounts-notes';
import type { GridCell } from '../sheet/cell';
import type { Segment } from '../lines/segments';
import { aroundTables } from './table-form';
import type { GridView } from '../sheet/view';
import { core } from '../labels/vocabulary';
import { flatMap } from '../../lists';
import { PUBLISHED_CODE } from '../../words/accounts-titles';
import { FINAL_FIGURE } from '../../words/accounts-heads';
import {
  ABROAD,
  BASIC_SPENDING,
  GOVERNMENT_FUND_COLUMN,
  INCOME_SUM,
  OFFICE_COLUMN,
  OPERATING_INCOME,
  PAID_UP,
  PROJECT_SPENDING,
  RECEPTION_NAMED,
  SPENDING_SUM,
  STAFF_COLUMN,
} from '../../words/accounts-lines';
import { UNIT_OF_TABLE } from '../../words/amounts';
import { TABLE_EXPLAINED } from '../../words/accounts-notes';

/**
 * Reads a segment as a table of the final accounts: by its title, or, without a title, by columns that only one of
 * the tables has. null when it is not such a table.
 */
export function readAccounts(view: GridView, segment: Segment, sheetName: string): AccountsForm | null {
  const title = tableTitle(view, segment);
  const header = readAccountsHeader(view, title ? title.row + 1 : segment.top, segment.bottom);
  if (!header) return null;
  const { tables, end } = readAccountsRows(view, header, segment.bottom);
  const table = title ? tableOfTitle(title) : tableOfColumns(view, header, tables);
  if (table === null) return null;
  const accounts: Accounts = {
    table,
    unit: tableUnit(view, segment.top, header.top),
    emptyNote: emptyNote(view, header.dataTop, end, segment.bottom),
  };
  const around = aroundTables(view, segment, sheetName, { title, top: header.top, end });
  return { ...around, kind: 'final-accounts', tables, accounts };
}

function tableTitle(view: GridView, segment: Segment): GridCell | null {
  for (const row of segment.kinds.keys()) {
    const cell = accountsTitleCell(view, row);
    if (cell) return cell;
    if (row > segment.top + 4) break;
  }
  return null;
}

/** Without a title, only columns and rows of a single table are a proof. */
function tableOfColumns(
  view: GridView,
  header: AccountsHeader,
  tables: readonly Table[],
): AccountsTable | null {
  const heads = flatMap(header.blocks, ({ amounts }) =>
    flatMap(amounts, ({ path }) => path.map(({ words }) => words.core)),
  );
  const names = flatMap(tables, ({ rows }) => rows.map(({ label }) => core(label.text.replace(/\s/g, ''))));
  const head = (pattern: RegExp): boolean => heads.some((word) => pattern.test(word));
  const name = (pattern: RegExp): boolean => names.some((word) => pattern.test(word));
  const published = view.rows.some(
    (row) => row < header.top && view.row(row).some((cell) => PUBLISHED_CODE.test(cell.label)),
  );
  if (!published && !head(FINAL_FIGURE)) return null;
  if ((head(ABROAD) && head(RECEPTION_NAMED)) || (name(ABROAD) && name(RECEPTION_NAMED)))
    return 'three-public';
  if (head(STAFF_COLUMN) && head(OFFICE_COLUMN)) return 'basic-detail';
  if (name(INCOME_SUM) && name(SPENDING_SUM))
    return head(GOVERNMENT_FUND_COLUMN) ? 'fiscal' : 'income-expenditure';
  if (head(INCOME_SUM) && head(OPERATING_INCOME)) return 'income';
  if (head(BASIC_SPENDING) && head(PROJECT_SPENDING) && head(PAID_UP)) return 'expenditure';
  return null;
}

function tableUnit(view: GridView, top: number, to: number): Accounts['unit'] {
  for (let row = top; row <= to; row += 1) {
    for (const cell of view.row(row)) {
      const unit = UNIT_OF_TABLE.exec(cell.label);
      const found = unit?.[1] ?? unit?.[2];
      if (found === '元' || found === '万元' || found === '亿元') return found;
    }
  }
  return null;
}

/** The sentence is below the table or instead of its rows. */
function emptyNote(view: GridView, from: number, end: number, to: number): FormCell | null {
  for (let row = from; row <= to; row += 1) {
    for (const cell of view.row(row)) {
      if (typeof cell.value !== 'string' || (row < end && cell.label.length < 8)) continue;
      // 注：本表反映… explains the table; the sentence may be after it in the same cell.
      if (EMPTY_SENTENCE.test(cell.label.replace(TABLE_EXPLAINED, ''))) return cell;
    }
  }
  return null;
}
