/**
 * Makes the pictures of the manual: node scripts/screenshots.mjs [name…]
 *
 * The built add-in in the simulated Excel and the built browser edition, both in Chromium, in the states that
 * the accessibility tests examine (test/taskpane/support/scenes.ts, test/browser/support/scenes.ts). Builds
 * what is out of date. Names restrict it to pictures whose name begins so.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { requireTs } from './require-ts.mjs';

const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'images');
/** Documents are read over slow lines and kept in the repository. */
const LIMIT = 3 * 2 ** 20;

const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));

if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await picturePane();
await picturePage();
reportSize();

async function picturePane() {
  const { PANE_SCENES } = requireTs('../test/taskpane/support/scenes.ts');
  const { openPane } = requireTs('../test/taskpane/support/chromium.ts');
  for (const scene of PANE_SCENES.filter(isWanted)) {
    const excel = await openPane(scene.workbook(), scene.options);
    try {
      await scene.reach(excel);
      await restPointer(excel.page);
      const whole = scene.shows === 'window';
      const subject = whole ? excel.page : await excel.pane.frameElement();
      await subject.screenshot({ path: fileOf(scene), animations: 'disabled', caret: 'initial' });
      complain(scene, excel.errors);
    } finally {
      await excel.close();
    }
  }
}

async function picturePage() {
  const { PAGE_SCENES } = requireTs('../test/browser/support/scenes.ts');
  const scenes = PAGE_SCENES.filter((scene) => isWanted(scene) && scene.shows !== 'nothing');
  if (scenes.length === 0) return;
  const { openBench } = requireTs('../test/browser/support/page.ts');
  const bench = await openBench();
  try {
    for (const scene of scenes) {
      const { page, context, errors } = await bench.visit(scene.options);
      await scene.reach(page);
      await restPointer(page);
      await page.screenshot({
        path: fileOf(scene),
        animations: 'disabled',
        caret: 'initial',
        ...(scene.shows === 'toolbar' ? { clip: { x: 0, y: 0, width: 900, height: 130 } } : {}),
      });
      complain(scene, errors);
      await context.close();
    }
  } finally {
    await bench.close();
  }
}

/** Hovered rows would look selected; the canvas of the spreadsheet draws after the page has settled. */
async function restPointer(page) {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(600);
}

function fileOf({ name }) {
  console.log(name);
  return path.join(FOLDER, `${name}.png`);
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
