/** Results of a probe. */
export const markTexts = {
  passed: '通过',
  attention: '注意',
  failed: '不通过',
  'does-not-apply': '不适用',
} as const;

/** The questions of 自检, in their order. */
export const questionTexts = {
  opened: '页面打开了',
  address: '网址是 https',
  browser: '浏览器内核够新',
  library: 'office.js 下载到了',
  file: (name: string) => `文件 ${name}`,
  manifest: '清单与网站一致',
  cache: '更新能到达',
  excel: 'Excel 版本够用',
  'shared-runtime': '共享运行时（SharedRuntime 1.1）',
  functions: 'PJ 函数',
  'all-of-excel': 'Excel 版本和 PJ 函数',
} as const;

/** The answers; where something is wrong, with what to do. */
export const answerTexts = {
  opened: (version: string, address: string) => `绩效自评助手 ${version}，${address}`,

  'address-secure': (host: string) => `${host}，证书被这台电脑信任（否则打不开本页或会有警告）。`,
  'address-insecure':
    '现在不是 https，Excel 不会打开加载项。请管理员给网站配置证书（见部署指南“证书”）。浏览器版可以照常使用，但离线后打不开。',

  'browser-too-old': (missing: readonly string[], agent: string) =>
    `内核过旧（缺少 ${missing.join('、')}），窗格打不开。Windows 请更新 Microsoft Edge WebView2 运行时（离线电脑由管理员分发），Excel 低于 2021 的请升级；Mac 请更新系统（Safari 16.4 或更新）；也可以用浏览器版。${agent}`,

  'library-there': (source: string) => `来自${from(source)}。`,
  'library-missing': (source: string) =>
    source === 'local'
      ? '本网站缺少 office-js 文件夹里的文件。请管理员把整个 site 文件夹重新复制一次。'
      : `这台电脑连不上${from(source)}。请管理员放行，或改用内网版（构建时加 --intranet）。`,

  'file-there': (type: string | null) => (type === null ? '已下载。' : `已下载（${type}）。`),
  'file-missing': (status: number) =>
    `没有下载到（${status === 0 ? '没有回应' : `状态 ${status}`}）。请管理员检查网站文件夹是否完整、服务器是否放行这种文件。`,

  'not-asked-anew':
    '服务器没有要求每次核对网页（Cache-Control: no-cache），更新后可能还看到旧版。请管理员使用附带的服务器配置。',

  'manifest-fits': (version: string, at: string) => `${version} 版，${at}`,
  'manifest-unreadable': 'manifest.xml 读不懂。请管理员重新复制。',
  'manifest-elsewhere': (at: string, base: string) =>
    `清单里的地址是 ${at}，本页的地址是 ${base}。请用正确的网址重新构建，或从清单里的地址打开。`,
  'manifest-of-another-version': (stated: string | undefined, version: string) =>
    `清单是 ${stated} 版，本页是 ${version} 版：可能是缓存的旧页面。请关闭 Excel 再开，仍不行就清缓存（见部署指南“更新”）。`,

  'excel-new-enough': (version: string, platform: string, highest: number) =>
    `${excel(version, platform, highest)}。`,
  'excel-too-old': (version: string, platform: string, highest: number, floor: number) =>
    `${excel(version, platform, highest)}。低于 1.${floor}，窗格用不了，请用浏览器版。`,

  'shared-runtime-there': '功能区按钮、窗格和 PJ 函数都可以用。',
  'shared-runtime-missing':
    '没有。功能区按钮和 PJ 函数不会出现；窗格请从“插入”或“开始”选项卡的“我的加载项”打开，其余照常使用。',

  'functions-said-there': `Excel 说支持自定义函数，但有的版本说得不准。${tryAFormula()}`,
  'functions-said-missing': `Excel 说不支持自定义函数。${tryAFormula()}`,

  'outside-excel':
    '本页现在是在浏览器里打开的。要查 Excel，请在 Excel 的窗格里打开本页：窗格打不开时会显示“自检”链接，能打开时看“工具”页的“诊断信息”。',
} as const;

/** Where office.js is taken from: local, cdn or cdn-cn. */
function from(source: string): string {
  if (source === 'local') return '本网站';
  return source === 'cdn-cn' ? '世纪互联的地址' : '微软的地址';
}

function excel(version: string, platform: string, highest: number): string {
  return `Excel ${version}（${platform}），ExcelApi 1.${highest}`;
}

function tryAFormula(): string {
  return '请在一个空单元格里输入 =PJ.RATE(200,190)，应得 0.95；得 #NAME? 表示函数没有加载，窗格不受影响。';
}
