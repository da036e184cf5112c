import type { ReportDetails } from '../../engine/report';
import { timeText } from '../../engine/report/time';
import { REPORT_WIDTHS } from '../report';
import type { Checked } from '../state';
import type { Checking } from './checking';
import { announce, runTask, type SessionContext } from './context';
import { copyOrShow } from './copying';

/** 检查报告, of cells as they were checked. */
export interface Reporting {
  /** 检查报告 as a new worksheet. */
  report(): Promise<void>;
  copyReport(): Promise<void>;
}

export function createReporting(context: SessionContext, checking: Checking): Reporting {
  const { host, engine, store, surroundings } = context;

  function details(): ReportDetails {
    return { version: surroundings.version, time: timeText(surroundings.now()) };
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
    await copyOrShow(context, text, '检查报告的文字已复制，可以粘贴到文档或聊天窗口。', (reportText) => ({
      reportText,
      reported: true,
    }));
  }

  return { report, copyReport };
}

const NOT_UP_TO_DATE = '检查之后又改动过，还没有检查好，所以没有生成报告。请重新检查以后再试。';
