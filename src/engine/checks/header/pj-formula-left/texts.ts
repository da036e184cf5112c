import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '上报前把 PJ 公式换成数值',
  fault: '还有 PJ 公式',
  what: '要上报的表里不应留有 PJ.* 自定义函数。',
  why: '没有安装本插件的电脑上，PJ 函数会显示 #NAME?。',
  right: '得分 9.48（数值）',
  wrong: '得分 =PJ.EXECSCORE(…)',
  limits: '只看表格范围内的单元格。',
  repair: '在窗格的“工具”页用“转为数值”，把 PJ 公式换成数值。',
  sentences: { left: '{cell} 还是公式 ={formula}；共 {count} 处，在别人的电脑上会显示 #NAME?。' },
} satisfies CheckText;
