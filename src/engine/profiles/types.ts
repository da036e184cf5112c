import type { Basis } from '../basis';
import type { Clue } from './clues';
import type { Direction } from '../measure/types';
import type { Tier } from '../words/tiers';

/**
 * The scoring rules of a region as data. Numbers are decimal strings: points as they are on the
 * form, shares and rates as shares of 1 (`0.9` = 90 %).
 */

/** Every rule that carries its own source. */
export const RULE_KEYS = [
  'execution.score',
  'execution.overBudget',
  'execution.zeroBudget',
  'execution.reason',
  'groups.points',
  'indicator.positive',
  'indicator.reverse',
  'indicator.equal',
  'indicator.zeroTarget',
  'indicator.over',
  'indicator.rounding',
  'qualitative.tiers',
  'total.caps',
  'total.grades',
  'reasons',
] as const;

export type RuleKey = (typeof RULE_KEYS)[number];

export interface ExecutionBand {
  /** Lowest execution rate of the band, inclusive, share of 1. */
  readonly from: string;
  /** Share of the points a rate in the band gets. */
  readonly share: string;
}

export interface ExecutionRule {
  /** Full points where the form does not say them. */
  readonly points: string;
  /**
   * `linear`: points × rate; `bands`: a fixed share per band; `quarterly`: the average progress of
   * the quarters counts, full from `fullAt` on, below it points × progress ÷ fullAt; `manual`: the
   * rule is not published, only 100 % is sure to earn full points.
   */
  readonly mode: 'linear' | 'bands' | 'quarterly' | 'manual';
  /** For `bands`: best first; below the last one the score is 0. */
  readonly bands: readonly ExecutionBand[];
  /** For `quarterly`: progress that earns full points, share of 1. */
  readonly fullAt: string | null;
  /** A rate above 100 %: the system refuses the form; the score is capped; or it is left as it is. */
  readonly overBudget: 'refused' | 'capped' | 'allowed';
  /** Budget and execution 0: rate 0, rate 100 %, or left to a person. */
  readonly zeroBudget: 'zero' | 'full' | 'ask';
  /** Places of the rate in %, rounded half-up, then of the score. */
  readonly rateDecimals: number;
  readonly scoreDecimals: number;
  /**
   * How the score is rounded. `binary`: as the receiving system prints it, from a floating-point number
   * that may lie just below the half (99.85 % of 10 points is 9.98); `half-up`: 9.99.
   */
  readonly rounding: 'half-up' | 'binary';
  /** A rate below it needs a reason; share of 1, null = no such rule. */
  readonly reasonBelow: string | null;
}

export interface GroupPreset {
  /** 一级指标 as shown to the user: 产出指标. */
  readonly name: string;
  /** A label with one of these words is this group. */
  readonly words: readonly string[];
  readonly points: string;
}

/** Points of all first-level groups of a form that belong together. */
export type GroupPresetSet = readonly GroupPreset[];

export interface GroupRule {
  /**
   * Preset points of the first-level groups on project forms; a form follows any one of the sets
   * (with and without 成本指标, with and without 满意度). Empty = declared on the form.
   */
  readonly project: readonly GroupPresetSet[];
  /** The same for 部门整体 forms. */
  readonly department: readonly GroupPresetSet[];
  /** Points of all indicators and the execution rate together. */
  readonly total: string;
  /** `average`: a group scores the average of its indicators, each scored with the group's points. */
  readonly groupScore: 'sum' | 'average';
}

/** What a missed ≤ target earns; A = target, B = actual. */
export type ReverseMode =
  /** points × A ÷ B. */
  | 'ratio'
  /** points × (1 − (B − A) ÷ A), 0 from 2A on. */
  | 'linear'
  | 'zero'
  /** The reviewer types the score. */
  | 'manual'
  /** The rule says nothing: no number is expected. */
  | 'silent';

