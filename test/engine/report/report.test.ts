import { inspect } from '../../../src/engine';
import type { ReportEntry } from '../../../src/engine/report';
import {
  reportHtml,
  reportMarkdown,
  reportRows,
  reportText,
  toSarif,
  workbookView,
} from '../../../src/engine/report';
import { demandOf } from '../../../src/engine/verdict';
import { oneSheet } from '../../support/accounts/sheets';
import { altered } from '../../support/altered';
import { fixtureWorkbook } from '../../support/fixtures';

const DETAILS = { version: '0.1.0', time: '2026-03-01 09:30' };

function entry(
  path: string,
  inspection: ReportEntry['inspection'],
  error: string | null = null,
): ReportEntry {
  return { path, inspection, error };
}

const clean = entry('正确.xlsx', inspect(altered('anhui', { H7: 9.48 })));
const jiayuguan = entry('嘉峪关.xlsx', inspect(fixtureWorkbook('jiayuguan-2021')));
const unread = entry('损坏.xlsx', null, '文件已损坏，请用 Excel 重新保存后再试。');

/** A project name that would be markup, a formula and a script if it were not escaped. */
const NASTY = '<img src=x onerror=alert(1)>|`=cmd`';
const nasty = entry(
  '<b>.xlsx',
  inspect(altered('anhui', { D14: NASTY, H14: 12, A2: `2022年度${NASTY}项目支出绩效自评表` })),
);

describe('a form whose scores are still blank', () => {
  // Scores of 5 × 9 rows (one of them has 不适用 and points), five rates and five totals.
  const blank = entry('空表.xlsx', inspect(fixtureWorkbook('mingguang-2022-blank')));

  it.each([
    ['text', reportText],
    ['Markdown', reportMarkdown],
    ['HTML', reportHtml],
  ])('counts them as %s in the verdict and in the heading alike', (_name, write) => {
    const report = write([blank], DETAILS);
    expect(report).toContain('待填 55 格');
    expect(report).toContain('待填（55 格）');
  });
});

describe('the report as text', () => {
  const text = reportText([clean, jiayuguan, unread], DETAILS);

  it('carries time, version and a verdict per file', () => {
    expect(text).toContain('检查时间：2026-03-01 09:30');
    expect(text).toContain('程序版本：0.1.0');
    expect(text).toContain('文件没有读取：文件已损坏，请用 Excel 重新保存后再试。');
  });

  it('puts the worst file first and sums up at the end', () => {
    const first = (path: string) => text.indexOf(`文件：${path}`);
    expect(first('损坏.xlsx')).toBeLessThan(first('嘉峪关.xlsx'));
    expect(first('嘉峪关.xlsx')).toBeLessThan(first('正确.xlsx'));
    expect(text.trimEnd().split('\n').slice(-3).join('\n')).toMatch(/损坏.*\n.*嘉峪关.*\n.*正确/);
  });

  it('names cell, calculation, likely cause, repair and basis of a finding', () => {
    expect(text).toContain(
      'H47 总分填 98，各项得分之和为 102（9 + 20 + 53 + 10 + 10 = 102），少 4；而满分只有 100 分。',
    );
    expect(text).toContain('可能的原因：98 = 100 − 2');
    expect(text).toContain('怎么改：先核对各项分值和得分（合计 102，超过 100 分）');
    expect(text).toMatch(/PJ407，依据 \d/);
    expect(text).toMatch(/^ {2}\d+\. .*（公开表）$/m);
  });

  it('names the profile and why it was chosen', () => {
    expect(text).toMatch(/评分规则：甘肃省嘉峪关市（2021，部门整体）（自动识别：.+）/);
  });
});

describe('the report as Markdown', () => {
  it('escapes what would be markup', () => {
    const markdown = reportMarkdown([nasty], DETAILS);
    expect(markdown).not.toMatch(/(?<!\\)<img/);
    expect(markdown).toContain('\\<img');
  });

  it('says what the receiving system refuses, among what must be changed', () => {
    const markdown = reportMarkdown([jiayuguan], DETAILS);
    const must = markdown.slice(markdown.indexOf('### 必须改'), markdown.indexOf('### 要说明'));
    expect(must).toMatch(/\*\*必须改，系统会拒收\*\* .*B22/);
  });

  it('has a summary table for several files only', () => {
    expect(reportMarkdown([clean, jiayuguan], DETAILS)).toContain('## 汇总');
    expect(reportMarkdown([clean], DETAILS)).not.toContain('## 汇总');
  });
});

describe('the report as HTML', () => {
  const html = reportHtml([nasty, jiayuguan], DETAILS);

  it('escapes everything and carries no script', () => {
    const own =
      'html|head|meta|title|style|body|h1|h2|h3|dl|dt|dd|section|div|p|span|ul|ol|li|table|thead|tbody|tr|th|td|footer|!doctype';
    expect(html).not.toMatch(new RegExp(`<(?!/?(?:${own})[ >])`, 'i'));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('&lt;b&gt;.xlsx');
  });

  it('forbids fetching anything', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/(?:src|href)="/);
  });

  it('is made for A4 and says in words what colours say', () => {
    expect(html).toContain('@page { size: A4;');
    expect(html).toMatch(/<span class="tag">必须改<\/span>/);
  });

  it('closes every element it opens', () => {
    const body = html.slice(html.indexOf('<body>'));
    for (const tag of [
      'div',
      'section',
      'dl',
      'dt',
      'dd',
      'p',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'h2',
      'h3',
      'span',
    ]) {
      const opened = body.match(new RegExp(`<${tag}[ >]`, 'g')) ?? [];
      const closed = body.match(new RegExp(`</${tag}>`, 'g')) ?? [];
      expect([tag, opened.length]).toEqual([tag, closed.length]);
    }
  });
});

