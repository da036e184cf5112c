import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '等级与总分相符',
  fault: '等级与总分不符',
  what: '表上写明的等级（优、良、中、差）应与总分所在的分数段一致。',
  why: '等级与总分矛盾的表会被退回。',
  right: '总分 92，等级“优”',
  wrong: '总分 98，等级“良”',
  limits: '分数段按评分规则；规则没有规定分数段的不判断。',
  repair: '把等级改为“{expected}”，或核对总分。',
  sentences: { differs: '{cell} 等级写“{stated}”，总分 {total} 按{bands}应为“{expected}”。' },
  words: {
    between: '，',
    printed: '表上印的标准（{at}）',
    profile: '“{profile}”的分数段（{bands}）',
  },
} satisfies CheckText;
