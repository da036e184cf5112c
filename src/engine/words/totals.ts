import { expression, oneOf } from './expression';

/** Labels of the rows and fields that add up an indicator table. */

const OF = oneOf(
  ...[
    '自评',
    '评价',
    '考评',
    '综合',
    '总体',
    '汇总',
    '绩效',
    '最终',
    '最后',
    '实际',
    '得分',
    '分值',
    '评分',
    '指标',
  ],
  ...['项目', '部门', '自我评价', '本项目'],
);
const TOTAL = oneOf(
  ...[
    '总[分计评和]',
    '合计',
    '总得分',
    '总评?[得评]分',
    '[得评]分合计',
    '合计(?:总)?[得分]分?',
    '总分[数值]',
  ],
  ...['总成绩', '综合得分', '(?:总分|自评分|分数)合计', '评价得分', '自评得分', '最终得分', '合计总分'],
);

/** The total of a form; without numbers and slashes. */
export const TOTAL_ROW = expression(`^(?:${OF}*${TOTAL}|总分\\/?得分|评价总分)$`);

/** The total of a group. */
export const SUBTOTAL_ROW = expression(
  ...['小计$', '^(?:一级指标|二级指标)?(?:得分)?小计'],
  '(?:指标|情况|绩效|管理|效益|产出|满意度)(?:合计|得分合计|小计)$',
);

/** A score of the whole form by its label. */
export const TOTAL_WORD = /总/;

/** 总 | 分, one character in each of two cells. */
export const TOTAL_IN_TWO_CELLS = /^(?:总分|合计|总计)$/;

/** A row or a column that adds up others. */
export const ADDS_UP = /合计|总计|小计/;

/** The row that adds up a list. */
export const LIST_TOTAL_NAME = /^(?:合计|总计|小计|总合计|汇总)$/;
