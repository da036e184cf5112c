import type { TotalRow } from '../../../../src/engine/form';
import { readHeaders } from '../../../../src/engine/recognise/header/header';
import { scopes, totalBelow, totalIn, readTotalRow } from '../../../../src/engine/recognise/lines/totals';
import { at, viewOf } from '../../../support/view';

const HEAD = '一级指标 | 三级指标 | 年度指标值 | 分值 | 得分 | 原因';

/** The total in row 2, under the header in row 1: label, weight and score. */
function read(row: string, head = HEAD): readonly (string | null)[] {
  const view = viewOf(`${head}\n${row}`);
  const [header] = readHeaders(view, 0);
  const label = totalIn(view.row(1));
  if (!header || !label) return [];
  const total = readTotalRow(view, 1, label, header);
  return [total.label, total.weight, total.score].map(at);
}

test('weight and score stand under their heads', () => {
  expect(read('总分 | < | < | 100 | 98')).toEqual(['A2', 'D2', 'E2']);
});

test('a total in two columns begins with its first sign', () => {
  expect(read('总 | 分 | | 100 | 98')).toEqual(['A2', 'D2', 'E2']);
});

test('a score still to be filled in is the blank cell under its head', () => {
  expect(read('总分 | < | < | 100 | ')).toEqual(['A2', 'D2', 'E2']);
});

test('values that moved left with a short label are points and score, in this order', () => {
  expect(read('总分 | 100 | 98 | | |')).toEqual(['A2', 'B2', 'C2']);
});

test('one cell over points and scores is the score', () => {
  expect(read('总分 | < | < | 98 | < |')).toEqual(['A2', null, 'D2']);
});

test('a total alone in its row says its score itself', () => {
  expect(read('自评总分：98分 | < | < | < | < | <')).toEqual(['A2', null, 'A2']);
});

test('a conclusion with the scale of grades behind it is a total', () => {
  const scale = '（90分及以上为优，80—89分为良，60—79分为中，60分以下为差）';
  const said = `综上，本项目自评得分99.5分，自评等级为“良”。${scale}`;
  expect(read(`${said} | < | < | < | < | <`)).toEqual(['A2', null, 'A2']);
});

test('a value under a head of its own is no score while the score is blank', () => {
  expect(read('总分 | < | < | 100 |  | 扣2分')).toEqual(['A2', 'D2', 'E2']);
});

test('the one value of the row is the score where the table has no points', () => {
  expect(read('总分 | < | 98 | ', '一级指标 | 三级指标 | 年度指标值 | 得分')).toEqual(['A2', null, 'C2']);
});

test('a row without a word for a total is none', () => {
  expect(read('产出指标 | 里程 | ≥5公里 | 10 | 10 |')).toEqual([]);
  // Only the first three cells may name a total.
  expect(read('产出指标 | 里程 | ≥5公里 | 合计 | 10 |')).toEqual([]);
});

const total = (scope: TotalRow['scope']): TotalRow => {
  const label = viewOf('合计').at(0, 0);
  return { label, weight: null, score: null, scope, group: null };
};

test('the last total closes the form, earlier ones are those of the indicators', () => {
  const found = scopes([total('grand'), total('group'), total('grand')]);
  expect(found.map(({ scope }) => scope)).toEqual(['indicators', 'group', 'grand']);
  expect(scopes([total('group')]).map(({ scope }) => scope)).toEqual(['group']);
});

test('a total below remarks is looked for while the table has none', () => {
  const view = viewOf(`${HEAD}\n产出指标 | 里程 | ≥5公里 | 100 | 98 |\n备注 | 无\n总分 | < | < | 100 | 98`);
  const [header] = readHeaders(view, 0);
  if (!header) throw new Error('no header');
  expect(totalBelow(view, 1, 3, header, []).map(({ score }) => at(score))).toEqual(['E4']);
  expect(totalBelow(view, 1, 2, header, [])).toEqual([]);
  expect(totalBelow(view, 1, 3, header, [total('grand')])).toEqual([]);
  expect(totalBelow(view, 1, 3, header, [total('group')])).toHaveLength(1);
});
