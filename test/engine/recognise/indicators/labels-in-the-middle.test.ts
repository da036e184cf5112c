import { inspectRecognised, recognise } from '../../../../src/engine';
import { drawn } from '../../../support/forms/corpus';
import { indicatorForm } from '../../../support/form-kinds';

/** Labels that were merged over their rows, without the merge: each is in the middle row of its group. */

const TOP = `项目支出绩效自评表 | | | | | |
项目名称 | 社区图书角建设 | | | 实施单位 | 清水街道办事处 |
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分`;
const ROWS = ` | 数量指标 | 新建图书角 | ≥8个 | 8个 | 20 | 20
 | | 添置图书册数 | ≥4000册 | 4100册 | 10 | 10
产出指标（60分） | 质量指标 | 图书完好率 | ≥95% | 98% | 10 | 10
 | 时效指标 | 建成时间 | 10月底前 | 10月20日 | 20 | 20
 | 社会效益指标 | 借阅人次 | ≥900人次 | 950人次 | 10 | 10
效益指标（30分） | | 覆盖社区 | ≥6个 | 6个 | 10 | 10
 | 可持续影响指标 | 管理制度 | 健全 | 健全 | 10 | 10
 | 服务对象满意度指标 | 居民满意度 | ≥90% | 93% | 5 | 5
满意度指标（10分） | | 学生满意度 | ≥90% | 93% | 5 | 5
总分 | | | | | 100 | 100`;

/** The rows of every group by their names, and the codes of what must be changed or explained. */
function readingOf(rows: string) {
  const workbook = drawn(`${TOP}\n${rows}`);
  const recognition = recognise(workbook);
  const [form] = recognition.forms.map(indicatorForm);
  const places = form?.indicators.map(({ level1, level2, name }) =>
    [level1, level2, name].map((cell) => cell?.text.replace(/指标.*/, '') ?? '').join('/'),
  );
  const { findings } = inspectRecognised(workbook, recognition);
  return { places, codes: findings.flatMap(({ code, severity }) => (severity === 'info' ? [] : [code])) };
}

const PLACES = [
  ...['产出/数量/新建图书角', '产出/数量/添置图书册数', '产出/质量/图书完好率', '产出/时效/建成时间'],
  ...['效益/社会效益/借阅人次', '效益/社会效益/覆盖社区', '效益/可持续影响/管理制度'],
  ...['满意度/服务对象满意度/居民满意度', '满意度/服务对象满意度/学生满意度'],
];

test('the points of the labels show where each group begins', () => {
  expect(readingOf(ROWS)).toEqual({ places: PLACES, codes: [] });
  // Also where second levels are in the middle of their rows.
  const middle = ROWS.replace('社会效益指标 | 借阅', '| 借阅').replace(
    '（30分） | |',
    '（30分） | 社会效益指标 |',
  );
  expect(readingOf(middle)).toEqual({ places: PLACES, codes: [] });
});

test('rows without points of their own stay with the row above, and bonus rows follow', () => {
  const parts = ROWS.replace('4100册 | 10 | 10', '4100册 | |').replace('8个 | 20 | 20', '8个 | 30 | 30');
  const bonus = parts.replace('总分', '加分项 | 表彰奖励 | 市级表彰 | | 1次 | — | 0\n总分');
  expect(readingOf(bonus).places).toEqual([...PLACES, '加分项/表彰奖励/市级表彰']);
});

test('the points of second levels show where each of them begins', () => {
  const rows = `产出指标（60分） | | 新建图书角 | ≥8个 | 8个 | 10 | 10
 | 数量指标（30分） | 添置图书册数 | ≥4000册 | 4100册 | 10 | 10
 | | 添置书架 | ≥16个 | 16个 | 10 | 10
 | | 图书完好率 | ≥95% | 98% | 20 | 20
 | 质量指标（30分） | 书架合格率 | ≥95% | 98% | 10 | 10
满意度指标（40分） | 服务对象满意度指标（40分） | 居民满意度 | ≥90% | 93% | 40 | 40
总分 | | | | | 100 | 100`;
  expect(readingOf(rows).places).toEqual([
    ...['产出/数量/新建图书角', '产出/数量/添置图书册数', '产出/数量/添置书架'],
    ...['产出/质量/图书完好率', '产出/质量/书架合格率', '满意度/服务对象满意度/居民满意度'],
  ]);
});

test('without points second levels show it', () => {
  expect(readingOf(ROWS.replace(/（\d+分）/g, ''))).toEqual({ places: PLACES, codes: [] });
  // Also where the lines of a second level are beside several indicators.
  const cut = ROWS.replace(/（\d+分）/g, '')
    .replace('社会效益指标', '社会效益指')
    .replace('效益指标 | |', '效益指标 | 标 |')
    .replace('服务对象满意度指标', '服务对象满')
    .replace('满意度指标 | |', '满意度指标 | 意度指标 |');
  expect(readingOf(cut)).toEqual({ places: PLACES, codes: [] });
});

test('labels in the first rows of their groups stay where they are, also where the points are wrong', () => {
  const first = `产出指标（60分） | 数量指标 | 新建图书角 | ≥8个 | 8个 | 20 | 20
 | 质量指标 | 图书完好率 | ≥95% | 98% | 30 | 30
效益指标（30分） | 社会效益指标 | 借阅人次 | ≥900人次 | 950人次 | 20 | 20
 | 可持续影响指标 | 管理制度 | 健全 | 健全 | 20 | 20
满意度指标（10分） | 服务对象满意度指标 | 居民满意度 | ≥90% | 93% | 10 | 10
总分 | | | | | 100 | 100`;
  expect(readingOf(first)).toEqual({
    places: [
      ...['产出/数量/新建图书角', '产出/质量/图书完好率', '效益/社会效益/借阅人次'],
      ...['效益/可持续影响/管理制度', '满意度/服务对象满意度/居民满意度'],
    ],
    codes: ['PJ302', 'PJ302'],
  });
});
