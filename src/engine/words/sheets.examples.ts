import type { ExamplesOf } from './examples';
import type * as words from './sheets';

export const examples: ExamplesOf<typeof words> = {
  OTHER_SHEETS: {
    reads: {
      'project-list': ['项目清单', '序号 项目名称'],
      report: ['检查报告', '绩效自评报告'],
      instructions: ['填表说明', '指标库'],
      cover: ['封面', '报送单位:市财政局'],
    },
    not: ['Sheet1', '绩效自评表', '项目名称'],
  },
};
