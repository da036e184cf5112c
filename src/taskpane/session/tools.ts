import { timeText } from '../../engine/report/time';
import { parsedJson } from '../../workbook/own';
import type { ImportedProfile } from '../engine';
import type { ReportDetails } from '../../engine/report';
import { REPORT_WIDTHS } from '../report';
import { fillListText } from '../fill-list';
import { readShared, sharedText } from '../settings';
import { runTask, paneTroubleSentence, announce, type SessionContext } from './context';
import type { Checked } from '../state';
import type { Checking } from './checking';

export interface Tools {
  /** A profile, or what `copyShared` gave. */
  importProfile(text: string): Promise<void>;
  /** Whether a rule file can be used, and what it comes to; nothing is kept. */
  tryRule(json: unknown): Promise<ImportedProfile>;
  /** A rule file for the clipboard; false where it may not be written. */
  copyRule(text: string): Promise<boolean>;
  /** Rules and pointed columns as a text for other documents and colleagues. */
  copyShared(): Promise<void>;
  /** 检查报告 as a new worksheet. */
  report(): Promise<void>;
  copyReport(): Promise<void>;
  /** The workbook and its report as files, where the page around the pane hands them out. */
  save(): Promise<void>;
  downloadReport(): Promise<void>;
  /** What 写入 would write, to be typed in elsewhere. */
  copyFillList(): Promise<void>;
  findOwnFormulas(): Promise<void>;
  replaceOwnFormulas(): Promise<void>;
  diagnose(): Promise<void>;
}

