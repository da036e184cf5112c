import { benchForm, benchWorkbook } from '../../bench/forms';
import { constructedIn, literalsIn, type Expression } from '../support/expressions';
import { growthOf } from '../support/growth';

const FOLDERS = ['src/engine', 'src/xlsx'];

/** Processor time is compared; on a busy machine the whole test may take long. */
jest.setTimeout(300_000);

describe('expressions over texts of files take time in proportion to the text', () => {
  it('the measure tells a square from a line', () => {
    const grows = (source: string) => growthOf({ source, flags: '', where: '' })?.linear;
    expect([grows('x+$'), grows('总分.*合计'), grows('(?<!x)x+$'), grows('^x*')]).toEqual([
      ...[false, false],
      ...[true, true],
    ]);
  });

  it('every expression that is written out', () => {
    const literals = literalsIn(FOLDERS);
    expect(literals.length).toBeGreaterThan(400);
    expect(notLinear(literals)).toEqual([]);
  });

  it('every expression that is put together', async () => {
    const constructed = await constructedIn(FOLDERS, benchWorkbook([benchForm(1)]));
    expect(constructed.length).toBeGreaterThan(80);
    expect(notLinear(constructed)).toEqual([]);
  });
});

function notLinear(expressions: readonly Expression[]): readonly string[] {
  return expressions.flatMap((expression) => {
    const growth = growthOf(expression);
    return growth === null || growth.linear ? [] : [`${expression.where} /${expression.source}/`];
  });
}
