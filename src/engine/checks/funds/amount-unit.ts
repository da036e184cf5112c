import { Decimal, decimalText } from '../../decimal';
import type { FormCell, FundColumn } from '../../form';
import { defineCheck, doesNotApply, holds, violated } from '../check';
import { shortText } from '../facts';

const AMOUNTS: readonly FundColumn[] = ['initial', 'carryover', 'budget', 'executed'];
const TEN_THOUSAND = new Decimal(10_000);

interface Subject {
  readonly cell: FormCell;
  readonly value: Decimal;
  readonly peers: readonly { readonly label: string; readonly value: Decimal }[];
}

/** true when one is ten thousand times the other, within one per cent. */
function tenThousandTimes(a: Decimal, b: Decimal): boolean {
  return b.gt(0) && a.div(b).div(TEN_THOUSAND).minus(1).abs().lte('0.01');
}

/** Amounts are in the unit that the form states: no cell is 10 000 times its neighbours. */
export const amountUnit = defineCheck({
  code: 'PJ207',
  id: 'amount-unit',
  area: 'funds',
  severity: 'warning',
  basis: ['reviewer-practice'],
  subjects: ({ funds }, context): readonly Subject[] => {
    const cells = (funds?.rows ?? []).flatMap((row) =>
      AMOUNTS.flatMap((column) => {
        const cell = row.cells[column];
        const reading = context.number(cell ?? null);
        if (!cell || reading.kind !== 'number' || reading.value.isZero()) return [];
        return [
          { cell, value: reading.value, row: row.label.address, column, label: shortText(row.label.text) },
        ];
      }),
    );
    return cells.map(({ cell, value, row, column }) => ({
      cell,
      value,
      // Budget and execution of one row, and the rows of one column, are of one size.
      peers: cells.filter((other) => other.cell !== cell && (other.row === row || other.column === column)),
    }));
  },
  judge: ({ cell, value, peers }, { form }) => {
    if (peers.length === 0) return doesNotApply;
    const small = peers.find((peer) => tenThousandTimes(value, peer.value));
    if (!small) return holds;
    return violated('ten-thousand', cell, {
      data: { other: `“${small.label}”的 ${decimalText(small.value)}`, unit: form.funds?.unit ?? '万元' },
      stated: decimalText(value),
      expected: decimalText(small.value),
    });
  },
});
