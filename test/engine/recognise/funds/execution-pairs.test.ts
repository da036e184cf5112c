import { readExecutionPairs } from '../../../../src/engine/recognise/funds/execution-pairs';
import { segments } from '../../../../src/engine/recognise/lines/segments';
import { at, viewOf } from '../../../support/view';

function read(drawing: string) {
  const view = viewOf(drawing);
  const [segment] = segments(view);
  const found = readExecutionPairs(view, segment?.kinds ?? new Map(), 0, view.bottom);
  return (
    found && [
      ...(['budget', 'executed', 'rate', 'weight', 'score'] as const).map((key) => at(found[key])),
      found.points?.toString() ?? '',
    ]
  );
}

test('amounts, rate, points and score as pairs of label and value', () => {
  expect(read('预算数（万元） | 40 | 实拨数（万元） | 38 | 执行率 | 95% | 分值 | 10 | 得分 | 9.5')).toEqual([
    'B1',
    'D1',
    'F1',
    'H1',
    'J1',
    '10',
  ]);
});

test('a rate with its points needs no amounts; a rate, points or a score alone are nobody’s', () => {
  expect(read('资金执行 | 分值 | 10分 | 预算执行率 | 100%')).toEqual([null, null, 'E1', 'C1', null, '10']);
  expect(read('自评得分 | 98 | 评价等级 | 优')).toBeNull();
  expect(read('预算执行率 | 100% | 得分 | 10')).toBeNull();
});
