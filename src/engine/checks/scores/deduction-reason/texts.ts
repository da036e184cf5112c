import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '扣分要说明原因',
  fault: '扣了分，没有说明原因',
  what: '得分小于分值的指标，应在偏差原因栏说明。',
  why: '得分小于分值而没有原因，一体化系统不予保存；复核时要求每一处扣分都有理由。',
  right: '分值 4，得分 3，原因：个别机构整改不及时',
  wrong: '分值 4，得分 3，原因栏空白',
  limits:
    '原因写在备注栏、合并的原因栏或全表共用的原因栏都认可；只有备注栏的表只提醒，没有原因栏的表不适用；没有得分的表只在确实没完成目标时提醒；原因是否成立由人判断。',
  repair: '在 {cell} 写明扣分的原因和改进措施。',
  repairs: {
    unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
    unmet: '在 {cell} 写明没有完成的原因和改进措施；目标值或完成值填错的，请改正。',
  },
  sentences: {
    unexplained:
      '{cell} “{name}”分值 {points}、得分 {score}，原因栏是空的，但同一行 {cells} 没有认准，可能写着原因；请核对。',
    missing: '{cell} “{name}”分值 {points}、得分 {score}，扣了 {lost} 分，没有说明原因。',
    unmet: '{cell} “{name}”目标 {target}，完成 {actual}，没有完成目标，也没有说明原因。',
    form: '{cell} 有 {count} 处扣分（如“{name}”满分 {points} 分，得 {score} 分），全表共用的原因栏没有说明。',
  },
} satisfies CheckText;
