import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '项目预算合计等于部门的项目支出',
  fault: '项目预算合计与部门的项目支出不符',
  what: '本工作簿里有一张部门整体表和几张项目表时，各项目的全年预算（目标表为年度资金总额）之和应等于部门的项目支出；与支出决算表在一起的，各项目的执行数之和不应大于支出决算表的项目支出。',
  why: '部门整体表与项目表口径不一致，是复核时首先会问的问题。',
  right: '部门项目支出 9821.30 = 3000 + 6671.30 + 150',
  wrong: '8 个项目预算合计 331 万元，部门表的项目支出空白，支出决算表的项目支出为 0',
  limits:
    '合计小于部门数时，可能还有项目不在本工作簿里，只请人确认；转移支付项目不计入；以万元为单位的允许尾差。',
  repair: '核对 {cell} 与各项目表的预算数，统一口径。',
  repairs: {
    blank: '在 {cell} 填入项目支出（各项目合计为 {expected}）；确无项目支出的填 0 并说明。',
    below: '如还有项目不在本工作簿里，可以忽略；否则核对 {cell} 与各项目表的预算数。',
  },
  sentences: {
    above:
      '{cell} 部门的项目支出为 {stated}，而本工作簿 {count} 个项目（{names}等）的预算相加为 {expected}（{calculation}），{gap}。',
    below:
      '{cell} 部门的项目支出为 {stated}，本工作簿 {count} 个项目的预算相加为 {expected}，{gap}；请确认是否还有别的项目。',
    slip: '{cell} 部门的项目支出为 {stated}，{count} 个项目的预算相加为 {expected}（{calculation}），两数只差一个数字或顺序颠倒，可能填错。',
    blank: '{cell} 部门的项目支出没有填，而本工作簿 {count} 个项目的预算相加为 {expected}（{calculation}）。',
    accounts:
      '{cell} 支出决算表的项目支出为 {stated}，而本工作簿 {count} 个项目的执行数相加为 {expected}（{calculation}），{gap}。',
  },
} satisfies CheckText;
