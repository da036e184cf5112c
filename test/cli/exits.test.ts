import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { turns } from '../support/eventually';
import { expectTable } from './tables';
import { Desk } from './support';

/** Every way a command line can end, tried with the built command. */

const ROOT = path.resolve(__dirname, '../..');
const IS_ROOT = process.getuid?.() === 0;

let desk: Desk;
beforeAll(() => {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/pj.mjs'), '--version']);
  desk = new Desk();
  for (const part of ['pj.cjs', 'pj-xls.cjs']) copyFileSync(path.join(ROOT, 'dist/cli', part), desk.at(part));
  for (const name of ['pj.cjs', '.']) chmodSync(desk.at(name), 0o755);
  desk.copy('clean/C09-sichuan-fulian.xlsx', '甲.xlsx');
  desk.copy('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx', '错.xlsx');
  desk.put('空.xlsx', '');
  desk.put('坏.xlsx', 'PK\u0003\u0004');
  desk.put('网页.xls', '<html></html>');
  desk.put('旧.xls', readFileSync('test/fixtures/files/jiayuguan-2021.xls'));
  desk.put('说明/一.txt', 'x');
  desk.copy('clean/C09-sichuan-fulian.xlsx', '锁/里/乙.xlsx');
  desk.copy('clean/C09-sichuan-fulian.xlsx', '锁/丙.xlsx');
  chmodSync(desk.at('锁/里'), 0);
  execFileSync('mkfifo', [desk.at('管.xlsx')]);
  desk.put('巨.xlsx', '');
  truncateSync(desk.at('巨.xlsx'), 2 * 2 ** 30);
  desk.put('慢.xlsx', slowWorkbook());
  mkdirSync(desk.at('临时'), { mode: 0o777 });
  chmodSync(desk.at('临时'), 0o777);
}, 180_000);
afterAll(() => {
  chmodSync(desk.at('锁/里'), 0o755);
  desk.clear();
});

/** A small file with four and a half million cells: seconds of work, far more than 32 MB. */
function slowWorkbook(): Uint8Array {
  const row = `<row>${'<c><v>1</v></c>'.repeat(50)}</row>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (target: string, type: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    '_rels/.rels': strToU8(rels('xl/workbook.xml', 'officeDocument')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="一" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(rels('worksheets/sheet1.xml', 'worksheet')),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${row.repeat(90_000)}</sheetData></worksheet>`,
    ),
  });
}

interface Exit {
  readonly what: string;
  readonly words: readonly string[];
  readonly status: number;
  readonly says: RegExp;
  /** Standard output goes into a device. */
  readonly into?: string;
  readonly signal?: NodeJS.Signals;
  /** The reader of standard output goes away. */
  readonly deaf?: boolean;
}

