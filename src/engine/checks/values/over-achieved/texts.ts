import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '大幅超额完成要说明',
  fault: '大幅超额完成，没有说明',
  what: '完成值达到目标值的 120% 以上（界限按评分规则）时，应说明原因。',
  why: '超额过多说明目标定得偏低，复核时会要求说明，有的地区不予保存。',
  right: '目标 10，完成 13，原因栏写明任务增加',
  wrong: '目标 10，完成 28.9，原因栏空白',
  limits:
    '换算口径有疑问或没有原因栏时不判断；达到规则规定的必须说明的界限时为错误，哪些目标值受此限（≥、=、≤、0）按所选规则。',
  repair: '在原因栏说明超额完成的原因，下一年度调整目标值。',
  sentences: {
    warn: '{cell} 指标“{name}”目标值 {target}，完成值 {actual}，为目标的 {stated}，达到 {expected} 就应说明原因，这里没有说明。',
    block:
      '{cell} 指标“{name}”目标值 {target}，完成值 {actual}，为目标的 {stated}，达到 {expected}，必须说明原因。',
    'block-zero':
      '{cell} 指标“{name}”目标值 {target}，完成值 {actual}，目标为 0 而完成值达到 {expected}，必须说明原因。',
  },
} satisfies CheckText;
