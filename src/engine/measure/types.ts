import type { Decimal } from '../../workbook/decimal';
import type { CellValue } from '../../workbook/snapshot';
import type { Operator } from '../words/operators';
import type { Tier } from '../words/tiers';

/**
 * The model of 年度指标值 and 实际完成值: what a careful person reads in the cell. Numbers keep the unit in which they are
 * written; they are converted when two of them are compared.
 */

export type UnitKind =
  /** %, 百分比, 百分点, ‰; also 度 where it is written for % (≥95度). */
  | 'percent'
  /** 元, 万元, 亿元. */
  | 'money'
  /** 年, 月, 天, 工作日, 小时, 分钟. */
  | 'time'
  /** 人, 次, 家, 份 … */
  | 'count'
  /** ㎡, 公里, 吨 … */
  | 'quantity';

export interface Unit {
  /** As written, NFKC, without spaces: `万人`, `%`, `次/年`. */
  readonly text: string;
  /** The canonical unit without its scale: `人`, `%`, `元`, `次`; empty in `≥200万`. */
  readonly base: string;
  readonly kind: UnitKind | null;
  /** Factor of 千, 万, 百万, 千万, 亿 (and of ‰, 小时 …) to the base: 10 000 in 万人. */
  readonly scale: Decimal;
  /** The unit after “per”: `年` in 次/年, `人` in 元/人; null when there is none. */
  readonly per: string | null;
}

/** Where the value came from: a number cell, a number cell shown as %, or a text. */
export type Stored = 'number' | 'percent-format' | 'text';

export interface NumberMeasure {
  readonly kind: 'number';
  /** The text of the cell, NFKC, trimmed. */
  readonly text: string;
  readonly operator: Operator;
  /** The number in the written unit: 34 in `≥34万人`, 95 in `≥95%` and in a 0.95 cell shown as 95%. */
  readonly value: Decimal;
  /** null when no unit is written. */
  readonly unit: Unit | null;
  readonly stored: Stored;
  /** 左右, 约, 余. */
  readonly approximate: boolean;
  /** Whether the number is inside a sentence (本年度已完成37个…) rather than alone. */
  readonly embedded: boolean;
}

export interface RangeMeasure {
  readonly kind: 'range';
  readonly text: string;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit | null;
}

/** A calendar day as the number YYYYMMDD; the year is 0 when none is written (12月底前). */
export type DayNumber = number;

export interface DateMeasure {
  readonly kind: 'date';
  readonly text: string;
  /** `le` for 前, 之前, 以前, 底前; otherwise `eq` or `none`. */
  readonly operator: Operator;
  /** First and last day the text can mean: 2021年12月 is 20211201–20211231. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly yearWritten: boolean;
}

export interface CompositePart {
  /** The words before the number: 药品; empty when there are none. */
  readonly label: string;
  readonly measure: NumberMeasure;
}

/** Several amounts in one cell: 药品≥100项、医用耗材≥50项. */
export interface CompositeMeasure {
  readonly kind: 'composite';
  readonly text: string;
  readonly parts: readonly CompositePart[];
}

export interface TextMeasure {
  readonly kind: 'text';
  /** The text without the repetitions that wrapped exports add. */
  readonly text: string;
  /** The completion tier that the words name; null when they are not about completion. */
  readonly tier: Tier | null;
  /**
   * `stated`: the receiving system's own completion texts (达成预期指标, 部分达成 …) or 未完成; `implied`: words such as 已完成,
   * 达标, 全覆盖, which count only if they fit the target.
   */
  readonly tierCertainty: 'stated' | 'implied' | null;
  /** The only number inside the sentence, null when there is none or there are several. */
  readonly number: NumberMeasure | null;
}

export interface NilMeasure {
  readonly kind: 'nil';
  readonly text: string;
  /** `blank`: empty cell; `dash`: —, /, -; `none`: 无; `not-applicable`: 不适用. */
  readonly mark: 'blank' | 'dash' | 'none' | 'not-applicable';
}

export type MalformedReason =
  /** 91%% */
  | 'double-percent'
  /** 1,2,3 */
  | 'commas'
  /** 9.5.1 */
  | 'dots'
  /** Letter O or l among digits: 1O0. */
  | 'letters'
  /** An operator or a unit without a number: ≥个, ≥, %. */
  | 'no-number'
  /** #REF! and the like. */
  | 'error-value';

