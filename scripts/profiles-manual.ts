import { profiles } from '../src/engine/profiles';
import { describeRules } from '../src/engine/profiles/describe';

/** docs/profiles.zh-CN.md, made from the profiles themselves. */

const INTRO = `# 评分规则

本页由程序中的评分规则自动生成。程序按表样自动识别用哪一套（窗格“表与规则”页写明依据），也可以自己选定；表上印着规则的，以表上的为准。没有公开依据的，程序不给出数字，留给人判断。

自定义规则：用 JSON 文件写出与某一套不同的部分，在窗格里导入，或在命令行用 \`--profile 文件.json\`。
`;

export function profilesManual(): string {
  return [INTRO, ...profiles.map((profile) => section(profile))].join('\n');
}

function section(profile: (typeof profiles)[number]): string {
  const rows = describeRules(profile).map(
    ({ name, source, ground }) => `| ${cell(name)} | ${cell(source)} | ${ground} |\n`,
  );
  return `## ${profile.name}（\`${profile.id}\`）\n\n${profile.summary}\n\n| 规则 | 依据 | 可靠程度 |\n| --- | --- | --- |\n${rows.join('')}`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
