import { readFundLists } from '../../../../src/engine/recognise/funds/lists';
import { at, viewOf } from '../../../support/view';

const read = (drawing: string) => {
  const view = viewOf(drawing);
  return readFundLists(view, 0, view.bottom).map(({ period, split, total, parts }) =>
    [
      period,
      split ?? 'whole',
      at(total.amount),
      ...parts.map(({ amount, nested }) => `${String(at(amount))}${nested ? ' nested' : ''}`),
    ].join(' '),
  );
};

test('a part left blank does not end the list', () => {
  expect(
    read(`资金（万元） | 年度资金总额： | 60
^ | 其中：中央补助 |
^ | 市级资金 | 45
^ | 单位自筹 |
^ | 其他资金 | 15
项目概况 | 维修 | 三处`),
  ).toEqual(['annual whole C1 C3 C5']);
});

test('parts of a part left blank are parts of it all the same', () => {
  // 40 + 20 of 财政拨款, which is 60; 60 + 10 make up the total.
  expect(
    read(`资金（万元） | 年度资金总额： | 70
^ | 财政拨款 | 60
^ | 其中：中央资金 |
^ | 省级资金 | 40
^ | 县级资金 | 20
^ | 其他资金 | 10`),
  ).toEqual(['annual whole C1 C2 C4 nested C5 nested C6']);
});

test('a total left blank heads no list, nor one without any amount below it', () => {
  expect(read('资金 | 年度资金总额： |\n^ | 财政拨款 | 60\n^ | 其他资金 | 10')).toEqual([]);
  expect(read('资金 | 年度资金总额： | 70\n^ | 财政拨款 |\n^ | 其他资金 |')).toEqual([]);
});

test('the head over the amounts names their period', () => {
  const amounts = (head: string) => `资金（万元） | 资金来源 | ${head}
^ | 资金总额 | 2460
^ | 其中：财政拨款 | 2100
^ | 其他资金 | 360`;
  expect(read(amounts('中期资金总额'))).toEqual(['whole whole C2 C3 C4']);
  expect(read(amounts('年度资金总额'))).toEqual(['annual whole C2 C3 C4']);
});
