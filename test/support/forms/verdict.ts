import { inspect, type Finding } from '../../../src/engine';
import { parseAddress, rangeAddress } from '../../../src/workbook/address';
import type { Recognition } from '../../../src/engine/form';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { WorkbookTruth } from '../form-truth';
import { scoreRecognition, type Miss, type RecognitionScore } from '../recognition-score';
import { cellContent } from './cell-text';
import type { KnownForm } from './corpus';
import type { Alteration } from './form-file';
import { withCells } from './grid';
import { inspected, recognised } from './inspected';

/** The program's result for a form, compared with its truth. */
export interface Verdict {
  readonly score: RecognitionScore;
  /** Every difference as a line of the section “not yet right”. */
  readonly wrong: readonly string[];
  /** The program's sentence of each finding, by the name of the finding. */
  readonly sentences: ReadonlyMap<string, string>;
}

/** Reads and inspects a form as the program does. */
export function verdictOf(form: KnownForm): Verdict {
  const { snapshot, truth, file } = form;
  const recognition = recognised(snapshot);
  const score = scoreRecognition(snapshot, truth, recognition);
  const { findings, faults } = inspected(snapshot);
  const expected = file.findings.map(({ finding }) => finding);
  const said = namesOf(snapshot, findings, expected);
  return {
    score,
    sentences: new Map(findings.map((finding) => [findingName(snapshot, finding), finding.message])),
    wrong: [
      ...rangeLines(truth, recognition),
      ...missLines(score.misses, truth.forms.length > 1),
      ...faults.map(({ code, cell }) => `broke down: ${code} at ${cell?.address ?? 'the workbook'}`),
      ...findingLines(file.faultsOnly ? asFaults(said, expected) : said, expected),
      ...file.alterations.flatMap((alteration) => alteredLines(form, alteration, said)),
    ],
  };
}

/** A form is read from its first cell with content to its last. */
function rangeLines({ forms }: WorkbookTruth, { forms: read }: Recognition): readonly string[] {
  return forms.flatMap(({ sheet, range }) => {
    const got = read.filter((form) => form.sheet === sheet).map((form) => rangeAddress(form.range));
    return got.includes(range) ? [] : [`range ${range}: read as ${got.join(', ') || 'none'}`];
  });
}

/** Wrong findings of a copy with changed cells. */
function alteredLines(form: KnownForm, alteration: Alteration, before: readonly string[]): readonly string[] {
  const copy = alteredCopy(form.snapshot, alteration);
  const more = alteration.more.map(({ finding }) => finding);
  const after = namesOf(copy, inspect(copy).findings, [...before, ...more]);
  const lines = [
    ...findingLines(without(after, before), more),
    ...findingLines(
      without(before, after).map((finding) => `no longer ${finding}`),
      alteration.gone.map(({ finding }) => `no longer ${finding}`),
    ),
  ];
  return lines.map((line) => `altered ${alteration.name}: ${line}`);
}

function alteredCopy(workbook: WorkbookSnapshot, { cells, name }: Alteration): WorkbookSnapshot {
  const places = cells.map(({ sheetName, address, text }) => {
    const sheet = workbook.sheets.findIndex((one) => sheetName === '' || one.name === sheetName);
    if (sheet < 0) throw new Error(`altered ${name}: no sheet is called ${sheetName}`);
    return { sheet, address, text };
  });
  const sheets = workbook.sheets.map((sheet, index) => {
    const own = places.filter((place) => place.sheet === index);
    return withCells(sheet, Object.fromEntries(own.map(({ address, text }) => [address, cellContent(text)])));
  });
  return { ...workbook, sheets };
}

/** Findings by name, with their reason if the file contains it: `PJ808 error D6 (total)`. */
function namesOf(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  expected: readonly string[],
): readonly string[] {
  return findings.map((finding) => {
    const name = findingName(workbook, finding);
    const full = `${name} (${finding.reason})`;
    return expected.includes(full) ? full : name;
  });
}

/** `PJ407 error H23`, with the sheet in front of the cell where there are several. */
export function findingName({ sheets }: WorkbookSnapshot, { code, severity, cell }: Finding): string {
  return `${code} ${severity} ${sheets.length > 1 ? `${cell.sheetName}!` : ''}${cell.address}`;
}

function findingLines(said: readonly string[], expected: readonly string[]): readonly string[] {
  return [
    ...without(said, expected).map((finding) => `said but not true: ${finding}`),
    ...without(expected, said).map((finding) => `true but not said: ${finding}`),
  ];
}

/** If only faults were written down, an error or a warning reports a fault, and other warnings are ignored. */
function asFaults(said: readonly string[], expected: readonly string[]): readonly string[] {
  return said.flatMap((finding) => {
    const fault = finding.replace(/ (?:error|warning|review) /, ' fault ');
    if (expected.includes(fault)) return [fault];
    return / error /.test(finding) ? [finding] : [];
  });
}

/** The lists as bags: what is in the first more often than in the second. */
function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const rest = [...taken];
  return [...all].sort().filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

/** Differences of one kind in several rows are one line: `score of rows 7-16: read as none`. */
function missLines(misses: readonly Miss[], several: boolean): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const miss of misses) {
    const row = /^row (\d+)$/.exec(miss.where)?.[1];
    const form = several ? `${miss.form} ` : '';
    const key = `${form}${miss.role}|${row === undefined ? whereOf(miss) : ''}|${gotOf(miss, row !== undefined)}`;
    lines.set(key, [...(lines.get(key) ?? []), ...(row === undefined ? [] : [Number(row)])]);
  }
  return [...lines].map(([key, rows]) => {
    const [role = '', where = '', got = ''] = key.split('|');
    return `${role}${rows.length > 0 ? ` of rows ${rowList(rows)}` : where}: ${got}`;
  });
}

function whereOf({ where, expected }: Miss): string {
  const name = where === 'form' ? '' : ` of ${where}`;
  return expected === null ? name : `${name} ${expected}`;
}

function gotOf({ expected, got }: Miss, inRow: boolean): string {
  if (got === null) return 'not read';
  const name = inRow && parseAddress(got) ? `column ${got.replace(/\d+$/, '')}` : got;
  return expected === null ? `read as ${name}, but there is none` : `read as ${name}`;
}

/** 7, 8, 9, 12 → 7-9, 12 */
function rowList(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}
