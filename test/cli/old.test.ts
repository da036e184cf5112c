import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import os, { tmpdir } from 'node:os';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import { readWorkbook } from '../../src/xlsx';
import { cellAt, fixture, sheetNamed } from '../xlsx/support';
import { Desk, FAULTY, faultyBook, pj } from './support';

interface Listed {
  readonly converted: boolean;
  readonly output: string | null;
  readonly edits: readonly { sheet: string; cell: string; old: unknown; new: unknown }[];
}

/** The published workbook saved by LibreOffice as “Excel 97–2003”. */
const OLD = readFileSync('test/fixtures/files/jiayuguan-2021.xls');

const { PATH } = process.env;
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  process.env['PATH'] = PATH;
  desk.clear();
});

/** Folders of conversions that are still there. */
const leftovers = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('pj-convert-'));

/** A program called soffice that runs this script instead of LibreOffice; nothing else is on the path. */
function office(script: string): void {
  const place = desk.put(
    'bin/soffice',
    `#!/bin/sh\nPATH=/usr/bin:/bin\nwhile [ "$1" != --outdir ]; do shift; done\n${script}\n`,
  );
  chmodSync(place, 0o755);
  process.env['PATH'] = path.dirname(place);
}

/** Sets the length of the first record of a kind in the stream of the workbook. */
function setFirstRecord(view: DataView, kind: number, length: number): void {
  const isGlobals = (at: number): boolean =>
    view.getUint16(at, true) === 0x809 && view.getUint32(at + 4, true) === 0x0005_0600;
  let at = 512;
  while (!isGlobals(at)) at += 2;
  while (view.getUint16(at, true) !== kind) at += 4 + view.getUint16(at + 2, true);
  view.setUint16(at + 2, length, true);
}

describe('an old workbook on the command line', () => {
  it('is checked like the .xlsx it was saved from: the genuine faults of the published form', async () => {
    const { status, out } = await pj(['check', desk.put('旧.xls', OLD), '--format', 'json']);
    const report: {
      workbooks: readonly { forms: readonly { findings: readonly { code: string; cell: string }[] }[] }[];
    } = JSON.parse(out);
    expect(status).toBe(1);
    const said = report.workbooks[0]?.forms[0]?.findings.map(({ code, cell }) => `${code} ${cell}`);
    // From MANIFEST.md of the fixtures.
    expect(said).toEqual(
      expect.arrayContaining(['PJ504 F12', 'PJ302 B22', 'PJ409 I31', 'PJ304 H47', 'PJ407 H47']),
    );
  });

  it('gives no marked copy, and says so', async () => {
    const old = desk.put('旧.xls', OLD);
    const { status, err } = await pj(['check', old, '--mark', desk.at('标记.xlsx')]);
    expect([status, err]).toEqual([2, expect.stringContaining('没有写标记的副本')]);
    expect(existsSync(desk.at('标记.xlsx'))).toBe(false);
  });

  it('gives the same list to type in as the .xlsx would be filled with, and writes nothing', async () => {
    const blank = fixture('mingguang-2022-blank.xlsx');
    const book = read(blank, { type: 'array', cellNF: true, cellStyles: true });
    const old: Buffer = write(book, { type: 'buffer', bookType: 'biff8' });
    const listOf = async (file: string): Promise<Listed> => {
      const { status, out } = await pj(['fill', file, '--format', 'json']);
      expect(status).toBe(0);
      return JSON.parse(out);
    };
    const fromOld = await listOf(desk.put('旧.xls', old));
    const fromNew = await listOf(desk.put('新.xlsx', blank));
    expect(fromNew.edits.length).toBeGreaterThan(25);
    expect(fromOld).toMatchObject({ output: null, converted: false });
    const cells = ({ edits }: Listed) => edits.map((edit) => [edit.sheet, edit.cell, edit.new]);
    expect(cells(fromOld)).toEqual(cells(fromNew));
    expect(readdirSync(desk.folder).sort()).toEqual(['新.xlsx', '旧.xls']);
  });

  it('lists what is certain to be wrong', async () => {
    const { out, status } = await pj(['fix', desk.put('旧.xls', faultyBook('biff8'))]);
    expect(status).toBe(0);
    expect(out).toContain(`${FAULTY.cell}  ${FAULTY.value} → ${FAULTY.right}`);
    expect(out).toContain('旧版文件不能写入，请照上面的清单填进原文件');
  });

  it.each([
    // The sector chains of an OLE file are in its allocation table; the header names its sectors from byte 76
    // on.
    ['whose chains lead nowhere', (view: DataView) => view.setUint32(76, 0x7fff_ffff, true)],
    ['whose list of texts is longer than the file', (view: DataView) => setFirstRecord(view, 0xfc, 0xffff)],
  ])('%s is damaged, and said to be', async (_, damage) => {
    const copy = new Uint8Array(OLD);
    damage(new DataView(copy.buffer));
    const { status, out } = await pj(['check', desk.put('坏.xls', copy)]);
    expect([status, out]).toEqual([
      2,
      expect.stringMatching(/坏\.xls”已损坏（旧版 \.xls 或 \.et，内容无法辨认）/),
    ]);
  });

  it('is never written: the ways out are named', async () => {
    const { err, status } = await pj(['fill', desk.put('旧.xls', OLD), '-o', desk.at('出.xlsx')]);
    expect([status, err]).toEqual([2, expect.stringMatching(/没有写任何文件.*另存为 \.xlsx.*--convert/)]);
    expect(existsSync(desk.at('出.xlsx'))).toBe(false);
  });
});

