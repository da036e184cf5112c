import type { ExamplesOf } from './examples';
import type * as words from './units';

export const examples: ExamplesOf<typeof words> = {
  ORDINAL_UNIT: { reads: ['月', '期', '标段'], not: ['个月', '天', '次'] },
  UNIT_BEHIND_NAME: { reads: ['工期(天)', '总投资(万元)'], not: ['使用期(年)', '工期', '(天)工期'] },
  EACH: { reads: ['每年', '每个村', '每户'], not: ['每逢', '个人', '每一年'] },
  WITHIN_ALONE: { reads: ['天内', '家国内'], not: ['天以内', '范围内'] },
  DEGREE: { reads: ['度', '公平度', '满意度'], not: ['度假', '95度', '群众满意度高度'] },
  OTHER_DEGREES: { reads: ['年度', '温度', '高度'], not: ['公平度', '满意度'] },
  PIECES_AND_TIMES: { reads: ['人/次', '万人·次', '场.次'], not: ['人次', '次/年'] },
  PER: { reads: ['元/人', '次每年', '元/人·月', '万元/平方米造价'], not: ['元', '人次', '/年'] },
  PART_OF_YEAR: { reads: ['季度', '月', '周'], not: ['年', '人'] },
};
