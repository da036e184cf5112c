import { freeSheetName } from '../../src/host/sheet-name';

describe('the name of a report sheet', () => {
  test('is the wanted one when it is free', () => {
    expect(freeSheetName('检查报告', new Set(['表1']))).toBe('检查报告');
  });

  test('is numbered when it is taken, whatever the case', () => {
    expect(freeSheetName('Report', new Set(['report', 'report(2)']))).toBe('Report(3)');
  });

  test('has at most 31 characters and none that Excel forbids', () => {
    const long = '二〇二二年度项目支出绩效自评检查报告（第一次核对的结果，供填报人参考）';
    expect(freeSheetName(long, new Set())).toHaveLength(31);
    expect(freeSheetName(long, new Set([long.slice(0, 31)]))).toHaveLength(31);
    expect(freeSheetName('a/b:c?', new Set())).toBe('a b c');
    expect(freeSheetName('///', new Set())).toBe('检查报告');
  });
});
