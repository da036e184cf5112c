/**
 * Sentences for when the pane or the functions cannot run. The page loads them first, so they are in a file
 * of their own.
 */
export const refusalTexts = {
  'browser-too-old': (missing: readonly string[]) =>
    `此版本的 Excel 使用的浏览器内核过旧，无法显示绩效自评窗格。Windows：请更新 Microsoft Edge WebView2 运行时，Excel 低于 2021 的请升级；Mac：请更新系统（Safari 16.4 或更新）。也可以使用网页版 Excel 或本助手的浏览器版。（缺少 ${missing.join('、')}）`,
  'functions-browser-too-old': '浏览器内核过旧，PJ 函数不能计算；请看窗格里的说明',
  'functions-no-shared-runtime': '这个版本的 Excel 不支持共享运行时，PJ 函数不能计算；窗格可以照常使用',
} as const;
