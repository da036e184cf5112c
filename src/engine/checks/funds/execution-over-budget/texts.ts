import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '执行率不超过 100%',
  fault: '执行率超过 100%',
  what: '执行数不得大于全年预算数。',
  why: '一体化系统在资金页拒绝执行率超过 100% 的表；通常是调整后的预算数没有更新，或年初预算数填进了全年预算数。',
  right: '全年预算数 884.2，全年执行数 884.2，执行率 100%',
  wrong: '全年预算数 860，全年执行数 884.2，执行率 102.81%',
  limits: '评分规则允许超过 100% 的地区（如浙江）不适用；总额行报错误，分项行和同一行写了说明的只作提醒。',
  repair: '核对全年预算数是否为调整后的预算数（含上年结转），以及执行数是否多计。',
  repairs: { unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。' },
  sentences: {
    unexplained:
      '{cell} {row}的执行率按认出的数为 {stated}，但旁边 {cells} 的数没有认准，可能才是全年预算数；请核对这些单元格。',
    above: '{cell} {row}的执行率为 {stated}，超过 100%（执行数 {executed}，全年预算数 {budget}）。',
  },
} satisfies CheckText;
