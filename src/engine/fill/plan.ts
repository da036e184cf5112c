import type { CellAt } from '../../workbook/edit';
import type { CellValue } from '../../workbook/snapshot';
import type { Edit } from '../../workbook/edit';

export interface FillProposal {
  readonly edit: Edit;
  readonly kind: 'indicator' | 'execution-rate' | 'execution-score' | 'subtotal' | 'total';
  /** Form and label the user recognises, e.g. 外出稽核次数. */
  readonly form: string;
  readonly label: string;
  /** Rule and calculation as one sentence. */
  readonly rule: string;
  /** true when the full points are assumed (an equal share) and the user should check them. */
  readonly assumed: boolean;
  /** true = selected by default. */
  readonly selected: boolean;
}

/** A qualitative indicator: the person chooses tier and percentage. */
export interface FillChoice {
  readonly cell: CellAt;
  readonly old: CellValue;
  readonly form: string;
  readonly label: string;
  readonly target: string;
  readonly actual: string;
  /** Full points, decimal string. */
  readonly points: string;
  readonly tiers: readonly {
    readonly name: string;
    /** Share of the points, 0–1, as a decimal string. */
    readonly low: string;
    readonly high: string;
  }[];
  /** Index in `tiers` of the tier that the completion text names; null when it names none. */
  readonly suggested: number | null;
}

export interface FillLeft {
  readonly cell: CellAt;
  readonly form: string;
  readonly label: string;
  /** Why it was left to a person. */
  readonly why: string;
}

export interface FillPlan {
  readonly proposals: readonly FillProposal[];
  readonly choices: readonly FillChoice[];
  readonly left: readonly FillLeft[];
}

export interface FillOptions {
  /** Also propose a score where another one is present. Default: only empty cells. */
  readonly overwrite?: boolean;
  /** `full`: a full-tier completion text such as 达成预期指标 gets full points. */
  readonly qualitative?: 'leave' | 'full';
  /** The scores that a person chose for qualitative indicators: `sheet!address` → score. Totals include them. */
  readonly chosen?: Readonly<Record<string, string>>;
}
