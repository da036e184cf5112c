import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A row of test/fixtures/tuples.tsv: an indicator as published, with the score it was given. */
export interface Tuple {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly source: string;
  readonly indicator: string;
  readonly level2: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly given: string;
  /** Score under the national rule, or `?` where a person must judge. */
  readonly expected: string;
  readonly remark: string;
}

export function readTuples(): readonly Tuple[] {
  const file = path.join(__dirname, '../fixtures/tuples.tsv');
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((text, index) => {
    const [
      source = '',
      indicator = '',
      level2 = '',
      target = '',
      actual = '',
      weight = '',
      given = '',
      expected = '',
      remark = '',
    ] = text.split('\t');
    return { line: index + 2, source, indicator, level2, target, actual, weight, given, expected, remark };
  });
}
