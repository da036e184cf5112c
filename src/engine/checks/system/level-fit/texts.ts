import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '三级指标与二级指标相符',
  fault: '三级指标与二级指标不符',
  what: '三级指标的内容应与所在的二级指标一致，如满意度放在满意度指标下，资金支付率不作数量指标。',
  why: '复核标准规定：三级指标与二级指标不匹配的不得分。',
  right: '满意度指标：参保群众满意度 ≥95%',
  wrong: '社会效益指标：参保群众满意度 ≥85%',
  limits: '只按少数明确的关键词判断，其余由人判断。',
  repair: '把该指标移到合适的二级指标下，或换一项能反映“{level2}”的指标。',
  sentences: {
    satisfaction: '{cell} “{name}”是满意度，放在了“{level2}”下面。',
    'fund-as-quantity': '{cell} “{name}”反映资金支付，放在了“{level2}”下面。',
    'count-elsewhere': '{cell} “{name}”是数量，放在了“{level2}”下面。',
    'not-a-cost': '{cell} “{name}”不是成本，放在了“{level2}”下面。',
  },
} satisfies CheckText;
