import type { OpeningProgress } from '../state';

/** Texts of the page without Excel outside the spreadsheet and the pane. */

/** Texts that are used in more than one place. */
export const pageTexts = {
  title: '绩效自评助手',
  files: (count: number) => `文件（${count}）`,
  unsaved: (count: number) => `${count} 处未保存`,
  /** 3月1日 09:30 */
  time: (month: number, day: number, clock: string) => `${month}月${day}日 ${clock}`,
} as const;

export const toolbarTexts = {
  open: '打开',
  'open-title': '打开（Ctrl+O），可一次选多个文件，也可把文件拖进来',
  'open-input': '选择要打开的工作簿',
  'more-ways-to-open': '其他打开方式',
  'open-folder': '打开文件夹…',
  'folder-input': '选择要检查的文件夹',
  'keep-recent': '在本浏览器中保留最近打开的文件',
  'none-recent': '还没有打开过文件。',
  'recent-not-kept': '现在不保留：文件只在本页处理，不上传。',

  save: '保存',
  'save-title': '保存为新文件（Ctrl+S）；原文件不会被改动',
  'more-ways-to-save': '其他保存方式',
  'save-copy': '保存为新文件',
  'save-copy-with-marks': '保存为新文件，并写入问题标记',

  report: '下载报告',
  'report-title': '下载检查报告',
  'report-html': '网页（.html，可打印）',
  'report-markdown': 'Markdown（.md）',

  undo: '撤销',
  'undo-title': (step: string | undefined) =>
    step === undefined ? '撤销（Ctrl+Z）' : `撤销：${step}（Ctrl+Z）`,
  redo: '重做',
  'redo-title': (step: string | undefined) =>
    step === undefined ? '重做（Ctrl+Y）' : `重做：${step}（Ctrl+Y）`,

  'show-files': '展开文件列表',
  'hide-files': '收起文件列表',
  looks: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  'pane-title': '显示或收起检查窗格（F6 在工具栏、表格、窗格之间移动）',
  'show-pane': '显示窗格',
  'hide-pane': '收起窗格',
} as const;

export const fileListTexts = {
  name: '文件',
  summary: '下载汇总表',
  'summary-title': '每张表一行：文件、表、单位、年度、总分、结论和各类问题的处数',
  remove: (name: string) => `从列表中移去 ${name}`,
  waiting: '等待检查',
  checking: '正在检查…',
  /** What must be done first, after the verdict: 还不能提交，必须改 5 处 */
  verdict: (title: string, first: string) => `${title}，${first}`,
  forms: (count: number) => `（${count} 张表）`,
} as const;

export const frameTexts = {
  sheet: '表格',
  empty: '点“打开”选择自评表（.xlsx），或把文件拖到这里。文件只在本机处理，不上传。',
  drop: '松开以打开文件',
  'folder-unread': '读不到拖来的文件夹。请点“打开”旁的箭头，选“打开文件夹”。',
  'pane-width': '窗格宽度：左右方向键调整，回车收起',
} as const;

export const noticeTexts = {
  name: '消息',
  close: '关闭提示',
  draft: (time: string, name: string, count: number) => `${time} 在“${name}”中有 ${count} 处修改没有保存。`,
  restore: '恢复',
  drop: '丢弃',
} as const;

const STEPS: Readonly<Record<OpeningProgress['step'], string>> = {
  loading: '正在取文件',
  reading: '正在读取',
  checking: '正在检查',
  showing: '正在显示',
};

export const progressTexts = {
  step: ({ step, name, sheets }: OpeningProgress) =>
    sheets && step === 'reading'
      ? `${STEPS[step]}“${name}”：第 ${sheets.done} / ${sheets.total} 张工作表`
      : `${STEPS[step]}“${name}”…`,
  cancel: '取消',
} as const;
