import { columnName } from '../../../../src/workbook/address';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { ABOVE, cellText, LEFT } from '../cell-text';

/** A sheet as a form file draws it: its heading and one line per row. */
export function sheetText(sheet: SheetSnapshot): readonly string[] {
  return [heading(sheet), ...gridLines(sheet)];
}

function heading({ name, visibility, hiddenRows, hiddenColumns }: SheetSnapshot): string {
  const options = [
    ...(visibility === 'visible' ? [] : [visibility === 'hidden' ? 'hidden' : 'very hidden']),
    ...(hiddenRows.length === 0 ? [] : [`hidden rows ${hiddenRows.map((row) => row + 1).join(', ')}`]),
    ...(hiddenColumns.length === 0 ? [] : [`hidden columns ${hiddenColumns.map(columnName).join(', ')}`]),
  ];
  return [`== ${name}`, ...options].join(' · ');
}

function gridLines({ cells, merges }: SheetSnapshot): readonly string[] {
  const grid = new Map<string, string>();
  for (const cell of cells) grid.set(`${cell.row},${cell.col}`, cellText(cell));
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1)
        grid.set(`${row},${col}`, col > left ? LEFT : row > top ? ABOVE : (grid.get(`${row},${col}`) ?? ''));
  const places = [...grid.keys()].map((key) => key.split(',').map(Number));
  const height = Math.max(-1, ...places.map(([row = 0]) => row)) + 1;
  return Array.from({ length: height }, (_, row) => {
    const width = Math.max(-1, ...places.flatMap(([at, col = 0]) => (at === row ? [col] : []))) + 1;
    return line(Array.from({ length: width }, (__, col) => grid.get(`${row},${col}`) ?? ''));
  });
}

/** A row that begins like the heading of a section is marked as text; an empty row is written as a bar. */
function line(cells: readonly string[]): string {
  const text = cells.join(' | ').replace(/^(?=(?:==|--) )/, "'");
  return text.trim() === '' ? '|' : text.replace(/ +$/, '');
}
