/** Sentences about what is wrong with an old workbook. */
export const xlsTexts = {
  'no-sheet': (sheet: string) => `工作表“${sheet}”的内容缺失`,
  unknown: '旧版 .xls 或 .et，内容无法辨认',
} as const;
