import type { ExamplesOf } from './examples';
import type * as words from './titles';

export const examples: ExamplesOf<typeof words> = {
  TITLE: {
    reads: [
      '项目支出绩效自评表',
      '2022年度部门整体支出绩效自评表(无专项资金)',
      '绩效目标申报表',
      '绩效自评指标评分表',
      '项目绩效自评报告',
      '项目清单',
      '自评结果公示',
    ],
    not: ['绩效目标', '年度总体目标', '收入支出决算总表', '自评得分', '项目名称'],
  },
};
