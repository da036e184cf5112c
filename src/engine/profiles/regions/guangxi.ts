import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

export const guangxi: RegionalDefinition = {
  id: 'guangxi',
  name: '广西壮族自治区',
  region: '广西',
  ownRelease: true,
  summary: '一体化系统广西版：完成值达到目标值130%须填原因，等级为一至四等（只见于一个城市单位的页面）。',
  extends: 'pmkpi',
  indicator: {
    overBlock: '1.3',
    overBlockFor: ['up', 'equal', 'down'],
    zeroTargetBlock: '30',
    deductionColumn: true,
  },
  total: { grades: [], disputed: null },
  sources: {
    'indicator.over': cite(
      'system-regions',
      'system',
      '定量指标（含“≤”）完成值达到目标值130%、目标值为0而完成值达到30的，未填原因不予保存',
    ),
    'indicator.positive': cite('system-regions', 'system', '得分＝计算得分－扣分，最低0分'),
    'total.grades': cite('system-regions', 'assumed', '一等至四等只见于一个城市单位的页面，分数线未见公开'),
  },
};
