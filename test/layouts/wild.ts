import { layout, type Layout } from './layout';

/** Tables turned round, columns in unusual order, points of the unusual kind. */

/** Sources of money are columns, budget and executed amounts rows; 得分 stands before 分值. */
const turnedFunds = layout({
  id: 'turned-funds',
  grid: `
2023年度省对县专项资金绩效自评表 | < | < | < | < | < | < | <
专项资金名称 | < | 高标准农田建设补助 | < | < | 实施单位 | 湘南县农业农村局 | <
资金情况（万元） |  | 合计 | 中央资金 | 省级资金 | 县级资金 | 得分 | 分值
^ | 预算数 | 2400 | 1500 | 600 | 300 | 9.5 | 10
^ | 执行数 | 2280 | 1500 | 600 | 180 | ^ | ^
^ | 执行率 | {95%} | {100%} | {100%} | {60%} | ^ | ^
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际值 | 未完成原因分析 | 得分 | 分值
产出指标 | 数量指标 | 建成高标准农田 | ≥1.6万亩 | 1.6万亩 |  | 30 | 30
^ | 质量指标 | 工程验收合格率 | 100% | 100% |  | 10 | 10
^ | 时效指标 | 年度任务完成率 | ≥90% | 81% | 汛期停工两个月 | 9 | 10
效益指标 | 经济效益指标 | 亩均增产 | ≥60公斤 | 63公斤 |  | 15 | 15
^ | 生态效益指标 | 节水灌溉面积 | ≥5000亩 | 5200亩 |  | 15 | 15
满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | 94% |  | 10 | 10
总分 | < | < | < | < | < | 98.5 | 100
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'C2',
      execution: { budget: 'C4', executed: 'C5', rate: 'C6', weight: 'H4', score: 'G4', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        actual: 'E',
        reason: 'F',
        score: 'G',
        weight: 'H',
      },
      indicators: '8-13',
      total: { label: 'A14', weight: 'H14', score: 'G14' },
    },
  ],
});

/** Marks of 100 per row, weighted: 加权得分 = 得分 × 权重; the total is that of the weighted points. */
const weighted = layout({
  id: 'weighted-marks',
  grid: `
江北大学2022年预算项目绩效自评表 | < | < | < | < | < | <
项目名称 | 教学实验平台改善 | < | 项目负责人 | 王志强 | < | <
一级指标 | 三级指标 | 目标值 | 实际值 | 权重 | 百分制得分 | 加权得分
产出指标 | 更新实验设备 | ≥60台套 | 60台套 | 30 | 100 | 30
^ | 设备完好率 | ≥98% | 98.5% | 20 | 100 | 20
效益指标 | 开设实验人时数 | ≥20万人时 | 19万人时 | 30 | 95 | 28.5
满意度指标 | 学生满意度 | ≥90% | 92% | 10 | 100 | 10
预算执行 | 预算执行率 | 100% | 98% | 10 | 98 | 9.8
总分 | < | < | < | 100 |  | 98.3
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B2',
      columns: { level1: 'A', name: 'B', target: 'C', actual: 'D', weight: 'E', score: 'G' },
      silent: ['coefficient', 'completion'],
      indicators: '4-7',
      rate: 8,
      total: { label: 'A9', weight: 'E9', score: 'G9' },
    },
  ],
});

