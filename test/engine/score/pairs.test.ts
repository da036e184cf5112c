import { Decimal, decimalText } from '../../../src/workbook/decimal';
import { compareMeasures, parseMeasure } from '../../../src/engine/measure';
import { findProfile, nationalProfile } from '../../../src/engine/profiles';
import { expectedIndicatorScore } from '../../../src/engine/score';
import type { Pair } from '../../support/pairs';
import { PAIR_PROFILES, readPairs } from '../../support/pairs';

/**
 * Targets and actual values as clerks write them. Judgement and scores were computed by hand; the calculation
 * is in the last column of the table. Linear = points × (1 − (B − A) ÷ A), ratio = points × A ÷ B for a
 * missed ≤ target A with actual value B.
 */
const pairs = readPairs();

function scoreUnder(id: string, { target, actual, points, hints }: Pair): string {
  const expected = expectedIndicatorScore({
    target: parseMeasure(target),
    actual: parseMeasure(actual),
    points: new Decimal(points),
    assumed: false,
    profile: findProfile(id) ?? nationalProfile,
    ...hints,
  });
  if (expected.kind === 'score') return decimalText(expected.value);
  return expected.kind === 'tier' ? `T${decimalText(expected.low)}-${decimalText(expected.high)}` : '?';
}

const MET = new Map<boolean | null, string>([
  [true, 'y'],
  [false, 'n'],
  [null, '?'],
]);

describe('pairs of target and actual value', () => {
  it('there are many, each once', () => {
    expect(pairs.length).toBeGreaterThan(500);
    expect(new Set(pairs.map(({ text }) => text)).size).toBe(pairs.length);
  });

  it.each(pairs.map((pair) => [pair.line, pair.text.replaceAll('\t', ' | '), pair] as const))(
    'line %d: %s',
    (_line, _text, pair) => {
      const { met } = compareMeasures(parseMeasure(pair.target), parseMeasure(pair.actual), pair.hints);
      const scores = PAIR_PROFILES.map((id) => scoreUnder(id, pair));
      expect([MET.get(met), ...scores]).toEqual([pair.met, ...pair.scores]);
      // Anhui has the system's generic rules.
      expect(scoreUnder('anhui', pair)).toBe(pair.scores[1]);
    },
  );
});
