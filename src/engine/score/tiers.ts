import { compare, decimalText, type Decimal } from '../../workbook/decimal';
import type { ExpectedScore } from '../finding';
import { fillTemplate } from '../locales/text';
import { intervalTexts, tierText } from '../locales/zh-CN/scoring';
import type { Tier } from '../words/tiers';
import { ruleNumber } from '../profiles/rule-number';
import type { Profile, TierRule } from '../profiles/types';

/** Tier intervals of qualitative indicators. */

export function tierRule(profile: Profile, tier: Tier): TierRule | null {
  return profile.qualitative.tiers.find((rule) => rule.tier === tier) ?? null;
}

export interface TierInterval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** The points that a tier allows: 达成 of 10 points is 8 to 10, both included. */
export function tierInterval(rule: TierRule, points: Decimal): TierInterval {
  const { lowIncluded, highIncluded } = rule;
  return {
    low: points.times(ruleNumber(rule.low)),
    high: points.times(ruleNumber(rule.high)),
    lowIncluded,
    highIncluded,
  };
}

/** `8–10 分之间`, `6–8 分之间（不含 8 分）`: the users do not know the brackets of mathematical intervals. */
export function intervalText({ low, high, lowIncluded, highIncluded }: TierInterval): string {
  const outside = [...(lowIncluded ? [] : [low]), ...(highIncluded ? [] : [high])];
  const except = outside.map((bound) => fillTemplate(intervalTexts.bound, { points: decimalText(bound) }));
  const data = { low: decimalText(low), high: decimalText(high), except: except.join('、') };
  return fillTemplate(intervalTexts[except.length === 0 ? 'all' : 'except'], data);
}

/** Whether a score is in the tier. */
export function inTier(score: Decimal, { low, high, lowIncluded, highIncluded }: TierInterval): boolean {
  const [above, below] = [compare(score, low), compare(high, score)];
  return (above > 0 || (lowIncluded && above === 0)) && (below > 0 || (highIncluded && below === 0));
}

/** The expected score of a qualitative indicator: an interval of points, never a single number. */
export function tierScore(rule: TierRule, points: Decimal): ExpectedScore {
  const interval = tierInterval(rule, points);
  const percent = (share: string): string => decimalText(ruleNumber(share).times(100));
  return {
    kind: 'tier',
    tier: rule.name,
    ...interval,
    sentence: () =>
      fillTemplate(tierText, {
        tier: rule.name,
        interval: intervalText(interval),
        points: decimalText(points),
        low: percent(rule.low),
        high: percent(rule.high),
      }),
  };
}
