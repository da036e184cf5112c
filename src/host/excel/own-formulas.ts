import type { Edit, CellAt } from '../../workbook/edit';
import type { ApplyResult } from '../host';
import { isOwnFormula } from '../own-formulas';
import { changeCells, needsSeveralTrips, type PlannedChange, type Held } from './cell-changes';
import type { OwnWrites } from './own-writes';
import type { Runner } from './runner';
import { excelValue, toWrite } from './values';
import { cellName, type Skip } from '../skip';
import { excelTexts } from './texts';
import { doingTexts } from './doing-texts';

const REPLACE = { doing: doingTexts['to-values'], writes: true } as const;

/**
 * Replaces formulas of ours by what they show, the whole area where a formula fills several cells.
 * A formula without a usable result is left alone: its value would be an error.
 */
export async function replaceOwnFormulas(
  runner: Runner,
  own: OwnWrites,
  cells: readonly CellAt[],
): Promise<ApplyResult> {
  if (cells.length === 0) return { written: [], skipped: [] };
  const changes = cells.map(replacing);
  const seen = new Map<Edit, Held>();
  const oneUndoStep = needsSeveralTrips(changes);
  return runner.run({ ...REPLACE, oneUndoStep }, async (context, sync) => {
    const { skipped, states } = await changeCells(context, sync, changes, { task: REPLACE, own, seen });
    // The value that was written is reported; it was known only after the cell was read.
    const written = [...states].map(([{ cell }, { former, now }]): Edit => {
      const { value } = now;
      return {
        cell,
        old: former.value,
        value: typeof value === 'number' || typeof value === 'string' ? value : null,
      };
    });
    return { written, skipped };
  });
}

function replacing(cell: CellAt): PlannedChange {
  const edit: Edit = { cell, old: null, value: null };
  const skip = (why: Skip['why'], what: string): Skip => ({
    edit,
    why,
    sentence: `${cellName(edit)} ${what}`,
  });
  return {
    edit,
    withSpill: true,
    obstacle: ({ formula, value, locked }) => {
      if (formula === null || !isOwnFormula(formula)) return skip('changed', excelTexts['no-own-formula']);
      if (locked) return skip('locked', excelTexts['formula-locked']);
      const usable = typeof value === 'number' || (typeof value === 'string' && value !== '');
      return usable ? null : skip('failed', excelTexts['no-result']);
    },
    write: (range, { value, format, spill }) => {
      if (spill === null) {
        range.values = [[toWrite(value, format)]];
        return;
      }
      const [first = []] = spill;
      range.getResizedRange(spill.length - 1, first.length - 1).values = spill.map((row) =>
        row.map((shown) => toWrite(excelValue(shown), format)),
      );
    },
    done: ({ formula, value }) => formula === null && value !== null,
  };
}
