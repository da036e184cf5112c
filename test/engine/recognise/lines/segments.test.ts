import { rangeAddress } from '../../../../src/workbook/address';
import { segments } from '../../../../src/engine/recognise/lines/segments';
import { viewOf } from '../../../support/view';

const HEAD = '一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分';
const ROWS = '产出指标 | 里程 | ≥5公里 | 6公里 | 60 | 60\n满意度指标 | 满意度 | ≥90% | 95% | 40 | 40';
const TOTAL = '总分 | < | < | < | 100 | 100';
const TITLE = '项目支出绩效自评表 | < | < | < | < | <';
const form = (name: string) => `项目名称 | ${name} | < | < | < | <\n${HEAD}\n${ROWS}\n${TOTAL}`;

/** First and last row of each form, as in Excel. */
const rowsOf = (drawing: string): readonly string[] =>
  segments(viewOf(drawing)).map(({ top, bottom }) =>
    rangeAddress({ top, bottom, left: 0, right: 0 }).replaceAll('A', ''),
  );

test('a sheet with one title is one form', () => {
  expect(rowsOf(`${TITLE}\n${form('甲')}`)).toEqual(['1:6']);
});

test('a title begins a form, and takes what belongs to it from above', () => {
  expect(rowsOf(`${TITLE}\n${form('甲')}\n|\n附件2 | < | < | < | < | <\n${TITLE}\n${form('乙')}`)).toEqual([
    '1:6',
    '8:14',
  ]);
});

test('a title without 表 below a blank row begins a form where the first line is one too', () => {
  const small = (name: string) => `卫生院项目绩效自评（${name}） | < | < | < | < | <\n${HEAD}\n${ROWS}`;
  expect(rowsOf(`${small('一')}\n|\n${small('二')}`)).toEqual(['1:4', '6:9']);
  // Right below the table it may be a line of its notes.
  expect(rowsOf(`${small('一')}\n${small('二')}`)).toEqual(['1:8']);
});

test('a line that is no preamble stays with the form above', () => {
  expect(
    rowsOf(`${TITLE}\n${form('甲')}\n填表人：某某 | < | < | < | < | <\n${TITLE}\n${form('乙')}`),
  ).toEqual(['1:7', '8:13']);
});

test('another project name below a table begins a form without a title', () => {
  expect(rowsOf(`${TITLE}\n${form('甲')}\n${form('乙')}`)).toEqual(['1:6', '7:11']);
});

test('a department named below a table begins a form where a header follows', () => {
  const department = `部门名称 | 某某局 | < | < | < | <\n${HEAD}\n${ROWS}\n${TOTAL}`;
  expect(rowsOf(`${TITLE}\n${form('甲')}\n${department}`)).toEqual(['1:6', '7:11']);
  expect(rowsOf(`${TITLE}\n${form('甲')}\n部门名称 | 某某局 | < | < | < | <`)).toEqual(['1:7']);
});

test('a header printed again on the next page begins none', () => {
  expect(
    rowsOf(`${TITLE}\n项目名称 | 甲 | < | < | < | <\n${HEAD}\n${ROWS}\n${HEAD}\n${ROWS}\n${TOTAL}`),
  ).toEqual(['1:9']);
});

test('title and header printed again before the total are a page break', () => {
  const [only, ...more] = segments(
    viewOf(`${TITLE}\n项目名称 | 甲 | < | < | < | <\n${HEAD}\n${ROWS}\n${TITLE}\n${HEAD}\n${ROWS}\n${TOTAL}`),
  );
  expect(more).toEqual([]);
  expect(only?.kinds.get(5)).toBe('pageBreak');
  expect(only?.kinds.get(0)).toBe('title');
});

test('a caption over the indicators of the same form begins none', () => {
  const caption = '年度绩效指标表 | < | < | < | < | <';
  expect(rowsOf(`${TITLE}\n项目名称 | 甲 | < | < | < | <\n${caption}\n${HEAD}\n${ROWS}\n${TOTAL}`)).toEqual([
    '1:7',
  ]);
  // With the goals below it, and for heads that are in two rows.
  const banner = '项目支出绩效指标表 | < | < | < | < | <';
  const money = '全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 |\n100 | 98 | 98% | 10 | 9.8 |';
  const goals = '预期目标 | < | < | 实际完成情况 | < | <\n养护道路 | < | < | 已完成 | < | <';
  const heads = `绩效指标 | < | 指标 | 完成 | 分值 | 得分\n${HEAD}`;
  for (const table of [`${banner}\n${HEAD}`, `${banner}\n${goals}\n${HEAD}`, `${banner}\n${heads}`])
    expect(
      rowsOf(`${TITLE}\n项目名称 | 甲 | < | < | < | <\n${money}\n${table}\n${ROWS}\n${TOTAL}`),
    ).toHaveLength(1);
});

test('captions over the money, the goals and the indicators begin none', () => {
  const caption = (text: string): string => `${text} | < | < | < | < | <`;
  const money = '全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 |\n100 | 98 | 98% | 10 | 9.8 |';
  const goals = '预期目标 | < | < | 实际完成情况 | < | <\n养护道路 | < | < | 已完成 | < | <';
  const parts = [
    caption('预算绩效执行情况表'),
    money,
    caption('绩效目标完成情况表'),
    goals,
    caption('绩效自评情况'),
  ];
  const table = `${HEAD}\n${ROWS}\n${TOTAL}`;
  expect(rowsOf(`${TITLE}\n项目名称 | 甲 | < | < | < | <\n${parts.join('\n')}\n${table}`)).toEqual(['1:13']);
  // Also where a department is evaluated.
  expect(rowsOf(`${TITLE}\n部门名称 | 某某局 | < | < | < | <\n${parts.join('\n')}\n${table}`)).toEqual([
    '1:13',
  ]);
  // The money of a second form.
  expect(rowsOf(`${TITLE}\n项目名称 | 甲 | < | < | < | <\n${money}\n${TITLE}\n${money}\n${table}`)).toEqual([
    '1:4',
    '5:11',
  ]);
});

test('a title with a name of its own begins a form, also where the form above has no indicators', () => {
  const name = (project: string): string => `项目名称 | ${project} | < | < | < | <`;
  expect(rowsOf(`${TITLE}\n${name('甲')}\n${TITLE}\n${name('乙')}\n${HEAD}\n${ROWS}\n${TOTAL}`)).toEqual([
    '1:2',
    '3:8',
  ]);
});

test('a list of projects above the forms is a segment of its own', () => {
  const list = '项目清单 | < | <\n序号 | 项目名称 | 备注\n1 | 甲 |\n2 | 乙 |';
  expect(rowsOf(`${list}\n${TITLE}\n${form('甲')}`)).toEqual(['1:4', '5:10']);
});

test('a cell merged down belongs to the form it begins in', () => {
  const remark = '备注 | 无 | < | < | < | <\n^ | ^ | ^ | ^ | ^ | ^';
  expect(rowsOf(`${TITLE}\n${form('甲')}\n${remark}\n${TITLE}\n${form('乙')}`)).toEqual(['1:8', '9:14']);
});

test('in a final account only the next title counts', () => {
  const account = (title: string) =>
    `${title} | < | <\n项目 | 预算数 | 决算数\n一、收入 | 10 | 10\n总计 | 10 | 10`;
  expect(rowsOf(`${account('收入决算表')}\n${account('支出决算表')}`)).toEqual(['1:4', '5:8']);
});
