import type { AccountsForm, TableRow } from '../../../src/engine/form';
import { recognise } from '../../../src/engine/recognise';
import { fixtureForms } from '../../support/fixtures';
import { randomBooks } from '../../support/accounts/figures';
import { Random } from '../../support/accounts/random';
import { sheetOf, stacked, workbookOf, type Lines } from '../../support/accounts/sheets';
import { accountsSheets } from '../../support/accounts/tables';
import { HUBEI } from '../../support/accounts/lists';
import { accountsForm } from '../../support/form-kinds';

function rowsOf(form: AccountsForm | undefined): readonly TableRow[] {
  return form?.tables.flatMap(({ rows }) => rows) ?? [];
}

function onlyForm(lines: Lines, merges: readonly string[] = [], name = '表'): AccountsForm {
  const { forms } = recognise(workbookOf([sheetOf(name, lines, merges)]));
  if (forms.length !== 1) throw new Error(`${forms.length} forms found`);
  return accountsForm(forms[0]);
}

describe('the nine tables of Zengdu', () => {
  const forms = fixtureForms('zengdu-2022-final-accounts').map(accountsForm);

  it('are told apart by their titles', () => {
    expect(forms.map(({ kind, accounts }) => [kind, accounts.table])).toEqual([
      ['final-accounts', 'income-expenditure'],
      ['final-accounts', 'income'],
      ['final-accounts', 'expenditure'],
      ['final-accounts', 'fiscal'],
      ['final-accounts', 'general-budget'],
      ['final-accounts', 'basic-detail'],
      ['final-accounts', 'government-fund'],
      ['final-accounts', 'state-capital'],
      ['final-accounts', 'three-public'],
    ]);
  });

  it('leave the numbers of lines and columns out of the figures', () => {
    const [first] = forms;
    expect(first?.tables.map(({ name, headers }) => [name, headers.map(({ text }) => text)])).toEqual([
      ['收入', ['金额']],
      ['支出', ['金额']],
    ]);
    expect(rowsOf(first).some(({ label }) => label.text === '栏次')).toBe(false);
  });

  it('know the sentence of an empty table and the totals that stand under another block', () => {
    expect(forms[6]?.accounts.emptyNote?.address).toBe('A9');
    expect(forms[7]?.accounts.emptyNote?.address).toBe('A9');
    expect(forms[0]?.accounts.emptyNote).toBeNull();
    const total = rowsOf(forms[5]).find(({ label }) => label.text === '公用经费合计');
    expect(total?.cells.map((cell) => cell?.address)).toEqual(['I34']);
  });
});

