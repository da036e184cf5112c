import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '年度指标值要填写',
  fault: '年度指标值没有填',
  what: '每项指标都要有年度指标值。',
  why: '没有目标值就无法评分，系统也不予保存。',
  right: '外出稽核次数：≥12次',
  wrong: '外出稽核次数：（空白）',
  limits:
    '“不适用”行和没有目标值一列的表不适用；目标值和完成值都空而指标名称里写着目标的、名称是一整句话的、区域绩效目标表印好的行，只作提醒，选填的只作提示。',
  repair: '在 {cell} 填入年度指标值。',
  repairs: {
    unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
    both: '把目标值和完成值分别填入各自的栏目。',
  },
  sentences: {
    unexplained: '{cell} 指标“{name}”的年度指标值是空的，但同一行 {cells} 没有认准，可能就是指标值；请核对。',
    missing: '{cell} 指标“{name}”没有年度指标值。',
    both: '{cell} 指标“{name}”的年度指标值和实际完成值都没有填，却有得分 {stated}。',
    mark: '{cell} 指标“{name}”的年度指标值写“{stated}”，没有目标却有分值。',
    column: '{cell} 年度指标值一列还有 {count} 项指标没有填写。',
  },
} satisfies CheckText;
