import type { CheckText } from '../../../locales/text';
import { sharedSumTexts, limits, sumSentences, sumRepairs } from '../sum-texts';

export const texts = {
  ...sharedSumTexts,
  title: '决算公开表之间相符',
  fault: '决算公开表之间不符',
  what: '总表的收入、支出与收入决算表、支出决算表一致；财政拨款总表与一般公共预算、政府性基金、国有资本经营预算各表一致；基本支出 = 明细表的人员经费 + 公用经费；三公经费不小于明细表中对应的款，一般公共预算支出不大于全部支出。',
  right: '收入支出决算总表本年收入合计 1,101.35 = 收入决算表合计 1,101.35',
  wrong: '财政拨款总表一般公共预算支出 1,133.18，一般公共预算支出决算表合计 1,123.18',
  limits: `${limits}一本工作簿里有几个部门的表时，只比同一部门的表；同名的表有两张时不比。`,
  sentences: {
    ...sumSentences,
    same: '{cell} “{name}”为 {stated}，{other}为 {expected}，两处应当相等，{gap}。',
    above: '{cell} “{name}”为 {stated}，大于{other}的 {expected}；前者包含在后者之内，不应大于后者。',
  },
  repairs: {
    ...sumRepairs,
    same: '核对 {cell}“{name}”与{other}，改正填错的一处。',
    above: '核对 {cell}“{name}”与{other}，改正填错的一处。',
  },
} satisfies CheckText;
