/**
 * Writes assets/help.html, the page that "?" opens, from docs/manual.zh-CN.md: `node
 * scripts/generate-manual-page.mjs`. test/taskpane/manual.test.ts compares the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireTs } from './require-ts.mjs';

const root = path.join(import.meta.dirname, '..');
const { manualPage } = requireTs('../scripts/manual-page.ts');
const markdown = readFileSync(path.join(root, 'docs', 'manual.zh-CN.md'), 'utf8');
writeFileSync(path.join(root, 'assets', 'help.html'), manualPage(markdown));