export interface MalformedMeasure {
  readonly kind: 'malformed';
  readonly text: string;
  readonly reason: MalformedReason;
  /** What was probably meant, e.g. 91% for 91%%; only a suggestion; null when it is not known. */
  readonly reading: NumberMeasure | null;
}

export type Measure =
  NumberMeasure | RangeMeasure | DateMeasure | CompositeMeasure | TextMeasure | NilMeasure | MalformedMeasure;

export interface MeasureInput {
  readonly value: CellValue;
  /** Number format code of the cell; absent = General. */
  readonly format?: string | undefined;
  /** The cell of 指标性质, where the form has such a column: ≥, =, 定性. */
  readonly nature?: CellValue | undefined;
  /** The cell of 度量单位, where the form has such a column. */
  readonly unit?: CellValue | undefined;
}

export type Direction = 'up' | 'down' | 'equal';

/** What the cells around the pair contain; it can only make a result less certain, never more. */
export interface CompareHints {
  /** Name of the indicator (三级指标). */
  readonly name?: string | undefined;
  /** 二级指标. */
  readonly level2?: string | undefined;
  /** Year of the form, for dates without one. */
  readonly year?: number | undefined;
}

/** How the two numbers were converted to the same basis. */
export type Scaling =
  /** Same unit, or neither has one. */
  | 'none'
  /** Both have a unit, with different scales: 34万人 and 347173人. */
  | 'unit'
  /** One has no unit and takes the unit of the other: ≥60万人 and 60. */
  | 'inherited'
  /** The number without unit is read in the unscaled unit: ≥34万人 and 347173. */
  | 'unscaled'
  /** A number up to 1 without % is read as a share: 0.95 against ≥95%. */
  | 'share';

export type ComparisonReason =
  /** A cell is empty or holds a nil mark. */
  | 'nil'
  /** A cell cannot be read. */
  | 'malformed'
  /** A malformed cell was read in its only possible meaning (91%% as 91%). */
  | 'malformed-read'
  /** 37个 against 100%: the units do not fit. */
  | 'unit-differs'
  /** Number against text, date against number. */
  | 'kind-differs'
  /** Both cells are words. */
  | 'qualitative'
  /** The actual value repeats the words of the target. */
  | 'echo'
  /** Two readings of the same cell lead to different results. */
  | 'two-readings'
  /** The number is so far off that it is probably written in another unit. */
  | 'implausible'
  /** > or < with the actual value exactly at the boundary or given as a bound. */
  | 'strict-boundary'
  /** The actual value is itself a bound (≥98%). */
  | 'bound'
  /** No operator, and the name suggests that less is better. */
  | 'direction-doubtful'
  /** `=` or no operator is assumed to mean at least. */
  | 'direction-assumed'
  /** Target `=A`, actual above A. */
  | 'equal-exceeded'
  /** 左右 or 约. */
  | 'approximate'
  /** The number was taken from a sentence. */
  | 'embedded'
  /** The target is zero; a ratio cannot be formed. */
  | 'zero-target'
  /** Negative actual value. */
  | 'negative'
  /** Outside a target range. */
  | 'outside-range'
  /** A date has no year. */
  | 'year-unknown'
  /** Parts of a composite do not correspond. */
  | 'composite-differs';

export interface Aligned {
  /** Both numbers on the same basis: % for percentages, otherwise the common unit in `unit`. */
  readonly target: Decimal;
  readonly actual: Decimal;
  /** `%`, `人`, `元` …; empty when neither cell has a unit. */
  readonly unit: string;
}

export interface Comparison {
  /** true or false only when every possible reading gives this result; null = not known. */
  readonly met: boolean | null;
  readonly direction: Direction | null;
  /** actual ÷ target on the same basis (share of 1); null when there is no certain ratio. */
  readonly completion: Decimal | null;
  /** The numbers that were judged; null when no reading is certain. */
  readonly aligned: Aligned | null;
  readonly scaling: Scaling;
  /**
   * `same`: equal after conversion, or one number takes the unit of the other; `differs`: they do not fit; `none`:
   * there is nothing to compare.
   */
  readonly units: 'same' | 'differs' | 'none';
  /** The target is strict (> or <) and the actual value does not prove that it is exceeded. */
  readonly strictBoundary: boolean;
  /** The tier that the completion text names; null when it names none. */
  readonly tier: Tier | null;
  readonly reasons: readonly ComparisonReason[];
}
