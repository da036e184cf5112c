/** The page 问题: the list, a finding with what is known about it, what was ignored. */

export const findingListTexts = {
  name: '检查发现的问题',
  previous: '上一处',
  'previous-title': '上一处（Shift+F8）',
  next: '下一处',
  'next-title': '下一处（F8）',
  grouping: '分组方式',
  'by-demand': '按要做的事',
  'by-area': '按栏目',
  'by-sheet': '按工作表',
  'not-listed': (kinds: readonly string[], size: string) => `没有列出：${kinds.join('、')}（${size}）`,
  'list-all': '全部列出',
  'nothing-found': (verdict: string) => `未发现问题。${verdict}。`,
  'beyond-checking': '程序只核对能核对的：指标选得是否合适、佐证材料是否齐全，仍请自行把关。',
  'all-filtered': '没有符合筛选条件的问题。',
  'show-all': '显示全部问题',
  more: (rows: number, left: number) => `再显示 ${rows} 行（还有 ${left} 行）`,
  'go-to': (cell: string) => `转到 ${cell}`,
  /** Read out before what was found. */
  gone: '已改好：',
} as const;

export const manyTexts = {
  change: '一并改',
  preview: '一并改的内容',
  /** Before links to the cells. */
  'left-out': (places: number) => `另有 ${places} 处不止一种改法，不在其中，请逐处看：`,
  confirm: (cells: number) => `改这 ${cells} 格`,
  leave: '不改',
} as const;

export const findingTexts = {
  name: '所选问题的说明',
  ignore: '忽略…',
  refused: '系统会拒收',
  close: '收起说明',
  reasons: '为什么：原因、算式、依据',
  calculation: '算式',
  'computed-from': (cells: number) => `由 ${cells} 个单元格算出`,
  basis: '依据',
  causes: '可能的原因',
  expected: '应为',
  stated: '实为',
  difference: '差',
  words: '写明原因',
  'words-in': (cell: string) => `写进 ${cell} 的原因`,
  'words-written': (cell: string) => `已在 ${cell} 写明原因`,
} as const;

export const ignoreTexts = {
  name: '忽略这个问题',
  reason: '忽略的理由（必填，会写进检查报告）',
  everywhere: (code: string) => `本工作簿里不再做这项检查（${code}）`,
  until: '单元格或算它的数改动后，忽略自动失效。',
  confirm: '忽略',
  leave: '不忽略',

  ignored: (count: number) => `已忽略（${count}）`,
  'check-off': (code: string, reason: string) => `整项检查 ${code} 已关闭。理由：${reason}`,
  'finding-ignored': (code: string, message: string, reason: string) => `${code}：${message} 理由：${reason}`,
  stale: (count: number) => `失效的忽略（${count}）`,
  'stale-why': '单元格改动过，或问题已经不在，这些忽略不再起作用。',
  'stale-entry': (cell: string | null, code: string, reason: string) =>
    `${cell ?? '整项检查'} ${code}，理由：${reason}`,
  delete: '删除',
} as const;
