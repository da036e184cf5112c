import { includesAll, LAYOUT } from '../clues';
import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

const FORM = { id: 'form-gansu', text: '甘肃省嘉峪关市2021年度整体支出绩效自评表（一张公开表）' };

export const gansu: RegionalDefinition = {
  id: 'gansu',
  name: '甘肃省嘉峪关市（2021，部门整体）',
  region: '甘肃',
  summary: '一张公开表：整体支出按部门管理20、履职效果50、能力建设10、满意度10、执行率10分。',
  extends: 'national',
  clues: [
    {
      weight: LAYOUT,
      says: '一级指标为“部门管理、履职效果、能力建设”',
      shows: ({ groups }) => includesAll(groups, '部门管理', '履职效果', '能力建设'),
    },
  ],
  groups: {
    department: [
      [
        { name: '部门管理', words: ['部门管理'], points: '20' },
        { name: '履职效果', words: ['履职效果'], points: '50' },
        { name: '能力建设', words: ['能力建设'], points: '10' },
        { name: '服务对象满意度', words: ['满意'], points: '10' },
      ],
    ],
  },
  sources: {
    'groups.points': cite(FORM, 'form', '部门管理20、履职效果50、能力建设10、满意度10、全年支出10'),
  },
};
