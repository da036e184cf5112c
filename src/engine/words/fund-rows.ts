import { expression, oneOf } from './expression';

/** Labels of the rows of a fund block: the total, parts of it, parts of parts. */

const TOTAL_OF = oneOf(
  ...[
    '年度',
    '本年度?',
    '全年',
    '项目',
    '预算',
    '部门',
    '单位',
    '资金',
    '财政',
    '整体',
    '当年',
    '总',
    '投入',
  ],
  ...['支出', '专项'],
);
const TOTALS = oneOf(
  `${TOTAL_OF}*(?:(?:资金|支出|收入|预算|经费)(?:总[额计量数]|合计)|总投入|总金额|总额)`,
  ...['(?:[全本当]年|[本年]?年度)?合计', '总[计数]', '小计', '累计', '全年'],
  '(?:[全本]年|年度|(?:部门)?整体|预算)支出',
  ...['(?:年度|项目|预算|年度部门预算)资金', '(?:项目)?总预算', '全年预算', '(?:年度)?总支出'],
  ...['(?:项目)?总投资', '投资合计', '(?:财政拨款|资金来源)合计', '年度预算金额', '金额合计'],
);

export const FUND_TOTAL = expression(`^${TOTALS}$`);

/** A head over the sum of the amounts beside it. */
export const ADDED_UP = /^(?:小计|合计|总额|总计)$/;

/** The sum of the rows below, beside their common name. */
export const FUND_SUBTOTAL = /^小计$/;

/** A part of the row above it. */
export const FUND_NESTED = /^(?:其中|#|--?)/;

const GOVERNMENT_LEVELS = oneOf(
  ...[
    '中央',
    '省级',
    '省本级',
    '省',
    '市级',
    '市本级',
    '市',
    '县级',
    '县',
    '区级',
    '区',
    '州级',
    '旗县',
    '自治区',
  ],
  ...['地方', '县\\(区\\)', '县市区', '乡镇', '镇级', '上级', '本级', '盟市', '地市', '兵团'],
);

/** Money of one level of government. */
export const FUND_LEVEL = expression(`^(?:其中:?)?(?:\\d[.、)])?${GOVERNMENT_LEVELS}`);

const FRESH = oneOf(
  ...['上年', '其他', '单位', '自有', '事业', '财政专户', '自筹', '社会', '银行', '债券', '非财政', '经营'],
  ...['上级补助', '附属', '结转', '以前年度', '政府性基金', '国有资本', '专户', '往来', '贷款'],
);

/** A part of the total again, after parts of parts. */
export const FUND_FRESH = expression(`^${FRESH}`);

/** Words that are only on rows of a fund block. */
export const FUND_ROW = expression(
  ...['资金', '拨款', '结转', '结余', '预算', '总额', '支出', '收入', '补助', '债券', '贷款', '其他', '合计'],
  ...['总计', '小计', '自筹', '专户', '中央', '省级', '市级', '县级', '区级', '基金', '经费', '当年', '本年'],
);

/** 其中： before the name of a part. */
export const OF_WHICH = /^其中[:：]?/;

/** The label beside a whole fund block. */
export const BLOCK_OF_FUNDS = /资金|预算|支出|经费|执行/;

/** 按收入性质分：, 按支出性质分：912.6: the same money sorted in one way. */
export const SORTED_BY = /^按.{2,6}分(?:类|为)?(?:[:：][\d,.]*(?:万?元)?)?$/;

/** 其中： and the number in front of the name of a source. */
export const BEFORE_SOURCE = /^其中[:：]?(?:\d[.、)]|\(\d\)|[一二三]、)?|^(?:\d[.、)]|\(\d\)|[一二三]、)/;

/** A source for all other money. */
export const TAKES_THE_REST = /其他|项目支出/;

/** One of the four quarters, or of the two halves, of the year. */
export const QUARTER = /^第?[一二三四1-4]季度$/;
export const HALF_YEAR = /^[上下]半年$/;

/** 项目支出 of a department. */
export const PROJECTS_ROW = /项目支出(?:总额|合计|小计)?$/;
