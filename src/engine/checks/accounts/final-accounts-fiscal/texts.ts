import type { CheckText } from '../../../locales/text';
import { sharedSumTexts } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '财政拨款收入支出决算总表表内相符',
  fault: '财政拨款收入支出决算总表表内不符',
  what: '本年收入合计 = 三种财政拨款之和；每行支出合计 = 一般公共预算 + 政府性基金 + 国有资本经营预算；年初结转和结余 = 三部分之和；收支总计相等。',
  right: '卫生健康支出：合计 1,133.18 = 1,133.18 + 0 + 0',
  wrong: '卫生健康支出的合计填 1,131.18，一般公共预算财政拨款为 1,133.18',
} satisfies CheckText;
