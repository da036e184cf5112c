import { ALL_CHECKS } from '../src/engine/checks/all-checks';
import type { Check } from '../src/engine/checks/define-check';
import { AREAS } from '../src/engine/finding';
import { checkText } from '../src/engine/checks/texts';
import { AREA_NAMES } from '../src/engine/locales/zh-CN';
import { DEMAND_NAMES } from '../src/engine/locales/zh-CN/verdict';
import { demandOf } from '../src/engine/verdict';
import { reportTexts } from '../src/engine/locales/zh-CN/report';
import { allExamples, type Example } from '../test/support/rule-examples';
import { exampleText, tableCell as cell } from './checks-examples';
import { PRECISION, PUBLISHED } from './checks-precision';

/** docs/checks.zh-CN.md, made from the same data as the checks themselves. */

const INTRO = `# 检查项目说明

本页由程序中的检查项目自动生成，与实际检查一致。每一项写明：看什么、为什么、对的例子、错的例子、什么时候不判断、怎么改、依据；后面是对、错两张小表（只印有关的几行，**粗体**是指出的单元格），它们也是程序的测试。

## 要做的事

| 类别 | 意思 |
| --- | --- |
| 必须改 | 算术上确定不对，或系统、复核人员会退回 |
| 要说明 | 写明原因，或请人核对、确认 |
| 可不改 | 值得看一眼，不影响提交 |
| 待填 | 只是还空着的得分和执行率，到“填得分”里填 |

同一项检查在不同情况下要做的事可以不同（例如只差四舍五入时由必须改变为要说明）；表中写的是通常的。宁可少报，不误报：有疑问时一律不报必须改。

“系统拒收”指预算管理一体化系统绩效模块会拒绝保存或导入这样的表，一律列为必须改。

## 依据的可靠程度

| 标注 | 意思 |
| --- | --- |
| ${reportTexts['ground.original']} | 表上印着的，或核对过原文的文件、标准和算术关系 |
| ${reportTexts['ground.system']} | 在一体化系统公开的程序页面中见到的 |
| ${reportTexts['ground.form']} | 在公开的表格及其备注中见到的 |
| ${reportTexts['ground.assumed']} | 由其他材料推定，没有核到出处；推定的从不作为“必须改”的依据 |
`;

/** The usual demand of a finding of the check. */
function usualDemand({ severity, refused }: Pick<Check, 'severity' | 'refused'>): string {
  return DEMAND_NAMES[demandOf({ check: '', reason: '', severity, refused })];
}

/** The manual shows a repair without the values of a form: placeholders are printed in their place. */
function withoutPlaceholders(text: string): string {
  return text.replace(/[“]?\{\w+\}[”]?/g, '…').replace(/…+/g, '…');
}

function overview(checks: readonly Check[]): string {
  const rows = checks.map(
    ({ code, id, severity, refused }) =>
      `| [${code}](#${code.toLowerCase()}) | ${cell(checkText(id).title)} | ${usualDemand({ severity, refused })} | ${refused ? '是' : ''} |`,
  );
  return ['| 编号 | 检查 | 要做的事 | 系统拒收 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function section(
  { code, id, severity, refused, inDraft, basis }: Check,
  examples: readonly Example[],
): string {
  const { title, what, why, right, wrong, limits, repair } = checkText(id);
  const sources = basis.map(({ text, ground }) => `  - ${text}（${reportTexts[`ground.${ground}`]}）`);
  return [
    `<a id="${code.toLowerCase()}"></a>`,
    '',
    `### ${code} ${title}`,
    '',
    `\`${id}\` · ${usualDemand({ severity, refused })}${refused ? ' · 系统拒收' : ''}${inDraft ? '' : ' · 仅在“提交前”检查'}`,
    '',
    `- **看什么**：${what}`,
    `- **为什么**：${why}`,
    `- **对的例子**：${right}`,
    `- **错的例子**：${wrong}`,
    `- **已知的限度**：${limits}`,
    `- **怎么改**：${withoutPlaceholders(repair)}`,
    `- **依据**：`,
    ...sources,
    ...examples.flatMap((example) => ['', exampleText(code, example)]),
  ].join('\n');
}

/** How many findings on published forms are right, as judged by hand. */
function precision(): string {
  const rows = Object.entries(PRECISION).map(([code, { spoke, right, doubt = '' }]) => {
    const check = ALL_CHECKS.find((candidate) => candidate.code === code);
    return `| ${code} | ${check ? cell(checkText(check.id).title) : ''} | ${spoke} | ${right} | ${doubt} |`;
  });
  const spoke = Object.values(PRECISION).reduce((sum, one) => sum + one.spoke, 0);
  const right = Object.values(PRECISION).reduce((sum, one) => sum + one.right, 0);
  return [
    `测试所用的 ${PUBLISHED.workbooks} 个公开工作簿（${PUBLISHED.forms} 张表）上，各项检查一共提出 ${spoke} 处，逐处人工对照原表，${right} 处属实；没有列出的检查在这些表上没有提出问题。`,
    '',
    '| 编号 | 检查 | 提出 | 属实 | 说明 |',
    '| --- | --- | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

/** The whole manual as Markdown. */
export function checksManual(): string {
  const examples = new Map(allExamples().map((rule) => [rule.code, rule.examples]));
  const areas = AREAS.map((area) => ({ area, checks: ALL_CHECKS.filter((check) => check.area === area) }));
  const filled = areas.filter(({ checks }) => checks.length > 0);
  return [
    INTRO,
    '## 一览',
    '',
    ...filled.flatMap(({ area, checks }) => [`**${AREA_NAMES[area]}**`, '', overview(checks), '']),
    '## 在公开表格上的表现',
    '',
    precision(),
    '',
    ...filled.flatMap(({ area, checks }) => [
      `## ${AREA_NAMES[area]}`,
      '',
      ...checks.flatMap((check) => [section(check, examples.get(check.code) ?? []), '']),
    ]),
  ].join('\n');
}