const EXITS: readonly Exit[] = [
  { what: '没有参数', words: [], status: 2, says: /请写明要做什么/ },
  { what: '不认识的命令', words: ['chekc'], status: 2, says: /不认识“chekc”/ },
  { what: '不认识的选项', words: ['check', '甲.xlsx', '--x'], status: 2, says: /不认识选项“--x”/ },
  {
    what: '没有的评分规则',
    words: ['check', '甲.xlsx', '--profile', '火星'],
    status: 2,
    says: /没有评分规则/,
  },
  { what: '说明', words: ['help'], status: 0, says: /^$/ },
  { what: '没有问题', words: ['check', '甲.xlsx'], status: 0, says: /^$/ },
  { what: '有错误', words: ['check', '错.xlsx'], status: 1, says: /^$/ },
  { what: '填写', words: ['fill', '甲.xlsx', '-o', '出.xlsx'], status: 0, says: /^$/ },
  { what: '文件不存在', words: ['check', '无.xlsx', '-o', '出.txt'], status: 2, says: /找不到文件/ },
  { what: '空文件', words: ['check', '甲.xlsx', '空.xlsx', '-o', '出.txt'], status: 2, says: /空的/ },
  { what: '不完整的文件', words: ['check', '甲.xlsx', '坏.xlsx', '-o', '出.txt'], status: 2, says: /不完整/ },
  { what: '不是工作簿', words: ['check', '网页.xls', '-o', '出.txt'], status: 2, says: /实际是网页/ },
  { what: '旧版工作簿', words: ['check', '旧.xls', '-o', '出.txt'], status: 1, says: /报告已写入/ },
  {
    what: '填写旧版工作簿',
    words: ['fill', '旧.xls', '-o', '出.xlsx'],
    status: 2,
    says: /是旧版 .xls.*--convert/,
  },
  { what: '列出旧版工作簿要填的', words: ['fill', '旧.xls'], status: 0, says: /^$/ },
  { what: '只列出要填的', words: ['fill', '甲.xlsx'], status: 0, says: /^$/ },
  { what: '没有工作簿的文件夹', words: ['check', '说明'], status: 2, says: /里没有工作簿/ },
  { what: '进不去的文件夹', words: ['check', '锁', '-o', '出.txt'], status: 2, says: /没有权限读取“锁\/里”/ },
  { what: '管道', words: ['check', '甲.xlsx', '管.xlsx', '-o', '出.txt'], status: 2, says: /是管道或设备/ },
  { what: '设备', words: ['check', '/dev/zero', '-o', '出.txt'], status: 2, says: /是管道或设备/ },
  { what: '2 GB 的文件', words: ['check', '巨.xlsx', '-o', '出.txt'], status: 2, says: /超出可处理的大小/ },
  {
    what: '超过时间',
    words: ['check', '慢.xlsx', '甲.xlsx', '--max-seconds', '1', '--jobs', '1', '-o', '出.txt'],
    status: 2,
    says: /“慢\.xlsx”超过 1 秒/,
  },
  {
    what: '超过内存',
    words: ['check', '慢.xlsx', '甲.xlsx', '--max-memory', '40', '--jobs', '1', '-o', '出.txt'],
    status: 2,
    says: /“慢\.xlsx”超过 40 MB 内存/,
  },
  {
    what: '填写超过内存',
    words: ['fill', '慢.xlsx', '--max-memory', '40', '-o', '出.xlsx'],
    status: 2,
    says: /超过 40 MB 内存/,
  },
  {
    what: '标准输出的磁盘满了',
    words: ['check', '甲.xlsx'],
    into: '/dev/full',
    status: 2,
    says: /磁盘空间不足，无法写入“标准输出”/,
  },
  {
    what: '报告的磁盘满了',
    words: ['check', '甲.xlsx', '-o', '/dev/full'],
    status: 2,
    says: /磁盘空间不足，无法写入“\/dev\/full”。请清理后再试。报告没有写入。/,
  },
  {
    what: '读的一方走了',
    words: ['check', '甲.xlsx', '--format', 'json'],
    deaf: true,
    status: 2,
    says: /^$/,
  },
  {
    what: 'Ctrl+C',
    words: ['check', '慢.xlsx', '-o', '出.txt'],
    signal: 'SIGINT',
    status: 130,
    says: /已中断：1 个文件查完 0 个，报告没有写入/,
  },
  {
    what: '结束进程',
    words: ['check', '慢.xlsx', '--mark', '出.xlsx'],
    signal: 'SIGTERM',
    status: 143,
    says: /已中断/,
  },
  {
    what: '关闭窗口',
    words: ['fill', '慢.xlsx', '-o', '出.xlsx'],
    signal: 'SIGHUP',
    status: 129,
    says: /已中断：“出.xlsx”没有写入/,
  },
];

