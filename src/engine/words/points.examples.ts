import type { ExamplesOf } from './examples';
import type * as words from './points';

export const examples: ExamplesOf<typeof words> = {
  FULL_POINTS_SAID: { reads: ['(满分10分,得分=10×支付率)'], not: ['满分', '10分'] },
  DECLARED_BEHIND: {
    reads: ['产出指标(50)', '效益:30分', '产出(共性指标40分)', '满意度(10%)'],
    not: ['培训(2022)', '产出指标', '(50)'],
  },
  POINTS_ALONE: { reads: ['(50分)', '30分', '(权重:50%)', '(20)'], not: ['产出(50分)', '50', '(50份)'] },
  BARE_POINTS_AT_END: {
    reads: ['预算编制20', '产出指标50%', '效益12.5'],
    not: ['产出指标50分', '20', '产出(50)', '目标2022'],
  },
  POINTS_AT_END: { reads: ['产出指标50分', '10分'], not: ['50分值', '产出分'] },
  NUMBER_AT_END: { reads: ['预算执行率10分', '得分10'], not: ['10分制', '执行率'] },
  POINTS_OF_NAME: {
    reads: ['产出指标(50分)', '效益指标(满分30分)', '质量指标:20分', '产出指标/50分', '效益(30)'],
    not: ['产出指标50分', '(50分)产出'],
  },
  SHARE_OF_NAME: { reads: ['产出指标(50%)', '产出(50)', '效益:30分'], not: ['产出指标(50分)', '产出指标'] },
  SCORE_AND_POINTS: { reads: ['13.5(15)', '9分(满分10分)'], not: ['(15)', '13.5分', '13(15人)'] },
  SCORE_OVER_POINTS: {
    reads: ['9/10', '9.6分/10分', '96.6/100', '996.65/1000'],
    not: ['2024/3/8', '9/', '/10', '3人/10人', '2000/1'],
  },
  BRACKETED_POINTS: {
    reads: ['产出指标(50分)', '得分(20分*执行率)', '(满分10)'],
    not: ['(100字以内)', '(50)', '50分'],
  },
  TRAILING_POINTS: { reads: ['满意度指标10分', '目标1 40分', '50分'], not: ['10分制', '1234分', '得分'] },
  NOT_BEFORE_POINTS: { reads: ['每少1个扣', '60-', '得'], not: ['满意度指标', '产出'] },
  BONUS_ON_TOP: { reads: ['产出(50分,附加分5分)'], not: ['附加分5分', '产出(50分)'] },
  DECIMAL_POINTS_AT_END: { reads: ['产出指标50分', '效益22.5分'], not: ['50分制', '产出指标'] },
  OF_A_HUNDRED: { reads: ['得分(百分制)', '满分100分'], not: ['满分10分', '得分'] },
};
