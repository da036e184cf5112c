import type { FundColumn } from '../../../../src/engine/form';
import { statedUnit, readFunds } from '../../../../src/engine/recognise/funds/funds';
import { segments } from '../../../../src/engine/recognise/lines/segments';
import { at, viewOf } from '../../../support/view';

/** The fund block of a drawing whose header is in `row`. */
function read(drawing: string, row = 1) {
  const view = viewOf(drawing);
  const [segment] = segments(view);
  const found = readFunds(view, row - 1, segment?.kinds ?? new Map(), view.bottom);
  const cells = (keys: readonly FundColumn[]) =>
    found?.block.rows.map(({ kind, label, cells: own }) =>
      [kind, at(label), ...keys.map((key) => at(own[key]))].join(' '),
    );
  return { found, cells };
}

const HEAD = '项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分';

test('total and parts are rows of the block, with a cell for every head', () => {
  const { found, cells } = read(`${HEAD}
^ | 年度资金总额 | 10 | 12 | 9 | 10 | 75% | 7.5
^ | 其中：当年财政拨款 | 8 | 8 | 6 | — | | —
^ | 其他资金 | 2 | 4 | 3 | — | | —`);
  expect(cells(['initial', 'budget', 'executed'])).toEqual([
    'total B2 C2 D2 E2',
    'source B3 C3 D3 E3',
    'source B4 C4 D4 E4',
  ]);
  expect(found?.block.unit).toBe('万元');
  expect(found?.bottom).toBe(3);
  const { execution } = found ?? {};
  expect([execution?.budget, execution?.executed, execution?.rate, execution?.score].map(at)).toEqual([
    'D2',
    'E2',
    'G2',
    'H2',
  ]);
  expect(execution?.points?.toString()).toBe('10');
});

test('parts of a part are not counted again', () => {
  // 6 + 2 = 8 is the first part, 8 + 4 = 12 the total.
  const { cells } = read(`${HEAD}
^ | 年度资金总额 | 12 | 12 | 12 | 10 | 100% | 10
^ | 财政拨款 | 8 | 8 | 8 | | |
^ | 其中：中央资金 | 6 | 6 | 6 | | |
^ | 省级资金 | 2 | 2 | 2 | | |
^ | 其他资金 | 4 | 4 | 4 | | |`);
  expect(cells([])).toEqual(['total B2', 'source B3', 'nested B4', 'nested B5', 'source B6']);
});

test('a row of amounts without a label goes by the label of the block', () => {
  const { cells } = read(`资金情况（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 53 | 53 | 53 | 10 | 100% | 10`);
  expect(cells(['budget', 'executed', 'score'])).toEqual(['total A1 C2 D2 G2']);
});

test('the block ends before the goals and the table of indicators', () => {
  const rows = `年度资金总额 | 12 | 12 | 9 | 10 | 75% | 7.5
年度总体目标 | 预期目标 | < | 实际完成情况 | < | < | <
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 原因`;
  const { cells } = read(`项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n${rows}`);
  expect(cells([])).toEqual(['total A2']);
});

test('a second budget before the executed amounts is the adjusted one', () => {
  const { cells } = read(`项目资金 |  | 预算数 | 调整预算数 | 执行数 | 执行率
^ | 年度资金总额 | 10 | 12 | 9 | 75%`);
  expect(cells(['initial', 'budget', 'executed'])).toEqual(['total B2 C2 D2 E2']);
});

test('one planned amount alone is the budget, unless it says that it is of the beginning of the year', () => {
  const rows = '^ | 合计 | 50 | 48 | 96%\n^ | 区财政 | 50 | 48 | 96%';
  const granted = read(`经费 | 来源 | 批复数 | 支出数 | 支出率\n${rows}`);
  expect(granted.cells(['initial', 'budget', 'executed'])).toEqual(['total B2  C2 D2', 'source B3  C3 D3']);
  const first = read(`经费 | 来源 | 年初批复数 | 支出数 | 支出率\n${rows}`);
  expect(first.cells(['initial', 'budget'])).toEqual(['total B2 C2 ', 'source B3 C3 ']);
  const both = read(`经费 | 来源 | 批复数 | 调整后预算数 | 支出数
^ | 合计 | 50 | 52 | 48`);
  expect(both.cells(['initial', 'budget', 'executed'])).toEqual(['total B2 C2 D2 E2']);
});

