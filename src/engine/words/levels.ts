import { expression, oneOf } from './expression';

/** Names of the levels above an indicator. */

const FIRST = oneOf(
  ...[
    '投入',
    '过程',
    '决策',
    '产出',
    '效益',
    '效果',
    '满意度',
    '成本',
    '社会效益',
    '服务对象满意度',
    '部门管理',
  ],
  ...['履职效果', '履职效能', '履职', '能力建设', '管理效率', '预算管理', '可持续影响', '投入管理', '管理'],
);

/** A group of the first level: 产出指标, 部门管理. */
export const LEVEL1_NAME = expression(`^(?:项目)?${FIRST}(?:类|部分|方面)?(?:指标|情况|目标|值)?$`);

/** A group of the second level: 数量指标, 社会效益指标. */
export const LEVEL2_NAME = expression(
  '^(?:产出)?(?:数量|质量|时效|成本)(?:指标|值)?$',
  '^(?:经济|社会|生态|环境|生态环境)(?:成本|效益|影响)(?:指标|值)?$',
  ...['^可持续(?:影响|发展)?(?:指标|值)?$', '^(?:服务对象)?满意度(?:指标|值)?$'],
);

/** The mark at a label that is printed again on the next page: 产出指标(续), 续:产出指标. */
export const GOES_ON_FROM_PAGE_BEFORE = /\((?:接[上前]页|续(?:[上前]?[表页])?)\d?\)|^续:/;

/** The heading of the whole table, and not of a group. */
export const TABLE_OF_INDICATORS =
  /^(?:项目|年度|绩效|评价|自评)*指标(?:自评|评价|完成|实现|得分)*(?:情况|结果|表)?$/;

/** A group that can only lose points. */
export const CONSTRAINT = /约束性/;

/** A name that ends with 指标, apart from its points. */
export const CALLED_INDICATOR = /指标\d*(?:\(|$)/;

export const ENDS_WITH_INDICATOR = /指标$/;

/** 指标1：培训次数 means 培训次数. */
export const INDICATOR_NUMBER_BEFORE = /^指标\s*(?::\s*)?(?:\d+\s*)?[::、.]\s*/;

/** 指标1： in front of the contents of a row. */
export const INDICATOR_WORD_BEFORE = /^指标\d*[:：]?/;

/** 指标7：培训合格率: a name begins with its number. */
export const NUMBERED_INDICATOR = /^指标\d+[:：.、]/;

/** 指标1： in front of a name. */
export const INDICATOR_COUNT_BEFORE = /^指标\d*[:：.、]?/;

/** 长期绩效指标, 年度绩效指标: headings of blocks of rows, where both are in one table. */
export const PERIOD_HEADING = /^(?:中?长期|中期|实施期|年度|当年)(?:总体)?(?:绩效)?(?:指标|目标)$/;

export const OUTPUT = /产出/;

export const BENEFIT = /效益|效果/;

/** An indicator about costs. */
export const NAMES_COST =
  /成本|费用?|经费|支出|预算|单价|造价|价格|标准|金额|元|资金(?:使用|节约|投入)|节约|控制|投资/;

/** An indicator of satisfaction. */
export const IS_SATISFACTION = /满意(?:度|率)$/;

export const SATISFACTION = /满意/;

/** The level of quantities. */
export const QUANTITY_LEVEL = /^数量指标/;

/** A rate of the money. */
export const IS_RATE_OF_FUNDS = /资金(?:支付|执行|使用|到位)率$|预算执行率$/;

/** The levels of quality and time. */
export const QUALITY_OR_TIME_LEVEL = /^(?:质量|时效)指标/;

/** A number of people or pieces. */
export const IS_COUNT = /(?:人|次|个|户|份|家|场)数$/;

export const COST_LEVEL = /^(?:经济)?成本指标/;

/** An indicator that is not about costs. */
export const IS_NO_COST = /参保率|到位|覆盖率|知晓率|满意[度率]|及时/;

/** The timely payment of money is not a cost. */
export const FUNDS_IN_TIME = /资金及时到位/;

/** 质量达标, 目标达成: what is reached, and not 指标 with a slip. */
export const SAYS_REACHED = /达[标成]$/;

/** 社会效益 and 时效性指标 are usual short and long forms. */
export const INDICATOR_ENDING = /性?指标$/;

/** Names with 满意度, which differ by more than a typing error. */
export const SATISFACTION_NAME = /满意度/;

/** Second-level names of the national system, and the first level above each. */
export const FIRST_LEVEL_OF: Readonly<Record<string, string>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};

/** The first levels of the national form. */
export const NATIONAL_GROUP = /^(?:产出|效益|满意度|服务对象满意度)指标$/;

/** 等 after the name of a level. */
export const ET_CETERA = /(?<=指标)等$/;

/** 数量目标 means 数量指标. */
export const GOAL_FOR_INDICATOR = /(?<=产出|[数质]量|时效|成本|效益|影响|满意度)目标$/;

export const LEVEL_NUMBER = /^(?:指标)?[\d一二三四五六七八九十]+[、.．]/;

/** Words of the first levels of the national form. */
export const NATIONAL_GROUP_WORD = /产出|效益|满意/;

/** A second level of quantities. */
export const QUANTITY_BEGINS = /^数量/;

/** A second level of quality. */
export const QUALITY_BEGINS = /^质量/;

/** A second level of time. */
export const TIME_BEGINS = /^(?:时效|时效性|进度)/;

/** A second level of benefits. */
export const BENEFIT_BEGINS = /^(?:经济|社会(?!公众)|生态|环境|可持续|.*效益)/;

export const COST = /成本/;

/** 指标1： or 指标： in front of a name. */
export const INDICATOR_MARK_BEFORE = /^指标:?\d*[:：.、]?/;
