import type { Frame, Page } from 'playwright-core';
import type { ChromiumExcel } from '../excel-host/browser';
import { eventually } from '../support/eventually';
import { chromiumPerTest } from './support/chromium';

/**
 * Number of clicks from an open workbook to a form that can be handed in, in Excel; for the browser edition
 * see test/browser/clerk.
 */

const open = chromiumPerTest();

const RIBBON = { commands: [{ label: '一键检查', functionName: 'check' }] };

/** Everything pressed with the mouse from now on, on the ribbon and in the pane. */
async function counted({ page, pane }: ChromiumExcel): Promise<() => Promise<number>> {
  const places: readonly (Page | Frame)[] = [page, pane];
  for (const place of places) {
    await place.evaluate(() => {
      const counts = window as { pressed?: number };
      counts.pressed = 0;
      window.addEventListener('pointerdown', () => (counts.pressed = (counts.pressed ?? 0) + 1), {
        capture: true,
      });
    });
  }
  return async () => {
    const each = await Promise.all(
      places.map((place) => place.evaluate(() => (window as { pressed?: number }).pressed ?? 0)),
    );
    return each.reduce((sum, one) => sum + one, 0);
  };
}

const ribbon = (page: Page, name: string) =>
  page.locator('#ribbon').getByRole('button', { name, exact: true });

describe('clicks in Excel', () => {
  it('two to the first mended error, one for each further', async () => {
    const excel = await open('jiayuguan-2021.xlsx', RIBBON);
    const { page, pane, book } = excel;
    const clicks = await counted(excel);
    await ribbon(page, '一键检查').click();
    await pane.getByRole('button', { name: '改为 100%', exact: true }).first().click();
    await pane.locator('.pj-bar', { hasText: '把 F12 改为“100%”' }).waitFor();
    const first = await clicks();
    expect(first).toBe(2);
    // 10 × 750.6 ÷ 753.6 = 9.96.
    await pane.getByRole('button', { name: '改为 9.96', exact: true }).click();
    await pane.locator('.pj-bar', { hasText: '把 I4 改为“9.96”' }).waitFor();
    expect((await clicks()) - first).toBe(1);
    // I4 of the form of the finding.
    await eventually(() => expect(book.sheets.map((sheet) => sheet.cell(3, 8).value)).toContain(9.96));
  });

  it('four to fill a blank workbook of five forms', async () => {
    const excel = await open('mingguang-2022-blank.xlsx', RIBBON);
    const { page, pane } = excel;
    const clicks = await counted(excel);
    await ribbon(page, '一键检查').click();
    await pane.getByRole('button', { name: /^待填 \d+$/ }).click();
    await pane.getByRole('button', { name: '16 项都按 100%' }).click();
    await pane.getByRole('button', { name: '写入 53 格' }).click();
    await pane.getByRole('heading', { name: '已写入 53 格' }).waitFor();
    expect(await clicks()).toBe(4);
  });

  it('two to a report', async () => {
    const excel = await open('jiayuguan-2021.xlsx', RIBBON);
    const { page, pane, book } = excel;
    await ribbon(page, '一键检查').click();
    await pane.getByRole('region', { name: '检查结论' }).getByRole('heading').waitFor();
    const clicks = await counted(excel);
    await pane.getByRole('tab', { name: /报送/ }).click();
    await pane.getByRole('button', { name: '生成报告工作表' }).click();
    await eventually(() => expect(book.sheets.map(({ name }) => name)).toContain('检查报告'));
    expect(await clicks()).toBe(2);
  });
});
