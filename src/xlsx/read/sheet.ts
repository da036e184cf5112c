import type { CellSnapshot, CellValue, Rect } from '../../workbook/snapshot';
import { addressOf } from '../../workbook/address';
import { XmlScanner } from '../xml/scan';
import { isTrue, XmlError } from '../xml/text';
import { parseArea } from './areas';
import { GENERAL_FORMAT, type CellFormat } from './formats';
import { FormulaReader } from './formulas';
import { HiddenLines, readColumns, type ColumnRun } from './lines';
import { UnlockedArea } from './protection';
import { isPreserved, readString } from './strings';
import { BLANK_CELLS, lastColumnOf, readCellTag, readRowTag } from './tags';
import { DAYS_1904, readValue } from './value';
import { detailTexts, faultTexts } from '../texts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  /** Called for every cell kept (and every row hidden by default) with the length of its text; throws when the workbook has too many. */
  readonly count: (characters?: number) => void;
  /** Called with the length of every formula; throws when the workbook has too many of them. */
  readonly countFormula: (characters: number) => void;
  readonly maxMerges: number;
}

export interface SheetReading {
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protection: null | { readonly unlocked: readonly Rect[] };
  /** Areas that one array formula or data table fills; none of their cells can be changed alone. */
  readonly arrays: readonly Rect[];
  /** First cells of shared formulas, on which others depend. */
  readonly sharedMasters: ReadonlySet<string>;
  /** Cells that are written in several ways for several programs (`mc:AlternateContent`). */
  readonly alternatives: ReadonlySet<string>;
  /** Number of `sheetData` elements in the part: one, except in unusual files. */
  readonly tables: number;
}

/**
 * Reads a worksheet part in one pass.
 * @throws XmlError when it is damaged
 */
export function readSheet(xml: string, context: SheetContext): SheetReading {
  return new SheetReader(xml, context).read();
}

class SheetReader {
  private readonly scan: XmlScanner;
  private readonly cells: CellSnapshot[] = [];
  private readonly formulas: FormulaReader;
  private readonly alternatives = new Set<string>();
  private readonly merges: Rect[] = [];
  private readonly freelyEditable: Rect[] = [];
  private readonly hidden = new HiddenLines();
  private columns: readonly ColumnRun[] = [];
  private unlocked: UnlockedArea | null = null;
  private isProtected = false;
  private row = -1;
  private col = -1;
  private inOrder = true;
  private tables = 0;
  /** Whether blanks at the ends of texts are kept, from the elements around. */
  private preserved = false;
  /** End of the last blank cells that were skipped. */
  private blanksEnd = -1;

  constructor(
    xml: string,
    private readonly context: SheetContext,
  ) {
    this.scan = new XmlScanner(xml);
    this.formulas = new FormulaReader(context.countFormula);
  }

  read(): SheetReading {
    const { scan } = this;
    scan.next();
    if (!scan.is('worksheet')) throw new XmlError(faultTexts['not-worksheet']);
    this.preserved = isPreserved(scan, false);
    scan.children(() => this.readPart());
    const cells = this.formulas.complete(this.inOrder ? this.cells : inRowMajorOrder(this.cells));
    const used = usedSize(cells);
    return {
      cells,
      merges: this.merges,
      hiddenRows: this.hidden.rows(used.rows, this.context.count),
      hiddenColumns: this.hidden.columns(this.columns, used.cols),
      protection: this.isProtected
        ? { unlocked: [...(this.unlocked?.finish() ?? []), ...this.freelyEditable] }
        : null,
      arrays: this.formulas.arrays,
      sharedMasters: this.formulas.masters,
      alternatives: this.alternatives,
      tables: this.tables,
    };
  }

  private readPart(): void {
    const { scan } = this;
    switch (scan.local) {
      case 'sheetFormatPr':
        this.hidden.readDefaults(scan);
        break;
      case 'cols':
        this.columns = readColumns(scan);
        break;
      case 'sheetData':
        this.readRows();
        break;
      case 'sheetProtection':
        this.isProtected = isTrue(scan.attribute('sheet'));
        break;
      case 'protectedRanges':
        scan.children(() => this.readProtectedRange());
        break;
      case 'mergeCells':
        scan.children(() => this.readMerge());
        break;
      default:
        scan.skip();
    }
  }

  private readRows(): void {
    const { scan } = this;
    // Unlocked blanks matter only in a protected sheet, which only the end of the part shows. It is tested
    // once: a part may contain sheetData thousands of times.
    if (this.tables === 0 && mayBeProtected(scan.text)) {
      this.unlocked = new UnlockedArea(
        this.columns
          .filter(({ style }) => this.format(style).unlocked)
          .map(({ first, last }) => ({ left: first, right: last })),
      );
    }
    this.tables += 1;
    this.inside(() => {
      if (scan.is('row')) this.readRow();
    });
  }

