import { inspect } from '../../../../src/engine';
import { sheetOf, workbookOf, type Lines } from '../../../support/accounts/sheets';

/** Tables as other provinces print them; the figures are added up in the comments. */

type Sheet = ReturnType<typeof sheetOf>;

function found(...sheets: readonly Sheet[]): readonly (readonly [string, string, string, string])[] {
  return inspect(workbookOf(sheets))
    .findings.filter(({ code }) => code.startsWith('PJ8'))
    .map(
      ({ code, severity, cell, reason }) =>
        [code, severity, `${cell.sheetName}!${cell.address}`, reason] as const,
    );
}

/** Replaces the value of one cell of the lines (row and column counted from 1). */
function changed(lines: Lines, row: number, col: number, value: number | null): Lines {
  return lines.map((line, at) =>
    at === row - 1 ? line.map((cell, index) => (index === col - 1 ? value : cell)) : line,
  );
}

describe('三公 written downwards, with counts below', () => {
  const lines: Lines = [
    ['财政拨款“三公”经费、行政参公单位机关运行经费情况表'],
    ['公开09表'],
    ['部门：某局', null, null, '金额单位：元'],
    ['项目', '行次', '预算数', '决算数'],
    ['一、“三公”经费支出', 1, '—', '—'],
    ['（一）支出合计', 2, 120000, 100000],
    ['1．因公出国（境）费', 3, 0, 0],
    ['2．公务用车购置及运行维护费', 4, 90000, 80000.5],
    ['（1）公务用车购置费', 5, 0, 0],
    ['（2）公务用车运行维护费', 6, 90000, 80000.5],
    ['3．公务接待费', 7, 30000, 19999.5],
    ['（1）国内接待费', 8, '—', 19999.5],
    ['其中：外事接待费', 9, '—', 0],
    ['（二）相关统计数', 10, '—', '—'],
    ['1．因公出国（境）团组数（个）', 11, '—', 0],
    ['5．国内公务接待批次（个）', 12, '—', 25],
    ['二、机关运行经费', 13, '—', 66000],
  ];

  it('adds up by the words of its rows', () => {
    // 0 + 90000 + 30000 = 120000; 0 + 80000.50 + 19999.50 = 100000.
    expect(found(sheetOf('09', lines))).toEqual([]);
  });

  it('shows a wrong part to the cent where the unit is 元', () => {
    // 0 + 80000.50 + 19999.40 = 99999.90, not 100000; nothing says which of the two is wrong.
    expect(found(sheetOf('09', changed(lines, 11, 4, 19999.4)))).toEqual([
      ['PJ808', 'error', '09!D6', 'total'],
    ]);
  });
});

describe('三公 with parts left blank', () => {
  const lines = (total: number, vehicles: number | null = null, running: number | null = null): Lines => [
    ['“三公”经费支出表'],
    ['部门：某局', null, '金额单位：万元'],
    ['项目', '预算数', '决算数'],
    ['支出合计', null, total],
    ['因公出国（境）费', null, null],
    ['公务用车购置及运行维护费', null, vehicles],
    ['其中：公务用车购置费', null, null],
    ['公务用车运行维护费', null, running],
    ['公务接待费', null, 9.28],
  ];

  it('takes a blank for 0', () => {
    expect(found(sheetOf('三公', lines(9.28)))).toEqual([]);
    // 0 + 0 + 9.28, not 9.82: the digits are exchanged in one of the two.
    expect(found(sheetOf('三公', lines(9.82)))).toEqual([['PJ808', 'error', '三公!C4', 'total']]);
  });

  it('does not, where a blank heads filled rows of its own', () => {
    // 10 + 9.28 = 19.28, though 公务用车 itself is blank.
    expect(found(sheetOf('三公', lines(19.28, null, 10)))).toEqual([]);
    expect(found(sheetOf('三公', lines(19.28, 10, 10)))).toEqual([]);
  });
});

