import { layout, type Layout } from './layout';

/** Forms of other shapes: targets side by side, lists, sheets without merges, two parts in one. */

/** 实施期 and 年度 targets side by side: the first level is shared, the rest stands twice. */
const targetsBeside = layout({
  id: 'targets-medium-and-annual',
  grid: `
项目支出绩效目标申报表 | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | <
项目名称 | 智慧水务平台建设 | < | < | < | < | <
主管部门及代码 | 308-苏南市水务局 | < | < | 实施单位 | 苏南市水务信息中心 | <
项目资金⏎（万元） | 中期资金总额： | < | 900 | 年度资金总额： | < | 300
^ | 其中：财政拨款 | < | 900 | 其中：财政拨款 | < | 300
^ | 其他资金 | < | 0 | 其他资金 | < | 0
总体目标 | 中期目标（2024年—2026年） | < | < | 年度目标 | < | <
^ | 建成智慧水务平台。 | < | < | 完成平台一期建设。 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 接入泵站 | ≥90座 | 数量指标 | 接入泵站 | ≥30座
^ | 质量指标 | 系统验收合格率 | 100% | 质量指标 | 系统验收合格率 | 100%
^ | 时效指标 | 建设完成时间 | 2026年12月 | 时效指标 | 一期完成时间 | 2024年12月
效益指标 | 社会效益指标 | 供水保障能力 | 明显提升 | 社会效益指标 | 供水保障能力 | 有所提升
满意度指标 | 服务对象满意度指标 | 用户满意度 | ≥90% | 服务对象满意度指标 | 用户满意度 | ≥88%
`,
  forms: [
    {
      kind: 'project-targets',
      title: 'A1',
      year: 2024,
      projectName: 'B3',
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D' },
      also: { level1: 'A', level2: 'E', name: 'F', target: 'G' },
      indicators: '11-15',
      total: null,
    },
  ],
});

/** One row per project: no form of its own. */
const summary = layout({
  id: 'summary-list',
  sheetName: '汇总表',
  grid: `
2023年度项目支出绩效自评情况汇总表 | < | < | < | < | < | < | <
填报单位：江左县教育体育局 |  |  |  |  |  | 单位：万元 |
序号 | 项目名称 | 实施单位 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级
1 | 义务教育营养改善 | 学生资助中心 | 320 | 320 | {100%} | 98.6 | 优
2 | 校舍维修改造 | 基建办 | 560.5 | 549.29 | {98%} | 97.8 | 优
3 | 教师培训 | 教师发展中心 | 40 | 36 | {90%} | 95 | 优
合计 | < | < | 920.5 | 905.29 | {98.35%} |  |
`,
  forms: [{ kind: 'summary-list', title: 'A1', indicators: '' }],
});

/** After a PDF conversion: no merges, labels printed once, filler columns left by wide cells. */
const pdf = layout({
  id: 'pdf-conversion',
  merging: false,
  grid: `
项目支出绩效自评表 | < | < | < | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | < | < | < | <
项目名称 | < | 公共卫生服务补助 | < | < | < | < | < | < | < | <
主管部门 | < | 楚北县卫生健康局 | < | < | 实施单位 | < | 楚北县疾病预防控制中心 | < | < | <
项目资金⏎(万元) | < |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
^ | < | 年度资金总额： | < | 1260 | 1260 | 1247.4 | '10 | 99.00% | '9.90 |
^ | < | 其中：本年财政拨款 | < | 1260 | 1260 | 1247.4 | — | — | — |
^ | < | 其他资金 | < | 0 | 0 | 0 | — | — | — |
绩⏎效⏎指⏎标 | 一级指标 | < | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 | <
^ | 产出指标 | < | 数量指标 | 老年人健康管理人数 | ≥2.4万人 | 2.5万人 | '20 | '20 |  |
^ | ^ | < | ^ | 高血压患者管理人数 | ≥16000人 | 16320人 | '10 | '10 |  |
^ | ^ | < | 质量指标 | 规范管理率 | ≥62% | 65% | '10 | '10 |  |
^ | ^ | < | 时效指标 | 资金拨付及时率 | =100% | 100% | '10 | '10 |  |
^ | 效益指标 | < | 社会效益指标 | 居民健康素养水平 | 不断提高 | 不断提高 | '30 | '30 |  |
^ | 满意度指标 | < | 服务对象满意度指标 | 服务对象满意度 | ≥80% | 86% | '10 | '10 |  |
总分 | < | < | < | < | < | < | '100 | '99.90 |  |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C3',
      funds: [
        {
          label: 'C6',
          total: true,
          cells: { initial: 'E6', budget: 'F6', executed: 'G6', weight: 'H6', rate: 'I6', score: 'J6' },
        },
        { label: 'C7', cells: { initial: 'E7', budget: 'F7', executed: 'G7' } },
        { label: 'C8', cells: { initial: 'E8', budget: 'F8', executed: 'G8' } },
      ],
      execution: { budget: 'F6', executed: 'G6', rate: 'I6', weight: 'H6', score: 'J6', points: '10' },
      columns: {
        level1: 'B',
        level2: 'D',
        name: 'E',
        target: 'F',
        actual: 'G',
        weight: 'H',
        score: 'I',
        reason: 'J',
      },
      indicators: '10-15',
      total: { label: 'A16', weight: 'H16', score: 'I16' },
    },
  ],
});

/** Two blocks of indicators beside each other in one department form, one total below. */
const blocksBeside = layout({
  id: 'department-blocks-beside',
  grid: `
部门整体支出绩效自评表（2023年度） | < | < | < | < | < | < | < | < | <
部门名称 | 淮上县应急管理局 | < | < | < | < | < | < | < | <
预算执行率⏎（10分） | 年初预算数（万元） | 全年预算数（万元） | < | 全年执行数（万元） | < | 执行率 | < | 得分 | <
^ | 460 | 455 | < | 455 | < | {100%} | < | 10 | <
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
一、产出指标（50分） | < | < | < | < | 二、效益指标（40分） | < | < | < | <
隐患排查企业数 | ≥300家 | 318家 | 20 | 20 | 生产安全事故死亡人数下降 | 下降 | 下降 | 20 | 20
应急演练次数 | ≥4次 | 4次 | 15 | 15 | 应急知识知晓率 | ≥85% | 88% | 10 | 10
培训覆盖率 | ≥95% | 97% | 15 | 15 | 群众满意度 | ≥90% | 92% | 10 | 10
总分 | < | < | < | 100 | < | < | < | < | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      execution: { budget: 'C4', executed: 'E4', rate: 'G4', score: 'I4', points: '10' },
      columns: { name: 'A', target: 'B', actual: 'C', weight: 'D', score: 'E' },
      also: { name: 'F', target: 'G', actual: 'H', weight: 'I', score: 'J' },
      silent: ['level1', 'level2'],
      indicators: '7-9',
      groups: [
        [1, 'A6', 50],
        [1, 'F6', 40],
      ],
      total: { label: 'A10', weight: null, score: 'E10' },
    },
  ],
});