describe('tables of other provinces', () => {
  it('are found by title whatever their number, with years and names before it', () => {
    const titles: readonly (readonly [string, string])[] = [
      ['2023年度收入支出决算总表', 'income-expenditure'],
      ['附表2：收入决算总表', 'income'],
      ['表3 支出决算总表', 'expenditure'],
      ['某某县教育局2021年度财政拨款收入支出决算总表', 'fiscal'],
      ['一般公共预算财政拨款收入支出决算表', 'general-budget'],
      ['一般公共预算财政拨款基本支出决算表', 'basic-detail'],
      ['公开07表 一般公共预算财政拨款“三公”经费支出决算表', 'three-public'],
      ['一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表', 'three-public'],
      ['政府性基金预算财政拨款收入支出决算表（公开08表）', 'government-fund'],
      ['国有资本经营预算财政拨款收入支出决算表', 'state-capital'],
      ['财政拨款支出决算明细表', 'other'],
      ['一般公共预算财政拨款项目支出决算表', 'other'],
    ];
    for (const [title, table] of titles) {
      const form = onlyForm([
        [title],
        ['单位：某某单位', null, '金额单位：元'],
        ['科目编码', '科目名称', '本年收入', '合计'],
        ['2101501', '行政运行', 5, 5],
      ]);
      expect([title, form.accounts.table, form.accounts.unit]).toEqual([title, table, '元']);
    }
  });

  it('join 类, 款 and 项 that stand in columns of their own, written once or in every row', () => {
    const header = [
      ['2022年度支出决算表'],
      ['公开03表'],
      ['部门：某局', null, null, null, null, '单位：万元'],
      ['项目', null, null, null, '本年支出合计', '基本支出', '项目支出'],
      ['功能分类科目编码', null, null, '科目名称'],
      ['类', '款', '项', '栏次', '1', '2', '3'],
      [null, null, null, '合计', 30, 10, 20],
    ];
    const merges = ['A4:D4', 'A5:C5', 'E4:E5', 'F4:F5', 'G4:G5', 'A6:A7', 'B6:B7', 'C6:C7'];
    const once = onlyForm(
      [
        ...header,
        ['205', null, null, '教育支出', 30, 10, 20],
        [null, '02', null, '普通教育', 30, 10, 20],
        [null, null, '03', '初中教育', 30, 10, 20],
      ],
      merges,
    );
    expect(rowsOf(once).map(({ code, label }) => [code, label.text])).toEqual([
      [null, '合计'],
      ['205', '教育支出'],
      ['20502', '普通教育'],
      ['2050203', '初中教育'],
    ]);
    const every = onlyForm(
      [...header, ['205', '02', '03', '初中教育', 30, 10, 20], [205, 2, 4, '高中教育', 0, 0, 0]],
      merges,
    );
    expect(rowsOf(every).map(({ code }) => code)).toEqual([null, '2050203', '2050204']);
  });

  it('have headers merged over several rows, and 类, 款, 项 beside 栏次 and 合计', () => {
    const form = onlyForm(
      [
        ['支出决算表'],
        ['公开03表'],
        ['部门：某局', null, null, null, null, '金额单位：元'],
        ['项目', null, null, null, '本年支出合计', '基本支出', '项目支出'],
        ['功能分类\n科目编码', null, null, '科目名称'],
        [],
        [],
        ['类', '款', '项', '栏次', 1, 2, 3],
        [null, null, null, '合计', 30, 10, 20],
        ['2101501', null, null, '行政运行', 30, 10, 20],
        ['项目', null, null, null, '本年支出合计', '基本支出', '项目支出'],
        [null, null, null, '栏次', 1, 2, 3],
        ['2101550', null, null, '事业运行', 0, 0, 0],
      ],
      [
        'A4:D4',
        'E4:E7',
        'F4:F7',
        'G4:G7',
        'A5:C7',
        'D5:D7',
        'A8:A9',
        'B8:B9',
        'C8:C9',
        'A10:C10',
        'A11:D11',
        'A13:C13',
      ],
    );
    expect(
      rowsOf(form).map(({ code, label, cells }) => [code, label.text, cells.map((cell) => cell?.value)]),
    ).toEqual([
      [null, '合计', [30, 10, 20]],
      ['2101501', '行政运行', [30, 10, 20]],
      ['2101550', '事业运行', [0, 0, 0]],
    ]);
  });

  it('read a code and a name in one cell, with indents', () => {
    const form = onlyForm([
      ['支出决算表'],
      ['单位：元'],
      ['科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', 5, 5, 0],
      ['210 卫生健康支出', 5, 5, 0],
      ['　　[2101501]行政运行', 5, 5, 0],
    ]);
    expect(rowsOf(form).map(({ code }) => code)).toEqual([null, '210', '2101501']);
  });

  it('reach headings over unmerged blank cells, as after a conversion from PDF', () => {
    const form = onlyForm([
      ['政府性基金预算财政拨款收入支出决算表'],
      ['公开08表'],
      ['部门：某局', '单位：万元'],
      ['项目', null, '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
      ['科目编码', '科目名称', null, null, '小计', '基本支出', '项目支出', null],
      ['合计', null, 1, 9, 8, 0, 8, 2],
    ]);
    expect(form.tables[0]?.paths.map((path) => path.map(({ text }) => text).join('/'))).toEqual([
      '年初结转和结余',
      '本年收入',
      '本年支出/小计',
      '本年支出/基本支出',
      '本年支出/项目支出',
      '年末结转和结余',
    ]);
  });

  it('are found without a title when their columns belong to one table alone', () => {
    const form = onlyForm([
      ['公开05表'],
      ['单位：万元'],
      ['项目', null, '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出'],
      ['科目代码', '科目名称'],
      ['合计', null, 10, 4, 6, 0, 0],
    ]);
    expect(form.accounts.table).toBe('expenditure');
    expect(form.title).toBeNull();
  });

  it.each<[string, Lines]>([
    [
      'three-public',
      [
        ['合计', '因公出国（境）费', '公务接待费'],
        [3, 1, 2],
      ],
    ],
    [
      'basic-detail',
      [
        ['科目编码', '科目名称', '人员经费', '公用经费'],
        ['301', '工资福利支出', 8, 0],
      ],
    ],
    [
      'income-expenditure',
      [
        ['项目', '金额', '项目', '金额'],
        ['财政拨款收入', 9, '教育支出', 9],
        ['本年收入合计', 9, '本年支出合计', 9],
      ],
    ],
    [
      'fiscal',
      [
        ['项目', '金额', '项目', '合计', '政府性基金预算财政拨款'],
        ['一般公共预算财政拨款', 9, '教育支出', 9, 0],
        ['本年收入合计', 9, '本年支出合计', 9, 0],
      ],
    ],
    [
      'income',
      [
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '事业收入'],
        ['205', '教育支出', 9, 8, 1],
      ],
    ],
  ])('%s is found by its heads and rows where no title is printed', (table, lines) => {
    const form = onlyForm([['公开05表'], ['单位：万元'], ...lines]);
    expect([form.title, form.accounts.table]).toEqual([null, table]);
  });

  it('are split where they stand under each other on one sheet', () => {
    const sheets = accountsSheets(randomBooks(new Random(7)), HUBEI);
    const { forms } = recognise(workbookOf([stacked('决算公开', sheets)]));
    expect(forms.map((form) => accountsForm(form).accounts.table)).toEqual([
      'income-expenditure',
      'income',
      'expenditure',
      'fiscal',
      'general-budget',
      'basic-detail',
      'government-fund',
      'state-capital',
      'three-public',
    ]);
  });
});

