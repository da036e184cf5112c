import { inspectRecognised, recognise } from '../src/engine';
import { generateWorkbook } from '../test/generator';
import { addScores, describeScore, scoreRecognition } from '../test/support/recognition-score';

/**
 * Thousands of right forms that no test has used, made from a new seed: how they are read, and every error
 * reported, which is a false alarm. `PJ_SEED` repeats a run, `PJ_FORMS` is the number of workbooks (2000).
 */
export function bench(): void {
  const first = Number(process.env.PJ_SEED ?? Math.floor(Math.random() * 1e9));
  const count = Number(process.env.PJ_FORMS ?? 2000);
  for (const variety of ['usual', 'wide'] as const) {
    const scores = [];
    let errors = 0;
    for (let seed = first; seed < first + count; seed += 1) {
      const { snapshot, truth } = generateWorkbook(seed, { variety });
      const recognition = recognise(snapshot);
      scores.push(scoreRecognition(snapshot, truth, recognition));
      for (const { severity, code, cell, message } of inspectRecognised(snapshot, recognition).findings) {
        if (severity !== 'error') continue;
        errors += 1;
        console.log(`seed ${seed} ${code} ${cell.sheetName}!${cell.address} ${message}`);
      }
    }
    console.log(`${variety}, ${count} workbooks from seed ${first}: ${errors} false errors`);
    console.log(describeScore(addScores(scores), 10));
  }
}
