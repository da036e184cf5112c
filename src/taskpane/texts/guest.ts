/** Sentences about settings that came with the file. */
export const guestTexts = {
  'rule-unfit': (messages: readonly string[]) => `自定义的评分规则没有采用：${messages.join('；')}`,
  /** After the name of a rule. */
  brought: '（由文件带来）',
} as const;
