import { found, type Cells } from '../../support/found';

/** Rows with points and scores that no indicator looks like: where both sums are too large by what they have. */

const SUMS = /PJ(?:304|305|407)/;

/** 60 + 40 points, 60 + 38 scores; the rows between them are too much. */
const form = (...between: readonly Cells[]): readonly Cells[] => [
  ['2024年度项目支出绩效自评表'],
  ['项目名称', '渠道维护'],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '维护渠道', '≥50公里', '52公里', 60, 60],
  ...between,
  ['效益指标', '农户满意度', '≥90%', '95%', 40, 38],
  ['总分', null, null, null, 100, 98],
];

const plain: Cells = ['产出指标', '维护水闸', '≥5座', '6座', 20, 20];

test.each<readonly [what: string, rows: readonly Cells[]]>([
  ['without a name', [[null, null, null, null, 20, 15]]],
  ['with the name of a total', [['产出指标', '本页合计', null, null, 20, 20]]],
  ['with all points of a form', [['产出指标', '维护水闸', '≥5座', '6座', 100, 20]]],
  ['without a name, with a plain one below', [[null, null, null, null, 5, 0], plain]],
  ['without a name, with a plain one above', [plain, [null, null, null, null, 5, 0]]],
])('a row %s: a question, no error', (_, rows) => {
  const total = 6 + rows.length;
  expect(found(SUMS, form(...rows))).toEqual([
    `PJ304 review E${total}`,
    `PJ305 review E${total}`,
    `PJ407 review F${total}`,
  ]);
});

test('a row that is one: the sums are wrong', () => {
  expect(found(SUMS, form(plain))).toEqual(['PJ304 error E7', 'PJ305 error E7', 'PJ407 error F7']);
});

test('a row that is too much in one of the sums alone: it is wrong', () => {
  expect(found(SUMS, form([null, null, null, null, 20, 0]))).toEqual(['PJ304 error E7', 'PJ305 error E7']);
});