/** Indicators are grouped by heading rows across the sheet instead of label columns. */
const headings = layout({
  id: 'heading-rows',
  grid: `
某市本级项目绩效自评表 | < | < | < | < | <
项目名称：城区绿化管护\u3000\u3000\u3000\u3000年度：2022 | < | < | < | < | <
全年预算数：200万元 | < | 全年执行数：190万元 | < | 预算执行率：95% | <
指标名称 | 指标值 | 完成值 | 分值 | 自评得分 | 未完成原因
预算执行率 | 100% | 95% | 10 | 9.5 | 工程款按进度支付
一、产出指标（50分） | < | < | < | < | <
管护绿地面积 | ≥86万平方米 | 86万平方米 | 25 | 25 |
苗木成活率 | ≥95% | 96% | 25 | 25 |
二、效益指标（30分） | < | < | < | < | <
城区环境质量 | 有所改善 | 有所改善 | 30 | 30 |
三、满意度指标（10分） | < | < | < | < | <
市民满意度 | ≥90% | 93% | 10 | 10 |
总\u3000\u3000分 | | | 100 | 99.5 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      columns: { name: 'A', target: 'B', actual: 'C', weight: 'D', score: 'E', reason: 'F' },
      silent: ['level1', 'level2'],
      execution: {},
      rate: 5,
      groups: [
        [1, 'A6', 50],
        [1, 'A9', 30],
        [1, 'A11', 10],
      ],
      indicators: '7-8, 10, 12',
      total: { label: 'A13', weight: 'D13', score: 'E13' },
    },
  ],
});

/** Continuous columns of a target table of a department: three fund lines, values without units. */
const departmentTargets = layout({
  id: 'department-targets-with-weights',
  grid: `
部门整体支出绩效目标表 | < | < | < | < | < | <
填报部门：黔中县审计局 | < | < | < | 2024年度 | < | <
部门基本信息 | 部门名称 | 黔中县审计局 | < | < | 编制人数 | 42
^ | 部门职能 | 负责本级预算执行审计。 | < | < | 实有人数 | 40
年度预算⏎（万元） | 总额 | 基本支出 | < | 项目支出 | < | 其他支出
^ | 610 | 520 | < | 90 | < | 0
年度总体目标 | 完成年度审计项目计划，提升审计质量。 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值 | 计量单位 | 分值
产出指标 | 数量指标 | 审计项目数量 | 年度计划内项目 | ≥18 | 个 | 40
^ | 质量指标 | 审计报告采纳率 | 采纳数÷报告数 | ≥95 | % | 20
效益指标 | 经济效益指标 | 促进增收节支 | 审计整改金额 | ≥500 | 万元 | 30
满意度指标 | 服务对象满意度指标 | 被审计单位满意度 | 问卷调查 | ≥85 | % | 10
`,
  forms: [
    {
      kind: 'department-targets',
      title: 'A1',
      year: 2024,
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'E', unit: 'F', weight: 'G' },
      indicators: '9-12',
      total: null,
    },
  ],
});

export const SPECIAL: readonly Layout[] = [
  targetsBeside,
  summary,
  pdf,
  blocksBeside,
  headings,
  departmentTargets,
];
