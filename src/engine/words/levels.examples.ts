import type { ExamplesOf } from './examples';
import type * as words from './levels';

export const examples: ExamplesOf<typeof words> = {
  LEVEL1_NAME: {
    reads: ['产出指标', '效益', '项目决策', '部门管理', '履职效果', '服务对象满意度指标', '成本指标'],
    not: ['数量指标', '产出数量', '预算执行率', '管理制度', '满意度达标率'],
  },
  LEVEL2_NAME: {
    reads: ['数量指标', '产出质量', '社会效益指标', '生态效益', '可持续影响指标', '满意度'],
    not: ['产出指标', '效益指标', '社会公众满意度', '成本控制', '数量(个)'],
  },
  CONSTRAINT: { reads: ['约束性指标'], not: ['产出指标'] },
  CALLED_INDICATOR: { reads: ['数量指标', '产出指标(50分)', '指标1'], not: ['指标完成率', '产出'] },
  ENDS_WITH_INDICATOR: { reads: ['产出指标', '数量指标'], not: ['产出', '指标值'] },
  INDICATOR_NUMBER_BEFORE: {
    reads: ['指标1:培训次数', '指标:培训次数', '指标 2、受益人数'],
    not: ['指标完成率', '培训指标1:'],
  },
  INDICATOR_WORD_BEFORE: { reads: ['指标1:不适用', '指标:'], not: ['培训指标', '1.指标'] },
};
