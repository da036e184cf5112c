import type { Rect } from '../../workbook/snapshot';
import type { CellAppearance, ColumnAppearance, RowAppearance, SheetAppearance } from './appearance';
import { parseArea } from '../read/areas';
import { columnFinder, readColumns } from '../read/lines';
import { readCellTag, readRowTag } from '../read/tags';
import { XmlScanner } from '../xml/scan';
import { isTrue } from '../xml/text';
import { readColor, type ColorTables } from './colors';
import { columnPixels, defaultColumnPixels, pixelsOfPoints } from './measures';

/** After so many empty rows one after the other, formats are not kept (whole columns that were coloured). */
const EMPTY_STRETCH = 1000;
/** Formatted empty rows kept below the last row with contents. */
const EMPTY_BELOW = 100;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** How one worksheet looks. @throws XmlError */
export function readSheetLook(
  xml: string,
  name: string,
  colors: ColorTables,
  digit: number,
): SheetAppearance {
  const scan = new XmlScanner(xml);
  const look: Mutable<SheetAppearance> = {
    name,
    defaultColumnWidth: defaultColumnPixels(8, digit),
    defaultRowHeight: pixelsOfPoints(15),
    columns: [],
    rows: [],
    cells: [],
    merges: [],
    frozen: null,
    gridLines: true,
    tabColor: null,
    zoom: 1,
    rightToLeft: false,
  };
  let columnOf = columnFinder<ColumnAppearance>([]);
  scan.next();
  scan.children(() => {
    switch (scan.local) {
      case 'sheetPr':
        return scan.children(() => {
          if (scan.is('tabColor')) look.tabColor = readColor(scan, colors);
        });
      case 'sheetViews':
        return scan.children(() => Object.assign(look, readView(scan)));
      case 'sheetFormatPr':
        return Object.assign(look, readDefaults(scan, digit));
      case 'cols':
        look.columns = columnAppearances(scan, digit);
        columnOf = columnFinder(look.columns);
        return undefined;
      case 'sheetData':
        return Object.assign(look, readRows(scan, columnOf));
      case 'mergeCells':
        look.merges = readMerges(scan);
        return undefined;
      default:
        return scan.skip();
    }
  });
  return look;
}

type View = Pick<SheetAppearance, 'frozen' | 'gridLines' | 'zoom' | 'rightToLeft'>;

function readView(scan: XmlScanner): View {
  const zoom = Number(scan.attribute('zoomScale') ?? 100) / 100;
  const gridLines = isTrue(scan.attribute('showGridLines'), true);
  const rightToLeft = isTrue(scan.attribute('rightToLeft'));
  let frozen: View['frozen'] = null;
  scan.children(() => {
    if (!scan.is('pane') || !/^frozen/.test(scan.attribute('state') ?? '')) return;
    const rows = Math.trunc(Number(scan.attribute('ySplit') ?? 0));
    const columns = Math.trunc(Number(scan.attribute('xSplit') ?? 0));
    if (rows > 0 || columns > 0) frozen = { rows, columns };
  });
  return { frozen, gridLines, zoom: zoom >= 0.1 && zoom <= 4 ? zoom : 1, rightToLeft };
}

function readDefaults(
  scan: XmlScanner,
  digit: number,
): Pick<SheetAppearance, 'defaultColumnWidth' | 'defaultRowHeight'> {
  const width = Number(scan.attribute('defaultColWidth') ?? 0);
  const height = Number(scan.attribute('defaultRowHeight') ?? 0);
  const base = Number(scan.attribute('baseColWidth') ?? 8);
  return {
    defaultColumnWidth: width > 0 ? columnPixels(width, digit) : defaultColumnPixels(base, digit),
    defaultRowHeight: pixelsOfPoints(height > 0 ? height : 15),
  };
}

function columnAppearances(scan: XmlScanner, digit: number): readonly ColumnAppearance[] {
  return readColumns(scan).map(({ first, last, hidden, width, style }) => ({
    first,
    last,
    width: width === null || width === 0 ? null : columnPixels(width, digit),
    hidden,
    style,
  }));
}

interface Lines {
  readonly rows: readonly RowAppearance[];
  readonly cells: readonly CellAppearance[];
}

function readRows(scan: XmlScanner, columnOf: (col: number) => ColumnAppearance | undefined): Lines {
  const rows: RowAppearance[] = [];
  const cells: CellAppearance[] = [];
  let row = -1;
  let lastFull = -1;
  scan.children(() => {
    const height = scan.attribute('ht');
    const fixedHeight = isTrue(scan.attribute('customHeight'));
    const tag = readRowTag(scan, row + 1);
    ({ row } = tag);
    const points = height === null ? null : Number(height);
    const worthKeeping = row - lastFull <= EMPTY_STRETCH;
    if (worthKeeping && (points !== null || tag.hidden || tag.style !== null)) {
      const pixels = points !== null && points > 0 ? pixelsOfPoints(points) : null;
      rows.push({ row, height: pixels, fixedHeight, hidden: tag.hidden, style: tag.style });
    }
    let col = -1;
    scan.children(() => {
      const cell = readCellTag(scan, row);
      col = cell.col ?? col + 1;
      if (!scan.selfClosing) lastFull = Math.max(lastFull, holdsSomething(scan) ? row : -1);
      if (worthKeeping && cell.style !== (tag.style ?? columnOf(col)?.style ?? 0)) {
        cells.push({ row, col, style: cell.style });
      }
    });
  });
  const isNear = (line: { readonly row: number }): boolean => line.row <= lastFull + EMPTY_BELOW;
  return { rows: rows.filter(isNear), cells: cells.filter(isNear) };
}

/** At `<c>`: does it have a value or a formula? Goes to its end tag. */
function holdsSomething(scan: XmlScanner): boolean {
  let holds = false;
  scan.children(() => {
    holds ||= !scan.selfClosing || scan.is('f');
  });
  return holds;
}

function readMerges(scan: XmlScanner): readonly Rect[] {
  const merges: Rect[] = [];
  scan.children(() => {
    const rect = parseArea(scan.attribute('ref') ?? '');
    if (rect && (rect.top !== rect.bottom || rect.left !== rect.right)) merges.push(rect);
  });
  return merges;
}
