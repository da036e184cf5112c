/**
 * Draws the PNG icons of the ribbon, the manifest and the installed page from the drawings in assets/svg. Up
 * to 24 pixels the drawing on the 16-unit grid is used, because a large one becomes blurred when it is made
 * smaller.
 *
 *   node scripts/draw-icons.mjs
 *
 * Chromium is taken from CHROMIUM or /usr/bin/chromium.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'assets');
const SMALL = 24;

/** Drawing → file name stem and sizes. 192 and 512 are for the page installed on a desktop. */
const ICONS = [
  { drawing: 'app', stem: 'icon', sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128, 192, 512] },
  ...['check', 'fill', 'clear', 'pane'].map((drawing) => ({
    drawing,
    stem: drawing,
    sizes: [16, 20, 24, 32, 40, 48, 64, 80],
  })),
];

async function draw(browser, { drawing, stem, sizes }) {
  for (const size of sizes) {
    const file = path.join(assets, 'svg', `${drawing}${size <= SMALL ? '-small' : ''}.svg`);
    const svg = (await readFile(file, 'utf8')).replace('<svg ', `<svg width="${size}" height="${size}" `);
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`,
    );
    await writeFile(
      path.join(assets, `${stem}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
    await page.close();
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  for (const icon of ICONS) await draw(browser, icon);
} finally {
  await browser.close();
}
console.log(`${ICONS.reduce((sum, { sizes }) => sum + sizes.length, 0)} icons written to assets/`);
