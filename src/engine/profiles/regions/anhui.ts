import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

const FORM = { id: 'form-anhui', text: '安徽省明光市、天长市、池州市公开的2022年度项目支出绩效自评表' };

/** 安徽省: the generic system with fixed group points; exports contain unit codes. */
export const anhui: RegionalDefinition = {
  id: 'anhui',
  name: '安徽省',
  region: '安徽',
  ownRelease: true,
  summary: '一体化系统安徽版：执行率10分，产出50、效益30、满意度10分。',
  extends: 'pmkpi',
  sources: {
    'execution.score': cite(FORM, 'form', '99.99%计10.00分，执行率和得分均为两位小数'),
    'execution.zeroBudget': cite(FORM, 'form', '预算数和执行数均为0的，执行率得分记0（池州市）'),
    'groups.points': cite(FORM, 'form', '一级指标分值统一设置为产出50、效益30、满意度10、执行率10'),
    'qualitative.tiers': cite('system-regions', 'system', '下拉项“达成预期指标”等对应系统通用三档'),
  },
};
