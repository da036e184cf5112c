import type { Rect } from '../../workbook/snapshot';
import type { MeasuredSheet } from './ask';
import type { UsedRange } from './blocks';
import { knownArea } from './known-area';
import type { BlockContents } from './snapshot';

/**
 * Properties of a sheet that empty the undo history when they are read: the merged areas, and which cells of
 * a protected sheet may be edited.
 */
export interface Structure {
  readonly merges: readonly Rect[];
  readonly unlocked: readonly Rect[];
}

/** Remembers structures, so that a sheet is asked once and not at every check. */
export interface StructureMemory {
  /** null = the sheet has to be asked. */
  recall(sheet: MeasuredSheet): Structure | null;
  /** Whether what was recalled can no longer be right. */
  isOutdated(sheet: MeasuredSheet, contents: readonly BlockContents[]): boolean;
  remember(sheet: MeasuredSheet, structure: Structure, contents: readonly BlockContents[]): void;
  /** A change by a person. */
  changed(sheetId: string, kind: string, address: string): void;
  /** How many changes there were that may concern a structure. */
  changes(): number;
  /** Changes are reported from here on; call what it returns when they no longer are. */
  listen(): () => void;
}

type SheetFacts = Pick<MeasuredSheet, 'used' | 'protected' | 'locked'>;

interface Remembered {
  readonly sheet: SheetFacts;
  readonly structure: Structure;
  /** Something was under a merged area from the beginning, as in files of other programs. */
  readonly odd: boolean;
}

/**
 * Remembers only while changes are reported. Merging and its undoing arrive as an edit of several cells
 * (office-js#4069), so an edit of one cell leaves the structure as it is and anything else makes the sheet
 * unknown. Cells cannot be locked or unlocked while their sheet is protected.
 */
export function createStructureMemory(): StructureMemory {
  const sheets = new Map<string, Remembered>();
  let listeners = 0;
  let changes = 0;
  return {
    recall: (sheet) => {
      const known = sheets.get(sheet.id);
      return known && tells(known.sheet, sheet) ? known.structure : null;
    },
    isOutdated: (sheet, contents) => {
      const known = sheets.get(sheet.id);
      return known !== undefined && !known.odd && holdsCovered(known.structure, contents);
    },
    remember: (sheet, structure, contents) => {
      if (listeners === 0) return;
      const { id, used, protected: guarded, locked } = sheet;
      const odd = holdsCovered(structure, contents);
      sheets.set(id, { sheet: { used, protected: guarded, locked }, structure, odd });
    },
    changed: (sheetId, kind, address) => {
      if (kind === 'RangeEdited' && !/[:,]/.test(address)) return;
      changes += 1;
      sheets.delete(sheetId);
    },
    changes: () => changes,
    listen: () => {
      listeners += 1;
      return () => {
        listeners -= 1;
        if (listeners === 0) sheets.clear();
      };
    },
  };
}

/** Whether what was read of a sheet then still covers what is needed now. */
function tells(then: SheetFacts, now: SheetFacts): boolean {
  if (!then.used || !now.used || then.protected !== now.protected) return false;
  if (now.protected && JSON.stringify([then.used, then.locked]) !== JSON.stringify([now.used, now.locked]))
    return false;
  const covered = knownArea(then.used);
  return (
    now.used.top >= covered.top &&
    now.used.left >= covered.left &&
    now.used.top + now.used.rows <= covered.top + covered.rows &&
    now.used.left + now.used.cols <= covered.left + covered.cols
  );
}

/** A cell that a merged area covers holds nothing: where one does, the area is no longer there. */
function holdsCovered({ merges }: Structure, contents: readonly BlockContents[]): boolean {
  return merges.some((area) => contents.some((part) => holdsUnder(part, area)));
}

function holdsUnder({ block, formulas }: BlockContents, area: Rect): boolean {
  const { top, bottom, left, right } = usedWithin(block, area);
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      const covered = row !== area.top || col !== area.left;
      if (covered && (formulas[row - block.top]?.[col - block.left] ?? '') !== '') return true;
    }
  }
  return false;
}

function usedWithin({ top, left, rows, cols }: UsedRange, area: Rect): Rect {
  return {
    top: Math.max(top, area.top),
    left: Math.max(left, area.left),
    bottom: Math.min(top + rows - 1, area.bottom),
    right: Math.min(left + cols - 1, area.right),
  };
}
