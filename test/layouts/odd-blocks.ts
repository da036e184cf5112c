import { layout, type Layout } from './layout';

/** Blocks of unusual kind: policy forms, periods of years, weights per level, questionnaires, English, monthly rates. */

const LEVELS = { level1: 'A', level2: 'B', name: 'C' } as const;

/** A policy evaluated over several years: whole-period and this year's target and value beside each other. */
const policy = layout({
  id: 'policy-with-period-and-year',
  grid: `
市级财政政策绩效自评表 | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | <
政策名称 | 人才安居补贴 | < | < | 政策实施期 | 2021—2025年 | < | < | <
政策资金（万元） |  | 实施期预算 | 实施期累计支出 | 本年预算数 | 本年支出数 | 执行率 | 分值 | 得分
^ | 资金总额 | 5000 | 2900 | 1000 | 960 | {96%} | 10 | 9.6
^ | 其中：市级财政资金 | 5000 | 2900 | 1000 | 960 | {96%} | |
一级指标 | 二级指标 | 三级指标 | 实施期目标值 | 实施期累计完成值 | 年度目标值 | 年度完成值 | 分值 | 得分
产出指标 | 数量指标 | 补贴人才人数 | ≥2000人 | 1180人 | ≥400人 | 412人 | 30 | 30
^ | 质量指标 | 审核准确率 | ≥99% | 100% | ≥99% | 100% | 10 | 10
^ | 时效指标 | 补贴发放周期 | ≤60天 | 55天 | ≤60天 | 55天 | 10 | 10
效益指标 | 社会效益指标 | 人才净流入 | ≥5000人 | 2600人 | ≥1000人 | 900人 | 30 | 27
满意度指标 | 服务对象满意度 | 人才满意度 | ≥90% | 93% | ≥90% | 93% | 10 | 10
总分 | < | < | < | < | < | < | 100 | 96.6
偏差原因分析及改进措施：受周边城市引才政策影响，净流入未达预期，下一年度优化政策。 | < | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B3',
      execution: { budget: 'E5', executed: 'F5', rate: 'G5', weight: 'H5', score: 'I5', points: '10' },
      columns: { ...LEVELS, target: 'F', actual: 'G', weight: 'H', score: 'I' },
      indicators: '8-12',
      total: { label: 'A13', weight: 'H13', score: 'I13' },
    },
  ],
});

/** Weights of every level as percentages of the level above; the points of the row stand in 分值. */
const nested = layout({
  id: 'percentages-of-the-level-above',
  grid: `
部门整体支出绩效评价指标评分表 | < | < | < | < | < | < | < | <
部门名称：赣西县科学技术协会 | < | < | < | 年度：2023 | < | < | < | <
一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 分值 | 评分标准 | 自评得分 | 备注
投入 | {20%} | 目标设定 | {50%} | 绩效目标合理性 | 10 | 合理得满分 | 10 |
^ | ^ | 预算配置 | {50%} | 在职人员控制率 | 10 | ≤100%得满分 | 10 |
过程 | {30%} | 预算执行 | {60%} | 预算完成率 | 10 | 按比例 | 9.6 | 96%
^ | ^ | ^ | ^ | 结转结余率 | 8 | ≤5%得满分 | 8 |
^ | ^ | 预算管理 | {40%} | 管理制度健全性 | 12 | 健全得满分 | 12 |
产出 | {30%} | 职责履行 | {100%} | 重点工作办结率 | 30 | 按比例 | 30 |
效果 | {20%} | 履职效益 | {100%} | 公众满意度 | 20 | ≥90%得满分 | 20 |
合计 | {100%} |  |  |  | 100 |  | 99.6 |
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: { level1: 'A', level2: 'C', name: 'E', weight: 'F', criteria: 'G', score: 'H' },
      silent: ['reason'],
      indicators: '4-10',
      total: { label: 'A11', weight: 'F11', score: 'H11' },
    },
  ],
});

