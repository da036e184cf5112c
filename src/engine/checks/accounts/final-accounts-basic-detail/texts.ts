import type { CheckText } from '../../../locales/text';
import { sharedSumTexts } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '基本支出决算明细表表内相符',
  fault: '基本支出决算明细表表内不符',
  what: '每个经济分类的类 = 其下各款之和；人员经费合计 = 工资福利支出 + 对个人和家庭的补助；公用经费合计 = 其余各类之和。',
  right: '人员经费合计 879.35 = 878.39 + 0.96',
  wrong: '绩效工资 57.00 误填 75.00，工资福利支出与各款之和不符',
} satisfies CheckText;
