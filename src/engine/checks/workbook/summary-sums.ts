import { Decimal, sumOf } from '../../../workbook/decimal';
import type { FormCell, SummaryColumn } from '../../form';
import { shortText } from '../../reading';
import type { Figure, SummaryRow } from './summary-reading';
import { figure, figureAt } from './summary-reading';
import { flatMap } from '../../lists';
import { SUBTOTAL_NAME } from '../../words/totals';

/** A figure of a list that differs from the result of the other figures. */
export interface Off {
  readonly figure: Figure;
  readonly parts: readonly Figure[];
  /** The values that are added; subtracted ones have their sign. */
  readonly values: readonly Decimal[];
  readonly sum: Decimal;
}

type Amount = 'initial' | 'budget' | 'executed';
const SUMMED_AMOUNTS: readonly Amount[] = ['initial', 'budget', 'executed'];

/** The difference; null where each amount in 万元 may have been rounded and this explains it. */
function off(stated: Figure, parts: readonly Figure[], signs: readonly number[] = []): Off | null {
  const values = parts.map(({ reading }, at) => reading.value.times(signs[at] ?? 1));
  const sum = sumOf(values);
  const counted = values.filter((value) => !value.isZero()).length;
  const gap = stated.reading.value.minus(sum).abs();
  return gap.lte(new Decimal('0.005').times(counted + 1)) ? null : { figure: stated, parts, values, sum };
}

const amountsIn = (rows: readonly SummaryRow[], amount: Amount): readonly Figure[] =>
  flatMap(rows, (row) => figure(row, amount));

interface SummedBlock {
  readonly total: SummaryRow;
  readonly parts: readonly SummaryRow[];
}

/** The rows that each 小计 adds up: those above it, or those below it where that makes more of them right. */
function blocksOf(
  rows: readonly SummaryRow[],
  heads: ReadonlySet<SummaryRow>,
  above: boolean,
): readonly SummedBlock[] {
  const ordered = above ? rows : [...rows].reverse();
  let parts: SummaryRow[] = [];
  return flatMap(ordered, (row) => {
    if (!row.total && !heads.has(row)) {
      parts.push(row);
      return null;
    }
    const block = { total: row, parts };
    parts = [];
    return heads.has(row) || SUBTOTAL_NAME.test(row.name) ? block : null;
  });
}

/**
 * 一、社会救助类 | 2590 over its projects: rows that add up the rows below them without being called 小计. They are known
 * by an amount whose 合计 is the sum of these rows and not of all.
 */
function headsOfParts(plain: readonly SummaryRow[], grand: SummaryRow | undefined): ReadonlySet<SummaryRow> {
  for (const amount of SUMMED_AMOUNTS) {
    const stated = grand ? figure(grand, amount) : null;
    const figures = amountsIn(plain, amount);
    if (!stated || figures.length < plain.length || off(stated, figures) === null) continue;
    const places = new Set(headsWhoseRowsFollow(figures));
    const heads = figures.filter((_, at) => places.has(at));
    if (heads.length > 0 && off(stated, heads) === null)
      return new Set(plain.filter((_, at) => places.has(at)));
  }
  return new Set();
}

/** Where each figure is followed by those it adds up, up to the next such figure: their places; else none. */
function headsWhoseRowsFollow(figures: readonly Figure[]): readonly number[] {
  const heads: number[] = [];
  let at = 0;
  for (let head = figures[at]; head; head = figures[at]) {
    let end = at + 2;
    while (end <= figures.length && off(head, figures.slice(at + 1, end)) !== null) end += 1;
    if (end > figures.length) return [];
    heads.push(at);
    at = end;
  }
  return heads;
}

function judged({ total, parts }: SummedBlock, amount: Amount): Off | null {
  const stated = figure(total, amount);
  const figures = amountsIn(parts, amount);
  return stated && figures.length > 0 ? off(stated, figures) : null;
}

/**
 * 合计 and 小计 of the amounts that are not the sum of their rows. Where there are subtotals, one proves the other:
 * the grand total is wrong only where every subtotal is right, a subtotal only where the grand total is right.
 */
