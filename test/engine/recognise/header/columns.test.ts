import type { IndicatorColumn } from '../../../../src/engine/form';
import { columnName } from '../../../../src/workbook/address';
import { readHeaders } from '../../../../src/engine/recognise/header/header';
import type { ColumnChoices } from '../../../../src/engine/recognise/header/types';
import { viewOf } from '../../../support/view';

/** The columns of the first header of a drawing, as `target D`. */
function columnsOf(
  drawing: string,
  row = 1,
  choices: ColumnChoices = {},
): Partial<Record<IndicatorColumn, string>> {
  const [header] = readHeaders(viewOf(drawing), row - 1, choices);
  return Object.fromEntries(
    [...(header?.columns ?? [])].map(([column, { left }]) => [column, columnName(left)]),
  );
}

test('every head is the column its words name', () => {
  const drawing = `一级指标 | 二级指标 | 三级指标 | 指标性质 | 年度指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析
产出指标 | 数量指标 | 里程 | ≥ | 5 | 公里 | 6 | 10 | 10 |`;
  expect(columnsOf(drawing)).toEqual({
    level1: 'A',
    level2: 'B',
    name: 'C',
    nature: 'D',
    target: 'E',
    unit: 'F',
    actual: 'G',
    weight: 'H',
    score: 'I',
    reason: 'J',
  });
});

test('of several targets the adjusted one counts, then that of the year', () => {
  const head = (a: string, b: string) => `一级指标 | 三级指标 | ${a} | ${b} | 实际完成值 | 分值 | 得分`;
  expect(columnsOf(head('年初指标值', '调整后指标值')).target).toBe('D');
  expect(columnsOf(head('实施期指标值', '年度指标值')).target).toBe('D');
  expect(columnsOf(head('年度指标值', '实施期指标值')).target).toBe('C');
});

test('of several years the last one is evaluated', () => {
  const head = '一级指标 | 三级指标 | 年度指标值 | 2022年完成值 | 2023年完成值 | 分值 | 得分';
  expect(columnsOf(head).actual).toBe('E');
});

test('a degree of completion in words is the actual value, one in numbers is not', () => {
  const drawing = (first: string, second: string) => `一级指标 | 三级指标 | 目标描述 | 完成程度 | 分值 | 得分
效益指标 | 编制规划 | 及时提供 | ${first} | 8 | 8
^ | 公众知晓 | 广泛知晓 | ${second} | 6 | 6`;
  expect(columnsOf(drawing('已提供', '广泛知晓'))).toMatchObject({ target: 'C', actual: 'D' });
  expect(columnsOf(drawing('100%', '95%'))).toMatchObject({ target: 'C', completion: 'D' });
});

test('second levels under 指标类别, below first levels in rows of their own, are the second level', () => {
  const drawing = (first: string) => `指标类别 | 指标名称 | 指标值 | 完成值 | 权重 | 得分
${first} | < | < | < | < | <
数量指标 | 补助人数 | 12人 | 12人 | 20 | 20
质量指标 | 认定准确率 | 100% | 100% | 20 | 20
成本指标 | 工作经费 | ≤3% | 2% | 10 | 10
二、效益指标（50分） | < | < | < | < | <
社会效益指标 | 政策知晓率 | ≥90% | 93% | 50 | 50`;
  expect(columnsOf(drawing('一、产出指标（50分）'))).toMatchObject({ level2: 'A', name: 'B' });
  expect(columnsOf(drawing('一、产出指标（50分）'))).not.toHaveProperty('level1');
  expect(
    columnsOf(drawing('产出指标 | 办公次数 | 3次 | 3次 | 50').replace(' | < | < | < | < | <', ' | 50')),
  ).toMatchObject({
    level1: 'A',
  });
});

test('the own score counts, not that of the reviewers', () => {
  const head = '一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 主管部门评分 | 自评得分';
  expect(columnsOf(head)).toMatchObject({ score: 'G', reviewScore: 'F' });
  const under = `一级指标 | 三级指标 | 年度指标值 | 分值 | 自评 | 财政评价
^ | ^ | ^ | ^ | 得分 | 得分`;
  expect(columnsOf(under)).toMatchObject({ score: 'E', reviewScore: 'F' });
});

