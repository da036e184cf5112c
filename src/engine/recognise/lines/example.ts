import type { GridView } from '../sheet/view';
import type { RowKind } from './rows';
import type { Segment } from './segments';
import { EXAMPLE_BEGINS } from '../../words/closing';

const BEGINS: readonly RowKind[] = ['projectName', 'title', 'field', 'signatures'];

/** The table under 示例如下：, on a sheet of instructions, is not a real form and is not judged. */
export function isExample(view: GridView, { kinds }: Segment): boolean {
  let above = '';
  for (const [row, kind] of kinds) {
    if (BEGINS.includes(kind)) return false;
    if (kind === 'indicatorHeader' || kind === 'list') return EXAMPLE_BEGINS.test(above);
    const own = view.row(row);
    above = own.length === 1 ? (own[0]?.label ?? '') : '';
  }
  return false;
}
