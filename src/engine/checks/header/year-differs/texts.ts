import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '年度一致',
  fault: '年度不一致',
  what: '标题、副标题的年度应一致，填报日期应在评价年度之后的一年以内。',
  why: '沿用去年的表而忘了改年度，是常见的退回原因。',
  right: '标题 2022 年度，填报日期 2023 年 6 月',
  wrong: '标题 2022 年度，副标题（2021年度）',
  limits: '正文里提到的其他年份、目标表的填报日期不判断；只作提醒。',
  repair: '核对并统一年度。',
  sentences: {
    differs: '{cell} 写的是 {stated} 年，{other} 写的是 {expected} 年。',
    date: '{cell} 填报日期是 {stated} 年，早于评价年度 {expected} 年。',
  },
} satisfies CheckText;
