/**
 * What the self-check can find out, as plain questions with answers. Only what browsers of 2011 know is used:
 * the page has to work exactly where the pane does not.
 */

export type ProbeMark = '通过' | '注意' | '不通过' | '不适用';

export interface Result {
  readonly mark: ProbeMark;
  readonly what: string;
  readonly text: string;
}

/** Excel below this cannot run the pane; the manifest asks for the same. */
const FLOOR = 9;
/** Highest set of Excel on volume licences that was tried against; only reported, never demanded. */
const HIGHEST = 40;

export function addressResult(protocol: string, host: string): Result {
  const what = '网址是 https';
  if (protocol === 'https:') {
    return { mark: '通过', what, text: `${host}，证书被这台电脑信任（否则打不开本页或会有警告）。` };
  }
  return {
    mark: '不通过',
    what,
    text: '现在不是 https，Excel 不会打开加载项。请管理员给网站配置证书（见部署指南“证书”）。浏览器版可以照常使用，但离线后打不开。',
  };
}

/** @param missing names of what the pane needs and this browser has not */
export function browserResult(missing: readonly string[], agent: string): Result {
  const what = '浏览器内核够新';
  if (missing.length === 0) return { mark: '通过', what, text: agent };
  return {
    mark: '不通过',
    what,
    text: `内核过旧（缺少 ${missing.join('、')}），窗格打不开。Windows 请更新 Microsoft Edge WebView2 运行时（离线电脑由管理员分发），Excel 低于 2021 的请升级；Mac 请更新系统（Safari 16.4 或更新）；也可以用浏览器版。${agent}`,
  };
}

/** @param source where the page takes office.js from: local, cdn or cdn-cn */
export function libraryResult(loaded: boolean, source: string): Result {
  const what = 'office.js 下载到了';
  const from = source === 'local' ? '本网站' : source === 'cdn-cn' ? '世纪互联的地址' : '微软的地址';
  if (loaded) return { mark: '通过', what, text: `来自${from}。` };
  const text =
    source === 'local'
      ? '本网站缺少 office-js 文件夹里的文件。请管理员把整个 site 文件夹重新复制一次。'
      : `这台电脑连不上${from}。请管理员放行，或改用内网版（构建时加 --intranet）。`;
  return { mark: '不通过', what, text };
}

/** @param status HTTP status, 0 when nothing answered */
export function fileResult(name: string, status: number, type: string | null): Result {
  const what = `文件 ${name}`;
  if (status === 200) return { mark: '通过', what, text: type === null ? '已下载。' : `已下载（${type}）。` };
  return {
    mark: '不通过',
    what,
    text: `没有下载到（${status === 0 ? '没有回应' : `状态 ${status}`}）。请管理员检查网站文件夹是否完整、服务器是否放行这种文件。`,
  };
}

/** Unhashed files have to be asked for anew each time, or an update does not arrive. */
export function cacheResult(header: string | null): Result {
  const what = '更新能到达';
  if (header !== null && /no-cache|no-store|max-age=0/.test(header)) {
    return { mark: '通过', what, text: `Cache-Control: ${header}` };
  }
  return {
    mark: '注意',
    what,
    text: '服务器没有要求每次核对网页（Cache-Control: no-cache），更新后可能还看到旧版。请管理员使用附带的服务器配置。',
  };
}

/** The manifest on the server has to be the one of this address and this version. */
export function manifestResult(xml: string, base: string, version: string): Result {
  const what = '清单与网站一致';
  const page = /<SourceLocation DefaultValue="([^"]*)"/.exec(xml);
  const stated = /<Version>([^<]*)<\/Version>/.exec(xml);
  if (!page || !stated) return { mark: '不通过', what, text: 'manifest.xml 读不懂。请管理员重新复制。' };
  const at = (page[1] || '').replace(/taskpane\.html.*$/, '');
  if (at.toLowerCase() !== base.toLowerCase()) {
    return {
      mark: '不通过',
      what,
      text: `清单里的地址是 ${at}，本页的地址是 ${base}。请用正确的网址重新构建，或从清单里的地址打开。`,
    };
  }
  if (stated[1] !== `${version}.0`) {
    return {
      mark: '注意',
      what,
      text: `清单是 ${stated[1]} 版，本页是 ${version} 版：可能是缓存的旧页面。请关闭 Excel 再开，仍不行就清缓存（见部署指南“更新”）。`,
    };
  }
  return { mark: '通过', what, text: `${version} 版，${at}` };
}

/** @param supports answers whether ExcelApi 1.n is there */
export function excelResult(supports: (minor: number) => boolean, version: string, platform: string): Result {
  const what = 'Excel 版本够用';
  let highest = 0;
  for (let minor = 1; minor <= HIGHEST; minor += 1) if (supports(minor)) highest = minor;
  const facts = `Excel ${version}（${platform}），ExcelApi 1.${highest}`;
  if (highest < FLOOR) {
    return { mark: '不通过', what, text: `${facts}。低于 1.${FLOOR}，窗格用不了，请用浏览器版。` };
  }
  return { mark: '通过', what, text: `${facts}。` };
}

/**
 * Buttons and functions live in the page of the pane; without a shared runtime Excel leaves out what the manifest
 * asks for it (`Requirements` in `VersionOverrides`), and the pane is opened from the list of add-ins.
 */
export function sharedRuntimeResult(there: boolean): Result {
  const what = '共享运行时（SharedRuntime 1.1）';
  if (there) return { mark: '通过', what, text: '功能区按钮、窗格和 PJ 函数都可以用。' };
  return {
    mark: '注意',
    what,
    text: '没有。功能区按钮和 PJ 函数不会出现；窗格请从“插入”或“开始”选项卡的“我的加载项”打开，其余照常使用。',
  };
}

/** The flag is known to be wrong in some versions, so it is reported together with a formula that proves it. */
export function functionsResult(flagged: boolean): Result {
  const text =
    '请在一个空单元格里输入 =PJ.RATE(200,190)，应得 0.95；得 #NAME? 表示函数没有加载，窗格不受影响。';
  return {
    mark: flagged ? '注意' : '不适用',
    what: 'PJ 函数',
    text: flagged
      ? `Excel 说支持自定义函数，但有的版本说得不准。${text}`
      : `Excel 说不支持自定义函数。${text}`,
  };
}

export const OUTSIDE_EXCEL: Result = {
  mark: '不适用',
  what: 'Excel 版本和 PJ 函数',
  text: '本页现在是在浏览器里打开的。要查 Excel，请在 Excel 的窗格里打开本页：窗格打不开时会显示“自检”链接，能打开时看“工具”页的“诊断信息”。',
};
