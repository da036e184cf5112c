import { isIP } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** Where office.js comes from: the name in file names, and webpack's `env.officejs`. */
const MODES = {
  intranet: { name: 'intranet', officejs: 'local' },
  microsoft: { name: 'internet', officejs: 'cdn' },
  '21vianet': { name: '21vianet', officejs: 'cdn-cn' },
};

export const USAGE = `npm run build                                  三个目标各自构建到 dist/（开发地址）
npm run build -- --base-url https://网址 [选项]   可以部署的网站：dist/site 和 dist/pj-版本-方式.zip

  --base-url URL     网站的地址，写进清单；必须是 https，可以带路径
  --intranet         内网版：office.js 放在网站里，不访问外网
  --cdn 名称         office.js 的来源：microsoft（默认）或 21vianet（世纪互联）
  --id-file 文件     保存本部署编号的文件；默认 deploy/id.<网址>.json
  --out 文件夹       默认 dist`;

export class UsageError extends Error {}

/**
 * @param {readonly string[]} words of the command line
 * @param {string} root of the project
 * @returns null without --base-url, else what to build; `base` has no slash at its end
 */
export function readOptions(words, root) {
  const { values } = parse(words);
  const { 'base-url': address, intranet, cdn } = values;
  if (address === undefined) {
    if (words.length > 0)
      throw new UsageError('请用 --base-url 写明网站的地址，例如 --base-url https://pj.example.gov.cn');
    return null;
  }
  if (intranet && cdn !== undefined) throw new UsageError('--intranet 和 --cdn 只能用一个。');
  const mode = intranet ? MODES.intranet : MODES[cdn ?? 'microsoft'];
  if (!mode || (!intranet && mode === MODES.intranet))
    throw new UsageError('--cdn 只能是 microsoft 或 21vianet。');
  const url = readAddress(address);
  return {
    base: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
    url,
    mode,
    idFile: path.resolve(root, values['id-file'] ?? path.join('deploy', `id.${slug(url)}.json`)),
    out: path.resolve(root, values.out ?? 'dist'),
    // Excel was observed to refuse IP addresses even with a matching certificate.
    warnings: isIP(url.hostname.replace(/^\[|\]$/g, ''))
      ? [`${url.hostname} 是 IP 地址：Excel 可能拒绝，请尽量用主机名。`]
      : [],
  };
}

function parse(words) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        'base-url': { type: 'string' },
        intranet: { type: 'boolean', default: false },
        cdn: { type: 'string' },
        'id-file': { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

function readAddress(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new UsageError(`“${address}”不是网址。请写完整，例如 https://pj.example.gov.cn`);
  }
  if (url.protocol !== 'https:')
    throw new UsageError('Excel 只打开 https 的加载项，请写 https:// 开头的网址。');
  if (url.search || url.hash || url.username) throw new UsageError('网址里不要带 ?、# 和用户名。');
  if (!/^[\w./~-]*$/.test(url.pathname)) throw new UsageError('网址的路径请只用字母、数字、- 和 _。');
  return url;
}

/** A file name made of host, port and path. */
function slug(url) {
  return `${url.host}${url.pathname}`.replace(/[/:]+/g, '-').replace(/^-+|-+$/g, '');
}
