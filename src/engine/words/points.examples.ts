import type { ExamplesOf } from './examples';
import type * as words from './points';

export const examples: ExamplesOf<typeof words> = {
  FULL_POINTS_SAID: { reads: ['(满分10分,得分=10×支付率)'], not: ['满分', '10分'] },
  DECLARED_BEHIND: {
    reads: ['产出指标(50)', '效益:30分', '产出(共性指标40分)', '满意度(10%)'],
    not: ['培训(2022)', '产出指标', '(50)'],
  },
  POINTS_AT_END: { reads: ['产出指标50分', '10分'], not: ['50分值', '产出分'] },
  NUMBER_AT_END: { reads: ['预算执行率10分', '得分10'], not: ['10分制', '执行率'] },
  POINTS_OF_NAME: {
    reads: ['产出指标(50分)', '质量指标:20分', '效益(30)'],
    not: ['产出指标50分', '(50分)产出'],
  },
  SHARE_OF_NAME: { reads: ['产出指标(50%)', '产出(50)', '效益:30分'], not: ['产出指标(50分)', '产出指标'] },
};
