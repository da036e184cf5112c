import { layout, type Layout } from './layout';

/** Unusual shapes: scores shared by rows, districts, English labels, text amounts, blank forms. */

/** One weight and one score for several indicator rows (merged cells). */
const sharedScores = layout({
  id: 'shared-scores',
  grid: `
项目支出绩效自评表（2023年度） | < | < | < | < | < | <
项目名称 | 交通劝导站建设 | < | < | 主管部门 | 川东县公安局 | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 建设劝导站 | ≥30个 | 30个 | 40 | 40
^ | ^ | 配备劝导员 | ≥60人 | 62人 | ^ | ^
^ | 时效指标 | 建设完成时间 | 2023年10月 | 2023年9月 | 20 | 20
效益指标 | 社会效益指标 | 农村道路事故 | 下降 | 下降 | 30 | 30
满意度指标 | 服务对象满意度 | 村民满意度 | ≥85% | 90% | 10 | 10
总分 | < | < | < | < | 100 | 100
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      silent: ['weight', 'score'],
      indicators: '4-8',
      total: { label: 'A9', weight: 'F9', score: 'G9' },
    },
  ],
});

/** English beside Chinese, brackets of every kind, digits of every width. */
const mixedScript = layout({
  id: 'english-and-full-width',
  grid: `
项目支出绩效自评表【２０２２年度】 | < | < | < | < | < | < | <
項目名稱 Project | ＡＩ实训室建设 | < | < | < | < | < | <
项目资金〔万元〕 |  | 年初预算数 (Ａ) | 全年预算数 (B) | 全年执行数 (C) | 分值 Points | 执行率 (C/B) | 得分 Score
^ | 年度资金总额 Total | 120.00 | 120.00 | 117.60 | 10 | 98％ | 9.8
一级指标 Level 1 | 二级指标 Level 2 | 三级指标 Level 3 | 年度指标值 (Target) | 实际完成值 (Actual) | 分值 (Weight) | 得分 (Score) | 偏差原因 (Reason)
产出指标 Output | 数量指标 | 建成实训室 | ≥２间 | ２间 | 30 | 30 |
^ | 质量指标 | 设备验收合格率 | ＝100% | 100％ | 30 | 30 |
效益指标 Outcome | 社会效益指标 | 受益学生 | ≥1，200人 | 1，260人 | 20 | 20 |
满意度指标 | 服务对象满意度指标 | 师生满意度 | ＞90% | 92% | 10 | 10 |
总分 Total | < | < | < | < | 100 | 99.8 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      funds: [
        {
          label: 'B4',
          total: true,
          cells: { initial: 'C4', budget: 'D4', executed: 'E4', weight: 'F4', rate: 'G4', score: 'H4' },
        },
      ],
      execution: { budget: 'D4', executed: 'E4', rate: 'G4', weight: 'F4', score: 'H4', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        actual: 'E',
        weight: 'F',
        score: 'G',
        reason: 'H',
      },
      indicators: '6-9',
      total: { label: 'A10', weight: 'F10', score: 'G10' },
    },
  ],
});

