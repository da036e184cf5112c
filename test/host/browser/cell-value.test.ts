import { CellValueType } from '@univerjs/core';
import { fromUniverValue, toUniverValue } from '../../../src/host/browser/cell-value';
import { sameInSheet } from '../../../src/host/browser/values';

describe('values between the file and the spreadsheet', () => {
  test('a target that begins with an equals sign is handed over as a text, never as a formula', () => {
    expect(toUniverValue('=20000元')).toEqual({ v: '=20000元', t: CellValueType.STRING });
    expect(fromUniverValue({ v: '=20000元', t: CellValueType.STRING })).toBe('=20000元');
  });

  test('numbers, texts, truth values, errors and blanks come back as they went in', () => {
    for (const value of [12, 0, -3.5, '10', '达成预期指标', true, false, { error: '#REF!' }, null]) {
      expect(fromUniverValue(toUniverValue(value))).toEqual(value);
    }
  });

  test('a typed 95% is stored by Univer as 0.9500000000000001 and read as 0.95', () => {
    expect(fromUniverValue({ v: 0.9500000000000001, t: CellValueType.NUMBER })).toBe(0.95);
  });

  test('a number that Univer keeps as text of type number is a number', () => {
    expect(fromUniverValue({ v: '8.5', t: CellValueType.NUMBER })).toBe(8.5);
  });

  test('text typed over several lines is read with its line breaks', () => {
    const p = { id: 'd', documentStyle: {}, body: { dataStream: '第一行\r第二行\r\n' } };
    expect(fromUniverValue({ p })).toBe('第一行\n第二行');
  });

  test('an empty text is a blank cell', () => {
    expect(fromUniverValue({ v: '', t: CellValueType.STRING })).toBeNull();
    expect(sameInSheet('', null)).toBe(true);
  });

  test('equal means equal value and kind: "10" is not 10, #REF! is not the text beside it', () => {
    expect(sameInSheet(10, 10)).toBe(true);
    expect(sameInSheet('10', 10)).toBe(false);
    expect(sameInSheet({ error: '#REF!' }, { error: '#REF!' })).toBe(true);
    expect(sameInSheet({ error: '#REF!' }, { error: '#N/A' })).toBe(false);
    expect(sameInSheet(true, 1)).toBe(false);
  });

  test('numbers are compared at the 15 digits Excel keeps', () => {
    expect(sameInSheet(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameInSheet(97.62, 97.63)).toBe(false);
  });
});
