import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manualPage } from '../../scripts/manual-page';
import { manualAt } from '../../src/taskpane/manual';
import type { Tab } from '../../src/taskpane/state';
import { PANE_SCENES } from './support/scenes';
import { PAGE_SCENES } from '../browser/support/scenes';

const ROOT = path.join(__dirname, '../..');
const MANUAL = readFileSync(path.join(ROOT, 'docs/manual.zh-CN.md'), 'utf8');
const PAGE = readFileSync(path.join(ROOT, 'assets/help.html'), 'utf8');

const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);

describe('the manual', () => {
  it('is the page behind ?, which node scripts/generate-manual-page.mjs writes', () => {
    expect(PAGE).toBe(manualPage(MANUAL));
  });

  it('says something of every page of the pane, in both hosts', () => {
    const tabs: readonly Tab[] = ['findings', 'fill', 'submit', 'forms', 'tools'];
    for (const tab of tabs) {
      const [page, place] = manualAt('excel', tab).split('#');
      expect(page).toBe('help.html');
      expect(idsIn(PAGE)).toContain(place);
      expect(manualAt('browser', tab)).toBe(`assets/help.html#${place}`);
    }
  });

  it('has every place it refers to, and only pictures that are there and are made by the script', () => {
    const places = [...MANUAL.matchAll(/\]\(#([^)]+)\)/g)].map(([, place = '']) => place);
    expect(places.length).toBeGreaterThan(12);
    expect(places.filter((place) => !idsIn(MANUAL).includes(place))).toEqual([]);
    const pictures = [...MANUAL.matchAll(/\]\(images\/([^)]+)\.png\)/g)].map(([, name = '']) => name);
    const made = [...PANE_SCENES, ...PAGE_SCENES.filter(({ shows }) => shows !== 'nothing')];
    expect([...pictures].sort()).toEqual(made.map(({ name }) => name).sort());
    for (const name of pictures)
      expect([name, existsSync(path.join(ROOT, `docs/images/${name}.png`))]).toEqual([name, true]);
  });

  it('needs nothing of the network: no address outside, no picture', () => {
    expect(PAGE).not.toMatch(/https?:|<img/);
  });
});