export interface IndicatorRule {
  /** A missed ≥ target: points × B ÷ A, nothing, or the reviewer types the score. */
  readonly positive: 'ratio' | 'zero' | 'manual';
  readonly reverse: ReverseMode;
  /** The same for a `<` target, where it differs; null = as `reverse`. */
  readonly reverseStrict: ReverseMode | null;
  /** `=A` exceeded: full points, typed by a reviewer, or not said. */
  readonly equalExceeded: 'full' | 'manual' | 'silent';
  /** A zero target missed: no points, or not said. */
  readonly zeroTarget: 'zero' | 'silent';
  /** Negative actual values count as 0, or are left to a person. */
  readonly negativeActual: 'zero' | 'ask';
  /** Completion below it earns nothing; share of 1, null = no such rule. */
  readonly floor: string | null;
  /** Completion above it earns half the points; share of 1, null = no such rule. */
  readonly halfAbove: string | null;
  /** Actual ÷ target from which over-achievement must be explained; null = not said. */
  readonly overWarn: string | null;
  /** The kinds of targets it is for: ≥ and > are `up`, = is `equal`, ≤ and < are `down`. */
  readonly overWarnFor: readonly Direction[];
  /** Actual ÷ target from which the system refuses a form without a reason; null = never. */
  readonly overBlock: string | null;
  readonly overBlockFor: readonly Direction[];
  /** A zero target with an actual value from here on is refused without a reason; null = never. */
  readonly zeroTargetBlock: string | null;
  readonly scoreDecimals: number;
  /** The form has a 扣分 column: score = computed score − deduction, at least 0. */
  readonly deductionColumn: boolean;
  /** 评分标准 printed beside a row score it; false = a person scores rows with rules of their own. */
  readonly rowRules: boolean;
}

export interface TierRule {
  readonly tier: Tier;
  /** As the form or the system calls it. */
  readonly name: string;
  /** Share of the points, 0–1. */
  readonly low: string;
  readonly high: string;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

export interface GradeCompletion {
  /** The word in the 实际完成值 cell. */
  readonly word: string;
  /** Completion it stands for, share of 1. */
  readonly completion: string;
}

export interface QualitativeRule {
  /** Best first; empty = qualitative indicators are scored by hand. */
  readonly tiers: readonly TierRule[];
  /** Grade words that stand for a completion rate. */
  readonly grades: readonly GradeCompletion[];
}

export interface CapRule {
  readonly name: string;
  /** Highest total allowed when the condition holds. */
  readonly limit: string;
  /** The condition, for a person to judge. */
  readonly when: string;
}

export interface GradeRule {
  readonly name: string;
  /** Lowest total of the grade, inclusive. */
  readonly from: string;
}

export interface TotalRule {
  readonly caps: readonly CapRule[];
  /** Best first; empty = the region gives no grades. */
  readonly grades: readonly GradeRule[];
  /** Totals, both included, whose grade releases of the system give differently: a person must look. */
  readonly disputed: { readonly from: string; readonly to: string } | null;
}

export interface ReasonRule {
  /** Warning light of the receiving system; shares of 1. null = none. */
  readonly warningLight: { readonly gap: string; readonly unspent: string } | null;
}

/** All rules of a region. */
export interface Profile {
  readonly id: string;
  /** For the user: 湖北省. */
  readonly name: string;
  /** One sentence on what it is and how sure it is. */
  readonly summary: string;
  readonly extends: string | null;
  readonly execution: ExecutionRule;
  readonly groups: GroupRule;
  readonly indicator: IndicatorRule;
  readonly qualitative: QualitativeRule;
  readonly total: TotalRule;
  readonly reasons: ReasonRule;
  readonly sources: Readonly<Record<RuleKey, Basis>>;
}

/** A rule set that is built in: what its forms are recognised by is beside its rules. */
export interface BuiltInDefinition extends ProfileDefinition {
  /** What its forms print and others do not; none where only the name of the region shows. */
  readonly clues?: readonly Clue[];
}

/** The rule set of a region. */
export interface RegionalDefinition extends BuiltInDefinition {
  /** The province by its short name; a name somewhere on the form is a clue. */
  readonly region: string;
  /** Its forms come out of its own release of the receiving system, known by the region's name only. */
  readonly ownRelease?: true;
}

/** A profile as it is written down: what it leaves out comes from the one it extends. */
export interface ProfileDefinition {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** null only for the national profile. */
  readonly extends: string | null;
  readonly execution?: Partial<ExecutionRule>;
  readonly groups?: Partial<GroupRule>;
  readonly indicator?: Partial<IndicatorRule>;
  readonly qualitative?: Partial<QualitativeRule>;
  readonly total?: Partial<TotalRule>;
  readonly reasons?: Partial<ReasonRule>;
  readonly sources: Readonly<Partial<Record<RuleKey, Basis>>>;
}
