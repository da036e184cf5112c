import { nilMark } from '../cells/nil';
import { isNil } from '../cells/quantity';
import type { FormCell, Indicator } from '../form';
import { memo } from '../memo';
import { compactText } from '../text';
import type { NumberReading } from './points';
import { isBlank } from './points';
import { BONUS } from '../words/bonus';
import { MAY_BE_NOT_APPLICABLE } from '../words/nil';
import { INDICATOR_WORD_BEFORE } from '../words/levels';
import { NO_WEIGHT_SET } from '../words/regional';
import { UNUSED_NAME } from '../words/placeholders';

/**
 * Whether a row counts, and why not. Checks, scores, fill, diagnosis and functions all use this result.
 */
export type Standing =
  /** A row with its own points. */
  | 'counts'
  /** Its points are in another row of its unit: in a merged cell, or in the row above that has them for both. */
  | 'shares'
  /** 不适用, 不涉及, crossed out. */
  | 'not-applicable'
  /** 约束性指标: it can only lose points. */
  | 'constraint'
  /** 加分项, 扣分项 without a weight: points outside the full marks. */
  | 'bonus'
  /** 其中：…: its points are included in the row above. */
  | 'part'
  /** A heading repeated inside the table, or a row whose points are in the 其中 rows below it. */
  | 'heading'
  /** A row of the template that was not used, or the continuation of the name in the row above. */
  | 'unused';

/** The data that the steps use. */
export interface StandingCase {
  readonly indicator: Indicator;
  readonly weight: NumberReading;
  readonly score: NumberReading;
  /** A 其中 row that has no points. */
  readonly pointless: boolean;
  /** A row without points above 其中 rows that have them. */
  readonly whole: boolean;
  /** The rows with points already add up to the full marks; other rows need no points. */
  readonly full: boolean;
}

interface StandingStep {
  readonly standing: Standing;
  readonly holds: (row: StandingCase) => boolean;
}

/** Whether the row itself states that the indicator does not apply, whatever is beside it. */
export function saysNotApplicable({ name, target, applicable }: Indicator): boolean {
  return !applicable || isNotApplicable(name.text) || isNotApplicable(target?.text ?? '');
}

const isNotApplicable = (text: string): boolean =>
  MAY_BE_NOT_APPLICABLE.test(text) && nilMark(text.replace(INDICATOR_WORD_BEFORE, '')) === 'not-applicable';

/** 约束性指标 has no weight: it can only lose points (rule of the Hubei form). */
function isConstraint({ level1, level2, name, target, weight }: Indicator): boolean {
  const words = namesConstraint(level1) || namesConstraint(level2) || namesConstraint(name);
  return words || (isNil(weight) && NO_WEIGHT_SET.test(target?.text ?? ''));
}

function namesConstraint(cell: FormCell | null): boolean {
  return cell !== null && cell.text.startsWith('约') && compactText(cell.text).startsWith('约束性');
}

/** 加分项, 扣分项: points outside the full marks, added or deducted without a weight. */
export function isBonus({ level1, level2, name }: Indicator): boolean {
  return saysBonus(level1) || saysBonus(level2) || saysBonus(name);
}

function saysBonus(cell: FormCell | null): boolean {
  return cell !== null && cell.text.includes('分') && namesBonus(cell.text);
}

const namesBonus = memo((text: string): boolean => BONUS.test(compactText(text)));

/** A heading, or the continuation of the name in the row above: the row holds only the name. */
function isBare({ target, actual, weight, score }: Indicator): boolean {
  return isBlank(target) && isBlank(actual) && isBlank(weight) && isBlank(score);
}

/** A bracketed remark under a name: (含往年结转). */
const isAside = (name: string): boolean => /^[((].*[))]$/.test(name);

/** …… and 指标2： without a name after it: a row of the template that was not used. */
const isPlaceholder = (name: string): boolean => UNUSED_NAME.test(name);

/** The row holds nothing but a printed score of 0. */
function isUnused({ indicator: { name, target, actual, weight }, score }: StandingCase): boolean {
  return score.kind === 'number' && score.value.isZero() && [name, target, actual, weight].every(isBlank);
}

/** The first step that holds decides; a row for which none holds counts. */
export const STANDING_STEPS: readonly StandingStep[] = [
  { standing: 'not-applicable', holds: ({ indicator }) => saysNotApplicable(indicator) },
  // A nil mark in the weight cell: the row was crossed out.
  { standing: 'not-applicable', holds: ({ weight }) => weight.kind === 'nil' },
  {
    standing: 'not-applicable',
    holds: ({ indicator: { target, actual }, weight, score }) =>
      weight.kind !== 'number' && score.kind === 'nil' && isNil(target) && isNil(actual),
  },
  {
    standing: 'heading',
    holds: ({ indicator, weight }) => isBlank(indicator.name) && weight.kind === 'text',
  },
  { standing: 'heading', holds: ({ whole, full }) => whole && full },
  { standing: 'constraint', holds: ({ indicator }) => isConstraint(indicator) },
  { standing: 'bonus', holds: ({ indicator, weight }) => weight.kind !== 'number' && isBonus(indicator) },
  { standing: 'part', holds: ({ pointless }) => pointless },
  { standing: 'unused', holds: isUnused },
  {
    standing: 'unused',
    holds: ({ indicator, full }) => {
      if (!isBare(indicator)) return false;
      const name = compactText(indicator.name.text);
      return full || isAside(name) || isPlaceholder(name);
    },
  },
];

export function standingOf(row: StandingCase): Standing {
  for (const { standing, holds } of STANDING_STEPS) if (holds(row)) return standing;
  return 'counts';
}
