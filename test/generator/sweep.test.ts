import { inspectRecognised, recognise } from '../../src/engine';
import {
  addScores,
  describeScore,
  scoreRecognition,
  type RecognitionScore,
} from '../support/recognition-score';
import { generateWorkbook, type GenerateOptions } from './index';

/** How many forms are read and checked in each variety; more with PJ_SWEEP=1000 npm test -- generator/sweep. */
const FORMS = Number(process.env.PJ_SWEEP ?? 300);
const MINUTES = 60_000;

interface Sweep {
  readonly score: RecognitionScore;
  readonly forms: number;
  /** `seed code cell message` of every error in these right forms. */
  readonly errors: readonly string[];
}

function sweep(options: GenerateOptions): Sweep {
  const scores: RecognitionScore[] = [];
  const errors: string[] = [];
  let forms = 0;
  for (let seed = 0; forms < FORMS; seed += 1) {
    const { snapshot, truth } = generateWorkbook(seed, options);
    const recognition = recognise(snapshot);
    scores.push(scoreRecognition(snapshot, truth, recognition));
    for (const { severity, code, cell, message } of inspectRecognised(snapshot, recognition).findings) {
      if (severity === 'error')
        errors.push(`seed ${seed} ${code} ${cell.sheetName}!${cell.address} ${message}`);
    }
    forms += truth.forms.length;
  }
  return { score: addScores(scores), forms, errors };
}

describe.each(['usual', 'wide'] as const)('generated forms of %s layouts', (variety) => {
  let swept: Sweep;
  beforeAll(() => {
    swept = sweep({ variety });
  }, 10 * MINUTES);

  test('are read right in at least 99.5 % of their cells', () => {
    expect(swept.forms).toBeGreaterThanOrEqual(FORMS);
    const readable = `\n${describeScore(swept.score, 20)}`;
    expect(swept.score.recall >= 0.995 ? 'enough' : readable).toBe('enough');
    expect(swept.score.precision >= 0.995 ? 'enough' : readable).toBe('enough');
  });

  test('carry no error, for nothing in them is wrong', () => {
    expect(swept.errors).toEqual([]);
  });
});