describe('names of what is wrong', () => {
  it('are those of the fault, not of the rule it breaks', () => {
    const html = reportHtml([jiayuguan], DETAILS);
    // F12: 91%%. The rule is called 数字书写正确, which would read as if the number were right.
    expect(html).toContain('PJ504 · 数字写错');
    expect(html).not.toContain('数字书写正确');
  });
});

describe('the first page', () => {
  it('begins with the verdict, the table of the forms and what must be changed; grounds come last', () => {
    const html = reportHtml([jiayuguan], DETAILS);
    const places = ['结论：还不能提交', '检查的表', '必须改（', '要说明（', '<h3>依据</h3>'];
    const found = places.map((place) => html.indexOf(place));
    expect(found.every((at) => at > 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});

describe('the table of the forms', () => {
  // Of the published file: its title contains kind and year, its field the department, its total row 98.
  const [form] = workbookView(jiayuguan).forms;

  it('names unit, year and total of a form, and no kind that its title says already', () => {
    expect(form).toMatchObject({ about: '嘉峪关市医疗保障局', year: '2021', total: '98' });
    expect(workbookView(clean).forms[0]?.name).toMatch(/^(?!.*：).*项目支出绩效自评表$/);
  });

  it('is the same in every report', () => {
    const row = reportRows([jiayuguan], DETAILS).find(([name]) => name === form?.name);
    expect(row).toEqual([
      form?.name,
      '嘉峪关市医疗保障局',
      '2021',
      '98',
      form?.place,
      expect.stringMatching(/^必须改 \d+/),
    ]);
    expect(reportHtml([jiayuguan], DETAILS)).toContain('<td>嘉峪关市医疗保障局</td><td>2021</td><td>98</td>');
    expect(reportMarkdown([jiayuguan], DETAILS)).toContain('| 嘉峪关市医疗保障局 | 2021 | 98 |');
  });
});

describe('the report as worksheet rows', () => {
  const rows = reportRows([jiayuguan], DETAILS);

  it('has one numbered row per finding that asks for something', () => {
    const head = rows.findIndex((row) => row[0] === '序号');
    const numbered = rows.slice(head + 1).filter((row) => /^\d+$/.test(row[0] ?? ''));
    const asked = jiayuguan.inspection?.findings.filter((found) => demandOf(found) !== 'optional');
    expect(numbered).toHaveLength(asked?.length ?? -1);
    expect(numbered.map((row) => row[0])).toEqual(numbered.map((_row, index) => String(index + 1)));
    expect(numbered.every((row) => row.length === rows[head]?.length)).toBe(true);
  });

  it('keeps the rules of the forms out of its tables, as lines of their own', () => {
    const rules = rows.filter((row) => row.some((text) => text.includes('甘肃省嘉峪关市')));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.map((row) => row.length)).toEqual(rules.map(() => 2));
  });

  it('holds texts only', () => {
    expect(rows.flat().every((value) => typeof value === 'string')).toBe(true);
  });
});

describe('ignored and stale findings', () => {
  const inspection = inspect(altered('anhui', { H23: 98.48 }), {
    ignore: [
      {
        code: 'PJ407',
        cell: { sheetName: '水旱灾害防御与山洪预警系统运', address: 'H23' },
        fingerprint: null,
        reason: '以纸质表为准',
      },
      {
        code: 'PJ401',
        cell: { sheetName: '水旱灾害防御与山洪预警系统运', address: 'H14' },
        fingerprint: null,
        reason: '已核对',
      },
    ],
  });

  it('are listed with their reasons', () => {
    const view = workbookView(entry('a.xlsx', inspection));
    expect(view.ignored[0]).toMatch(/H23 .*（PJ407）.*以纸质表为准/);
    expect(view.stale[0]).toMatch(/H14 PJ401：已核对/);
  });

  it('are suppressed results in SARIF', () => {
    const [run] = toSarif([entry('a.xlsx', inspection)], DETAILS).runs;
    const suppressed = run?.results.filter(({ suppressions }) => suppressions !== undefined) ?? [];
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(['PJ407']);
    expect(suppressed[0]?.suppressions).toEqual([{ kind: 'external', justification: '以纸质表为准' }]);
  });
});

describe('what is left to a person', () => {
  it('is named with its cell', () => {
    // The change of a carry-over without an operator: it is not stated which way is better, and 8 % of 10 %
    // has full marks.
    const workbook = oneSheet([
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '培训'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '结转结余变动率', '10%', '8%', 50, 50],
      ['效益指标', '学员满意度', '≥90%', '95%', 50, 50],
      ['总分', null, null, null, 100, 100],
    ]);
    expect(reportText([entry('自评.xlsx', inspect(workbook))], DETAILS)).toContain('（PJ410：D4）');
  });
});
