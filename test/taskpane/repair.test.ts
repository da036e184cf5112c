/** @jest-environment <rootDir>/test/support/once/page-environment.cjs */
import './support/node-globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, SafeFix } from '../../src/engine/finding';
import { localEngine } from '../../src/taskpane/local-engine';
import { createPane, type Pane } from '../../src/taskpane/pane';
import { readWorkbook } from '../../src/xlsx';
import { memoryHost, type MemoryHost } from './support/memory-host';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'self-evaluation.xlsx');

/** The total of the form with the fault is in H23 and holds 102. */
const TOTAL = { row: 22, col: 7, value: 102 };

async function checked(totalFormula?: string): Promise<{ readonly pane: Pane; readonly host: MemoryHost }> {
  const { snapshot } = readWorkbook(readFileSync(SAMPLE), 'self-evaluation.xlsx');
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      totalFormula !== undefined &&
      cell.row === TOTAL.row &&
      cell.col === TOTAL.col &&
      cell.value === TOTAL.value
        ? { ...cell, formula: totalFormula }
        : cell,
    ),
  }));
  const host = memoryHost({ ...snapshot, sheets });
  const pane = createPane(host, localEngine);
  await pane.session.start();
  await pane.session.check();
  return { pane, host };
}

function repairOf({ store }: Pane, label: string): { readonly finding: Finding; readonly fix: SafeFix } {
  for (const finding of store.get().checked?.inspection.findings ?? []) {
    const fix = finding.fixes.find((each) => each.label === label);
    if (fix) return { finding, fix };
  }
  throw new Error('The sample has no such repair.');
}

describe('a repair of a score', () => {
  it('takes the total along that it would make wrong', async () => {
    const { pane, host } = await checked();
    const { session, store } = pane;
    // In the sample H15 holds 12 of at most 10 points, which the total of 102 includes.
    const { finding, fix } = repairOf(pane, '把 H15 改为“10”，合计同时改为 100（H23）');
    await session.fix(finding, fix);
    expect(store.get().notice?.sentence).toBe('把 H15 改为“10”，合计同时改为 100（H23）。');
    const sheet = host.workbook.sheets.find(({ name }) => name === finding.cell.sheetName);
    const held = (row: number): unknown =>
      sheet?.cells.find((cell) => cell.row === row && cell.col === TOTAL.col)?.value;
    expect([held(14), held(TOTAL.row)]).toEqual([10, 100]);
    // Both are undone together.
    await session.undo();
    const before = host.workbook.sheets.find(({ name }) => name === finding.cell.sheetName);
    expect(before?.cells.find(({ row, col }) => row === TOTAL.row && col === TOTAL.col)?.value).toBe(102);
    await session.stop();
  });
});

describe('a repair that makes something else wrong', () => {
  it('goes on with that, above all that stood below, and says that it is new', async () => {
    // A formula is never written over; this one does not add up the written score.
    const { pane } = await checked('90+12');
    const { session, store } = pane;
    const { finding, fix } = repairOf(pane, '把 H15 改为“10”');
    await session.fix(finding, fix);
    const { view, notice, checked: after } = store.get();
    expect(notice?.sentence).toMatch(/^把 H15 改为“10”。因此新出现必须改 \d+ 处：H23。$/);
    expect(notice?.history).toBe(true);
    expect(after?.inspection.findings.find(({ id }) => id === view.selected)?.cell.address).toBe('H23');
    await session.stop();
  });

  it('is not said where nothing is new', async () => {
    const { pane } = await checked();
    const { session, store } = pane;
    const { finding, fix } = repairOf(pane, '把 H23 改为“100”');
    await session.fix(finding, fix);
    expect(store.get().notice?.sentence).toBe('把 H23 改为“100”。');
    await session.stop();
  });
});
