import type { ExamplesOf } from './examples';
import type * as words from './grade-scale';

export const examples: ExamplesOf<typeof words> = {
  GRADE_FROM: {
    reads: ['90分(含)以上为优', '得分90分以上评为优秀'],
    not: ['90分以下为差', '90分以上的项目'],
  },
  GRADE_BETWEEN: { reads: ['80分(含)-90分为良', '60~80之间为中'], not: ['80-90分', '90分以上为优'] },
  GRADE_BELOW: {
    reads: ['60分以下为差', '低于60分(不含)以下为“差”'],
    not: ['60分以上为中', '60分以下不得分'],
  },
  GRADE_BEFORE_NUMBER: {
    reads: ['优:90分以上', '良(≥75分)', '差:60%以下'],
    not: ['90分以上为优', '优,80分以上为良', '优秀'],
  },
  GRADE_THEN_FROM: {
    reads: ['优:90分(含)以上', '良(75分(含)至90分)', '中(≥60分)'],
    not: ['90分以上为优,80分以上为良', '优:90%以上', '差:60分以下', '优,80-90分为良'],
  },
  GRADE_THEN_BELOW: {
    reads: ['差:60分以下', '不合格(<60分)'],
    not: ['优:90分以上', '60分以下为差', '差,60分以下'],
  },
  SENTENCE_NUMBER: { reads: ['2.90分以上为优', '注:1、90分以上为优'], not: ['2.9分', '12.90分'] },
  SPEAKS_OF_POINTS: { reads: ['90分以上为优'], not: ['优秀'] },
  NAMES_BEST: { reads: ['90分以上为优', 'A级', '一等'], not: ['良好'] },
  SCALE_BEHIND: {
    reads: ['自评良好(90分及以上为优,80—89分为良)'],
    not: ['(90分及以上为优)', '自评优(95分)'],
  },
};
