import { loadBook } from '../excel-host/browser';
import { check, chromiumPerTest, showTab } from '../taskpane/support/chromium';
import { hostileWorkbook } from './support/hostile';

/** The pane, in a real browser, over a workbook whose texts would do harm as markup. */

const open = chromiumPerTest();

describe('the pane over a hostile workbook', () => {
  it('shows its texts as texts: nothing runs, nothing is fetched', async () => {
    const excel = await open(loadBook(hostileWorkbook(), '表.xlsx'));
    const { pane, foreign, errors } = excel;
    expect(await check(pane)).toMatch(/还不能提交/);
    await pane.getByRole('treeitem', { name: /F12/ }).first().click();
    await pane.getByRole('region', { name: '所选问题的说明' }).waitFor();
    await pane
      .getByText(/evil\.example/)
      .first()
      .waitFor();
    await showTab(pane, /表/);
    expect(await pane.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
    expect(await pane.locator('img, iframe, a[href^="javascript"]').count()).toBe(0);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('could not run a script of theirs even if one got in', async () => {
    const { pane } = await open(loadBook(hostileWorkbook(), '表.xlsx'));
    const outcome = await pane.evaluate(async () => {
      const image = document.createElement('div');
      image.innerHTML = '<img src="missing.png" onerror="window.hit=1">';
      const script = document.createElement('script');
      script.textContent = 'window.hit = 2';
      document.body.append(image, script);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      let made: unknown;
      try {
        made = new Function('return 1')();
      } catch (error) {
        made = error instanceof EvalError ? 'forbidden' : 'other';
      }
      return { hit: String(Reflect.get(window, 'hit')), made };
    });
    expect(outcome).toEqual({ hit: 'undefined', made: 'forbidden' });
  });
});
