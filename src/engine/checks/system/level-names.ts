import type { FormCell } from '../../form';
import { memo } from '../../memo';
import { compactText } from '../../text';
import { DECIMAL_POINTS_AT_END } from '../../words/points';
import { ET_CETERA, FIRST_LEVEL_OF, GOAL_FOR_INDICATOR, LEVEL_NUMBER } from '../../words/levels';

/** Cost was under 产出 until 2021; since then it has its own first level. */
export const ACCEPTED = [
  ...Object.keys(FIRST_LEVEL_OF),
  '成本指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '满意度指标',
  '受益人满意度指标',
  '社会公众满意度指标',
];

/** A label for comparing: without brackets, points and numbering, and without 等 at the end. */
export function comparedLabel(cell: FormCell): string {
  return bareLabel(cell.text);
}

const bareLabel = memo((text: string): string =>
  compactText(text)
    .replace(/\([^()]*\)/g, '')
    .replace(DECIMAL_POINTS_AT_END, '')
    .replace(ET_CETERA, '')
    .replace(GOAL_FOR_INDICATOR, '指标')
    .replace(LEVEL_NUMBER, ''),
);
