import { readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { Desk, FIXTURES, pj } from './support';

const WRONG = readFileSync(path.join(FIXTURES, 'mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx'));
const CLEAN = readFileSync(path.join(FIXTURES, 'clean/C09-sichuan-fulian.xlsx'));

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('表/错.xlsx', WRONG);
  desk.put('表/对.xlsx', CLEAN);
});
afterEach(() => desk.clear());

async function report(...options: readonly string[]): Promise<string> {
  const to = desk.at('上次.json');
  await pj(['check', desk.at('表'), '--format', 'json', '-o', to, ...options]);
  return to;
}

async function since(former: string, ...options: readonly string[]) {
  const words = ['check', desk.at('表'), '--format', 'json', '--changed-since', former, ...options];
  const { status, out, err } = await pj(words);
  const { workbooks, unchanged }: { workbooks: { path: string }[]; unchanged: string[] } = JSON.parse(
    out || '{"workbooks":[],"unchanged":[]}',
  );
  const names = (paths: readonly string[]) => paths.map((one) => path.basename(one));
  return { status, err, checked: names(workbooks.map((one) => one.path)), unchanged: names(unchanged) };
}

describe('pj check --changed-since', () => {
  it('checks nothing again that has not changed, and its errors still count', async () => {
    const { status, err, checked, unchanged } = await since(await report());
    expect({ status, checked, unchanged }).toEqual({
      status: 1,
      checked: [],
      unchanged: ['对.xlsx', '错.xlsx'],
    });
    expect(err).toContain('2 个文件没有变，没有再查，其中 1 个上次有必须改的，仍计入退出码。');
  });

  it('checks what was changed, came anew or was renamed', async () => {
    const former = await report();
    desk.put('表/错.xlsx', CLEAN);
    desk.put('表/新.xlsx', CLEAN);
    const { status, checked, unchanged } = await since(former);
    expect({ status, checked, unchanged }).toEqual({
      status: 0,
      checked: ['新.xlsx', '错.xlsx'],
      unchanged: ['对.xlsx'],
    });
  });

  it('checks everything when the report was made with other options, and says so', async () => {
    const { checked, err } = await since(await report('--preset', 'draft'));
    expect(checked).toEqual(['对.xlsx', '错.xlsx']);
    expect(err).toContain('另一个版本或另一组选项');
  });

  it('checks everything when the rule file says something else under the same name', async () => {
    const rule = (points: string): string =>
      desk.put('规则.json', `{"id":"ben-xian","name":"本县规则","execution":{"points":"${points}"}}`);
    const former = await report('--profile', rule('10'));
    expect((await since(former, '--profile', rule('10'))).checked).toEqual([]);
    const { checked, err } = await since(former, '--profile', rule('20'));
    expect(checked).toEqual(['对.xlsx', '错.xlsx']);
    expect(err).toContain('另一个版本或另一组选项');
  });

  it.each([
    ['a folder', (d: Desk) => d.at('表'), '是文件夹，不是文件'],
    ['what is not there', (d: Desk) => d.at('无.json'), '找不到文件'],
  ])('names the report when it is %s', async (_, at, sentence) => {
    const { status, err } = await since(at(desk));
    expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).not.toContain('标准输出');
  });

  it('names a report that is too large, unread', async () => {
    const large = desk.put('大.json', '');
    truncateSync(large, 500 * 2 ** 20);
    const { status, err } = await since(large);
    expect([status, err]).toEqual([2, expect.stringMatching(/大\.json”有 500 MB，最多可读 400 MB/)]);
  });

  it('checks again what was not read then', async () => {
    desk.put('表/坏.xlsx', CLEAN.subarray(0, 2000));
    const { status, checked } = await since(await report());
    expect({ status, checked }).toEqual({ status: 2, checked: ['坏.xlsx'] });
  });

  it.each(['不是 JSON', '[]', '{"tool":{"version":"1"}}'])('refuses %s as a report', async (text) => {
    const { status, err } = await since(desk.put('上次.json', text));
    expect(status).toBe(2);
    expect(err).toContain('不是 pj check --format json 的报告');
  });

  it('never writes over the former report', async () => {
    const former = await report();
    const before = readFileSync(former);
    const { status } = await pj(['check', desk.at('表'), '--changed-since', former, '-o', former]);
    expect([status, readFileSync(former).equals(before)]).toEqual([2, true]);
  });
});
