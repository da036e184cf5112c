import type { CellAt } from '../../workbook/edit';
import type { Severity } from '../../workbook/severity';
import type { Basis } from '../basis';
import type { Finding } from '../finding';
import { gapTexts } from '../locales/zh-CN/gaps';
import { hasIndicators, type Form, type FormCell, type IndicatorColumn } from '../form';
import { checkText } from './texts';
import { fillTemplate } from '../locales/text';
import type { Check, Violation } from './define-check';
import type { WorkbookContext } from './context';
import { fixesOf } from './fixes';
import { own } from '../../workbook/own';

/** A 53-bit hash (cyrb53) in hexadecimal: short, fast, and the same on every host. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

/** The parts of a cell that a fingerprint contains: address, value and formula. */
function content({ address, value, formula }: FormCell): string {
  return `${address}=${JSON.stringify(value)}${formula === null ? '' : `{${formula}}`}`;
}

/** Changes when the check, the cell or anything from which the finding was computed changes. */
function fingerprintOf(code: string, { reason, cell, related }: Violation): string {
  return hashText([code, reason, content(cell), ...related.map(content)].join('\n'));
}

function placesOf(book: WorkbookContext, cells: readonly FormCell[]): readonly CellAt[] {
  const seen = new Set<string>();
  return cells
    .map((cell) => book.place(cell))
    .filter(({ sheet, address }) => {
      const key = `${sheet}!${address}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The sources in the profile first, each source once. */
function basesOf(check: Check, violation: Violation): readonly Basis[] {
  const all = [...violation.basis, ...check.basis];
  return all.filter((basis, index) => all.findIndex(({ text }) => text === basis.text) === index);
}

/** A signed difference in words: +2 → 多 2, -4 → 少 4. */
function gapOf(difference: string): string {
  const size = difference.slice(1);
  if (difference.startsWith('-')) return fillTemplate(gapTexts.less, { size });
  return difference.startsWith('+')
    ? fillTemplate(gapTexts.more, { size })
    : fillTemplate(gapTexts.off, { size: difference });
}

/** Columns on which an error may be based. */
const JUDGED: readonly IndicatorColumn[] = ['name', 'target', 'actual', 'weight', 'score'];

/**
 * If such a column was placed without its word, or is in doubt, its values may be misread: an error becomes a
 * review.
 */
function severityOf(check: Check, form: Form | null, violation: Violation): Severity {
  const severity = violation.severity ?? check.severity;
  if (severity !== 'error' || !form || !hasIndicators(form)) return severity;
  const placed = form.columns.some(({ column, byClues }) => byClues && JUDGED.includes(column));
  return placed || form.doubts.some(({ column }) => JUDGED.includes(column)) ? 'review' : severity;
}

/** A violation as a finding: with its sentences, cells and fingerprint. */
export function findingOf(
  book: WorkbookContext,
  check: Check,
  form: Form | null,
  violation: Violation,
): Finding {
  const text = checkText(check.id);
  const { cell, reason, stated, expected, difference, calculation } = violation;
  const at = book.place(cell);
  const data = {
    stated: stated ?? '',
    expected: expected ?? '',
    difference: difference ?? '',
    calculation: calculation ?? '',
    gap: gapOf(difference ?? ''),
    ...violation.data,
    cell: at.address,
  };
  return {
    id: `${check.code}:${at.sheetName}!${at.address}:${reason}`,
    code: check.code,
    check: check.id,
    area: check.area,
    severity: severityOf(check, form, violation),
    form: form?.id ?? null,
    cell: at,
    related: placesOf(book, violation.related),
    reason,
    message: fillTemplate(own(text.sentences, reason) ?? text.title, data),
    stated,
    expected,
    difference,
    calculation,
    repair: fillTemplate(own(text.repairs, reason) ?? text.repair, data),
    basis: basesOf(check, violation),
    fixes: fixesOf(book, check, violation),
    diagnosis: violation.diagnosis,
    refused: violation.refused ?? check.refused,
    fingerprint: fingerprintOf(check.code, violation),
  };
}
