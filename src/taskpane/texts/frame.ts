import type { CheckOutcome } from '../../engine/finding';
import type { Tab } from '../state';

/** Texts around the pages of the pane, and of empty pages. */

export const headerTexts = {
  checking: '正在检查…',
  reading: '正在读取工作簿…',
  'reading-sheets': (done: number, total: number) => `正在读取工作表 ${done} / ${total}…`,
  judging: '正在核对…',
  more: '表与规则、工具',
  'manual-title': '使用手册（在新窗口打开）',
  scope: '检查范围',
  'scope-workbook': '整个工作簿',
  'scope-sheet': '当前工作表',
  preset: '检查时机',
  'preset-title': '“填报中”只看已经填了的内容，不管空着的格子',
  'preset-submission': '提交前：全查',
  'preset-draft': '填报中：查已填',
} as const;

export const tabTexts = {
  name: '窗格的各页',
  findings: (count: number) => (count > 0 ? `问题 ${count}` : '问题'),
  fill: (count: number) => (count > 0 ? `填得分 ${count}` : '填得分'),
  submit: '报送',
  forms: '表与规则',
  tools: '工具',
  'check-first': {
    fill: '先点“一键检查”，这里会列出可以算出的得分，确认后才写入。',
    submit: '先点“一键检查”，这里会列出报送前还要做什么。',
    forms: '先点“一键检查”，这里会列出认出的表、每张表用的评分规则和依据。',
  },
} as const;

/** What a page of the pane is for, shown the first time it is opened on this computer. */
export const HINTS: Readonly<Partial<Record<Tab, string>>> = {
  findings: '点一条就转到那一格；右边的按钮改好它，可以撤销。F8 看下一处。',
  fill: '逐行看“原值 → 新值”，不想写的去掉勾；点“写入”才改表，写错了可以撤销。',
  submit: '这里写着还缺什么；都好了，这里是最后几步，做完一步自动打勾。',
  forms: '这里写明每张表用了哪套评分规则、凭什么认定；认错了就另选。',
};

export const welcomeTexts = {
  name: '怎么开始',
  title: '检查并填写绩效自评表',
  steps: [
    '点“一键检查”，工作簿里的每张自评表都会核对一遍，有问题的单元格会标出来。',
    '点列表里的问题，就转到那个单元格；右边有按钮的，点一下就改好，可以撤销。',
    '在“填得分”页预览能算出的得分，确认后写入。',
    '“报送”页写着还缺什么；都好了，照着做完就可以交。',
  ],
  private: '数据只在本机处理，不会上传。标记不改动您自己的格式。',
} as const;

export const noFormTexts = {
  name: '没有找到绩效自评表',
  found: '这个工作簿不像绩效自评表。看过的工作表：',
  advice: '可以这样做：',
  ways: [
    '确认打开的是自评表，而不是封面、说明或清单；如果只检查了当前工作表，把范围改为“整个工作簿”。',
    '自评表要有“三级指标”“年度指标值”“实际完成值”“得分”这样的列标题，标题不能是图片。',
    '从 PDF 或网页粘贴来的表，请先核对列标题各占一格。',
  ],
} as const;

export const notInExcelTexts = {
  elsewhere:
    '这个窗格要在 Excel 里打开：在“开始”选项卡的“绩效自评”组中点“一键检查”。没有 Excel 时，请用浏览器版。',
  'too-old':
    '这个版本的 Excel 太旧（低于 2021），不能读写表格。请升级到 Excel 2021 或 Microsoft 365，或者用浏览器版。',
} as const;

export const messageTexts = {
  retry: '重试',
  close: '关闭这条消息',
  brought: '由文件带来的设置',
  outdated: '结果已过期。',
} as const;

const OUTCOMES: Readonly<Record<CheckOutcome, string>> = {
  violated: '有问题',
  'cannot-judge': '需人工',
  holds: '无误',
  'does-not-apply': '不适用',
};

export const verdictCardTexts = {
  name: '检查结论',
  outdated: '结果已过期',
  'outdated-title': (cells: readonly string[]) => `检查之后改动过：${cells.join('、')}`,
  'before-changes': (title: string) => `改动前：${title}`,
  filter: '筛选问题',
  coverage: '逐项核对情况',
  /** On how many forms a check had which outcome: 3 张表无误 */
  outcome: (forms: number, outcome: CheckOutcome) => `${forms} 张表${OUTCOMES[outcome]}`,
  /** Around links to cells, of which some may be left out. */
  'look-at': { before: '，请看 ', 'left-out': (all: number) => `等 ${all} 格` },
} as const;