export function totalsOff(rows: readonly SummaryRow[]): readonly Off[] {
  const grands = rows.filter(({ total, name }) => total && !SUBTOTAL_NAME.test(name));
  const [grand] = grands;
  if (grands.length > 1) return [];
  const below = rows.filter(({ total }) => !total);
  const heads = headsOfParts(below, grand);
  const plain = below.filter((row) => !heads.has(row));
  return flatMap(SUMMED_AMOUNTS, (amount) => {
    const all = amountsIn(plain, amount);
    if (all.length < 2) return null;
    const stated = grand ? figure(grand, amount) : null;
    const whole = stated ? off(stated, all) : null;
    const [blocks] = (heads.size > 0 ? [false] : [true, false])
      .map((above) => blocksOf(rows, heads, above))
      .map((found) => ({ found, wrong: flatMap(found, (block) => judged(block, amount)) }))
      .sort((a, b) => a.wrong.length - b.wrong.length);
    if (!blocks || blocks.found.length === 0) return whole;
    if (blocks.wrong.length === 0) return whole;
    const proven = stated !== null && whole === null && blocks.wrong.length * 2 <= blocks.found.length;
    return proven ? blocks.wrong : null;
  });
}

/** At least this many columns under the same head must add up before one that does not is reported. */
const FEWEST_SIBLINGS = 2;

/**
 * 优 | 良 | 中 | 差 under 自评等级: the only column whose 合计 is not the sum of its rows, where the columns beside it are
 * right.
 */
export function siblingTotalsOff(rows: readonly SummaryRow[]): readonly Off[] {
  const totals = rows.filter(({ total }) => total);
  const [grand] = totals;
  const plain = rows.filter(({ total }) => !total);
  if (!grand || totals.length > 1 || plain.length < 2) return [];
  const heads = new Map<FormCell, (Off | null)[]>();
  grand.table.paths.forEach(([head], index) => {
    const stated = figureAt(grand, index);
    const parts = flatMap(plain, (row) => figureAt(row, index));
    const alone = (grand.table.paths[index] ?? []).length < 2;
    if (!head || alone || grand.table.meanings[index] !== 'other' || !stated || parts.length < plain.length)
      return;
    const judgedColumns = heads.get(head) ?? [];
    judgedColumns.push(off(stated, parts));
    heads.set(head, judgedColumns);
  });
  return flatMap([...heads.values()], (columns) => {
    const wrong = columns.filter((one) => one !== null);
    return wrong.length === 1 && columns.length > FEWEST_SIBLINGS ? wrong : null;
  });
}

/** An amount of a row that is computed from two others: 批复数 + 调整数 = 调整后, 调整后 − 支出 = 结余. */
const RULES: readonly (readonly [SummaryColumn, SummaryColumn, SummaryColumn, number])[] = [
  ['budget', 'initial', 'adjustment', 1],
  ['balance', 'budget', 'executed', -1],
];

/** At least this many other rows must show that the list is computed in this way. */
const FEWEST_PROOFS = 2;

/** Amounts that differ from the result of the two amounts beside them, while most other rows are right. */
export function rowSumsOff(rows: readonly SummaryRow[]): readonly Off[] {
  const found = flatMap(RULES, ([whole, first, second, sign]) => {
    const checked = flatMap(
      rows.filter(({ total }) => !total),
      (row) => {
        const [stated, a, b] = [figure(row, whole), figure(row, first), figure(row, second)];
        return stated && a && b ? [off(stated, [a, b], [1, sign])] : [];
      },
    );
    const wrong = checked.filter((one) => one !== null);
    return checked.length - wrong.length >= Math.max(FEWEST_PROOFS, wrong.length + 1) ? wrong : null;
  });
  // 结余 was computed from a budget that is itself wrong.
  const wrong = new Set(found.map(({ figure: { cell } }) => cell));
  return found.filter(({ parts }) => !parts.some(({ cell }) => wrong.has(cell)));
}

export const figureColumn = ({ figure: { header } }: Off): string => shortText(header.text);
