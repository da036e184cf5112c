import type { Decimal } from '../../workbook/decimal';
import type { FormCell } from './cell';

export interface Group {
  readonly level: 1 | 2 | 3;
  /** The name without the declared points, e.g. 产出指标. */
  readonly name: string;
  readonly cell: FormCell;
  /** Points declared in the label or in a points column beside it. */
  readonly declared: Decimal | null;
  /** The cell that declares the points (the label or the points cell). */
  readonly declaredCell: FormCell | null;
  /** Subtotal of scores printed beside the group, where the form has such a column. */
  readonly score: FormCell | null;
  /** Indexes into `IndicatorTable.indicators`. */
  readonly indicators: readonly number[];
}

export interface Indicator {
  /** Index in `IndicatorTable.indicators`. */
  readonly index: number;
  readonly row: number;
  readonly level1: FormCell | null;
  readonly level2: FormCell | null;
  /** 三级指标 (the indicator itself). */
  readonly name: FormCell;
  /** 指标性质 (operator or 定性) where it has its own column. */
  readonly nature: FormCell | null;
  readonly target: FormCell | null;
  /** 度量单位 where it has its own column. */
  readonly unit: FormCell | null;
  readonly actual: FormCell | null;
  /** Weight and score; a merged cell over several rows is in each of these rows. */
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly reason: FormCell | null;
  /** 完成率, 得分系数, 扣分 and reviewers' scores where the form has them. */
  readonly completion: FormCell | null;
  readonly coefficient: FormCell | null;
  readonly deduction: FormCell | null;
  readonly reviewScore: FormCell | null;
  /** 评分标准 / 得分计算方法 text of the row. */
  readonly criteria: FormCell | null;
  /** Full points of the row; null when they are unknown, or where rows share them. */
  readonly points: Decimal | null;
  /**
   * Where `points` come from: `cell`, the weight cell; `label`, the label of the row (`受益群众人数(1分)`) or a number
   * behind its score; `proven`, the scores of the group, which add up to the declared points; `equal`, an equal
   * share of the declared points, which is only an assumption; `none`, points are not known.
   */
  readonly pointsFrom: 'cell' | 'label' | 'proven' | 'equal' | 'none';
  /** false for a row that is marked 不适用 or crossed out. */
  readonly applicable: boolean;
}

/** The row of the table of indicators that is the execution rate. */
export type RateRow = Pick<
  Indicator,
  'row' | 'level1' | 'level2' | 'name' | 'target' | 'actual' | 'weight' | 'score' | 'reason'
>;

export interface TotalRow {
  readonly label: FormCell;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  /** `grand` 总分; `indicators` a total of the indicator rows only; `group` a subtotal. */
  readonly scope: 'grand' | 'indicators' | 'group';
  /** Index into `IndicatorTable.groups` for a subtotal. */
  readonly group: number | null;
}

export interface GoalBlock {
  readonly label: FormCell | null;
  readonly expected: readonly FormCell[];
  readonly achieved: readonly FormCell[];
}

export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'name'
  | 'nature'
  | 'target'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'completion'
  | 'coefficient'
  | 'deduction'
  | 'reviewScore'
  | 'criteria'
  | 'explanation'
  | 'evidence'
  | 'remark'
  | 'groupWeight1'
  | 'groupWeight2';

export interface ColumnChoice {
  readonly column: IndicatorColumn;
  readonly header: FormCell;
  /** true where no word names the column and the values below its head identified it. */
  readonly byClues?: true;
}

/** A column that could not be identified for certain; the user is asked. */
export interface ColumnDoubt {
  readonly column: IndicatorColumn;
  readonly candidates: readonly { readonly header: FormCell; readonly evidence: string }[];
}

/** What an unidentified column may be; `difference` is 差额: a reviewer’s score minus the unit’s own. */
export type RivalMeaning = 'target' | 'actual' | 'weight' | 'score' | 'reason' | 'reviewScore' | 'difference';

/** A column that was not chosen: its head has the words of a column that was found elsewhere, or unknown words. */
export interface ColumnRival {
  /** null where no word names the column. */
  readonly column: RivalMeaning | null;
  readonly header: FormCell;
  /** Last column of the sheet that belongs to it. */
  readonly right: number;
}
