import { includesAll, LAYOUT } from '../clues';
import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

const FORM = {
  id: 'form-guangdong',
  text: '广东省江门市2023年度部门整体支出绩效自评指标评分表（一张公开表）',
};

/** 广东省 (部门整体支出): completion bands, group averages, quarterly spending progress. */
export const guangdong: RegionalDefinition = {
  id: 'guangdong',
  name: '广东省江门市（2023，部门整体）',
  region: '广东',
  summary: '一张公开表：完成率低于60%不得分、60%–100%按比例、高于150%得一半，一组指标取平均。',
  extends: 'national',
  clues: [
    {
      weight: LAYOUT,
      says: '表头为“得分/自评分、评分标准、参考佐证材料”',
      // Completion floors and halves are in the department's table; in other regions project forms have such
      // columns.
      shows: ({ form, headers }) =>
        form.kind === 'department-self-evaluation' && includesAll(headers, '自评分', '评分标准', '佐证材料'),
    },
    {
      weight: LAYOUT,
      says: '一级指标为“履职效能、管理效率”',
      // Other regions have 社会效应 and other groups too.
      shows: ({ groups }) => groups.length === 2 && includesAll(groups, '履职效能', '管理效率'),
    },
  ],
  execution: { mode: 'quarterly', fullAt: '0.625', overBudget: 'capped', reasonBelow: null },
  groups: {
    project: [],
    department: [
      [
        { name: '履职效能', words: ['履职效能'], points: '50' },
        { name: '管理效率', words: ['管理效率'], points: '50' },
      ],
    ],
    groupScore: 'average',
  },
  indicator: { floor: '0.6', halfAbove: '1.5', overWarn: '1.5' },
  qualitative: {
    tiers: [],
    grades: [
      { word: '优', completion: '0.95' },
      { word: '良', completion: '0.85' },
      { word: '达标', completion: '0.7' },
      { word: '不达标', completion: '0.5' },
    ],
  },
  sources: {
    'execution.score': cite(FORM, 'form', '平均支出进度达到62.5%得满分，否则按进度÷62.5%计分'),
    'execution.overBudget': cite(FORM, 'assumed', '支出率得分不超过满分'),
    'execution.reason': cite(FORM, 'assumed', '评分表未规定执行率低于多少须说明'),
    'groups.points': cite(FORM, 'form', '履职效能50分、管理效率50分'),
    'indicator.positive': cite(FORM, 'form', '完成率60%以下不得分，60%–100%按完成率计分'),
    'indicator.over': cite(FORM, 'form', '完成率高于150%得一半分'),
    'indicator.rounding': cite(FORM, 'assumed', '综合得分两位小数（20×27÷29＝18.62）'),
    'qualitative.tiers': cite(FORM, 'form', '优95%、良85%、达标70%、不达标50%作为完成率'),
  },
};
