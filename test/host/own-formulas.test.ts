import { isOwnFormula } from '../../src/host/own-formulas';

describe('formulas of ours', () => {
  test.each([
    'PJ.SCORE(10,12,12)',
    'SUM(PJ.SCORE(10,12,10),1)',
    '_xldudf_PJ_SCORE(10,12,12)',
    'ROUND(pj.rate(A1,B1),2)',
    '-pj.rate(1,2)',
  ])('%s is one', (formula) => expect(isOwnFormula(formula)).toBe(true));

  test.each([
    'SUM(A1:A3)',
    'APJ.SCORE(1)',
    '"PJ.SCORE(1)"',
    'IF(A1="PJ.SCORE(","a","b")',
    'PJ1+2',
    'PJ.SCORE',
    'MYPJ_SCORE(1)',
    '"PJ.SCORE("&A1',
  ])('%s is none', (formula) => expect(isOwnFormula(formula)).toBe(false));
});
