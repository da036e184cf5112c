import { addressOf } from '../../workbook/address';
import type { FormCell } from '../form';
import { showValue } from '../format';
import { plainText } from '../text';
import type { CellSnapshot, CellValue } from '../../workbook/snapshot';
import type { Quantity } from '../form/quantity';
import { quantityOf } from './quantity';

/** A cell of a sheet; address, text and quantity are computed on first use and then kept. */
export class SheetCell implements FormCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
  #address: string | null = null;
  #text: string | null = null;
  #quantity: Quantity | null = null;

  constructor(
    readonly sheet: number,
    readonly row: number,
    readonly col: number,
    stored: Pick<CellSnapshot, 'value' | 'formula' | 'format'> | null,
    /** The whole text, of which the value is the first line; null for other cells. */
    protected readonly whole: string | null = null,
  ) {
    this.value = stored?.value ?? null;
    this.formula = stored?.formula ?? null;
    this.format = stored?.format ?? 'General';
  }

  get address(): string {
    return (this.#address ??= addressOf(this.row, this.col));
  }

  get text(): string {
    return (this.#text ??= plainText(this.whole ?? showValue(this.value, this.format)));
  }

  get cut(): boolean {
    return this.whole !== null;
  }

  get quantity(): Quantity {
    return (this.#quantity ??= quantityOf(this.value, this.format, this.text));
  }
}
