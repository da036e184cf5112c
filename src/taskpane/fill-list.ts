import { Decimal } from '../workbook/decimal';
import { byPlace } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { cellAtKey, selectedEdits, type FillState } from './fill';
import { sessionTexts } from './texts/session';

/**
 * What 写入 would write as lines of a table: sheet, cell, what to type in, which row it is. For files that are
 * only read here (.xls), and for people who type the scores into another system.
 */
export function fillListText(state: Pick<FillState, 'plan' | 'ticks' | 'choices'>): string {
  const { proposals = [], choices = [] } = state.plan ?? {};
  const labels = new Map([
    ...proposals.map(({ edit, label }) => [cellAtKey(edit.cell), label] as const),
    ...choices.map(({ cell, label }) => [cellAtKey(cell), label] as const),
  ]);
  const lines = [...selectedEdits(state)]
    .sort((a, b) => byPlace(a.cell, b.cell))
    .map((edit) => {
      const { cell } = edit;
      return [cell.sheetName, cell.address, typed(edit), labels.get(cellAtKey(cell)) ?? '']
        .map(oneLine)
        .join('\t');
    });
  return [sessionTexts['list-heads'].join('\t'), ...lines].join('\n');
}

/** As a person types it: a share in a percent cell is a percentage. */
function typed({ value, format }: Edit): string {
  if (typeof value !== 'number') return String(value);
  const number = new Decimal(value);
  return format?.includes('%') ? `${number.mul(100).toString()}%` : number.toString();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
