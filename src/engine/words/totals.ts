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
    '权重',
  ],
  ...['项目', '部门', '自我评价', '本项目', '全部', '分量', '扣后'],
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
  ...['加起来(?:得分)?', '总起来(?:得分)?', '加总', '总和'],
);

/** The total of a form; without numbers and slashes. */
export const TOTAL_ROW = expression(`^(?:${OF}*${TOTAL}|总分\\/?得分|评价总分)$`);

/** The total of a group. */
export const SUBTOTAL_ROW = expression(
  ...['小计$', '^(?:一级指标|二级指标)?(?:得分)?小计'],
  '(?:指标|情况|绩效|管理|效益|产出|满意度)(?:合计|得分合计|小计)$',
);

export const TOTAL_WORD = /总/;

/** 总 | 分: one character in each of two cells. */
export const TOTAL_IN_TWO_CELLS = /^(?:总分|合计|总计)$/;

export const ADDS_UP = /合计|总计|小计/;

/** The row that adds up a list. */
export const LIST_TOTAL_NAME = /^(?:合计|总计|小计|总合计|汇总)$/;

const GRADE_BEHIND = '(?:等级|等次|级别|档次|评级|结果|结论)[^\\d]{0,20}';

/** 自评总分：95分 or 自评总分：100分，等级：优 at the end of a cell. */
export const TOTAL_IN_SENTENCE = expression(
  '(?:总得?分|综合得分|自评得分)(?:(?:为|是|[:：])\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*分?|(\\d{1,3}(?:\\.\\d+)?)分)' +
    `(?:[(（]满分\\d{1,3}分[)）])?(?:[,，;；、。]\\s*(?:自评|评价|绩效)?${GRADE_BEHIND}|。)?$`,
);

/** 得分：9.8分, 分值（10分）：10, 得8.4, 得10分（满分10分）: label and number in one cell. */
export const LABELLED_POINTS = expression(
  '^(?:预算)?(?:执行)?(?:分值|(?:自评)?得分|自评分)\\s*(?:[(（]\\d{1,3}分[)）]\\s*)?(?:[:：]\\s*)?(\\d{1,3}(?:\\.\\d+)?)\\s*分?$',
  '^得(\\d{1,3}(?:\\.\\d+)?)分?$',
  '^(?:(?:自评)?得分?|计)(?:[:：])?(\\d{1,3}(?:\\.\\d+)?)分?[(（](?:满分|分值)[:：]?\\d{1,3}分?[)）]$',
);

/** A total in the column of row names of final accounts. */
export const ACCOUNTS_TOTAL = /^(?:合计|总计|总合计|本年合计)$/;

/** Labels of numbers of columns or of totals of rows. */
export const NO_NAME_OF_NUMBER = /^[\d.]+$|^栏次$|^行次$|合计|总[分计]|小计/;

export const SUBTOTAL_NAME = /^小计$/;
