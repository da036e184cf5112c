import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

export const hunan: RegionalDefinition = {
  id: 'hunan',
  name: '湖南省',
  region: '湖南',
  summary: '整体支出表含扣分型指标（在职人员控制率等）；项目自评规则未见公开，按全国办法。',
  extends: 'national',
  sources: { 'groups.points': cite('form-hunan', 'assumed', '部门整体指标按扣分规则评分') },
};
