import { inspect } from '../../../../src/engine';
import { altered } from '../../../support/altered';

it('a mistyped weight of the execution rate is no fault of its score or of the total row', () => {
  for (const F7 of [100, 1]) {
    const { findings } = inspect(altered('anhui', { F7 }));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, cell }) => `${code} ${cell.address}`)).toEqual(['PJ304 F7']);
  }
});
