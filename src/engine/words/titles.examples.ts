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
  REPORT_TITLE: { reads: ['绩效自评报告', '基础数据表'], not: ['绩效自评表', '报告格式说明'] },
  FIRST_LINE_TITLE: {
    reads: ['部门整体支出绩效目标', '某某项目绩效自评', '某局绩效自查(2022年)', '公路建设资金绩效目标自评'],
    not: ['年度绩效目标', '绩效自评:', '绩效自评得分'],
  },
  ATTACHMENT_BEFORE: { reads: ['附件2:绩效自评表', '附表:绩效目标表'], not: ['绩效自评表', '见附件2'] },
  SENTENCE_NOT_TITLE: {
    reads: ['注:绩效自评表', '1.填写绩效自评表', '详见附表', '评价情况如下表'],
    not: ['项目支出绩效自评表', '绩效目标申报表'],
  },
  ENDS_WITH_TABLE: { reads: ['绩效自评表', '绩效自评表(2022年度)'], not: ['绩效自评报告', '表1'] },
  CONTINUED: {
    reads: ['绩效自评表(续)', '续表', '接上页', '(转下页)', '第2页,共3页'],
    not: ['第2页说明', '陆续完成'],
  },
  OTHER_WORD_WITH_CONTINUE: { reads: ['办理手续', '工作持续'], not: ['绩效自评表续', '续表'] },
  BEFORE_TITLE: {
    reads: ['附件:2', '报表编号:510000', '表号', '填报单位:', '金额单位:万元'],
    not: ['项目名称', '绩效自评表'],
  },
  CAPTION_WITHIN: {
    reads: ['绩效指标表', '年度绩效目标表', '项目指标情况表'],
    not: ['项目绩效目标表', '绩效自评表'],
  },
};
