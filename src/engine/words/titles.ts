import { expression, oneOf } from './expression';

/** Titles of forms and of sheets. */

const ABOUT = oneOf(
  ...['自评', '评分', '监控', '绩效目标', '目标申报', '打分', '自评报告', '绩效评价', '绩效自评', '完成情况'],
  ...['执行监控', '自评情况', '考核评分', '评价指标', '评价评分'],
);

/** The title of a form, with or without the year and the unit before it. */
export const TITLE = expression(
  '(?:自评|绩效目标|绩效|评价|监控|目标|考核)[^。；]{0,30}(?:表|一览|清单|台账|汇总)(?:\\(.{0,60}\\))?$',
  `${ABOUT}(?:分|明细|汇总|附|打分|情况)?表`,
  ...['自[评查](?:表|情况|报告)', '绩效目标(?:表|申报)', '项目(?:清单|一览表|列表|目录|汇总表)$'],
  '(?:自评|评价)结果的?公示$',
);
