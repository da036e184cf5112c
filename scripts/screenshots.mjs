/**
 * Makes the pictures of the manual: node scripts/screenshots.mjs [name…]
 *
 * The built add-in in the simulated Excel and the built browser edition, both in Chromium, in the states that
 * the accessibility tests examine (test/taskpane/support/scenes.ts, test/browser/support/scenes.ts). Builds
 * what is out of date. With names, only the pictures whose names begin with them are made.
 *
 *   node scripts/screenshots.mjs --every FOLDER [name…]
 *
 * writes every state in every size and appearance into FOLDER, to be looked at, and with them the first page
 * of a printed report (report-page-1.pdf) and all of it (report.pdf).
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { requireTs } from './require-ts.mjs';

const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'images');
/** Most bytes of all pictures: documents are read over slow lines and kept in the repository. */
const LIMIT = 3 * 2 ** 20;

/** Window and pane of each size, in pixels of the page: 1366×768 at 125 % has 1093×614 of them. */
const SIZES = [
  { name: '320', window: { width: 320, height: 640 }, pane: 320 },
  { name: '450', window: { width: 450, height: 800 }, pane: 450 },
  { name: '1366-125', window: { width: 1093, height: 614 }, pane: 340 },
  { name: '4k', window: { width: 3840, height: 2160 }, pane: 480 },
];

const APPEARANCES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
];

const arguments_ = process.argv.slice(2);
const every = arguments_[0] === '--every' ? (arguments_[1] ?? '') : null;
const wanted = every === null ? arguments_ : arguments_.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));
const folder = every ?? FOLDER;
if (folder === '') throw new Error('--every takes the folder for the pictures.');

if (every === null && wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await picturePane();
await picturePage();
if (every === null) reportSize();
else if (isWanted({ name: 'report' })) await printReport();

async function picturePane() {
  const { PANE_SCENES } = requireTs('../test/taskpane/support/scenes.ts');
  const { openPane } = requireTs('../test/taskpane/support/chromium.ts');
  for (const scene of PANE_SCENES.filter(isWanted)) {
    const excel = await openPane(scene.workbook(), scene.options);
    try {
      await scene.reach(excel);
      await restPointer(excel.page);
      const whole = scene.shows === 'window';
      if (every === null) await picture(whole ? excel.page : await excel.pane.frameElement(), scene.name);
      else await pictureEvery(excel.page, scene.name, excel.pane);
      complain(scene, excel.errors);
    } finally {
      await excel.close();
    }
  }
}

async function picturePage() {
  const { PAGE_SCENES } = requireTs('../test/browser/support/scenes.ts');
  const scenes = PAGE_SCENES.filter(
    (scene) => isWanted(scene) && (every !== null || scene.shows !== 'nothing'),
  );
  if (scenes.length === 0) return;
  const { openBench } = requireTs('../test/browser/support/page.ts');
  const bench = await openBench();
  try {
    for (const scene of scenes) {
      const { page, context, errors } = await bench.visit(scene.options);
      await scene.reach(page);
      await restPointer(page);
      const clip = scene.shows === 'toolbar' ? { clip: { x: 0, y: 0, width: 900, height: 130 } } : {};
      if (every === null) await picture(page, scene.name, clip);
      else await pictureEvery(page, scene.name, null);
      complain(scene, errors);
      await context.close();
    }
  } finally {
    await bench.close();
  }
}

/**
 * Every size in light, and every appearance at the middle size. `pane` is the add-in's frame, null in the
 * browser edition.
 */
async function pictureEvery(page, name, pane) {
  const pictures = [
    ...SIZES.map((size) => ({ size, appearance: APPEARANCES[0] })),
    ...APPEARANCES.slice(1).map((appearance) => ({ size: SIZES[2], appearance })),
  ];
  for (const { size, appearance } of pictures) {
    await page.setViewportSize(size.window);
    await page.emulateMedia(appearance.media);
    if (pane !== null) {
      await page.locator('#pane').evaluate((frame, width) => {
        frame.style.flex = `0 0 ${width}px`;
        frame.style.width = `${width}px`;
      }, size.pane);
    }
    await restPointer(page);
    const subject = pane === null || size.window.width === 1093 ? page : await pane.frameElement();
    await picture(subject, `${name}-${size.name}-${appearance.name}`);
    const root = (pane ?? page).locator('html');
    const wide = await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    if (wide > 0) console.error(`${name}, ${size.name}: ${wide} pixels wider than its window`);
  }
}

async function printReport() {
  const { openBrowser } = requireTs('../test/support/browser.ts');
  const { inspect } = requireTs('../src/engine/index.ts');
  const { reportHtml } = requireTs('../src/engine/report/index.ts');
  const { fixtureWorkbook } = requireTs('../test/support/fixtures.ts');
  const inspection = inspect(fixtureWorkbook('jiayuguan-2021'));
  const html = reportHtml([{ path: 'jiayuguan-2021.xlsx', inspection, error: null }], {
    version: '1.0.0',
    time: '2026-03-01 09:30',
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    const print = { preferCSSPageSize: true, printBackground: true };
    await page.pdf({ ...print, path: path.join(folder, 'report.pdf') });
    await page.pdf({ ...print, path: path.join(folder, 'report-page-1.pdf'), pageRanges: '1' });
  } finally {
    await browser.close();
  }
}

/**
 * Moves the pointer away, as a row under it would look selected, and waits until the canvas of the
 * spreadsheet is drawn.
 */
async function restPointer(page) {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(600);
}

async function picture(subject, name, options = {}) {
  console.log(name);
  const file = path.join(folder, `${name}.png`);
  await subject.screenshot({ path: file, animations: 'disabled', caret: 'initial', ...options });
}

function complain({ name }, errors) {
  for (const error of errors) console.error(`${name}: ${error}`);
}

function reportSize() {
  const total = readdirSync(FOLDER).reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
  console.log(`${(total / 2 ** 20).toFixed(2)} MB in ${path.relative(process.cwd(), FOLDER)}`);
  if (total > LIMIT) {
    console.error('The pictures are larger than 3 MB together.');
    process.exitCode = 1;
  }
}
