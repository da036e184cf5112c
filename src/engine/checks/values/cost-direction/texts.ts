import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '成本指标用 ≤ 或 =',
  fault: '成本指标没有用 ≤ 或 =',
  what: '成本指标的目标值应是上限，用 ≤ 或 =。',
  why: '成本写成 ≥，等于鼓励多花钱，复核时会要求修改。',
  right: '每次评审成本 ≤5000元',
  wrong: '每次评审成本 ≥5000元',
  limits: '只看二级指标为成本指标的行；节约额、节约率一类除外。',
  repair: '改为“≤”或“=”；如果这不是成本，请移到其他二级指标。',
  sentences: { 'at-least': '{cell} 成本指标“{name}”的目标值是“{stated}”，成本应用“≤”或“=”。' },
} satisfies CheckText;
