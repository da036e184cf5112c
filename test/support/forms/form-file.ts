import { ALL_CHECKS } from '../../../src/engine/checks/all-checks';
import { sheetOf, type Sheet, type SheetText } from './grid';

/** The parts of a form file (docs/forms.md), in the order of the file. */
export interface FormFile {
  /** What the form is and what is unusual about it. */
  readonly about: string;
  /** Where it is from. */
  readonly source: string;
  readonly tags: readonly string[];
  /** Other lines of the head, e.g. `put right`. */
  readonly remarks: readonly Line[];
  /** A workbook below test/ that holds the same sheets as a real file; null = there is none. */
  readonly workbook: string | null;
  /** false = the host could not say which cells are merged. */
  readonly mergesKnown: boolean;
  readonly sheets: readonly SheetText[];
  readonly forms: readonly FormSection[];
  readonly findings: readonly FindingText[];
  /** Only faults were written down (`PJ407 fault H23`), neither their severity nor hints. */
  readonly faultsOnly: boolean;
  /** Copies with cells changed, and what that changes in the findings. */
  readonly alterations: readonly Alteration[];
  /** Where the program is not right yet; empty = it is right in everything. */
  readonly wrong: readonly string[];
}

/** Head line of a file whose truth is what the program recognised, not yet compared by a person. */
export const DRAFT = 'draft';

/** `key: value` with its line number, for messages. */
export interface Line {
  readonly key: string;
  readonly value: string;
  readonly number: number;
}

/** The truth of one form, not yet read. */
export interface FormSection {
  readonly sheetName: string;
  readonly range: string;
  readonly lines: readonly Line[];
  readonly number: number;
}

/** `PJ407 error H23`, and why it is right. */
export interface FindingText {
  readonly finding: string;
  readonly why: string;
}

/** `-- altered H23 = 90`: a copy in which these cells hold something else. */
export interface Alteration {
  readonly name: string;
  readonly cells: readonly { readonly sheetName: string; readonly address: string; readonly text: string }[];
  /** Findings that the copy has and the form has not. */
  readonly more: readonly FindingText[];
  /** Findings of the form that the copy no longer has. */
  readonly gone: readonly FindingText[];
}

export class FormFileError extends Error {
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.name = 'FormFileError';
  }
}

const FAULTS_ONLY = 'only faults';

interface Section {
  readonly head: string;
  readonly number: number;
  readonly lines: { readonly text: string; readonly number: number }[];
}

/** @throws FormFileError with the line that cannot be read */
export function parseFormFile(text: string): FormFile {
  const sections = sectionsOf(text);
  const [head = { head: '', number: 1, lines: [] }, ...rest] = sections;
  const about = head.lines
    .filter((line) => line.text.startsWith('#'))
    .map((line) => line.text.slice(1).trim());
  const settings = head.lines.filter((line) => !line.text.startsWith('#')).map(keyed);
  const of = (mark: RegExp): Section[] => rest.filter((section) => mark.test(section.head));
  const unknown = rest.find(
    ({ head: title }) => !/^==|^-- (?:form |findings$|altered |not yet right$)/.test(title),
  );
  if (unknown) throw new FormFileError(unknown.number, `no section is called “${unknown.head}”`);
  const value = (key: string): string | null => settings.find((line) => line.key === key)?.value ?? null;
  const findings = of(/^-- findings$/);
  if (findings.length !== 1) throw new FormFileError(head.number, 'one section “-- findings” is needed');
  const [said] = findings;
  if (said?.lines.length === 0) throw new FormFileError(said.number, 'nothing is found? say “none”');
  if (settings.length > 0 && value('source') === null)
    throw new FormFileError(head.number, '“source: …” is needed in the head');
  return {
    about: about.join('\n'),
    source: value('source') ?? '',
    tags: (value('tags') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    remarks: settings.filter(({ key }) => !['source', 'tags', 'workbook', 'merges'].includes(key)),
    workbook: value('workbook'),
    mergesKnown: value('merges') !== 'unknown',
    sheets: of(/^==/).map(sheetText),
    forms: of(/^-- form /).map(formSection),
    findings: findings.flatMap(({ lines }) =>
      lines.filter(({ text: line }) => line !== 'none' && line !== FAULTS_ONLY).map(findingText),
    ),
    faultsOnly: findings.some(({ lines }) => lines.some(({ text: line }) => line === FAULTS_ONLY)),
    alterations: of(/^-- altered /).map(alteration),
    wrong: of(/^-- not yet right$/).flatMap(({ lines }) => lines.map((line) => line.text)),
  };
}

function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [{ head: '', number: 1, lines: [] }];
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((raw, index) => {
      // A wide blank at the end belongs to the last cell.
      const line = { text: raw.replace(/[ \t]+$/, ''), number: index + 1 };
      if (/^(?:==|--) /.test(line.text)) sections.push({ head: line.text, number: line.number, lines: [] });
      else if (line.text !== '') sections.at(-1)?.lines.push(line);
    });
  return sections;
}

