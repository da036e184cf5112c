import type { ExamplesOf } from './examples';
import type * as words from './accounts-titles';

export const examples: ExamplesOf<typeof words> = {
  PUBLISHED_CODE: { reads: ['公开01表', '财决01表'], not: ['公开表', '收入支出决算表'] },
  NUMBER_BEFORE_TITLE: {
    reads: ['附件2:收入决算表', '(三)、支出决算表', '1、收支决算总表'],
    not: ['收入决算表', '公开01表'],
  },
  CODE_BEFORE_TITLE: {
    reads: ['公开01表收入支出决算总表', '(公开02表)收入决算表'],
    not: ['收入决算表公开02表', '公开表'],
  },
  CODE_BEHIND_TITLE: {
    reads: ['收入决算表公开02表', '收入决算表--公开02表'],
    not: ['公开02表收入决算表', '收入决算表'],
  },
  NO_ACCOUNTS_TITLE: {
    reads: ['收入决算情况说明', '支出决算情况', '项目绩效自评表'],
    not: ['收入支出决算总表'],
  },
  SPEAKS_OF_ACCOUNTS: { reads: ['收入支出决算总表', '三公经费支出表'], not: ['绩效自评表', '预算收支表'] },
  ENDS_WITH_TABLE_WORD: { reads: ['收入决算表'], not: ['收入决算表说明', '收入决算'] },
  ACCOUNTS_TITLES: {
    reads: {
      'three-public': ['财政拨款三公经费支出决算表'],
      'state-capital': ['国有资本经营预算财政拨款支出决算表'],
      'government-fund': ['政府性基金预算财政拨款收入支出决算表'],
      'basic-detail': ['一般公共预算财政拨款基本支出决算明细表'],
      'general-budget': ['一般公共预算财政拨款支出决算表'],
      fiscal: ['财政拨款收入支出决算总表'],
      other: ['项目支出决算明细表', '机构运行信息表'],
      'income-expenditure': ['收入支出决算总表'],
      income: ['收入决算表'],
      expenditure: ['支出决算表'],
    },
    not: ['项目支出绩效自评表', '收入支出预算总表', '决算说明'],
  },
  FINAL_TABLE_END: { reads: ['收入支出决算表', '收入支出决算总表(公开01表)'], not: ['决算数', '预算表'] },
};
