import { Decimal } from '../../../src/workbook/decimal';
import type { ExpectedScore } from '../../../src/engine/finding';
import { parseMeasure } from '../../../src/engine/measure';
import { nationalProfile } from '../../../src/engine/profiles';
import { expectedExecution, expectedIndicatorScore } from '../../../src/engine/score';
import type { Tuple } from '../../support/tuples';
import { readTuples } from '../../support/tuples';

/**
 * The scores the published rows should have under the national rule, as an expert computed them
 * (column expected_score_under_national_rule). Some rows need knowledge that is not in the cells.
 */
const JUDGEMENT: Readonly<Record<number, string>> = {
  191: '(不符合) is a yes/no indicator: its 0 points follow from the scoring sheet, not from the cells',
  218: 'the total row is 0/0; the expert took the amounts of the source row',
  229: 'an amount of money without operator: whether more or less of it is better is for a person to say',
  259: 'a deadline against 100%: whether it was kept is for a person to say',
  261: 'the budget is not in the row; the expert took it from the form',
};

function isExecution({ level2, indicator }: Tuple): boolean {
  return level2 === '预算执行率' || indicator === '预算执行率';
}

function scoreOf(tuple: Tuple): ExpectedScore {
  const points = tuple.weight === '' ? null : new Decimal(tuple.weight);
  const target = parseMeasure({ value: tuple.target });
  const actual = parseMeasure({ value: tuple.actual });
  if (isExecution(tuple) && target.kind === 'number' && actual.kind === 'number') {
    return expectedExecution({
      budget: target.value,
      executed: actual.value,
      points,
      profile: nationalProfile,
    });
  }
  const { indicator: name, level2 } = tuple;
  return expectedIndicatorScore({
    target,
    actual,
    points,
    assumed: false,
    profile: nationalProfile,
    name,
    level2,
  });
}

const tuples = readTuples();
const known = tuples.filter(
  ({ expected, weight, line }) => expected !== '?' && weight !== '' && !(line in JUDGEMENT),
);
/** Line 264 holds two equal dates: on time means full points; the expert's column is empty. */
const open = tuples.filter(({ expected, weight, line }) => expected === '?' && weight !== '' && line !== 264);

describe('published rows under the national rule', () => {
  it('there are enough of them', () => {
    expect(known.length).toBeGreaterThan(130);
    expect(Object.keys(JUDGEMENT)).toHaveLength(5);
  });

  it.each(known.map((tuple) => [tuple.line, tuple.target, tuple.actual, tuple.weight, tuple] as const))(
    'line %d: %j against %j for %s points',
    (_line, _target, _actual, _weight, tuple) => {
      const score = scoreOf(tuple);
      expect([score.kind, score.kind === 'score' ? new Decimal(score.value).toFixed(2) : score]).toEqual([
        'score',
        new Decimal(tuple.expected).toFixed(2),
      ]);
    },
  );

  it.each(open.map((tuple) => [tuple.line, tuple.target, tuple.actual, tuple] as const))(
    'line %d: %j against %j is left to a person',
    (_line, _target, _actual, tuple) => {
      expect(scoreOf(tuple).kind).not.toBe('score');
    },
  );

  it.each(
    Object.keys(JUDGEMENT)
      .map(Number)
      .filter((line) => line !== 218),
  )('line %d is not scored by guessing', (line) => {
    const tuple = tuples.find((candidate) => candidate.line === line);
    expect(tuple && scoreOf(tuple).kind).not.toBe('score');
  });
});
