import { inspect } from '../../../../src/engine';
import { BookGrids } from '../../../../src/engine/recognise/sheet/book-grids';
import { drawn } from '../../../support/forms/corpus';

const BOOK = new BookGrids(
  drawn(`
标题 | <
产出 | 12
^ |
`).sheets,
);

const addresses = (cells: readonly { readonly address: string }[]) => cells.map(({ address }) => address);

test('a place is one cell, whoever asks for it', () => {
  expect(BOOK.at(0, 1, 1)).toMatchObject({ address: 'B2', value: 12 });
  expect(BOOK.at(0, 1, 1)).toBe(BOOK.at(0, 1, 1));
  expect(BOOK.at(0, 1, 1)).toBe(BOOK.grid(0)?.at(1, 1));
  expect(BOOK.within(0, { top: 1, left: 0, bottom: 1, right: 1 })[1]).toBe(BOOK.at(0, 1, 1));
});

test('inside a merged area begins no cell; a blank cell begins where nothing is', () => {
  expect(BOOK.at(0, 0, 1)).toBeNull();
  expect(BOOK.at(0, 2, 0)).toBeNull();
  expect(BOOK.at(0, 2, 1)).toMatchObject({ address: 'B3', value: null, text: '' });
  expect(BOOK.at(1, 0, 0)).toBeNull();
});

test('an area lists the cells with content that begin in it', () => {
  expect(addresses(BOOK.within(0, { top: 0, left: 0, bottom: 9, right: 9 }))).toEqual(['A1', 'A2', 'B2']);
  expect(addresses(BOOK.within(0, { top: 1, left: 1, bottom: 2, right: 1 }))).toEqual(['B2']);
  expect(BOOK.within(1, { top: 0, left: 0, bottom: 9, right: 9 })).toEqual([]);
});

const CUT = `
项目支出绩效自评表
一级指标 | 二级指标 | 三级指标 | 年度指 | 实际完 | 分值 | 得分
| | | 标值 | 成值 | |
产出指标 | 数量指标 | 宣传活动场 | ≥12 | 12场 | 50 | 50
| | 次 | 场 | | |
满意度指 | 服务对象 | 居民满意度 | ≥90% | 92% | 50 | 50
标 | 满意度 | | | | |
`;

test('a text cut over two rows is read whole; its value stays the first line, and no fix would write it', () => {
  const { sheets } = drawn(CUT);
  const cut = new BookGrids(sheets);
  expect(cut.at(0, 3, 3)).toMatchObject({ value: '≥12', text: '≥12场', cut: true });
  expect(cut.at(0, 3, 4)).toMatchObject({ value: '12场', text: '12场', cut: false });
  expect(cut.at(0, 4, 3)).toBeNull();
  const { findings } = inspect(drawn(CUT.replace('≥12', '≥１２')));
  const atTarget = findings.filter(({ cell }) => cell.address === 'D4');
  expect(atTarget.map(({ code }) => code)).toEqual(['PJ505']);
  expect(atTarget.flatMap(({ fixes }) => fixes)).toEqual([]);
});