describe('三公 with 会议费 and 培训费', () => {
  const lines: Lines = [
    ['一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表'],
    ['公开07表'],
    ['编制部门：某局', null, null, null, null, null, null, null, null, '金额单位：万元'],
    ['项目', '合计', '“三公”经费', null, null, null, null, null, '会议费', '培训费'],
    [null, null, '小计', '因公出国（境）费用', '公务接待费', '公务用车购置及运行维护费', null, null],
    [null, null, null, null, null, '小计', '公务用车购置费', '公务用车运行维护费'],
    ['栏次', 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ['预算数', 12, 9, 0, 4, 5, 0, 5, 1, 2],
    ['决算数', 10.5, 8.5, 0, 3.5, 5, 0, 5, 0.8, 1.2],
    ['决算数较预算数增减率', '-12.5%', '-5.6%', 0, '-12.5%', 0, 0, 0, '-20%', '-40%'],
  ];
  const merges = ['A4:A6', 'B4:B6', 'C4:H4', 'I4:I6', 'J4:J6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:H5'];

  it('adds up by its headings', () => {
    // 0 + 4 + (0 + 5) = 9; 9 + 1 + 2 = 12; 0 + 3.5 + 5 = 8.5; 8.5 + 0.8 + 1.2 = 10.5.
    expect(found(sheetOf('07', lines, merges))).toEqual([]);
  });

  it('shows the 小计 that fits neither above nor below', () => {
    expect(found(sheetOf('07', changed(lines, 9, 3, 5.8), merges))).toEqual([
      ['PJ808', 'error', '07!C9', 'total'],
    ]);
  });
});

describe('收入决算表 with 其中：教育收费', () => {
  const lines: Lines = [
    ['收入决算表'],
    ['公开02表'],
    ['部门：某校', null, '金额单位：万元'],
    [
      '项目',
      null,
      '本年收入合计',
      '财政拨款收入',
      '上级补助收入',
      '事业收入',
      null,
      '经营收入',
      '附属单位上缴收入',
      '其他收入',
    ],
    ['科目编码', '科目名称', null, null, null, '小计', '其中：教育收费'],
    ['合计', null, 100, 70, 0, 28, 25, 0, 0, 2],
    ['205', '教育支出', 100, 70, 0, 28, 25, 0, 0, 2],
    ['20502', '普通教育', 100, 70, 0, 28, 25, 0, 0, 2],
    ['2050203', '初中教育', 100, 70, 0, 28, 25, 0, 0, 2],
  ];
  const merges = ['A4:B4', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:G4', 'H4:H5', 'I4:I5', 'J4:J5'];

  it('counts 事业收入 once', () => {
    // 70 + 0 + 28 + 0 + 0 + 2 = 100; the 25 of 教育收费 are within the 28.
    expect(found(sheetOf('02', lines, merges))).toEqual([]);
  });

  it('shows the figure of one 项 that two sums speak against', () => {
    expect(found(sheetOf('02', changed(lines, 9, 4, 60), merges))).toEqual([
      ['PJ802', 'error', '02!D9', 'part'],
    ]);
  });
});

describe('一般公共预算财政拨款收入支出决算表 with balances', () => {
  const lines: Lines = [
    ['一般公共预算财政拨款收入支出决算表'],
    ['财决公开05表'],
    ['部门：某局', null, '金额单位：元'],
    [
      '项目',
      null,
      '年初结转和结余',
      null,
      null,
      '本年收入',
      null,
      null,
      '本年支出',
      null,
      null,
      '年末结转和结余',
      null,
      null,
    ],
    [
      ...['科目代码', '科目名称', '合计', '基本支出结转', '项目支出结转和结余'],
      ...['合计', '基本支出', '项目支出', '合计', '基本支出', '项目支出'],
      ...['合计', '基本支出结转', '项目支出结转和结余'],
    ],
    ['合计', null, 10, 4, 6, 100, 60, 40, 95, 62, 33, 15, 2, 13],
    ['210', '卫生健康支出', 10, 4, 6, 100, 60, 40, 95, 62, 33, 15, 2, 13],
    ['21015', '医疗保障管理事务', 10, 4, 6, 100, 60, 40, 95, 62, 33, 15, 2, 13],
    ['2101501', '行政运行', 4, 4, 0, 60, 60, 0, 62, 62, 0, 2, 2, 0],
    ['2101505', '医疗保障政策管理', 6, 0, 6, 40, 0, 40, 33, 0, 33, 13, 0, 13],
  ];
  const merges = ['A4:B4', 'C4:E4', 'F4:H4', 'I4:K4', 'L4:N4'];

  it('carries forward: 年末 = 年初 + 收入 − 支出', () => {
    // 10 + 100 − 95 = 15; 4 + 60 − 62 = 2; 6 + 40 − 33 = 13.
    expect(found(sheetOf('05', lines, merges))).toEqual([]);
  });

  it('shows a balance that is not what was carried forward', () => {
    // L10: 6 + 40 − 33 = 13, its row 0 + 13 = 13, its column 2 + 13 = 15: three sums against 31.
    expect(found(sheetOf('05', changed(lines, 10, 12, 31), merges))).toEqual([
      ['PJ805', 'error', '05!L10', 'total'],
    ]);
  });
});

describe('基本支出决算表 as one list', () => {
  const lines: Lines = [
    ['一般公共预算财政拨款基本支出决算表'],
    ['公开06表'],
    ['部门：某局', null, '单位：元'],
    ['经济分类科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ['合计', null, 90, 70, 20],
    ['301', '工资福利支出', 65, 65, null],
    ['30101', '基本工资', 40, 40, null],
    ['30102', '津贴补贴', 25, 25, null],
    ['302', '商品和服务支出', 20, null, 20],
    ['30201', '办公费', 20, null, 20],
    ['303', '对个人和家庭的补助', 5, 5, null],
    ['30302', '退休费', 5, 5, null],
  ];

  it('adds up in both directions, blanks being 0', () => {
    expect(found(sheetOf('06', lines))).toEqual([]);
  });

  it('shows a wrong 款', () => {
    expect(found(sheetOf('06', changed(lines, 8, 3, 52)))).toEqual([['PJ806', 'error', '06!C8', 'total']]);
  });
});

describe('lists without codes', () => {
  const lines: Lines = [
    ['支出决算表'],
    ['公开03表'],
    ['部门：某局', '单位：元'],
    ['科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', 30, 10, 20],
    ['教育支出', 30, 10, 20],
    ['　　普通教育', 30, 10, 20],
    ['　　　　小学教育', 12, 4, 8],
    ['　　　　初中教育', 18, 6, 12],
  ];

  it('nest by their indentation where most sums bear it out', () => {
    expect(found(sheetOf('03', lines))).toEqual([]);
    // Column B: 12 + 81 ≠ 30; row 9: 6 + 12 = 18 ≠ 81.
    expect(found(sheetOf('03', changed(lines, 9, 2, 81)))).toEqual([['PJ803', 'error', '03!B9', 'total']]);
  });

  it('are not added down when nothing tells the levels apart', () => {
    const flat = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)));
    expect(found(sheetOf('03', flat))).toEqual([]);
  });
});

