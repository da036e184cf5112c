import type { Decimal } from '../../workbook/decimal';
import type { FormCell } from './cell';

export type FundColumn =
  'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score' | 'reason' | 'carryover';

/** Columns of money. */
export const AMOUNT_COLUMNS: readonly FundColumn[] = ['initial', 'carryover', 'budget', 'executed'];

export type FundRowKind = 'total' | 'source' | 'nested';

export interface FundRow {
  /**
   * `total` 年度资金总额; `source` a part of it; `nested` a part of the source above it
   * (其中 rows inside a 其中 row), which is not counted again.
   */
  readonly kind: FundRowKind;
  readonly label: FormCell;
  readonly cells: Readonly<Partial<Record<FundColumn, FormCell>>>;
}

export interface FundBlock {
  readonly label: FormCell | null;
  readonly columns: readonly { readonly key: FundColumn; readonly header: FormCell }[];
  readonly rows: readonly FundRow[];
  /** Unit of the amounts, from the label of the block or the form. */
  readonly unit: '元' | '万元' | '亿元' | null;
}

/**
 * Amounts written as label–value pairs instead of a table (target tables and department budgets): one total and
 * its parts, for each period and for each way of splitting it.
 */
export interface FundList {
  /** 实施期 (or 中期), 年度, or the department's budget. */
  readonly period: 'whole' | 'annual' | 'budget';
  /** 资金来源 or 资金结构 of a department's budget; null elsewhere. */
  readonly split: 'source' | 'structure' | null;
  readonly total: { readonly label: FormCell; readonly amount: FormCell };
  readonly parts: readonly {
    readonly label: FormCell;
    readonly amount: FormCell;
    readonly nested: boolean;
  }[];
}

/** 预算执行率 and its score, wherever they are on the form. */
export interface Execution {
  readonly budget: FormCell | null;
  readonly executed: FormCell | null;
  readonly rate: FormCell | null;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly reason: FormCell | null;
  /** Points of the execution rate: from its weight cell, a label such as `(20分)`, or null. */
  readonly points: Decimal | null;
  readonly pointsFrom: 'cell' | 'label' | 'none';
  /** The cell the points were read from. */
  readonly pointsCell: FormCell | null;
  /** Scores of 基本支出, 项目支出 … where each is scored separately and the total row has no score. */
  readonly parts?: readonly FormCell[];
}
