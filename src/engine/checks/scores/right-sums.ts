import { sumOf, type Decimal } from '../../../workbook/decimal';
import type { FormCell } from '../../form';
import { flatMap } from '../../lists';
import { fullMarkOf, type Addend } from '../../reading';
import type { IndicatorContext } from '../context';
import { groupAddends, groupSums } from './group-sums';
import { scoreAddends } from './total-addends';
import { allScored } from './total-sum';

/** A typed number that is the sum of scores, to the last digit. */
export interface RightSum {
  readonly cell: FormCell;
  readonly value: Decimal;
  /** The value of each addend, by cell. */
  readonly addends: ReadonlyMap<FormCell, Decimal>;
  /** The most that the sum can be; null = not known. */
  readonly most: Decimal | null;
}

/** The sums of scores that are right now: subtotals, the total, and the total repeated in the head. */
export function rightSums(context: IndicatorContext): readonly RightSum[] {
  const { form } = context;
  const most = fullMarkOf(form);
  const groups = flatMap(groupSums(form), ({ cell, indicators }) =>
    rightSum(context, cell, groupAddends(context, indicators), null),
  );
  const cell = form.total?.score ?? null;
  const total = cell && allScored(context) ? rightSum(context, cell, scoreAddends(context), most) : [];
  const said = form.fields.find(({ key }) => key === 'headerTotal')?.value ?? null;
  const [right] = total;
  const header =
    right && said && said !== right.cell
      ? rightSum(context, said, [{ cell: right.cell, label: '', value: right.value }], most)
      : [];
  return [...groups, ...total, ...header];
}

function rightSum(
  context: IndicatorContext,
  cell: FormCell,
  addends: readonly Addend[] | null,
  most: Decimal | null,
): readonly RightSum[] {
  const reading = context.points(cell);
  if (addends === null || typeof cell.value !== 'number' || cell.formula !== null) return [];
  if (reading.kind !== 'number' || !reading.value.eq(cell.value)) return [];
  if (!reading.value.eq(sumOf(addends.map(({ value }) => value)))) return [];
  const counted = new Map(addends.map((addend) => [addend.cell, addend.value]));
  return [{ cell, value: reading.value, addends: counted, most }];
}
