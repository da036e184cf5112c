import { inspect } from '../../../../src/engine';
import type { Finding } from '../../../../src/engine';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { fixtureWorkbook } from '../../../support/fixtures';
import { written } from '../../../support/altered';
import { sheetOf, withCell, workbookOf, type Lines } from '../../../support/accounts/sheets';
import { projectSheet as project } from '../../../support/project-sheet';

const across = (workbook: WorkbookSnapshot): readonly Finding[] =>
  inspect(workbook).findings.filter(({ code }) => code.startsWith('PJ7'));

const brief = (findings: readonly Finding[]) =>
  findings.map(
    ({ code, severity, cell, reason }) => `${code} ${severity} ${cell.sheetName}!${cell.address} ${reason}`,
  );

describe('published workbooks', () => {
  it('Zengdu: forms copied from another project, and a blank 项目支出', () => {
    expect(brief(across(fixtureWorkbook('zengdu-2022-self-evaluation')))).toEqual([
      // 项目支出总额 is blank while 8 projects have 40+200+40+15+9+9+9+9 = 331.
      'PJ703 warning 部门绩效自评表!E4 blank',
      'PJ701 warning 基金稽核培训!C13 run',
      'PJ701 warning 新系统设备购置!C11 run',
    ]);
  });

  it('Zengdu: says which form the six rows come from', () => {
    const copied = across(fixtureWorkbook('zengdu-2022-self-evaluation')).at(-1);
    expect(copied?.message).toBe(
      'C11 起连续 6 条指标与“信息中心建设维修”C11 起的完全相同（本表“医保新系统上线设备购置经费”，那张表“信息中心建设和维修经费”）。',
    );
  });

  it('Jiayuguan: rates among the indicators that the fund rows contradict', () => {
    const findings = across(fixtureWorkbook('jiayuguan-2021'));
    // 555.08 ÷ 555.08 = 100 %, not 91%%; 195.52 ÷ 198.52 = 98.49 %, not 100 %.
    expect(
      findings.map(({ code, cell, stated, expected }) => [code, cell.address, stated, expected]),
    ).toEqual([
      ['PJ705', 'F12', '91%%', '100%'],
      ['PJ705', 'F13', '100%', '98.49%'],
    ]);
  });

  it('Mingguang: list and forms agree, one shared row is no copy', () => {
    expect(across(fixtureWorkbook('mingguang-2022-stacked'))).toEqual([]);
    expect(across(fixtureWorkbook('mingguang-2022'))).toEqual([]);
  });

  it('Zengdu: 8 projects spent 331, while the final accounts show no 项目支出', () => {
    const forms = fixtureWorkbook('zengdu-2022-self-evaluation');
    const accounts = fixtureWorkbook('zengdu-2022-final-accounts');
    const both = { ...forms, sheets: [...forms.sheets, ...accounts.sheets] };
    const [finding] = across(both).filter(({ reason }) => reason === 'accounts');
    expect([finding?.cell.sheetName, finding?.cell.address, finding?.stated, finding?.expected]).toEqual([
      '公开03表',
      'E7',
      '0',
      '331',
    ]);
  });

  it('Anyang: 3000 + 6671.30 + 150 = 9821.30', () => {
    const anyang = fixtureWorkbook('anyang-2021-targets');
    expect(across(anyang)).toEqual([]);
    // A project of 300 instead of 150 brings the sum to 9971.30, above the department's 9821.30.
    const above = withCell(withCell(anyang, 3, 7, 4, 300), 3, 8, 4, 300);
    expect(brief(across(above))).toEqual(['PJ703 warning 部门整体绩效目标表!D15 above']);
    expect(across(above)[0]?.calculation).toBe('3000 + 6671.3 + 300 = 9971.3');
    // Fewer projects than the department spends on: there may be others, so a person must judge.
    const below = withCell(withCell(anyang, 3, 7, 4, 64.5), 3, 8, 4, 64.5);
    expect(brief(across(below))).toEqual(['PJ703 review 部门整体绩效目标表!D15 below']);
  });
});

describe('copied rows', () => {
  const rows = (...names: readonly string[]): Lines =>
    names.map((name) => ['产出指标', '数量指标', name, '≥10次', 12, 30, 30]);

  it('are a run of three or more between two projects', () => {
    const book = (second: Lines): WorkbookSnapshot =>
      workbookOf([
        project({ name: '办案经费', rows: rows('办案次数', '走访次数', '宣传次数') }),
        project({ name: '培训费', rows: second }),
      ]);
    expect(brief(across(book(rows('办案次数', '走访次数', '宣传次数'))))).toEqual([
      'PJ701 warning 培训费!C9 run',
    ]);
    expect(across(book(rows('办案次数', '走访次数', '培训次数')))).toEqual([]);
    expect(across(book(rows('办案次数', '培训次数', '宣传次数')))).toEqual([]);
  });

  it('are no matter between two forms of one project', () => {
    const one = project({ name: '办案经费', rows: rows('办案次数', '走访次数', '宣传次数') });
    expect(across(workbookOf([one, { ...one, name: '上年' }]))).toEqual([]);
  });
});

