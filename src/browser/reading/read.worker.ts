import { inspect } from '../../engine';
import { verdictOf } from '../../engine/verdict';
import { readAppearance, readWorkbook, XlsxError } from '../../xlsx';
import type { WorkbookAppearance } from '../../xlsx/appearance';
import type { WorkbookSnapshot } from '../../engine/workbook';
import { portable } from '../../taskpane/worker/portable';
import { summariesOf } from '../saving/summary';
import { fingerprintOf } from './fingerprint';
import { settingsIn } from './settings-part';
import type { ReadDocument, ReadReply, ReadRequest } from './protocol';
import { readXlsInstead } from '../../xls/read';

/** Larger files are refused before they are unpacked; real workbooks of this trade stay far below. */
const LARGEST_FILE = 64 * 2 ** 20;

const XLS_ADVICE =
  '这是旧版 .xls 文件，只能查看和检查，不能填写。请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”，再打开另存的文件；也可以在“填得分”页复制清单，照着填进原文件。';

interface Read {
  readonly snapshot: WorkbookSnapshot;
  readonly appearance: WorkbookAppearance | null;
  readonly settings: string | null;
  readonly readOnly: string | null;
}

const reply = (message: ReadReply): void => postMessage(message);

self.onmessage = (event: MessageEvent<ReadRequest>) => {
  void answerReading(event.data);
};

async function answerReading(request: ReadRequest): Promise<void> {
  try {
    reply({ kind: 'done', document: await readDocument(request) });
  } catch (error) {
    reply({ kind: 'failed', sentence: sentenceFor(error, request.name) });
  }
}

async function readDocument(request: ReadRequest): Promise<ReadDocument> {
  const started = performance.now();
  reply({ kind: 'progress', progress: { step: 'reading' } });
  const { snapshot, appearance, settings, readOnly } = await readFile(request);
  const read = performance.now();
  reply({ kind: 'progress', progress: { step: 'checking' } });
  const inspection = inspect(snapshot);
  const checked = performance.now();
  return {
    snapshot,
    appearance,
    settings,
    readOnly,
    inspection: request.look ? portable(inspection) : null,
    verdict: verdictOf(inspection),
    forms: summariesOf(inspection),
    fingerprint: fingerprintOf(request.bytes),
    timing: { read: read - started, check: checked - read },
  };
}

/** How long a number of sheets is before it is told anew, milliseconds: each telling draws the page. */
const TOLD_AFTER = 100;

function told(): (done: number, total: number) => void {
  let last = performance.now();
  return (done, total) => {
    const now = performance.now();
    if (now - last < TOLD_AFTER) return;
    last = now;
    reply({ kind: 'progress', progress: { step: 'reading', sheets: { done, total } } });
  };
}

async function readFile({ bytes, name, look }: ReadRequest): Promise<Read> {
  try {
    const options = {
      limits: { fileBytes: LARGEST_FILE },
      onSheet: told(),
    };
    const { snapshot } = readWorkbook(bytes, name, options);
    const unread = snapshot.unread?.map((sheet) => sheet.name) ?? [];
    return {
      snapshot,
      appearance: look ? readAppearance(bytes, name, options, unread) : null,
      settings: look ? settingsIn(bytes, name, options) : null,
      readOnly: null,
    };
  } catch (error) {
    return {
      snapshot: await readXlsInstead(error, bytes, name),
      appearance: null,
      settings: null,
      readOnly: XLS_ADVICE,
    };
  }
}

function sentenceFor(error: unknown, name: string): string {
  if (error instanceof XlsxError) return error.message;
  return `文件“${name}”无法读取，可能已损坏。请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。`;
}
