import type { ExamplesOf } from './examples';
import type * as words from './caps';

export const examples: ExamplesOf<typeof words> = {
  CAP: { reads: ['总得分不得超过70分', '得分不得高于60分'], not: ['扣分不得超过5分', '得分不得低于70分'] },
  TROUBLE: { reads: ['审计发现违规使用', '被通报', '造成重大不良影响'], not: ['审计报告', '通报表扬'] },
  DENIED: { reads: ['未发现', '无负面舆情'], not: ['被通报', '审计发现'] },
  CONDITIONAL: { reads: ['如被通报', '若审计发现问题,扣分'], not: ['被通报', '审计发现'] },
};
