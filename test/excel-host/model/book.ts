import { addressOf } from '../../../src/workbook/address';
import type { Rect } from '../../../src/workbook/snapshot';
import type { Json, JsonObject } from '../json';
import { RichApiError } from '../objects/errors';
import { areaAddress } from './area';
import { shownValue, type Cell } from './cell';
import type { ConditionalFormatModel } from './conditional-format';
import { SheetModel } from './sheet';
import { UndoStack } from './undo';

export interface NameModel {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

export interface XmlPartModel {
  readonly id: string;
  xml: string;
}

/** Something that was written, for the change events. */
export interface Change {
  readonly sheetId: string;
  readonly address: string;
}

const MAX_SHEET_NAME = 31;
const FORBIDDEN_IN_NAME = /[\\/?*:[\]]/;

/** When custom XML parts get lost: never, as soon as they are added, or when the file is saved. */
export type XmlPartLoss = 'never' | 'at-once' | 'on-saving';

/** The workbook the simulated Excel has open. */
export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, Json>();
  xmlParts: readonly XmlPartModel[] = [];
  xmlPartsAreLost: XmlPartLoss = 'never';
  /** The undo history of the person at this screen. */
  readonly undo = new UndoStack(this);
  readOnly = false;
  structureProtected = false;
  calculationMode = 'Automatic';
  activeSheetId = '';
  selection: { readonly sheetId: string; readonly areas: readonly Rect[] } = { sheetId: '', areas: [] };
  private nextId = 1;

  constructor(readonly name: string) {}

  newId(): string {
    const id = this.nextId.toString(16).toUpperCase().padStart(12, '0');
    this.nextId += 1;
    return `{00000000-0000-0000-0000-${id}}`;
  }

  addSheet(name: string): SheetModel {
    this.requireSheetName(name);
    const sheet = new SheetModel({ id: this.newId(), name });
    this.sheets.push(sheet);
    if (this.activeSheetId === '') this.activate(sheet);
    return sheet;
  }

  private requireSheetName(name: string): void {
    const wrong =
      name === '' ||
      name.length > MAX_SHEET_NAME ||
      FORBIDDEN_IN_NAME.test(name) ||
      /^'|'$/.test(name) ||
      name === 'History';
    if (wrong) throw new RichApiError('InvalidArgument', `"${name}" cannot be the name of a worksheet.`);
    if (this.findSheet(name))
      throw new RichApiError('ItemAlreadyExists', `There is already a worksheet "${name}".`);
  }

  /** By name (letter case does not matter) or id. */
  findSheet(key: string): SheetModel | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheet(key: string): SheetModel {
    const sheet = this.findSheet(key);
    if (!sheet) throw new RichApiError('ItemNotFound', `There is no worksheet "${key}".`);
    return sheet;
  }

  removeSheet(sheet: SheetModel): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
    const [first] = others;
    if (!first)
      throw new RichApiError('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.activeSheetId === sheet.id) this.activate(first);
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== 'visible') {
      throw new RichApiError(
        'InvalidOperation',
        `The worksheet "${sheet.name}" is hidden and cannot be activated.`,
      );
    }
    this.activeSheetId = sheet.id;
    if (this.selection.sheetId !== sheet.id) {
      this.selection = { sheetId: sheet.id, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
    }
  }

  get activeSheet(): SheetModel {
    return this.sheet(this.activeSheetId);
  }

  /** Has the effect of saving and opening again: conditional formats and custom parts get new ids. */
  reopen(): void {
    for (const sheet of this.sheets) {
      sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, id: this.newId() }));
    }
    const parts = this.xmlPartsAreLost === 'on-saving' ? [] : this.xmlParts;
    this.xmlParts = parts.map((part) => ({ ...part, id: this.newId() }));
  }

  /** Remembers what an undo restores; custom XML parts are not restored. */
  capture(): () => void {
    const captured = this.sheets.map((sheet) => ({ sheet, restore: sheet.capture() }));
    return () => {
      this.sheets.splice(0, this.sheets.length, ...captured.map(({ sheet }) => sheet));
      for (const { restore } of captured) restore();
      const [first] = this.sheets;
      if (first && !this.sheets.some(({ id }) => id === this.activeSheetId)) this.activate(first);
    };
  }

  /** Everything visible, without ids: workbooks with equal descriptions are equal. */
  describe(): JsonObject {
    return {
      name: this.name,
      sheets: this.sheets.map(describeSheet),
      names: this.names.map(({ name, formula, visible }) => ({ name, formula, visible })),
      xmlParts: this.xmlParts.map((part) => part.xml),
      settings: Object.fromEntries(this.settings),
    };
  }
}

function describeSheet(sheet: SheetModel): JsonObject {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: Object.fromEntries(
      sheet.entries().map(({ row, col, cell }) => [addressOf(row, col), describeCell(cell)]),
    ),
    merges: sheet.merges.map(areaAddress),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...describeConditionalFormat(format) })),
  };
}

function describeCell(cell: Cell): JsonObject {
  const { formula, numberFormat, locked, fill, bold, wrap, textPrefix } = cell;
  return { value: shownValue(cell), formula, numberFormat, locked, fill, bold, wrap, textPrefix };
}

/** A conditional format as plain data, without its id. */
export interface ConditionalFormatDescription {
  readonly type: string;
  readonly areas: string;
  readonly formula: string | null;
  readonly stopIfTrue: boolean;
  readonly style: {
    readonly fill: string | null;
    readonly fontColor: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly underline: string | null;
    /** Side → style and colour. */
    readonly borders: Readonly<Record<string, string>>;
  };
}

export function describeConditionalFormat(format: ConditionalFormatModel): ConditionalFormatDescription {
  const { fill, fontColor, bold, italic, underline, borders } = format.style;
  return {
    type: format.type,
    areas: format.areas.map(areaAddress).join(' '),
    formula: format.formula,
    stopIfTrue: format.stopIfTrue,
    style: {
      fill,
      fontColor,
      bold,
      italic,
      underline,
      borders: Object.fromEntries(
        [...borders].map(([side, { style, color }]) => [side, `${style} ${color}`]),
      ),
    },
  };
}
