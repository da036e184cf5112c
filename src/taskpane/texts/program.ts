/**
 * Sentences about the program itself. Its second thread uses them too, and needs no other sentences of the
 * pane.
 */
export const programTexts = {
  'engine-missing': '没有取到检查程序的文件。请确认网络或内网服务器可用，再点“重试”。',
  'development-version': '开发版',
} as const;
