import type { Decimal } from '../../workbook/decimal';

/**
 * Marks that say "nothing belongs here". `dash` —, /, -; `none` 无; `not-applicable` 不适用, 不涉及, N/A.
 * 无 may also answer a question (违规情况), so the three are kept apart.
 */
export type NilMark = 'dash' | 'none' | 'not-applicable';

/**
 * What a cell says, read once per cell. Everything downstream asks this; nobody looks at a cell's text
 * again to find out whether it holds a number.
 */
export type Quantity =
  | { readonly kind: 'blank' }
  /** A mark that says "nothing belongs here": —, /, 无, 不适用, 不涉及, N/A. */
  | { readonly kind: 'nil'; readonly mark: NilMark }
  | { readonly kind: 'error'; readonly error: string }
  /** Text in which no single number can be read, and numbers of more digits than Excel keeps. */
  | { readonly kind: 'text'; readonly text: string }
  | NumberQuantity;

/** Units that may be behind a number of points or money. */
export type QuantityUnit = '%' | '分' | '元' | '千元' | '万元' | '百万元' | '亿元' | '万' | '亿';

export interface NumberQuantity {
  readonly kind: 'number';
  /** The number as written, sign included; for a percentage the share of 1: 99.6 % is 0.996. */
  readonly value: Decimal;
  /** Decimal places a person sees; of the percentage where there is a percent sign. */
  readonly places: number;
  readonly percent: boolean;
  /** Unit written behind the number; null when none is. `¥` in front says money of the form's own unit. */
  readonly unit: QuantityUnit | null;
  /**
   * `text`: digits kept as text, which SUM skips; `sentence`: the total at the end of 自评总分：95分; `combined`: a
   * score with its points behind it.
   */
  readonly stored: 'number' | 'text' | 'sentence' | 'combined';
  /** Points behind a score: 15 in 13.5（15）, 10 in 9/10. */
  readonly of?: Decimal;
}
