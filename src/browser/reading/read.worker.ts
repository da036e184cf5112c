import { inspect, planFill } from '../../engine';
import { EMPTY_FILL, fillOptions } from '../../taskpane/fill';
import { verdictOf } from '../../engine/verdict';
import { readAppearance, readWorkbook, XlsxError } from '../../xlsx';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { shownInspection } from '../../taskpane/inspection';
import { summariesOf } from '../saving/summary';
import { fingerprintOf } from './fingerprint';
import { settingsIn } from './settings-part';
import { createPractice } from './practice';
import type { DocumentJudgement, ReadDocumentFile, ReadReply, ReadRequest } from './protocol';
import { readXlsInstead } from '../../xls/read';
import { openingTexts } from '../texts/session';

/** Larger files are refused before they are unpacked; real workbooks of this field are far smaller. */
const LARGEST_FILE = 64 * 2 ** 20;

/** Largest file to practise on, bytes. */
const SMALL_FILE = 2 ** 16;

const reply = (message: ReadReply): void => postMessage(message);

const practice = createPractice({
  now: () => performance.now(),
  after: (milliseconds, work) => setTimeout(work, milliseconds),
});

self.onmessage = (event: MessageEvent<ReadRequest>) => {
  void answerReading(event.data);
};

async function answerReading(request: ReadRequest): Promise<void> {
  practice.begin();
  try {
    const started = performance.now();
    reply({ kind: 'progress', progress: { step: 'reading' } });
    const file = await readFile(request);
    const read = performance.now();
    if (request.open) reply({ kind: 'read', file });
    else reply({ kind: 'progress', progress: { step: 'checking' } });
    const judged = performance.now();
    const judgement = judge(file.snapshot, request.open);
    const timing = { read: read - started, check: performance.now() - judged };
    reply({ kind: 'judged', judgement: { ...judgement, timing } });
    if (file.readOnly === null && request.bytes.length <= SMALL_FILE) practice.end(() => again(request));
  } catch (error) {
    reply({ kind: 'failed', sentence: sentenceFor(error, request.name) });
  }
}

/** What is practised: reading and judging, without a reply. */
function again({ bytes, name }: ReadRequest): unknown {
  const { snapshot } = readWorkbook(bytes, name);
  return judge(snapshot, true);
}

function judge(workbook: WorkbookSnapshot, show: boolean): Omit<DocumentJudgement, 'timing'> {
  const inspection = inspect(workbook);
  const shown = shownInspection(inspection);
  return {
    verdict: verdictOf(inspection),
    forms: summariesOf(shown),
    shown: show
      ? {
          inspection: shown,
          plan: planFill(workbook, inspection, fillOptions(EMPTY_FILL)),
        }
      : null,
  };
}

/** Least time between two reports of progress, milliseconds: each report draws the page. */
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

async function readFile({ bytes, name, open }: ReadRequest): Promise<ReadDocumentFile> {
  const fingerprint = open ? fingerprintOf(bytes) : '';
  try {
    const options = {
      limits: { fileBytes: LARGEST_FILE },
      onSheet: told(),
    };
    const { snapshot } = readWorkbook(bytes, name, options);
    const unread = snapshot.unread?.map((sheet) => sheet.name) ?? [];
    return {
      snapshot,
      appearance: open ? readAppearance(bytes, name, options, unread) : null,
      settings: open ? settingsIn(bytes, name, options) : null,
      fingerprint,
      readOnly: null,
    };
  } catch (error) {
    return {
      snapshot: await readXlsInstead(error, bytes, name),
      appearance: null,
      settings: null,
      fingerprint,
      readOnly: openingTexts['old-format'],
    };
  }
}

function sentenceFor(error: unknown, name: string): string {
  if (error instanceof XlsxError) return error.message;
  return openingTexts.unreadable(name);
}