describe('the project list', () => {
  const list = (...names: readonly string[]): SheetSnapshot =>
    sheetOf('清单', [
      ['绩效自评项目清单'],
      ['序号', '项目名称', '备注'],
      ...names.map((name, index) => [index + 1, name]),
    ]);
  const forms = [project({ name: '办案经费' }), project({ name: '信息中心建设和维修经费' })];

  it('agrees whatever the codes, spaces and brackets', () => {
    expect(across(workbookOf([list('206001-办案 经费', '“信息中心建设和维修经费”'), ...forms]))).toEqual([]);
  });

  it('shows a project without a form, a form that is not listed, and names that differ', () => {
    const findings = across(workbookOf([list('办案经费', '信息化中心建设和维修经费', '培训费'), ...forms]));
    expect(brief(findings)).toEqual(['PJ702 warning 清单!B4 differs', 'PJ702 warning 清单!B5 no-form']);
    expect(brief(across(workbookOf([list('办案经费'), ...forms])))).toEqual([
      'PJ702 warning 信息中心建设和维修经费!B3 not-listed',
    ]);
  });

  it('says nothing of missing forms when only few of the list are in the workbook', () => {
    const long = list(
      '办案经费',
      '信息中心建设和维修经费',
      ...Array.from({ length: 8 }, (_, index) => `其他专项${index}号`),
    );
    expect(across(workbookOf([long, ...forms]))).toEqual([]);
  });
});

describe('a summary list', () => {
  const summary = (rows: Lines): SheetSnapshot =>
    sheetOf(
      '汇总表',
      [
        ['2022年度项目绩效自评结果汇总表'],
        ['序号', '项目名称', '项目资金（万元）', null, null, '自评得分', null, null, null, null],
        [
          null,
          null,
          '全年预算数',
          '全年执行数',
          '执行率',
          '预算执行（10分）',
          '产出（50分）',
          '效益（30分）',
          '满意度（10分）',
          '总分',
        ],
        ...rows,
      ],
      ['A2:A3', 'B2:B3', 'C2:E2', 'F2:J2'],
    );
  const good: Lines = [
    [1, '办案经费', 10, 9, '90.00%', 9, 50, 30, 10, 99],
    [2, '培训费', 20, 20, '100.00%', 10, 50, 28.5, 10, 98.5],
    ['合计', null, 30, 29, '96.67%', null, null, null, null, null],
  ];
  const forms = [
    project({ name: '办案经费', budget: 10, executed: 9, executionScore: 9, total: 99 }),
    project({ name: '培训费', budget: 20, executed: 20, executionScore: 10, total: 98.5 }),
  ];
  const put = (row: number, col: number, value: number | string): Lines =>
    good.map((line, at) => (at === row ? line.map((cell, index) => (index === col ? value : cell)) : line));

  it('agrees with itself and with the forms', () => {
    // 9 + 50 + 30 + 10 = 99; 10 + 50 + 28.5 + 10 = 98.5; 29 ÷ 30 = 96.67 %.
    expect(across(workbookOf([summary(good), ...forms]))).toEqual([]);
  });

  it.each([
    ['a rate that is not executed ÷ budget', 0, 4, '95.00%', ['PJ704 error 汇总表!E4 rate']],
    ['a total score that its parts do not make up', 1, 9, 95.8, ['PJ704 error 汇总表!J5 form']],
    ['a total of amounts that the rows do not make up', 2, 2, 31, ['PJ704 error 汇总表!C6 total']],
    [
      'a budget other than that of the form',
      1,
      2,
      25,
      // The rate and the 合计 that depend on it are not reported as well.
      ['PJ704 error 汇总表!C5 form'],
    ],
  ])('shows %s', (_what, row, col, value, expected) => {
    const found = brief(across(workbookOf([summary(put(row, col, value)), ...forms])));
    expect([...found].sort()).toEqual([...expected].sort());
  });
});

describe('scores of a summary list', () => {
  const list = (title: string, scores: readonly number[]): readonly string[] =>
    brief(
      across(
        written([
          [title],
          ['序号', '项目名称', '预算数', '执行数', '资金使用率', '项目完成率', '得分', '等级'],
          ...scores.map((score, at) => [
            at + 1,
            `项目${'甲乙丙丁'[at] ?? ''}建设`,
            10,
            10,
            '100%',
            '100%',
            score,
            '优',
          ]),
        ]),
      ),
    );

  it('are not above 100, where the list says so or all others keep to it', () => {
    const title = '2021年度项目绩效自评结果汇总表';
    expect(list(`${title}（百分制）`, [98, 190])).toEqual(['PJ704 error 自评表!G4 above']);
    expect(list(title, [98, 190, 95, 99])).toEqual(['PJ704 warning 自评表!G4 above']);
    expect(list(title, [98, 190, 120, 99])).toEqual([]);
    expect(list(title, [98, 100, 95, 99])).toEqual([]);
  });
});

describe('a rate among the indicators', () => {
  const withRate = (actual: string | number, executed = 9): WorkbookSnapshot =>
    workbookOf([
      project({
        name: '办案经费',
        budget: 10,
        executed,
        rows: [['投入指标', '预算执行', '预算执行率', '100%', actual, 90, 90]],
      }),
    ]);
  const rates = (workbook: WorkbookSnapshot): readonly Finding[] =>
    across(workbook).filter(({ code }) => code === 'PJ705');

  it('is compared at the places it shows, as a percentage or a share', () => {
    expect(rates(withRate('90%'))).toEqual([]);
    expect(rates(withRate(0.9))).toEqual([]);
    // 8.976 ÷ 10 = 89.76 %, shown as 90 %.
    expect(rates(withRate('90%', 8.976))).toEqual([]);
    expect(rates(withRate('按进度执行'))).toEqual([]);
  });

  it('is compared although its writing is wrong, so that one value settles the cell', () => {
    // 9 ÷ 10 = 90 %; written as 95% alone it would be wrong again.
    expect(rates(withRate('95%%')).map(({ stated, expected }) => [stated, expected])).toEqual([
      ['95%%', '90%'],
    ]);
    expect(rates(withRate('90%%'))).toEqual([]);
  });

  it('is shown when the fund table says otherwise', () => {
    expect(rates(withRate('95%')).map(({ stated, expected }) => [stated, expected])).toEqual([
      ['95%', '90%'],
    ]);
  });
});
