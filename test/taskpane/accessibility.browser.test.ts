import { chromiumPerTest, violations } from './support/chromium';
import { PANE_SCENES } from './support/scenes';

/** Every state the manual shows, under axe-core. */
const open = chromiumPerTest();

describe('axe-core finds nothing, and the console stays quiet, in', () => {
  it.each(PANE_SCENES)('$name', async ({ workbook, options, reach }) => {
    const excel = await open(workbook(), options);
    await reach(excel);
    expect(await violations(excel.pane)).toEqual([]);
    expect(excel.errors).toEqual([]);
    expect(excel.foreign).toEqual([]);
  });
});
