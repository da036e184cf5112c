import { HINT } from '../clues';
import { cite } from '../sources';
import type { RegionalDefinition } from '../types';
import { HEAD_OF_NINGXIA } from '../../words/regional';

const FORM = { id: 'form-ningxia', text: '宁夏银川市2021年度项目支出绩效自评表（一张公开表）' };

export const ningxia: RegionalDefinition = {
  id: 'ningxia',
  name: '宁夏银川市（2021）',
  region: '宁夏',
  summary: '一张公开表：项目决策10、项目管理25（含执行率10）、产出30、效益35分。',
  extends: 'national',
  clues: [
    {
      weight: HINT,
      says: '表头有“考核分”或“财政审核评分”',
      shows: ({ headers }) => headers.some((header) => HEAD_OF_NINGXIA.test(header)),
    },
  ],
  groups: {
    project: [
      [
        { name: '项目决策', words: ['决策'], points: '10' },
        { name: '项目管理', words: ['管理'], points: '25' },
        { name: '项目产出', words: ['产出'], points: '30' },
        { name: '项目效益', words: ['效益'], points: '35' },
      ],
    ],
  },
  sources: { 'groups.points': cite(FORM, 'form', '决策10、管理25、产出30、效益35') },
};
