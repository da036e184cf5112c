import type { ExamplesOf } from './examples';
import type * as words from './grades';

export const examples: ExamplesOf<typeof words> = {
  GRADE_ALONE: { reads: ['优', '良好', '一等', 'A级'], not: ['优化', '评价良好', '95'] },
  GRADE_LABELLED: {
    reads: ['评定等级:良好', '自评等次为“优”'],
    not: ['评定等级', '评价结果:良好', '等级标准'],
  },
  GRADE_LABEL: { reads: ['自评等级:', '评价结果', '等次'], not: ['完成结果', '得分等级'] },
  GRADE_IN_SENTENCE: { reads: ['自评等级为优', '评价结果:“良好”'], not: ['等级标准', '评价结果为合格'] },
  LISTS_GRADES: { reads: ['注:90分以上为优', '80-90分为良'], not: ['自评等级为优', '得分95'] },
  MAY_BE_GRADE_LABEL: { reads: ['等级', '评价结果'], not: ['得分', '总分'] },
  LONG_GRADE: { reads: ['优秀', '良好', '中等'], not: ['优', '合格', '优良'] },
  RATHER_BAD: { reads: ['较差'], not: ['差'] },
  LETTER_GRADE: { reads: ['A级'], not: ['A', 'E级'] },
};
