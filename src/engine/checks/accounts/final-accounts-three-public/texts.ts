import type { CheckText } from '../../../locales/text';
import { sharedSumTexts } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '“三公”经费支出决算表表内相符',
  fault: '“三公”经费支出决算表表内不符',
  what: '合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费；公务用车小计 = 购置费 + 运行维护费；预算数、决算数分别核对。',
  right: '合计 0.42 = 0 + 0 + 0.42',
  wrong: '合计 0.42，公务接待费 0.24，其余为 0',
} satisfies CheckText;
