import { expression, oneOf } from './expression';

/** Rules for the whole form in its printed notes. */

const REACHED = '(?:达到(?:年度)?(?:指标值|目标值)的?,?[得计记]满分,)?';

/** 定量指标达到指标值得满分,未达到的不得分. */
export const ALL_OR_NOTHING = expression(
  `^(?:\\d[.、])?(?:定量指标)?(?:得分|计分|评分)?:?,?(?:完成值)?${REACHED}` +
    '(?:未完成|未达到)(?:年度)?(?:指标值|目标值|目标)?的?,?不得分$',
);

const TERM = oneOf(
  '(?:年度|全年|年初|计划|预期|实际|实现|完成|指标|目标){0,3}' +
    '(?:指标值|目标值|计划值|完成值|实际值|实现值)(?:\\([AB]\\))?',
  '[AB]',
);

/** 实际完成值/年度指标值, B/A. */
export const RATIO = new RegExp(`(${TERM})[/÷](${TERM})`, 'g');

/** 反向指标得分=[1-(B-A)/A]×分值: no points at twice the target. */
export const EXCESS = expression(`1-\\(?(${TERM})-(${TERM})\\)?[/÷](${TERM})`);

/** A clause that states points. */
export const BAND_GIVES = /[得计记](?:满分|全分|一半|\d)|不得分|不计分|按比例|酌情|扣\d/;

/** The word for a grade inside a clause about points. */
export const FAILED = /为不及格,?/;

/** The completion of a target. */
export const COMPLETION = /完成(?:率|比例|度)/;

/** A clause about money. */
export const OF_BUDGET = /预算|执行|支付/;

/** A clause that begins with a number and continues the rule. */
export const GOES_ON_WITH_NUMBER = /^[\d≥≤<>低高大小不]/;

export const EXECUTION_RATE = /执行率/;

/** A clause of the bands of the execution rate. */
export const EXECUTION_GOES_ON = /^(?:(?:预算|资金)?执行率|[\d≥≤<>低高大小不])/;

/** A value is compared with a limit: 低于80%, 60%-80%, 每少一个百分点. */
export const THRESHOLD =
  /以[上下内]|低于|高于|不足|不低于|超过|超出|每[少低降减超增高多]|[≥≤<>]\d|\d%?[-–—~～至]\d/;

/** A sentence that states which points are given or deducted. */
export const RULE_GIVES = /不得分|不计分|[得计记扣减](?:\d|满分|全分|一半)|一半分|酌情(?:扣|给|得|计)/;

/** 超过100%的按100%计: this is so on every form. */
export const NOT_ABOVE_HUNDRED =
  /(?:执行率|完成率)?(?:超过|高于|大于)100%的?,?(?:均|都)?(?:[得计记]满分|按(?:100%|\d{1,2}分|满分)(?:计|计算|计分)?)/g;

/** 达到或超过指标值的得满分: this is so on every form. */
export const NOT_ABOVE_FULL =
  /(?:达到|等于)?(?:或者?|及|和)?(?:超过|超出|高于|大于)(?:年度|全年)?(?:指标值|目标值|预期目标|预期指标)的?,?(?:均|都)?[得计记]满分/g;

/** A sentence that continues the rule of the sentence before: 每少1个百分点扣0.5分, 80%以上的得满分. */
export const SENTENCE_GOES_ON = /^(?:每[少低降减超增高多]|其余|低于|高于|不足|超过|[≥≤<>]?\d+(?:\.\d+)?%)/;

/** A sentence that is not about the completion of targets. */
export const NOT_OF_COMPLETION = /执行率|预算|资金|支付|定性|反向/;

/** A sentence about the completion of targets. */
export const OF_COMPLETION = /完成(?:率|比例|度|值)|未完成|未达到|达不到|定量指标|正向指标/;

/** A sentence about reverse indicators. */
export const OF_REVERSE = /反向|逆向|≤\*|越低越好|越小越好/;

/** A clause that deducts points for each unit is not a band. */
export const TAKES_FOR_EACH = /扣|每/;

/** A side of a ratio of money. */
export const SIDE_OF_MONEY = /预算|执行数|资金|支出/;

/** The actual value in a ratio. */
export const SIDE_ACTUAL = /实际|完成值|实现值/;

/** The target in a ratio. */
export const SIDE_TARGET = /指标值|目标值|计划值/;

/** The points by which a ratio is multiplied. */
export const TIMES_POINTS = /[*×x]?(?:该?(?:项)?(?:指标)?)?(?:分值|权重|满分|分数)/i;

/** A clause about the execution of money. */
export const CLAUSE_OF_MONEY = /预算|执行率|执行数|支出/;

/** 100–80%（含80%）、80–60%（含60%）、60–0%: the three tiers of qualitative indicators. */
export const TIERS =
  /100%?[-–—~～至](\d{2})%?(\(含\d*%?\))?[、,，]?(\d{2})%?[-–—~～至](\d{2})%?(\(含\d*%?\))?[、,，]?(?:和|及)?(\d{2})%?[-–—~～至]0/;

export const COST_POINTS = /成本(?:指标)?[为:：]?(\d{1,2})分/;

export const OUTPUT_POINTS = /产出(?:指标)?[为:：]?(\d{1,2})分/;

export const BENEFIT_POINTS = /效益(?:指标)?[为:：]?(\d{1,2})分/;

export const SATISFACTION_POINTS = /满意度?(?:指标)?[为:：]?(\d{1,2})分/;

/** Points of the execution rate. */
export const RATE_POINTS = /执行率?(?:指标|情况)?[为:：]?(\d{1,2})分/;

/** A clause about points. */
export const SPEAKS_OF_WEIGHT = /分值|权重|一级指标/;

/** 20分×执行率, 执行率×10分: the points of the execution rate, and that its score is linear. */
export const POINTS_TIMES_RATE =
  /(\d{1,2})分?[*×]?(?:预算|资金)?执行率(?![\d(（])|执行率[*×](\d{1,2})(?!\d|%)/;

export const CLAUSE_OF_INDICATORS = /反向|完成率/;