test('the budget after something was taken off it is that of the year', () => {
  const { cells } = read(`补助资金 | 全年预算数 | 扣除上缴资金后预算数 | 执行数 | 执行率
年度资金总额 | 70 | 60 | 57 | 95%`);
  expect(cells(['initial', 'budget', 'executed'])).toEqual(['total A2 B2 C2 D2']);
});

test('heads that number and compute their columns are read, under heads of groups, with the total below', () => {
  // 70 + 20 = 90 is the first source, 90 + 10 = 100 the total; 5 more were granted during the year.
  const { found, cells } = read(
    `财政资金（万元） | 类别 | 安排 | < | < | 使用 | <
^ | ^ | 年初预算① | 年中追加② | 合计③＝①＋② | 实际支出数④ | 支出率（%）⑤=④/③
^ | 一、财政拨款 | 90 | 5 | 95 | 93 | 97.89
^ | 1.人员支出 | 70 | 0 | 70 | 70 | 100
^ | 2.业务支出 | 20 | 5 | 25 | 23 | 92
^ | 二、经营收入 | 10 | 0 | 10 | 9 | 90
^ | 总计 | 100 | 5 | 105 | 102 | 97.14`,
    2,
  );
  expect(cells(['initial', 'budget', 'executed', 'rate'])).toEqual([
    'source B3 C3 E3 F3 G3',
    'nested B4 C4 E4 F4 G4',
    'nested B5 C5 E5 F5 G5',
    'source B6 C6 E6 F6 G6',
    'total B7 C7 E7 F7 G7',
  ]);
  expect([found?.execution.budget, found?.execution.executed].map(at)).toEqual(['E7', 'F7']);
});

test('a subtotal beside the name of its rows goes by the name', () => {
  // 30 + 12 = 42, and 42 + 8 = 50.
  const { cells } = read(`经费分类 | < | 预算数 | 决算数
总计 | < | 50 | 50
人员经费 | 小计 | 42 | 42
^ | 工资 | 30 | 30
^ | 社保 | 12 | 12
公用经费 | < | 8 | 8`);
  expect(cells(['budget', 'executed'])).toEqual([
    'total A2 C2 D2',
    'source A3 C3 D3',
    'nested B4 C4 D4',
    'nested B5 C5 D5',
    'source A6 C6 D6',
  ]);
});

test('an empty row within the block ends nothing', () => {
  const { cells } = read(`${HEAD}
^ | 年度资金总额 | 12 | 12 | 9 | 10 | 75% | 7.5
^ | | | | | | |
^ | 其他资金 | 12 | 12 | 9 | — | | —`);
  expect(cells([])).toEqual(['total B2', 'source B4']);
});

test('rows that sort the same money in two ways beside each other are under no head', () => {
  for (const behind of ['', '80'])
    expect(
      read(`${HEAD}
^ | 年度资金总额 | 80 | 80 | 76 | 10 | 95% | 9.5
^ | 按收入性质分：${behind} | < | < | 按支出性质分：${behind} | < | < | <
^ | 其中：财政拨款：80 | < | < | 其中：基本支出：50 | < | < | <`).cells([]),
    ).toEqual(['total B2']);
});

test('heads of points below the amounts are no row of money; their numbers are those of the execution', () => {
  const { found, cells } = read(`来源 | 预算数 | 实拨数 | 执行率
市级 | 30 | 30 | 100%
合计 | 40 | 38 | 95%
执行率得分 | 执行率分值 | |
9.5 | 10 | |`);
  expect(cells(['budget', 'executed'])).toEqual(['source A2 B2 C2', 'total A3 B3 C3']);
  const { weight, score, points, pointsCell } = found?.execution ?? {};
  expect([weight, score, pointsCell].map(at)).toEqual(['B5', 'A5', 'B5']);
  expect(points?.toString()).toBe('10');
  // Heads without numbers below them say nothing.
  const bare = read(`来源 | 预算数 | 实拨数 | 执行率
合计 | 40 | 38 | 95%
执行率得分 | 执行率分值 | |`);
  expect([bare.cells(['budget']), bare.found?.execution.score]).toEqual([['total A2 B2'], null]);
  const word = read(`来源 | 预算数 | 实拨数 | 执行率
合计 | 40 | 38 | 95%
执行率得分 | 执行率分值 | |
未评 | 10 | |`);
  expect([word.found?.execution.score, word.found?.execution.weight]).toEqual([null, null]);
});

