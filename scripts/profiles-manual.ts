import { definitions, profiles } from '../src/engine/profiles';
import { describeRules } from '../src/engine/profiles/describe';
import { PART_KEYS, RULE_PARTS, type RulePart } from '../src/engine/profiles/rule-parts';
import { partNames } from '../src/engine/locales/zh-CN/detection';
import { reportTexts } from '../src/engine/locales/zh-CN/report';
import { ruleNames } from '../src/engine/locales/zh-CN/rules';
import type { RuleKey } from '../src/engine/profiles/types';
import { FORMER } from './former-grounds';

/** docs/profiles.zh-CN.md, made from the profiles themselves. */

const INTRO = `# 评分规则

本页由程序中的评分规则自动生成。程序按表样自动识别用哪一套（窗格“表与规则”页写明依据），也可以自己选定。一套规则由几部分组成（执行率、反向指标、定性档次……），备注里印着的那一部分以表上印的为准，其余按识别出的那一套；没有依据的，程序不给出数字，留给人判断。

“依据”后面写明它是什么：原文（读到的文件或表上印的）、系统页面（一体化系统公开的程序）、公开表（公开的表格和备注）、推定（没有核到出处；填分时不自动勾选，也从不作为“错误”的依据）。

自定义规则：在窗格“表与规则”页打开“自定一套规则…”填几项即可（算好的例子同时给出），也可用 JSON 文件写出与某一套不同的部分，在窗格里导入，或在命令行用 \`--profile 文件.json\`。
`;

export function profilesManual(): string {
  return [INTRO, overview(), changed(), ...profiles.map((profile) => section(profile))].join('\n');
}

type Profile = (typeof profiles)[number];

function groundOf(profile: Profile, key: RuleKey): string {
  return reportTexts[`ground.${profile.sources[key].ground}`];
}

/** The grounds of a part, each once; in brackets if the profile inherits the whole part. */
function partCell(profile: Profile, part: RulePart): string {
  const keys = PART_KEYS[part];
  const grounds = [...new Set(keys.map((key) => groundOf(profile, key)))].join('、');
  const written = definitions.find(({ id }) => id === profile.id)?.sources ?? {};
  return keys.some((key) => written[key] !== undefined) ? grounds : `（${grounds}）`;
}

function overview(): string {
  const head = `| 规则 | ${RULE_PARTS.map((part) => partNames[part]).join(' | ')} |\n|${' --- |'.repeat(RULE_PARTS.length + 1)}\n`;
  const rows = profiles.map(
    (profile) => `| ${profile.name} | ${RULE_PARTS.map((part) => partCell(profile, part)).join(' | ')} |\n`,
  );
  return `## 一览：各套规则的各部分依据什么\n\n括号里的是沿用别的规则的。\n\n${head}${rows.join('')}`;
}

/** Rules whose ground was stated too high in 1.0. */
function changed(): string {
  const rows = FORMER.flatMap(([id, key]) => {
    const profile = profiles.find((one) => one.id === id);
    return profile
      ? [
          `| ${profile.name} | ${ruleNames[key]} | ${groundOf(profile, key)} | ${cell(profile.sources[key].text)} |\n`,
        ]
      : [];
  });
  return `## 依据改过的规则\n\n1.0 版写作“已核对”，重新核对后没有那么有把握的：\n\n| 规则 | 哪一条 | 现在的依据 | 现在的写法 |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function section(profile: (typeof profiles)[number]): string {
  const rows = describeRules(profile).map(
    ({ name, source, ground }) => `| ${cell(name)} | ${cell(source)} | ${ground} |\n`,
  );
  return `## ${profile.name}（\`${profile.id}\`）\n\n${profile.summary}\n\n| 规则 | 依据 | 依据的种类 |\n| --- | --- | --- |\n${rows.join('')}`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