test('points behind a level are those of the level', () => {
  const head = '一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 年度指标值 | 得分';
  expect(columnsOf(head)).toMatchObject({ groupWeight1: 'B', groupWeight2: 'D', weight: 'F' });
});

test('the only points are those of the indicator, wherever they stand', () => {
  expect(columnsOf('一级指标 | 分值 | 三级指标 | 年度指标值 | 得分').weight).toBe('B');
});

test('where nothing is called the indicator, the lowest level is', () => {
  expect(columnsOf('一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分')).toMatchObject({
    level1: 'A',
    name: 'B',
  });
});

test('a fourth level is the indicator', () => {
  expect(columnsOf('一级指标 | 二级指标 | 三级指标 | 四级指标 | 年度指标值 | 分值 | 得分').name).toBe('D');
});

test('a head means what stands over it where its own word says nothing', () => {
  const drawing = `一级指标 | 三级指标 | 年度指标值 | < | 分值 | 得分
^ | ^ | 内容 | 数值 | ^ | ^
产出指标 | 里程 | 道路 | ≥5 | 10 | 10`;
  expect(columnsOf(drawing)).toMatchObject({ target: 'C', weight: 'E', score: 'F' });
});

test('two tables beside each other have a header each; the second leans on the levels of the first', () => {
  const view = viewOf('一级指标 | 三级指标 | 中期指标值 | 三级指标 | 年度指标值');
  const headers = readHeaders(view, 0);
  expect(headers.map(({ columns }) => columns.get('name')?.left)).toEqual([1, 3]);
  expect(headers.map(({ columns }) => columns.get('level1')?.left)).toEqual([0, 0]);
});

test('a column the user pointed at is that column and no other is', () => {
  const drawing = '一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注';
  const [header] = readHeaders(viewOf(drawing), 0);
  const layout = header?.layout ?? '';
  expect(columnsOf(drawing, 1, { [layout]: { score: '备注' } }).score).toBe('G');
  expect(columnsOf(drawing, 1, { other: { score: '备注' } }).score).toBe('F');
});

test('a row of two words is no header', () => {
  expect(columnsOf('三级指标 | 备注')).toEqual({});
});

test('of two columns that say how values are compared, the one with the operators counts', () => {
  const drawing = `一级指标 | 三级指标 | 指标性质 | 指标方向 | 目标值 | 分值
产出指标 | 里程 | 正向 | 大于等于 | 5 | 10
产出指标 | 环境 | 定性 | | 明显改善 | 10`;
  expect(columnsOf(drawing).nature).toBe('D');
  const qualities = drawing.replace('指标性质 | 指标方向', '指标方向 | 指标性质').replace('大于等于', '定量');
  expect(columnsOf(qualities).nature).toBe('C');
});

test('heads below the head of a value are parts of that value, also where they are words of the target or the name', () => {
  const below = (head: string, part: string) =>
    columnsOf(`一级指标 | 三级指标 | 年度指标值 | ${head} | < | 分值 | 得分
^ | ^ | ^ | ${part} | 度量单位 | ^ | ^
产出指标 | 修缮校舍 | ≥2 | 2 | 栋 | 10 | 10`);
  expect(below('实际完成情况', '指标值')).toMatchObject({ target: 'C', actual: 'D', unit: 'E' });
  expect(below('实际完成情况', '指标内容')).toMatchObject({ name: 'B', actual: 'D', unit: 'E' });
});

test('what is reached so far is the actual value, not what is expected by the end of the year', () => {
  const head = (...values: readonly string[]) => `一级指标 | 三级指标 | 年度指标值 | ${values.join(' | ')}`;
  expect(columnsOf(head('1—9月累计完成值', '全年预计完成值')).actual).toBe('D');
  expect(columnsOf(head('全年预计完成值', '1—9月累计完成值')).actual).toBe('E');
  expect(columnsOf(head('全年预计完成值')).actual).toBe('D');
});

