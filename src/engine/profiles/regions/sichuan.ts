import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

export const sichuan: RegionalDefinition = {
  id: 'sichuan',
  name: '四川省',
  region: '四川',
  summary: '四川省项目自评表：执行率低于90%须说明原因，指标共90分；完成率超过130%应说明。',
  extends: 'national',
  groups: { project: [] },
  indicator: { overWarn: '1.3' },
  sources: {
    'execution.score': cite('form-sichuan', 'form', '执行率＝执行数÷调整后预算数（95.88%计9.59分）'),
    'execution.reason': cite('form-sichuan', 'form', '执行率低于90%须说明原因'),
    'groups.points': cite('form-sichuan', 'form', '绩效指标90分，各组分值自定'),
    'indicator.over': cite('review-sichuan', 'original', '完成率超过130%不扣分，但应说明原因'),
  },
};
