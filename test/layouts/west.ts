import { layout, type Layout } from './layout';

/** 重庆, 云南, 陕西, 广西, 宁夏, 新疆: forms of the west. */

/** No first and second level at all; 得分系数, 指标权重 and 是否核心指标; total in the header. */
const chongqing = layout({
  id: 'chongqing-project',
  grid: `
2023年度项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
项目名称 | 山区公路养护 | < | < | 项目编码 | '50011323T000003 | < | 自评总分（分） | 99.6 | <
主管部门 | 渝东区交通局 | < | < | 财政归口处室 | 经济建设科 | < | 部门联系人 | 周敏 | <
项目资金⏎（万元） |  | < | 年初预算数 | < | 全年（调整）预算数 | 全年执行数 | 执行率（%） | 权重（分） | 得分（分）
^ | 年度总金额 | < | 320 | < | 310 | 297.6 | 96 | 10 | 9.6
^ | 其中：财政资金 | < | 320 | < | 310 | 297.6 | 96 | |
项目绩效目标 | 年初绩效目标 | < | < | 全年（调整）绩效目标 | < | < | 全年目标实际完成情况 | < | <
^ | 完成辖区山区公路日常养护。 | < | < | 完成辖区山区公路日常养护。 | < | < | 已完成全部养护任务。 | < | <
绩效指标 | 指标名称 | 计量单位 | 指标性质 | 年度指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分）
^ | 养护里程 | 公里 | ≥ | 260 | 260 | 268 | 100 | 30 | 30
^ | 路面技术状况指数 | 分 | ≥ | 85 | 85 | 87 | 100 | 20 | 20
^ | 养护完成时限 | 月 | ≤ | 12 | 12 | 12 | 100 | 10 | 10
^ | 公里养护成本 | 万元 | ≤ | 1.2 | 1.2 | 1.11 | 100 | 10 | 10
^ | 通行安全保障 | 无 | 定性 | 良好 | 良好 | 良好 | 100 | 10 | 10
^ | 群众满意度 | % | ≥ | 90 | 90 | 93 | 100 | 10 | 10
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      funds: [
        {
          label: 'B5',
          total: true,
          cells: { initial: 'D5', budget: 'F5', executed: 'G5', rate: 'H5', weight: 'I5', score: 'J5' },
        },
        { label: 'B6', cells: { initial: 'D6', budget: 'F6', executed: 'G6', rate: 'H6' } },
      ],
      execution: { budget: 'F5', executed: 'G5', rate: 'H5', weight: 'I5', score: 'J5', points: '10' },
      columns: {
        name: 'B',
        unit: 'C',
        nature: 'D',
        actual: 'G',
        coefficient: 'H',
        weight: 'I',
        score: 'J',
      },
      // 年度指标值 and 调整指标值: both are targets.
      silent: ['target'],
      indicators: '10-15',
      total: { label: 'H2', score: 'I2' },
    },
  ],
});

/** 公开15表 appended to final accounts: operator, value and unit apart; grade beside the total. */
const yunnan = layout({
  id: 'yunnan-project-15',
  sheetName: '项目支出绩效自评表',
  grid: `
2022年度项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
编制单位：滇南县民族宗教事务局 | < | < | < | < | < | < | < | 公开15表 | <
项目名称 | < | 民族团结进步示范村建设 | < | < | < | < | < | < | <
主管部门 | < | 滇南县民族宗教事务局 | < | < | < | 实施单位 | 滇南县民族宗教事务局 | < | <
项目资金⏎（万元） | < |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 备注
^ | < | 年度资金总额 | 0 | 150 | 150 | 10 | {100%} | 10 |
^ | < | 其中：当年财政拨款 | 0 | 150 | 150 | — | {100%} | — |
^ | < | 上年结转资金 | 0 | 0 | 0 | — | — | — |
^ | < | 其他资金 | 0 | 0 | 0 | — | — | — |
年度总体目标 | < | 预期目标 | < | < | < | 实际完成情况 | < | < | <
^ | < | 打造示范村3个，改善基础设施。 | < | < | < | 完成3个示范村建设。 | < | < | <
绩效指标 | < | < | 年度指标值 | < | < | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^ | ^
产出指标 | 数量指标 | 示范村建设数量 | ＝ | 3 | 个 | 3 | 20 | 20 |
^ | 质量指标 | 工程验收合格率 | ＝ | 100 | % | 100 | 15 | 15 |
^ | 时效指标 | 项目完成时限 | ≤ | 12 | 月 | 12 | 15 | 15 |
效益指标 | 社会效益指标 | 受益群众 | ≥ | 800 | 人 | 960 | 15 | 15 |
^ | 可持续影响指标 | 基础设施使用年限 | ≥ | 10 | 年 | 10 | 15 | 15 |
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | % | 92 | 10 | 10 |
其他需要说明的事项 | < | < | 无 | < | < | < | < | < | <
总分 | < | < | < | < | < | 100 | 100 | 优 | <
备注：1.其他资金请在“其他需要说明的事项”栏注明资金来源。 | < | < | < | < | < | < | < | < | <
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
          cells: { initial: 'D6', budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6' },
        },
        { label: 'C7', cells: { initial: 'D7', budget: 'E7', executed: 'F7', rate: 'H7' } },
        { label: 'C8', cells: { initial: 'D8', budget: 'E8', executed: 'F8' } },
        { label: 'C9', cells: { initial: 'D9', budget: 'E9', executed: 'F9' } },
      ],
      execution: { budget: 'E6', executed: 'F6', rate: 'H6', weight: 'G6', score: 'I6', points: '10' },
      columns: {
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
      },
      indicators: '14-19',
      // 100 points, score 100 and the grade stand one column left of 分值, 得分 and 偏差原因.
      total: { label: 'A21', weight: 'G21', score: 'H21' },
    },
  ],
});

