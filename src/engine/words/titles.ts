import { expression, oneOf } from './expression';

/** Titles of forms and of sheets. */

const ABOUT = oneOf(
  ...['自评', '评分', '监控', '绩效目标', '目标申报', '打分', '自评报告', '绩效评价', '绩效自评', '完成情况'],
  ...['执行监控', '自评情况', '考核评分', '评价指标', '评价评分'],
);

/** The title of a form, with or without the year and the unit in front of it. */
export const TITLE = expression(
  '(?:自评|绩效目标|绩效|评价|监控|目标|考核)[^。；]{0,30}(?:表|一览|清单|台账|汇总|(?:评分|计分)卡)(?:\\(.{0,60}\\))?$',
  `${ABOUT}(?:分|明细|汇总|附|打分|情况)?表`,
  ...['自[评查](?:表|情况|报告|明细)', '绩效目标(?:表|申报)', '项目(?:清单|一览表|列表|目录|汇总表)$'],
  '(?:自评|评价)结果的?公示$',
);

/** The title of a report or table that contains the form. */
export const REPORT_TITLE = /报告$|数据表$/;

/** A title without 表, on the first line of a sheet. */
export const FIRST_LINE_TITLE =
  /^.{0,12}整体(?:支出)?绩效目标$|^[^。；:：]{2,40}绩效(?:目标)?自[评查](?:结果)?(?:\([^()]{0,20}\))?$/;

/** 附件2： in front of a title. */
export const ATTACHMENT_BEFORE = /^(?:附件|附表)\d*[:：.、-]*/;

/** A sentence about a form, which is not a title. */
export const SENTENCE_NOT_TITLE = /[。;]|^注|^\d+[.、]|说明[:：]|填报|见附|见下表|如下/;

export const ENDS_WITH_TABLE = /表(?:\(.{0,60}\))?$/;

const FROM_PAGE = '(?:接[上前](?:一?页|表)|上接|承[上前]页)';
const TO_PAGE = oneOf('[转接见续]下一?页', '下页续', '未完待续');

/** A line that shows that a table continues. */
export const CONTINUED = expression(
  '\\(?续(?:[上前]?[表页])?\\d?\\)?$',
  `^\\(?${FROM_PAGE}`,
  `^\\(?${TO_PAGE}\\)?$`,
);

const DASH = '[-‐‑–—―─~·]';
const COUNT = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';

/** The number of a page, alone in its cell: 第2页,共3页, -2-, 2/3, P2. */
export const PAGE_NUMBER = expression(
  `^${DASH}?(?:第${COUNT}页(?:[,、/;]?共${COUNT}页)?|共${COUNT}页(?:[,、/;]?第${COUNT}页)?)${DASH}?$`,
  `^${DASH}{1,3}\\d{1,3}${DASH}{1,3}$`,
  '^(?:页码:?)?\\d{1,3}/\\d{1,3}页?$',
  '^(?:[Pp]age|P\\.?|p\\.?)\\d{1,3}(?:(?:of|/)\\d{1,3})?$',
);

/** Words that end with 续 and do not mean this. */
export const OTHER_WORD_WITH_CONTINUE = /手续|连续|持续|后续|继续|陆续|延续/;

/** Rows above a title that belong to it: 附件：, 报表编号：… */
export const BEFORE_TITLE = /^(?:附件|附表|附\d|报表编号|表号|表\d|单位:|填报单位|项目\d|序号\d|金额单位)/;
