/** @jest-environment <rootDir>/test/support/once/page-environment.cjs */
import './support/node-globals';
import type { Host, Taken } from '../../src/host/host';
import { firstHint } from '../../src/taskpane/hints';
import { localEngine } from '../../src/taskpane/local-engine';
import { createPane } from '../../src/taskpane/pane';
import { fixtureWorkbook } from '../support/fixtures';
import { memoryHost } from './support/memory-host';

describe('what is handed out beside the pane', () => {
  it('ticks its step, which is open again after the next change', async () => {
    const plain = memoryHost(fixtureWorkbook('clean/C01-anhui-shuili'));
    const listeners = new Set<(what: Taken) => void>();
    const done: string[] = [];
    const hand = (what: Taken) => async () => {
      done.push(what);
      for (const listener of listeners) listener(what);
    };
    const host: Host = {
      ...plain,
      takeAway: {
        save: hand('saved'),
        report: hand('reported'),
        onTaken: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
    };
    const { session, store } = createPane(host, localEngine);
    await session.start();
    await session.check();
    await session.save();
    await session.downloadReport();
    expect(done).toEqual(['saved', 'reported']);
    expect(store.get().tools).toMatchObject({ saved: true, reported: true });
    const [sheet] = plain.workbook.sheets;
    plain.type(sheet?.name ?? '', 'A1', '另一张表');
    expect(store.get().tools).toMatchObject({ saved: false, reported: false });
    await session.stop();
    expect(listeners.size).toBe(0);
  });

  it('counts what must be changed by sheet, anew after each check', async () => {
    const plain = memoryHost(fixtureWorkbook('jiayuguan-2021'));
    const told: (readonly number[])[] = [];
    const host: Host = { ...plain, countOnSheets: (counts) => void told.push(counts) };
    const { session, store } = createPane(host, localEngine);
    await session.start();
    await session.check();
    // The five faults of the truth file are on the first of three sheets.
    expect(told.at(-1)).toEqual([5, 0, 0]);
    const finding = store.get().checked?.inspection.findings.find(({ code }) => code === 'PJ504');
    const [fix] = finding?.fixes ?? [];
    if (finding && fix) await session.fix(finding, fix);
    expect(told.at(-1)).toEqual([4, 0, 0]);
    await session.stop();
  });
});

describe('the hint of a page', () => {
  it('is told once on a computer, and each time where nothing can be kept', () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    });
    expect(firstHint('fill', storage)).toMatch(/写入/);
    expect(firstHint('findings', storage)).toMatch(/F8/);
    expect([firstHint('fill', storage), firstHint('findings', storage)]).toEqual([null, null]);
    const forbidden = () => {
      throw new Error('forbidden');
    };
    expect([firstHint('fill', forbidden), firstHint('fill', forbidden)]).not.toContain(null);
  });
});