/** Words of the tax office or a court: 办案 funds; the reason stands in front of weight and score. */
const court = layout({
  id: 'court-reason-before-points',
  grid: `
转移支付办案（业务）经费绩效自评表 | < | < | < | < | < | < | <
2022年度 | < | < | < | < | < | < | <
项目 | 政法纪检监察转移支付资金 | < | < | < | 主管部门 | 省高级人民法院 | <
地方主管部门 | 豫东市中级人民法院 | < | < | < | 资金使用单位 | 豫东市中级人民法院 | <
资金情况（万元） |  | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A） | 未完成原因 | 分值 | 得分
^ | 年度资金总额 | 1500 | 1380 | {92%} | 设备采购尾款未付 | 10 | 9.2
^ | 其中：中央财政资金 | 1200 | 1200 | {100%} | | |
^ | 地方资金 | 300 | 180 | {60%} | | |
^ | 其他资金 | 0 | 0 |  | | |
总体目标 | 年初设定目标 | < | < | 全年实际完成情况 | < | < | <
^ | 保障办案经费，提升审判质效。 | < | < | 审结案件1.2万件。 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 全年完成值 | 未完成原因和改进措施 | 分值 | 得分
产出指标 | 数量指标 | 审结案件数 | ≥11000件 | 12043件 | | 20 | 20
^ | 质量指标 | 一审服判息诉率 | ≥85% | 87% | | 20 | 20
^ | 时效指标 | 法定审限内结案率 | ≥98% | 96.04% | 个别案件疑难复杂 | 10 | 9.8
效益指标 | 社会效益指标 | 庭审直播场次 | ≥300场 | 320场 | | 15 | 15
^ | 可持续影响指标 | 司法公信力 | 提升 | 提升 | | 15 | 15
满意度指标 | 服务对象满意度指标 | 当事人满意度 | ≥90% | 92% | | 10 | 10
总分 | < | < | < | < | < | 100 | 99
说明 | 无 | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B3',
      execution: {
        budget: 'C6',
        executed: 'D6',
        rate: 'E6',
        weight: 'G6',
        score: 'H6',
        reason: 'F6',
        points: '10',
      },
      funds: [
        {
          label: 'B6',
          total: true,
          cells: { budget: 'C6', executed: 'D6', rate: 'E6', reason: 'F6', weight: 'G6', score: 'H6' },
        },
        { label: 'B7', cells: { budget: 'C7', executed: 'D7', rate: 'E7' } },
        { label: 'B8', cells: { budget: 'C8', executed: 'D8', rate: 'E8' } },
        { label: 'B9', cells: { budget: 'C9', executed: 'D9' } },
      ],
      columns: {
        ...LEVELS,
        target: 'D',
        actual: 'E',
        reason: 'F',
        weight: 'G',
        score: 'H',
      },
      indicators: '13-18',
      total: { label: 'A19', weight: 'G19', score: 'H19' },
    },
  ],
});

/** Points and score as 30/30 do not occur; 得分 and 扣分 beside each other, the total of deductions below. */
const deductions = layout({
  id: 'deductions-beside-scores',
  grid: `
2023年度预算项目绩效自评情况表 | < | < | < | < | < | < | < | <
项目单位 | 皖东县档案馆 | < | 项目名称 | 馆藏档案数字化 | < | < | < | <
资金投入和使用（万元） | 财政预算安排 | 80 | 实际支出 | 76 | 预算执行率 | 95% | 得分（10分） | 9.5
一级指标 | 二级指标 | 三级指标 | 绩效目标 | 完成情况 | 标准分值 | 扣分 | 实际得分 | 扣分原因
产出 | 数量 | 数字化页数 | 200万页 | 204万页 | 20 | 0 | 20 |
^ | 质量 | 差错率 | ≤0.3% | 0.2% | 20 | 0 | 20 |
^ | 时效 | 完成时限 | 11月30日前 | 12月20日 | 10 | 2 | 8 | 招标延后
效益 | 社会 | 查档人次 | ≥3000人次 | 3300人次 | 30 | 0 | 30 |
满意度 | 满意度 | 查档群众满意度 | ≥95% | 98% | 10 | 0 | 10 |
合计 | < | < | < | < | 100 | 2.5 | 97.5 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'E2',
      execution: { budget: 'C3', executed: 'E3', rate: 'G3', weight: null, score: 'I3', points: '10' },
      columns: {
        ...LEVELS,
        target: 'D',
        actual: 'E',
        weight: 'F',
        deduction: 'G',
        score: 'H',
        reason: 'I',
      },
      indicators: '5-9',
      total: { label: 'A10', weight: 'F10', score: 'H10' },
    },
  ],
});