/** Transfer money: four levels of government in the fund rows, 满意度 in two groups. */
const shaanxi = layout({
  id: 'shaanxi-project',
  grid: `
省级预算项目绩效目标自评表 | < | < | < | < | < | < | <
（2021年度） | < | < | < | < | < | < | <
项目名称 | < | 秦岭生态保护修复 | < | < | < | < | <
省级主管部门 | < | 省林业局 | < | 项目实施单位 | < | 秦南县林业局 | <
项目资金⏎（万元） | < |  | < | 全年预算数（A） | 全年执行数（B） | < | 执行率（B/A）
^ | < | 年度资金总额： | < | 500 | 480 | < | {96%}
^ | < | 其中：中央补助 | < | 200 | 200 | < | {100%}
^ | < | 省级财政资金 | < | 200 | 180 | < | {90%}
^ | < | 市县财政资金 | < | 100 | 100 | < | {100%}
^ | < | 其他资金 | < | 0 | 0 | < |
年度总体目标 | 年初设定目标 | < | < | < | 全年实际完成情况 | < | <
^ | 修复林地，提升森林质量。 | < | < | < | 完成修复任务。 | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值（A） | 全年实际值（B） | 分值 | 得分
^ | 产出指标 | 数量指标 | 指标1：修复林地面积 | ≥12000亩 | 12000亩 | 30 | 30
^ | ^ | ^ | 指标2：…… |  |  |  |
^ | ^ | 质量指标 | 指标1：苗木成活率 | ≥85% | 87% | 20 | 20
^ | ^ | ^ | 指标2：…… |  |  |  |
^ | 效益指标 | 生态效益指标 | 指标1：森林覆盖率 | 提高 | 提高 | 40 | 40
^ | 满意度指标 | 服务对象满意度指标 | 指标1：林区群众满意度 | ≥90% | 91% | 10 | 10
^ | 总分 | < | < | < | < | 100 | 100
说明 | 无 | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2021,
      projectName: 'C3',
      funds: [
        { label: 'C6', total: true, cells: { budget: 'E6', executed: 'F6', rate: 'H6' } },
        { label: 'C7', cells: { budget: 'E7', executed: 'F7', rate: 'H7' } },
        { label: 'C8', cells: { budget: 'E8', executed: 'F8', rate: 'H8' } },
        { label: 'C9', cells: { budget: 'E9', executed: 'F9', rate: 'H9' } },
        { label: 'C10', cells: { budget: 'E10', executed: 'F10' } },
      ],
      execution: { budget: 'E6', executed: 'F6', rate: 'H6', weight: null, score: null },
      columns: { level1: 'B', level2: 'C', name: 'D', target: 'E', actual: 'F', weight: 'G', score: 'H' },
      indicators: '14, 16, 18-19',
      optional: '15, 17',
      total: { label: 'B20', weight: 'G20', score: 'H20' },
    },
  ],
});

/** 扣分 column: 得分 = 分值 − 扣分. */
const guangxi = layout({
  id: 'guangxi-project',
  grid: `
桂中市本级项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | <
项目名称 | < | 医保服务能力提升 | < | < | 单位 | < | 桂中市医疗保障局 | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 扣分 | 得分
^ | 年度资金总额 | 42 | 42 | 39.9 | {95%} | 10 | 0.5 | 9.5
^ | 其中：财政拨款 | 42 | 42 | 39.9 | {95%} |  |  |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 扣分 | 得分 | 扣分原因及改进措施
产出指标（50分） | 数量指标 | 经办人员培训 | ≥200人次 | 230人次 | 20 | 0 | 20 |
^ | 质量指标 | 业务差错率 | ≤1% | 0.4% | 15 | 0 | 15 |
^ | 时效指标 | 业务按时办结率 | ≥95% | 95% | 15 | 0 | 15 |
效益指标（30分） | 社会效益指标 | 政策知晓率 | ≥80% | 76% | 20 | 1 | 19 | 农村地区宣传不足，下年度加大宣传
^ | 可持续影响指标 | 经办能力 | 持续提升 | 持续提升 | 10 | 0 | 10 |
满意度指标（10分） | 服务对象满意度 | 参保人满意度 | ≥90% | 90% | 10 | 0 | 10 |
合计 | < | < | < | < | 100 | 1.5 | 98.5 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'C3',
      funds: [
        {
          label: 'B5',
          total: true,
          cells: { initial: 'C5', budget: 'D5', executed: 'E5', rate: 'F5', weight: 'G5', score: 'I5' },
        },
        { label: 'B6', cells: { initial: 'C6', budget: 'D6', executed: 'E6', rate: 'F6' } },
      ],
      execution: { budget: 'D5', executed: 'E5', rate: 'F5', weight: 'G5', score: 'I5', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        actual: 'E',
        weight: 'F',
        deduction: 'G',
        score: 'H',
        reason: 'I',
      },
      groups: [
        [1, 'A8', 50],
        [1, 'A11', 30],
        [1, 'A13', 10],
      ],
      indicators: '8-13',
      total: { label: 'A14', weight: 'F14', score: 'H14' },
    },
  ],
});

