import type { Decimal } from '../../workbook/decimal';

/**
 * Marks that mean "nothing to fill in here". `dash` —, /, -; `none` 无; `not-applicable` 不适用, 不涉及, N/A. 无 may also
 * be the answer to a question (违规情况), so the three are separate.
 */
export type NilMark = 'dash' | 'none' | 'not-applicable';

/**
 * What is in a cell, read once for each cell. All later code uses this; nothing reads the text of a cell again to
 * find out whether it holds a number.
 */
export type Quantity =
  | { readonly kind: 'blank' }
  /** A mark that means "nothing to fill in here": —, /, 无, 不适用, 不涉及, N/A. */
  | { readonly kind: 'nil'; readonly mark: NilMark }
  | { readonly kind: 'error'; readonly error: string }
  /** Text without a single readable number, and numbers with more digits than Excel keeps. */
  | { readonly kind: 'text'; readonly text: string }
  | NumberQuantity;

/** Units that may follow a number of points or money. */
export type QuantityUnit = '%' | '分' | '元' | '千元' | '万元' | '百万元' | '亿元' | '万' | '亿';

export interface NumberQuantity {
  readonly kind: 'number';
  /** The number as written, with its sign. A percentage is a share of 1: 99.6 % is 0.996. */
  readonly value: Decimal;
  /** The decimal places that a person sees; for a percentage those before the percent sign. */
  readonly places: number;
  readonly percent: boolean;
  /**
   * The unit written after the number; null when there is none. With `¥` in front it is money in the unit of the
   * form.
   */
  readonly unit: QuantityUnit | null;
  /**
   * `text`: digits stored as text, which SUM skips; `sentence`: the total at the end of 自评总分：95分; `combined`: a
   * score followed by its points.
   */
  readonly stored: 'number' | 'text' | 'sentence' | 'combined';
  /** The points after a score: 15 in 13.5（15）, 10 in 9/10. */
  readonly of?: Decimal;
}
