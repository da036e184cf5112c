import { Decimal } from '../engine/decimal';
import { parseAddress } from '../engine/address';
import type { Edit } from '../engine/fill/plan';
import { cellKey, selectedEdits, type FillState } from './fill';

/**
 * What 写入 would write as lines of a table: sheet, cell, what to type in, which row it is. For files that are only
 * read here (.xls), and for whoever types the scores in elsewhere.
 */
export function fillListText(state: Pick<FillState, 'plan' | 'ticks' | 'choices'>): string {
  const { proposals = [], choices = [] } = state.plan ?? {};
  const labels = new Map([
    ...proposals.map(({ edit, label }) => [cellKey(edit.cell), label] as const),
    ...choices.map(({ cell, label }) => [cellKey(cell), label] as const),
  ]);
  const lines = [...selectedEdits(state)].sort(byPlace).map((edit) => {
    const { cell } = edit;
    return [cell.sheetName, cell.address, typed(edit), labels.get(cellKey(cell)) ?? '']
      .map(oneLine)
      .join('\t');
  });
  return [['工作表', '单元格', '填入', '项目'].join('\t'), ...lines].join('\n');
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

function byPlace({ cell: a }: Edit, { cell: b }: Edit): number {
  const [one, other] = [parseAddress(a.address), parseAddress(b.address)];
  return a.sheet - b.sheet || (one?.row ?? 0) - (other?.row ?? 0) || (one?.col ?? 0) - (other?.col ?? 0);
}
