import {
  ArrayValueObject,
  ErrorValueObject,
  NullValueObject,
  ValueObjectFactory,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import type { DocumentRules } from '../../../src/functions/arguments';
import { ownFunctions } from '../../../src/host/browser/functions';

// The preset also contains the code that draws the sheet, which needs a browser; the formula engine in it
// does not.
jest.mock('@univerjs/preset-sheets-core', () => jest.requireMock('@univerjs/engine-formula'));

/** The result of a function of the embedded spreadsheet for arguments as its formula engine passes them. */
function call(name: string, args: readonly BaseValueObject[], rules: DocumentRules = {}): unknown {
  const [Function] =
    ownFunctions({ rules: () => rules, onReason: () => undefined }).find(([, known]) => known === name) ?? [];
  if (!Function) throw new Error(`There is no ${name}.`);
  return shown(new Function(name).calculate(...args));
}

function shown(result: ReturnType<BaseFunction['calculate']>): unknown {
  if (result instanceof ErrorValueObject) return result.getErrorType();
  if (result instanceof ArrayValueObject)
    return result.getArrayValue().map((row) => row.map((cell) => cell?.getValue()));
  return 'getValue' in result ? result.getValue() : undefined;
}

const blank = NullValueObject.create();
const one = (value: string | number): BaseValueObject => ValueObjectFactory.create(value);

function area(rows: readonly (readonly (string | number | null)[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((value) => (value === null ? blank : one(value)))),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

describe('PJ functions in the browser edition', () => {
  it('take a blank cell as blank and 0 as 0', () => {
    expect(call('PJ.SCORE', [one(10), one('≥95%'), blank])).toBe('');
    expect(call('PJ.SCORE', [one(10), one('≥95%'), area([[null]])])).toBe('');
    expect(call('PJ.SCORE', [one(10), one('≥95%'), area([[0]])])).toBe(0);
    expect([call('PJ.GRADE', [blank]), call('PJ.GRADE', [one(0)])]).toEqual(['', '差']);
  });

  it('take the rule chosen for the document; the argument wins', () => {
    const args = [one(15), one('≤160万元'), one('386万元')];
    // 15 × 160 ÷ 386 = 6.2176
    expect(call('PJ.SCORE', args, { profile: 'hubei' })).toBe(6.22);
    expect(call('PJ.SCORE', [...args, one('全国通用')], { profile: 'hubei' })).toBe('#N/A');
    expect(call('PJ.SCORE', args, null)).toBe('#N/A');
  });

  it('spill rows, hand errors on and refuse an area where one cell is wanted', () => {
    expect(call('PJ.PARSE', [one('≥34万人')])).toEqual([['≥', 34, '万人']]);
    expect(call('PJ.GRADE', [ValueObjectFactory.create('#DIV/0!')])).toBe('#DIV/0!');
    expect(call('PJ.GRADE', [area([[1], [2]])])).toBe('#VALUE!');
    expect(call('PJ.WEIGHTED', [area([[90], [80]]), area([[1], [3]])])).toBe(82.5);
  });
});
