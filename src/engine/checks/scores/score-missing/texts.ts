import { NOT_APPLICABLE_ADVICE } from '../../../locales/zh-CN/not-applicable';
import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '得分填写完整',
  fault: '得分没有填',
  what: '每项有分值的指标、预算执行率和总分都要有得分。',
  why: '空白的得分在系统里是必填项，也会使总分少计。',
  right: '每一项都有得分',
  wrong: '其他各项都有得分，只有一项空白',
  limits:
    '整列得分都空白的表视为尚未评分，只提醒一次；不带分值的“不适用”行、约束性指标和没有得分列的表不适用。',
  repair: '在 {cell} 填入得分，可用“填得分”计算。',
  repairs: {
    unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
    'not-applicable': `${NOT_APPLICABLE_ADVICE}。`,
    column: '用“填得分”填入能算出的得分；定性指标请自行确定。',
  },
  sentences: {
    unexplained: '{cell} 指标“{name}”没有得分，但同一行 {cells} 的数没有认准，可能就是得分；请核对。',
    missing: '{cell} 指标“{name}”没有得分。',
    mark: '{cell} 指标“{name}”有分值，得分栏却写“{stated}”。',
    'not-applicable': '{cell} “{name}”一行写明不适用，分值 {points} 还在，得分是空的，总分要等它。',
    execution: '{cell} 预算执行率没有得分。',
    total: '{cell} 总分没有填。',
    column: '{cell} 得分一列还没有填写（共 {count} 项指标），尚未评分。',
  },
} satisfies CheckText;
