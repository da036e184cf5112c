import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HELP } from '../../src/cli/help-texts';
import { readCommand } from '../../src/cli/arguments';

describe('understanding the command line', () => {
  it('fills in what is left out', () => {
    expect(readCommand(['check', 'a.xlsx'])).toEqual({
      kind: 'check',
      paths: ['a.xlsx'],
      changedSince: null,
      format: 'text',
      profile: null,
      failOn: 'error',
      preset: 'submission',
      mark: null,
      output: null,
      jobs: null,
      bounds: { seconds: 120, megabytes: 2048 },
      useSettings: true,
      ignorePrinted: [],
    });
    expect(readCommand(['fill', 'a.xlsx', '-o', 'b.xlsx'])).toEqual({
      kind: 'fill',
      path: 'a.xlsx',
      output: 'b.xlsx',
      convert: false,
      overwrite: false,
      qualitative: 'leave',
      profile: null,
      format: 'text',
      bounds: { seconds: 120, megabytes: 2048 },
      fixes: false,
      useSettings: true,
      ignorePrinted: [],
    });
  });

  it('printed rules are switched off by their keys or all together', () => {
    const keys = (given: string): unknown => readCommand(['check', 'a.xlsx', '--ignore-printed', given]);
    expect(keys('tiers, reverse-ratio')).toMatchObject({ ignorePrinted: ['tiers', 'reverse-ratio'] });
    expect(keys('all')).toMatchObject({ ignorePrinted: expect.arrayContaining(['criteria', 'grades']) });
    expect(() => keys('tier')).toThrow(/--ignore-printed 不能是“tier”/);
  });

  it('takes options before, between and behind the files', () => {
    expect(
      readCommand([
        'check',
        '--format=json',
        'a.xlsx',
        '--fail-on',
        'warning',
        'b',
        '--mark',
        'm',
        '--profile',
        'hubei',
      ]),
    ).toMatchObject({
      paths: ['a.xlsx', 'b'],
      format: 'json',
      failOn: 'warning',
      mark: 'm',
      profile: 'hubei',
    });
    expect(
      readCommand(['fill', '--overwrite', '--qualitative', 'full', 'a.xlsx', '--output=b.xlsx']),
    ).toMatchObject({
      overwrite: true,
      qualitative: 'full',
      output: 'b.xlsx',
    });
    expect(readCommand(['fix', 'a.xlsx'])).toMatchObject({ fixes: true, output: null, convert: false });
  });

  it('knows help and version', () => {
    expect(readCommand(['help']).kind).toBe('help');
    expect(readCommand(['check', '--help']).kind).toBe('help');
    expect(readCommand(['--version']).kind).toBe('version');
  });

  it.each<[readonly string[], RegExp]>([
    [[], /请写明要做什么/],
    [['chekc', 'a.xlsx'], /不认识“chekc”/],
    [['check'], /请写明要检查的文件/],
    [['check', 'a.xlsx', '--formt', 'json'], /不认识选项“--formt”/],
    [['check', 'a.xlsx', '--format', 'pdf'], /--format 不能是“pdf”，可写 text、markdown、html、json、sarif/],
    [['check', 'a.xlsx', '--fail-on', 'info'], /--fail-on 不能是“info”/],
    [['check', 'a.xlsx', '--jobs', '0'], /--jobs 不能是“0”，可写 1 到 64 的整数/],
    [['check', 'a.xlsx', '--max-memory', '1e9'], /--max-memory 不能是“1e9”/],
    [['check', 'a.xlsx', '-o', 'b.xlsx'], /-o 写的是报告，不是工作簿：“b.xlsx”/],
    [['check', 'a.xlsx', '--mark'], /选项“--mark/],
    [['fill', '-o', 'b.xlsx'], /请写明要填写的文件/],
    [['fill', 'a.xls', '--convert'], /--convert 要写出转换后的副本，请用 -o 写明输出文件/],
    [['fill', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], /一次填写一个文件/],
    [['fill', 'a.xlsx', '-o', 'c.xlsx', '--overwrite=yes'], /选项“--overwrite/],
  ])('%j is refused with a sentence', (words, sentence) => {
    expect(() => readCommand(words)).toThrow(sentence);
  });
});

describe('pj help', () => {
  /** Every `--option` of a text. */
  const optionsOf = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))].sort();

  it('names every option that docs/cli.md explains, and no other', () => {
    const doc = readFileSync(path.resolve(__dirname, '../../docs/cli.md'), 'utf8');
    const explained = [...doc.matchAll(/`[^`]*`/g)].map(([code]) => code).join(' ');
    const npm = ['--silent', '--prefix'];
    const general = ['--help', '--version'];
    expect(optionsOf(HELP).filter((option) => !general.includes(option))).toEqual(
      optionsOf(explained).filter((option) => !npm.includes(option)),
    );
  });

  it('says what each exit status means', () => {
    expect([...HELP.matchAll(/^ {2}(\d+(?:、\d+)*) {2}/gm)].map(([, status]) => status)).toEqual([
      '0',
      '1',
      '2',
      '130、143、129',
    ]);
  });
});
