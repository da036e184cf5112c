import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '指标层级名称规范',
  fault: '指标层级名称不规范',
  what: '一级、二级指标的名称应是规定的名称，并放在自己的一级指标下面。',
  why: '名称写错会使系统导入失败，或使指标归到别的组。',
  right: '可持续影响指标',
  wrong: '可持续影响招标',
  limits: '只在与规定名称只差一两个字时提醒；部门整体表自设的名称不判断。',
  repair: '改为“{expected}”。',
  repairs: { 'wrong-group': '把该指标移到“{expected}”下面，或改正二级指标名称。' },
  sentences: {
    misspelt: '{cell} 二级指标写作“{stated}”，是否应为“{expected}”？',
    'wrong-group': '{cell} “{stated}”属于{expected}，现在放在“{group}”下面。',
  },
} satisfies CheckText;