function keyed({ text, number }: { readonly text: string; readonly number: number }): Line {
  const [, key, value] = /^([^:：]+)[:：]\s*(.*)$/.exec(text) ?? [];
  if (key === undefined || value === undefined)
    throw new FormFileError(number, `“${text}” is no “name: value”`);
  return { key: key.trim(), value: value.trim(), number };
}

/** `== 校舍 · unmerged · at B3 · hidden rows 4, 5 · hidden columns B` */
function sheetText({ head, number, lines }: Section): SheetText {
  const [name = '', ...options] = head.slice(2).trim().split(' · ');
  const known = /^(?:unmerged|hidden|very hidden|at \w+|hidden (?:rows|columns) [\w, ]+)$/;
  const unknown = options.find((option) => !known.test(option));
  if (unknown !== undefined) throw new FormFileError(number, `no sheet is “${unknown}”`);
  const list = (start: string): string[] =>
    options
      .filter((option) => option.startsWith(start))
      .flatMap((option) =>
        option
          .slice(start.length)
          .split(',')
          .map((part) => part.trim()),
      );
  return {
    name,
    lines: lines.map(gridLine),
    merging: !options.includes('unmerged'),
    at: list('at ')[0] ?? 'A1',
    visibility: options.includes('very hidden')
      ? 'veryHidden'
      : options.includes('hidden')
        ? 'hidden'
        : 'visible',
    hiddenRows: list('hidden rows ').map(Number),
    hiddenColumns: list('hidden columns '),
  };
}

function gridLine({ text, number }: { readonly text: string; readonly number: number }): string {
  if (text.includes('｜')) throw new FormFileError(number, '“｜” is a bar of full width: write “|”');
  return text;
}

/** `-- form A1:H10` or, with several sheets, `-- form 校舍!A1:H10` */
function formSection({ head, number, lines }: Section): FormSection {
  const [, sheetName = '', range] = /^-- form (?:(.+)!)?([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(head) ?? [];
  if (range === undefined) throw new FormFileError(number, `“${head}” names no range`);
  return { sheetName, range, number, lines: lines.map(keyed) };
}

const GONE = 'no longer: ';

/** `-- altered 表二!H23 = 90 · H24 =` (nothing after the sign: the cell is empty) */
function alteration({ head, number, lines }: Section): Alteration {
  const name = head.replace(/^-- altered /, '');
  const cells = name.split(' · ').map((part) => {
    const [, sheetName = '', address, text = ''] = /^(?:(.+)!)?([A-Z]+\d+) =(?: (.*))?$/.exec(part) ?? [];
    if (address === undefined) throw new FormFileError(number, `“${part}” changes no cell`);
    return { sheetName, address, text };
  });
  const gone = lines.filter(({ text }) => text.startsWith(GONE));
  return {
    name,
    cells,
    more: lines.filter((line) => !gone.includes(line) && line.text !== 'none').map(findingText),
    gone: gone.map((line) => findingText({ ...line, text: line.text.slice(GONE.length) })),
  };
}

function findingText({ text, number }: { readonly text: string; readonly number: number }): FindingText {
  const [finding = '', why = ''] = text.split(' — ').map((part) => part.trim());
  if (!/^PJ\d{3} (?:error|warning|review|info|fault) \S/.test(finding))
    throw new FormFileError(number, `“${text}” is no finding such as “PJ407 error H23”`);
  const code = finding.slice(0, 5);
  if (!ALL_CHECKS.some((check) => check.code === code))
    throw new FormFileError(number, `there is no check ${code}`);
  if (why === '' && / [-–] /.test(finding))
    throw new FormFileError(number, 'the reason is behind a long dash: “PJ407 error H23 — why”');
  return { finding, why };
}

/** The drawn sheets, ready to be read. */
export function drawnSheets(file: FormFile): readonly Sheet[] {
  return file.sheets.map(sheetOf);
}