describe('--convert', () => {
  const fix = (...more: readonly string[]): Promise<{ status: number; out: string; err: string }> =>
    pj(['fix', desk.put('旧.xls', faultyBook('biff8')), '--convert', '-o', desk.at('出.xlsx'), ...more]);

  it('writes into the copy the office made, and says what it is', async () => {
    desk.put('as-office-would.xlsx', faultyBook('xlsx'));
    office(`mkdir -p "$2" && cp "${desk.at('as-office-would.xlsx')}" "$2/in.xlsx"`);
    const { status, out } = await fix();
    expect([status, out]).toEqual([0, expect.stringMatching(/由 LibreOffice 转换成的副本/)]);
    const { snapshot } = readWorkbook(desk.read('出.xlsx'), '出.xlsx');
    expect(cellAt(sheetNamed(snapshot, FAULTY.sheet), FAULTY.cell)?.value).toBe(FAULTY.right);
    expect(desk.read('旧.xls')).toEqual(new Uint8Array(faultyBook('biff8')));
  });

  it.each([
    ['makes nothing of the file', 'exit 0', '120', /LibreOffice 没能转换“.*旧\.xls”，没有写任何文件/],
    ['takes too long', 'sleep 60', '1', /超过 1 秒还没转换好，已停止，没有写任何文件/],
  ])('an office that %s is a sentence', async (_, script, seconds, sentence) => {
    const before = leftovers();
    office(script);
    const { status, err } = await fix('--max-seconds', seconds);
    expect([status, err]).toEqual([2, expect.stringMatching(sentence)]);
    expect(existsSync(desk.at('出.xlsx'))).toBe(false);
    expect(leftovers()).toEqual(before);
  });

  it('says it where the temporary folder takes nothing', async () => {
    const folder = jest.spyOn(os, 'tmpdir').mockReturnValue(desk.at('gone'));
    const { status, err } = await fix();
    folder.mockRestore();
    expect([status, err]).toEqual([2, expect.stringMatching(/系统的临时文件夹：.*gone/)]);
  });

  it('without an office says what else can be done', async () => {
    process.env['PATH'] = desk.folder;
    const { status, err } = await fix();
    expect([status, err]).toEqual([2, expect.stringMatching(/没有找到 LibreOffice.*另存为 \.xlsx/)]);
  });

  it('leaves a new workbook alone: it needs no conversion', async () => {
    office('exit 1');
    const input = desk.copy('jiayuguan-2021.xlsx', '新.xlsx');
    const { status, out } = await pj(['fix', input, '--convert', '-o', desk.at('出.xlsx')]);
    expect([status, out]).toEqual([0, expect.not.stringContaining('LibreOffice')]);
  });
});
