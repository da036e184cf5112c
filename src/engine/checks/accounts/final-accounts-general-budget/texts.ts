import type { CheckText } from '../../../locales/text';
import { sharedSumTexts } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '一般公共预算财政拨款支出决算表表内相符',
  fault: '一般公共预算财政拨款支出决算表表内不符',
  what: '每一栏逐级相加；每一行：小计 = 基本支出 + 项目支出。',
  right: '小计 260.43 = 基本支出 260.43 + 项目支出 0',
  wrong: '基本支出 260.43、项目支出 10，小计仍填 260.43',
} satisfies CheckText;
