import type { ReportDetails } from '../../engine/report';
import { timeText } from '../../engine/report/time';
import type { Host } from '../../host/host';
import { readDocument } from '../../taskpane/guest';
import { localEngine } from '../../taskpane/local-engine';
import { inspectOptions } from '../../taskpane/settings';
import { OWN_TEXTS } from '../../taskpane/surroundings';
import { madeFileTexts } from '../texts/files';

export type ReportFormat = 'html' | 'markdown';

export interface ReportFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/**
 * The report of the workbook as it is now, under the settings the pane keeps for it (profile, ignored
 * findings). The engine's reports are loaded when one is asked for.
 */
export async function reportFile(
  host: Host,
  name: string,
  format: ReportFormat,
  details: { readonly version: string; readonly now: () => Date },
): Promise<ReportFile> {
  const [{ inspect }, { reportHtml, reportMarkdown }, kept, workbook] = await Promise.all([
    import(/* webpackChunkName: "engine" */ '../../engine'),
    import(/* webpackChunkName: "report" */ '../../engine/report'),
    host.readSettings(),
    host.read(),
  ]);
  const { settings } = await readDocument(kept, localEngine, OWN_TEXTS.has);
  const inspection = inspect(workbook, inspectOptions(settings, null));
  const entry = { path: name, inspection, error: null };
  const about: ReportDetails = { version: details.version, time: timeText(details.now()) };
  const made = madeFileTexts.report(name.replace(/\.[^.]*$/, ''));
  return format === 'html'
    ? { name: `${made}.html`, text: reportHtml([entry], about), type: 'text/html;charset=utf-8' }
    : {
        name: `${made}.md`,
        text: reportMarkdown([entry], about),
        type: 'text/markdown;charset=utf-8',
      };
}
