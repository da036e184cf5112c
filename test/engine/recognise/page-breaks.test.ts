import { inspectRecognised, recognise } from '../../../src/engine';
import { hasIndicators } from '../../../src/engine/form';
import { drawn } from '../../support/forms/corpus';

/** A table that was printed on several pages: what is between two pages is no indicator and ends no group. */

const HEAD = '一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 未完成原因';
const TOP = `项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 社区图书角建设 | < | < | 实施单位 | 清水街道办事处 | < | <
全年预算数 | 50 | 全年执行数 | 50 | 执行率 | 100% | |
${HEAD}
预算执行（10分） | 预算执行 | 预算执行率 | 100% | 100% | 10 | 10 |`;
/** Title and name as they are on the next page. */
const AGAIN = TOP.split('\n').slice(0, 2).join('\n').replace('自评表', '自评表（续）');
const FIRST = `产出指标（50分） | 数量指标 | 新建图书角 | ≥8个 | 8个 | 20 | 20 |
^ | 质量指标 | 图书完好率 | ≥95% | 98% | 15 | 15 |`;
const SECOND = `效益指标（30分） | 社会效益指标 | 借阅人次 | ≥900人次 | 950人次 | 30 | 30 |
满意度指标（10分） | 服务对象满意度指标 | 居民满意度 | ≥90% | 93% | 10 | 10 |`;
const TOTAL = '总分 | < | < | < | < | 100 | 100 |';
const next = (level1: string, level2: string): string =>
  `${level1} | ${level2} | 图书合格率 | =100% | 100% | 15 | 15 |`;

/** The names of the indicators, the groups with the number of their rows, the total, and what is reported as wrong. */
function readingOf(...parts: readonly string[]) {
  const workbook = drawn(parts.join('\n'));
  const recognition = recognise(workbook);
  const { forms } = recognition;
  const { findings } = inspectRecognised(workbook, recognition);
  const [form] = forms;
  if (forms.length !== 1 || !form || !hasIndicators(form)) throw new Error(`${forms.length} forms are read`);
  return {
    names: form.indicators.map(({ name }) => name.text),
    groups: form.groups.map(({ name, indicators }) => `${name} ${indicators.length}`),
    total: form.total?.score?.text ?? null,
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, cell }) => `${code} ${cell.address}`),
  };
}

const WHOLE = {
  names: ['新建图书角', '图书完好率', '图书合格率', '借阅人次', '居民满意度'],
  groups: [
    ...['产出指标 3', '数量指标 1', '质量指标 2'],
    ...['效益指标 1', '社会效益指标 1', '满意度指标 1', '服务对象满意度指标 1'],
  ],
  total: '100',
  errors: [],
};

test.each([
  ['with （续）', '产出指标（50分）（续）', '质量指标（续）'],
  ['with （续） and without its points', '产出指标（续）', '质量指标（续）'],
  ['with （续） before its points', '产出指标（续表）（50分）', '质量指标（接上页）'],
  ['with 续 in front', '续：产出指标（50分）', '（续）质量指标'],
  ['without its points', '产出指标', '质量指标'],
  ['as it was', '产出指标（50分）', '质量指标'],
])('a label printed again %s goes on with its group', (_, level1, level2) => {
  expect(readingOf(TOP, FIRST, HEAD, next(level1, level2), SECOND, TOTAL)).toEqual(WHOLE);
});

test.each([
  ['第 1 页 共 2 页 | < | < | < | < | < | < | <'],
  ['第一页'],
  [' |  |  |  |  |  |  | 第 1 页，共 2 页'],
  ['第 1 页 |  |  |  |  |  | 共 2 页'],
  ['— 1 —'],
  ["'- 1 -"],
  [' |  |  | －1－'],
  ["'1/2"],
  ['1'],
  ['（转下页） | < | < | < | < | < | < | <'],
  ['（接上页） | < | < | < | < | < | < | <'],
  ['续上表 |  |  |  |  |  | 单位：万元'],
  ['项目支出绩效自评表（续表） | < | < | < | < | < | < | <'],
  ['见下页\n2\n接上表'],
])('%s is between two pages', (between) => {
  expect(readingOf(TOP, FIRST, between, HEAD, next('产出指标（续）', '质量指标'), SECOND, TOTAL)).toEqual(
    WHOLE,
  );
  expect(readingOf(TOP, FIRST, between, next('产出指标（续）', '质量指标'), SECOND, TOTAL)).toEqual(WHOLE);
});

