import { inspectRecognised, recognise } from '../../src/engine';
import { scoreRecognition } from '../support/recognition-score';
import { LAYOUTS } from './index';
import { KNOCKS } from './knocked';

/**
 * Without its merges this total row cannot be told from one with its own weight: its score stands
 * under the weights of the left table and reaches over the right one only by its merge.
 */
const AMBIGUOUS: readonly string[] = [
  'merges taken away: department-blocks-beside',
  // One name over two rows with points of their own: without the merge they are two names, or one and none.
  'merges taken away: published-village-awards-bonus',
  'vertical merges filled down: published-village-awards-bonus',
  // One score and one target over several rows: without the merge they are those of the first.
  'merges taken away: third-published-library-shared-scores',
  'vertical merges filled down: third-published-library-shared-scores',
  'merges taken away: fifth-published-student-aid-reason-in-score',
  'vertical merges filled down: fifth-published-student-aid-reason-in-score',
];

describe.each(Object.entries(KNOCKS))('drawn forms with %s', (name, knock) => {
  const read = LAYOUTS.filter(({ id }) => !AMBIGUOUS.includes(`${name}: ${id}`)).map((drawn) => {
    const { snapshot, truth } = knock(drawn);
    const recognition = recognise(snapshot);
    return { id: drawn.id, snapshot, truth, recognition };
  });

  test('are read right in every cell', () => {
    const missed = read.flatMap(({ id, snapshot, truth, recognition }) =>
      scoreRecognition(snapshot, truth, recognition).misses.map(
        ({ role, where, expected, got }) =>
          `${id}: ${role} ${where} is ${expected ?? 'none'}, not ${got ?? 'none'}`,
      ),
    );
    expect(missed).toEqual([]);
  });

  test('carry no error', () => {
    const errors = read.flatMap(({ id, snapshot, recognition }) =>
      inspectRecognised(snapshot, recognition)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code, message }) => `${id}: ${code} ${message}`),
    );
    expect(errors).toEqual([]);
  });
});
