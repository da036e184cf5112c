import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { WorkbookTruth } from '../form-truth';
import { drawnSheets, parseFormFile, type FormFile } from './form-file';
import type { Sheet } from './grid';
import { formTruth } from './truth-lines';

/** A form or workbook of the corpus, with what is true of it. */
export interface KnownForm {
  /** Path below test/forms without `.form`, e.g. `hunan/2023-school-meals`. */
  readonly id: string;
  readonly file: FormFile;
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly Sheet[];
  readonly truth: WorkbookTruth;
}

/** What copies and mutants of a form are made from. */
export type DrawnForm = Pick<KnownForm, 'id' | 'snapshot' | 'truth'>;

export const FORMS = path.join(__dirname, '../../forms');

/** Ids of all form files below a folder of test/forms, in order. */
export function formIds(folder = ''): readonly string[] {
  const below = path.join(FORMS, folder);
  if (!existsSync(below)) return [];
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.form'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/').replace(/\.form$/, '')))
    .sort();
}

const read = new Map<string, KnownForm>();

/** A form by its id, read once per test file. @throws with file and line where it cannot be read */
export function knownForm(id: string): KnownForm {
  const known = read.get(id);
  if (known) return known;
  const form = formOf(id, readFileSync(path.join(FORMS, `${id}.form`), 'utf8'));
  read.set(id, form);
  return form;
}

export function knownForms(folder = ''): readonly KnownForm[] {
  return formIds(folder).map(knownForm);
}

/** Forms that have all of the tags. */
export function formsTagged(...tags: readonly string[]): readonly KnownForm[] {
  return knownForms().filter(({ file }) => tags.every((tag) => file.tags.includes(tag)));
}

/**
 * Forms on one drawn sheet in which nothing is wrong and nothing is misread: copies and mutants of them are
 * read as well as they are. The generator makes copies and faults of its own.
 */
export function soundForms(): readonly KnownForm[] {
  const misread = /: (?:not read|read as )/;
  return knownForms().filter(
    ({ file }) =>
      !file.tags.includes('file') &&
      file.sheets.length === 1 &&
      !file.tags.includes('fault') &&
      !file.tags.includes('generated') &&
      !file.wrong.some((line) => misread.test(line) || line.startsWith('said but not true')),
  );
}

/** The entries of a head line `name: … (reason)` of the file; empty without such a line. */
export function remark({ file }: KnownForm, key: string): readonly string[] {
  const line = file.remarks.find((one) => one.key === key);
  return (line?.value.replace(/ \(.*\)$/, '') ?? '').split(',').map((part) => part.trim());
}

/** The form a text describes. */
export function formOf(id: string, text: string): KnownForm {
  try {
    const file = parseFormFile(text);
    const sheets = drawnSheets(file);
    const snapshot: WorkbookSnapshot = {
      name: `${path.posix.basename(id)}.xlsx`,
      definedNames: [],
      mergesKnown: file.mergesKnown,
      sheets: sheets.map((sheet) => sheet.snapshot),
    };
    const forms = file.forms.map((section) => formTruth({ sheets }, section));
    return { id, file, snapshot, sheets, truth: { workbook: id, forms } };
  } catch (error) {
    throw new Error(`test/forms/${id}.form, ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** A workbook with one sheet, drawn as in a form file. */
export function drawn(grid: string): WorkbookSnapshot {
  return formOf('drawn', `== 自评表\n${grid}\n-- findings\nnone\n`).snapshot;
}
