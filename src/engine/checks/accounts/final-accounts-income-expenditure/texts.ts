import type { CheckText } from '../../../locales/text';
import { sharedSumTexts } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '收入支出决算总表表内相符',
  fault: '收入支出决算总表表内不符',
  what: '本年收入合计等于各项收入之和，本年支出合计等于各功能支出之和；收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余，支出总计 = 本年支出 + 结余分配 + 年末结转和结余；收支总计相等。',
  right: '本年收入 1,101.35 + 年初结转和结余 31.83 = 总计 1,133.18',
  wrong: '各项支出之和 1,133.18，本年支出合计却填 1,133.81',
} satisfies CheckText;
