import { Decimal, sumOf } from './decimal';
import type { Form, FormCell, Indicator } from './form';
import { cellNumber } from './score';
import { compactText, normaliseLabel } from './text';

/** Rows of the table that part the row above them: 其中：…, or numbered one level deeper. */

/** Numbering from the outside in; 其中 stands below any. */
const NUMBERING: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}(?:、|\.(?!\d))/,
  /^(?:\(\d{1,2}\)|\d{1,2}\))/,
];
const OF_WHICH = NUMBERING.length;

function depthOf({ name }: Indicator): number {
  const label = normaliseLabel(name.text);
  return /^\(?其中/.test(label) ? OF_WHICH : NUMBERING.findIndex((pattern) => pattern.test(label));
}

function sameLevels(a: Indicator, b: Indicator): boolean {
  const words = ({ level1, level2 }: Indicator): string =>
    [level1, level2].map((cell) => compactText(cell?.text ?? '')).join('\n');
  return words(a) === words(b);
}

/** The rows right below that are numbered deeper, as far as the next one of its own depth. */
function below(indicators: readonly Indicator[], head: Indicator): readonly Indicator[] {
  const after = indicators.slice(indicators.indexOf(head) + 1);
  const own = depthOf(head);
  const deeper = (row: Indicator): boolean =>
    sameLevels(row, head) && (depthOf(row) === OF_WHICH || (own >= 0 && depthOf(row) > own));
  const end = after.findIndex((row) => !deeper(row));
  return own === OF_WHICH ? [] : after.slice(0, end < 0 ? after.length : end);
}

const isEmpty = (cell: FormCell | null): boolean => (cell?.text ?? '').trim() === '';

/** 其中 rows below a row with points that have neither weight nor score: they carry none. */
export function pointlessParts({ indicators }: Pick<Form, 'indicators'>): ReadonlySet<number> {
  const heads = indicators.filter(({ weight, score }) => cellNumber(weight) ?? cellNumber(score));
  const parts = heads.flatMap((head) => below(indicators, head)).filter((row) => depthOf(row) === OF_WHICH);
  return new Set(
    parts.filter(({ weight, score }) => isEmpty(weight) && isEmpty(score)).map(({ index }) => index),
  );
}

/**
 * Rows whose points are in the row they part already: those that add up exactly to it, unless the
 * total says that all rows count, or that none of the rows numbered deeper does.
 */
function countedAbove({ indicators, total, execution }: Form): ReadonlySet<number> {
  const column = indicators.some(({ weight }) => cellNumber(weight)) ? 'weight' : 'score';
  const sum = (rows: readonly Indicator[]) => sumOf(rows.flatMap((row) => cellNumber(row[column]) ?? []));
  const heads = indicators.flatMap((head) => {
    const points = cellNumber(head[column]);
    const rows = below(indicators, head);
    const depth = Math.min(...rows.map(depthOf));
    const parts = rows.filter((row) => depthOf(row) === depth);
    // One row numbered deeper that happens to have the same points proves nothing.
    const few = parts.length < (depth === OF_WHICH ? 1 : 2);
    return points === null || few || parts.some((row) => isEmpty(row[column])) ? [] : [{ points, parts }];
  });
  const deeper = new Set(heads.flatMap(({ parts }) => parts));
  const exact = new Set(heads.flatMap(({ points, parts }) => (points.eq(sum(parts)) ? parts : [])));
  const stated = cellNumber(total?.[column] ?? null) ?? (column === 'weight' ? new Decimal(100) : null);
  const apart = cellNumber(execution?.[column] ?? null) ?? new Decimal(0);
  const chosen = [new Set<Indicator>(), exact, deeper, headed(indicators, column)].find((parts) => {
    const rest = sum(indicators.filter((row) => !parts.has(row)));
    return stated !== null && (rest.eq(stated) || rest.plus(apart).eq(stated));
  });
  return new Set([...(chosen ?? exact)].map(({ index }) => index));
}

/** Rows below heads of their own, numbered or not: every head is the sum of the rows up to the next one. */
function headed(indicators: readonly Indicator[], column: 'weight' | 'score'): ReadonlySet<Indicator> {
  const rows = indicators.flatMap((row) => {
    const points = cellNumber(row[column]);
    return points === null ? [] : [{ row, points }];
  });
  const parts = new Set<Indicator>();
  for (let at = 0; at < rows.length;) {
    let rest = rows[at]?.points ?? new Decimal(0);
    at += 1;
    for (let next = rows[at]; next && rest.gt(0); next = rows[at]) {
      rest = rest.minus(next.points);
      parts.add(next.row);
      at += 1;
    }
    if (!rest.isZero()) return new Set();
  }
  return parts;
}

/** The form with every point in it once: without the rows that only part another. */
export function withoutParts(form: Form): Form {
  const parts = [pointlessParts(form), countedAbove(form)];
  const indicators = form.indicators.filter(({ index }) => !parts.some((set) => set.has(index)));
  return indicators.length < form.indicators.length ? { ...form, indicators } : form;
}
