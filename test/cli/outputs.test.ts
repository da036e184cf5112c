import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { identityOf } from '../../src/cli/places';
import { readWorkbook } from '../../src/xlsx';
import { expectTable } from './tables';
import { eventually } from '../support/eventually';
import { Desk, pj } from './support';

const RULE = '{"id":"ben-xian","name":"本县规则","extends":"national"}';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.copy('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx', '甲.xlsx');
  desk.copy('clean/C09-sichuan-fulian.xlsx', '夹/乙.xlsx');
  desk.put('规则.json', RULE);
});
afterEach(() => desk.clear());

/** An attempt: the words (relative to the desk), and the expected result. */
interface Attempt {
  readonly what: string;
  readonly words: readonly string[];
  readonly prepare?: (desk: Desk) => void;
  readonly outFile?: (desk: Desk) => string;
  readonly errFile?: (desk: Desk) => string;
  readonly status: number;
}

const CHECK = ['check', '甲.xlsx', '--fail-on', 'never'];
const FILL = ['fill', '甲.xlsx'];
const link = (target: string, name: string) => (d: Desk) => symlinkSync(target, d.at(name));

const ATTEMPTS: readonly Attempt[] = [
  ...['text', 'json', 'markdown', 'html', 'sarif'].map((format) => ({
    what: `报告（${format}）写到原文件`,
    words: [...CHECK, '--format', format, '-o', '甲.xlsx'],
    status: 2,
  })),
  {
    what: '报告经链接写到原文件',
    words: [...CHECK, '-o', '报告.txt'],
    prepare: link('甲.xlsx', '报告.txt'),
    status: 2,
  },
  {
    what: '报告经硬链接写到原文件',
    words: [...CHECK, '-o', '报告.txt'],
    prepare: (d) => linkSync(d.at('甲.xlsx'), d.at('报告.txt')),
    status: 2,
  },
  {
    what: '报告经文件夹的链接写到规则文件',
    words: [...CHECK, '--profile', '规则.json', '-o', '别处/规则.json'],
    prepare: link('.', '别处'),
    status: 2,
  },
  { what: '报告写到规则文件', words: [...CHECK, '--profile', '规则.json', '-o', '规则.json'], status: 2 },
  { what: '报告写到文件夹里要检查的文件', words: ['check', '夹', '-o', '夹/../夹/乙.xlsx'], status: 2 },
  { what: '报告写到别的工作簿', words: [...CHECK, '-o', '夹/乙.xlsx'], status: 2 },
  { what: '标准输出接到原文件', words: CHECK, outFile: (d) => d.at('甲.xlsx'), status: 2 },
  {
    what: '报告写到描述符（/dev/fd/N），它开着原文件',
    words: [...CHECK, '-o', '/dev/fd/甲.xlsx'],
    status: 2,
  },
  {
    what: '报告经 /proc/self/root 和硬链接写到原文件',
    words: [...CHECK, '-o', '/proc/self/root/报告.txt'],
    prepare: (d) => linkSync(d.at('甲.xlsx'), d.at('报告.txt')),
    status: 2,
  },
  {
    what: '填写到描述符，它开着原文件',
    words: [...FILL, '-o', '/dev/fd/甲.xlsx'],
    status: 2,
  },
  { what: '标准错误接到原文件', words: CHECK, errFile: (d) => d.at('甲.xlsx'), status: 2 },
  {
    what: '标准错误接到文件夹里要检查的文件',
    words: ['check', '夹', '-o', '报告.txt'],
    errFile: (d) => d.at('夹/乙.xlsx'),
    status: 2,
  },
  {
    what: '标准错误接到规则文件',
    words: [...CHECK, '--profile', '规则.json'],
    errFile: (d) => d.at('规则.json'),
    status: 2,
  },
  {
    what: '填写到标准输出，清单（标准错误）接到原文件',
    words: [...FILL, '-o', '-'],
    errFile: (d) => d.at('甲.xlsx'),
    status: 2,
  },
  { what: '副本写到原文件', words: [...CHECK, '--mark', '甲.xlsx'], status: 2 },
  {
    what: '副本经链接写到原文件',
    words: [...CHECK, '--mark', '副本.xlsx'],
    prepare: link('甲.xlsx', '副本.xlsx'),
    status: 2,
  },
  { what: '副本写进原来的文件夹', words: ['check', '夹', '--mark', '夹'], status: 2 },
  { what: '副本与报告同名', words: [...CHECK, '--mark', '出.txt', '-o', '出.txt'], status: 2 },
  {
    what: '报告与副本的文件夹同名',
    words: ['check', '甲.xlsx', '夹', '--mark', '出', '-o', '出'],
    status: 2,
  },
  {
    what: '报告写到与副本同名的文件夹里',
    words: ['check', '甲.xlsx', '夹', '--mark', '出', '-o', '出/甲.xlsx/报告.txt'],
    status: 2,
  },
  { what: '输出的名称是空的', words: [...CHECK, '-o', ''], status: 2 },
  { what: '输出写了两次', words: [...FILL, '-o', '一.xlsx', '--output', '二.xlsx'], status: 2 },
  { what: '副本写到标准输出', words: [...CHECK, '--mark', '-'], status: 2 },
  { what: '填写到原文件', words: [...FILL, '-o', '甲.xlsx'], status: 2 },
  {
    what: '填写经链接到原文件',
    words: [...FILL, '-o', '填好.xlsx'],
    prepare: link('甲.xlsx', '填好.xlsx'),
    status: 2,
  },
  { what: '填写到规则文件', words: [...FILL, '--profile', '规则.json', '-o', '规则.json'], status: 2 },
  {
    what: '填写，标准输出接到原文件',
    words: [...FILL, '-o', '-'],
    outFile: (d) => d.at('甲.xlsx'),
    status: 2,
  },
  { what: '报告写到 /proc', words: [...CHECK, '-o', '/proc/报告/一.txt'], status: 2 },
  { what: '报告写到 /sys', words: [...CHECK, '-o', '/sys/报告.txt'], status: 2 },
  { what: '报告写到 /dev 里没有的名字', words: [...CHECK, '-o', '/dev/报告.txt'], status: 2 },
  { what: '报告写到文件夹', words: [...CHECK, '-o', '夹'], status: 2 },
  { what: '报告写到不存在的文件夹', words: [...CHECK, '-o', '新/'], status: 2 },
  { what: '报告写到文件下面', words: [...CHECK, '-o', '规则.json/报告.txt'], status: 2 },
  {
    what: '报告写到指向自己的链接',
    words: [...CHECK, '-o', '圈.txt'],
    prepare: link('圈.txt', '圈.txt'),
    status: 2,
  },
  { what: '报告的名称太长', words: [...CHECK, '-o', `${'长'.repeat(90)}.txt`], status: 2 },
  { what: '报告写到 /dev/full', words: [...CHECK, '-o', '/dev/full'], status: 2 },
  { what: '报告写到 /dev/null', words: [...CHECK, '-o', '/dev/null'], status: 0 },
  { what: '报告写到标准输出（-）', words: [...CHECK, '-o', '-'], status: 0 },
  { what: '报告写到 /dev/stdout', words: [...CHECK, '-o', '/dev/stdout'], status: 0 },
  { what: '报告的名称有 80 个汉字', words: [...CHECK, '-o', `${'长'.repeat(80)}.txt`], status: 0 },
  { what: '报告写到新文件夹', words: [...CHECK, '-o', '新/深/报告.txt'], status: 0 },
  {
    what: '报告盖掉上次的报告',
    words: [...CHECK, '-o', '报告.txt'],
    prepare: (d) => void d.put('报告.txt', '旧'),
    status: 0,
  },
  {
    what: '报告写到链接，目标还没有',
    words: [...CHECK, '-o', '链.txt'],
    prepare: link('目标.txt', '链.txt'),
    status: 0,
  },
  { what: '填写到新文件', words: [...FILL, '-o', '填好.xlsx'], status: 0 },
  { what: '填写到标准输出', words: [...FILL, '-o', '-'], status: 0 },
];

