import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

export const beijing: RegionalDefinition = {
  id: 'beijing',
  name: '北京市海淀区（2016）',
  region: '北京',
  summary: '一张公开表：执行率得分不超过满分，反向指标按A/B；现行表式未核实。',
  extends: 'national',
  execution: { overBudget: 'capped' },
  indicator: { reverse: 'ratio' },
  sources: {
    'execution.score': cite('form-beijing', 'form', '执行率×分值，最高不超过该分值'),
    'execution.overBudget': cite('form-beijing', 'form', '最高不超过该分值'),
    'indicator.positive': cite('form-beijing', 'form', '完成得满分，未完成按B/A×分值'),
    'indicator.reverse': cite('form-beijing', 'form', '反向指标按A/B×分值'),
  },
};
