import type { ExamplesOf } from './examples';
import type * as words from './goals';

export const examples: ExamplesOf<typeof words> = {
  GOAL_EXPECTED: {
    reads: [
      '预期目标',
      '年度总体目标',
      '年初设定目标',
      '总体目标',
      '项目年度总目标',
      '绩效目标',
      '年度主要任务',
      '年度履职目标',
      '全年调整绩效目标',
    ],
    not: ['绩效指标', '实际完成情况', '总体目标完成情况', '目标1'],
  },
  GOAL_ACHIEVED: {
    reads: [
      '实际完成情况',
      '全年实际完成情况',
      '年度总体目标完成情况',
      '目标实现程度',
      '执行结果',
      '具体完成情况',
      '年度总体目标完成情况综述',
      '1-7月完成情况',
      '落实情况',
      '履职完成情况',
      '工作任务完成情况',
    ],
    not: ['实际完成值', '预期目标', '完成率', '总体目标'],
  },
  GOAL_BRIEFLY: { reads: ['预期', '计划', '年初设定', '目标内容'], not: ['预期目标值', '计划数', '实际'] },
  RESULT_BRIEFLY: { reads: ['实际', '完成', '完成情况', '年末实际'], not: ['实际完成值', '实际数', '预期'] },
  TASK_HEAD: { reads: ['任务名称', '工作名称'], not: ['年度主要任务', '任务目标'] },
  ADJUSTED_GOAL: { reads: ['全年(调整)绩效目标', '调整后目标'], not: ['年初绩效目标'] },
  NOT_ADJUSTED: { reads: ['无', '无调整', '未作调整'], not: ['调整为8公里', '无锡路养护'] },
  GOAL_HEADING: {
    reads: ['目标1:提高覆盖率', '年度绩效目标2', '一、完成培训'],
    not: ['培训目标', '1.完成培训'],
  },
  NUMBERED_GOAL: { reads: ['目标1'], not: ['目标', '目标1:提高'] },
};
