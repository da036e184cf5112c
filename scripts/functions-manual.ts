import type { FunctionExample } from './function-examples';
import { EXAMPLES } from './function-examples';

/** Makes the manual of the PJ functions from the metadata that Excel reads. Pure. */

export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

type Entry = FunctionMetadata['functions'][number];

const TITLE = 'PJ 函数';

const NOTES: readonly string[] = [
  '函数只用于辅助计算。报送前请用窗格“工具”页的“转为数值”，没有装本助手的电脑会显示 #NAME?。',
  '空单元格：各版 Excel 都按没有填处理，填了 0 才是 0。2021、2024 版把空单元格当作 0 交给函数，本助手便去看公式引用的单元格。所以参数请直接写单元格（F5、表一!F5）；写成 INDEX(…)、名称等看不出是哪一格的，遇到 0 时这两版显示 #N/A 并说明原因；写成 F5+0 的，空单元格由 Excel 先算成 0。',
  '撤销：2021、2024 版 Excel 每算一次 PJ 公式可能清空 Ctrl+Z 的记录（微软的公开报告 office-js#2802、#3317，新版已改）；填好以后请“转为数值”。',
  '参数写成空文本 "" 时按没有填处理，结果为空。',
  '#VALUE! 表示参数有误；#N/A 表示规则没有写明或需要人判断。把鼠标移到单元格的错误标志上可以看到原因。',
  '百分比：单元格里的 0.95（设为百分比格式）和文本 95% 是同一个值；没有设格式的 0.95 对照“≥95%”时按 95% 理解。',
  '地区可以写标识（hubei）或名称（湖北），不填为本文档在窗格里所选的规则，没有选时为全国通用；全部地区见 =PJ.PROFILES()。',
];

function signature({ id, parameters }: Entry): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=PJ.${id}(${names.join(', ')})`;
}

function shown(shows: FunctionExample['shows']): string {
  if (typeof shows === 'number') return String(shows);
  if (typeof shows === 'string') return shows === '' ? '（空）' : shows;
  if ('error' in shows) return `${shows.error}：${shows.sentence}`;
  return shows
    .map((row) => row.map((value) => (value === '' ? '（空）' : String(value))).join(' | '))
    .join('；');
}

function markdownEntry(entry: Entry): string {
  const { id, description, parameters } = entry;
  const examples = EXAMPLES[id] ?? [];
  return [
    `## PJ.${id}`,
    '',
    description,
    '',
    `\`${signature(entry)}\``,
    ...(parameters.length === 0
      ? []
      : [
          '',
          ...parameters.map(
            ({ name, description: text, optional }) => `- ${name}${optional ? '（可不填）' : ''}：${text}`,
          ),
        ]),
    ...(examples.length === 0
      ? []
      : [
          '',
          '| 例子 | 结果 |',
          '| --- | --- |',
          ...examples.map(
            ({ formula, shows }) => `| \`${formula}\` | ${shown(shows).replaceAll('|', '\\|')} |`,
          ),
        ]),
    '',
  ].join('\n');
}

/** docs/functions.zh-CN.md */
export function functionManual({ functions }: FunctionMetadata): string {
  return [`# ${TITLE}`, '', ...NOTES.map((note) => `- ${note}`), '', ...functions.map(markdownEntry)].join(
    '\n',
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function htmlEntry(entry: Entry): string {
  const { id, description, parameters } = entry;
  const examples = EXAMPLES[id] ?? [];
  const rows = examples.map(
    ({ formula, shows }) =>
      `<tr><td><code>${escaped(formula)}</code></td><td>${escaped(shown(shows))}</td></tr>`,
  );
  const list = parameters.map(
    ({ name, description: text, optional }) =>
      `<dt>${name}${optional ? '（可不填）' : ''}</dt><dd>${escaped(text)}</dd>`,
  );
  return [
    `<h2 id="${id.toLowerCase()}">PJ.${id}</h2>`,
    `<p>${escaped(description)}</p>`,
    `<p><code>${escaped(signature(entry))}</code></p>`,
    ...(list.length > 0 ? [`<dl>${list.join('')}</dl>`] : []),
    ...(rows.length > 0
      ? [`<table><tr><th scope="col">例子</th><th scope="col">结果</th></tr>${rows.join('')}</table>`]
      : []),
  ].join('\n      ');
}

/** assets/functions-help.html, to which the help links of the functions lead. */
export function functionHelpPage({ functions }: FunctionMetadata): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>绩效自评助手：${TITLE}</title>
    <link rel="icon" href="icon-32.png" sizes="32x32" type="image/png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
      <h1>${TITLE}</h1>
      <ul>${NOTES.map((note) => `<li>${escaped(note)}</li>`).join('')}</ul>
      ${functions.map(htmlEntry).join('\n      ')}
    </main>
  </body>
</html>
`;
}
