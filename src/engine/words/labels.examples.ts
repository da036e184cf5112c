import type { ExamplesOf } from './examples';
import type * as words from './labels';

export const examples: ExamplesOf<typeof words> = {
  POINTS_BEHIND: { reads: ['权重10', '得分100分', '分值5'], not: ['权重', '得分率100', '10分', '分值标准'] },
  STAR_OR_NUMBER: {
    reads: ['*联系人', '★项目名称', '一、项目名称', '2.实施单位'],
    not: ['项目名称', '1.5倍', '一级指标', '(一)项目名称'],
  },
  COLUMN_NUMBER_BEHIND: {
    reads: ['年度拨付金额④', '小计③=①+②', '支出率(%)⑤＝④/③'],
    not: ['①项目支出', '指标①数量', '小计3=1+2'],
  },
  CHAPTER_NUMBER: { reads: ['一、评价结论', '十二、附件'], not: ['一级指标', '(一)评价结论', '1、评价结论'] },
  TOTAL_WITH_NUMBER: {
    reads: ['自评总分:100分', '项目总得分', '综合得分', '自评得分'],
    not: ['得分', '总计', '自评等级', '总体目标'],
  },
  TOTAL_BEHIND: { reads: ['合计:100分', '总分100', '总分:98.5分'], not: ['合计', '总分:', '100分制'] },
  GROUP_POINTS_BEHIND: {
    reads: [
      '产出指标(50分)',
      '效益指标:30分',
      '产出指标(共50分)',
      '效益指标(满分30分)',
      '产出指标/50分',
      '满意度(10%)',
      '效益30分',
    ],
    not: ['产出指标', '数量指标(个)', '(50分)产出指标', '30'],
  },
};
