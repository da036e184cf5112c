import type { CheckText } from '../../../locales/text';
import { sharedSumTexts } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '收入决算表表内相符',
  fault: '收入决算表表内不符',
  what: '每一栏：合计 = 各类之和，类 = 款之和，款 = 项之和；每一行：本年收入合计 = 各种收入之和。',
  right: '244.91 + 190.03 + 666.41 = 1,101.35',
  wrong: '三个项为 244.91、190.03、666.14，上一级仍为 1,101.35',
} satisfies CheckText;
