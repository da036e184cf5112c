import { formulaShifter } from '../../../src/xlsx/read/shared-formula';

describe('moving a formula to another cell', () => {
  // [formula, rows down, columns right, expected]
  it.each<[string, number, number, string]>([
    ['A1+B2', 1, 0, 'A2+B3'],
    ['A1+B2', 0, 2, 'C1+D2'],
    ['$A1+A$1+$A$1', 1, 1, '$A2+B$1+$A$1'],
    ['SUM(G13:G21)+F6', 2, 1, 'SUM(H15:H23)+G8'],
    ['SUM(A:A)+SUM($B:C)', 3, 1, 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:1)+SUM($2:3)', 1, 5, 'SUM(2:2)+SUM($2:4)'],
    ['LOG10(A1)+ATAN2 (A1,B1)', 1, 0, 'LOG10(A2)+ATAN2 (A2,B2)'],
    ['"A1"&A1&"说""B1"""', 1, 0, '"A1"&A2&"说""B1"""'],
    ["'表A1'!A1+Sheet2!A1+'2022''A1'!B1", 1, 0, "'表A1'!A2+Sheet2!A2+'2022''A1'!B2"],
    ['[1]Sheet1!A1+Table1[Col1]+A1', 1, 0, '[1]Sheet1!A2+Table1[Col1]+A2'],
    ['Table1[[#This Row],[A1]]*A1', 1, 0, 'Table1[[#This Row],[A1]]*A2'],
    ['1E5+2.5E3*A1', 1, 0, '1E5+2.5E3*A2'],
    ['总分A1+率_1+A1', 1, 0, '总分A1+率_1+A2'],
    ['XFE1+A1048577+A1', 1, 0, 'XFE1+A1048577+A2'],
    ['#REF!+A1', 1, 0, '#REF!+A2'],
    ['A1+B2', -1, 0, '#REF!+B1'],
    ['A1:B2', 0, -1, '#REF!:A2'],
    ['IF(A1>=B1,10,TRUE)', 9, 0, 'IF(A10>=B10,10,TRUE)'],
  ])('%s by %d rows and %d columns is %s', (formula, rows, cols, expected) => {
    expect(formulaShifter(formula)(rows, cols)).toBe(expected);
  });
});
