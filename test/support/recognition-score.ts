import { addressOf, parseAddress, parseRange } from '../../src/workbook/address';
import type { Form, FormCell, Recognition } from '../../src/engine/form';
import type { Rect, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { isCellError } from '../../src/workbook/snapshot';
import type { FormTruth, WorkbookTruth } from './form-truth';
import { compareForm, type Comparison } from './form-comparison';

/** One place where recogniser and truth differ. `null` = has no such cell. */
export interface Miss {
  readonly workbook: string;
  readonly sheetName: string;
  /** Title cell or range of the form, to find it again. */
  readonly form: string;
  readonly role: string;
  /** Which row, group or field it is about. */
  readonly where: string;
  readonly expected: string | null;
  readonly got: string | null;
  /** Index of the sheet the form begins on. */
  readonly sheet: number;
}

export interface Tally {
  /** Number of cells in the truth. */
  readonly expected: number;
  /** Number of cells recognised in roles that the truth contains. */
  readonly got: number;
  readonly matched: number;
}

export interface RecognitionScore extends Tally {
  /** matched ÷ got; 1 when nothing was given. */
  readonly precision: number;
  /** matched ÷ expected; 1 when nothing was expected. */
  readonly recall: number;
  readonly byRole: Readonly<Record<string, Tally>>;
  readonly misses: readonly Miss[];
}

/** Compares what the recogniser read in a workbook with its truth, cell by cell. */
export function scoreRecognition(
  workbook: WorkbookSnapshot,
  truth: WorkbookTruth,
  recognition: Recognition,
): RecognitionScore {
  const pairs = pairForms(truth.forms, recognition.forms);
  const texts = textReader(workbook);
  const misses: Miss[] = [];
  const tallies = new Map<string, { expected: number; got: number; matched: number }>();
  for (const { expected, got } of pairs) {
    for (const comparison of compareForm(expected, got, texts)) {
      const tally = tallies.get(comparison.role) ?? { expected: 0, got: 0, matched: 0 };
      tallies.set(comparison.role, tally);
      if (comparison.expected !== null) tally.expected += 1;
      if (comparison.got !== null) tally.got += 1;
      if (comparison.same) {
        if (comparison.expected !== null) tally.matched += 1;
      } else misses.push(toMiss(truth.workbook, expected, got, comparison));
    }
  }
  return summarise(tallies, misses);
}

/** The scores of several workbooks as one. */
export function addScores(scores: readonly RecognitionScore[]): RecognitionScore {
  const tallies = new Map<string, { expected: number; got: number; matched: number }>();
  for (const { byRole } of scores) {
    for (const [role, tally] of Object.entries(byRole)) {
      const sum = tallies.get(role) ?? { expected: 0, got: 0, matched: 0 };
      tallies.set(role, sum);
      sum.expected += tally.expected;
      sum.got += tally.got;
      sum.matched += tally.matched;
    }
  }
  return summarise(
    tallies,
    scores.flatMap(({ misses }) => misses),
  );
}

/** Readable figures and the first misses, one per line. */
export function describeScore(score: RecognitionScore, limit = 60): string {
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const roles = Object.entries(score.byRole)
    .filter(([, tally]) => tally.matched < tally.expected || tally.matched < tally.got)
    .map(
      ([role, { expected, got, matched }]) => `  ${role}: ${matched} of ${expected} expected, ${got} given`,
    );
  const misses = score.misses
    .slice(0, limit)
    .map(
      ({ workbook, sheetName, form, role, where, expected, got }) =>
        `  ${workbook} · ${sheetName} · ${form}: ${role} of ${where} expected ${expected ?? 'none'}, got ${got ?? 'none'}`,
    );
  const more = score.misses.length > limit ? [`  … and ${score.misses.length - limit} more`] : [];
  return [
    `recall ${percent(score.recall)} (${score.matched} of ${score.expected}), precision ${percent(score.precision)} (${score.matched} of ${score.got})`,
    ...roles,
    ...misses,
    ...more,
  ].join('\n');
}

function summarise(tallies: ReadonlyMap<string, Tally>, misses: readonly Miss[]): RecognitionScore {
  const sum = { expected: 0, got: 0, matched: 0 };
  for (const tally of tallies.values()) {
    sum.expected += tally.expected;
    sum.got += tally.got;
    sum.matched += tally.matched;
  }
  return {
    ...sum,
    precision: sum.got === 0 ? 1 : sum.matched / sum.got,
    recall: sum.expected === 0 ? 1 : sum.matched / sum.expected,
    byRole: Object.fromEntries(tallies),
    misses,
  };
}

function toMiss(workbook: string, truth: FormTruth | null, form: Form | null, comparison: Comparison): Miss {
  const { role, where, expected, got } = comparison;
  return {
    workbook,
    sheetName: truth?.sheetName ?? form?.sheetName ?? '',
    form: truth?.range ?? form?.id ?? '',
    role,
    where,
    expected,
    got,
    sheet: truth?.sheet ?? form?.sheet ?? 0,
  };
}

interface Pair {
  readonly expected: FormTruth | null;
  readonly got: Form | null;
}

/** Pairs each true form with the recognised one that covers most of its cells; others have no partner. */
function pairForms(truths: readonly FormTruth[], forms: readonly Form[]): readonly Pair[] {
  const candidates = truths.flatMap((expected) =>
    forms
      .filter((form) => form.sheet === expected.sheet)
      .map((got) => ({ expected, got, shared: closeness(expected, got) }))
      .filter(({ shared }) => shared > 0),
  );
  candidates.sort((a, b) => b.shared - a.shared);
  const pairs: Pair[] = [];
  const used = new Set<FormTruth | Form>();
  for (const { expected, got } of candidates) {
    if (used.has(expected) || used.has(got)) continue;
    used.add(expected).add(got);
    pairs.push({ expected, got });
  }
  return [
    ...pairs,
    ...truths.filter((truth) => !used.has(truth)).map((expected) => ({ expected, got: null })),
    ...forms.filter((form) => !used.has(form)).map((got) => ({ expected: null, got })),
  ];
}

/** Shared area ÷ joint area, plus one for the same title cell. */
function closeness(truth: FormTruth, form: Form): number {
  const range = parseRange(truth.range);
  if (!range) throw new Error(`no range: ${truth.range}`);
  const common = area({
    top: Math.max(range.top, form.range.top),
    left: Math.max(range.left, form.range.left),
    bottom: Math.min(range.bottom, form.range.bottom),
    right: Math.min(range.right, form.range.right),
  });
  const share = common / (area(range) + area(form.range) - common);
  return share + (common > 0 && truth.title && truth.title === form.title?.address ? 1 : 0);
}

function area({ top, left, bottom, right }: Rect): number {
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}

/** Whether two cells are below each other and contain the same (a label repeated in every row). */
function textReader(workbook: WorkbookSnapshot): (expected: string, got: FormCell) => boolean {
  const sheets = workbook.sheets.map(
    (sheet) => new Map(sheet.cells.map((cell) => [addressOf(cell.row, cell.col), cell.value])),
  );
  const plain = (sheet: number, address: string): string => {
    const value = sheets[sheet]?.get(address) ?? null;
    return isCellError(value) ? value.error : String(value ?? '').replace(/\s/g, '');
  };
  return (expected, got) => {
    const position = parseAddress(expected);
    if (!position || position.col !== got.col) return false;
    const label = (address: string): string => plain(got.sheet, address).replace(/[（(]续[)）]/, '');
    return label(expected) !== '' && label(expected) === label(got.address);
  };
}