test('a row that numbers the columns is no row of money', () => {
  const { cells } = read(`项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
列次 | | 1 | 2 | 3 | 4
 | 年度资金总额 | 10 | 12 | 9 | 75%`);
  expect(cells(['budget'])).toEqual(['total B3 D3']);
});

test('points printed in the label of the block are those of the execution rate', () => {
  const { found } = read(`预算执行情况（20分） | | 预算数 | 执行数 | 执行率 | 得分
^ | 年度资金总额 | 12 | 9 | 75% | 15`);
  expect(found?.execution).toMatchObject({ pointsFrom: 'label', weight: null });
  expect(found?.execution.points?.toString()).toBe('20');
  expect(at(found?.execution.pointsCell)).toBe('A1');
});

test('a header without a row of money is no block', () => {
  expect(read(`${HEAD}\n年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <`).found).toBeNull();
});

test.each([
  [['项目资金（万元）'], '万元'],
  [['单位：元'], '元'],
  [['金额单位:亿元'], '亿元'],
  [['预算数万元'], '万元'],
  [['预算数', undefined], null],
] as const)('%j names the unit of the amounts: %s', (texts, unit) => {
  expect(statedUnit(texts)).toBe(unit);
});

test('a label with a word of money, merged down beside one row of amounts, is no head of two rows', () => {
  const { cells } = read(`预算资金（万元） | 年初批复数 | 调整后预算数 | 执行数 | 执行率 | 分值 | 得分
^ | 540 | 500 | 482.5 | 96.5% | 10 | 9.65`);
  expect(cells(['initial', 'budget', 'executed', 'score'])).toEqual(['total A1 B2 C2 D2 G2']);
});

test('a heading over the block has its points', () => {
  const points = (heading: string) =>
    read(
      `${heading} | < | < | < | <
资金来源 | 全年预算数 | 全年执行数 | 执行率 | 得分
年度资金总额 | 12 | 9 | 75% | 7.5
其中：中央补助 | 12 | 9 | 75% | —`,
      2,
    ).found?.execution.points?.toString();
  expect(points('三、预算执行情况（10分）')).toBe('10');
  expect(points('三、预算执行情况')).toBeUndefined();
  expect(points('二、绩效目标（90分）')).toBeUndefined();
});

test('a text that begins left of the amounts and is over them is no label of a row', () => {
  const { cells } = read(`资金类别 | < | 年初预算 | 全年预算 | 全年支出 | 支出进度
资金合计 | < | 38 | 41 | 41 | 100%
中央补助 | < | 38 | 41 | 41 | 100%
年度目标 | 村医补助按季发放。 | < | < | < | <
完成情况 | 村医补助四次按时发放。 | < | < | < | <`);
  expect(cells(['budget'])).toEqual(['total A2 D2', 'source A3 D3']);
});

describe('the planned money of several years beside that of the year', () => {
  const HEADS = '项目资金（万元） | 资金来源 | 中期资金总额（2024—2026年） | 年度资金总额';

  test('is a block with the amounts of the year', () => {
    const { cells, found } = read(`${HEADS}
^ | 资金总额 | 2460 | 820
^ | 其中：财政拨款 | 2100 | 700
^ | 其他资金 | 360 | 120`);
    expect(cells(['budget', 'initial'])).toEqual(['total B2 D2 ', 'source B3 D3 ', 'source B4 D4 ']);
    expect(found?.block.unit).toBe('万元');
  });

  test('heads nothing where its amounts are not below it', () => {
    const kinds = (below: string) => segments(viewOf(`${HEADS}\n${below}`))[0]?.kinds.get(0);
    expect(kinds('^ | 资金总额 | 2460 | 820')).toBe('fundHeader');
    expect(kinds('^ | 资金总额 | 2460 |')).not.toBe('fundHeader');
    expect(kinds('^ | 其中：财政拨款 | 2100 | 其中：财政拨款')).not.toBe('fundHeader');
  });
});
