import { readTurnedFunds } from '../../../../src/engine/recognise/funds/turned';
import { at, viewOf } from '../../../support/view';

function read(drawing: string) {
  const view = viewOf(drawing);
  const found = readTurnedFunds(view, 0);
  return (
    found && {
      unit: found.block.unit,
      bottom: found.bottom,
      rows: found.block.rows.map(({ kind, label, cells }) => [
        kind,
        at(label),
        ...Object.entries(cells).map(([key, cell]) => `${key} ${at(cell) ?? ''}`),
      ]),
    }
  );
}

const HEADS = '资金情况（万元） | 项目 | 合计 | 财政拨款 | 其他资金';

test('the sources are heads, the amounts rows', () => {
  const drawing = `${HEADS}
^ | 预算数 | 635 | 400 | 235
^ | 支出数 | 623 | 400 | 223
^ | 执行率 | 98.11% | 100% | 94.89%
主管部门 | 某局`;
  expect(read(drawing)).toEqual({
    unit: '万元',
    bottom: 3,
    rows: [
      ['total', 'C1', 'budget C2', 'executed C3', 'rate C4'],
      ['source', 'D1', 'budget D2', 'executed D3', 'rate D4'],
      ['source', 'E1', 'budget E2', 'executed E3', 'rate E4'],
    ],
  });
});

test('a rate beside the sources is that of the total; sources may have names of their own', () => {
  const drawing = `资金使用（万元） | | 合计 | 中央 | 旗县 | 执行率
^ | 预算数 | 405 | 250 | 155 | 96.00%
^ | 执行数 | 388.8 | 250 | 138.8 | ^`;
  expect(read(drawing)?.rows).toEqual([
    ['total', 'C1', 'budget C2', 'executed C3', 'rate F2'],
    ['source', 'D1', 'budget D2', 'executed D3'],
    ['source', 'E1', 'budget E2', 'executed E3'],
  ]);
});

test('not without a total, without what was spent, or for one source', () => {
  const amounts = '^ | 预算数 | 635 | 400 | 235';
  const spent = '^ | 支出数 | 623 | 400 | 223';
  expect(read(`${HEADS}\n${amounts}\n主管部门 | 某局`)).toBeNull();
  expect(read(`${HEADS.replace('合计', '中央资金')}\n${amounts}\n${spent}`)).toBeNull();
  expect(read('资金情况 | 项目 | 合计\n^ | 预算数 | 635\n^ | 支出数 | 623')).toBeNull();
});
