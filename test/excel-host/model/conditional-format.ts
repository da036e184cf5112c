import type { Rect } from '../../../src/workbook/snapshot';

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface ConditionalBorder {
  style: string;
  color: string;
}

/** What a conditional format does to a cell it applies to. */
export interface ConditionalStyle {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  readonly borders: Map<BorderSide, ConditionalBorder>;
}

export interface ConditionalFormatModel {
  /** New after every opening of the file, as in Excel. */
  readonly id: string;
  /** `Custom`, `CellValue`, `DataBar` … */
  readonly type: string;
  areas: readonly Rect[];
  stopIfTrue: boolean;
  /** With the leading `=`; only rules of type Custom have one here. */
  formula: string | null;
  readonly style: ConditionalStyle;
  /** What Excel refuses to do with a damaged rule; absent = it is not damaged. */
  readonly damage?: RuleDamage;
}

/** `kind` = not even its kind can be read, `body` = its kind can, its formula cannot. */
export interface RuleDamage {
  readonly unreadable?: 'kind' | 'body';
  readonly undeletable?: boolean;
}

export function copyOfFormat(format: ConditionalFormatModel): ConditionalFormatModel {
  return { ...format, style: { ...format.style, borders: new Map(format.style.borders) } };
}

export function blankStyle(): ConditionalStyle {
  return { fill: null, fontColor: null, bold: null, italic: null, underline: null, borders: new Map() };
}
