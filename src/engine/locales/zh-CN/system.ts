import type { CheckText } from '../text';

export const systemTexts = {
  'duplicate-indicator': {
    title: '指标不重复',
    fault: '指标重复',
    what: '同一张表里不应有两项名称相同的指标，尤其不应同时出现在产出和效益里。',
    why: '复核时同一指标只计一项，另一项按 0 分处理。',
    right: '数量指标：激活人数；社会效益指标：群众办事时间缩短',
    wrong: '质量指标和社会效益指标都是“医保电子凭证激活人数”',
    limits:
      '按名称完全相同（不计空格、编号和标点）判断；换了说法的重复由人判断。目标值不同的同名指标只提示；长期指标与年度指标同名的不算。',
    repair: '删去其中一项，或改为能反映不同内容的指标，并重新分配分值。',
    sentences: {
      repeated: '{cell} 指标“{name}”与 {other} 重复。',
      'output-and-benefit': '{cell} 指标“{name}”同时出现在{first}和{second}（{other}），复核时只会计一项。',
    },
  },
  'level-name': {
    title: '指标层级名称规范',
    fault: '指标层级名称不规范',
    what: '一级、二级指标的名称应是规定的名称，并放在自己的一级指标下面。',
    why: '名称写错会使系统导入失败，或使指标归到别的组。',
    right: '可持续影响指标',
    wrong: '可持续影响招标',
    limits: '只在与规定名称只差一两个字时提醒；部门整体表自设的名称不判断。',
    repair: '改为“{expected}”。',
    repairs: { 'wrong-group': '把该指标移到“{expected}”下面，或改正二级指标名称。' },
    sentences: {
      misspelt: '{cell} 二级指标写作“{stated}”，是否应为“{expected}”？',
      'wrong-group': '{cell} “{stated}”属于{expected}，现在放在“{group}”下面。',
    },
  },
  'level-fit': {
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
  },
  'required-group': {
    title: '必备的一级指标齐全',
    fault: '缺必备的一级指标',
    what: '产出、效益、满意度等一级指标应当齐全（评分规则不要求的除外）。',
    why: '缺少必备指标的表会被要求补充。',
    right: '产出指标、效益指标、满意度指标齐全',
    wrong: '只有产出指标和效益指标',
    limits:
      '没有服务对象的项目可以不设满意度指标（分值并入效益），所以只作提醒；部门整体表按当地体例，不判断。',
    repair: '补充“{expected}”；确实不适用的，可忽略本条并写明理由。',
    sentences: {
      missing: '{cell} 本表没有“{expected}”。',
    },
  },
} satisfies Record<string, CheckText>;
