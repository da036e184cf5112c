import type { ExamplesOf } from './examples';
import type * as words from './lines';

export const examples: ExamplesOf<typeof words> = {
  OWN_VALUE: {
    reads: ['≥95%', '120', '12 个', '- 3 -', '第 2', '有所改善', '明显提升', '9/10'],
    not: ['3月底前完成', '产出指标', '培训次数', '持续时间达标率'],
  },
  BEGINS_WITH_WORD: { reads: ['标值', '值(A)'], not: ['(A)', 'B', '12'] },
  GOES_ON: { reads: ['及改进措施', '和完成情况', '值(A)', '率'], not: ['改进措施', '措施及', '数量指标'] },
  UNFINISHED: { reads: ['未完成原因及拟', '得分/', '偏差原因和'], not: ['改进措施', '得分'] },
  BEGINS_NAME: { reads: ['社会效益指', '满意'], not: ['(1)', '一、', '服务对象满意度指标分值'] },
  OPEN_BRACKET: { reads: ['年初预算(万', '执行率（B/'], not: ['年初预算(万元)', '执行率'] },
  CLOSES_BRACKET: { reads: ['元)', 'A）'], not: ['元', '预算(万元)', '(元)'] },
  WHOLE_NAME: { reads: ['数据准确率', '政策执行情况'], not: ['次数', '长效管理机', '准确率95%'] },
  WHOLE_VALUE: {
    reads: ['≥92%', '不低于41家', '10', '有所提升', '全部达成预期指标'],
    not: ['平稳有序', '12月底前完成'],
  },
  VALUE_IN_WORDS: { reads: ['平稳有序', '逐步完善'], not: ['以上', '底前完成', '个工作日内', '场次'] },
  MAY_BE_FORM: { reads: ['绩 效 自 评 表', '项 目', '决算'], not: ['通讯录', '姓名 电话'] },
};
