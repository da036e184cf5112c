import type { Decimal } from '../../workbook/decimal';
import { decimalText } from '../../workbook/decimal';
import type { FormCell, IndicatorForm } from '../form';
import { flatMap } from '../lists';
import { isPercentFormat, shownPlaces } from '../format';
import { numberIn } from '../cells/quantity';

/** The number format of a filled cell: like the cells around it, and never one that hides decimals. */

function isPlain(format: string): boolean {
  return format === '' || format === 'General';
}

/** The number format that most of the filled neighbours have; null when there are none or it is General. */
function commonFormat(neighbours: readonly FormCell[]): string | null {
  const counts = new Map<string, number>();
  for (const cell of neighbours) {
    if (typeof cell.value === 'number') counts.set(cell.format, (counts.get(cell.format) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || isPlain(best[0]) ? null : best[0];
}

function shows(format: string, value: Decimal): boolean {
  if (isPlain(format)) return true;
  const places = shownPlaces(format);
  return format !== '@' && !isPercentFormat(format) && (places === null || places >= value.decimalPlaces());
}

/**
 * The number format to set for a score; null = keep the format of the cell. An empty cell takes the format of the
 * neighbours. A snapshot does not contain the format of an empty cell, so where no neighbour is filled, a format
 * with decimals is set for a value that has some. A known format that would hide decimals (0 for 9.34), show the
 * value as % or keep it as text is replaced.
 */
export function scoreFormat(cell: FormCell, value: Decimal, neighbours: readonly FormCell[]): string | null {
  const common = commonFormat(neighbours);
  const fits = common !== null && shows(common, value);
  if (isPlain(cell.format)) {
    const alone = !neighbours.some(({ value: held }) => typeof held === 'number');
    return fits ? common : alone && !value.isInteger() ? '0.00' : null;
  }
  if (shows(cell.format, value)) return null;
  return fits ? common : value.isInteger() ? '0' : '0.00';
}

/**
 * What is written for a score. Where the form writes its points and scores in percent, a score is a share of 1
 * (8.00%). Where only its points are certainly in percent, the format is set too, as that of an empty cell may not be
 * known, and 8 would be shown as 800%.
 */
export function scoreStyle(
  form: ScoredForm,
  cell: FormCell,
  value: Decimal,
  neighbours: readonly FormCell[],
): { readonly written?: number; readonly format: string | null } {
  const { points, scores } = inPercent(form);
  if (!scores) {
    const format = scoreFormat(cell, value, neighbours);
    const own = value.isInteger() ? '0' : '0.00';
    return { format: format ?? (points && isPlain(cell.format) ? own : null) };
  }
  const shown = isPercentFormat(cell.format) ? cell.format : (commonFormat(neighbours) ?? '');
  const fits = isPercentFormat(shown) && (shownPlaces(shown) ?? 0) >= value.decimalPlaces();
  const kept = shown === cell.format ? null : shown;
  return { written: value.div(100).toNumber(), format: fits ? kept : '0.00%' };
}

type ScoredForm = Pick<IndicatorForm, 'indicators' | 'execution' | 'total'>;

const isNumber = ({ value }: FormCell): boolean => typeof value === 'number';
const shownInPercent = ({ format }: FormCell): boolean => isPercentFormat(format);

/** Whether a form writes its points, and also its scores, in percent; blank scores show it by their format. */
function inPercent({ indicators, execution, total }: ScoredForm): { points: boolean; scores: boolean } {
  const weights = flatMap(indicators, ({ weight }) => weight).filter(isNumber);
  const points = weights.length > 0 && weights.every(shownInPercent);
  const cells = flatMap(
    [execution?.score, ...indicators.map(({ score }) => score), total?.score],
    (cell) => cell ?? null,
  );
  const filled = cells.filter(isNumber);
  const scores = filled.length > 0 ? filled.every(shownInPercent) : cells.some(shownInPercent);
  return { points, scores: points && scores };
}

/** What is written for an execution rate. */
export interface RateStyle {
  readonly written: number | string;
  readonly format: string | null;
  /** true when the cell holds a share of 1 (0.996); then a formula may be written instead. */
  readonly share: boolean;
}

/**
 * A rate is written as its column is: as a share in a cell shown as %, as a text (`99.60%`), or as a plain
 * percentage (99.6) where the neighbours are.
 * @param percent the rate in %, rounded
 */
export function rateStyle(cell: FormCell, percent: Decimal, neighbours: readonly FormCell[]): RateStyle {
  const share = percent.div(100).toNumber();
  if (isPercentFormat(cell.format)) {
    const cut = (shownPlaces(cell.format) ?? 0) < percent.decimalPlaces();
    return { written: share, format: cut ? '0.00%' : null, share: true };
  }
  const filled = neighbours.filter(({ value }) => value !== null && value !== '');
  const asShare = filled.find(({ value, format }) => typeof value === 'number' && isPercentFormat(format));
  if (asShare) {
    const cut = (shownPlaces(asShare.format) ?? 0) < percent.decimalPlaces();
    return { written: share, format: cut ? '0.00%' : asShare.format, share: true };
  }
  const text = filled.find(({ value }) => typeof value === 'string' && /\d\s*[%％]\s*$/.test(value));
  if (text) {
    const places = /\.(\d+)\s*[%％]/.exec(String(text.value))?.[1]?.length ?? 0;
    const shown = Math.max(places, percent.decimalPlaces());
    return { written: `${percent.toFixed(shown)}%`, format: null, share: false };
  }
  const plain = filled.find(
    (neighbour) => typeof neighbour.value === 'number' && (numberIn(neighbour)?.gt(1.5) ?? false),
  );
  if (plain)
    return { written: percent.toNumber(), format: scoreFormat(cell, percent, [plain]), share: false };
  return cell.format === '@'
    ? { written: `${decimalText(percent)}%`, format: null, share: false }
    : { written: share, format: '0.00%', share: true };
}
