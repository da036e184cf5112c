import { createExcelHost } from '../../../src/host/excel';
import type { HostChange } from '../../../src/host/host';
import { buildBook, EXCEL_2021, withExcelApi, type ExcelVersion } from '../../excel-host';
import { edit, excelPerTest, FORM } from './support';

const start = excelPerTest();

async function listening(version: ExcelVersion = EXCEL_2021) {
  const excel = await start({
    workbook: buildBook('自评.xlsx', [FORM, { ...FORM, name: '另一表' }]),
    version,
  });
  const host = createExcelHost();
  const changes: HostChange[] = [];
  const stop = await host.onChange((change) => changes.push(change));
  return { ...excel, host, changes, stop };
}

/** Events are tasks of their own and take a round trip for the name of the sheet. */
async function told(changes: readonly HostChange[], count: number): Promise<void> {
  for (let tries = 0; changes.length < count && tries < 500; tries += 1) await pause(10);
  await pause(50);
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

describe('changes in the workbook', () => {
  it('are told with sheet, address and who made them', async () => {
    const { user, changes } = await listening();
    user.types('另一表', 'B5', 40);
    user.types('自评表', 'B6', 41, { remote: true });
    await told(changes, 2);
    expect(changes).toEqual([
      { sheetName: '另一表', address: 'B5', remote: false },
      { sheetName: '自评表', address: 'B6', remote: true },
    ]);
  });

  it.each([
    ['where the event tells who caused it', EXCEL_2021],
    ['below ExcelApi 1.14, where it does not', withExcelApi(EXCEL_2021, '1.13')],
  ])('made by ourselves are not told %s', async (_, version) => {
    const { host, user, changes } = await listening(version);
    const result = await host.apply([edit('B5', 50, 49), edit('C5', null, 1)]);
    await host.addReport('检查报告', [['一', '二']]);
    await host.undo?.(result);
    await pause(150);
    expect(changes).toEqual([]);
    user.types('自评表', 'B6', 47);
    await told(changes, 1);
    expect(changes.map(({ address }) => address)).toEqual(['B6']);
  });

  it('by a coauthor are told even in a cell we have just written', async () => {
    const { host, user, changes } = await listening(withExcelApi(EXCEL_2021, '1.13'));
    await host.apply([edit('B5', 50, 49)]);
    user.types('自评表', 'B5', 30, { remote: true });
    await told(changes, 1);
    expect(changes).toEqual([{ sheetName: '自评表', address: 'B5', remote: true }]);
  });

  it('are no longer told after stopping, and no handler stays behind', async () => {
    const { user, changes, stop, session } = await listening();
    expect(session.events.handlerCount).toBe(1);
    await stop();
    user.types('自评表', 'B5', 40);
    await pause(150);
    expect(changes).toEqual([]);
    expect(session.events.handlerCount).toBe(0);
  });

  it('of a burst cost few round trips', async () => {
    const { user, changes, session } = await listening();
    session.log.reset();
    for (let row = 1; row <= 30; row += 1) user.types('自评表', `C${row}`, row);
    await told(changes, 30);
    expect(changes).toHaveLength(30);
    expect(session.log.totals().trips).toBeLessThan(15);
  });
});