/** Bonus and deduction rows below the hundred points; the deduction is negative. */
const bonusRows = layout({
  id: 'bonus-and-deduction-rows',
  grid: `
2022年度部门整体支出绩效自评评分表 | < | < | < | < | <
部门名称 | 琼南县商务局 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 自评得分
投入（20分） | 预算编制 | 编制完整性 | 20 | 完整得满分 | 20
过程（30分） | 预算执行 | 预算完成率 | 20 | 按比例得分 | 19.2
^ | 资产管理 | 资产账实相符 | 10 | 相符得满分 | 10
产出（30分） | 职责履行 | 重点工作完成率 | 30 | 按比例得分 | 30
效果（20分） | 社会效益 | 社会公众满意度 | 20 | 按比例得分 | 20
加分项 | 表彰奖励 | 获得省级以上表彰 |  | 每项加1分，最多2分 | 1
扣分项 | 审计问题 | 审计发现问题 |  | 每项扣0.5分 | -0.5
总分 | < | < | 100 |  | 99.7
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2022,
      groups: [
        [1, 'A4', 20],
        [1, 'A5', 30],
        [1, 'A7', 30],
        [1, 'A8', 20],
      ],
      columns: { level1: 'A', level2: 'B', name: 'C', weight: 'D', criteria: 'E', score: 'F' },
      indicators: '4-10',
      total: { label: 'A11', weight: 'D11', score: 'F11' },
    },
  ],
});

/** Several targets in one cell, one line each; the total stands inline below; signatures. */
const manyInOneCell = layout({
  id: 'several-values-in-one-cell',
  grid: `
表五 | < | < | < | < | < | <
县级预算项目支出绩效自评表 | < | < | < | < | < | <
填报单位（公章）：陕南县水土保持站 | < | < | < | 填报日期：2023年3月20日 | < | <
项目名称 | 小流域综合治理 | < | < | 项目年度 | 2022年 | <
项目支出预算执行情况（万元） | 年初预算 | 调整后预算 | 决算数 | 执行率 | 权重10 | 得分
^ | 160 | 160 | 152 | {95%} | 10 | 9.5
绩效指标 | < | < | 年度目标值 | 全年实际值 | 权重 | 得分
一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | ^
产出指标 | 数量指标 | 1.治理面积⏎2.新修梯田 | 1.≥12平方公里⏎2.≥300亩 | 1.12平方公里⏎2.310亩 | 30 | 30
^ | 质量指标 | 措施保存率 | ≥90% | 92% | 20 | 20
效益指标 | 生态效益指标 | 林草覆盖率⏎（治理区） | ≥45% | 46.2% | 20 | 20
^ | 社会效益指标 | 群众生产条件 | ☑改善 □一般 | ☑改善 □一般 | 10 | 10
满意度指标 | 满意度指标 | 群众满意度 | ≥90% | 93% | 10 | 10
自评总分：99.5分 | < | < | < | < | < | <
单位负责人：刘平 | < | 填表人：陈静 | < | 联系电话：0916-5551234 | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2022,
      projectName: 'B4',
      execution: { budget: 'C6', executed: 'D6', rate: 'E6', weight: 'F6', score: 'G6', points: '10' },
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '9-13',
      total: { label: 'A14', score: 'A14' },
    },
  ],
});

/** The total's label stands in the third column, nothing is merged, a blank row before it. */
const lateTotal = layout({
  id: 'total-in-third-column',
  merging: false,
  grid: `
| | 项目支出绩效自评表 | | | | |
| | （2022年度） | | | | |
项目名称： | | 公路灾毁修复 | | 主管单位： | 闽北县公路事业发展中心 | |
预算金额(万元) | | 340 | 支出金额(万元) | 340 | 预算执行率(%) | 100 | |
一级指标 | 二级指标 | 三级指标 | 目标值 | 实际完成值 | 指标分值 | 自评得分 | 扣分理由
产出 | 数量 | 修复路段 | ≥22处 | 22处 | 30 | 30 |
 | 质量 | 交工验收合格率 | 100% | 100% | 20 | 20 |
效益 | 社会 | 阻断交通时间 | ≤48小时 | 36小时 | 30 | 30 |
满意度 | 服务对象 | 沿线群众满意度 | ≥90% | 90% | 10 | 10 |
预算执行 | 执行率 | 预算执行率 | 100% | 100% | 10 | 10 |
 | | | | | | |
 | | 得分合计 | | | 100 | 100 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'C1',
      year: 2022,
      projectName: 'C3',
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
      silent: ['level1'],
      indicators: '6-9',
      rate: 10,
      total: { label: 'C12', weight: 'F12', score: 'G12' },
    },
  ],
});

/** Staff and running costs nested below 基本支出; scores of groups beside their names. */
const nestedDepartment = layout({
  id: 'department-nested-basic-expenditure',
  grid: `
部门整体支出绩效自评表 | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | <
单位名称 | 洱海县图书馆 | < | < | < | < | < | < | <
年度预算（万元） | 支出类型 | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A×100%） | 分值 | 得分 | 偏差原因
^ | 年度资金总额 | 520 | 548 | 526.08 | 96% | 10 | 9.6 | 尾款未付
^ | 其中：基本支出 | 410 | 418 | 418 | 100% | — | — |
^ | 其中：人员经费 | 370 | 378 | 378 | 100% | — | — |
^ | 公用经费 | 40 | 40 | 40 | 100% | — | — |
^ | 项目支出 | 110 | 130 | 108.08 | 83.14% | — | — |
一级指标 | 二级指标 | 三级指标 | 年度指标值（A） | 实际完成值（B） | 分值 | 得分 | 偏差原因分析及改进措施 | <
产出指标（50） | 数量指标 | 新增图书 | ≥1.2万册 | 1.25万册 | 20 | 20 |  | <
^ | 质量指标 | 图书编目差错率 | ≤0.5% | 0.3% | 20 | 20 |  | <
^ | 时效指标 | 新书上架时间 | ≤15天 | 15天 | 10 | 10 |  | <
效益指标（30） | 社会效益指标 | 到馆读者 | ≥26万人次 | 24.7万人次 | 30 | 28.5 | 闭馆改造一个月 | <
满意度指标（10） | 服务对象满意度指标 | 读者满意度 | ≥92% | 95% | 10 | 10 |  | <
总分 | < | < | < | < | 100 | 98.1 |  | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      funds: [
        {
          label: 'B5',
          total: true,
          cells: { initial: 'C5', budget: 'D5', executed: 'E5', rate: 'F5', weight: 'G5', score: 'H5' },
        },
        { label: 'B6', cells: { initial: 'C6', budget: 'D6', executed: 'E6', rate: 'F6' } },
        { label: 'B7', cells: { initial: 'C7', budget: 'D7', executed: 'E7', rate: 'F7' } },
        { label: 'B8', cells: { initial: 'C8', budget: 'D8', executed: 'E8', rate: 'F8' } },
        { label: 'B9', cells: { initial: 'C9', budget: 'D9', executed: 'E9', rate: 'F9' } },
      ],
      execution: {
        budget: 'D5',
        executed: 'E5',
        rate: 'F5',
        weight: 'G5',
        score: 'H5',
        reason: 'I5',
        points: '10',
      },
      groups: [
        [1, 'A11', 50],
        [1, 'A14', 30],
        [1, 'A15', 10],
      ],
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
      indicators: '11-15',
      total: { label: 'A16', weight: 'F16', score: 'G16' },
    },
  ],
});

