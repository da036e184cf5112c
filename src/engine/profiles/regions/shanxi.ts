import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

export const shanxi: RegionalDefinition = {
  id: 'shanxi',
  name: '山西省',
  region: '山西',
  ownRelease: true,
  summary: '一体化系统山西版：产出50、效益30、满意度10，缺省的成本指标行不超过5分（请自行核对）。',
  extends: 'pmkpi',
  sources: {
    'groups.points': cite('system-regions', 'system', '缺省成本指标行不超过5分；产出50、效益30、满意度10'),
  },
};
