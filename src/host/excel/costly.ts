import type { Rect } from '../../engine/workbook';
import { askMerges, askUnlocked, type MeasuredSheet } from './ask';
import { cutOne, type UsedRange } from './blocks';
import { halving, isRefusal } from './halving';
import { supports } from './office';
import type { Sync } from './runner';
import type { Structure } from './structure';

/** Asks Excel for the structure of sheets, as little at a time as it takes. */

/** A question about some rows of a sheet. */
interface Question {
  readonly sheet: MeasuredSheet;
  readonly what: 'merges' | 'unlocked';
  readonly area: UsedRange;
}

/**
 * Queues everything about a sheet at once, which is granted for ordinary sheets; to be called after the
 * round trip.
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

/** Rows of one question to a sheet that Excel has refused to tell at once, and the fewest it makes sense to ask. */
const BAND = 64;
const LEAST = 8;

/**
 * Sheets that Excel has refused to tell at once: in bands of rows, which are halved as long as it refuses;
 * in the end sheet by sheet. null = not even so.
 */
export async function askInBands(
  sheets: readonly MeasuredSheet[],
  sync: Sync,
): Promise<readonly (Structure | null)[]> {
  for (let rows = BAND; rows > LEAST; rows /= 2) {
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

/** Columns asked beyond the used range: the last one that holds something may be merged with some of them. */
const COLUMNS_BEYOND = 16;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * An area that begins here may end further down or to the right, and Excel may tell only what lies within the
 * range asked: more is asked for, and areas that begin there are left to others.
 */
function queueMerges(sheet: MeasuredSheet, area: UsedRange): () => readonly Rect[] {
  const rows = Math.min(area.rows + Math.min(area.rows, BAND), LAST_ROW - area.top);
  const cols = Math.min(area.cols + COLUMNS_BEYOND, LAST_COLUMN - area.left);
  const answer = askMerges(sheet, { ...area, rows, cols });
  return () => answer().filter(({ top, left }) => top < area.top + area.rows && left < area.left + area.cols);
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
