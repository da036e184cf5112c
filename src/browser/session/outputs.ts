import { changesBetween } from '../../host/browser/content';
import { HostError } from '../../host/host';
import { copyName, stampOf } from '../documents';
import { fingerprintOf } from '../reading/fingerprint';
import { reportFile, type ReportFormat } from '../saving/report';
import { saveCopy } from '../saving/save';
import { summaryLines, type FileSummary } from '../saving/summary';
import { documentsWorstFirst, type DocumentEntry } from '../state';
import type { UnsavedChanges } from './changes';
import { quietly, type Context } from './context';

/** What the person takes away as a file. */
export interface Outputs {
  readonly save: (options: { readonly marks: boolean }) => Promise<void>;
  readonly report: (format: ReportFormat) => Promise<void>;
  /** All files of the list as one table for a reviewer, the worst first. */
  readonly summary: () => Promise<void>;
}

export function createOutputs(context: Context, changes: UnsavedChanges): Outputs {
  const { around, notify } = context;
  const { store } = around;

  /** What is saved and cannot be handed in yet is said to be so. */
  function verdictNotes(id: string): readonly string[] {
    const status = store.get().documents.find((document) => document.id === id)?.status;
    if (status?.kind !== 'ready' || status.verdict.answer !== 'not-yet') return [];
    return [`这份表${status.verdict.title}。`];
  }

  return {
    save: async ({ marks }) => {
      const document = context.opened;
      if (!document) return;
      if (store.get().open?.readOnly) {
        notify({ tone: 'warning', text: store.get().open?.readOnly ?? '' });
        return;
      }
      try {
        // What is in the cell editor belongs to the file; whoever saves is told what is to be said of it now.
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
          text: savedSentence(name, copy.written, notes),
        });
      } catch (error) {
        notify({ tone: 'error', text: saveTrouble(error) });
      }
    },
    report: async (format) => {
      const document = context.opened;
      if (!document) return;
      try {
        // The pane says the same as the report.
        await document.host.snapshot();
        if (!(await around.panes.upToDate())) return notify({ tone: 'warning', text: NOT_UP_TO_DATE });
        const file = await reportFile(document.host, document.source.name, format, around);
        around.download(file.name, file.text, file.type);
        document.host.noteTaken('reported');
        notify({ tone: 'success', text: `检查报告已下载：${file.name}` });
      } catch (error) {
        notify({
          tone: 'error',
          text: error instanceof HostError ? error.message : '检查报告没有生成。请先点“一键检查”，再下载。',
        });
      }
    },
    summary: async () => {
      await context.opened?.host.snapshot();
      if (!(await around.panes.upToDate())) return notify({ tone: 'warning', text: NOT_UP_TO_DATE });
      const name = `自评检查汇总-${stampOf(around.now())}.xlsx`;
      const rows = summaryLines(documentsWorstFirst(store.get().documents).map(fileSummary));
      try {
        const { tableWorkbook } = await import(/* webpackChunkName: "table" */ '../saving/table');
        around.download(name, tableWorkbook('汇总', rows, SUMMARY_WIDTHS), XLSX_TYPE);
        notify({ tone: 'success', text: `汇总表已下载：${name}` });
      } catch {
        notify({ tone: 'error', text: '汇总表没有生成：程序的一部分没有取到。请检查网络，再点一次。' });
      }
    },
  };
}

/** Of 文件 表 单位 年度 总分 结论 and the counts, in characters. */
const SUMMARY_WIDTHS: readonly number[] = [36, 30, 24, 8, 8, 16, 8, 8, 8, 8];

function fileSummary({ name: own, folder, status }: DocumentEntry): FileSummary {
  const name = folder === '' ? own : `${folder}/${own}`;
  if (status.kind === 'ready') return { name, forms: status.forms, otherwise: status.verdict.title };
  return { name, forms: [], otherwise: status.kind === 'failed' ? status.sentence : '还没有检查' };
}

const NOT_UP_TO_DATE = '检查之后又改动过，还没有检查好，所以没有下载。请重新检查以后再点一次。';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function savedSentence(name: string, count: number, notes: readonly string[]): string {
  const changed = count === 0 ? '没有改动，内容与原文件相同' : `写入 ${count} 处改动，其余内容与原文件相同`;
  return [`已保存为新文件 ${name}（在浏览器的下载文件夹）：${changed}；原文件未动。`, ...notes].join(' ');
}

function saveTrouble(error: unknown): string {
  if (error instanceof Error && error.name === 'XlsxError') return error.message;
  return '没有保存成功，改动仍在页面上。请再试一次；仍不行时下载检查报告，按报告在 Excel 或 WPS 中修改。';
}
