import { rangeAddress } from '../../workbook/address';
import type { Rect } from '../../workbook/snapshot';
import { halving } from './halving';
import type { Runner } from './runner';
import { formulaOf } from './values';
import { doingTexts } from './doing-texts';

/** Cells by their place; rows and columns count from 0. */
export interface SheetArea {
  readonly sheetName: string;
  readonly rect: Rect;
}

/** Contents of the cells of an area, row by row. */
export interface AreaContents {
  readonly values: readonly (readonly unknown[])[];
  /** Without `=`; null = a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly blank: readonly (readonly boolean[])[];
}

const READ = { doing: doingTexts['read-arguments'], writes: false } as const;

/** Up to this many cells, one range is cheaper than many small ones. */
const CELLS_TOGETHER = 20_000;

/** An area of more cells is whole columns, and is not read. */
const CELLS_AT_MOST = 100_000;

/**
 * Reads areas in one request, however many they are: those of a sheet in one range if they are close
 * together. null for an area that is not there or too large.
 */
export async function readAreas(
  runner: Runner,
  areas: readonly SheetArea[],
): Promise<readonly (AreaContents | null)[]> {
  const ranges = together(areas.filter(({ rect }) => cellCount(rect) <= CELLS_AT_MOST));
  if (ranges.length === 0) return areas.map(() => null);
  const read = await halving(ranges, (some) => readRanges(runner, some));
  return areas.map((area) => {
    const index = ranges.findIndex((range) => coversArea(range, area));
    const contents = read[index] ?? null;
    const range = ranges[index];
    return range && contents ? cutArea(contents, range.rect, area.rect) : null;
  });
}

async function readRanges(runner: Runner, ranges: readonly SheetArea[]): Promise<readonly AreaContents[]> {
  return runner.run(READ, async (context, sync) => {
    const proxies = ranges.map(({ sheetName, rect }) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(rangeAddress(rect));
      return range.load({ values: true, formulas: true, valueTypes: true });
    });
    await sync();
    return proxies.map(({ values, formulas, valueTypes }): AreaContents => ({
      values,
      formulas: formulas.map((line: readonly unknown[], row) =>
        line.map((formula, col) => formulaOf(formula, values[row]?.[col])),
      ),
      blank: valueTypes.map((line) => line.map((type) => type === Excel.RangeValueType.empty)),
    }));
  });
}

function together(areas: readonly SheetArea[]): readonly SheetArea[] {
  const sheets = [...new Set(areas.map(({ sheetName }) => sheetName))];
  return sheets.flatMap((sheetName) => {
    const rects = areas.filter((area) => area.sheetName === sheetName).map(({ rect }) => rect);
    const whole = around(rects);
    return cellCount(whole) <= CELLS_TOGETHER
      ? [{ sheetName, rect: whole }]
      : rects.map((rect) => ({ sheetName, rect }));
  });
}

function around(rects: readonly Rect[]): Rect {
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    left: Math.min(...rects.map(({ left }) => left)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    right: Math.max(...rects.map(({ right }) => right)),
  };
}

function cellCount({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

function coversArea(range: SheetArea, { sheetName, rect }: SheetArea): boolean {
  return (
    range.sheetName === sheetName &&
    range.rect.top <= rect.top &&
    range.rect.left <= rect.left &&
    range.rect.bottom >= rect.bottom &&
    range.rect.right >= rect.right
  );
}

function cutArea(
  { values, formulas, blank }: AreaContents,
  from: Rect,
  { top, left, bottom, right }: Rect,
): AreaContents {
  const part = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows
      .slice(top - from.top, bottom - from.top + 1)
      .map((row) => row.slice(left - from.left, right - from.left + 1));
  return { values: part(values), formulas: part(formulas), blank: part(blank) };
}
