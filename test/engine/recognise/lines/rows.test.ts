import {
  isCountRow,
  isCutTotal,
  isGroupRow,
  isHeadingRow,
  isHintRow,
  namesDepartment,
  namesGroup,
  rowKind,
  type RowKind,
} from '../../../../src/engine/recognise/lines/rows';
import { at, viewOf } from '../../../support/view';

/** The kind of the first row of a drawing. */
const kindOf = (drawing: string): RowKind => rowKind(viewOf(drawing), 0);

test.each<[string, RowKind]>([
  ['2023年度项目支出绩效自评表 | < | < | <', 'title'],
  ['部门整体绩效目标 | < | <', 'title'],
  ['项目支出绩效自评表（续表） | < | <', 'pageBreak'],
  ['第 2 页 共 3 页', 'pageBreak'],
  ['收入支出决算总表 | < | <\n项目 | 预算数 | 决算数\n一、收入 | 10 | 10', 'accountsTitle'],
  ['序号 | 项目名称 | 备注', 'list'],
  ['项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分', 'fundHeader'],
  ['一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', 'indicatorHeader'],
  ['项目名称 | 道路养护 | <', 'projectName'],
  ['项目名称：道路养护 | < | <', 'projectName'],
  ['2 | 项目名称 | 道路养护', 'projectName'],
  ['主管部门 | 某某局 | 实施单位 | 某某所', 'field'],
  ['年度总体目标 | 预期目标 | < | 实际完成情况 | <', 'goals'],
  ['总分 | < | < | 100 | 98', 'total'],
  ['合 | 计 | | 100 | 98', 'total'],
  ['产出指标 | 小计 | | 50 | 48', 'subtotal'],
  ['小计 | 合计 | | 50 | 48', 'total'],
  ['备注：某某 | <', 'closing'],
  ['填表人：某某 | < | 联系电话：0000', 'signatures'],
  ['填报人 | 某某 | 填报日期 | 2024年3月1日', 'signatures'],
  ['— 2 —', 'pageBreak'],
  ['第 2 页 | 共 3 页', 'pageBreak'],
  ['续表 | < | 单位：万元', 'pageBreak'],
  ['产出指标 | 数量指标 | 养护里程 | ≥50公里 | 52公里 | 10 | 10', 'other'],
  ['|', 'other'],
])('%s is a row of the kind %s', (drawing, kind) => {
  expect(kindOf(drawing)).toBe(kind);
});

describe('a heading is no title', () => {
  test.each([
    ['注：本绩效自评表由单位填写 | < | <', 'a note'],
    ['三、项目绩效自评情况 | < | <', 'the heading of a part of a report'],
    ['1.项目绩效自评表 | < | <', 'a numbered item'],
    ['项目绩效自评表见附表 | < | <', 'a reference'],
    ['项目支出绩效自评表 | 甲 | 乙', 'a label with values beside it'],
  ])('%s: %s', (drawing) => {
    expect(kindOf(drawing)).not.toBe('title');
  });
});

describe('heads of money', () => {
  test.each([
    ['预算执行率 | 100% | 98% | 10', 'a row of values'],
    ['一级指标 | 年初指标值 | 实际完成值 | 完成比例', 'the lower row of an indicator table'],
    ['年度资金总额 | 12 | 执行率', 'a row of amounts'],
    ['项目资金 | 年初预算数', 'a budget alone'],
    ['项目资金 | 12 | 年初预算数 | 全年执行数 | 执行率', 'a number is among the heads'],
  ])('%s is none: %s', (drawing) => {
    expect(kindOf(drawing)).not.toBe('fundHeader');
  });

  test('may have the number of the line before them', () => {
    expect(kindOf('0100 | ZJ-01 | 资金来源 | 预算数 | 实拨数 | 执行率')).toBe('fundHeader');
  });

  test('are executed amounts and rate without a budget', () => {
    expect(kindOf('资金 | 全年执行数 | 执行率')).toBe('fundHeader');
  });
});

test('a total in two columns is one word', () => {
  const own = (drawing: string) => viewOf(drawing).row(0);
  expect(isCutTotal(own('总 | 分 | 100'))).toBe(true);
  expect(isCutTotal(own('总 | 数 | 100'))).toBe(false);
  expect(isCutTotal(own('总分'))).toBe(false);
});

test.each([
  ['部门名称', true],
  ['部门(单位)名称:某某局', true],
  ['单位名称', true],
  ['单位名称及代码', false],
  ['项目名称', false],
])('%s begins the form of a department: %s', (label, expected) => {
  expect(namesDepartment(label)).toBe(expected);
});

test.each([
  ['一、产出指标', true],
  ['产出指标（50分）', true],
  ['（二）效益', true],
  ['产出', false],
  ['养护里程', false],
])('%s names a group of the first level: %s', (text, expected) => {
  const [cell] = viewOf(text).row(0);
  expect(cell && namesGroup(cell)).toBe(expected);
});

test.each([
  ['产出指标 | < | <', 'A1'],
  ['目标1（40分） | < | <', 'A1'],
  ['养护里程 | < | <', null],
  ['产出指标 | 数量指标', null],
  [' | | 产出指标', null],
])('%s as a heading of the rows below, where the names stand in B: %s', (drawing, expected) => {
  expect(at(isHeadingRow(viewOf(drawing).row(0), 1))).toBe(expected);
});

test.each([
  ['目标1：道路养护（40分） | < | < | <', 'A1'],
  ['年度目标：养护道路 | < | < | <', 'A1'],
  ['一、道路（40分）', 'A1'],
  ['一、道路', null],
  ['养护里程 | < | < | <', null],
])('%s as a group over four columns: %s', (drawing, expected) => {
  expect(at(isGroupRow(viewOf(drawing).row(0), 3))).toBe(expected);
});

test.each([
  ['(1) | (2) | (3)', true],
  ['栏次 | 1 | 2 | 3', true],
  ['A | B', true],
  ['1 | 2', false],
  ['A | B | C=B/A', true],
  ['10 | 20 | 300', false],
])('%s counts the columns: %s', (drawing, expected) => {
  expect(isCountRow(viewOf(drawing).row(0))).toBe(expected);
});

test('a row of hints is all in brackets', () => {
  expect(isHintRow(viewOf('（固定） | （自行填写） | （据实填写）').row(0))).toBe(true);
  expect(isHintRow(viewOf('（固定） | 自行填写 | （据实填写）').row(0))).toBe(false);
  expect(isHintRow(viewOf('（固定） | （自行填写）').row(0))).toBe(false);
});