/** Everything below the desk except the inputs, drafts included. */
function leftOn(d: Desk): readonly string[] {
  const inputs = ['甲.xlsx', '规则.json', '夹', path.join('夹', '乙.xlsx')];
  return readdirSync(d.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !inputs.includes(name) && !lstatSync(d.at(name)).isDirectory())
    .map((name) => (name.length > 40 ? `${name.slice(0, 6)}…` : name))
    .sort();
}

/** Words with a place that exists only during the run: an open descriptor, the desk under /proc. */
function wordsHere(words: readonly string[], open: (name: string) => number): readonly string[] {
  return words.map((word) => {
    const name = /^\/dev\/fd\/(\D.*)$/.exec(word)?.[1];
    if (name !== undefined) return `/dev/fd/${open(name)}`;
    return word.replace(/^\/proc\/self\/root(?=\/报告)/, `/proc/self/root${desk.folder}`);
  });
}

/** The file a stream is sent to, as the run sees it. */
function sentTo(file: ((desk: Desk) => string) | undefined): string | undefined {
  return file && identityOf(statSync(file(desk)));
}

async function attempt({ words, prepare, outFile, errFile }: Attempt) {
  prepare?.(desk);
  const opened: number[] = [];
  const before = leftOn(desk);
  const inputs = ['甲.xlsx', '规则.json', '夹/乙.xlsx'].map((name) => [name, desk.read(name)] as const);
  const home = process.cwd();
  process.chdir(desk.folder);
  try {
    const [outTo, errTo] = [sentTo(outFile), sentTo(errFile)];
    const here = wordsHere(words, (name) => {
      const descriptor = openSync(desk.at(name), 'r+');
      opened.push(descriptor);
      return descriptor;
    });
    const { status, err, out } = await pj(here, {
      ...(outTo === undefined ? {} : { outFile: outTo }),
      ...(errTo === undefined ? {} : { errFile: errTo }),
    });
    // If standard error goes into an input, nothing is written there, and the sentence goes to standard
    // output.
    if (errTo !== undefined) expect([words, err]).toEqual([words, '']);
    for (const [name, bytes] of inputs) expect([name, desk.read(name)]).toEqual([name, bytes]);
    const left = leftOn(desk).filter((name) => !before.includes(name));
    const said = ((errTo === undefined ? err : out).split('\n')[0] ?? '')
      .replace(/\/dev\/fd\/\d+/, '/dev/fd/N')
      .replace(desk.folder, '…')
      .replaceAll('长'.repeat(80), '长…长')
      .replaceAll('长'.repeat(10), '长…');
    return { status, said, left, out: errTo === undefined ? out : '' };
  } finally {
    opened.forEach((descriptor) => closeSync(descriptor));
    process.chdir(home);
  }
}

