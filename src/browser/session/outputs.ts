import { changesBetween } from '../../host/browser/content';
import { HostError } from '../../host/host';
import { copyName, stampOf } from '../documents';
import { fingerprintOf } from '../reading/fingerprint';
import { reportFile, type ReportFormat } from '../saving/report';
import { saveCopy } from '../saving/save';
import { summaryLines, type FileSummary } from '../saving/summary';
import { documentsWorstFirst, type DocumentEntry } from '../state';
import { madeFileTexts, summaryTexts } from '../texts/files';
import { savingTexts } from '../texts/session';
import type { UnsavedChanges } from './changes';
import { quietly, type Context } from './context';

/** What the person can save as a file. */
export interface Outputs {
  readonly save: (options: { readonly marks: boolean }) => Promise<void>;
  readonly report: (format: ReportFormat) => Promise<void>;
  /** All files of the list as one table for a reviewer, the worst first. */
  readonly summary: () => Promise<void>;
}

export function createOutputs(context: Context, changes: UnsavedChanges): Outputs {
  const { around, notify } = context;
  const { store } = around;

  /** A sentence for a saved file that cannot be handed in yet. */
  function verdictNotes(id: string): readonly string[] {
    const status = store.get().documents.find((document) => document.id === id)?.status;
    if (status?.kind !== 'ready' || status.verdict.answer !== 'not-yet') return [];
    return [savingTexts.verdict(status.verdict.title)];
  }

  const notUpToDate = (): void => notify({ tone: 'warning', text: savingTexts['not-up-to-date'] });

  return {
    save: async ({ marks }) => {
      const document = context.opened;
      if (!document) return;
      if (store.get().open?.readOnly) {
        notify({ tone: 'warning', text: store.get().open?.readOnly ?? '' });
        return;
      }
      try {
        // This takes over what is in the cell editor; the check then includes it.
        await document.host.snapshot();
        await around.panes.upToDate();
        const edits = changesBetween(document.original, await document.host.snapshot());
        const copy = saveCopy(
          document.bytes,
          document.source.name,
          edits,
          marks ? document.host.marks() : [],
        );
        const name = copyName(document.source.name, copy.written > 0, around.now());
        around.download(name, copy.bytes, XLSX_TYPE);
        const json = await document.host.readSettings().catch(() => null);
        await quietly(async () => {
          if (json !== null) await around.database.put('settings', fingerprintOf(copy.bytes), json);
          await around.drafts.forget(document.fingerprint);
        });
        changes.saved(document, edits.cells);
        document.host.noteTaken('saved');
        const notes = [...verdictNotes(document.id), ...copy.notes];
        notify({
          tone: notes.length > 0 ? 'warning' : 'success',
          text: [savingTexts.saved(name, copy.written), ...notes].join(' '),
        });
      } catch (error) {
        notify({ tone: 'error', text: saveTrouble(error) });
      }
    },
    report: async (format) => {
      const document = context.opened;
      if (!document) return;
      try {
        // Pane and report must be of the same cells.
        await document.host.snapshot();
        if (!(await around.panes.upToDate())) return notUpToDate();
        const file = await reportFile(document.host, document.source.name, format, around);
        around.download(file.name, file.text, file.type);
        document.host.noteTaken('reported');
        notify({ tone: 'success', text: savingTexts.reported(file.name) });
      } catch (error) {
        notify({
          tone: 'error',
          text: error instanceof HostError ? error.message : savingTexts['not-reported'],
        });
      }
    },
    summary: async () => {
      await context.opened?.host.snapshot();
      if (!(await around.panes.upToDate())) return notUpToDate();
      const name = madeFileTexts.summary(stampOf(around.now()));
      const rows = summaryLines(documentsWorstFirst(store.get().documents).map(fileSummary));
      try {
        const { tableWorkbook } = await import(/* webpackChunkName: "table" */ '../saving/table');
        around.download(name, tableWorkbook(summaryTexts.sheet, rows, SUMMARY_WIDTHS), XLSX_TYPE);
        notify({ tone: 'success', text: savingTexts.summarized(name) });
      } catch {
        notify({ tone: 'error', text: savingTexts['not-summarized'] });
      }
    },
  };
}

/** Of 文件 表 单位 年度 总分 结论 and the counts, in characters. */
const SUMMARY_WIDTHS: readonly number[] = [36, 30, 24, 8, 8, 16, 8, 8, 8, 8];

function fileSummary({ name: own, folder, status }: DocumentEntry): FileSummary {
  const name = folder === '' ? own : `${folder}/${own}`;
  if (status.kind === 'ready') return { name, forms: status.forms, otherwise: status.verdict.title };
  return {
    name,
    forms: [],
    otherwise: status.kind === 'failed' ? status.sentence : summaryTexts['not-checked'],
  };
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function saveTrouble(error: unknown): string {
  if (error instanceof Error && error.name === 'XlsxError') return error.message;
  return savingTexts['not-saved'];
}
