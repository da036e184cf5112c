/** What one region’s form prints and others do not. */

/** 约束性指标 of the form of Hubei. */
export const NO_WEIGHT = /不设权重|总得分不得/;

/** The execution carries 20 points, in a head. */
export const TWENTY_TIMES_RATE = /20分\*执行率/;

/** The execution carries 20 points, in a label. */
export const EXECUTION_OF_TWENTY = /预算执行情况.{0,60}\(20分\)/;

/** The ratio of reverse indicators, as the note of Hubei prints it. */
export const WEIGHT_TIMES_RATIO = /权重[*×]A\/B/;

/** The second tier of Hubei. */
export const TIER_EIGHTY_FIFTY = /80%?[-~—–至]50/;

/** The cap of Hubei. */
export const AT_MOST_SEVENTY = /不得超过70分/;

/** Note below the form of Sichuan. */
export const CONCLUSION_NOTE = /评价结论/;

/** Note below the form of Sichuan. */
export const PROBLEMS_NOTE = /存在问题/;

/** Note below the form of Sichuan. */
export const IMPROVEMENT_NOTE = /改进措施/;

/** Heads of the form of Ningxia. */
export const HEAD_OF_NINGXIA = /考核分|财政审核评分/;

/** The list of the system in full; cells that only begin so are written by hand. */
export const LIST_OF_SYSTEM = /^(?:达成预期指标|部分达成预期指标并具有一定效果|未达成预期指标且效果较差)$/;

/** A constraint says that it has no weight. */
export const NO_WEIGHT_SET = /不设权重/;

/** Behind the name of a region these make it the name of a street, a bank of a river, a village. */
export const NO_REGION_BEFORE = '路|街|大道|大街|道|巷|里弄|桥|[岸站村镇乡门]|大堤';
