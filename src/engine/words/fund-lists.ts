/** Lists of money in tables of targets. */

/** The total at the beginning of a list of money in a target table. */
export const LIST_TOTAL =
  /^(?:项目|实施期|中期|长期|年度|本年度?|当年|总|全年|预算|部门|部门单位|单位|整体)*(?:资金总额|预算总额|预算资金总额|总投资|预算资金|预算合计|资金合计|收入预算|支出预算)$/;

/** A part of such a list. */
export const LIST_PART = /拨款|资金|收入|支出|结转|其他|经费|补助|自筹|债券|贷款/;

/** Money of all years of a project. */
export const WHOLE_PERIOD = /实施期|中期|长期|总投资/;

/** Money of a department. */
export const OF_DEPARTMENT = /部门|单位|整体/;

/** The same money again, divided by what it is spent for. */
export const STRUCTURE = /结构/;

/** A label that begins with 其中. */
export const PART_BEGINS = /^其中/;

/** Money of a level of government. */
export const GOVERNMENT = /中央|省|市|县|区|上级|本级/;

/** Money from other sources. */
export const NOT_OF_GOVERNMENT = /其他|单位/;

/** A row for all other money, which makes the list complete. */
export const REST = /其他|单位资金|自有资金|自筹|非财政/;
