/**
 * Runs the tests:
 *
 *   npm test                          all: first those that need nothing, then the built site, then browsers
 *   npm run test:unit                 no browser, no office, no server, nothing built
 *   npm run test:deploy               what is built and packed for offices and npm, and what measures time
 *   npm run test:browser              real Chromium, LibreOffice and the simulated Excel
 *   npm test -- forms/hunan           files whose path contains the words (options are those of Jest)
 *   npm test -- forms/hunan/school-meals   one form
 *
 * The groups run one after the other, and only one browser at a time: on two cores a browser beside another
 * running test waits for seconds, and then its tests sometimes failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JEST } from './jest.mjs';

const { loadOnce } = createRequire(import.meta.url)('../test/support/once/load.cjs');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Tests that need a build, and tests that measure time: they run alone. */
const DEPLOY =
  'test/(?:deploy/|manifest/|cli/(?:built|exits)\\.test|self/features\\.test|security/linear\\.test)';
const BROWSER = '\\.(?:browser|office)\\.test\\.';

/** Options of Jest for each group of tests. */
const GROUPS = {
  unit: ['--testPathIgnorePatterns', BROWSER, DEPLOY, '--maxWorkers', '2'],
  deploy: ['--testPathPatterns', DEPLOY, '--testPathIgnorePatterns', BROWSER, '--maxWorkers', '1'],
  browser: ['--testPathPatterns', BROWSER, '--maxWorkers', '1'],
};

async function run(options, env = {}) {
  const started = Date.now();
  const child = spawn(process.execPath, [...JEST, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status: status ?? 1, seconds: Math.round((Date.now() - started) / 1000) };
}

/** More files than these that fail are no chance of a busy machine. */
const MOST_AGAIN = 2;

/**
 * The files that fail are run once more in a new browser, and named: on a busy machine a page now and then
 * takes longer than a test waits. A fault of the program fails twice.
 */
async function runTwiceAtMost(options) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pj-tests-'));
  const outputFile = path.join(folder, 'results.json');
  try {
    const first = await runInBrowser([...options, '--json', '--outputFile', outputFile]);
    if (first.status === 0 || !existsSync(outputFile)) return first;
    const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8'));
    const failed = testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name }) => path.relative(root, name));
    if (failed.length === 0 || failed.length > MOST_AGAIN) return first;
    const second = await runInBrowser(['--runTestsByPath', ...failed, '--maxWorkers', '1']);
    const seconds = first.seconds + second.seconds;
    return { status: second.status, seconds, again: failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One browser for all files: starting one takes longer than many of its tests. */
async function runInBrowser(options) {
  const { RUNNING, serveBrowser } = loadOnce(path.join(root, 'test/support/browser.ts'));
  const browser = await serveBrowser();
  try {
    return await run(options, { [RUNNING]: browser.wsEndpoint() });
  } finally {
    await browser.close();
  }
}

async function runGroups(names) {
  const results = [];
  for (const name of names)
    results.push({ name, ...(await (name === 'browser' ? runTwiceAtMost : run)(GROUPS[name])) });
  for (const { name, status, seconds, again = [] } of results) {
    const tries = again.length === 0 ? '' : `  tried twice: ${again.join(', ')}`;
    console.log(`${name.padEnd(8)} ${status === 0 ? 'passed' : 'FAILED'}  ${seconds} s${tries}`);
  }
  return Math.max(...results.map(({ status }) => status));
}

/**
 * `forms/hunan` and `forms/hunan/school-meals`: folders of forms, and forms, are tests in one file for all
 * folders.
 */
function formOptions(word) {
  const [, folder, name] = /^(?:test\/)?forms\/([^/.]+)(?:\/([^/.]+)(?:\.form)?)?\/?$/.exec(word) ?? [];
  const at = (...names) => existsSync(path.join(root, 'test/forms', ...names));
  if (folder === undefined || !at(folder) || (name !== undefined && !at(folder, `${name}.form`)))
    return [word];
  const one = name === undefined ? `the forms of ${folder} ` : ` ${folder}/${name} is`;
  return ['forms/(?:first-sight/)?forms\\.test', '-t', one];
}

const words = process.argv.slice(2);
const groups = Object.keys(GROUPS).filter((name) => words.includes(`--${name}`));
if (words.length === 0) process.exitCode = await runGroups(Object.keys(GROUPS));
else if (groups.length === words.length) process.exitCode = await runGroups(groups);
else ({ status: process.exitCode } = await run(words.flatMap(formOptions)));
