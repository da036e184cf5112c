import type { Decimal } from '../../workbook/decimal';
import { decimalText, roundHalfUp } from '../../workbook/decimal';
import type { CalculationStep, ExpectedScore } from '../finding';
import { fillTemplate } from '../locales/text';
import type { StepKey } from '../locales/zh-CN/scoring';
import { stepTexts, unknownTexts } from '../locales/zh-CN/scoring';

export type UnknownKey = keyof typeof unknownTexts;

/** Builders of `ExpectedScore`: steps as data, the sentence from the locale. */

export function step(key: StepKey, data: Readonly<Record<string, string>> = {}): CalculationStep {
  return { step: key, data };
}

function isStepKey(key: string): key is StepKey {
  return Object.hasOwn(stepTexts, key);
}

/** The steps as one sentence: `完成比例＝8676÷8755＝99.1%，得分＝15×8676÷8755＝14.86 分`. */
export function sentenceOfSteps(steps: readonly CalculationStep[]): string {
  return steps
    .map(({ step: key, data }) => (isStepKey(key) ? fillTemplate(stepTexts[key], data) : ''))
    .filter((text) => text !== '')
    .join('，');
}

export interface ScoreInput {
  readonly value: Decimal;
  readonly steps: () => readonly CalculationStep[];
  readonly rule: string;
  readonly assumed: boolean;
}

export function scored({ value, steps, rule, assumed }: ScoreInput): ExpectedScore {
  return { kind: 'score', value, steps, sentence: () => sentenceOfSteps(steps()), rule, assumed };
}

export function unknown(reason: UnknownKey, data: Readonly<Record<string, string>> = {}): ExpectedScore {
  return { kind: 'unknown', reason, sentence: () => fillTemplate(unknownTexts[reason], data) };
}

/** A share of 1 as a percentage without the sign, with at most two decimal places: 0.99098 → 99.1. */
export function percentText(share: Decimal): string {
  return decimalText(roundHalfUp(share.times(100), 2));
}

/**
 * 7.6 typed where 7.56 is due: some people give scores one decimal place, whatever the format of the cell shows. The
 * rules never round to whole numbers.
 */
export function isRightAtOnePlace(stated: Decimal, exact: Decimal): boolean {
  return stated.decimalPlaces() === 1 && roundHalfUp(exact, 1).eq(stated);
}
