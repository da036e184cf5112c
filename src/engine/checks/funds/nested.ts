import type { FormCell, FundColumn } from '../../form';
import { flatMap } from '../../lists';
import { amountIn, shortText, type Addend } from '../../reading';
import type { IndicatorContext } from '../context';

/**
 * Amounts of the nested rows of the source whose amount is in `cell`, in the unit of the amount in `like`; none where
 * a single 其中 row is only a part.
 */
export function nestedAmounts(
  context: IndicatorContext,
  key: FundColumn,
  cell: FormCell,
  like: FormCell | null,
): readonly Addend[] {
  const rows = context.form.funds?.rows ?? [];
  const at = rows.findIndex(({ kind, cells }) => kind === 'source' && cells[key] === cell);
  if (at < 0) return [];
  const next = rows.findIndex(({ kind }, index) => index > at && kind !== 'nested');
  const nested = rows.slice(at + 1, next < 0 ? rows.length : next);
  const amounts = flatMap(nested, ({ label, cells }): Addend | null => {
    const amount = cells[key] ?? null;
    const reading = amountIn(like, amount);
    return amount !== null && reading.kind === 'number'
      ? { cell: amount, label: shortText(label.text), value: reading.value }
      : null;
  });
  return amounts.length < 2 || amounts.length < nested.length ? [] : amounts;
}
