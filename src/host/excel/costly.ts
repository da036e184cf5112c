import type { Rect } from '../../workbook/snapshot';
import { askMerges, askUnlocked, type MeasuredSheet } from './ask';
import { cutOne, type UsedRange } from './blocks';
import { halving, isRefusal } from './halving';
import { supports } from './office';
import type { Sync } from './runner';
import { BAND_ROWS, knownArea } from './known-area';
import type { Structure } from './structure';

/** Asks Excel for the structure of sheets, in parts as small as it requires. */

/** A question about some rows of a sheet. */
interface Question {
  readonly sheet: MeasuredSheet;
  readonly what: 'merges' | 'unlocked';
  readonly area: UsedRange;
}

/**
 * Queues everything about a sheet at once, which Excel allows for ordinary sheets. Call what it returns after
 * the round trip.
 */
export function askStructure(sheet: MeasuredSheet): () => Structure | null {
  const questions = questionsOf(sheet, sheet.used?.rows ?? 0);
  const answers = questions.map(queue);
  return () =>
    structureOf(
      questions,
      answers.map((answer) => answer()),
    );
}

/** Fewest rows in one request. */
const LEAST = 8;

/**
 * Asks for sheets that Excel has refused to read at once: in bands of rows, which are halved as long as it
 * refuses; in the end for fewer sheets at a time. null = refused for this sheet alone.
 */
export async function askInBands(
  sheets: readonly MeasuredSheet[],
  sync: Sync,
): Promise<readonly (Structure | null)[]> {
  for (let rows = BAND_ROWS; rows > LEAST; rows /= 2) {
    try {
      return await askTogether(sheets, rows, sync);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return halving(sheets, (some) => askTogether(some, LEAST, sync));
}

async function askTogether(
  sheets: readonly MeasuredSheet[],
  rows: number,
  sync: Sync,
): Promise<readonly (Structure | null)[]> {
  const asked = sheets.map((sheet) => {
    const questions = questionsOf(sheet, rows);
    return { questions, answers: questions.map(queue) };
  });
  await sync();
  return asked.map(({ questions, answers }) =>
    structureOf(
      questions,
      answers.map((answer) => answer()),
    ),
  );
}

function questionsOf(sheet: MeasuredSheet, rows: number): readonly Question[] {
  const { used } = sheet;
  if (!used) return [];
  const whats: readonly Question['what'][] = [
    ...(supports('1.13') ? (['merges'] as const) : []),
    ...(sheet.protected && sheet.locked === null ? (['unlocked'] as const) : []),
  ];
  const bands = cutOne({ sheet: 0, ...used }, rows * used.cols);
  return whats.flatMap((what) => bands.map((band): Question => ({ sheet, what, area: band })));
}

function queue({ sheet, what, area }: Question): () => readonly Rect[] | null {
  return what === 'merges' ? queueMerges(sheet, area) : askUnlocked(sheet, { sheet: 0, ...area });
}

/**
 * An area that begins in a band may end below it, and Excel may report only the part inside the requested
 * range: more rows are asked for, and areas that begin there are left to the next band.
 */
function queueMerges(sheet: MeasuredSheet, band: UsedRange): () => readonly Rect[] {
  const used = sheet.used ?? band;
  const covered = knownArea(used);
  const end = covered.top + covered.rows;
  const isLast = band.top + band.rows === used.top + used.rows;
  const rows = isLast ? end - band.top : Math.min(2 * band.rows, end - band.top);
  const answer = askMerges(sheet, { ...band, rows, cols: covered.cols });
  return () => answer().filter(({ top }) => isLast || top < band.top + band.rows);
}

/** null = Excel left something out. */
function structureOf(
  questions: readonly Question[],
  answers: readonly (readonly Rect[] | null)[],
): Structure | null {
  if (answers.includes(null)) return null;
  const areasOf = (what: Question['what']): readonly Rect[] =>
    answers.flatMap((areas, index) => (questions[index]?.what === what ? (areas ?? []) : []));
  return { merges: areasOf('merges'), unlocked: areasOf('unlocked') };
}
