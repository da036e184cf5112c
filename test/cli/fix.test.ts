import { FIXTURES, Desk, pj } from './support';
import path from 'node:path';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

interface Listed {
  readonly edits: readonly { cell: string; old: unknown; new: unknown; label: string }[];
  readonly left: readonly { cell: string; why: string }[];
}

async function fixed(name: string) {
  const output = desk.at('改好.xlsx');
  const { status, out } = await pj(['fix', path.join(FIXTURES, name), '-o', output, '--format', 'json']);
  const list: Listed = JSON.parse(out);
  return { status, list, output };
}

describe('pj fix', () => {
  it('writes the right total, lists the change, and leaves nothing that must be changed', async () => {
    const { status, list, output } = await fixed('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx');
    expect(status).toBe(0);
    // Four texts of the published form appear twice in their cells (PJ513).
    expect([...new Set(list.edits.map(({ label }) => label))].sort()).toEqual(['PJ407', 'PJ513']);
    const after = await pj(['check', output, '--format', 'json']);
    const report: { workbooks: readonly { verdict: { change: number } }[] } = JSON.parse(after.out);
    expect(report.workbooks[0]?.verdict.change).toBe(0);
  });

  it('leaves to a person what has more than one way out, and a cell for which two rules have a value', async () => {
    const { list } = await fixed('jiayuguan-2021.xlsx');
    // F12 is 91%%, and the fund table has 100 %.
    expect(list.edits).toEqual([]);
    expect(list.left.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['F12', 'B22', 'H47']));
  });

  it('without an output only lists what it would change', async () => {
    const { out, status } = await pj(['fix', path.join(FIXTURES, 'jiayuguan-2021.xlsx')]);
    expect([status, out]).toEqual([0, expect.stringMatching(/可改 \d+ 处，.*没有写 -o，只列出，没有写入/)]);
  });
});
