import { Decimal, sumOf } from '../../../../workbook/decimal';
import { AMOUNT_COLUMNS, type FormCell, type FundBlock, type FundColumn } from '../../../form';
import { diagnoseSum } from '../../../diagnose';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { unexplainedMoney } from '../../unclaimed-numbers';
import { nestedAmounts } from '../nested';
import { compareSum, sumDetails } from '../../sums';
import type { Addend } from '../../../reading';
import { amountIn, numberOf, scaleTo, shortText } from '../../../reading';
import { flatMap, onlyOf } from '../../../lists';
import { normaliseLabel } from '../../../text';
import { HALF_YEAR, QUARTER, TAKES_THE_REST } from '../../../words/fund-rows';

interface Subject {
  readonly funds: FundBlock;
  readonly key: FundColumn;
  readonly column: string;
  readonly header: FormCell;
  readonly total: FormCell;
  readonly parts: readonly Addend[];
  /** Number of source rows of the block, filled in this column or not. */
  readonly rows: number;
  /** true when the rows are all there are. */
  readonly exhaustive: boolean;
}

/** 其他资金 takes all other money; the quarters, or both halves, make up the year. */
function isComplete(labels: readonly string[]): boolean {
  const count = (pattern: RegExp): number => new Set(labels.filter((label) => pattern.test(label))).size;
  return count(TAKES_THE_REST) > 0 || count(QUARTER) === 4 || count(HALF_YEAR) === 2;
}

function subjectsOf(funds: FundBlock): readonly Subject[] {
  const totalRow = funds.rows.find((row) => row.kind === 'total');
  const sources = funds.rows.filter((row) => row.kind === 'source');
  if (!totalRow || sources.length === 0) return [];
  const exhaustive = isComplete(sources.map(({ label }) => normaliseLabel(label.text)));
  return flatMap(funds.columns, ({ key, header }) => {
    const total = totalRow.cells[key];
    if (!AMOUNT_COLUMNS.includes(key) || !total) return null;
    const parts = flatMap(sources, (row) => {
      const cell = row.cells[key] ?? null;
      const reading = amountIn(total, cell);
      return cell !== null && reading.kind === 'number'
        ? { cell, label: shortText(row.label.text), value: reading.value }
        : null;
    });
    return divisionsOf({
      funds,
      key,
      column: shortText(header.text),
      header,
      total,
      parts,
      rows: sources.length,
      exhaustive,
    });
  });
}

/**
 * 资金来源 over its rows and 资金结构 over its own: the total is divided twice. Where the rows of one division, first or
 * last, are the total, the rest is the other; where both are the same amount, nearer to the total than all rows
 * together, one of them is judged. Else all rows are one division.
 */
function divisionsOf(subject: Subject): readonly Subject[] {
  const { parts } = subject;
  const total = numberOf(amountIn(subject.total, subject.total));
  const sum = (some: readonly Addend[]): Decimal => sumOf(some.map(({ value }) => value));
  const equal = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().lte(tolerance(subject));
  const whole = sum(parts);
  if (total === null || equal(whole, total)) return [subject];
  for (let at = 2; at <= parts.length - 2; at += 1) {
    const divisions = [parts.slice(0, at), parts.slice(at)].map((some) => ({
      ...subject,
      parts: some,
      rows: some.length,
    }));
    const [before, after] = [sum(parts.slice(0, at)), sum(parts.slice(at))];
    if (equal(before, total) || equal(after, total)) return divisions;
    const nearer = before.minus(total).abs().lt(whole.minus(total).abs());
    if (nearer && equal(before, after)) return divisions.slice(0, 1);
  }
  return [subject];
}

/** Amounts in 万元 were converted from 元 cell by cell, so each may differ by 0.005; amounts in 元 are exact. */
function tolerance({ funds, parts }: Subject): Decimal {
  if (funds.unit === '元') return new Decimal(0);
  return new Decimal('0.005').times(parts.filter(({ value }) => !value.isZero()).length + 1);
}

/**
 * The source that is wrong while the total is right: its nested rows add up to another amount, and with that
 * amount the total is right. null where there is none.
 */
function wrongSource(context: IndicatorContext, subject: Subject, gap: Decimal) {
  const found = flatMap(subject.parts, (part) => {
    const { key, total } = subject;
    const nested = nestedAmounts(context, key, part.cell, part.cell);
    const stated = numberOf(amountIn(part.cell, part.cell));
    if (nested.length === 0 || stated === null) return null;
    const sum = compareSum(stated, nested);
    const missing = sum.expected.minus(stated).times(scaleTo(total, part.cell));
    const closes = missing.minus(gap).abs().lte(tolerance(subject));
    return closes ? { part, nested, sum } : null;
  });
  return onlyOf(found);
}

/** 年度资金总额 = sum of its source rows, column by column. */
export const fundTotal = defineCheck({
  code: 'PJ201',
  id: 'fund-total',
  area: 'funds',
  severity: 'error',
  basis: ['arithmetic'],
  about: 'evaluation',
  subjects: ({ funds }) => (funds ? subjectsOf(funds) : []),
  judge: (subject, context) => {
    const { total, parts, column } = subject;
    if (parts.length === 0) return doesNotApply;
    const reading = context.number(total);
    const related = parts.map(({ cell }) => cell);
    if (reading.kind !== 'number') {
      const { expected, calculation } = sumDetails(compareSum(new Decimal(0), parts));
      if (reading.kind !== 'blank' || new Decimal(expected).isZero()) return cannotJudge;
      return violated('blank', total, {
        related,
        data: { column },
        expected,
        calculation,
        severity: 'warning',
      });
    }
    const sum = compareSum(reading.value, parts);
    const gap = sum.stated.minus(sum.expected);
    if (gap.abs().lte(tolerance(subject))) return holds;
    const wrong = wrongSource(context, subject, gap);
    if (wrong)
      return violated('source', wrong.part.cell, {
        related: [total, ...wrong.nested.map(({ cell }) => cell)],
        data: { column, name: wrong.part.label },
        ...sumDetails(wrong.sum),
      });
    // A single 其中 row is only a part of the total.
    if (subject.rows === 1 && gap.gt(0)) return cannotJudge;
    const found = { ...sumDetails(sum), data: { column } };
    const unknown = unexplainedMoney(context, subject, gap, found);
    if (unknown) return violated('unexplained', total, unknown);
    const open = gap.gt(0) && !subject.exhaustive;
    return violated(open ? 'partial' : 'differs', total, {
      related,
      ...found,
      ...(open ? { severity: 'warning' } : {}),
      diagnosis: diagnoseSum(context.book, { cell: total, stated: sum.stated, addends: parts }),
    });
  },
});
