import { fillTemplate } from '../../../locales/text';
import { Decimal, decimalText, roundHalfUp } from '../../../../workbook/decimal';
import type { FormCell, FundRow, Indicator } from '../../../form';
import { normaliseLabel } from '../../../text';
import type { Verdict } from '../../define-check';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { agree } from '../../numbers';
import { nameOf, readNumber, shortText } from '../../../reading';
import { flatMap } from '../../../lists';
import { texts } from './texts';
import { FUND_ROW_NAMED, RATE_OF_FUND_ROW } from '../../../words/execution';
import { OF_WHICH_LINE } from '../../../words/accounts-lines';

interface Subject {
  readonly indicator: Indicator;
  /** null = the amounts are pairs of label and value, without a row of money. */
  readonly row: FundRow | null;
  readonly budget: FormCell;
  readonly executed: FormCell;
}

function subjectsOf({ form }: IndicatorContext): readonly Subject[] {
  const { funds, execution } = form;
  return flatMap(form.indicators, (indicator) => {
    // Most names are no rate, and this is quick to find out.
    if (!indicator.applicable || !indicator.name.text.includes('率')) return null;
    const name = normaliseLabel(nameOf(indicator), { dropNumbering: true }).replace(/\([^()]*\)$/, '');
    if (!RATE_OF_FUND_ROW.test(name)) return null;
    const row = funds?.rows.find((candidate) => speaksOf(name, candidate)) ?? null;
    const pairs = !funds && !FUND_ROW_NAMED.test(name) ? execution : null;
    const { budget, executed } = row?.cells ?? pairs ?? {};
    // An amount that is the actual value of the row is no other statement of it.
    const apart = ![budget, executed].some((cell) => cell && isOfRow(cell, indicator));
    return apart && budget && executed ? { indicator, row, budget, executed } : null;
  });
}

const isOfRow = ({ sheet, row }: FormCell, { name }: Indicator): boolean =>
  sheet === name.sheet && row === name.row;

/** 基本支出 and 项目支出 have their own rows; any other rate is the rate of the total. */
function speaksOf(name: string, { kind, label }: FundRow): boolean {
  const part = FUND_ROW_NAMED.exec(name)?.[0];
  if (part === undefined) return kind === 'total';
  return kind !== 'total' && normaliseLabel(label.text).includes(part);
}

/**
 * A rate in the actual value: 98.49%, 0.98, also 91%% read as 91%, because correcting only the sign would not make
 * the cell right. null for other texts.
 */
function rateIn(cell: FormCell | null): { readonly value: Decimal; readonly places: number } | null {
  const reading = readNumber(cell);
  if (reading.kind === 'number' && reading.percent)
    return { value: reading.value.times(100), places: reading.places };
  // A plain 0.98 is a share, a plain 98 a percentage.
  if (reading.kind === 'number' && reading.value.lte('1.5'))
    return { value: reading.value.times(100), places: Math.max(0, reading.places - 2) };
  if (reading.kind === 'number') return { value: reading.value, places: reading.places };
  const match = /^(\d{1,3})(\.\d+)?\s*%{1,2}$/.exec(cell?.text ?? '');
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  return { value: new Decimal(`${whole}${fraction}`), places: Math.max(0, fraction.length - 1) };
}

function judge(
  { indicator, row, budget, executed }: Subject,
  context: IndicatorContext,
): Verdict<'differs' | 'pairs'> {
  const stated = rateIn(indicator.actual);
  const base = context.number(budget);
  const spent = context.number(executed);
  if (!stated || !indicator.actual) return cannotJudge;
  if (base.kind !== 'number' || spent.kind !== 'number' || base.value.isZero()) return doesNotApply;
  const exact = spent.value.div(base.value).times(100);
  if (agree(stated.value, exact, stated.places) !== 'differs') return holds;
  const expected = roundHalfUp(exact, 2);
  return violated(row ? 'differs' : 'pairs', indicator.actual, {
    stated: indicator.actual.text,
    expected: `${decimalText(expected)}%`,
    difference: fillTemplate(texts.words.points, { points: decimalText(stated.value.minus(expected)) }),
    calculation: `${decimalText(spent.value)} ÷ ${decimalText(base.value)}`,
    related: [executed, budget],
    data: {
      name: nameOf(indicator),
      row: row ? shortText(normaliseLabel(row.label.text).replace(OF_WHICH_LINE, '')) : '',
    },
  });
}

/** An indicator that repeats a fund figure agrees with the fund rows. */
export const repeatsFundFigure = defineCheck({
  code: 'PJ705',
  id: 'repeats-fund-figure',
  area: 'workbook',
  severity: 'warning',
  basis: ['arithmetic', 'reviewer-practice'],
  about: 'evaluation',
  subjects: (_form, context) => subjectsOf(context),
  judge,
});
