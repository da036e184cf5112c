import type { Basis } from '../basis';
import type { Clue } from './clues';
import type { Direction } from '../measure/types';
import type { Tier } from '../words/tiers';

/**
 * The scoring rules of a region as data. Numbers are decimal strings: points as on the form, shares and rates as
 * shares of 1 (`0.9` = 90 %).
 */

/** Every rule that has its own source. */
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
  /** The share of the points for a rate in the band. */
  readonly share: string;
}

export interface ExecutionRule {
  /** Full points where the form does not state them. */
  readonly points: string;
  /**
   * `linear`: points × rate; `bands`: a fixed share for each band; `quarterly`: the average progress of the
   * quarters counts, full points from `fullAt` on, below it points × progress ÷ fullAt; `manual`: the rule is not
   * published, and only 100 % certainly gets full points.
   */
  readonly mode: 'linear' | 'bands' | 'quarterly' | 'manual';
  /** For `bands`: best first; below the last one the score is 0. */
  readonly bands: readonly ExecutionBand[];
  /** For `quarterly`: the progress that gets full points, share of 1. */
  readonly fullAt: string | null;
  /** A rate above 100 %: the system refuses the form; the score is capped; or the rate is allowed. */
  readonly overBudget: 'refused' | 'capped' | 'allowed';
  /** Budget and execution 0: rate 0, rate 100 %, or left to a person. */
  readonly zeroBudget: 'zero' | 'full' | 'ask';
  /** Decimal places of the rate in %, rounded half-up, and of the score. */
  readonly rateDecimals: number;
  readonly scoreDecimals: number;
  /**
   * How the score is rounded. `binary`: as the receiving system prints it, from a floating-point number that may
   * be just below the half (99.85 % of 10 points is 9.98); `half-up`: 9.99.
   */
  readonly rounding: 'half-up' | 'binary';
  /** A lower rate needs a reason; share of 1, null = no such rule. */
  readonly reasonBelow: string | null;
}

export interface GroupPreset {
  /** 一级指标 as shown to the user: 产出指标. */
  readonly name: string;
  /** A label that contains one of these words is this group. */
  readonly words: readonly string[];
  readonly points: string;
}

/** Points of all first-level groups of a form that belong together. */
export type GroupPresetSet = readonly GroupPreset[];

export interface GroupRule {
  /**
   * Preset points of the first-level groups on project forms; a form uses any one of the sets (with and without
   * 成本指标, with and without 满意度). Empty = declared on the form.
   */
  readonly project: readonly GroupPresetSet[];
  /** The same for 部门整体 forms. */
  readonly department: readonly GroupPresetSet[];
  /** Points of all indicators and the execution rate together. */
  readonly total: string;
  /** `average`: a group scores the average of its indicators, each scored with the points of the group. */
  readonly groupScore: 'sum' | 'average';
}

/** The score for a missed ≤ target; A = target, B = actual value. */
export type ReverseMode =
  /** points × A ÷ B. */
  | 'ratio'
  /** points × (1 − (B − A) ÷ A); 0 where B is 2A or more. */
  | 'linear'
  | 'zero'
  /** The reviewer types the score. */
  | 'manual'
  /** No rule is known: no number is expected. */
  | 'silent';

export interface IndicatorRule {
  /** A missed ≥ target: points × B ÷ A, 0, or the reviewer types the score. */
  readonly positive: 'ratio' | 'zero' | 'manual';
  readonly reverse: ReverseMode;
  /** The same for a `<` target, where it differs; null = as `reverse`. */
  readonly reverseStrict: ReverseMode | null;
  /** `=A` exceeded: full points, typed by a reviewer, or no rule is known. */
  readonly equalExceeded: 'full' | 'manual' | 'silent';
  /** A missed zero target: 0 points, or no rule is known. */
  readonly zeroTarget: 'zero' | 'silent';
  /** Negative actual values count as 0, or are left to a person. */
  readonly negativeActual: 'zero' | 'ask';
  /** A lower completion gets 0 points; share of 1, null = no such rule. */
  readonly floor: string | null;
  /** A higher completion gets half the points; share of 1, null = no such rule. */
  readonly halfAbove: string | null;
  /** Actual ÷ target from which over-achievement must be explained; null = no such rule. */
  readonly overWarn: string | null;
  /** The directions of targets for which it applies: ≥ and > are `up`, = is `equal`, ≤ and < are `down`. */
  readonly overWarnFor: readonly Direction[];
  /** Actual ÷ target from which the system refuses a form without a reason; null = never. */
  readonly overBlock: string | null;
  readonly overBlockFor: readonly Direction[];
  /** A zero target with at least this actual value is refused without a reason; null = never. */
  readonly zeroTargetBlock: string | null;
  readonly scoreDecimals: number;
  /** The form has a 扣分 column: score = computed score − deduction, at least 0. */
  readonly deductionColumn: boolean;
  /** Whether 评分标准 printed beside a row decides its score; false = a person scores rows with their own rules. */
  readonly rowRules: boolean;
}

export interface TierRule {
  readonly tier: Tier;
  /** The name on the form or in the system. */
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
  /** The completion that the word means, share of 1. */
  readonly completion: string;
}

export interface QualitativeRule {
  /** Best first; empty = qualitative indicators are scored by hand. */
  readonly tiers: readonly TierRule[];
  /** Grade words that mean a completion rate. */
  readonly grades: readonly GradeCompletion[];
}

export interface CapRule {
  readonly name: string;
  /** Highest total allowed when the condition is met. */
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
  /** Best first; empty = the region has no grades. */
  readonly grades: readonly GradeRule[];
  /** Totals, both included, to which releases of the system give different grades: a person must look. */
  readonly disputed: { readonly from: string; readonly to: string } | null;
}

export interface ReasonRule {
  /** Warning light of the receiving system; shares of 1. null = none. */
  readonly warningLight: { readonly gap: string; readonly unspent: string } | null;
}

/** All rules of a region. */
export interface Profile {
  readonly id: string;
  /** The name for the user: 湖北省. */
  readonly name: string;
  /** One sentence about what it is and how certain it is. */
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

/** A built-in profile: its rules and the clues by which its forms are recognised. */
export interface BuiltInDefinition extends ProfileDefinition {
  /** What only its forms print; absent where only the name of the region is a clue. */
  readonly clues?: readonly Clue[];
}

/** The profile of a region. */
export interface RegionalDefinition extends BuiltInDefinition {
  /** The short name of the province; this name on a form is a clue. */
  readonly region: string;
  /** Its forms come from its own release of the receiving system and are recognised by the region's name only. */
  readonly ownRelease?: true;
}

/** A profile as written in a file: what it leaves out comes from the one that it extends. */
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
