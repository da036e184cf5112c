import type { FormCell } from '../../form';
import { memo } from '../../memo';
import { compactText } from '../../text';
import { DECIMAL_POINTS_AT_END } from '../../words/points';
import { ET_CETERA, GOAL_FOR_INDICATOR, LEVEL_NUMBER } from '../../words/levels';

/** Second-level names of the national system, and the first level above each. */
export const LEVEL2: Readonly<Record<string, string>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};
/** Cost was under 产出 until 2021; since then it has its own first level. */
export const ACCEPTED = [
  ...Object.keys(LEVEL2),
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
