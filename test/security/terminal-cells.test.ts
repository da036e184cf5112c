import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Desk, FIXTURES, pj } from '../cli/support';

/** Cells, sheets, files and rules that would colour, clear, reverse or forge the lines of a terminal. */

const FORM = 'jiayuguan-2021.xlsx';
/** As in a cell: the file format writes what XML cannot contain as _xHHHH_. */
const IN_XML =
  '_x001B_[2J_x001B_]0;x_x0007_\u009b31m\u202e\u2066\u200b\u2028\u3164\u2800_x000D_&#10;结论：可以提交';
const IN_NAMES = '\u001b[2J\u115f\r\n结论：可以提交\u202e';
/**
 * Characters on which a terminal acts or which it does not show; line feeds end our own lines, and tabs are
 * not used in them.
 */
const ACTING = new RegExp(
  `[${[
    '\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f',
    '\\u061c\\u115f\\u1160\\u2800\\u3164\\uffa0\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff',
  ].join('')}]`,
);

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

function terminalCells(): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(FIXTURES, FORM))));
  const edit = (name: string, from: string, to: string): void => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${name} has no ${from}`);
    parts[name] = strToU8(after);
  };
  edit('xl/sharedStrings.xml', '>91%%<', `>91%%${IN_XML}<`);
  edit('xl/sharedStrings.xml', '>嘉峪关市医疗保障局<', `>嘉峪关市${IN_XML}<`);
  edit('xl/workbook.xml', 'name="整体支出绩效自评表"', 'name="表\u202e\u009b31m&#10;结论"');
  return zipSync(parts);
}

const RULE = JSON.stringify({ id: 'ours', name: `本市${IN_NAMES}`.slice(0, 40) });

describe('nothing printed acts on a terminal', () => {
  it.each(['text', 'markdown', 'html', 'json', 'sarif'])('a report as %s', async (format) => {
    const file = desk.put(`甲${IN_NAMES}.xlsx`, terminalCells());
    const rule = desk.put(`规则${IN_NAMES}.json`, RULE);
    const { status, out, err } = await pj(['check', file, '--format', format, '--profile', rule]);
    expect(status).toBe(1);
    expect(out).toContain('91%%');
    expect([ACTING.exec(out), ACTING.exec(err)]).toEqual([null, null]);
    expect(out.split('\n').filter((line) => line.startsWith('结论：可以提交'))).toEqual([]);
  });

  it('a fill, its list, a file that is not read, and a rule', async () => {
    const file = desk.put(`甲${IN_NAMES}.xlsx`, terminalCells());
    const rule = desk.put(`规则${IN_NAMES}.json`, RULE);
    const runs = await Promise.all([
      pj(['fill', file, '-o', desk.at(`乙${IN_NAMES}.xlsx`), '--overwrite']),
      pj(['check', desk.put(`坏${IN_NAMES}.xlsx`, 'x'), '-o', desk.at('出.txt')]),
      pj(['check', desk.at(`无${IN_NAMES}.xlsx`)]),
      pj(['profiles', rule]),
      pj([IN_NAMES]),
      pj(['check', file, `--${IN_NAMES}`]),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([0, 2, 2, 0, 2, 2]);
    for (const { out, err } of runs) {
      expect([ACTING.exec(out), ACTING.exec(err)]).toEqual([null, null]);
      expect(`${out}\n${err}`.split('\n').filter((line) => line.startsWith('结论：可以提交'))).toEqual([]);
    }
  });
});