async function run({
  words,
  into,
  signal,
  deaf,
}: Exit): Promise<{ status: number | null; err: string; out: string }> {
  // Root may enter every folder; as the user `nobody` the refusals are real.
  const nobody = IS_ROOT && into === undefined && words.includes('锁') ? { uid: 65_534, gid: 65_534 } : {};
  if ('uid' in nobody) chmodSync(desk.folder, 0o777);
  const child = spawn(process.execPath, [desk.at('pj.cjs'), ...words], {
    cwd: desk.folder,
    env: { ...process.env, TMPDIR: desk.at('临时') },
    stdio: ['ignore', into === undefined ? 'pipe' : openSync(into, 'w'), 'pipe'],
    ...nobody,
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  if (deaf) child.stdout?.destroy();
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  if (signal) void listening(child.pid ?? 0).then(() => child.kill(signal));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Node itself does not handle SIGHUP: a child that catches it has begun to listen for signals. */
async function listening(pid: number): Promise<void> {
  const status = `/proc/${pid}/status`;
  for (let tries = 0; tries < 1000; tries += 1) {
    if (!existsSync('/proc')) return turns(1500);
    const caught = existsSync(status)
      ? /^SigCgt:\s*(\w+)/m.exec(readFileSync(status, 'utf8'))?.[1]
      : undefined;
    if (caught && (BigInt(`0x${caught}`) & 1n) === 1n) return turns(300);
    await turns(20);
  }
}

/** The first sentence other than 报告已写入. */
function saidIn(err: string): string {
  const lines = err.split('\n').filter((line) => line !== '');
  const line = lines.find((one) => !one.startsWith('报告已写入')) ?? lines[0] ?? '';
  return line.replace(/。.*$/, '。').slice(0, 60);
}

/** Files that were not there before; hidden ones too. */
function left(): readonly string[] {
  return readdirSync(desk.folder).filter((name) => /^出|^\.pj/.test(name));
}

describe('ways to end', () => {
  it('say what happened in a sentence, with a status that tells, and leave nothing half', async () => {
    const rows: (readonly string[])[] = [];
    for (const exit of EXITS) {
      const { status, err, out } = await run(exit);
      const said = saidIn(err);
      expect([exit.what, status, err]).toEqual([exit.what, exit.status, expect.stringMatching(exit.says)]);
      expect(`${err}${out}`).not.toMatch(/\n\s+at .*:\d+|ERR_|node:internal/);
      const files = left();
      if (status !== 0 && !err.includes('报告已写入')) expect([exit.what, files]).toEqual([exit.what, []]);
      for (const name of files)
        if (name.endsWith('.txt')) expect(readFileSync(desk.at(name), 'utf8')).toMatch(/共检查 .*\n$/);
      rows.push([
        exit.what,
        `pj ${exit.words.join(' ')}`,
        String(status),
        said || '—',
        files.join('、') || '—',
      ]);
      execFileSync('find', [desk.folder, '-maxdepth', '1', '-name', '出*', '-delete']);
    }
    expectTable('Exit paths', ['什么情况', '命令', '退出码', '说了什么', '留下什么'], rows);
  }, 400_000);

  it('by a fault of ours leave a record without paths, and the others are checked', () => {
    const broken = readFileSync(desk.at('pj.cjs'), 'utf8').replace(
      /function readWorkbook\(/,
      "function readWorkbook(b, n) { if (n === '错.xlsx') throw new TypeError('x is not a function at ' + __dirname); return readIt(b, n, arguments[2]); }\nfunction readIt(",
    );
    writeFileSync(desk.at('broken.cjs'), broken);
    const words = [desk.at('broken.cjs'), 'check', '错.xlsx', '甲.xlsx'];
    const env = { ...process.env, TMPDIR: desk.at('临时') };
    const run = (): string =>
      execFileSync(process.execPath, words, { cwd: desk.folder, env, encoding: 'utf8', stdio: 'pipe' });
    expect(run).toThrow(/程序出错 1 处，记录已存为/);
    const [record] = readdirSync(desk.at('临时'));
    const text = readFileSync(desk.at(`临时/${record ?? ''}`), 'utf8');
    expect(text).toContain('x is not a function');
    expect(text).not.toContain(desk.folder);
  }, 60_000);
});
