/** What the form of one region prints and others do not. */

/** 约束性指标 of the form of Hubei. */
export const NO_WEIGHT = /不设权重|总得分不得/;

/** A head with 20 points for the execution. */
export const TWENTY_TIMES_RATE = /20分\*执行率/;

/** A label with 20 points for the execution. */
export const EXECUTION_OF_TWENTY = /预算执行情况.{0,60}\(20分\)/;

/** The ratio of reverse indicators, as the note of Hubei prints it. */
export const WEIGHT_TIMES_RATIO = /权重[*×]A\/B/;

/** The second tier of Hubei. */
export const TIER_EIGHTY_FIFTY = /80%?[-~—–至]50/;

/** The cap of Hubei. */
export const AT_MOST_SEVENTY = /不得超过70分/;

/** A note below the form of Sichuan. */
export const CONCLUSION_NOTE = /评价结论/;

/** A note below the form of Sichuan. */
export const PROBLEMS_NOTE = /存在问题/;

/** A note below the form of Sichuan. */
export const IMPROVEMENT_NOTE = /改进措施/;

/** Heads of the form of Ningxia. */
export const HEAD_OF_NINGXIA = /考核分|财政审核评分/;

/** The system's texts in full; cells that only begin with them are written by hand. */
export const LIST_OF_SYSTEM = /^(?:达成预期指标|部分达成预期指标并具有一定效果|未达成预期指标且效果较差)$/;

/** A constraint that states that it has no weight. */
export const NO_WEIGHT_SET = /不设权重/;

/** After the name of a region these make it the name of a street, a river bank or a village. */
export const NO_REGION_BEFORE = '路|街|大道|大街|道|巷|里弄|桥|[岸站村镇乡门]|大堤';
