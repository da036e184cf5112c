import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '一级指标分值符合评分规则',
  fault: '一级指标分值与评分规则不符',
  what: '一级指标的分值应与评分规则预设的一致（全国通用：产出 50、效益 30、满意度 10、预算执行率 10）。',
  why: '系统按预设分值校验；确需调整的应有依据。',
  right: '产出指标（50分）、效益指标（30分）、满意度指标（10分）',
  wrong: '产出指标（60分）、效益指标（20分）、满意度指标（10分）',
  limits: '只在能确定评分规则、且规则预设了分值时提醒；没有满意度指标而把 10 分并入效益的，认可。',
  repair: '按预设调整为 {expected} 分；有文件允许调整的，可忽略本条并写明依据。',
  sentences: {
    differs: '{cell} “{name}”的分值为 {stated} 分，评分规则（{profile}）预设为 {expected} 分。',
  },
} satisfies CheckText;
