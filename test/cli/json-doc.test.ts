import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES, pj } from './support';

/** Every key of a JSON text, also inside lists. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...keysOf(inside)]);
}

describe('docs/json.md', () => {
  it('speaks of every field the report has', async () => {
    const doc = readFileSync(path.resolve(__dirname, '../../docs/json.md'), 'utf8');
    const files = [
      'mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx',
      'mingguang-2022-stacked.xlsx',
      'zengdu-2022-self-evaluation.xlsx',
    ];
    const { out } = await pj([
      'check',
      ...files.map((file) => path.join(FIXTURES, file)),
      '--format',
      'json',
    ]);
    const keys = [...new Set(keysOf(JSON.parse(out)))];
    const isTold = (key: string): boolean => doc.includes(`\`${key}\``) || doc.includes(`\`${key}[]\``);
    expect(keys.filter((key) => !isTold(key) && !doc.includes(`## ${key}`))).toEqual([]);
  });
});
