import { NOT_APPLICABLE_ADVICE } from '../../../locales/zh-CN/not-applicable';
import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '“不适用”的指标不计分',
  fault: '“不适用”的指标计了分',
  what: '写明“不适用”的指标行不应有得分。',
  why: '不适用的指标没有完成情况可评，得分没有依据；其分值应分配给其他指标。',
  right: '生态效益指标：不适用，分值、得分为“/”',
  wrong: '生态效益指标：不适用，得分 5',
  limits: '得分为 0、“/”或空白的不报。',
  repair: `${NOT_APPLICABLE_ADVICE}。`,
  sentences: { scored: '{cell} “{level2}”一行写明不适用，却得了 {stated} 分。' },
} satisfies CheckText;
