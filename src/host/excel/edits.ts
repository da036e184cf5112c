import type { Edit } from '../../workbook/edit';
import { obstacleTo, sameValue } from '../../workbook/writable';
import type { ApplyOptions, ApplyResult } from '../host';
import { changeCells, needsSeveralTrips, type PlannedChange, type Held } from './cell-changes';
import type { OwnWrites } from './own-writes';
import type { Runner } from './runner';
import { holdsWanted, toWrite } from './values';
import { cellName, type Skip } from '../skip';
import { hostTexts } from '../texts';
import { excelTexts } from './texts';
import { doingTexts } from './doing-texts';

/** Filling in, and taking it back. */
export interface Editor {
  apply(edits: readonly Edit[], options?: ApplyOptions): Promise<ApplyResult>;
  undo(result: ApplyResult): Promise<ApplyResult>;
}

/** A written cell before and right after our write. */
interface WriteTrace {
  readonly former: Held;
  readonly now: Held;
}

const APPLY = { doing: doingTexts.fill, writes: true } as const;
const UNDO = { doing: doingTexts['undo-fill'], writes: true } as const;

export function createEditor(runner: Runner, own: OwnWrites): Editor {
  const history = new WeakMap<Edit, WriteTrace>();

  return {
    apply: async (edits, options = {}) => {
      if (edits.length === 0) return { written: [], skipped: [] };
      const changes = edits.map((edit) => applying(edit, options.formulas === true));
      const seen = new Map<Edit, Held>();
      const oneUndoStep = needsSeveralTrips(changes);
      return runner.run({ ...APPLY, oneUndoStep }, async (context, sync) => {
        const options = { task: APPLY, own, seen };
        const { written, skipped, states } = await changeCells(context, sync, changes, options);
        for (const [edit, state] of states) history.set(edit, state);
        return { written, skipped };
      });
    },
    undo: async ({ written: edits }) => {
      const known = edits.flatMap((edit) => {
        const before = history.get(edit);
        return before ? [{ edit, before }] : [];
      });
      const unknown = edits.filter((edit) => !history.has(edit)).map(notOurs);
      if (known.length === 0) return { written: [], skipped: unknown };
      const changes = known.map(({ edit, before }) => takingBack(edit, before));
      const seen = new Map<Edit, Held>();
      const oneUndoStep = needsSeveralTrips(changes);
      return runner.run({ ...UNDO, oneUndoStep }, async (context, sync) => {
        const { written, skipped } = await changeCells(context, sync, changes, { task: UNDO, own, seen });
        for (const edit of written) history.delete(edit);
        return { written, skipped: [...unknown, ...skipped] };
      });
    },
  };
}

function notOurs(edit: Edit): Skip {
  return { edit, why: 'missing', sentence: excelTexts['not-ours'](cellName(edit)) };
}

function locked(edit: Edit): Skip {
  return {
    edit,
    why: 'locked',
    sentence: hostTexts.locked(cellName(edit)),
  };
}

function applying(edit: Edit, formulas: boolean): PlannedChange {
  const formula = formulas ? edit.formula : undefined;
  return {
    edit,
    obstacle: (held) => skipOf(edit, held),
    write: (range, held) => {
      const format = formatToSet(edit, held);
      if (format !== null) range.numberFormat = [[format]];
      if (formula !== undefined) range.formulas = [[`=${formula}`]];
      else range.values = [[toWrite(edit.value, format ?? held.format)]];
    },
    done: (held) =>
      formula === undefined
        ? held.formula === null && holdsWanted(held.value, edit.value)
        : held.formula !== null,
  };
}

/** null = the cell's format stays. */
function formatToSet(edit: Edit, held: Held): string | null {
  return edit.format === undefined || edit.format === held.format ? null : edit.format;
}

function skipOf(edit: Edit, held: Held): Skip | null {
  const why = obstacleTo(edit, {
    value: held.value,
    locked: held.locked || (formatToSet(edit, held) !== null && !held.formatsWritable),
    closed: held.formula !== null,
  });
  if (why === 'locked') return locked(edit);
  if (why === 'formula') return { edit, why, sentence: hostTexts.formula(cellName(edit)) };
  return why && { edit, why, sentence: hostTexts.changed(cellName(edit)) };
}

/** A cell goes back only while it holds what we wrote; what somebody typed since stays. */
function takingBack(edit: Edit, { former, now }: WriteTrace): PlannedChange {
  return {
    edit,
    obstacle: (held) => {
      if (held.locked) return locked(edit);
      return holdsSame(held, now)
        ? null
        : { edit, why: 'changed', sentence: hostTexts['changed-since'](cellName(edit)) };
    },
    write: (range, held) => {
      if (held.format !== former.format && held.formatsWritable) range.numberFormat = [[former.format]];
      if (former.formula !== null) range.formulas = [[`=${former.formula}`]];
      else range.values = [[toWrite(former.value, former.format)]];
    },
    done: (held) => holdsSame(held, former),
  };
}

/** The result of a formula may change with the cells it refers to; its text may not. */
function holdsSame(a: Held, b: Held): boolean {
  return a.formula === b.formula && (a.formula !== null || sameValue(a.value, b.value));
}
