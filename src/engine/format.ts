import type { CellValue } from '../workbook/snapshot';
import { withoutEnd } from '../workbook/trim';
import { isCellError } from '../workbook/snapshot';

/** true when a number format shows a share as a percentage. */
export function isPercentFormat(format: string | undefined): boolean {
  // A quoted % is only printed: 95 is shown as 95%.
  return format?.includes('%') === true && format.replace(QUOTED, '').includes('%');
}

const QUOTED = /"[^"]*"|\\.|\[[^[\]]*\]/g;

/** true when a number format shows a serial number as a date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General' || format === '') return false;
  const bare = format.replace(QUOTED, '').toLowerCase();
  return /[ymd]/.test(bare) && !/[0#]/.test(bare.replace(/\.0+/g, ''));
}

/** Excel shows no more, even if a format asks for it. */
const MOST_PLACES = 30;

/** The decimal places that a number format shows; null for General and formats that do not fix them. */
export function shownPlaces(format: string | undefined): number | null {
  if (format === undefined || format === '' || format === 'General' || format === '@') return null;
  const first = format.replace(QUOTED, '').split(';')[0] ?? '';
  if (!/[0#?]/.test(first)) return null;
  const match = /\.([0#?]+)/.exec(first);
  return Math.min(match?.[1]?.length ?? 0, MOST_PLACES);
}

/** The date of a serial number as `2022-12-20` (1900 date system). */
export function serialToDate(serial: number): string {
  const days = Math.floor(serial) - (serial >= 60 ? 25_569 : 25_568);
  // Civil date from days since 1970-01-01 (Howard Hinnant's algorithm): the engine has no clock.
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The shortest decimal text of a stored number: 0.9500000000000001 and 0.95 both give 0.95. */
function plainNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const text = String(Number(value.toPrecision(15)));
  // As in Excel, with an exponent; JavaScript writes such numbers with an exponent anyway.
  if (Math.abs(value) >= 1e21) return text.toUpperCase();
  return text.includes('e') ? withoutEnd(Number(text).toFixed(20), /0/).replace(/\.$/, '') : text;
}

/** A cell's value as a person sees it where it has no number format. */
function plainValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : plainNumber(value);
}

/** A cell's value as a person sees it. Number formats are followed as far as labels and messages need it. */
export function showValue(value: CellValue, format: string | undefined): string {
  if (typeof value !== 'number') return plainValue(value);
  if (isDateFormat(format)) return serialToDate(value);
  const places = shownPlaces(format);
  if (isPercentFormat(format)) {
    const share = Number((value * 100).toPrecision(15));
    return `${places === null ? plainNumber(share) : share.toFixed(places)}%`;
  }
  if (places === null || /[#?]/.test((format ?? '').split('.')[1] ?? '')) return plainNumber(value);
  return Number(value.toPrecision(15)).toFixed(places);
}