  /** Visits the children of the current element; its `xml:space` applies to them. */
  private inside(visit: () => void): void {
    const around = this.preserved;
    this.preserved = isPreserved(this.scan, around);
    this.scan.children(visit);
    this.preserved = around;
  }

  private readRow(): void {
    const { scan, unlocked } = this;
    const line = readRowTag(scan, this.row + 1);
    if (line.row <= this.row) this.inOrder = false;
    this.row = line.row;
    this.col = -1;
    this.hidden.row(line.row, line.hidden);
    if (!scan.selfClosing) this.passBlanks();
    this.inside(this.visitCell);
    unlocked?.endRow(line.row, line.style === null ? null : this.format(line.style).unlocked);
  }

  private readonly visitCell = (): void => {
    if (this.scan.is('c')) this.readCell();
    this.passBlanks();
  };

  /** Blank cells matter only in a protected sheet; sheets may have millions of them. */
  private passBlanks(): void {
    if (this.unlocked !== null) return;
    while (this.scan.pass(BLANK_CELLS)) this.blanksEnd = this.scan.end;
  }

  /** Column after the previous cell, which may be one of the skipped blanks. */
  private following(): number {
    const { text, textStart } = this.scan;
    return (this.blanksEnd === textStart ? lastColumnOf(text, this.blanksEnd) : this.col) + 1;
  }

  private readCell(): void {
    const { scan } = this;
    const tag = readCellTag(scan, this.row);
    const col = tag.col ?? this.following();
    if (col <= this.col) this.inOrder = false;
    this.col = col;
    const format = this.format(tag.style);
    this.unlocked?.cell(col, format.unlocked);
    if (scan.selfClosing) return;
    let value: CellValue = null;
    let formula: string | undefined;
    this.inside(() => {
      if (scan.is('v')) value = readValue(tag.type, scan.elementText(), this.context.strings);
      else if (scan.is('is')) value = readString(scan, this.preserved);
      else if (scan.is('f')) formula = this.formulas.read(scan, this.row, col);
    });
    if (formula === undefined && (value === null || value === '')) return;
    this.context.count(lengthOf(value));
    if (scan.alternatives > 0) this.alternatives.add(addressOf(this.row, col));
    const dated = tag.type === 'd' ? value : this.dated(value, format);
    this.cells.push(snapshotCell(this.row, col, dated, formula, format.code));
  }

  private format(style: number): CellFormat {
    return this.context.formats[style] ?? GENERAL_FORMAT;
  }

  private dated(value: CellValue, format: CellFormat): CellValue {
    return this.context.date1904 && format.isDate && typeof value === 'number' ? value + DAYS_1904 : value;
  }

  private readMerge(): void {
    const { scan } = this;
    const rect = parseArea(scan.attribute('ref') ?? '');
    if (!scan.is('mergeCell') || rect === null) return;
    if (rect.top === rect.bottom && rect.left === rect.right) return;
    if (this.merges.length >= this.context.maxMerges) throw new XmlError(faultTexts['too-many-merges']);
    this.merges.push(rect);
  }

  /** 允许编辑区域 without a password; with one, the program cannot ask for it. */
  private readProtectedRange(): void {
    const { scan } = this;
    const secrets = ['password', 'hashValue', 'algorithmName', 'securityDescriptor'];
    if (!scan.is('protectedRange') || secrets.some((name) => scan.attribute(name) !== null)) return;
    for (const range of (scan.attribute('sqref') ?? '').split(/\s+/)) {
      const rect = parseArea(range);
      if (rect) this.freelyEditable.push(rect);
    }
  }
}

function lengthOf(value: CellValue): number {
  return typeof value === 'string' ? value.length : 0;
}

function snapshotCell(
  row: number,
  col: number,
  value: CellValue,
  formula?: string,
  format?: string,
): CellSnapshot {
  if (formula === undefined) return format === undefined ? { row, col, value } : { row, col, value, format };
  return format === undefined ? { row, col, value, formula } : { row, col, value, formula, format };
}

function inRowMajorOrder(cells: readonly CellSnapshot[]): CellSnapshot[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  sorted.forEach((cell, i) => {
    const next = sorted[i + 1];
    if (next?.row === cell.row && next.col === cell.col) {
      throw new XmlError(detailTexts['cell-twice'](addressOf(cell.row, cell.col)));
    }
  });
  return sorted;
}

/**
 * Rows and columns from the first to the last that hold something. Merged areas do not count: one that
 * reaches down to the last row would give a million hidden rows.
 */
function usedSize(cells: readonly CellSnapshot[]): { rows: number; cols: number } {
  let cols = 0;
  for (const { col } of cells) cols = Math.max(cols, col + 1);
  return { rows: (cells.at(-1)?.row ?? -1) + 1, cols };
}

function mayBeProtected(xml: string): boolean {
  return /<(?:[\w.-]+:)?sheetProtection[\s/>]/.test(xml.slice(xml.lastIndexOf('sheetData>')));
}
