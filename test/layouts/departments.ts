import { layout, type Layout } from './layout';

/** Department forms with blocks of their own: tasks, staff, shared scores, four levels. */

/** 年度主要任务 with budgets of its own between funds and indicators; those amounts are no fund rows. */
const tasks = layout({
  id: 'department-with-tasks',
  grid: `
部门整体支出绩效自评表 | < | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | < | <
部门名称 | 皖东县文化和旅游局 | < | < | < | < | < | < | <
年度预算执行情况（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | 备注
^ | 年度资金总额 | 1500 | 1560 | 1528.8 | {98%} | 10 | 9.8 |
^ | 其中：基本支出 | 900 | 900 | 900 | {100%} | — | — |
^ | 项目支出 | 600 | 660 | 628.8 | {95.27%} | — | — |
年度主要任务 | 任务名称 | 主要内容 | < | 预算数 | < | 执行数 | < | 完成情况
^ | 公共文化服务 | 场馆免费开放 | < | 400 | < | 390 | < | 已完成
^ | 文物保护 | 修缮文物点 | < | 260 | < | 238.8 | < | 已完成
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
^ | 提升公共文化服务水平。 | < | < | < | 服务水平进一步提升。 | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析及改进措施 | <
产出指标（50分） | 数量指标 | 免费开放场馆 | 15 | ≥12个 | 12个 | 15 |  | <
^ | ^ | 举办群众活动 | 15 | ≥80场 | 86场 | 15 |  | <
^ | 质量指标 | 文物修缮合格率 | 10 | =100% | 100% | 10 |  | <
^ | 时效指标 | 任务完成及时率 | 10 | ≥95% | 96% | 10 |  | <
效益指标（30分） | 社会效益指标 | 参与群众 | 30 | ≥20万人次 | 19万人次 | 28.5 | 受天气影响部分活动取消 | <
满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | 10 | ≥90% | 95% | 10 |  | <
总分 | < | < | 100 |  |  | 98.3 |  | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2022,
      funds: [
        {
          label: 'B5',
          total: true,
          cells: { initial: 'C5', budget: 'D5', executed: 'E5', rate: 'F5', weight: 'G5', score: 'H5' },
        },
        { label: 'B6', cells: { initial: 'C6', budget: 'D6', executed: 'E6', rate: 'F6' } },
        { label: 'B7', cells: { initial: 'C7', budget: 'D7', executed: 'E7', rate: 'F7' } },
      ],
      execution: { budget: 'D5', executed: 'E5', rate: 'F5', weight: 'G5', score: 'H5', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        weight: 'D',
        target: 'E',
        actual: 'F',
        score: 'G',
        reason: 'H',
      },
      groups: [
        [1, 'A14', 50],
        [1, 'A18', 30],
        [1, 'A19', 10],
      ],
      indicators: '14-19',
      total: { label: 'A20', weight: 'D20', score: 'G20' },
    },
  ],
});

/** 四级指标: the indicator is the fourth level; weight and score belong to it. */
const fourLevels = layout({
  id: 'four-levels',
  grid: `
2023年度部门整体支出绩效自评指标表 | < | < | < | < | < | < | <
部门（单位）名称 | 桂北县林业局 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 四级指标 | 目标值 | 完成值 | 分值 | 得分
履职效能（60分） | 产出 | 数量 | 植树造林面积 | ≥3.2万亩 | 3.3万亩 | 20 | 20
^ | ^ | ^ | 森林抚育面积 | ≥1.5万亩 | 1.5万亩 | 20 | 20
^ | ^ | 质量 | 造林成活率 | ≥85% | 88% | 20 | 20
管理效率（30分） | 预算管理 | 执行 | 预算执行率 | ≥95% | 97% | 15 | 15
^ | 资产管理 | 使用 | 资产账实相符率 | =100% | 100% | 15 | 15
社会效应（10分） | 满意度 | 公众 | 公众满意度 | ≥85% | 90% | 10 | 10
合计 | < | < | < |  |  | 100 | 100
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: { level1: 'A', level2: 'B', name: 'D', target: 'E', actual: 'F', weight: 'G', score: 'H' },
      groups: [
        [1, 'A4', 60],
        [1, 'A7', 30],
        [1, 'A9', 10],
      ],
      indicators: '4-9',
      total: { label: 'A10', weight: 'G10', score: 'H10' },
    },
  ],
});

