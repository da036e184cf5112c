import { layout, type Layout } from './layout';

/** 贵州, 西藏, 新疆兵团, 青海, 海南, 福建: forms of the south and the far west. */

/** Values split in several columns: operator | value | unit for the target, value | note for the actual. */
const guizhou = layout({
  id: 'guizhou-split-values',
  grid: `
省级预算项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
（ 2022 年度 ） | < | < | < | < | < | < | < | < | <
项目名称 | < | 山地旅游公共服务设施 | < | < | < | 项目代码 | < | '520000210000000012345 | <
预算单位 | < | 黔中省文化和旅游厅 | < | < | < | 联系人 | < | 吴倩 | <
预算执行（万元） | < | 调整预算数 | < | 支出数 | < | 执行率 | < | 分值 | 得分
^ | < | 1560.8 | < | 1404.72 | < | {90%} | < | 10 | 9
一级指标 | 二级指标 | 三级指标 | 年度目标值 | < | < | 完成情况 | < | 分值 | 得分
^ | ^ | ^ | 符号 | 数值 | 计量单位 | 完成值 | 未完成原因 | ^ | ^
产出指标（45分） | 数量指标 | 新建旅游厕所 | ≥ | 45 | 座 | 45 | | 15 | 15
^ | ^ | 标识标牌更新 | ≥ | 600 | 块 | 540 | 两县招标推迟 | 10 | 9
^ | 质量指标 | 验收合格率 | = | 100 | % | 100 | | 10 | 10
^ | 时效指标 | 完工时间 | ≤ | 12 | 月 | 11 | | 10 | 10
成本指标（5分） | 经济成本指标 | 单座厕所造价 | ≤ | 18.5 | 万元 | 17.9 | | 5 | 5
效益指标（30分） | 社会效益指标 | 游客接待能力 | 定性 | 提升 | 无 | 提升 | | 30 | 30
满意度指标（10分） | 服务对象满意度 | 游客满意度 | ≥ | 88 | % | 93.2 | | 10 | 10
总评分 | < | < | < | < | < | < | < | 100 | 98
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C3',
      execution: { budget: 'C6', executed: 'E6', rate: 'G6', weight: 'I6', score: 'J6', points: '10' },
      groups: [
        [1, 'A9', 45],
        [1, 'A13', 5],
        [1, 'A14', 30],
        [1, 'A15', 10],
      ],
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        nature: 'D',
        target: 'E',
        unit: 'F',
        actual: 'G',
        reason: 'H',
        weight: 'I',
        score: 'J',
      },
      indicators: '9-15',
      total: { label: 'A16', weight: 'I16', score: 'J16' },
    },
  ],
});

/** Tibetan beside Chinese, in brackets; the amounts of three levels of government. */
const tibet = layout({
  id: 'tibet-two-languages',
  grid: `
项目支出绩效自评表（རྣམ་གྲངས） | < | < | < | < | < | < | <
项目名称（མིང） | 农牧民文化活动 | < | < | 填报单位（ཚན་པ） | 藏东县文化局 | < | <
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
^ | 年度资金总额 | 46 | 46 | 43.7 | {95%} | 10 | 9.5
^ | 其中：中央财政 | 30 | 30 | 30 | {100%} | — | —
^ | 自治区财政 | 10 | 10 | 10 | {100%} | — | —
^ | 地（市）县财政 | 6 | 6 | 3.7 | {61.67%} | — | —
一级指标（གཅིག） | 二级指标（གཉིས） | 三级指标（གསུམ） | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 演出场次 | ≥40场 | 42场 | 25 | 25 |
^ | 时效指标 | 活动完成时间 | 12月底前 | 12月底前完成 | 25 | 25 |
效益指标 | 社会效益指标 | 参与群众 | ≥2.1万人次 | 2.2万人次 | 30 | 30 |
满意度指标 | 群众满意度指标 | 群众满意度 | ≥95% | 98% | 10 | 10 |
总分 | < | < | < | < | 100 | 99.5 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      funds: [
        {
          label: 'B4',
          total: true,
          cells: { initial: 'C4', budget: 'D4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4' },
        },
        { label: 'B5', cells: { initial: 'C5', budget: 'D5', executed: 'E5', rate: 'F5' } },
        { label: 'B6', cells: { initial: 'C6', budget: 'D6', executed: 'E6', rate: 'F6' } },
        { label: 'B7', cells: { initial: 'C7', budget: 'D7', executed: 'E7', rate: 'F7' } },
      ],
      execution: { budget: 'D4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4', points: '10' },
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
      indicators: '9-12',
      total: { label: 'A13', weight: 'F13', score: 'G13' },
    },
  ],
});