test('a formula of values is not how a row is scored', () => {
  const table = (formula: string) => `一级指标 | 三级指标 | 计算公式 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 培训合格率 | ${formula} | ≥90% | 93% | 10 | 10`;
  expect(columnsOf(table('合格人次/培训人次')).criteria).toBeUndefined();
  expect(columnsOf(table('完成率×分值')).criteria).toBe('C');
  expect(columnsOf(table('')).criteria).toBe('C');
});

test('only first levels under 指标分类 are the first level', () => {
  const drawing = `指标分类 | 指标名称 | 指标值 | 完成值 | 分值 | 得分
产出（60分） | 绿地面积 | ≥52公顷 | 53公顷 | 30 | 30
^ | 补植乔木 | ≥15株 | 16株 | 30 | 30
效益（30分） | 绿化覆盖率 | ≥72% | 73% | 30 | 30
满意度（10分） | 游客满意度 | ≥90% | 93% | 10 | 10`;
  expect(columnsOf(drawing)).toMatchObject({ level1: 'A', name: 'B' });
  expect(columnsOf(drawing)).not.toHaveProperty('level2');
  // First levels as rows among names of another kind.
  const mixed = drawing.replace('^ | 补植乔木', '绿化养护 | 补植乔木');
  expect(columnsOf(mixed)).toMatchObject({ level2: 'A', name: 'B' });
});

test('heads that are cut over two rows are read together', () => {
  const drawing = `绩效指标 | < | < | 指标值 | < | 评分 | <
一级 | 二级 | 三级 | 年初 | 全年 | 权重 | 自评
指标 | 指标 | 指标 | 计划值 | 完成值 | （%） | 得分
产出 | 数量 | 整治楼院 | 18个 | 18个 | 8 | 8`;
  expect(columnsOf(drawing, 2)).toEqual({
    level1: 'A',
    level2: 'B',
    name: 'C',
    target: 'D',
    actual: 'E',
    weight: 'F',
    score: 'G',
  });
});

test('a head that is a word of its own is not read together with the head above it', () => {
  const drawing = `绩效指标 | < | 年度指标值 | 实际完成值 | 评分 |
一级指标 | 三级指标 | | | 标准分值 | 自评得分
产出 | 整治楼院 | 18个 | 18个 | 8 | 8`;
  expect(columnsOf(drawing, 2)).toMatchObject({ weight: 'E', score: 'F' });
});

test('points of levels and indicators may be headed 得分 like the score', () => {
  const head = '一级指标 | 得分 | 二级指标 | 得分 | 三级指标 | 得分 | 评价标准 | 得分';
  expect(columnsOf(head)).toMatchObject({ groupWeight1: 'B', groupWeight2: 'D', weight: 'F', score: 'H' });
});

test('of two scorers and their average, the average counts', () => {
  const drawing = `一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 自评打分 | <  | <
^ | ^ | ^ | ^ | ^ | 评分人甲 | 评分人乙 | 平均得分
产出 | 演出 | 48场 | 50场 | 6 | 6 | 5 | 5.5`;
  expect(columnsOf(drawing)).toMatchObject({ weight: 'E', score: 'H' });
});

test('评分说明 over reasons is a remark, and over rules of scoring it has the criteria', () => {
  const drawing = (text: string) => `一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 | 评分说明
产出 | 演出 | 48场 | 46场 | 6 | 5 | ${text}`;
  expect(columnsOf(drawing('演出车故障')).remark).toBe('G');
  expect(columnsOf(drawing('每少1场扣0.5分')).criteria).toBe('G');
});

test('a first level beside the label of the whole block is in the column beside it', () => {
  const drawing = `一级指标 | < | 二级指标 | 三级指标 | 指标值
绩效指标 | 产出指标 | 数量指标 | 母猪存栏 | 90%
^ | 效益指标 | 社会效益指标 | 出栏量 | ≥60万头`;
  expect(columnsOf(drawing)).toMatchObject({ level1: 'B', level2: 'C', name: 'D' });
});

