import type { ExamplesOf } from './examples';
import type * as words from './totals';

export const examples: ExamplesOf<typeof words> = {
  TOTAL_ROW: {
    reads: [
      '总分',
      '合计',
      '总计',
      '自评总得分',
      '综合得分',
      '得分合计',
      '权重合计',
      '总得分',
      '总分/得分',
      '全部合计',
      '加起来',
    ],
    not: ['得分', '小计', '产出指标合计', '总体目标', '资金总额'],
  },
  SUBTOTAL_ROW: {
    reads: ['小计', '产出指标小计', '得分小计', '效益合计', '一级指标小计得分'],
    not: ['合计', '总分', '资金合计', '累计'],
  },
  TOTAL_WORD: { reads: ['总分', '项目总得分'], not: ['得分', '合计'] },
  TOTAL_IN_TWO_CELLS: { reads: ['总分', '合计'], not: ['总得分', '小计'] },
  ADDS_UP: { reads: ['本年收入合计', '总计', '小计'], not: ['财政拨款收入', '总额'] },
  LIST_TOTAL_NAME: { reads: ['合计', '总计', '汇总'], not: ['总分', '汇总表'] },
  TOTAL_IN_SENTENCE: {
    reads: ['自评总分：95分', '自评总分:100分，等级：优', '综合得分为98.5分。'],
    not: ['总分', '总分100', '自评得分率:95%', '总分:95分以上为优'],
  },
  LABELLED_POINTS: {
    reads: [
      '得分：9.8分',
      '分值（10分）：10',
      '得10分（满分10分）',
      '自评得分9',
      '得8.4分',
      '执行得分：9.5分',
    ],
    not: ['得分', '总得分:95', '扣分:2', '得10分以上'],
  },
  ACCOUNTS_TOTAL: { reads: ['合计', '本年合计'], not: ['小计', '本年收入合计'] },
  NO_NAME_OF_NUMBER: { reads: ['12.5', '栏次', '产出合计', '总分'], not: ['培训次数', '12次'] },
  SUBTOTAL_NAME: { reads: ['小计'], not: ['合计', '产出小计'] },
};