/** A targets table and its self-evaluation on the same sheet, one below the other, of one project. */
const targetAndResult = layout({
  id: 'targets-above-self-evaluation',
  grid: `
项目支出绩效目标申报表（2023年度） | < | < | < | < | <
项目名称 | 矛盾纠纷调解 | < | 主管部门 | 冀中县司法局 | <
资金总额（万元） | 30 | < | 其中：财政资金 | 30 | <
一级指标 | 二级指标 | 三级指标 | 指标值 | < | 备注
产出指标 | 数量指标 | 调解案件 | ≥800件 | < |
效益指标 | 社会效益指标 | 调解成功率 | ≥97% | < |
满意度指标 | 服务对象满意度 | 群众满意度 | ≥95% | < |
 | | | | |
项目支出绩效自评表（2023年度） | < | < | < | < | <
项目名称 | 矛盾纠纷调解 | < | 主管部门 | 冀中县司法局 | <
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
预算执行率 | 100% | 100% | 10 | 10 |
调解案件 | ≥800件 | 846件 | 40 | 40 |
调解成功率 | ≥97% | 98% | 40 | 40 |
群众满意度 | ≥95% | 96% | 10 | 10 |
总分 | < | < | 100 | 100 |
`,
  forms: [
    {
      kind: 'project-targets',
      rows: [1, 7],
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      columns: { ...LEVELS, target: 'D' },
      indicators: '5-7',
    },
    {
      kind: 'project-self-evaluation',
      rows: [9, 16],
      title: 'A9',
      year: 2023,
      projectName: 'B10',
      columns: { name: 'A', target: 'B', actual: 'C', weight: 'D', score: 'E', reason: 'F' },
      rate: 12,
      indicators: '13-15',
      total: { label: 'A16', weight: 'D16', score: 'E16' },
    },
  ],
});

/** Two projects in one table: the name of the project is the first column, merged down. */
const projectsInRows = layout({
  id: 'projects-as-first-column',
  grid: `
2023年度专项业务费绩效自评表 | < | < | < | < | < | <
单位名称：琼东县交通运输综合行政执法支队 | < | < | < | < | < | <
年度绩效目标完成情况 | < | < | < | < | < | <
类别 | 指标内容 | 计量单位 | 目标值 | 完成值 | 分值 | 得分
数量指标 | 出动执法人员 | 人次 | ≥2400 | 2520 | 30 | 30
质量指标 | 案件合法率 | % | ≥98 | 99 | 20 | 20
社会效益指标 | 非法营运投诉下降率 | % | ≥10 | 9 | 30 | 27
满意度指标 | 乘客满意度 | % | ≥85 | 90 | 10 | 10
预算执行率 | 资金支出率 | % | 100 | 92 | 10 | 9.2
合计 | | | | | 100 | 96.2
备注：非法营运投诉下降率未达标，系暑期旅游高峰投诉集中。 | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: { level1: 'A', name: 'B', unit: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '5-8',
      rate: 9,
      total: { label: 'A10', weight: 'F10', score: 'G10' },
    },
  ],
});

/** The state farm: sums as formulas, amounts with 万元 behind them, a column of last year's values. */
const formulas = layout({
  id: 'farm-with-formulas-and-last-year',
  grid: `
国有农场办社会职能改革补助资金绩效自评表 | < | < | < | < | < | < | <
项目名称 | 农场社区服务 | < | < | 农场名称 | 红星农场 | < | <
资金执行情况 | 预算安排 | 实际支出 | 结余 | 执行率 | 分值 | 得分 | <
金额 | 150万元 | 147万元 | 3万元 | 98% | 10 | 9.8 | <
一级指标 | 二级指标 | 三级指标 | 上年完成值 | 本年目标值 | 本年完成值 | 分值 | 得分
产出指标 | 数量指标 | 社区保洁面积 | 18万平方米 | ≥20万平方米 | 20万平方米 | 30 | 30
^ | 质量指标 | 设施完好率 | 95% | ≥96% | 96% | 20 | 20
效益指标 | 社会效益指标 | 社区治安案件 | 12起 | ≤10起 | 8起 | 30 | 30
满意度指标 | 满意度指标 | 居民满意度 | 90% | ≥92% | 91.08% | 10 | 9.9
总分 | < | < | < | < | < | =SUM(G6:G9)+F4 → 100 | =SUM(H6:H9)+G4 → 99.7
扣分原因：个别居民对保洁频次不满意。 | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      execution: { budget: 'B4', executed: 'C4', rate: 'E4', weight: 'F4', score: 'G4', points: '10' },
      columns: { ...LEVELS, target: 'E', actual: 'F', weight: 'G', score: 'H' },
      indicators: '6-9',
      total: { label: 'A10', weight: 'G10', score: 'H10' },
    },
  ],
});

export const ODD_BLOCKS: readonly Layout[] = [
  policy,
  nested,
  court,
  deductions,
  targetAndResult,
  projectsInRows,
  formulas,
];