describe('outputs', () => {
  it('never meet an input, leave no draft, and say why they were not written', async () => {
    const rows: (readonly string[])[] = [];
    for (const one of ATTEMPTS) {
      const { status, said, left, out } = await attempt(one);
      expect([one.what, status]).toEqual([one.what, one.status]);
      if (status === 2) expect([one.what, left, out]).toEqual([one.what, [], '']);
      expect(left.filter((name) => name.includes('.tmp'))).toEqual([]);
      rows.push([one.what, String(status), said || '—', left.join('、') || '—']);
      desk.clear();
      desk = new Desk();
      desk.copy('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx', '甲.xlsx');
      desk.copy('clean/C09-sichuan-fulian.xlsx', '夹/乙.xlsx');
      desk.put('规则.json', RULE);
    }
    expectTable('Output paths', ['写什么、写到哪里', '退出码', '说了什么', '多了什么'], rows);
  }, 120_000);

  it('through a link reach its target, the link stays', async () => {
    desk.put('目标.txt', '旧');
    symlinkSync(desk.at('目标.txt'), desk.at('链.txt'));
    await pj([...CHECK.map((word) => (word === '甲.xlsx' ? desk.at(word) : word)), '-o', desk.at('链.txt')]);
    expect(lstatSync(desk.at('链.txt')).isSymbolicLink()).toBe(true);
    expect(realpathSync(desk.at('链.txt'))).toBe(realpathSync(desk.at('目标.txt')));
    expect(readFileSync(desk.at('目标.txt'), 'utf8')).toMatch(/^绩效自评表检查报告/);
  });

  it('into a pipe reach whoever reads it, from the first byte to the last', async () => {
    execFileSync('mkfifo', [desk.at('管')]);
    const reader = spawn('cat', [desk.at('管')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const read: Buffer[] = [];
    reader.stdout.on('data', (piece: Buffer) => read.push(piece));
    const ended = new Promise((resolve) => reader.on('close', resolve));
    // A pipe without a reader is refused: the reader may need some time to open it.
    await eventually(async () => {
      expect((await pj(['check', desk.at('甲.xlsx'), '-o', desk.at('管')])).status).toBe(1);
    });
    await ended;
    expect(Buffer.concat(read).toString()).toMatch(/^绩效自评表检查报告/);
  });

  it('keep the mode of the file they replace', async () => {
    desk.put('报告.txt', '旧');
    chmodSync(desk.at('报告.txt'), 0o640);
    await pj(['check', desk.at('甲.xlsx'), '-o', desk.at('报告.txt')]);
    expect(statSync(desk.at('报告.txt')).mode & 0o777).toBe(0o640);
  });

  it('of a run that is refused leave no folder behind', async () => {
    await pj(['check', desk.at('无.xlsx'), '-o', desk.at('新/报告.txt'), '--mark', desk.at('别/')]);
    expect(existsSync(desk.at('别'))).toBe(false);
  });

  it('a workbook on standard output is the workbook', async () => {
    const { status, err, bytes } = await pj(['fill', desk.at('甲.xlsx'), '-o', '-']);
    expect([status, err]).toEqual([0, expect.stringContaining('已写到标准输出')]);
    expect(readWorkbook(bytes, 'x').snapshot.sheets.length).toBeGreaterThan(0);
  });
});
