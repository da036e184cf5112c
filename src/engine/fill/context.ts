import type { Decimal } from '../../workbook/decimal';
import { decimalText, roundHalfUp } from '../../workbook/decimal';
import type { CellAt } from '../../workbook/edit';
import type { ScoredInspection } from '../finding';
import type { FormCell } from '../form';
import { fillTemplate } from '../locales/text';
import { leftTexts } from '../locales/zh-CN/filling';
import type { Profile } from '../profiles/types';
import { scoreIn } from '../reading';
import { isRightAtOnePlace } from '../score';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { FillOptions, FillPlan, FillProposal } from './plan';
import { flatMap } from '../lists';
import { isLocked } from '../../workbook/writable';

/** What is needed to plan the fill of one form. */
export interface FormFill {
  readonly sheet: SheetSnapshot;
  readonly inspection: ScoredInspection;
  readonly profile: Profile;
  readonly options: FillOptions;
}

/** A part of a plan, with the numbers that the cells will hold. */
export interface PlanPart extends FillPlan {
  /** The numbers after the fill. */
  readonly values: ReadonlyMap<FormCell, Decimal>;
}

export const EMPTY_PART: PlanPart = { proposals: [], choices: [], left: [], values: new Map() };

export function joinParts(parts: readonly PlanPart[]): PlanPart {
  return {
    proposals: flatMap(parts, ({ proposals }) => proposals),
    choices: flatMap(parts, ({ choices }) => choices),
    left: flatMap(parts, ({ left }) => left),
    values: new Map(flatMap(parts, ({ values }) => [...values])),
  };
}

/** `sheet name!address`, the key of `FillOptions.chosen`. */
export function choiceKey({ sheet }: FormFill, cell: FormCell): string {
  return `${sheet.name}!${cell.address}`;
}

export function placeOf({ sheet }: FormFill, cell: FormCell): CellAt {
  return { sheet: cell.sheet, sheetName: sheet.name, address: cell.address };
}

export function isEmpty(cell: FormCell): boolean {
  return (
    cell.formula === null &&
    (cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === ''))
  );
}

/**
 * Whether this number may be written into a cell: the cell is empty, or overwriting is on and the cell holds
 * another number. 29.663 where 29.66 is expected only shows more places and stays, as does 29.7. 9/10 also holds
 * the points, which would be lost.
 */
export function wants(fill: FormFill, cell: FormCell, value: Decimal): boolean {
  if (cell.formula !== null) return false;
  if (isEmpty(cell)) return true;
  if (cell.quantity.kind === 'number' && cell.quantity.of) return false;
  const present = scoreIn(cell);
  if (fill.options.overwrite !== true || present === null) return false;
  return !roundHalfUp(present, 2).eq(value) && !isRightAtOnePlace(present, value);
}

/** The cell is left to a person. */
export function leave(fill: FormFill, cell: FormCell, label: string, why: string): PlanPart {
  const left = { cell: placeOf(fill, cell), form: fill.inspection.form.id, label, why };
  return { ...EMPTY_PART, left: [left] };
}

/** The cell is left to a person while it is empty; what is in it stays without a word. */
export function leaveEmpty(fill: FormFill, cell: FormCell, label: string, why: string): PlanPart {
  return isEmpty(cell) ? leave(fill, cell, label, why) : EMPTY_PART;
}

export interface Proposed
  extends Pick<FillProposal, 'kind' | 'label' | 'rule'>, Partial<Pick<FillProposal, 'assumed' | 'selected'>> {
  readonly cell: FormCell;
  readonly value: Decimal;
  /** What is written, if it is not the number itself: a text such as `99.60%`, or a share. */
  readonly written?: number | string;
  readonly format?: string | null;
  readonly formula?: string | null;
}

/** A proposal, or a cell left to a person when it is locked. */
export function propose(fill: FormFill, proposed: Proposed): PlanPart {
  const { cell, value, written, format, formula, ...said } = proposed;
  const values = new Map([[cell, value]]);
  if (isLocked(fill.sheet.protection, cell.row, cell.col)) {
    const shown = typeof written === 'string' ? written : decimalText(value);
    return leave(fill, cell, said.label, fillTemplate(leftTexts.locked, { value: shown }));
  }
  const proposal: FillProposal = {
    edit: {
      cell: placeOf(fill, cell),
      old: cell.value,
      value: written ?? value.toNumber(),
      ...(format ? { format } : {}),
      ...(formula ? { formula } : {}),
    },
    form: fill.inspection.form.id,
    assumed: false,
    selected: true,
    ...said,
  };
  return { ...EMPTY_PART, proposals: [proposal], values };
}