/** 兵团: budget, paid-in and executed amounts with two rates; the completion rate of every indicator. */
const bingtuan = layout({
  id: 'bingtuan-paid-in',
  grid: `
兵团部门项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | <
项目名称 | 连队人居环境整治 | < | < | < | 主管部门 | 第九师农业农村局 | < | <
项目资金（万元） | 资金来源 | 预算安排 | 实际到位 | 到位率 | 实际支出 | 预算执行率 | 分值 | 得分
^ | 合计 | 620 | 620 | {100%} | 607.6 | {98%} | 10 | 9.8
^ | 兵团资金 | 500 | 500 | {100%} | 500 | {100%} | |
^ | 师市资金 | 120 | 120 | {100%} | 107.6 | {89.67%} | |
年度总体目标 | 改善连队人居环境。 | < | < | < | < | < | < | <
目标完成情况 | 完成8个连队整治。 | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 完成率 | 分值 | 得分 | 偏差原因分析
产出指标 | 数量指标 | 整治连队数量 | ≥8个 | 8个 | {100%} | 20 | 20 |
^ | ^ | 栽植树木 | ≥5000株 | 4500株 | {90%} | 10 | 9 | 补植安排在次年春季
^ | 质量指标 | 工程验收合格率 | 100% | 100% | {100%} | 20 | 20 |
效益指标 | 生态效益指标 | 绿化覆盖率 | ≥35% | 35% | {100%} | 30 | 30 |
满意度指标 | 服务对象满意度指标 | 职工群众满意度 | ≥90% | 94.5% | {105%} | 10 | 10 |
合计 | < | < | | | | 100 | 98.8 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B3',
      funds: [
        {
          label: 'B5',
          total: true,
          cells: { budget: 'C5', executed: 'F5', rate: 'G5', weight: 'H5', score: 'I5' },
        },
        { label: 'B6', cells: { budget: 'C6', executed: 'F6', rate: 'G6' } },
        { label: 'B7', cells: { budget: 'C7', executed: 'F7', rate: 'G7' } },
      ],
      execution: { budget: 'C5', executed: 'F5', rate: 'G5', weight: 'H5', score: 'I5', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        actual: 'E',
        completion: 'F',
        weight: 'G',
        score: 'H',
        reason: 'I',
      },
      indicators: '11-15',
      total: { label: 'A16', weight: 'G16', score: 'H16' },
    },
  ],
});

/** 海南: grade row, 自评得分 against 财政评审得分, 佐证材料; amounts to the cent in 元. */
const hainan = layout({
  id: 'hainan-review-and-grade',
  grid: `
海南省省本级财政资金绩效自评表 | < | < | < | < | < | < | < | < | <
评价年度：2022年 | < | < | < | < | 金额单位：元 | < | < | < | <
项目名称 | 热带作物良种补贴 | < | < | < | 项目实施单位 | 琼中省种子总站 | < | < | <
年度资金 | 年初预算数 | 调整后预算数 | 实际支出数 | 预算执行率 | 分值 | 自评得分 | 财政评审得分 | < | <
^ | 3000000.00 | 2850000.00 | 2850000.00 | 100% | 10 | 10 | 10 | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 财政评审得分 | 偏差原因及改进措施 | 佐证材料
成本指标 | 经济成本指标 | 每亩补贴标准 | ≤150元 | 150元 | 10 | 10 | 10 | | 补贴发放表
产出指标 | 数量指标 | 补贴面积 | ≥19000亩 | 19000亩 | 30 | 30 | 30 | | 补贴发放表
^ | 时效指标 | 补贴发放及时率 | ≥95% | 85.5% | 10 | 9 | 8 | 部分农户账户信息有误，已更正 | 银行回单
效益指标 | 经济效益指标 | 良种覆盖率 | ≥80% | 83% | 20 | 20 | 20 | | 统计报表
^ | 可持续影响指标 | 良种繁育体系 | 基本健全 | 基本健全 | 10 | 10 | 9 | | 工作总结
满意度指标 | 服务对象满意度指标 | 种植户满意度 | ≥90% | 90.6% | 10 | 10 | 10 | | 调查问卷
合计 | < | < | < | < | 100 | 99 | 97 | |
评价等级 | 优 | < | < | < | < | < | < | < | <
存在问题及改进措施 | 农户信息更新不及时，今后按季核对。 | < | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B3',
      execution: { budget: 'C5', executed: 'D5', rate: 'E5', weight: 'F5', score: 'G5', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        actual: 'E',
        weight: 'F',
        score: 'G',
        reviewScore: 'H',
        reason: 'I',
      },
      indicators: '7-12',
      total: { label: 'A13', weight: 'F13', score: 'G13' },
    },
  ],
});

/** 福建: total points in the name of the level, (1)(2) numbering, blank template rows between, 总计得分. */
const fujian = layout({
  id: 'fujian-template-rows',
  grid: `
2022年度部门业务费绩效自评表 | < | < | < | < | < | <
部门业务费名称 | 海洋环境监测 | < | < | 负责人 | 林海燕 | <
资金使用情况（万元） | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | 备注
财政资金 | 75 | 71.25 | {95%} | 10 | 9.5 |
绩效指标 | 指标名称 | 目标值 | 完成值 | 分值 | 得分 | 备注
产出（50分） | （1）监测站位数 | ≥48个 | 48个 | 20 | 20 |
^ | （2）监测报告数量 | ≥12份 | 12份 | 15 | 15 |
^ | （3）数据审核通过率 | ≥97% | 99% | 15 | 15 |
^ | （4） | | | | |
效益（30分） | （1）近岸海域优良水质比例 | ≥85% | 86.1% | 30 | 30 |
^ | （2） | | | | |
满意度（10分） | （1）公众满意度 | ≥80% | 88% | 10 | 10 |
总计 | < | < | < | 100 | 99.5 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B2',
      funds: [
        {
          label: 'A4',
          total: true,
          cells: { budget: 'B4', executed: 'C4', rate: 'D4', weight: 'E4', score: 'F4' },
        },
      ],
      execution: { budget: 'B4', executed: 'C4', rate: 'D4', weight: 'E4', score: 'F4', points: '10' },
      groups: [
        [1, 'A6', 50],
        [1, 'A10', 30],
        [1, 'A12', 10],
      ],
      columns: { level1: 'A', name: 'B', target: 'C', actual: 'D', weight: 'E', score: 'F' },
      silent: ['reason'],
      indicators: '6-8, 10, 12',
      optional: '9, 11',
      total: { label: 'A13', weight: 'E13', score: 'F13' },
    },
  ],
});

export const SOUTHWEST: readonly Layout[] = [guizhou, tibet, bingtuan, hainan, fujian];