test('title and name are printed again under （续）', () => {
  expect(readingOf(TOP, FIRST, AGAIN, HEAD, next('产出指标（续）', '质量指标'), SECOND, TOTAL)).toEqual(
    WHOLE,
  );
});

test('the numbers of the columns are printed again below the head', () => {
  const numbers = '（1） | （2） | （3） | （4） | （5） | （6） | （7） | （8）';
  const top = TOP.replace(HEAD, `${HEAD}\n${numbers}`);
  expect(
    readingOf(top, FIRST, '第 1 页', HEAD, numbers, next('产出指标', '质量指标'), SECOND, TOTAL),
  ).toEqual(WHOLE);
});

test('title and name are printed again on the next sheet, under （续）', () => {
  const pages = [
    [TOP, FIRST],
    [AGAIN, HEAD, next('产出指标（续）', '质量指标'), SECOND, TOTAL],
  ];
  const sheets = pages.flatMap((parts, page) =>
    drawn(parts.join('\n')).sheets.map((sheet) => ({ ...sheet, name: `第${page + 1}页` })),
  );
  expect(recognise({ ...drawn(TOP), sheets }).forms).toHaveLength(1);
});

test('only the total is on the next page', () => {
  expect(
    readingOf(
      TOP,
      FIRST,
      next('^', '^'),
      SECOND,
      '第 1 页',
      '绩效自评表（续） | < | < | < | < | < | < | <',
      HEAD,
      TOTAL,
    ),
  ).toEqual(WHOLE);
});

test('a page is signed at its foot', () => {
  const signed = '填报人：王某 | < | < | 负责人：李某 | < | < | 2024年3月1日 | <';
  expect(
    readingOf(TOP, FIRST, signed, '第 1 页', HEAD, next('产出指标（续）', '质量指标'), SECOND, TOTAL, signed),
  ).toEqual(WHOLE);
});

test('a heading of a group over the whole width is printed again', () => {
  const head = '二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 未完成原因';
  const heading = (text: string): string => `${text} | < | < | < | < | < | <`;
  const rows = (text: string): string => text.replace(/^[^|]*\| /gm, '');
  const parts = SECOND.split('\n').map(rows);
  const read = readingOf(
    '项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 社区图书角建设 | < | < | < | < | <',
    head,
    heading('产出指标（60分）'),
    ...['数量指标 | 新建图书角 | ≥8个 | 8个 | 30 | 30 |', '质量指标 | 图书完好率 | ≥95% | 98% | 15 | 15 |'],
    head,
    heading('产出指标（60分）（续）'),
    rows(next('', '质量指标')),
    heading('效益指标（30分）'),
    parts[0] ?? '',
    heading('满意度指标（10分）'),
    parts[1] ?? '',
    '总分 | < | < | < | 100 | 100 |',
  );
  expect(read).toEqual(WHOLE);
});

test.each([
  ['填报人 | 曲某 | 联系电话 | 8363209 | 填报日期 | 45358 | < | <'],
  ['填报人： | 曲某 | | 单位负责人（签字）： | 赵某 | | 日期： | 45358'],
  ['制表：曲某 |  |  | 审核人：赵某 |  |  | 45358 |'],
])('%s below a table without a total is no indicator', (signed) => {
  expect(readingOf(TOP, FIRST, next('^', '^'), SECOND, signed)).toEqual({ ...WHOLE, total: null });
});
