import type { Edit } from './edit';
import { contains } from './address';
import { isCellError, type CellValue, type SheetSnapshot } from './snapshot';

/** Why an edit is not written; every host has its own sentence for it. */
export type Obstacle = 'locked' | 'formula' | 'changed';

/** A cell as a host finds it when it is about to write. */
export interface Found {
  readonly value: CellValue;
  /** Protected, or with a format that the edit cannot set. */
  readonly locked: boolean;
  /** A formula that may not be written over. */
  readonly closed: boolean;
}

/**
 * May this edit be written? Not over a formula, not into a locked cell, and not where the cell no longer
 * holds what the person saw; null = it may. For a locked formula the result is `formula`: it prevents the
 * edit without the lock, too.
 * @param same how the host compares what it found with what was seen
 */
export function obstacleTo(
  edit: Edit,
  { value, locked, closed }: Found,
  same: typeof sameValue = sameValue,
): Obstacle | null {
  if (closed) return 'formula';
  if (locked) return 'locked';
  return same(value, edit.old) ? null : 'changed';
}

/** Whether two cells hold the same: an empty text and a blank cell look alike and count as one. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  const left = a === '' ? null : a;
  const right = b === '' ? null : b;
  if (isCellError(left) || isCellError(right)) {
    return isCellError(left) && isCellError(right) && left.error === right.error;
  }
  return left === right;
}

/** true when the sheet is protected and the cell is not one of its unlocked cells. */
export function isLocked(protection: SheetSnapshot['protection'], row: number, col: number): boolean {
  return protection !== null && !protection.unlocked.some((area) => contains(area, row, col));
}
