import type { ExamplesOf } from './examples';
import type * as words from './numbering';

export const examples: ExamplesOf<typeof words> = {
  COLUMN_NUMBERS_LABEL: { reads: ['列次', '栏次', '行次'], not: ['次数', '栏次1', '批次'] },
  ROW_NUMBER: { reads: ['一、年度资金总额', '1.财政拨款'], not: ['(一)财政拨款', '六、其他'] },
  BRACKET_WITHOUT_NUMBER: { reads: ['(含续建)', '(个)'], not: ['(一)数量指标', '数量(个)'] },
  NUMBER_BEFORE: { reads: ['(一)数量指标', '1.质量指标'], not: ['数量指标', '第一季度'] },
  FIRST_LEVEL_NUMBER: {
    reads: ['一、产出', '十二、满意度', '三.效益'],
    not: ['(一)数量', '1.产出', '一级指标'],
  },
  SECOND_LEVEL_NUMBER: { reads: ['(一)数量指标', '(十二)其他'], not: ['一、产出', '(1)数量指标', '(一级)'] },
  SERIAL: { reads: ['2', '十二、', '3.'], not: ['2次', '第二'] },
  CHINESE_NUMBER_BEFORE: { reads: ['(一)产出指标', '一、产出指标'], not: ['1.产出指标', '一级指标'] },
  COLUMN_COUNT_LABEL: { reads: ['栏次', '列次'], not: ['行次', '批次'] },
  COLUMN_COUNT: { reads: ['(1)', '12', 'A', '②', '3=2/1'], not: ['(1)数量', '1.', '指标1'] },
  NO_NUMBER_BEFORE: { reads: ['培训次数', '指标1'], not: ['一、培训', '其中:线上', '1.培训'] },
  PART_NUMBER: {
    reads: ['其中:1.1旗直干部', '1.2苏木乡镇干部'],
    not: ['其中:旗直干部', '1.干部培训', '1.25%'],
  },
  OF_WHICH_BEFORE: { reads: ['其中:线上培训', '(其中)线上'], not: ['培训其中'] },
  NUMBER_OF_LABEL: {
    reads: ['一、产出', '(二)数量', '3.成本', '(4)时效'],
    not: ['一级指标', '1.5倍', '(一'],
  },
  BRACKETED_NUMBER: { reads: ['(一)产出', '（十二）满意度'], not: ['一、产出', '(1)产出'] },
  CHAPTER: { reads: ['一、财政拨款收入', '十二.其他支出'], not: ['一般公共预算', '(一)基本支出'] },
  SECTION: { reads: ['(一)基本支出', '(十二)其他'], not: ['一、基本支出', '(1)基本支出'] },
  BELOW_CHAPTER: {
    reads: ['(一)基本支出', '1、人员经费', '(2)公用经费'],
    not: ['一、基本支出', '其中:基本支出'],
  },
  CHINESE_NUMBER_ALONE: { reads: ['一', '十二'], not: ['一、', '一级', '(一)'] },
  BRACKETED_NUMBER_ALONE: { reads: ['(一)', '(十二)'], not: ['(一)产出', '一', '(1)'] },
};
