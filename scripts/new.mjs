/**
 * Begins a check, a scoring profile or a form from a template (see CONTRIBUTING.md):
 *
 *   npm run new -- check PJ517 values unit-repeated
 *   npm run new -- profile fujian 福建省
 *   npm run new -- form fujian/county-roads
 *
 * Writes files that do not exist yet and prints what is left to do by hand.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTs } from './require-ts.mjs';

const { checksIndex } = requireTs('./checks-index.ts');
const { profilesIndex } = requireTs('./profiles-index.ts');

const AREAS = ['header', 'funds', 'weights', 'scores', 'values', 'system', 'workbook', 'accounts', 'targets'];
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const KINDS = {
  check([code = '', area = '', id = '']) {
    if (!/^PJ\d{3}$/.test(code)) throw new Error('The code is PJ and three digits, e.g. PJ517.');
    if (!AREAS.includes(area)) throw new Error(`The area is one of ${AREAS.join(', ')}.`);
    if (!ID.test(id)) throw new Error('The id is in lower case with hyphens, e.g. unit-repeated.');
    const folder = `src/engine/checks/${area}/${id}`;
    return {
      files: {
        [`${folder}/check.ts`]: checkText(code, area, id),
        [`${folder}/texts.ts`]: textsText(),
        [`${folder}/examples.txt`]: EXAMPLES_TEXT,
        [`test/engine/checks/${area}/${id}.cases.ts`]: casesText(code),
      },
      // The lists of all checks are made from the folders.
      derived: checksIndex,
      left: [
        `${folder}/check.ts: the rule`,
        `${folder}/texts.ts: its sentences`,
        `${folder}/examples.txt: right and wrong forms (test/examples holds what they start from)`,
        `test/engine/checks/${area}/${id}.cases.ts: holds, violated, does not apply, cannot judge`,
        'node scripts/generate-checks-doc.mjs',
        `npm test -- checks/${area}/rules checks/examples checks/catalogue checks/index -t "${code}|catalogue|lists|rule"`,
      ],
    };
  },
  profile([id = '', name = '']) {
    if (!ID.test(id) || name === '') throw new Error('Say id and name, e.g. fujian 福建省.');
    return {
      files: { [`src/engine/profiles/regions/${id}.ts`]: profileText(id, name) },
      // The list of all regions is made from the files.
      derived: profilesIndex,
      left: [
        `src/engine/profiles/regions/${id}.ts: the rules, each with its source, and what its forms are recognised by`,
        `test/forms/${id}: a published form of the region, with “profile: ${id}” in its head`,
        'node scripts/generate-profiles-doc.mjs',
        'npm test -- profiles functions/functions',
      ],
    };
  },
  form([id = ''], text = FORM_TEXT) {
    const [folder = '', slug = ''] = id.split('/');
    if (!ID.test(folder) || !ID.test(slug))
      throw new Error(
        'Say province or kind and a name, in lower case with hyphens, e.g. hunan/school-meals.',
      );
    return {
      files: { [`test/forms/${id}.form`]: text },
      left: [
        `test/forms/${id}.form: compare or copy the cells and say what stands where (docs/forms.md)`,
        `npm test -- forms/${id}`,
      ],
    };
  },
};

function checkText(code, area, id) {
  return `import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { nameOf } from '../../../reading';

/** What holds in a right form, in a sentence. */
export const ${camel(id)} = defineCheck({
  code: '${code}',
  id: '${id}',
  area: '${area}',
  severity: 'info',
  basis: ['reviewer-practice'],
  about: 'evaluation',
  subjects: (_form, { facts }) => facts.rows.filter(({ exempt }) => !exempt),
  judge: ({ indicator }) => {
    const { target } = indicator;
    if (target === null) return doesNotApply;
    if (target.text !== '') return holds;
    return violated('missing', target, { data: { name: nameOf(indicator) } });
  },
});
`;
}

function textsText() {
  return `import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '规则的名称',
  fault: '违反它时的说法',
  what: '看什么。',
  why: '为什么。',
  right: '对的写法',
  wrong: '错的写法',
  limits: '什么时候不判断。',
  repair: '在 {cell} 改什么。',
  sentences: {
    missing: '{cell} 指标“{name}”……',
  },
} satisfies CheckText;
`;
}

function casesText(code) {
  return `import { casesOf, SUMMARY_LIST } from '../../../support/altered';

casesOf('${code}', [
  { says: 'holds when every row has a target', outcome: 'holds' },
  {
    says: 'is violated by a blank target',
    change: { E14: null },
    outcome: 'violated',
    findings: [{ at: 'E14', severity: 'info' }],
  },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);
`;
}

/** 福建省 → 福建, 广西壮族自治区 → 广西, 贵州省某市 → 贵州 */
const regionOf = (name) => /^(?:内蒙古|黑龙江)/.exec(name)?.[0] ?? name.slice(0, 2);

function profileText(id, name) {
  return `import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

const FORM = { id: 'form-${id}', text: '${name}……公开的自评表' };

/** ${name}: what is special about its rules. What is left out comes from the profile it extends. */
export const ${camel(id)}: RegionalDefinition = {
  id: '${id}',
  name: '${name}',
  region: '${regionOf(name)}',
  summary: '依据什么、哪些规则与全国办法不同、把握多大。',
  extends: 'national',
  sources: {
    'groups.points': cite(FORM, 'form', '一级指标分值按全国办法'),
  },
};
`;
}

const EXAMPLES_TEXT = `base: standard

right: 对的写法
show: 12

wrong: 错在哪里
D12 =
finds info D12
`;

const FORM_TEXT = `# What the form is and what is unusual about it; what was put right.
source: own words, after a published form
tags: own-words

== 自评表
2024年度项目支出绩效自评表 | < | < | < | < | < | <
项目名称 | 道路养护 | < | < | 实施单位 | 某某局 | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 养护里程 | ≥50公里 | 52公里 | 50 | 50
效益指标 | 社会效益指标 | 事故减少 | ≥10起 | 12起 | 40 | 40
满意度指标 | 满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10
总分 | < | < | < | < | 100 | 100

-- form A1:G7
kind: project-self-evaluation
title: A1
year: 2024
fields: projectName B2 · unit F2
funds: none
execution: none
goals: none
columns: level1 A · level2 B · name C · target D · actual E · weight F · score G
rows: 4-6
group 1: A4 · A5 · A6
group 2: B4 · B5 · B6
points: in weights
shared points: none
total: A7 · weight F7 · score G7
subtotals: none
form reason: none
notes: none

-- findings
none
`;

/** Writes the files of one template (a form with another text) below `root`; returns the lines to print. */
export function begin(root, [kind, ...words], text) {
  const template = KINDS[kind];
  if (!template) throw new Error(`Say what to begin: ${Object.keys(KINDS).join(', ')}.`);
  const { files, derived, left } = template(words, text);
  const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) throw new Error(`${taken.join(', ')} is there already.`);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  for (const [file, content] of Object.entries(derived?.(root) ?? {}))
    writeFileSync(path.join(root, file), content);
  return [...Object.keys(files).map((file) => `written: ${file}`), ...left.map((step) => `left: ${step}`)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
    console.log(begin(root, process.argv.slice(2)).join('\n'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
