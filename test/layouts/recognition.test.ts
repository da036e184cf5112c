import { inspectRecognised, recognise } from '../../src/engine';
import { describeScore, scoreRecognition } from '../support/recognition-score';
import { LAYOUTS } from './index';
import { PUBLISHED_UNREAD } from './published';

describe.each(LAYOUTS.map((drawn) => [drawn.id, drawn] as const))(
  'the drawn form %s',
  (_, { snapshot, truth }) => {
    const recognition = recognise(snapshot);

    test('is read right in every cell', () => {
      const score = scoreRecognition(snapshot, truth, recognition);
      expect(score.misses.length === 0 ? 'right' : `\n${describeScore(score, 20)}`).toBe('right');
    });

    test('carries no error, for nothing in it is wrong', () => {
      const { findings } = inspectRecognised(snapshot, recognition);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, cell, message }) => `${code} ${cell.address} ${message}`)).toEqual([]);
    });
  },
);

test.each(PUBLISHED_UNREAD.map((drawn) => [drawn.id, drawn] as const))(
  '%s is not read whole, and no error is made up',
  (_, { snapshot }) => {
    const { findings } = inspectRecognised(snapshot, recognise(snapshot));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
