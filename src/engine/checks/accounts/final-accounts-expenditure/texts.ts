import type { CheckText } from '../../../locales/text';
import { sharedSumTexts } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '支出决算表表内相符',
  fault: '支出决算表表内不符',
  what: '每一栏：合计 = 各类之和，类 = 款之和，款 = 项之和；每一行：本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出。',
  right: '260.43 + 191.51 + 681.24 = 1,133.18',
  wrong: '款一级填 1,123.18，其下各项之和为 1,133.18',
} satisfies CheckText;
