import { expression } from './expression';
import { MONTHS } from './years';

/** What a head says beside its meaning, by which one of several like heads is chosen; and what cells under heads say. */

/** Parents of columns of planned values. */
export const PLAN_BEGINS = /^(?:计划|预期|年初)/;

/** The unit’s own score, by its head. */
export const SELF_EVALUATED = /自评/;

/** Heads of targets that may be for another time than the year. */
export const TARGET_OF_OTHER_TIME = /实施期|中期|长期|总体|上年|调整|年初/;

/** 三级 or 四级 in a head. */
export const LOWER_LEVEL = /^[三四]级/;

/** A cell of a column of operators. */
export const OPERATOR_BEGINS = /^(?:[≥≤<>=≧≦]|不[少低超高]|大于|小于|达到|以上)/;

/** Heads of the parts of a value. */
export const PART_OF_VALUE =
  /^(?:数值|内容|名称|文字|描述|是|否|(?:主管|财政)(?:部门|局)|专家|第三方|复[核评]|审[核定])$/;

/** Heads of the name of an indicator, where its level is in the head above. */
export const NAME_PART = /^(?:指标)?(?:名称|内容)$/;

/** The column of the indicator itself. */
export const NAMES_INDICATOR = /三级|名称/;

/** Words that only heads have, for heads that are otherwise unknown. */
export const MAY_HEAD = /指标|情况/;

/** A target as it was adjusted in the year. */
export const ADJUSTED = /调整|修订|变更/;

/** The contents of what is evaluated; may be to the right of the points. */
export const CONTENT = /^(?:指标|考核|评价)内容$/;

export const THIRD_LEVEL = /三级/;

/** A level in front of the column that is named indicator. */
export const CONTENT_OR_ITEM = /内容|项目/;

/** 评价要点 is the indicator where nothing else is named so. */
export const POINT_OF_CRITERIA = /要[点求]$/;

/** Words for the year that is evaluated. */
export const OF_YEAR = /年度|全年|本年|当年/;

export const YEAR_NAMED = /20\d\d年/;

/** Heads that clearly name a target. */
export const TARGET_NAMED = /指标值|目标值/;

/** Heads that clearly name an actual value. */
export const ACTUAL_NAMED = /实际完成值|全年完成值|完成值|实际值/;

export const ACTUAL_SAID = /实际/;

export const VALUE_SAID = /值/;

/** A target that may be in words, with its value in a column to the right. */
export const TARGET_IN_WORDS = /目标|计划|标准/;

/** The value to the right of a target in words. */
export const VALUE_OF_TARGET = /^(?:三级)?指标(?:数)?值$/;

/** A mark out of 100. */
export const OF_HUNDRED = /百分制/;

/** The mean of several reviewers’ scores. */
export const AVERAGED = /平均|均分/;

/** The scores of several reviewers in one, weighted with the shares in their heads. */
export const COMBINED = /综合|加权|最终|最后|合成|总评/;

/** A result, in words or as a score. */
export const RESULT = /结果$/;

/** Points, or a score beside other points. */
export const POINTS_OR_SCORE = /^(?:考[核评]|绩效)分$/;

/** The share of a reviewer's score: 财政终评（50%）. */
export const SHARE_OF_REVIEWER = /(\d{1,3}(?:\.\d{1,2})?)[%％]/;

export const OWN_SCORE = /自评|自我/;

/** A cell with only an operator. */
export const COMPARISON = /^(?:[≥≤<>=≧≦]{1,2}|(?:大于|小于)(?:或?等于)?|等于|不[低高]于)$/;

export const CAUSE = /原因/;

/** 备注（未达标原因）, 备注（未完成必填）: what is noted there is why a target was missed. */
export const ASKS_FOR_REASON = /原因|(?:未完成|未达[标到]|扣分).{0,8}(?:必填|填写|说明)/;

/** Values of several years or of another year. */
export const OTHER_PERIOD = /实施期|中期|长期|累计|总体|上年|去年|上一年|以前年度|历年/;

/** A formula: of the value, or of its score. */
export const FORMULA_HEAD = /^(?:三级)?(?:指标)?(?:值)?计算(?:方法|公式|过程)$/;

/** 评分说明: how scores are computed, or why they are what they are. */
export const EXPLAINS = /说明$/;

/** A standard, of the value or of its score. */
export const STANDARD = /标准$/;

/** Words of a formula of scores. */
export const SPEAKS_OF_SCORING = /得分|计分|满分|分值|权重|扣|\d分/;

/** Values that are expected by the end of the year, beside those reached so far. */
export const FORECAST = /预计|预测/;

/** Part of a year, or a year, over the columns of one unit in several periods. */
export const PART_OF_TIME = /半年|季度|年度?$|\d月|月份|中期|期(?:末|初|内)|实施期|累计/;

/** Months or a quarter. */
export const HEAD_OF_PART_OF_YEAR = expression(MONTHS, '下半年|季度|\\d月');

/** Heads that clearly name the points. */
export const WEIGHT_NAMED = /分值|标准分|满分/;

/** What is scored, where it is not the name of a project. */
export const ITEM = /^项目$/;

/** A head in Latin letters only. */
export const LATIN = /^(?=.*[A-Za-z]{3})\P{Script=Han}+$/su;
