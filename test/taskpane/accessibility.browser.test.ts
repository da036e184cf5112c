import { chromiumPerTest, violations } from './support/chromium';
import { PANE_SCENES } from './support/scenes';

/** Every state shown in the manual, checked by axe-core. */
const open = chromiumPerTest();

describe('axe-core finds nothing, and the console stays quiet, in', () => {
  it.each(PANE_SCENES)('$name', async ({ workbook, options, reach }) => {
    const excel = await open(workbook(), options);
    await reach(excel);
    expect(await violations(excel.pane)).toEqual([]);
    // Nothing is cut off, and nothing invisible makes the pane higher: only its parts scroll.
    const main = excel.pane.getByRole('main');
    const [height, width] = await main.evaluate((pane) => [
      pane.scrollHeight - pane.clientHeight,
      pane.scrollWidth - pane.clientWidth,
    ]);
    expect([height, width]).toEqual([0, 0]);
    expect(excel.errors).toEqual([]);
    expect(excel.foreign).toEqual([]);
  });
});
