import { inspectRecognised, recognise } from '../../src/engine';
import {
  addScores,
  describeScore,
  scoreRecognition,
  type RecognitionScore,
} from '../support/recognition-score';
import { generateWorkbook, type GenerateOptions } from './index';

/** How many forms are read and checked in each variety: two thousand in all. */
const FORMS = 1000;
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

describe.each(['usual', 'wide'] as const)('a thousand generated forms of %s layouts', (variety) => {
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

/** Draws outside the thousand that were read wrong once, and what in them. */
const ONCE_WRONG: readonly [number, GenerateOptions, string][] = [
  [26763, { single: true }, 'a caption over two header rows, printed again'],
  [8939, { single: true }, 'a caption over two header rows, printed again'],
  [8408, { single: true }, 'units beside an empty column, in the lower header row'],
  [24138, { single: true }, 'targets beside an empty column, in the upper header row'],
  [1611, { variety: 'wide' }, 'the reason for the form on the sheet it goes on'],
  [2045, { variety: 'wide' }, 'a group that goes on on the next sheet'],
  [2513, { variety: 'wide' }, '年初指标值 and 完成比例 are no heads of funds'],
  [2661, { variety: 'wide' }, 'a department beside a project'],
  [7143, { variety: 'wide' }, 'a header that begins with 具体指标'],
  [5229, { variety: 'wide' }, 'an empty row with its group repeated'],
  [12513, { variety: 'wide' }, '部门（单位）名称：… beside another form'],
  [27163, { variety: 'wide' }, '部门（单位）名称：… below another form'],
  [16957, { variety: 'wide' }, '单位名称 below another form, scores left of the points'],
  [39002, { variety: 'wide' }, 'a group named last on a page'],
  [14657, { variety: 'wide' }, '本年支出 heads a column of funds'],
  [2073, { variety: 'wide' }, 'a caption over the levels in an unmerged table'],
  [28827, { variety: 'wide' }, 'a row of labels right above the header printed again'],
  [31950, { variety: 'wide' }, '计量单位 in the upper header row'],
  [19094, { variety: 'wide' }, 'a table of names and targets'],
  [63899, { variety: 'wide' }, 'a header whose first level reaches down less far'],
  [60334, { variety: 'wide' }, 'a list beside the total above the table'],
  [91346, { variety: 'wide' }, 'reasons beside an empty column, in the upper header row'],
  [2978, { variety: 'wide' }, 'money of 中央 and 地方 without a title'],
  [10518, { variety: 'wide' }, 'a total merged over points and scores'],
  [21346, { variety: 'wide' }, 'the same without its merge'],
  [132570, { variety: 'wide' }, '三级指标 in the upper row of an unmerged header'],
  [133898, { variety: 'wide' }, 'notes below a table without a total'],
  [98524, { variety: 'wide' }, 'a score from a rate that is rounded itself'],
];

test.each(ONCE_WRONG)('draw %i of %j, once read wrong (%s), is read right', (seed, options) => {
  const { snapshot, truth } = generateWorkbook(seed, options);
  const recognition = recognise(snapshot);
  const score = scoreRecognition(snapshot, truth, recognition);
  expect(score.recall === 1 && score.precision === 1 ? 'right' : describeScore(score, 20)).toBe('right');
  const { findings } = inspectRecognised(snapshot, recognition);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
