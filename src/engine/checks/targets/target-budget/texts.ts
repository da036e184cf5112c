import type { CheckText } from '../../../locales/text';
import { fundRepair, fundRepairs, fundSentences } from '../fund-sum-texts';

export const texts = {
  title: '部门预算总额与来源、结构相符',
  fault: '部门预算总额与来源、结构不符',
  what: '部门整体绩效目标表中，部门预算总额 = 资金来源（财政性资金 + 其他资金）= 资金结构（基本支出 + 项目支出）。',
  why: '来源和结构是同一笔预算的两种分法，合计必须都等于总额。',
  right: '总额 10408.32 = 财政性资金 10408.32 + 其他 0 = 基本支出 587.02 + 项目支出 9821.30',
  wrong: '项目支出填 9812.30，结构合计 10399.32，与总额不符',
  limits: '以万元为单位的表每个加数允许 0.005 的尾差。哪一格填错，按另一种分法是否相符和数字是否颠倒来推断。',
  repair: fundRepair,
  repairs: fundRepairs,
  sentences: fundSentences,
} satisfies CheckText;
