import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { troubleSentence } from '../../src/cli/trouble';
import { readWorkbook, unmarkWorkbook } from '../../src/xlsx';
import { partsOf } from '../xlsx/support';
import { Desk, FIXTURES, pj } from './support';

const fixture = (name: string): string => path.join(FIXTURES, name);

/** A total that does not add up (one injected fault) and a form without any fault. */
const FAULTY = fixture('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx');
const CLEAN = fixture('clean/C09-sichuan-fulian.xlsx');

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

describe('pj profiles', () => {
  it('lists the rules, and each rule of one with its source and how sure it is', async () => {
    const list = await pj(['profiles']);
    expect([list.status, list.out]).toEqual([0, expect.stringMatching(/^national +全国通用：/)]);
    const { out } = await pj(['profiles', 'anhui']);
    expect(out).toContain('一级指标分值：');
    expect(out).toMatch(/产出50、效益30、满意度10、执行率10（公开表）/);
  });
});

describe('exit status of pj check', () => {
  it('is 1 when an error is found, 0 when none is, whatever else is', async () => {
    expect((await pj(['check', FAULTY])).status).toBe(1);
    expect((await pj(['check', CLEAN])).status).toBe(0);
    expect((await pj(['check', FAULTY, '--fail-on', 'never'])).status).toBe(0);
  });

  it('counts warnings where they are asked for', async () => {
    // One injected fault: a score that is a text, which is a warning.
    const textScore = fixture('mutants/M061-NUMBER_AS_TEXT-mg0.xlsx');
    expect((await pj(['check', textScore])).status).toBe(0);
    expect((await pj(['check', textScore, '--fail-on', 'warning'])).status).toBe(1);
  });

  it('is 2 when the use is wrong or nothing can be read', async () => {
    expect((await pj(['check', CLEAN, '--profile', '火星'])).status).toBe(2);
    expect((await pj(['profiles', '火星'])).status).toBe(2);
    expect((await pj(['check', desk.at('没有.xlsx')])).status).toBe(2);
    expect((await pj(['check', desk.put('空.xlsx', '')])).status).toBe(2);
    desk.put('夹/说明.txt', '');
    const empty = await pj(['check', desk.at('夹')]);
    expect([empty.status, empty.err]).toEqual([2, expect.stringContaining('里没有工作簿')]);
  });

  it('comes with a last line that counts blanks in cells, as the verdict above it does', async () => {
    const { out } = await pj(['check', fixture('mingguang-2022-blank.xlsx'), '--fail-on', 'never']);
    // 5 forms of 9 scores, five rates and five totals.
    expect(out).toMatch(/^结论：.*待填 55 格/m);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/必须改 \d+ 处，待填 55 格，/);
  });

  it('is 2 when one of several files cannot be read; the others are reported', async () => {
    const broken = desk.put('坏.xlsx', 'PK\u0003\u0004');
    const { status, out } = await pj(['check', CLEAN, broken]);
    expect(status).toBe(2);
    expect(out).toContain('文件没有读取：文件“坏.xlsx”不完整');
    expect(out).toContain('共检查 1 个文件、1 张表');
    expect(out).toContain('另有 1 个文件没有读取');
    expect((await pj(['check', broken, FAULTY, '--fail-on', 'never'])).status).toBe(2);
  });
});

describe('what pj check reads', () => {
  it('takes folders with everything below them, old files too, without lock files and hidden folders', async () => {
    desk.copy('clean/C09-sichuan-fulian.xlsx', '一/甲.xlsx');
    desk.copy('clean/C09-sichuan-fulian.xlsx', '一/深/乙.XLSX');
    desk.put('一/~$甲.xlsx', 'x');
    desk.put('一/.git/丙.xlsx', 'x');
    desk.put('一/旧.xls', 'x');
    desk.put('一/说明.txt', 'x');
    const { out, err, status } = await pj(['check', desk.folder, desk.at('一/甲.xlsx'), '--format', 'json']);
    const report: { workbooks: readonly { path: string; error: string | null }[] } = JSON.parse(out);
    expect(report.workbooks.map((workbook) => workbook.path)).toEqual([
      desk.at('一/旧.xls'),
      desk.at('一/深/乙.XLSX'),
      desk.at('一/甲.xlsx'),
    ]);
    expect(report.workbooks.map(({ error }) => error === null)).toEqual([false, true, true]);
    expect([status, err]).toEqual([2, expect.stringContaining('旧.xls')]);
  });

  it('says what is wrong with a file that is none, and names it', async () => {
    const { out, status } = await pj(['check', desk.put('网页.xls', '<html></html>'), '--format', 'json']);
    const report: { workbooks: readonly { path: string; error: string }[] } = JSON.parse(out);
    expect(report.workbooks[0]?.error).toMatch(/“网页.xls”实际是网页.*另存为/);
    expect(status).toBe(2);
  });
});

describe('names of files that a replacement would read as its own marks', () => {
  const NAME = "$&$1$'.xlsx";

  it('are in the errors as they are: not there, not to be read, damaged', async () => {
    expect((await pj(['check', desk.at(NAME)])).out).toContain(`找不到文件“${desk.at(NAME)}”`);
    expect(troubleSentence(NAME, { code: 'EACCES' }, 'read')).toBe(
      `没有权限读取“${NAME}”。请检查文件是否正被打开或设为只读。`,
    );
    writeFileSync(desk.at(NAME), 'no workbook');
    const { out, status } = await pj(['check', desk.at(NAME)]);
    expect([out.includes(desk.at(NAME)), status]).toEqual([true, 2]);
  });
});

