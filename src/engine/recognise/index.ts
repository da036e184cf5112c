import type { Form, OtherSheet, ProjectList, Recognition } from '../form';
import type { WorkbookSnapshot } from '../workbook';
import { Grid } from './sheet/grid';
import { withCutRowsJoined } from './sheet/cut-rows';
import { worthReading } from './sheet/worth-reading';
import { bands } from './lines/bands';
import { continues } from './continuation';
import { readForm } from './form-reader';
import type { Page } from './page';
import type { ColumnChoices } from './header/types';
import { readProjectList, readTableForm } from './tables/tables';
import { isExample } from './lines/example';
import { segments } from './lines/segments';
import { otherSheet } from './others';
import { flatMap } from '../lists';

export interface RecogniseOptions {
  /** Only these sheets (by index); absent = all that are not hidden. */
  readonly sheets?: readonly number[];
  /** Columns the user pointed at: `Form.layout` → column → label of its header. */
  readonly columns?: ColumnChoices;
}

/** Finds every form in a workbook by its words and structure, never by fixed addresses. */
export function recognise(workbook: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const wanted = workbook.sheets
    .map((sheet, index) => ({ sheet, index }))
    .filter(({ sheet, index }) =>
      options.sheets ? options.sheets.includes(index) : sheet.visibility === 'visible',
    );
  const pages = wanted.map(({ sheet, index }) =>
    worthReading(sheet) ? pagesOf(new Grid(index, withCutRowsJoined(sheet))) : [],
  );
  const choices = options.columns ?? {};
  const taken = new Set<Page>();
  const forms: Form[] = [];
  wanted.forEach(({ sheet }, at) => {
    const own = pages[at] ?? [];
    own.forEach((page, index) => {
      if (taken.has(page)) return;
      const form = readPage(page, sheet.name, choices);
      const next = index === own.length - 1 ? (pages[at + 1]?.[0] ?? null) : null;
      if (form && next && continues(next, form)) {
        taken.add(next);
        forms.push(readForm(page, sheet.name, choices, next) ?? form);
      } else if (form) forms.push(form);
    });
  });
  const used = new Set([...forms.map(({ sheet }) => sheet), ...[...taken].map(({ view }) => view.index)]);
  const others: readonly OtherSheet[] = workbook.sheets
    .map((sheet, index) => ({ sheet, index }))
    .filter(({ index }) => !used.has(index) && (options.sheets?.includes(index) ?? true))
    .map(({ sheet, index }) => otherSheet(sheet, index));
  const projectLists = flatMap(wanted, ({ sheet }, at) =>
    (pages[at] ?? []).map(({ view, segment }) => readProjectList(view, segment, sheet.name)),
  ).filter((list): list is ProjectList => list !== null);
  return { forms, others, projectLists };
}

function readPage(page: Page, sheetName: string, choices: ColumnChoices): Form | null {
  const { view, segment } = page;
  if (isExample(view, segment)) return null;
  return readTableForm(view, segment, sheetName) ?? readForm(page, sheetName, choices);
}

function pagesOf(grid: Grid): readonly Page[] {
  return flatMap(bands(grid), (view) => segments(view).map((segment) => ({ view, segment })));
}