/** Names that run on in the next row after a conversion; labels centred in their groups. */
const brokenRows = layout({
  id: 'pdf-broken-rows',
  merging: false,
  grid: `
项目支出绩效自评表 | | | | | | |
项目名称 | 城市绿地养护 | | | | | |
主管部门 | 滨江市城市管理局 | | | 实施单位 | 滨江市园林绿化中心 | |
 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
项目资金 | 年度资金总额 | 300 | 300 | 294 | 10 | 98.00% | 9.8
（万元） | 其中：财政拨款 | 300 | 300 | 294 | - | - | -
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 养护绿地面积 | ≥56公顷 | 56公顷 | 30 | 30 |
 | 质量指标 | 苗木成活率 | ≥95% | 97% | 30 | 30 |
效益指标 | 生态效益指标 | 城区绿化覆盖率 | ≥38% | 39% | 20 | 20 |
满意度指标 | 服务对象满意度指标 | 市民对绿化 | ≥90% | 91% | 10 | 10 |
 | | 工作满意度 | | | | |
总分 | | | | | 100 | 99.8 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      execution: { budget: 'D5', executed: 'E5', rate: 'G5', weight: 'F5', score: 'H5', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        actual: 'E',
        weight: 'F',
        score: 'G',
        reason: 'H',
      },
      silent: ['level1', 'level2'],
      indicators: '8-11',
      optional: '12',
      total: { label: 'A13', weight: 'F13', score: 'G13' },
    },
  ],
});

/** One row per project with the scores of its groups. */
const scoresByProject = layout({
  id: 'summary-scores-by-project',
  sheetName: '自评汇总',
  grid: `
2022年度项目绩效自评得分汇总表 | < | < | < | < | < | < | < | <
序号 | 单位名称 | 项目名称 | 预算执行率得分 | 产出指标得分 | 效益指标得分 | 满意度得分 | 总分 | 等级
1 | 水利局 | 小型水库维修 | 10 | 48 | 30 | 10 | 98 | 优
2 | 水利局 | 河道清淤 | 9.2 | 50 | 29 | 10 | 98.2 | 优
3 | 教育局 | 校车补助 | 10 | 50 | 30 | 9.5 | 99.5 | 优
`,
  forms: [{ kind: 'summary-list', title: 'A1' }],
});

/** Central money handed on to districts: no weights or scores; totals by level of government. */
const transfer = layout({
  id: 'transfer-by-level',
  grid: `
转移支付区域绩效目标自评表 | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | <
转移支付（项目）名称 | < | 中央财政衔接推进乡村振兴补助资金 | < | < | < | <
中央主管部门 | < | 农业农村部 | < | < | < | <
地方主管部门 | < | 陇东县乡村振兴局 | < | 资金使用单位 | 各乡镇人民政府 | <
资金投入情况（万元） | < |  | 全年预算数（A） | 全年执行数（B） | < | 预算执行率（B/A×100%）
^ | < | 年度资金总额： | 5200 | 5150 | < | {99.04%}
^ | < | 其中：中央财政资金 | 4000 | 3950 | < | {98.75%}
^ | < | 地方资金 | 1200 | 1200 | < | {100%}
^ | < | 其他资金 | 0 | 0 | < |
总体目标完成情况 | 总体目标 | < | < | 全年实际完成情况 | < | <
^ | 巩固拓展脱贫攻坚成果。 | < | < | 完成年度目标。 | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
^ | 产出指标 | 数量指标 | 实施产业项目数 | ≥46个 | 46个 |
^ | ^ | 质量指标 | 项目验收合格率 | 100% | 100% |
^ | ^ | 时效指标 | 项目开工率 | 100% | 98% | 1个项目因征地延期，已于次年3月开工
^ | 效益指标 | 经济效益指标 | 带动脱贫人口增收 | ≥800万元 | 860万元 |
^ | 满意度指标 | 服务对象满意度指标 | 受益群众满意度 | ≥95% | 97% |
说明 | 无 | < | < | < | < | <
`,
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C3',
      funds: [
        { label: 'C7', total: true, cells: { budget: 'D7', executed: 'E7', rate: 'G7' } },
        { label: 'C8', cells: { budget: 'D8', executed: 'E8', rate: 'G8' } },
        { label: 'C9', cells: { budget: 'D9', executed: 'E9', rate: 'G9' } },
        { label: 'C10', cells: { budget: 'D10', executed: 'E10' } },
      ],
      execution: { budget: 'D7', executed: 'E7', rate: 'G7', weight: null, score: null },
      columns: { level1: 'B', level2: 'C', name: 'D', target: 'E', actual: 'F', reason: 'G' },
      indicators: '14-18',
      total: null,
    },
  ],
});

/** Last year's, this year's and next year's values beside each other. */
const threeYears = layout({
  id: 'three-years',
  grid: `
项目绩效目标自评表 | < | < | < | < | < | < | <
项目名称 | 职业技能培训 | < | < | 年度 | 2023年 | < | <
指标类型 | 指标名称 | 2022年完成值 | 2023年目标值 | 2023年完成值 | 权重 | 得分 | 备注
产出指标 | 培训人数 | 820人 | ≥900人 | 936人 | 40 | 40 |
^ | 取证率 | 78% | ≥80% | 84% | 20 | 20 |
效益指标 | 新增就业 | 310人 | ≥350人 | 343人 | 30 | 29.4 | 部分学员参军
满意度指标 | 学员满意度 | 93% | ≥92% | 95% | 10 | 10 |
合计 |  |  |  |  | 100 | 99.4 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      columns: { level1: 'A', name: 'B', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      silent: ['reason'],
      indicators: '4-7',
      total: { label: 'A8', weight: 'F8', score: 'G8' },
    },
  ],
});

export const SHAPES: readonly Layout[] = [
  sharedScores,
  mixedScript,
  brokenRows,
  scoresByProject,
  transfer,
  threeYears,
];
