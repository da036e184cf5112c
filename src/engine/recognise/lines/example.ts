import type { GridView } from '../sheet/view';
import type { Segment } from './segments';

/** 示例如下： 二、填写示例： 例： */
const EXAMPLE = /(?:示例|范例|举例|例如|例)(?:如下|如)?[:：]?$/;

/** The table under 示例如下：, on a sheet of instructions: nobody's form, so nothing of it is judged. */
export function isExample(view: GridView, { kinds }: Segment): boolean {
  let above = '';
  for (const [row, kind] of kinds) {
    if (kind === 'projectName' || kind === 'title' || kind === 'field') return false;
    if (kind === 'indicatorHeader' || kind === 'list') return EXAMPLE.test(above);
    const own = view.row(row);
    above = own.length === 1 ? (own[0]?.label ?? '') : '';
  }
  return false;
}
