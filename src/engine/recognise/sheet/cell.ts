import { SheetCell } from '../../cells/cell';
import type { CellSnapshot, Rect } from '../../../workbook/snapshot';
import { looksNumeric } from '../../cells/quantity';
import { labelOf, type Label } from '../labels/label';

/** Numbers have no meaning as labels. */
const NO_WORDS = labelOf('');

/**
 * A cell of the grid and its text as a label. It is also its own area: `top` and `left` are its place, `bottom`
 * and `right` include the cells merged with it.
 */
export class GridCell extends SheetCell implements Rect {
  #words: Label | null = null;

  constructor(
    sheet: number,
    row: number,
    col: number,
    readonly bottom: number,
    readonly right: number,
    stored: Pick<CellSnapshot, 'value' | 'formula' | 'format'> | null,
    whole: string | null = null,
  ) {
    super(sheet, row, col, stored, whole);
  }

  get top(): number {
    return this.row;
  }

  get left(): number {
    return this.col;
  }

  /** The area of the cell: its merged area, or itself. */
  get span(): Rect {
    return this;
  }

  /** The meaning of the text as a label. */
  get words(): Label {
    return (this.#words ??= typeof this.value === 'string' ? labelOf(this.whole ?? this.value) : NO_WORDS);
  }

  /** The text as a label: without white space, with one kind of bracket. */
  get label(): string {
    return typeof this.value === 'string' ? this.words.text : this.text;
  }

  get blank(): boolean {
    // A number is always visible.
    return this.value === null || (typeof this.value !== 'number' && this.text === '');
  }

  /** true for a number or a rate, stored as a number or as text. */
  get numeric(): boolean {
    return this.value !== null && looksNumeric(this);
  }
}
