import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

export const zhejiang: RegionalDefinition = {
  id: 'zhejiang',
  name: '浙江省',
  region: '浙江',
  ownRelease: true,
  summary: '一体化系统浙江版：执行率可超过100%，预算和执行均为0时请人确认，分值合计不一致只提示。',
  extends: 'pmkpi',
  execution: { overBudget: 'allowed', zeroBudget: 'ask' },
  qualitative: { tiers: [] },
  sources: {
    'execution.overBudget': cite('system-fund', 'system', '执行率允许超过100%'),
    'execution.zeroBudget': cite(
      'system-fund',
      'system',
      '预算和执行均为0：单行执行率按100%，合计行得分按0，两处不一，请人确认',
    ),
    'groups.points': cite('system-regions', 'system', '分值合计与预设不一致时不阻止保存'),
    'qualitative.tiers': cite('system-regions', 'system', '定性指标按系统规则自动计分，公式未见公开'),
  },
};
