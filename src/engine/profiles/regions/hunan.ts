import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

const FORM = { id: 'form-hunan', text: '湖南省2018年度部门整体支出绩效评价指标表' };

export const hunan: RegionalDefinition = {
  id: 'hunan',
  name: '湖南省',
  region: '湖南',
  summary: '整体支出表含扣分型指标（在职人员控制率等）；项目自评规则未见公开，按全国办法。',
  extends: 'national',
  sources: { 'groups.points': cite(FORM, 'assumed', '部门整体指标按扣分规则评分') },
};