describe('收入支出决算总表 with lines within lines', () => {
  const lines: Lines = [
    ['收入支出决算总表'],
    ['公开01表'],
    ['部门：某局', null, '金额单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
    ['一、财政拨款收入', 80, '一、一般公共服务支出', 70],
    ['其中：政府性基金预算财政拨款', 10, '二、教育支出', 15],
    ['二、事业收入', 10, null, null],
    ['（一）教育收费', 6, null, null],
    ['（二）其他事业收入', 4, null, null],
    ['本年收入合计', 90, '本年支出合计', 85],
    ['使用非财政拨款结余', 1, '结余分配', 2],
    ['年初结转和结余', 5, '年末结转和结余', 9],
    ['其中：项目支出结转和结余', 5, '其中：项目支出结转和结余', 9],
    ['总计', 96, '总计', 96],
  ];

  it('counts what is numbered 一、二、 once', () => {
    // 80 + 10 = 90; 90 + 1 + 5 = 96; 70 + 15 = 85; 85 + 2 + 9 = 96.
    expect(found(sheetOf('01', lines))).toEqual([]);
  });

  it('shows the two 总计 that differ, at the one its own half speaks against', () => {
    expect(found(sheetOf('01', changed(lines, 15, 4, 69)))).toEqual([['PJ801', 'error', '01!D15', 'total']]);
  });

  it('warns of a total that is left out', () => {
    expect(found(sheetOf('01', changed(lines, 11, 2, null)))).toContainEqual([
      'PJ801',
      'warning',
      '01!B11',
      'blank',
    ]);
  });

  it('stays silent where a line of unknown kind stands among the balances', () => {
    const unknown = changed(lines, 12, 2, 3).map((line, index) =>
      index === 11 ? ['某项调整', 3, ...line.slice(2)] : line,
    );
    expect(found(sheetOf('01', unknown))).toEqual([]);
  });
});

describe('between tables', () => {
  const spending = (department: string, total: number, basic: number): Sheet =>
    sheetOf(`${department}支出`, [
      ['支出决算表'],
      ['公开03表'],
      [`部门：${department}`, null, '金额单位：元'],
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', null, total, basic, total - basic],
      ['210', '卫生健康支出', total, basic, total - basic],
      ['21015', '医疗保障管理事务', total, basic, total - basic],
    ]);
  const general = (department: string, total: number, basic: number, unit = '元'): Sheet =>
    sheetOf(`${department}一般`, [
      ['一般公共预算财政拨款支出决算表'],
      ['公开05表'],
      [`部门：${department}`, null, `金额单位：${unit}`],
      ['科目编码', '科目名称', '小计', '基本支出', '项目支出'],
      ['合计', null, total, basic, total - basic],
      ['210', '卫生健康支出', total, basic, total - basic],
      ['21015', '医疗保障管理事务', total, basic, total - basic],
    ]);
  const detail = (department: string, personnel: number, others: number): Sheet =>
    sheetOf(`${department}明细`, [
      ['一般公共预算财政拨款基本支出决算明细表'],
      ['公开06表'],
      [`部门：${department}`, null, '金额单位：元'],
      ['人员经费', null, null, '公用经费', null, null],
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', personnel, '302', '商品和服务支出', others],
      ['30101', '基本工资', personnel, '30201', '办公费', others],
      ['人员经费合计', null, personnel, '公用经费合计', null, others],
    ]);

  it('基本支出 = 人员经费 + 公用经费, whatever the unit of each', () => {
    expect(
      found(spending('甲局', 500000, 300000), general('甲局', 500000, 300000), detail('甲局', 250000, 50000)),
    ).toEqual([]);
    // 30 万元 = 250000 元 + 50000 元.
    expect(found(general('甲局', 50, 30, '万元'), detail('甲局', 250000, 50000))).toEqual([]);
    expect(found(general('甲局', 500000, 300000), detail('甲局', 250000, 40000))).toEqual([
      ['PJ809', 'error', '甲局一般!D5', 'same'],
    ]);
  });

  it('what is spent from the general budget is contained in all spending', () => {
    const over = found(spending('甲局', 400000, 300000), general('甲局', 500000, 300000));
    expect(over).toEqual([
      ['PJ809', 'warning', '甲局一般!C6', 'above'],
      ['PJ809', 'warning', '甲局一般!C7', 'above'],
    ]);
  });

  it('takes 单位：元 for no department', () => {
    const detailed = detail('甲局', 250000, 40000);
    const unnamed = {
      ...detailed,
      cells: detailed.cells.map((cell) =>
        cell.value === '部门：甲局' ? { ...cell, value: '单位：元' } : cell,
      ),
    };
    expect(found(general('甲局', 500000, 300000), unnamed)).toEqual([
      ['PJ809', 'error', '甲局一般!D5', 'same'],
    ]);
  });

  it('never compares the tables of two departments', () => {
    expect(found(general('甲局', 500000, 300000), detail('乙局', 1000, 2000))).toEqual([]);
  });

  it('asks for the sentence of an empty table', () => {
    const empty: Lines = [
      ['政府性基金预算财政拨款收入支出决算表'],
      ['公开08表'],
      ['部门：甲局', null, '金额单位：元'],
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
      ['合计', null],
      ['注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。'],
    ];
    expect(found(sheetOf('08', empty))).toEqual([['PJ810', 'warning', '08!A1', 'missing']]);
    const said = [...empty, ['本单位2023年度没有使用政府性基金预算财政拨款安排的收入和支出，故本表为空表。']];
    expect(found(sheetOf('08', said))).toEqual([]);
  });
});