/** The sum of the form stands in the first row below the header, before the rows it adds up. */
const totalFirst = layout({
  id: 'total-first',
  grid: `
部门整体绩效自评情况表 | < | < | < | < | < | <
填报单位：冀南县统计局 | < | < | < | 2022年度 | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 年度目标值 | 实际完成值 | 自评得分
总计 | < | < | 100 |  |  | 99.5
预算执行 | 预算执行率 | 部门预算执行率 | 10 | 100% | 95% | 9.5
产出指标 | 数量指标 | 开展统计调查 | 30 | ≥24次 | 26次 | 30
^ | 质量指标 | 数据审核通过率 | 20 | ≥98% | 99% | 20
效益指标 | 社会效益指标 | 服务决策分析报告 | 30 | ≥12篇 | 14篇 | 30
满意度指标 | 服务对象满意度 | 数据用户满意度 | 10 | ≥90% | 94% | 10
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2022,
      columns: { level1: 'A', level2: 'B', name: 'C', weight: 'D', target: 'E', actual: 'F', score: 'G' },
      rate: 5,
      indicators: '6-9',
      total: { label: 'A4', weight: 'D4', score: 'G4' },
    },
  ],
});

/** No 分值 column: the points stand in the names, 预算执行率 among the rows. */
const pointsInNames = layout({
  id: 'points-in-names',
  grid: `
2023年度项目绩效自评表 | < | < | < | < | <
项目名称 | 乡镇敬老院运行补助 | < | < | < | <
预算执行情况（万元）（20分） | 项目 | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分×执行率）
^ | 年度财政资金总额 | 86 | 81.7 | {95%} | 19
一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
产出指标（40分） | 数量指标 | 补助敬老院数量（20分） | 9所 | 9所 | 20
^ | 质量指标 | 护理服务达标率（20分） | ≥95% | 96% | 20
效益指标（30分） | 社会效益指标 | 特困人员集中供养率（30分） | ≥60% | 62% | 30
满意度指标（10分） | 服务对象满意度指标 | 供养对象满意度（10分） | ≥90% | 93% | 10
总分 | 99 | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      funds: [{ label: 'B4', total: true, cells: { budget: 'C4', executed: 'D4', rate: 'E4', score: 'F4' } }],
      execution: { budget: 'C4', executed: 'D4', rate: 'E4', weight: null, score: 'F4', points: '20' },
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D', actual: 'E', score: 'F' },
      indicators: '6-9',
      total: { label: 'A10', score: 'B10' },
    },
  ],
});

/** A published report in table dress: no indicators, no scores, so no form. */
const report = layout({
  id: 'report-as-table',
  sheetName: '公开13表',
  grid: `
2022年度部门整体支出绩效自评情况 | < | <
编制单位：滇西县民政局 |  | 公开13表
一、部门基本情况 | （一）部门概况 | 主管全县民政事务，内设机构6个。
^ | （二）部门绩效目标的设立情况 | 围绕年度工作要点设立目标。
^ | （三）部门整体收支情况 | 全年收入2380万元，支出2380万元。
二、绩效自评工作情况 | （一）绩效自评的目的 | 提高财政资金使用效益。
^ | （二）自评组织过程 | 成立自评小组，收集资料，撰写报告。
三、评价情况分析及综合评价结论 | 自评得分98分，等级为优。 | <
四、存在的问题和整改情况 | 个别项目进度偏慢。 | <
`,
  forms: [],
});

export const DEPARTMENTS: readonly Layout[] = [tasks, fourLevels, totalFirst, pointsInNames, report];