describe('what pj check writes', () => {
  it('text names file, form, cell and rule, with the time, and ends with a summary line', async () => {
    const { out } = await pj(['check', FAULTY]);
    expect(out).toContain('检查时间：2026-03-01 09:05');
    expect(out).toContain('M003-TOTAL_SCORE_WRONG-mg2.xlsx');
    expect(out).toMatch(/\[必须改\] .* H23 .*（PJ407/);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^共检查 1 个文件、\d+ 张表：必须改 1 处，/);
  });

  it.each([
    ['markdown', /^# 绩效自评表检查报告/],
    ['html', /^<!doctype html>/],
  ])('%s is that format', async (format, start) => {
    expect((await pj(['check', FAULTY, '--format', format])).out).toMatch(start);
  });

  it('JSON has the documented shape', async () => {
    const { out } = await pj(['check', FAULTY, '--format', 'json']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ tool: { name: 'pj' }, workbooks: [{ path: FAULTY, error: null }] });
    const findings = report.workbooks[0].forms.flatMap(
      (form: { findings: readonly unknown[] }) => form.findings,
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'PJ407', check: 'score-total', severity: 'error', cell: 'H23' }),
    );
  });

  it('SARIF joins the results of all files and tells which could not be read', async () => {
    const broken = desk.put('坏.xlsx', 'PK');
    const { out } = await pj(['check', FAULTY, broken, '--format', 'sarif']);
    const [run] = JSON.parse(out).runs;
    expect(run.results.map((result: { ruleId: string }) => result.ruleId)).toContain('PJ407');
    expect(run.invocations).toHaveLength(1);
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  it('writes the report to a file when asked', async () => {
    const target = desk.at('报告/检查.html');
    const { out, err } = await pj(['check', FAULTY, '--format', 'html', '-o', target]);
    expect(out).toBe('');
    expect(err).toContain('报告已写入');
    expect(new TextDecoder().decode(desk.read('报告/检查.html'))).toContain('</html>');
  });

  it('draws progress on a terminal, within its width, and takes it away again', async () => {
    const { err } = await pj(['check', FAULTY, CLEAN], { width: 40 });
    expect(err).toContain('1/2');
    expect(err).toContain('2/2');
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
    expect((await pj(['check', FAULTY, CLEAN])).err).toBe('');
  });
});

describe('highlighted copies', () => {
  it('hold conditional formats of ours and nothing else that is new', async () => {
    const target = desk.at('标.xlsx');
    await pj(['check', FAULTY, '--mark', target]);
    const { bytes, removed } = unmarkWorkbook(desk.read('标.xlsx'));
    expect(removed).toBeGreaterThan(0);
    const original = new Desk();
    original.copy('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx', 'o.xlsx');
    expect(partsOf(bytes)).toEqual(partsOf(original.read('o.xlsx')));
    original.clear();
    expect(readdirSync(desk.folder)).toEqual(['标.xlsx']);
  });

  it('of a folder keep their places in it', async () => {
    desk.copy('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx', '入/一/甲.xlsx');
    desk.copy('clean/C09-sichuan-fulian.xlsx', '入/甲.xlsx');
    const { status } = await pj(['check', desk.at('入'), '--mark', desk.at('出')]);
    expect(status).toBe(1);
    expect(readWorkbook(desk.read('出/一/甲.xlsx'), 'x').snapshot.sheets.length).toBeGreaterThan(0);
    expect(readWorkbook(desk.read('出/甲.xlsx'), 'x').snapshot.sheets.length).toBeGreaterThan(0);
  });

  it('never replace an original, and several never go into one file', async () => {
    const own = desk.copy('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx', '甲.xlsx');
    const same = await pj(['check', own, '--mark', desk.at('./x/../甲.xlsx')]);
    expect([same.status, same.err]).toEqual([2, expect.stringContaining('会盖掉原文件')]);
    expect((await pj(['check', desk.folder, '--mark', desk.folder])).status).toBe(2);
    const two = await pj(['check', own, CLEAN, '--mark', desk.at('出.xlsx')]);
    expect([two.status, two.err]).toEqual([2, expect.stringContaining('请写文件夹')]);
  });
});

describe('scoring rules', () => {
  it('can be chosen by id or brought as a file', async () => {
    const { out } = await pj(['check', CLEAN, '--profile', 'national', '--format', 'json']);
    expect(JSON.parse(out).workbooks[0].forms[0].profile).toMatchObject({ id: 'national' });
    const rule = desk.put(
      '本县.json',
      JSON.stringify({ id: 'ben-xian', name: '本县规则', extends: 'national' }),
    );
    const own = await pj(['check', CLEAN, '--profile', rule, '--format', 'json']);
    expect(own.err).toBe('');
    expect(JSON.parse(own.out).workbooks[0].forms[0].profile).toMatchObject({
      id: 'ben-xian',
      name: '本县规则',
    });
  });

  it.each([
    ['{', /不是有效的 JSON/],
    ['{"id":"x"}', /规则文件.*有误/],
  ])('in a file that says %s are refused', async (content, sentence) => {
    const { status, err } = await pj(['check', CLEAN, '--profile', desk.put('x.json', content)]);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
  });
});
