import { openChromium, openFixture } from '../test/excel-host/browser';
import { builtAddin } from '../test/support/builds';
import { median } from './race';

/**
 * Start-up of the built pane in Chromium over the simulated Excel, by the clock: from the start of its page to
 * its first picture and to the moment it can be used, each time in a new browser (nothing cached).
 */
export async function bench(): Promise<void> {
  const addinRoot = builtAddin();
  const pictures: number[] = [];
  const usable: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const excel = await openChromium({ workbook: openFixture('jiayuguan-2021.xlsx'), addinRoot });
    await excel.pane.getByRole('button', { name: '一键检查' }).waitFor();
    const [picture = 0, now = 0] = await excel.pane.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      performance.now(),
    ]);
    pictures.push(picture);
    usable.push(now);
    await excel.close();
  }
  console.log(
    `first picture ${median(pictures).toFixed(0)} ms, usable within ${median(usable).toFixed(0)} ms`,
  );
}
