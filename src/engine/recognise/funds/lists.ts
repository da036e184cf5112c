import type { FundList } from '../../form';
import type { GridCell } from '../sheet/cell';
import { numberIn } from '../../cells/quantity';
import type { GridView } from '../sheet/view';
import { flatMap } from '../../lists';
import {
  GOVERNMENT,
  LIST_PART,
  LIST_TOTAL,
  NOT_OF_GOVERNMENT,
  OF_DEPARTMENT,
  PART_BEGINS,
  STRUCTURE,
  WHOLE_PERIOD,
} from '../../words/fund-lists';

type LabelledAmount = { readonly label: GridCell; readonly amount: GridCell };

/** Amounts as label–value pairs, some of them left blank, in the rows `from`…`to`: 实施期资金总额: | 9000 | 年度资金总额: | 3000. */
export function readFundLists(view: GridView, from: number, to: number): readonly FundList[] {
  const columns = new Map<number, LabelledAmount[]>();
  for (let row = from; row <= to; row += 1) {
    for (const pair of pairs(view, row)) {
      const list = columns.get(pair.label.col);
      if (list) list.push(pair);
      else columns.set(pair.label.col, [pair]);
    }
  }
  return flatMap([...columns.values()], (column) => listsIn(view, column));
}

function pairs(view: GridView, row: number): readonly LabelledAmount[] {
  const own = view.row(row);
  return flatMap(own, (label) => {
    if (typeof label.value !== 'string' || label.text.length > 30 || numberIn(label)) return [];
    const amount = view.at(row, label.span.right + 1);
    return numberIn(amount) || amount.blank ? [{ label, amount }] : [];
  });
}

function listsIn(view: GridView, pairsOfColumn: readonly LabelledAmount[]): readonly FundList[] {
  const name = ({ label }: LabelledAmount): string => label.words.core.replace(/^\d+[、.]/, '');
  const at = pairsOfColumn.findIndex((pair) => !pair.amount.blank && LIST_TOTAL.test(name(pair)));
  const total = pairsOfColumn[at];
  if (!total) return [];
  const following: LabelledAmount[] = [];
  for (const pair of pairsOfColumn.slice(at + 1)) {
    const above = following.at(-1) ?? total;
    if (
      pair.label.row > above.label.span.bottom + 1 ||
      !LIST_PART.test(pair.label.label) ||
      LIST_TOTAL.test(name(pair))
    )
      break;
    following.push(pair);
  }
  // 资金总额 | 2460 under 中期资金总额.
  const head = view.at(total.amount.row - 1, total.amount.col);
  const period = [total.label, head].some(({ label }) => WHOLE_PERIOD.test(label))
    ? 'whole'
    : OF_DEPARTMENT.test(total.label.label)
      ? 'budget'
      : 'annual';
  const structureAt = following.findIndex(({ label }) => STRUCTURE.test(label.label));
  const parts = (list: readonly LabelledAmount[]): FundList['parts'] => {
    let inside = false;
    return flatMap(list, ({ label, amount }, index) => {
      const of = PART_BEGINS.test(label.label);
      inside =
        index > 0 && (of || (inside && GOVERNMENT.test(label.label) && !NOT_OF_GOVERNMENT.test(label.label)));
      return amount.blank ? [] : [{ label, amount, nested: inside }];
    });
  };
  const lists: readonly FundList[] =
    structureAt > 0
      ? [
          { period, split: 'source', total, parts: parts(following.slice(0, structureAt)) },
          { period, split: 'structure', total, parts: parts(following.slice(structureAt)) },
        ]
      : [{ period, split: null, total, parts: parts(following) }];
  return lists.filter((list) => list.parts.length > 0);
}
