import { PRECISION, PUBLISHED } from '../../../scripts/checks-precision';
import { formsTagged } from '../../support/forms/corpus';

/** Published workbooks, whose files list every finding; the blank and stacked ones repeat others. */
const published = formsTagged('file').filter(({ id }) => !/blank|stacked/.test(id));

test('the findings on published workbooks are those that were judged by hand for docs/checks.zh-CN.md', () => {
  const counts: Record<string, number> = {};
  for (const { finding } of published.flatMap(({ file }) => file.findings)) {
    const code = finding.slice(0, 5);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  expect(counts).toEqual(
    Object.fromEntries(Object.entries(PRECISION).map(([code, { spoke }]) => [code, spoke])),
  );
  const forms = published.flatMap(({ truth }) => truth.forms).length;
  expect({ workbooks: published.length, forms }).toEqual(PUBLISHED);
});
