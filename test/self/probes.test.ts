import {
  addressResult,
  browserResult,
  cacheResult,
  excelResult,
  fileResult,
  functionsResult,
  libraryResult,
  manifestResult,
  sharedRuntimeResult,
} from '../../src/self/probes';

/** Every trouble the self-check can find says what to do next. */

const MANIFEST =
  '<OfficeApp><Version>1.0.0.0</Version><DefaultSettings><SourceLocation DefaultValue="https://pj.example.gov.cn/a/taskpane.html" /></DefaultSettings></OfficeApp>';

describe('the self-check', () => {
  it('passes what is well', () => {
    const well = [
      addressResult('https:', 'pj.example.gov.cn'),
      browserResult([], 'Edg/120'),
      libraryResult(true, 'local'),
      fileResult('functions.js', 200, 'text/javascript'),
      cacheResult('no-cache'),
      manifestResult(MANIFEST, 'https://pj.example.gov.cn/a/', '1.0.0'),
      excelResult((minor) => minor <= 14, '16.0.14332', 'PC'),
    ];
    expect(well.map(({ mark }) => mark)).toEqual(well.map(() => '通过'));
  });

  it.each([
    ['no https', addressResult('http:', 'pj'), '证书'],
    ['an old browser', browserResult(['Promise'], 'Trident/7.0'), '升级'],
    ['a missing copy of office.js', libraryResult(false, 'local'), '重新复制'],
    ['a blocked office.js', libraryResult(false, 'cdn'), '--intranet'],
    ['a blocked office.js of 21Vianet', libraryResult(false, 'cdn-cn'), '世纪互联'],
    ['a missing file', fileResult('functions.json', 404, null), '404'],
    ['no answer', fileResult('functions.json', 0, null), '没有回应'],
    ['a manifest of another address', manifestResult(MANIFEST, 'https://other/', '1.0.0'), '重新构建'],
    ['no manifest', manifestResult('<html>', 'https://a/', '1.0.0'), '重新复制'],
    ['Excel 2019', excelResult((minor) => minor <= 7, '16.0.10400', 'PC'), '浏览器版'],
  ])('fails on %s and says what to do', (_, { mark, text }, word) => {
    expect(mark).toBe('不通过');
    expect(text).toContain(word);
    expect(text).toMatch(/请/);
  });

  it('warns where an update may not arrive', () => {
    expect(cacheResult('max-age=3600').mark).toBe('注意');
    expect(cacheResult(null).text).toContain('no-cache');
    const stale = manifestResult(MANIFEST, 'https://pj.example.gov.cn/a/', '0.9.0');
    expect([stale.mark, stale.text.includes('清缓存')]).toEqual(['注意', true]);
  });

  it('says what works without a shared runtime, and what does not', () => {
    const { mark, text } = sharedRuntimeResult(false);
    expect(mark).toBe('注意');
    expect(text).toMatch(/按钮和 PJ 函数不会出现；窗格请从.*我的加载项/);
    expect(sharedRuntimeResult(true).mark).toBe('通过');
  });

  it('names the highest set of this Excel', () => {
    expect(excelResult((minor) => minor <= 17, '16', 'Mac').text).toContain('ExcelApi 1.17');
  });

  it('never trusts the flag of the custom functions alone', () => {
    for (const flagged of [true, false]) {
      const { mark, text } = functionsResult(flagged);
      expect(mark).not.toBe('通过');
      // 190 ÷ 200
      expect(text).toContain('=PJ.RATE(200,190)，应得 0.95');
    }
  });
});