/** 决策/管理/产出/效益 with 考核分, 自评得分 beside 财政审核评分; execution rate inside 管理. */
const ningxia = layout({
  id: 'ningxia-project',
  grid: `
银北市财政支出项目绩效自评表 | < | < | < | < | < | <
填报单位：银北市住房和城乡建设局 |  |  |  | 2021年度 |  |
一级指标 | 二级指标 | 三级指标 | 考核分 | 评分标准 | 自评得分 | 财政审核评分
项目决策⏎（10分） | 决策过程 | 立项规范性 | 5 | 程序规范得满分 | 5 | 5
^ | 绩效目标 | 目标合理性 | 5 | 目标明确合理得满分 | 5 | 4
项目管理⏎（25分） | 投入管理 | 预算执行率 | 10 | 执行率×10 | 9.7 |
^ | 财务管理 | 制度健全性 | 7 | 制度健全得满分 | 7 |
^ | 项目实施 | 监督检查有效性 | 8 | 开展检查并有记录得满分 | 8 |
项目产出⏎（30分） | 产出数量 | 改造老旧小区 | 15 | 完成12个得满分 | 15 |
^ | 产出质量 | 验收合格率 | 15 | 100%得满分 | 15 |
项目效益⏎（35分） | 社会效益 | 居住环境改善 | 20 | 明显改善得满分 | 20 |
^ | 满意度 | 居民满意度 | 15 | 90%以上得满分 | 15 |
总计 | < | < | 100 |  | 99.7 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2021,
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        weight: 'D',
        criteria: 'E',
        score: 'F',
        reviewScore: 'G',
      },
      groups: [
        [1, 'A4', 10],
        [1, 'A6', 25],
        [1, 'A9', 30],
        [1, 'A11', 35],
      ],
      indicators: '4-12',
      total: { label: 'A13', weight: 'D13', score: 'F13' },
    },
  ],
});

/** 指标完成率 as numbers shown in percent; the weight column is headed 权重. */
const xinjiang = layout({
  id: 'xinjiang-project',
  grid: `
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | < | <
项目名称 | < | < | 牧区饮水安全巩固提升 | < | < | < | < | <
主管部门 | < | < | 北疆县水利局 | < | < | 实施单位 | 北疆县水利管理站 | <
项目资金（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 权重 | 执行率 | 得分
^ | 年度资金总额 | < | 186 | 186 | 186 | 10 | {100%} | 10
^ | 其中：财政拨款 | < | 186 | 186 | 186 | — | — | —
^ | 其他资金 | < | 0 | 0 | 0 | — | — | —
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
^ | 巩固提升牧区饮水安全。 | < | < | < | 已完成。 | < | < | <
年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 预期指标值 | 实际完成指标值 | 指标完成率 | 权重 | 得分
^ | 产出指标 | 数量指标 | 新建供水点 | ≥8处 | 8处 | {100%} | 20 | 20
^ | ^ | 质量指标 | 水质达标率 | ≥95% | 96.9% | {102%} | 20 | 20
^ | ^ | 成本指标 | 单个供水点成本 | ≤24万元 | 23.25万元 |  | 10 | 10
^ | 效益指标 | 社会效益指标 | 受益牧民 | ≥1500人 | 1530人 | {102%} | 30 | 30
^ | 满意度指标 | 满意度指标 | 牧民满意度 | ≥90% | 90% | {100%} | 10 | 10
总分 | < | < | < | < | < | < | 100 | 100
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'D3',
      funds: [
        {
          label: 'B6',
          total: true,
          cells: { initial: 'D6', budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6' },
        },
        { label: 'B7', cells: { initial: 'D7', budget: 'E7', executed: 'F7' } },
        { label: 'B8', cells: { initial: 'D8', budget: 'E8', executed: 'F8' } },
      ],
      execution: { budget: 'E6', executed: 'F6', rate: 'H6', weight: 'G6', score: 'I6', points: '10' },
      columns: {
        level1: 'B',
        level2: 'C',
        name: 'D',
        target: 'E',
        actual: 'F',
        completion: 'G',
        weight: 'H',
        score: 'I',
      },
      indicators: '12-16',
      total: { label: 'A17', weight: 'H17', score: 'I17' },
    },
  ],
});

export const WEST: readonly Layout[] = [chongqing, yunnan, shaanxi, guangxi, ningxia, xinjiang];