export function createTools(context: SessionContext, checking: Checking): Tools {
  const { host, engine, store, surroundings } = context;

  function details(): ReportDetails {
    return { version: surroundings.version, time: timeText(surroundings.now()) };
  }

  async function importShared(shared: NonNullable<ReturnType<typeof readShared>>): Promise<void> {
    const { settings } = store.get();
    const read = await Promise.all(shared.customProfiles.map((profile) => engine.readProfile(profile)));
    const messages = read.flatMap((result) => (result.ok ? [] : result.messages));
    if (messages.length > 0) {
      const sentence = `这个文件里的规则不能用：${messages.join('；')}。请改好后再导入。`;
      store.dispatch({ type: 'failed', trouble: { sentence, retry: null } });
      return;
    }
    const ids = shared.customProfiles.map(idOf);
    const others = settings.customProfiles.filter((profile) => !ids.includes(idOf(profile)));
    await checking.change({
      ...settings,
      profile: shared.profile ?? settings.profile,
      customProfiles: [...others, ...shared.customProfiles],
      columns: { ...settings.columns, ...shared.columns },
    });
    announce(context, '已导入规则和列的指定，并重新判断。');
  }

  async function copyShared(): Promise<void> {
    const text = sharedText(store.get().settings);
    if (await surroundings.copy(text)) {
      store.dispatch({ type: 'tools', tools: { sharedText: null } });
      announce(context, '规则和列的指定已复制。请粘贴到文本文件，存成 .json，再到别的工作簿里导入。');
      return;
    }
    store.dispatch({ type: 'tools', tools: { sharedText: text } });
    announce(context, '这里不允许程序写剪贴板，请在下面的框里全选后按 Ctrl+C 复制。');
  }

  async function tryRule(json: unknown): Promise<ImportedProfile> {
    return engine
      .readProfile(json)
      .catch((error: unknown) => ({ ok: false, messages: [paneTroubleSentence(error)] }) as const);
  }

  async function copyRule(text: string): Promise<boolean> {
    const copied = await surroundings.copy(text);
    if (copied) announce(context, '规则已复制。请粘贴到文本文件，存成 .json。');
    return copied;
  }

  async function importProfile(text: string): Promise<void> {
    const shared = readShared(text);
    if (shared) return importShared(shared);
    const imported = await engine.readProfile(parsedJson(text));
    if (!imported.ok) {
      const sentence = `这个规则文件不能用：${imported.messages.join('；')}。请改好后再导入。`;
      store.dispatch({ type: 'failed', trouble: { sentence, retry: null } });
      return;
    }
    const { settings } = store.get();
    const others = settings.customProfiles.filter((profile) => idOf(profile) !== imported.id);
    await checking.change({
      ...settings,
      customProfiles: [...others, imported.profile],
      profile: imported.id,
    });
    announce(context, `已导入规则“${imported.name}”，并用它重新判断。`);
  }

  /** What is to be reported; null where nothing was checked, or where the cells changed and no check came about. */
  async function reported(): Promise<Checked | null> {
    if (!store.get().checked) return null;
    if (await checking.upToDate()) return store.get().checked;
    if (store.get().trouble === null) announce(context, NOT_UP_TO_DATE);
    return null;
  }

  async function report(): Promise<void> {
    const checked = await reported();
    if (!checked) return;
    await runTask(context, '正在生成检查报告…', 'report', async () => {
      const rows = await engine.reportRows(checked.inspection, details());
      await host.addReport('检查报告', rows, REPORT_WIDTHS);
      store.dispatch({ type: 'tools', tools: { reported: true } });
      const told =
        host.capabilities.name === 'excel'
          ? '检查报告已放在新的工作表里，可以打印；报送前可整张删除。'
          : '检查报告已放在新的工作表里，只在页面上；要文件请点上方的“下载报告”。';
      announce(context, told);
    });
  }

  async function copyReport(): Promise<void> {
    const checked = await reported();
    if (!checked) return;
    const text = await engine.reportText(checked.inspection, details());
    if (await surroundings.copy(text)) {
      store.dispatch({ type: 'tools', tools: { reportText: null, reported: true } });
      announce(context, '检查报告的文字已复制，可以粘贴到文档或聊天窗口。');
      return;
    }
    store.dispatch({ type: 'tools', tools: { reportText: text, reported: true } });
    announce(context, '这里不允许程序写剪贴板，请在下面的框里全选后按 Ctrl+C 复制。');
  }

  async function copyFillList(): Promise<void> {
    const text = fillListText(store.get().fill);
    if (await surroundings.copy(text)) {
      announce(context, '填写清单已复制，可以粘贴到表格里打印，照着填。');
      return;
    }
    store.dispatch({ type: 'tools', tools: { fillList: text } });
    announce(context, '这里不允许程序写剪贴板，请在下面的框里全选后按 Ctrl+C 复制。');
  }

  async function findOwnFormulas(): Promise<void> {
    await runTask(context, '正在查找 PJ 公式…', null, async () => {
      store.dispatch({ type: 'tools', tools: { ownFormulas: await host.findOwnFormulas() } });
    });
  }

  async function replaceOwnFormulas(): Promise<void> {
    const cells = store.get().tools.ownFormulas ?? [];
    if (cells.length === 0) return;
    let sentence: string | null = null;
    const done = await runTask(context, '正在转为数值…', null, async () => {
      const { written, skipped } = await host.replaceOwnFormulas(cells);
      const left = skipped.map((skip) => skip.sentence).join('');
      sentence = `${written.length} 个 PJ 公式已转为数值。${left}`;
      store.dispatch({ type: 'tools', tools: { ownFormulas: await host.findOwnFormulas() } });
    });
    if (!done) return;
    if (store.get().checked) await checking.check();
    if (sentence !== null) announce(context, sentence);
  }

  async function diagnose(): Promise<void> {
    await runTask(context, '正在收集诊断信息…', null, async () => {
      const facts = await host.diagnostics();
      const own = { label: '绩效自评助手版本', value: surroundings.version };
      store.dispatch({ type: 'tools', tools: { diagnostics: [own, ...facts] } });
    });
  }

  return {
    importProfile,
    tryRule,
    copyRule,
    copyShared,
    report,
    copyReport,
    save: async () => host.takeAway?.save(),
    downloadReport: async () => host.takeAway?.report(),
    copyFillList,
    findOwnFormulas,
    replaceOwnFormulas,
    diagnose,
  };
}

const NOT_UP_TO_DATE = '检查之后又改动过，还没有检查好，所以没有生成报告。请重新检查以后再试。';

function idOf(profile: unknown): unknown {
  return typeof profile === 'object' && profile !== null && 'id' in profile ? profile.id : undefined;
}
