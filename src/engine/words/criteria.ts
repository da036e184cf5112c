import { expression } from './expression';

/** Clauses of 评分标准 printed beside a row: 完成得满分; 80%(含)-90%,计4分; 每少1场扣2分,扣完为止; 否则不得分. */

const CLAUSE_NUMBER = '(\\d{1,9}(?:\\.\\d{1,4})?)';
const SUBJECT = '([\\u4e00-\\u9fff()]{0,16}?)';
const SIGN =
  '(≥|>=|≤|<=|>|<|=|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|高于|超过|超出|多于|低于|小于|不足|少于|' +
  '达到|达|完成)?';
const UNIT = '(%|[\\u4e00-\\u9fff]{1,3}?)?';
const INCLUDED = '(\\((?:不)?含(?:\\d{1,4}%?)?\\))?';
const WHERE = '(及?以[上下内])?';
const POINTS_GIVEN = '(满分|全分|(?<=[得计记])一半分?|(?<=[得计记])(\\d{1,3}(?:\\.\\d{1,2})?)分)';
const SHARE = '(按(?:完成比例|完成率|比例)(?:得|计|记)分|得分=完成率[×*](?:本|该)(?:项)?指标分值)';
const RESULT = `(?:的|时)?,?(?:(?:得|计|记|为)?${POINTS_GIVEN}|(不得分|不计分)|${SHARE})$`;

/** 90%以上得满分, 低于60%不得分. */
export const BAND = expression(
  `^${SUBJECT}${SIGN}${CLAUSE_NUMBER}${UNIT}${INCLUDED}${WHERE}${INCLUDED}${RESULT}`,
);

/** 80%(含)-90%,计4分. */
export const BAND_BETWEEN = expression(
  `^${SUBJECT}(?:在|为)?${CLAUSE_NUMBER}%?${INCLUDED}[-—–~～至到]{1,2}${CLAUSE_NUMBER}${UNIT}${INCLUDED}(?:之间)?${RESULT}`,
);

/** 80%≤完成率<90%得4分. */
export const BAND_CHAIN = expression(
  `^${CLAUSE_NUMBER}%?(≤|<)[\\u4e00-\\u9fff]{2,16}(≤|<)${CLAUSE_NUMBER}${UNIT}${RESULT}`,
);

/** 完成率≥100%: the condition of a clause. */
export const CONDITION = expression(`^${SUBJECT}([><≥≤])${CLAUSE_NUMBER}%?$`);

const LEAD =
  '(?:否则|(?:未达到|低于|超过)(?:目标值|指标值)的?|未完成的?|未达标的?|不足的?|超过的?|超出的?|' +
  '(?:完成|达标|合格|知晓|控制)率|满意度)?,?';
const RATE = '(?:([\\u4e00-\\u9fff]{2,10}率),?)?';
const LESS_OR_MORE =
  '(减少|少|低于|低|降低|下降|降|缺少|缺|增加|多|高于|高|超过|超出|超|逾期|延迟|推迟|延期|迟|晚)';
const DOING = '(?:安排|组织|举办|开展|完成|培训|检查|建设|新建)?';
const COUNT = '([\\d.]{1,6}|[一两二三五十])?';
const CLAUSE_POINTS = '(\\d{1,3}(?:\\.\\d{1,2})?)分';
const PIECES = '(个百分点|%|[^\\d%每扣减得的,]{1,4}?)';

/** 每少1场扣2分, 每低于100%一个百分点扣0.5分. */
export const DEDUCTION_EACH = expression(
  `^${LEAD}${RATE}每?${LESS_OR_MORE}${DOING}(?:(\\d{1,3})%)?${COUNT}${PIECES}的?,?(?:扣(?:减)?|减)${CLAUSE_POINTS}$`,
);

/** 发现1处不合规的扣2分. */
export const DEDUCTION_FOUND = expression(
  `^(每?)(?:发现|出现|发生)${COUNT}(处|例|次|起|项|件|个)[^\\d扣每,]{0,12},?扣(?:减)?${CLAUSE_POINTS}$`,
);

/** 每新增1家得1分. */
export const EARNING_EACH = expression(
  `^每(?:新增|增加|完成|建成|引进)?${COUNT}(个|家|项|场|次|户|人|件|篇|套)得${CLAUSE_POINTS}$`,
);

