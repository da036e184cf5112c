import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

const FORM = { id: 'form-henan', text: '河南省安阳市2021年度绩效目标表（一张公开表）' };

export const henan: RegionalDefinition = {
  id: 'henan',
  name: '河南省安阳市（2021，目标表）',
  region: '河南',
  summary: '一张公开表：一级指标含成本指标；评分规则未见公开，按全国办法。',
  extends: 'national',
  sources: { 'groups.points': cite(FORM, 'form', '一级指标分为产出、成本、效益、满意度') },
};
