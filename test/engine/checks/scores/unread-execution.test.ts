import { inspect } from '../../../../src/engine';
import { knownForm } from '../../../support/forms/corpus';

describe('PJ407 of a form whose execution score stands in a sentence that is not read', () => {
  const { snapshot } = knownForm('first-sight/d66-jiangsu-elderly-three-forms-abreast-one-fault');

  it('names between which numbers the total must be, and no right value: nobody knows it', () => {
    const found = inspect(snapshot).findings.filter(({ code }) => code === 'PJ407');
    // 30 + 19 + 20 + 20 = 89, and 10 points are for the execution rate.
    expect(found).toMatchObject([
      {
        cell: { address: 'K9' },
        reason: 'beyond',
        stated: '99.5',
        expected: null,
        message: expect.stringContaining('总分应在 89 和 99 之间'),
      },
    ]);
    expect(found.flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});