/** 每多举办1场加1分. */
export const MORE_EACH = expression(
  `^每(?:多|增加|超过?|超额)${DOING}${COUNT}([^\\d%每扣减加得的,]{1,3}?)的?,?加${CLAUSE_POINTS}$`,
);

/** 最多加2分. */
export const MORE_AT_MOST = expression(`^最多加${CLAUSE_POINTS}$`);

/** Points are added beyond the target, but the words do not state how many for each. */
export const SOME_MORE = /^(?:每?(?:多|增加|超过?|超额)[^扣减]{0,12}加\d{1,2}(?:\.\d{1,2})?分)$/;

/** Words for values below the target. */
export const BELOW_TARGET = /^(?:减少|少|低|降低|下降|降|缺)/;

export const FOR_EACH = /每/;

/** Words that a name of what is measured does not contain. */
export const NO_SUBJECT = /[扣每加未不或且其但若]|连续|同时|优秀|发现/;

/** 完成得满分. */
export const FULL_POINTS =
  /^(?:(?:全部|按时|按期|及时|如期)?(?:完成|达标|达到(?:目标值|指标值|目标|要求)?)|完成值达到(?:指标值|目标值))的?,?(?:得|计|记)(?:满分|全分|(\d+(?:\.\d+)?)分)$/;

/** 否则不得分. */
export const MISSED_IS_ZERO =
  /^(?:否则,?|(?:未|没有|不)(?:能)?(?:按时|按期|如期|全部)?(?:完成|达标|达到(?:目标值|指标值|目标|要求)?)的?,?)(?:不得分|(?:得|计|记)0分)$/;

/** 超过不得分. */
export const OVER_IS_ZERO = /^超过(?:目标值|指标值|标准)?的?不得分$/;

/** 本指标满分10分. */
export const POINTS_STATED = /^(?:本|该)(?:项)?指标(?:满分|分值)(?:为)?(\d{1,3}(?:\.\d{1,2})?)分$/;

/** 以100%为标准. */
export const STANDARD_SHARE = /^以(\d{1,3}(?:\.\d{1,2})?)%为标准$/;

/** 最多扣5分. */
export const TAKES_AT_MOST = /^最多扣(\d+(?:\.\d+)?)分$/;

/** 扣完为止. */
export const UNTIL_NOTHING =
  /^(?:扣完(?:\d{1,3}分|该项分值|本项分值)?为止|直至扣完(?:为止)?|直到扣完(?:为止)?|最低(?:得)?0分|满分为止|扣至0分为止)$/;

/** 低于要求按比例得分. */
export const SHARE_BELOW =
  /^(?:低于|未达到|达不到|不足)(?:目标值|指标值|目标|要求|标准)?的?,?按(?:完成)?比例(?:得|计|记|折算)分$/;

/** 未新增的不得分. */
export const NONE_NEW = /^(?:未|没有|无)(?:新增|增加)?的?,?(?:不得分|不计分)$/;

/** 评分标准： before the clauses. */
export const CRITERIA_LABEL = /^(?:评分|计分|得分)(?:标准|规则|办法|方法|说明)[:：]/;

/** The end of a clause: 计4分 belongs to the words before its comma. */
export const CLAUSE_END =
  /[;。]|,(?!(?:得|计|记)(?:满分|全分|一半|\d|0)|不得分|不计分|按比例|得分=完成率|扣\d|减\d)/;

/** A rule other than a share of the points. */
export const RULE_OF_ITS_OWN = /扣|不得分|得\d|每/;

/** The common rule in other words. */
export const COMMON_RULE = /比例|完成率|执行率|[×*÷]|B\/A|A\/B/;

/** The one of the two ratios that is below 1 is meant. */
export const EITHER_RATIO = /B\/A(?:或者?|、)A\/B|A\/B(?:或者?|、)B\/A/i;

/** 得分=达标率×5分: the value itself is a share of the points, whatever the target. */
export const VALUE_SHARE =
  /([\u4e00-\u9fff]{0,8}(?:率|度)|实际(?:完成)?值)[×*](?:该|本)?(?:项)?(?:指标)?(?:分值|权重|\d+(?:\.\d+)?分)/;

/** The completion of a target, at the end of a subject. */
export const ENDS_WITH_COMPLETION = /完成(?:率|比例|度)$/;

/** An indicator that is itself a completion rate. */
export const NAMES_COMPLETION = /完成率/;

export const SPEAKS_OF_COMPLETION = /完成/;
