import type { CheckText } from '../../../locales/text';

export const texts = {
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
} satisfies CheckText;
