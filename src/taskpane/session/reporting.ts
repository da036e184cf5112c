import type { ReportDetails } from '../../engine/report';
import { timeText } from '../../engine/report/time';
import { REPORT_WIDTHS } from '../report';
import type { Checked } from '../state';
import { sessionTexts, taskTexts } from '../texts/session';
import type { Checking } from './checking';
import { announce, runTask, type SessionContext } from './context';
import { copyOrShow } from './copying';

/** 检查报告, of the cells as they were checked. */
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

  /** The result to be reported; null if nothing was checked, or if cells changed and were not checked again. */
  async function reported(): Promise<Checked | null> {
    if (!store.get().checked) return null;
    if (await checking.upToDate()) return store.get().checked;
    if (store.get().trouble === null) announce(context, sessionTexts['not-up-to-date']);
    return null;
  }

  async function report(): Promise<void> {
    const checked = await reported();
    if (!checked) return;
    await runTask(context, taskTexts.reporting, 'report', async () => {
      const rows = await engine.reportRows(checked.inspection, details());
      await host.addReport(sessionTexts['report-sheet'], rows, REPORT_WIDTHS);
      store.dispatch({ type: 'tools', tools: { reported: true } });
      const told =
        host.capabilities.name === 'excel'
          ? sessionTexts['report-in-workbook']
          : sessionTexts['report-on-page'];
      announce(context, told);
    });
  }

  async function copyReport(): Promise<void> {
    const checked = await reported();
    if (!checked) return;
    const text = await engine.reportText(checked.inspection, details());
    await copyOrShow(context, text, sessionTexts['report-copied'], (reportText) => ({
      reportText,
      reported: true,
    }));
  }

  return { report, copyReport };
}