describe('what is no final account', () => {
  it('is a table of contents', () => {
    const { forms } = recognise(
      workbookOf([
        sheetOf('目录', [
          ['目录'],
          ['一、收入支出决算总表'],
          ['二、收入决算表'],
          ['三、支出决算表'],
          ['四、财政拨款收入支出决算总表'],
        ]),
      ]),
    );
    expect(forms).toEqual([]);
  });

  it('is a self-evaluation appended as 公开13表', () => {
    const [accounts, evaluation] = recognise(
      workbookOf([
        sheetOf('公开03表', [
          ['支出决算表'],
          ['公开03表'],
          ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
          ['合计', null, 5, 5, 0],
        ]),
        sheetOf('公开15表', [
          ['项目支出绩效自评表'],
          ['公开15表'],
          ['项目名称', '办案经费'],
          ['项目资金', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
          [null, '年度资金总额', 10, 10, 10, 10, '100%', 10],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
          ['产出指标', '数量指标', '办案数', '≥10件', 12, 90, 90],
          ['总分', null, null, null, null, 100, 100],
        ]),
      ]),
    ).forms;
    expect(accounts?.kind).toBe('final-accounts');
    expect(evaluation?.kind).toBe('project-self-evaluation');
  });

  it('is a budget table', () => {
    const { forms } = recognise(
      workbookOf([
        sheetOf('部门收支总表', [
          ['部门收支总表'],
          ['单位：万元'],
          ['收入', null, '支出'],
          ['项目', '预算数', '项目', '预算数'],
          ['一、一般公共预算拨款收入', 10, '一、一般公共服务支出', 10],
          ['收入总计', 10, '支出总计', 10],
        ]),
      ]),
    );
    expect(forms).toEqual([]);
  });
});
