import type { Basis } from '../../engine/basis';
import type { ProfileChoice } from '../../engine/profiles/choice';
import type { IndicatorColumn } from '../../engine/form';

/**
 * Words of the pane for the kinds that the engine returns. Grounds have the same names as in the engine's
 * report (a test compares them); its texts cannot be used, as they are fetched later than the pane.
 */

export const COLUMN_NAMES: Readonly<Record<IndicatorColumn, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  nature: '指标性质',
  target: '年度指标值',
  unit: '度量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因',
  completion: '完成率',
  coefficient: '得分系数',
  deduction: '扣分',
  reviewScore: '复核得分',
  criteria: '评分标准',
  explanation: '指标解释',
  evidence: '佐证材料',
  remark: '备注',
  groupWeight1: '一级指标分值',
  groupWeight2: '二级指标分值',
};

export const GROUND_NAMES: Readonly<Record<Basis['ground'], string>> = {
  original: '原文',
  system: '系统页面',
  form: '公开表',
  assumed: '推定',
};

export const CHOSEN_BY_NAMES: Readonly<Record<ProfileChoice['chosenBy'], string>> = {
  file: '由文件带来',
  user: '您选定',
  detection: '按表样识别',
  default: '未认出地区，按全国通用规则',
};
