import { PRECISION, PUBLISHED } from '../../../scripts/checks-precision';
import { inspect } from '../../../src/engine';
import { fixtureWorkbook } from '../../support/fixtures';
import { truthFiles } from '../../support/truth';

/** Published workbooks; mutants are made up, the blank and stacked ones repeat others. */
const published = truthFiles().filter((file) => !/^mutants|blank|stacked/.test(file));

describe('the findings on published workbooks', () => {
  it('are those that were judged by hand for docs/checks.zh-CN.md', () => {
    const counts: Record<string, number> = {};
    let forms = 0;
    for (const file of published) {
      const inspection = inspect(fixtureWorkbook(file.replace(/\.xlsx$/, '')));
      forms += inspection.forms.length;
      for (const { code } of inspection.findings) counts[code] = (counts[code] ?? 0) + 1;
    }
    expect(counts).toEqual(
      Object.fromEntries(Object.entries(PRECISION).map(([code, { spoke }]) => [code, spoke])),
    );
    expect({ workbooks: published.length, forms }).toEqual(PUBLISHED);
  });
});
