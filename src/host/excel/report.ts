import { rangeAddress } from '../../workbook/address';
import { freeSheetName } from '../sheet-name';
import type { OwnWrites } from './own-writes';
import type { Runner } from './runner';
import { toWrite } from './values';
import { doingTexts } from './doing-texts';

const REPORT = { doing: doingTexts.report, writes: true } as const;

/** Characters per request: well under the 5 MB that a request may have. */
const CHARACTERS_PER_TRIP = 500_000;
/** Excel takes no longer texts. */
const LONGEST_TEXT = 32_000;
/** Points per pixel. */
const POINTS_PER_PIXEL = 0.75;
const COLUMN_WIDTH = 120;

export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Widths of its columns in pixels. */
  readonly widths: readonly number[];
}

/** Adds a worksheet of texts after the others and shows it. */
export async function addReport(
  runner: Runner,
  own: OwnWrites,
  { name, rows, widths }: ReportSheet,
): Promise<void> {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: columns }, (_, col) => shorten(row[col] ?? '')));
  await runner.run(REPORT, async (context, sync) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await sync();
    const free = freeSheetName(name, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
    const end = own.begin([{ sheetName: free, address: 'A1:XFD1048576' }]);
    try {
      const sheet = worksheets.add(free);
      for (const [index, chunk] of chunks(texts).entries()) {
        const range = sheet.getRange(
          rangeAddress({
            top: chunk.top,
            left: 0,
            bottom: chunk.top + chunk.rows.length - 1,
            right: columns - 1,
          }),
        );
        range.values = chunk.rows.map((row) => row.map((text) => toWrite(text, 'General')));
        if (index === 0) setWidths(sheet, columns, widths);
        wrapTableRows(sheet, chunk);
        await sync();
      }
      sheet.activate();
      await sync();
      setUpPage(sheet);
      // Excel without a printer refuses a page set-up; the report is kept without it.
      await sync().catch(() => undefined);
    } finally {
      end();
    }
  });
}

function setWidths(sheet: Excel.Worksheet, columns: number, widths: readonly number[]): void {
  for (let col = 0; col < columns; col += 1) {
    const address = rangeAddress({ top: 0, left: col, bottom: 0, right: col });
    const width = widths[col];
    sheet.getRange(address).format.columnWidth =
      width === undefined ? COLUMN_WIDTH : width * POINTS_PER_PIXEL;
  }
}

/** Cells of a table wrap in their columns; a line of text continues over the empty cells beside it. */
function wrapTableRows(sheet: Excel.Worksheet, { top, rows }: Chunk): void {
  const right = (rows[0]?.length ?? 1) - 1;
  let first: number | null = null;
  const wrap = (from: number, to: number): void => {
    const area = { top: top + from, left: 0, bottom: top + to, right };
    const { format } = sheet.getRange(rangeAddress(area));
    format.wrapText = true;
    format.autofitRows();
  };
  rows.forEach((row, index) => {
    const inTable = row.filter((text) => text !== '').length > 2;
    if (inTable) first ??= index;
    else if (first !== null) {
      wrap(first, index - 1);
      first = null;
    }
  });
  if (first !== null) wrap(first, rows.length - 1);
}

/** A landscape A4 page as wide as the columns, as long as it needs. */
function setUpPage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

interface Chunk {
  readonly top: number;
  readonly rows: readonly (readonly string[])[];
}

function chunks(rows: readonly (readonly string[])[]): readonly Chunk[] {
  const parts: { top: number; rows: (readonly string[])[] }[] = [];
  let characters = 0;
  rows.forEach((row, index) => {
    const size = row.reduce((sum, text) => sum + text.length, 0);
    const last = parts.at(-1);
    if (last && characters + size <= CHARACTERS_PER_TRIP) {
      last.rows.push(row);
      characters += size;
    } else {
      parts.push({ top: index, rows: [row] });
      characters = size;
    }
  });
  return parts;
}
