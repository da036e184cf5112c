import { Decimal } from '../../workbook/decimal';
import type { ExpectedScore } from '../finding';
import { fillTemplate } from '../locales/text';
import { exampleTexts } from '../locales/zh-CN/scoring';
import { parseMeasure } from '../measure';
import type { Profile } from '../profiles/types';
import { expectedExecution } from './execution';
import { expectedIndicatorScore } from './indicator';
import { tierRule, tierScore } from './tiers';
import { gradeOf } from './totals';

/** One calculation under a profile, as the user sees it. */
export interface ExampleLine {
  readonly what: string;
  readonly result: string;
}

const EXAMPLE_BUDGET = new Decimal(100);
const EXAMPLE_EXECUTED = new Decimal('85.47');
const EXAMPLE_POINTS = new Decimal(10);
const TOTAL = new Decimal('87.5');

function row(profile: Profile, target: string, actual: string): ExpectedScore {
  return expectedIndicatorScore({
    target: parseMeasure({ value: target }),
    actual: parseMeasure({ value: actual }),
    points: EXAMPLE_POINTS,
    assumed: false,
    profile,
  });
}

/**
 * The same small form for every profile, with the scores that its rules give. They are computed by the same
 * functions as real scores.
 */
export function exampleOf(profile: Profile): readonly ExampleLine[] {
  const execution = expectedExecution({
    budget: EXAMPLE_BUDGET,
    executed: EXAMPLE_EXECUTED,
    points: null,
    profile,
  });
  const partly = tierRule(profile, 'partial');
  const grade = gradeOf(TOTAL, profile);
  return [
    { what: exampleTexts.execution, result: execution.sentence() },
    { what: exampleTexts.positive, result: row(profile, '≥100人', '80人').sentence() },
    { what: exampleTexts.reverse, result: row(profile, '≤10天', '12天').sentence() },
    {
      what: exampleTexts.tier,
      result: partly ? tierScore(partly, EXAMPLE_POINTS).sentence() : exampleTexts['no-tiers'],
    },
    {
      what: exampleTexts.grade,
      result: grade ? fillTemplate(exampleTexts.graded, { grade: grade.name }) : exampleTexts['no-grades'],
    },
  ];
}
