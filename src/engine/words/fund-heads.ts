import type { FundColumn } from '../form';
import { expression, oneOf, type Meanings } from './expression';
import { POINTS } from './heads';
import { MONTHS } from './years';

/** Heads of the columns of a fund block. */

/** 2023年预算, 2023年度支出数. */
export const YEAR_BEFORE_HEAD = /^20\d\d年度?(?=.)/;

/** 预算执行(E/C×100%): one amount divided by another. */
export const RATE_OF_COLUMNS = /执行\([A-Z][/÷][A-Z]/;

const UNTIL_DATE = '截[至止](?:年末|年底|目前|\\d+月底?)';
const SPENT_BEFORE = oneOf(
  ...[
    UNTIL_DATE,
    '全年',
    '实际',
    '预算',
    '资金',
    '本年',
    '年度',
    '累计',
    '当年',
    '财政',
    '项目',
    '转移支付',
    '基金支出',
    '总',
    '部门',
    '单位',
    '债券',
    '专项',
  ],
);
const SPENT = oneOf(
  ...['执行数', '执行金额', '执行资金', '执行总?额', '执行总金额', '执行', '支出数', '支出金额', '支出额'],
  ...['实际支出', '实际执行', '实际使用(?:数|金额)?', '使用数', '使用金额', '支付数', '支付额', '支付金额'],
  ...[
    '实付(?:数|额|金额)?',
    '已(?:付|支付|拨付|使用|支出|用)(?:(?:合同|工程)?款项?|资金|数|额|金额)?',
    '实支数?',
    '实拨数?',
    '拨付数',
    '拨付金额',
    '决算数',
    '决算',
    '决算支出数?',
    '支出决算数?',
  ],
  ...[
    '列支数?',
    '完成投资',
    '发生数',
    '资金支出',
    '支出资金',
    '支付资金',
    '完成支付',
    '使用资金',
    '投入资金额?',
    '投入(?:数|额|金额)',
    '(?:实发|发放)(?:数|额|金额)',
  ],
);
const EXECUTED = expression(
  `^${SPENT_BEFORE}*${SPENT}(?:合计)?$`,
  '^(?:截[至止].{2,5}|全年|年度|实际|本年|当年|累计|已)(?:支出|支付|拨付|使用|执行|列支)(?:数|金额)?$',
  ...['^(?:支出|使用|支付)$', '^实际支付(?:数|额|金额)?$', `^${MONTHS}.*(?:执行|支出)`],
);

const BUDGET_BEFORE = oneOf(
  ...[
    '采购',
    '基金支出',
    '全年',
    '调整后?',
    '年度',
    '本年',
    '当年',
    '部门',
    '资金',
    '项目',
    '转移支付',
    '最终',
    '实际',
    '财政',
    '可用',
  ],
  ...['年末', '补贴', '补助', '奖补', '专项', '经费', '债券', '支出'],
);
const BUDGETED = oneOf(
  ...[
    '预算(?:总|指标|下达|资金|安排|调整)?数',
    '下达预算数?',
    '预算(?:总)?金额',
    '预算额',
    '预算',
    '预算安排数?',
  ],
  ...[
    '安排数',
    '安排金额',
    '下达数',
    '下达金额',
    '到位数',
    '到位金额',
    '投资数',
    '计划数',
    '计划金额',
    '计划投入',
  ],
  ...[
    '计划支出',
    '资金总额',
    '预算总额',
    '可用(?:数|资金|预算|财力)?',
    '金额',
    '指标数',
    '预算资金',
    '预算资金总额',
  ],
  ...['(?:下达|到位|安排)(?:预算)?资金数?', '资金(?:到位|安排)(?:情况)?', '(?:资金|预算)额度', '指标金额'],
  ...['批准预算', '可执行数', '批复预算', '核定预算', '预算安排', '合同(?:价款?|总价|金额|额)', '总经费'],
  ...['经费总额', '计划投资', '当年安排', '资金数'],
);
const BUDGET = expression(
  `^${BUDGET_BEFORE}*${BUDGETED}$`,
  '^扣除.{2,20}后(?:的)?预算(?:数|金额|总?额)$',
  ...['^(?:年中)?调整后?数$', '^调整后$', '^(?:截[至止].{2,5}|实际|累计|已)?到位$'],
  ...['^(?:本年|当年)?下达(?:额度|资金额?)?$', '^(?:债券)?发行(?:总?额|金额|规模)$'],
);

/** The meaning of the amounts in a column, by the words of its head without the year. */
export const FUND_HEADS = [
  ['reason', /原因|缘由|说明|备注|改进措施/],
  [
    'score',
    // 分值/得分: points and score in one cell, 10/9.88.
    /^(?:(?:预算)?执行率?|自评|考评|实际)?(?:实|本项|该项)?(?:得分|评分|打分|自[评查测认报]分)(?:\/(?:分值|满分|权重))?$/,
  ],
  ['score', /^(?:分值|满分|权重)\/(?:自评)?得分$/],
  [
    'weight',
    /^(?:(?:预算)?执行率?)?(?:赋分|赋分值|分值权重|分值|权重|标准分|满分|权数|考核分|分数|指标分值|标准分值)$/,
  ],
  ['weight', POINTS],
  ['rate', /(?:执行|支出|使用|支付|拨付|付款)(?:实现)?(?:率|比例|比率|进度)|完成率|完成比例/],
  ['executed', EXECUTED],
  [
    'initial',
    /^(?:年初|初始|原|批复|期初).*(?:预算|指标|批复|安排|数|金额)|^预算批复数?$|^年初数?$|^(?:项目)?(?:计划|概算)?总投资(?:额)?$/,
  ],
  ['carryover', /^(?:其中:?)?(?:上年|以前年度|历年).*(?:结转|结余)/],
  ['budget', BUDGET],
] as const satisfies Meanings<FundColumn | 'ignored'>;

/** The head over the names of the rows. */
export const NAMES_ROWS = /^(?:任务|项目|工作|资金)名称$/;

/** A label that begins with 分值. */
export const WEIGHT_LABEL = /^分值/;

/** 项目支出（元） below 项目预算（元）; without its unit it would be a kind of money. */
export const SPENT_WITH_UNIT = /^(?:项目|经费|资金)支出\((?:万|亿)?元\)$/;

/** 全年预算：60, 执行率：95%: label and number in one cell. */
export const AMOUNT_BEHIND_LABEL = /^([^:：]{2,20})[:：][\d,]+(?:\.\d+)?(?:%|[万亿]?元)?$/;

/** 预算415万元, 实际支出398.4万元: without a colon an amount has its unit. */
export const AMOUNT_WITHOUT_COLON = /^([^\d:：]{2,12}?)[\d,]+(?:\.\d+)?[万亿]?元$/;

/** Without a colon only rates and points are read: 年度拨付金额④ has the number of its column. */
export const POINTS_BEHIND_LABEL =
  /^(\D{2,20}?)(?:\d{1,3}(?:\.\d+)?%|(?<=分|权重|分值)\d{1,3}(?:\.\d+)?分?)$/;

/** 满分10, 权重10分: the points after their label. */
export const POINTS_OF_LABEL = /^\D{2,12}(\d{1,3}(?:\.\d+)?)分?$/;

/** A text that begins with 分值. */
export const WEIGHT_TEXT = /^\s*分值/;

/** The score of the execution rate, in its own row. */
export const SCORE_OF_EXECUTION =
  /^(?:[一二三四五六七八九十\d]+[、.])?(?:预算|资金|项目)?(?:资金)?(?:执行|支出|支付|拨付|使用)(?:率|进度|情况)?(?:自评)?(?:得分|评分)(?:\(|$)/;

/** The spending of other money, in its own column. */
export const SPENT_OF_OTHERS = /^(?:全年|实际)?(?:执行|支出)数?\((?:其他|其它)[^()]{0,6}\)$/;

/** The reason for money that was not spent, in a row of its own: 未支完原因, 结余原因. */
export const REASON_ROW = /^.{0,8}(?:原因|缘由)(?:说明|分析|及.{2,8})?$/;

/** Money paid in. */
export const PAID_IN = /到位/;

/** The budget of the year, beside an earlier one. */
export const LATER_BUDGET = /调整|全年|^扣除.{2,20}后/;

/** The budget as it was when the year began. */
export const OF_THE_BEGINNING = /年初|期初|初始|^原/;

/** Money that was granted. */
export const GRANTED = /下达|批复|安排/;

/** Money that was applied for. */
export const APPLIED_FOR = /计划|申[请报]|概算/;

/** An amount paid in, and not a rate. */
export const PAID_IN_AMOUNT = /到位(?!率)/;

/** 执行率98%, 支出率：98%: the label is in the cell of the rate. */
export const LABELLED_RATE = /^[^\d%]{1,10}率[:：]?(\d{1,3}(?:\.\d+)?%)$/;

/** 达到指标值得满分，未达到按完成比例计分: how points are given, in a sentence; no head of money. */
export const SCORES_IN_WORDS = /[,;，；。].{0,30}(?:.计分|扣\d|不得分|满分)/;
