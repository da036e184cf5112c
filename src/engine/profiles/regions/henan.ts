import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

export const henan: RegionalDefinition = {
  id: 'henan',
  name: '河南省安阳市（2021，目标表）',
  region: '河南',
  summary: '一张公开表：一级指标含成本指标；评分规则未见公开，按全国办法。',
  extends: 'national',
  sources: { 'groups.points': cite('form-henan', 'form', '一级指标分为产出、成本、效益、满意度') },
};
