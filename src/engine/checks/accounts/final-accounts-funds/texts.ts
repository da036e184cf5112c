import type { CheckText } from '../../../locales/text';
import { sharedSumTexts } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '政府性基金、国有资本经营预算决算表表内相符',
  fault: '政府性基金、国有资本经营预算决算表表内不符',
  what: '每一栏逐级相加；本年支出小计 = 基本支出 + 项目支出；有结转栏的：年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出。',
  right: '年初 10 + 收入 50 − 支出 45 = 年末 15',
  wrong: '年初 10、收入 50、支出 45，年末填 5',
} satisfies CheckText;
