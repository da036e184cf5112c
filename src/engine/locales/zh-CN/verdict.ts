/**
 * The words that pane, list of files, report and command line share: what the user must do about a finding, and
 * whether the form may be submitted. They are in a file of their own, because the pane shows them before the
 * engine is loaded.
 */
export const DEMAND_NAMES = {
  change: '必须改',
  explain: '要说明',
  optional: '可不改',
  fill: '待填',
} as const;

export const DEMAND_MEANINGS = {
  change: '数字不符，或一体化系统会拒收，改了才能提交',
  explain: '写明原因，或改成算出的值；拿不准的请人核对',
  optional: '建议看一眼，可以不改',
  fill: '还空着的得分，到“填得分”里填',
} as const;

export const VERDICT_TITLES = {
  none: '没有找到绩效自评表',
  'not-yet': '还不能提交',
  explain: '说明后可以提交',
  ready: '可以提交',
} as const;

/** The number of checks by result, in pane and report. */
export const COVERAGE_TEXT = '判断 {judged} 项，不适用 {notApplicable} 项，需人工 {toPerson} 项';

export const CHECKED_TEXT = `{forms} 张表：${COVERAGE_TEXT}`;

export const verdictTexts = {
  draft: '填报中，已填部分没有必须改的',
  change: '必须改 {count} 处',
  fill: '待填 {count} 格',
  explain: '要说明 {count} 处',
  optional: '可不改 {count} 处',
  ignored: '另有 {count} 处已忽略。',
  ignoredErrors: '忽略的有 {count} 处是必须改的。',
  sheets: '另有 {count} 个工作表没有读出，没有检查。',
  faults: '另有 {count} 项检查因程序出错没有判断。',
  none: '请确认文件是否正确；下面列出了看过的工作表和没有认出的原因。',
  clean: '没有发现问题。',
  places: '{count} 处',
  blanks: '{count} 格',
} as const;
