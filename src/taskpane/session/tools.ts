import { fillListText } from '../fill-list';
import { sessionTexts, taskTexts } from '../texts/session';
import { runTask, announce, type SessionContext } from './context';
import type { Checking } from './checking';
import { copyOrShow } from './copying';
import { createReporting, type Reporting } from './reporting';
import { createSharing, type Sharing } from './sharing';

export interface Tools extends Sharing, Reporting {
  /** Saves the workbook or its report as a file, where the page around the pane can. */
  save(): Promise<void>;
  downloadReport(): Promise<void>;
  /** What 写入 would write, to be typed in elsewhere. */
  copyFillList(): Promise<void>;
  findOwnFormulas(): Promise<void>;
  replaceOwnFormulas(): Promise<void>;
  diagnose(): Promise<void>;
}

export function createTools(context: SessionContext, checking: Checking): Tools {
  const { host, store, surroundings } = context;

  async function copyFillList(): Promise<void> {
    const text = fillListText(store.get().fill);
    await copyOrShow(context, text, sessionTexts['list-copied'], (fillList) => ({ fillList }));
  }

  async function findOwnFormulas(): Promise<void> {
    await runTask(context, taskTexts['finding-formulas'], null, async () => {
      store.dispatch({ type: 'tools', tools: { ownFormulas: await host.findOwnFormulas() } });
    });
  }

  async function replaceOwnFormulas(): Promise<void> {
    const cells = store.get().tools.ownFormulas ?? [];
    if (cells.length === 0) return;
    let sentence: string | null = null;
    const done = await runTask(context, taskTexts['replacing-formulas'], null, async () => {
      const { written, skipped } = await host.replaceOwnFormulas(cells);
      const left = skipped.map((skip) => skip.sentence).join('');
      sentence = sessionTexts['formulas-replaced'](written.length) + left;
      store.dispatch({ type: 'tools', tools: { ownFormulas: await host.findOwnFormulas() } });
    });
    if (!done) return;
    if (store.get().checked) await checking.check();
    if (sentence !== null) announce(context, sentence);
  }

  async function diagnose(): Promise<void> {
    await runTask(context, taskTexts.diagnosing, null, async () => {
      const facts = await host.diagnostics();
      const own = { label: sessionTexts['own-version'], value: surroundings.version };
      store.dispatch({ type: 'tools', tools: { diagnostics: [own, ...facts] } });
    });
  }

  return {
    ...createSharing(context, checking),
    ...createReporting(context, checking),
    save: async () => host.takeAway?.save(),
    downloadReport: async () => host.takeAway?.report(),
    copyFillList,
    findOwnFormulas,
    replaceOwnFormulas,
    diagnose,
  };
}