describe('what is beside labels over several rows', () => {
  const body = (second: string) => `日常管理 | 制度执行到位 | ${second} | 20 | 20
^ | 台账记录完整 | ${second} | 20 | 18
^ | 隐患整改及时 | ${second} | 20 | 20
服务质量 | 群众投诉处理 | ${second} | 40 | 40`;

  test('points of criteria with points of their own are the indicators, and what is over them a level', () => {
    const drawing = `考核内容 | 考核要点 | 评分标准 | 分值 | 得分\n${body('每缺一项扣1分')}`;
    expect(columnsOf(drawing)).toMatchObject({ level1: 'A', name: 'B', criteria: 'C' });
    const second = drawing.replace('考核内容', '二级指标');
    expect(columnsOf(second)).toMatchObject({ level2: 'A', name: 'B', criteria: 'C' });
  });

  test('texts of unknown heads are too, if each row has its own', () => {
    const drawing = `考核内容 | 具体情形 | 评分标准 | 分值 | 得分\n${body('每缺一项扣1分')}`;
    expect(columnsOf(drawing)).toMatchObject({ level1: 'A', name: 'B', criteria: 'C' });
    const alike = drawing.replace('台账记录完整', '制度执行到位');
    expect(columnsOf(alike)).toMatchObject({ name: 'A' });
  });

  test('below a third level they are criteria', () => {
    const drawing = `三级指标 | 考核要点 | 评分标准 | 分值 | 得分\n${body('每缺一项扣1分')}`;
    expect(columnsOf(drawing)).toMatchObject({ name: 'A', criteria: 'B' });
  });

  test('a label in every row is the indicator', () => {
    const drawing = `考核内容 | 考核要点 | 评分标准 | 分值 | 得分\n${body('每缺一项扣1分').replace('^', '安全管理').replace('^', '消防管理')}`;
    expect(columnsOf(drawing)).toMatchObject({ name: 'A', criteria: 'B' });
  });
});

test('a standard of values is the target where nothing else is; one that says scores is not', () => {
  const drawing = (first: string, second: string) => `一级指标 | 三级指标 | 服务标准 | 实际完成 | 分值 | 得分
产出 | 送餐份数 | ${first} | 9200份 | 50 | 50
^ | 送餐准时率 | ${second} | 97% | 50 | 50`;
  expect(columnsOf(drawing('≥9000份', '≥95%'))).toMatchObject({ target: 'C', actual: 'D' });
  const scored = columnsOf(drawing('≥9000份得满分', '≥95%得满分'));
  expect(scored).toMatchObject({ criteria: 'C' });
  expect(scored).not.toHaveProperty('target');
});

test('of parts of the year and the year, the year is evaluated', () => {
  const head = '一级指标 | 三级指标 | 目标值 | 1-6月完成 | 7-12月完成 | 全年完成 | 分值 | 得分';
  expect(columnsOf(head).actual).toBe('F');
  const months = '一级指标 | 三级指标 | 目标值 | 1-7月完成 | 全年完成 | 分值 | 得分';
  expect(columnsOf(months).actual).toBe('D');
});

test('the only score is the score, whoever gave it', () => {
  const head = (scores: string) => `一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | ${scores}`;
  expect(columnsOf(head('专家评分'))).toMatchObject({ score: 'F' });
  expect(columnsOf(head('自评得分 | 专家评分'))).toMatchObject({ score: 'F', reviewScore: 'G' });
});

test('项目 is a head where it is over what is scored', () => {
  const drawing = `项目 | 内容 | 标准 | 分值 | 得分
日常管理 | 制度执行到位 | 每缺一项扣1分 | 20 | 20
^ | 台账记录完整 | 每缺一页扣1分 | 20 | 18
^ | 隐患整改及时 | 每迟一日扣1分 | 20 | 20
服务质量 | 群众投诉处理 | 每起扣2分 | 40 | 40`;
  expect(columnsOf(drawing)).toMatchObject({ level1: 'A', name: 'B', weight: 'D', score: 'E' });
});

test('first levels in front of 二级指标 are the first level, whatever their head', () => {
  const drawing = (first: string) => `考核指标 | 二级指标 | 分值 | 年度指标值 | 完成值 | 得分
${first} | 数量指标 | 60 | 培训≥40人次 | 42人次 | 60
效益指标 | 社会效益指标 | 40 | 公开课≥6节 | 6节 | 40`;
  expect(columnsOf(drawing('产出指标'))).toMatchObject({ level1: 'A', name: 'B' });
  expect(columnsOf(drawing('培训人次'))).toMatchObject({ name: 'A', level2: 'B' });
});