/** The second level carries the values, the third explains; 完成情况 as 是/否 beside the value. */
const yesNo = layout({
  id: 'done-or-not-beside-value',
  grid: `
镇级财政专项资金使用绩效自评表（2023年度） | < | < | < | < | < | < | <
资金名称 | 农村生活垃圾收运 | < | 使用单位 | 桃源镇人民政府 | < | < | <
绩效指标 | < | 预期目标 | 完成情况 | < | 标准分 | 自评分 | 备注
类别 | 指标名称 | ^ | 是否完成 | 实际完成 | ^ | ^ | ^
产出 | 清运垃圾 | ≥5400吨 | 是 | 5520吨 | 30 | 30 |
^ | 收运覆盖村组 | 18个 | 是 | 18个 | 20 | 20 |
效果 | 村容村貌 | 整洁 | 是 | 整洁 | 30 | 30 |
^ | 村民满意率 | ≥90% | 否 | 85.5% | 10 | 9.5 | 两村收运不及时
资金 | 资金使用率 | 100% | 是 | 100% | 10 | 10 |
合计 | < | | | | 100 | 99.5 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      columns: { level1: 'A', name: 'B', target: 'C', actual: 'E', weight: 'F', score: 'G' },
      silent: ['reason'],
      indicators: '5-8',
      rate: 9,
      total: { label: 'A10', weight: 'F10', score: 'G10' },
    },
  ],
});

/** Weight and score in one column of fractions is not used; quarterly columns before the year's value. */
const quarters = layout({
  id: 'quarters-before-the-year',
  grid: `
2023年重点项目绩效跟踪及自评表 | < | < | < | < | < | < | < | < | <
项目名称 | 城市公交运营补贴 | < | < | < | 责任单位 | 淮北市交通运输局 | < | < | <
指标类别 | 指标名称 | 年度目标值 | 第一季度 | 第二季度 | 第三季度 | 第四季度 | 全年完成值 | 分值 | 得分
产出指标 | 公交运营里程 | ≥3200万公里 | 790 | 1610 | 2420 | 3260 | 3260万公里 | 30 | 30
^ | 正点发车率 | ≥95% | 96% | 96% | 95% | 97% | 96% | 20 | 20
效益指标 | 年客运量 | ≥6000万人次 | 1390 | 2800 | 4260 | 5700 | 5700万人次 | 30 | 28.5
满意度指标 | 乘客满意度 | ≥85% |  | 88% |  | 90% | 89% | 10 | 10
预算执行率 | 预算执行率 | 100% | 25% | 50% | 75% | 100% | 100% | 10 | 10
合计 | < | | | | | | | 100 | 98.5
未完成原因：私家车增加，客流下降。 | < | < | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      columns: { level1: 'A', name: 'B', target: 'C', actual: 'H', weight: 'I', score: 'J' },
      indicators: '4-7',
      rate: 8,
      total: { label: 'A9', weight: 'I9', score: 'J9' },
    },
  ],
});

export const WILD: readonly Layout[] = [
  turnedFunds,
  weighted,
  bonusRows,
  manyInOneCell,
  lateTotal,
  nestedDepartment,
  yesNo,
  quarters,
];
