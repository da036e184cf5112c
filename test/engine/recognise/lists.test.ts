import { recognise } from '../../../src/engine/recognise';
import { fixtureWorkbook } from '../../support/fixtures';
import { sheetOf, workbookOf, type Lines } from '../../support/accounts/sheets';
import { summaryForm } from '../../support/form-kinds';

const book = (lines: Lines, merges: readonly string[] = []) =>
  recognise(workbookOf([sheetOf('汇总', lines, merges)], '汇总.xlsx'));

describe('a summary list', () => {
  it('is read with the meaning of every column', () => {
    const { forms, projectLists } = book([
      ['2022年度项目支出绩效自评结果汇总表'],
      ['填报单位：某某局', null, null, null, null, '单位：万元'],
      ['序号', '项目名称', '预算数', '执行数', '执行率', '得分', '自评总分', '等级', '备注'],
      [1, '办案经费', 10, 9, { value: 0.9, format: '0.00%' }, 9, 99, '优', null],
      [2, '培训费', 20, 20, { value: 1, format: '0.00%' }, 10, 100, '优', null],
      ['合计', null, 30, 29, { value: 29 / 30, format: '0.00%' }, null, null, null, null],
      ['注：等级按自评总分填写。'],
    ]);
    const [form] = forms;
    expect(form?.kind).toBe('summary-list');
    expect(form?.title?.address).toBe('A1');
    expect(form?.year?.value).toBe(2022);
    expect(summaryForm(form).tables[0]?.meanings).toEqual([
      'other',
      'project',
      'budget',
      'executed',
      'rate',
      // 执行率 | 得分 | 自评总分: the first score belongs to the execution rate.
      'executionScore',
      'score',
      'grade',
      'other',
    ]);
    expect(summaryForm(form).tables[0]?.rows.map(({ label }) => label.text)).toEqual([
      '办案经费',
      '培训费',
      '合计',
    ]);
    expect(projectLists).toEqual([]);
  });

  it('may share out money over projects, where a sum proves it', () => {
    const lines = (total: number): Lines => [
      ['附件1'],
      ['2022年省级第七批水利专项资金安排表'],
      ['序号', '乡镇名称', '项目名称', '金额', '备注'],
      [1, '西山镇', '排洪排水工程', 20, null],
      [2, '桃岭乡', '水圳修复', 15, null],
      [3, '芦坪镇', '河道治理', 25, null],
      ['合计', null, null, total, null],
    ];
    const { forms } = book(lines(60));
    expect(forms.map(({ kind, title }) => [kind, title?.address])).toEqual([['summary-list', 'A2']]);
    expect(summaryForm(forms[0]).tables[0]?.meanings[3]).toBe('budget');
    // 20 + 15 + 25 = 60: if no sum is right, it is an ordinary list.
    expect(book(lines(70)).forms).toEqual([]);
    expect(book(lines(70)).projectLists).toHaveLength(1);
  });

  it('knows the parts of the score by the head over them', () => {
    const { forms } = book(
      [
        ['2024年度项目支出绩效自评情况汇总表'],
        ['序号', '项目名称', '预算数', '执行数', '执行率', '得分情况', null, null, null],
        [null, null, null, null, null, '预算执行（10）', '产出（60）', '效益（30）', '总分'],
        [1, '环卫保洁', 320, 313.6, { value: 0.98, format: '0%' }, 9.8, 59, 29, 97.8],
        [2, '村道养护', 145, 137.75, { value: 0.95, format: '0%' }, 9.5, 58, 28, 95.5],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:I2'],
    );
    expect(summaryForm(forms[0]).tables[0]?.meanings.slice(2)).toEqual([
      ...['budget', 'executed', 'rate', 'executionScore', 'partScore', 'partScore', 'score'],
    ]);
  });

  it('may have a header of two rows', () => {
    const { forms } = book(
      [
        ['项目绩效自评情况一览表'],
        ['序号', '项目名称', '主管部门', '项目资金（万元）', null, null, '自评得分', null, null, null, null],
        [
          null,
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
        [1, '办案经费', '某局', 10, 9, '90%', 9, 50, 30, 10, 99],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:K2'],
    );
    expect(summaryForm(forms[0]).tables[0]?.meanings).toEqual([
      'other',
      'project',
      'department',
      'budget',
      'executed',
      'rate',
      'executionScore',
      'partScore',
      'partScore',
      'partScore',
      'score',
    ]);
    expect(summaryForm(forms[0]).tables[0]?.rows).toHaveLength(1);
  });

  it('is not a plain list of projects, nor one with budgets only', () => {
    const plain = book([['绩效自评项目清单'], ['序号', '项目名称', '备注'], [1, '办案经费'], [2, '培训费']]);
    expect(plain.forms).toEqual([]);
    expect(plain.projectLists.map(({ names }) => names.map(({ text }) => text))).toEqual([
      ['办案经费', '培训费'],
    ]);
    const budgets = book([
      ['2022年度项目清单'],
      ['序号', '项目名称', '预算数'],
      [1, '办案经费', 10],
      ['合计', null, 10],
    ]);
    expect(budgets.forms).toEqual([]);
    expect(budgets.projectLists[0]?.names.map(({ text }) => text)).toEqual(['办案经费']);
  });
});

describe('the list of projects of Mingguang', () => {
  it('is found above the forms on the same sheet', () => {
    const { forms, projectLists } = recognise(fixtureWorkbook('mingguang-2022-stacked'));
    expect(forms).toHaveLength(5);
    expect(projectLists).toHaveLength(1);
    expect(projectLists[0]?.names.map(({ address, text }) => [address, text])).toEqual([
      ['B5', '市外医疗专项调查费'],
      ['B6', '病例评审费用'],
      ['B7', '业务档案整理工作经费'],
      ['B8', '医保智能审核综合监管'],
      ['B9', '经常性业务经费'],
    ]);
  });
});
