import { addressOf } from '../../workbook/address';
import type { BrokenReading, Form, OtherSheet, ProjectList, Recognition } from '../form';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { BookGrids } from './sheet/book-grids';
import { worthReading } from './sheet/worth-reading';
import { bands } from './lines/bands';
import { continues } from './continuation';
import { readForm } from './form-reader';
import type { FormPage } from './lines/page';
import type { ColumnChoices } from './header/types';
import { readProjectList, readTableForm } from './tables/tables';
import { projectPages } from './lines/listed-projects';
import { isExample } from './lines/example';
import { segments } from './lines/segments';
import { unitPages } from './lines/units-abreast';
import { otherSheet } from './sheets-without-form';
import { flatMap } from '../lists';

export interface RecogniseOptions {
  /** Only these sheets (by index); absent = all that are not hidden. */
  readonly sheets?: readonly number[];
  /** Columns that the user chose: `Form.layout` → column → label of its header. */
  readonly columns?: ColumnChoices;
}

/** A visible sheet, or one that the options name. */
interface Wanted {
  readonly sheet: SheetSnapshot;
  readonly index: number;
}

/** Finds every form in a workbook by its words and structure, never by fixed addresses. */
export function recognise(workbook: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const all = workbook.sheets.map((sheet, index) => ({ sheet, index }));
  const wanted = all.filter(({ sheet, index }) =>
    options.sheets ? options.sheets.includes(index) : sheet.visibility === 'visible',
  );
  const guard = new Guard();
  const cells = new BookGrids(workbook.sheets);
  const pages = wanted.map((one) => guard.read(one, 0, () => pagesOf(one, cells)) ?? []);
  const { forms, taken } = formsOf(wanted, pages, options.columns ?? {}, guard);
  const used = new Set([...forms, ...guard.broken].map(({ sheet }) => sheet));
  for (const { view } of taken) used.add(view.index);
  const others = all
    .filter(({ index }) => !used.has(index) && (options.sheets?.includes(index) ?? true))
    .map((one) => guard.read(one, 0, () => otherSheet(one.sheet, one.index)))
    .filter((other): other is OtherSheet => other !== null);
  const projectLists = flatMap(wanted, (one, at) =>
    (pages[at] ?? []).map((page) =>
      guard.read(one, page.segment.top, () => readProjectList(page.view, page.segment, one.sheet.name)),
    ),
  ).filter((list): list is ProjectList => list !== null);
  return { cells, forms, others, projectLists, ...(guard.broken.length > 0 ? { broken: guard.broken } : {}) };
}

/** When reading fails because of an error in our code, only what was being read is lost, and this is reported. */
class Guard {
  readonly broken: BrokenReading[] = [];

  /** @param row where the reading began */
  read<T>({ sheet, index }: Wanted, row: number, reading: () => T): T | null {
    try {
      return reading();
    } catch (cause) {
      this.broken.push({ sheet: index, sheetName: sheet.name, address: addressOf(row, 0), cause });
      return null;
    }
  }
}

function formsOf(
  wanted: readonly Wanted[],
  pages: readonly (readonly FormPage[])[],
  choices: ColumnChoices,
  guard: Guard,
): { readonly forms: readonly Form[]; readonly taken: ReadonlySet<FormPage> } {
  const taken = new Set<FormPage>();
  const forms: Form[] = [];
  wanted.forEach((one, at) => {
    const own = pages[at] ?? [];
    own.forEach((page, index) => {
      if (taken.has(page)) return;
      const next = index === own.length - 1 ? (pages[at + 1]?.[0] ?? null) : null;
      const read = guard.read(one, page.segment.top, () => formOn(page, next, one.sheet.name, choices));
      if (!read) return;
      forms.push(read.form);
      if (read.continued) taken.add(read.continued);
    });
  });
  return { forms, taken };
}

/** The form of a page, with the page of the next sheet on which it continues. */
function formOn(
  page: FormPage,
  next: FormPage | null,
  sheetName: string,
  choices: ColumnChoices,
): { readonly form: Form; readonly continued: FormPage | null } | null {
  const form = readPage(page, sheetName, choices);
  if (!form) return null;
  if (!next || !continues(next, form)) return { form, continued: null };
  return { form: readForm(page, sheetName, choices, next) ?? form, continued: next };
}

function readPage(page: FormPage, sheetName: string, choices: ColumnChoices): Form | null {
  const { view, segment } = page;
  if (isExample(view, segment)) return null;
  return readTableForm(view, segment, sheetName) ?? readForm(page, sheetName, choices);
}

function pagesOf({ sheet, index }: Wanted, cells: BookGrids): readonly FormPage[] {
  const grid = worthReading(sheet) ? cells.grid(index) : null;
  if (!grid) return [];
  return flatMap(bands(grid), (view) =>
    flatMap(segments(view), (segment) => flatMap(unitPages({ view, segment }), projectPages)),
  );
}
