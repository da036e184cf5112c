/** The page 填得分. */
export const fillTabTexts = {
  'nothing-to-fill': '没有可以填的得分：能算的都已经填好了。',
  'nothing-to-fill-in-sheets': '没有可以填的得分：能算的都已经填好了（只看了所检查的工作表）。',
  /** `advice` is what to do with a row that does not apply. */
  'does-not-apply': (advice: string) => `哪一行不适用，就${advice}。`,
  'write-cells': (cells: number) => `写入 ${cells} 格`,
  'undo-last': '撤销最近一次写入',
  'undo-step': (step: string) => `撤销${step}`,
  waiting: (withoutTier: number, withoutPercent: number) => {
    const parts = [
      ...(withoutTier > 0 ? [`${withoutTier} 项定性指标没有选档次`] : []),
      ...(withoutPercent > 0 ? [`${withoutPercent} 项选了档次，没有填好比例`] : []),
    ];
    return `还有 ${parts.join('，')}，先留空；选好后再写入总分。`;
  },

  options: '填写选项',
  overwrite: '已有得分与算出的不同时，也列出来',
  formulas: '合计和执行率写成 Excel 公式，以后改数自动重算',
  'tick-all': '全选',
  'tick-none': '全不选',
  ticked: (ticked: number, all: number) => `已选 ${ticked} / ${all}`,
  'only-ticked': '只写入勾选的格子；带公式的和锁定的格子不动。',

  'copy-list': '复制清单',
  list: '填写清单',
} as const;

/** The rows of its tables. */
export const fillTableTexts = {
  tick: '选',
  indicator: '指标与算法',
  change: '原值 → 新值',
  'write-row': (label: string, cell: string) => `写入 ${label} ${cell}`,
  formula: (formula: string) => `公式：=${formula}`,
  assumed: '推算所得，请核对',
  'by-hand': '请自行填写',
} as const;

/** A qualitative indicator, whose tier a person chooses. */
export const choiceTexts = {
  'facts-of': (indicator: string) => `${indicator}的指标值、完成值和满分`,
  'facts-title': '指标值、完成值和满分',
  facts: (target: string, actual: string, points: string) =>
    `指标值：${target}；完成值：${actual}；满分 ${points}`,
  tier: (indicator: string) => `${indicator}的档次`,
  choose: '请选档次（不选则不填）',
  'choose-like': (tier: string) => `请选档次（写法像“${tier}”）`,
  percent: (indicator: string) => `${indicator}占满分的百分比`,
  score: (points: string, percent: string, score: string | null) => `得分 ${points} × ${percent}% = ${score}`,
  'not-chosen': '请选',
  alike: '写法相同的定性指标',
  'all-like': (rows: number, tier: string) => `${rows} 项的完成情况都像“${tier}”`,
  'answer-all': (rows: number, percent: string) => `${rows} 项都按 ${percent}%`,
} as const;

/** What the last writing or undo did. */
export const fillResultTexts = {
  name: '写入结果',
  written: (cells: number) => `已写入 ${cells} 格`,
  restored: (cells: number) => `已恢复 ${cells} 格`,
  'with-skipped': (done: string, skipped: number) => (skipped > 0 ? `${done}，${skipped} 格没有动` : done),
  'cell-by-cell': '逐格查看',
} as const;
