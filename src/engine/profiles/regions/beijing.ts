import { HINT } from '../clues';
import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

const FORM = { id: 'form-beijing', text: '北京市海淀区2016年度项目支出绩效自评表填表说明（一张公开表）' };

export const beijing: RegionalDefinition = {
  id: 'beijing',
  name: '北京市海淀区（2016）',
  region: '北京',
  summary: '一张公开表：执行率得分不超过满分，反向指标按A/B；现行表式未核实。',
  extends: 'national',
  clues: [
    {
      weight: HINT,
      says: '指标表有“得分计算方法”列',
      shows: ({ headers }) => headers.some((header) => header.includes('得分计算方法')),
    },
  ],
  execution: { overBudget: 'capped' },
  indicator: { reverse: 'ratio' },
  sources: {
    'execution.score': cite(FORM, 'form', '执行率×分值，最高不超过该分值'),
    'execution.overBudget': cite(FORM, 'form', '最高不超过该分值'),
    'indicator.positive': cite(FORM, 'form', '完成得满分，未完成按B/A×分值'),
    'indicator.reverse': cite(FORM, 'form', '反向指标按A/B×分值'),
  },
};
