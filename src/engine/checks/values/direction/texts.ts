import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '目标方向与指标含义一致',
  fault: '目标方向与指标含义不一致',
  what: '投诉率、差错率一类越低越好的指标应用 ≤，合格率、满意度一类越高越好的应用 ≥。',
  why: '方向写反，未完成会被当作完成。',
  right: '投诉率 ≤5%；合格率 ≥95%',
  wrong: '投诉率 ≥5%；合格率 ≤100%',
  limits: '只按含义明确的少数词判断；其余不提醒。',
  repair: '核对目标值的符号，应为 {expected}。',
  sentences: {
    'should-be-low': '{cell} “{name}”越低越好，目标值却是“{stated}”。',
    'should-be-high': '{cell} “{name}”越高越好，目标值却是“{stated}”。',
  },
} satisfies CheckText;
