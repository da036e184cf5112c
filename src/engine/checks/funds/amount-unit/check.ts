import { fillTemplate } from '../../../locales/text';
import { Decimal, decimalText } from '../../../../workbook/decimal';
import { AMOUNT_COLUMNS, type FormCell, type FundBlock, type FundColumn, type FundRow } from '../../../form';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { statedShare } from '../rates';
import { scaleTo, shortText } from '../../../reading';
import { flatMap } from '../../../lists';
import { texts } from './texts';

const TEN_THOUSAND = new Decimal(10_000);

interface Amount {
  readonly cell: FormCell;
  readonly value: Decimal;
  readonly label: string;
}

/** Two amounts that should have about the same size; the first one is judged. */
interface AmountPair {
  readonly large: Amount;
  readonly small: Amount;
  /** The rate printed for them: executed ÷ budget. */
  readonly rate: Decimal | null;
  readonly kind: 'column' | 'executed' | 'budget';
}

function amountOf(context: IndicatorContext, row: FundRow, column: FundColumn): Amount | null {
  const cell = row.cells[column];
  const reading = context.number(cell ?? null);
  if (!cell || reading.kind !== 'number' || reading.value.lte(0)) return null;
  return { cell, value: reading.value, label: shortText(row.label.text.replace(/[::]\s*$/, '')) };
}

/** The total of a column and each of its sources. */
function columnPairs(context: IndicatorContext, { rows }: FundBlock): readonly AmountPair[] {
  const total = rows.find(({ kind }) => kind === 'total');
  if (!total) return [];
  return flatMap(AMOUNT_COLUMNS, (column) => {
    const sum = amountOf(context, total, column);
    const parts = rows.filter(({ kind }) => kind === 'source').map((row) => amountOf(context, row, column));
    return flatMap(parts, (part): AmountPair | null => {
      if (!sum || !part) return null;
      const [large, small] = part.value.gt(sum.value) ? [part, sum] : [sum, part];
      return { large, small, rate: null, kind: 'column' };
    });
  });
}

/** Budget and executed amount of one row; rows without a rate are only used where no row has one. */
function rowPairs(context: IndicatorContext, { rows }: FundBlock): readonly AmountPair[] {
  const rated = rows.filter((row) => statedShare(context.number(row.cells.rate ?? null), null) !== null);
  return flatMap(rated.length > 0 ? rated : rows, (row): AmountPair | null => {
    const budget = amountOf(context, row, 'budget');
    const executed = amountOf(context, row, 'executed');
    if (!budget || !executed) return null;
    const rate = statedShare(context.number(row.cells.rate ?? null), null);
    return executed.value.gt(budget.value)
      ? { large: executed, small: budget, rate, kind: 'executed' }
      : { large: budget, small: executed, rate, kind: 'budget' };
  });
}

/** Whether the first amount is probably in 元 and the second in 万元. */
function mixed({ large, small, rate, kind }: AmountPair): boolean {
  // 0.8亿元 beside 8000万元: each says what it is.
  if (!scaleTo(small.cell, large.cell).eq(1)) return false;
  // Ten thousand times an amount has at least three digits more.
  if (kind === 'column' && large.value.e - small.value.e < 3) return false;
  const times = large.value.div(small.value).div(TEN_THOUSAND);
  const near = (wanted: Decimal, margin: string) => times.div(wanted).minus(1).abs().lte(margin);
  if (kind === 'column') return near(new Decimal(1), '0.01');
  // The rate shows what the quotient should be: 9482 with a rate of 94.82 % is an error of the unit.
  if (rate?.gt(0)) return near(kind === 'executed' ? rate : new Decimal(1).div(rate), '0.02');
  return kind === 'executed' ? times.gte('0.5') && times.lte('1.05') : times.gte('0.95') && times.lte(2);
}

/** Amounts are in the unit that the form states: none is ten thousand times the amount beside it. */
export const amountUnit = defineCheck({
  code: 'PJ207',
  id: 'amount-unit',
  area: 'funds',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: 'evaluation',
  subjects: ({ funds }, context) =>
    funds ? [[...rowPairs(context, funds), ...columnPairs(context, funds)]] : [],
  judge: (pairs, { form }) => {
    if (pairs.length === 0) return doesNotApply;
    const pair = pairs.find(mixed);
    if (!pair) return holds;
    const { large, small } = pair;
    return violated('ten-thousand', large.cell, {
      related: [small.cell],
      data: {
        other: fillTemplate(texts.words.amount, {
          at: small.cell.address,
          label: small.label,
          value: decimalText(small.value),
        }),
        unit: form.funds?.unit ?? '万元',
      },
      stated: decimalText(large.value),
    });
  },
});
