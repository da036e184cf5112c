/** Sentences of the page before the views of the pane are loaded. */
export const addinTexts = {
  'not-loaded': {
    before: '没有取到窗格的文件。请确认网络或内网服务器可用，再重新打开窗格；仍不行时请看',
    'self-check': '自检',
    after: '。',
  },
} as const;
