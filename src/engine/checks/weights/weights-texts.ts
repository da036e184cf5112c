/** Sentences and repairs for a group whose weights differ from the points in its label. */
const misfit = '{cell} “{name}”标明 {expected} 分，其下 {count} 项指标的分值之和为 {stated} 分，{gap} 分。';
export const misfits = { differs: misfit, rows: misfit, label: misfit } as const;
export const misfitRepairs = {
  rows: '调整“{name}”各指标的分值，使其合计为 {expected}；各处标明的分值合起来正好，标明的分值不用改。',
  label: '把“{name}”标明的分值改为 {stated}；各项指标的分值合起来正好，指标的分值不用改。',
} as const;