test('考核分 is the points beside a score, and the score beside points', () => {
  const head = (weight: string, score: string) =>
    `一级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${weight} | ${score}`;
  expect(columnsOf(head('考核分', '自评得分'))).toMatchObject({ weight: 'E', score: 'F' });
  expect(columnsOf(head('服务分值', '考核分'))).toMatchObject({ weight: 'E', score: 'F' });
});

test('a result of reviewers in words is no score', () => {
  const drawing = (first: string, second: string) => `一级指标 | 三级指标 | 目标值 | 核查结果 | 分值 | 得分
产出 | 新建水窖 | ≥12口 | ${first} | 50 | 50
^ | 管护制度 | 健全 | ${second} | 50 | 48`;
  expect(columnsOf(drawing('12口', '基本健全'))).not.toHaveProperty('reviewScore');
  expect(columnsOf(drawing('50', '48'))).toMatchObject({ reviewScore: 'D' });
});

test('numbers beside serial numbers and one column of names are points if they add up to them', () => {
  const drawing = (last: string) => `序号 | 内容 | 满分 | 得分 | 说明
1 | 制度执行到位 | 40 | 40 |
2 | 台账记录完整 | 30 | 28 | 缺两页
3 | 隐患整改及时 | ${last} | 30 |`;
  expect(columnsOf(drawing('30'))).toMatchObject({ name: 'B', weight: 'C', score: 'D' });
});

test('labels below bands over the whole width are the second level', () => {
  const drawing = (band: string) => `类别 | 考核内容 | 要求达到 | 实际达到 | 满分 | 打分
${band} | < | < | < | < | <
数量 | 供养老人数 | ≥68人 | 70人 | 40 | 40
质量 | 建档率 | 100% | 100% | 20 | 20
满意（40分） | < | < | < | < | <
老人 | 老人满意度 | ≥95% | 96% | 40 | 40`;
  expect(columnsOf(drawing('产出（60分）'))).toMatchObject({ level2: 'A', name: 'B' });
  expect(columnsOf(drawing('产出（60分）'))).not.toHaveProperty('level1');
  expect(columnsOf(drawing('本页由办公室填写'))).toMatchObject({ level1: 'A', name: 'B' });
});

test('the mean of several reviewers is the score, and none of them the review', () => {
  const head = (scores: string) => `一级指标 | 三级指标 | 评分标准 | 权重 | ${scores}`;
  const mean = columnsOf(head('专家一评分 | 专家二评分 | 平均得分'));
  expect(mean).toMatchObject({ score: 'G' });
  expect(mean).not.toHaveProperty('reviewScore');
  expect(columnsOf(head('自评得分 | 专家评分 | 平均得分'))).toMatchObject({ score: 'E' });
});

test('of the kind of a reason and the reason, the reason counts', () => {
  const drawing = `一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析 | <
^ | ^ | ^ | ^ | 原因类别 | 原因说明`;
  expect(columnsOf(drawing)).toMatchObject({ reason: 'F' });
});

test('labels below bands are the second level, also where only the values show the name', () => {
  const drawing = `类别 | 内容 | 要求达到 | 实际达到 | 满分 | 打分
产出（60分） | < | < | < | < | <
数量 | 供养特困老人数 | ≥68人 | 70人 | 20 | 20
质量 | 老人档案建档率 | 100% | 100% | 20 | 20
时效 | 供养金发放及时率 | 100% | 100% | 20 | 20
满意（40分） | < | < | < | < | <
服务对象 | 院内老人满意度 | ≥95% | 96% | 20 | 20
家属 | 老人家属满意度 | ≥90% | 92% | 20 | 20
合计 | < | < | < | 100 | 100`;
  expect(columnsOf(drawing)).toMatchObject({ level2: 'A', name: 'B', weight: 'E', score: 'F' });
  expect(columnsOf(drawing)).not.toHaveProperty('level1');
});
