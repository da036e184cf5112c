import { addressOf } from '../../src/workbook/address';
import { cellAtKey, selectedEdits } from '../../src/taskpane/fill';
import { MICROSOFT_365, openFixture } from '../excel-host';
import { readFixture } from './support/fixtures';
import { errorsIn, panePerTest, type OpenPane } from './support/open-pane';

const pane = panePerTest();

const FIRST = '市外医疗专项调查费';

/** The published values of a workbook: `sheet!address` → value. */
function published(file: string): ReadonlyMap<string, unknown> {
  return new Map(
    readFixture(file).sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, col, value }) => [`${name}!${addressOf(row, col)}`, value] as const),
    ),
  );
}

const planned = ({ store }: OpenPane) => selectedEdits(store.get().fill);

async function unmarkedPane(file: string, options = {}): Promise<OpenPane> {
  const here = await pane(openFixture(file), options);
  await here.session.change({ ...here.store.get().settings, marks: false });
  return here;
}

/** Gives every qualitative indicator of a sheet full points. */
async function chooseFullPoints(here: OpenPane, sheetName: string): Promise<void> {
  for (const { cell } of here.store.get().fill.plan?.choices ?? []) {
    if (cell.sheetName === sheetName) await here.session.choose(cellAtKey(cell), { tier: 0, percent: '100' });
  }
}

describe('filling 得分', () => {
  it('writes the published scores; taking them back leaves the workbook as it was', async () => {
    const here = await unmarkedPane('mingguang-2022-blank.xlsx');
    const before = here.excel.book.describe();
    await here.session.check();
    const edits = planned(here);
    await here.session.fill();
    expect(here.store.get().fill.result).toMatchObject({ kind: 'filled', skipped: [] });
    const truth = published('mingguang-2022.xlsx');
    // Five forms with an execution rate each, and at least three quantitative indicators.
    expect(edits.length).toBeGreaterThanOrEqual(5 * 4);
    for (const { cell } of edits) {
      const { value } = here.excel.cell(cell.sheetName, cell.address);
      expect([cellAtKey(cell), value]).toEqual([cellAtKey(cell), truth.get(cellAtKey(cell))]);
    }
    expect(here.store.get().notice).toEqual({ sentence: `已写入 ${edits.length} 格。`, history: true });
    await here.session.undo();
    expect(here.excel.book.describe()).toEqual(before);
    expect(here.store.get().history).toEqual({ undo: null, redo: null });
  });

  it('reaches the published total once the person has judged the qualitative indicators', async () => {
    const here = await unmarkedPane('mingguang-2022-blank.xlsx');
    await here.session.check();
    expect(planned(here).map(({ cell }) => cellAtKey(cell))).not.toContain(`${FIRST}!H23`);
    await chooseFullPoints(here, FIRST);
    await here.session.fill();
    // 10 execution + 50 output + 30 benefit + 10 satisfaction, as published.
    expect(here.excel.cell(FIRST, 'H23').value).toBe(100);
    expect(published('mingguang-2022.xlsx').get(`${FIRST}!H23`)).toBe(100);
  });

  it('writes formulas for totals when that is wished, and takes them back too', async () => {
    const here = await unmarkedPane('mingguang-2022-blank.xlsx', { version: MICROSOFT_365 });
    const before = here.excel.book.describe();
    await here.session.check();
    await chooseFullPoints(here, FIRST);
    here.store.dispatch({ type: 'fill-options', formulas: true });
    await here.session.fill();
    expect(here.excel.cell(FIRST, 'H23').formula).toContain('SUM(');
    expect(here.excel.cell(FIRST, 'H14').formula).toBeNull();
    await here.session.undo();
    expect(here.excel.book.describe()).toEqual(before);
  });

  it('writes nothing when the form changed since the preview, and shows a new preview', async () => {
    const here = await unmarkedPane('mingguang-2022-blank.xlsx');
    await here.session.check();
    const before = planned(here).length;
    // H14 is planned to become 10; the person types 9 while looking at the preview.
    here.excel.user.types(FIRST, 'H14', 9);
    await here.session.fill();
    expect(here.excel.cell(FIRST, 'H14').value).toBe(9);
    expect(here.excel.cell(FIRST, 'H15').value).toBeNull();
    expect(here.store.get().fill.result).toBeNull();
    expect(here.store.get().notice?.sentence).toContain('还没有写入');
    expect(planned(here)).toHaveLength(before - 1);
    await here.session.fill();
    expect(here.store.get().fill.result?.written).toHaveLength(before - 1);
    expect(here.excel.cell(FIRST, 'H14').value).toBe(9);
  });

  it('proposes another value for a wrong total only when that is wished', async () => {
    // Injected: the total of 业务档案整理工作经费 is 90, the scores add up to 100.
    const here = await unmarkedPane('mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx');
    await here.session.check();
    expect(errorsIn(here)).toContain('PJ407@H23');
    expect(planned(here)).toEqual([]);
    await here.session.setOverwrite(true);
    await here.session.fill();
    expect(errorsIn(here)).not.toContain('PJ407@H23');
  });

  it('that fails on the way says what was written, and a retry goes on from there', async () => {
    const here = await unmarkedPane('mingguang-2022-blank.xlsx');
    await here.session.check();
    const all = planned(here);
    // Whichever round trip writes: its fourth cell fails.
    for (let trip = 0; trip < 12; trip += 1) {
      here.excel.session.faults.inject({ kind: 'break-at-write', write: 3 }, trip);
    }
    await here.session.fill();
    here.excel.session.faults.clear();
    const filled = all.filter(({ cell }) => here.excel.cell(cell.sheetName, cell.address).value !== null);
    expect(filled.length).toBeLessThan(all.length);
    const { trouble, fill } = here.store.get();
    // Either the result lists each cell, or the sentence of the trouble says what was done.
    expect([fill.result?.written.length ?? null, trouble?.sentence ?? '']).toEqual(
      trouble ? [null, expect.stringContaining('写入')] : [filled.length, ''],
    );
    await here.session.check();
    await here.session.fill();
    expect(planned(here)).toEqual([]);
  });
});

describe('a safe fix', () => {
  it('is written at its cell, and can be taken back', async () => {
    const here = await unmarkedPane('mingguang-2022-blank.xlsx');
    const before = here.excel.cell(FIRST, 'E16').value;
    await here.session.check();
    const finding = here.store
      .get()
      .checked?.inspection.findings.find(({ code, cell }) => code === 'PJ513' && cell.address === 'E16');
    const fix = finding?.fixes[0];
    if (!finding || !fix) throw new Error('no safe fix is offered');
    await here.session.fix(finding, fix);
    // 全面展开 全面展开 was repeated by the width of the column.
    expect(here.excel.cell(FIRST, 'E16').value).toBe('全面展开');
    expect(here.store.get().checked?.inspection.findings).not.toContainEqual(
      expect.objectContaining({ id: finding.id }),
    );
    await here.session.undo();
    expect(here.excel.cell(FIRST, 'E16').value).toBe(before);
  });
});
