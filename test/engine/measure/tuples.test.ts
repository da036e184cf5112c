import { compareMeasures, parseMeasure } from '../../../src/engine/measure';
import type { Measure, NumberMeasure } from '../../../src/engine/measure';
import { readTuples } from '../../support/tuples';
import { expectedPairs } from './tuples.expected';

function numberReading({ operator, value, unit }: NumberMeasure): string {
  const unitText = unit === null ? '' : ` ${unit.kind === 'percent' ? unit.base : unit.text}`;
  return `${operator === 'none' ? '--' : operator} ${value.toFixed()}${unitText}`;
}

/** A measure in the notation of tuples.expected.ts. */
function readingOf(measure: Measure): string {
  switch (measure.kind) {
    case 'number':
      return numberReading(measure);
    case 'text':
      return measure.tier === null ? 'text' : `text:${measure.tier}`;
    case 'nil':
      return `nil:${measure.mark}`;
    case 'date':
      return `date ${measure.operator === 'none' ? '--' : measure.operator} ${measure.from}-${measure.to}`;
    case 'range':
      return `range ${measure.low.toFixed()}..${measure.high.toFixed()} ${measure.unit?.text ?? ''}`.trim();
    case 'composite':
      return `composite ${measure.parts.map((part) => `${part.label} ${numberReading(part.measure)}`.trim()).join(', ')}`;
    case 'malformed':
      return `malformed:${measure.reason}${measure.reading ? ` ${numberReading(measure.reading)}` : ''}`;
  }
}

const tuples = readTuples();

describe('the published rows', () => {
  it('all have a reading written by hand', () => {
    const known = new Set(expectedPairs.map(({ target, actual }) => `${target}|${actual}`));
    const missing = tuples.filter(({ target, actual }) => !known.has(`${target.trim()}|${actual.trim()}`));
    expect(tuples).toHaveLength(295);
    expect(missing).toEqual([]);
  });

  it.each(expectedPairs.map((pair) => [pair.target, pair.actual, pair] as const))(
    '%j against %j is read as a careful person reads it',
    (_target, _actual, pair) => {
      const target = parseMeasure({ value: pair.target });
      const actual = parseMeasure({ value: pair.actual });
      const { met } = compareMeasures(target, actual);
      expect({
        target: readingOf(target),
        actual: readingOf(actual),
        met: met === null ? '?' : met ? 'yes' : 'no',
      }).toEqual({ target: pair.targetReading, actual: pair.actualReading, met: pair.met });
    },
  );
});
