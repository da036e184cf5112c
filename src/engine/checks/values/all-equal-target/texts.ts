import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '完成值不全是照抄目标值',
  fault: '完成值全是照抄目标值',
  what: '全部指标的完成值都与目标值一字不差、且全得满分时，提示一次。',
  why: '复核人员会认为自评流于形式。',
  right: '目标 ≥95%，完成 97.2%',
  wrong: '全部指标的完成值都等于目标值，全部满分',
  limits: '只提示，不判断真假。',
  repair: '核对各项完成值是否为实际数据。',
  sentences: {
    all: '{cell} 本表 {count} 项指标的完成值全部与目标值相同，且全部满分，请核对是否为实际数据。',
  },
} satisfies CheckText;
