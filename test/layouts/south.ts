import { layout, type Layout } from './layout';

/** 广东, 湖南, 河南, 江西, 贵州: forms of the centre and the south. */

/** 名称 and 权重(%) under each level; 评分标准 and a reviewer's column; two-row header. */
const guangdong = layout({
  id: 'guangdong-project-scoring',
  grid: `
项目支出绩效自评评分表 | < | < | < | < | < | < | < | < | <
评价指标 | < | < | < | < | < | 指标说明 | 评分标准 | 自评分 | 自评依据及扣分原因
一级指标 | < | 二级指标 | < | 三级指标 | < | ^ | ^ | ^ | ^
名称 | 权重 | 名称 | 权重 | 名称 | 权重 | ^ | ^ | ^ | ^
过程 | 40 | 资金管理 | 20 | 资金支出率 | 12 | 实际支出÷实际到位 | 支出率×分值 | 11.4 | 支出率95%，质保金未到期
^ | ^ | ^ | ^ | 支出规范性 | 8 | 是否符合财务规定 | 符合得满分 | 8 |
^ | ^ | 事项管理 | 20 | 程序规范性 | 10 | 程序是否完备 | 完备得满分 | 10 |
^ | ^ | ^ | ^ | 监管有效性 | 10 | 是否有监管机制 | 有得满分 | 10 |
产出 | 30 | 数量指标 | 20 | 培训人次 | 20 | 年度目标1000人次 | 完成得满分 | 20 |
^ | ^ | 时效指标 | 10 | 完成及时性 | 10 | 年内完成 | 按期得满分 | 10 |
效益 | 30 | 效果性 | 20 | 就业率 | 20 | 目标85% | 达到得满分 | 20 |
^ | ^ | 公平性 | 10 | 学员满意度 | 10 | 目标90% | 达到得满分 | 10 |
合计 | 100 |  | 100 |  | 100 |  |  | 99.4 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      columns: { level1: 'A', level2: 'C', name: 'E', weight: 'F', criteria: 'H', score: 'I', reason: 'J' },
      groups: [
        [1, 'B5', 40],
        [1, 'B9', 30],
        [1, 'B11', 30],
        [2, 'D5', 20],
        [2, 'D7', 20],
        [2, 'D9', 20],
        [2, 'D10', 10],
        [2, 'D11', 20],
        [2, 'D12', 10],
      ],
      indicators: '5-12',
      total: { label: 'A13', weight: 'F13', score: 'I13' },
    },
  ],
});

/** Amounts by kind of income and of expenditure side by side below one total row. */
const hunan = layout({
  id: 'hunan-department',
  grid: `
2023年度部门整体支出绩效自评表 | < | < | < | < | < | < | < | <
县级预算部门名称 | 湘中县司法局 | < | < | < | < | < | < | <
年度预算申请⏎（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | < | 880.2 | 912.6 | 903.47 | 10 | 99.00% | 9.9
^ | 按收入性质分： | < | < | 按支出性质分： | < | < | < | <
^ | 其中：一般公共预算：912.6 | < | < | 其中：基本支出：700.6 | < | < | < | <
^ | 政府性基金拨款：0 | < | < | 项目支出：212 | < | < | < | <
^ | 其他资金：0 | < | < |  | < | < | < | <
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
^ | 推进依法行政，提供公共法律服务。 | < | < | < | 各项工作按计划完成。 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标⏎（50分） | 数量指标 | 办理法律援助案件 | ≥300件 | 326件 | 10 | 10 |
^ | ^ | ^ | 人民调解案件 | ≥900件 | 1010件 | 10 | 10 |
^ | ^ | 质量指标 | 在职人员控制率 | ≤100% | 96% | 10 | 10 |
^ | ^ | ^ | “三公经费”变动率 | ≤0% | -3% | 5 | 5 |
^ | ^ | 时效指标 | 工作完成及时率 | 100% | 100% | 10 | 10 |
^ | ^ | 成本指标 | 公用经费控制率 | ≤100% | 97% | 5 | 5 |
^ | 效益指标⏎（30分） | 社会效益指标 | 社会矛盾化解率 | ≥95% | 96% | 20 | 20 |
^ | ^ | 可持续影响指标 | 法治意识 | 增强 | 增强 | 10 | 10 |
^ | 满意度指标⏎（10分） | 社会公众或服务对象满意度 | 受援人满意度 | ≥95% | 98% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 99.9 |
填表人：刘洋 | < | < | 填报日期：2024年4月8日 | < | < | 联系电话：0731-85550000 | < | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      funds: [
        {
          label: 'B4',
          total: true,
          cells: { initial: 'D4', budget: 'E4', executed: 'F4', weight: 'G4', rate: 'H4', score: 'I4' },
        },
      ],
      execution: { budget: 'E4', executed: 'F4', rate: 'H4', weight: 'G4', score: 'I4', points: '10' },
      columns: {
        level1: 'B',
        level2: 'C',
        name: 'D',
        target: 'E',
        actual: 'F',
        weight: 'G',
        score: 'H',
        reason: 'I',
      },
      groups: [
        [1, 'B12', 50],
        [1, 'B18', 30],
        [1, 'B20', 10],
      ],
      indicators: '12-20',
      total: { label: 'A21', weight: 'G21', score: 'H21' },
    },
  ],
});

/** 资金管理情况 between funds and goals; nested fund rows; weights of the table make 90. */
const henan = layout({
  id: 'henan-project',
  grid: `
项目支出绩效自评表 | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | <
项目名称 | < | 残疾儿童康复救助 | < | < | < | < | <
主管部门 | < | 豫南县残疾人联合会 | < | 实施单位 | < | 豫南县残疾人康复中心 | <
项目资金⏎（万元） | 资金来源 | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
^ | 年度资金总额 | 96 | 96 | 92.16 | 10 | {96%} | 9.6
^ | 其中：财政拨款 | 90 | 90 | 86.16 | — | {95.73%} | —
^ | 其中：中央资金 | 40 | 40 | 40 | — | {100%} | —
^ | 省级资金 | 30 | 30 | 26.16 | — | {87.2%} | —
^ | 县级资金 | 20 | 20 | 20 | — | {100%} | —
^ | 单位自有资金 | 6 | 6 | 6 | — | {100%} | —
资金管理情况 | 安排科学性 | 符合规定 | < | < | 存在问题 | 无 | <
^ | 拨付合规性 | 符合规定 | < | < | 存在问题 | 无 | <
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ | 为残疾儿童提供康复救助。 | < | < | 已完成。 | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析与改进措施
产出指标 | 数量指标 | 救助残疾儿童 | ≥60人 | 58人 | 20 | 19.33 | 2名儿童转外地康复
^ | 质量指标 | 康复有效率 | ≥80% | 86% | 15 | 15 |
^ | 时效指标 | 救助及时率 | ≥95% | 97% | 15 | 15 |
效益指标 | 社会效益指标 | 减轻家庭负担 | 有效减轻 | 有效减轻 | 30 | 30 |
满意度指标 | 服务对象满意度指标 | 家长满意度 | ≥90% | 95% | 10 | 10 |
合计 | < | < | < | < | 100 | 98.93 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C3',
      funds: [
        {
          label: 'B6',
          total: true,
          cells: { initial: 'C6', budget: 'D6', executed: 'E6', weight: 'F6', rate: 'G6', score: 'H6' },
        },
        { label: 'B7', cells: { initial: 'C7', budget: 'D7', executed: 'E7', rate: 'G7' } },
        { label: 'B8', cells: { initial: 'C8', budget: 'D8', executed: 'E8', rate: 'G8' } },
        { label: 'B9', cells: { initial: 'C9', budget: 'D9', executed: 'E9', rate: 'G9' } },
        { label: 'B10', cells: { initial: 'C10', budget: 'D10', executed: 'E10', rate: 'G10' } },
        { label: 'B11', cells: { initial: 'C11', budget: 'D11', executed: 'E11', rate: 'G11' } },
      ],
      execution: { budget: 'D6', executed: 'E6', rate: 'G6', weight: 'F6', score: 'H6', points: '10' },
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
      indicators: '17-21',
      total: { label: 'A22', weight: 'F22', score: 'G22' },
    },
  ],
});

/** Group subtotals below every first level; no block label; points at the end of the labels. */
const jiangxi = layout({
  id: 'jiangxi-project',
  grid: `
2023年度项目支出绩效自评表 | < | < | < | < | < | <
项目名称 | 电梯安全监督抽查 | < | < | 主管部门及代码 | 305-赣江县市场监督管理局 | <
项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | 15 | 15 | 15 | 10 | 100% | 10
其中：当年财政拨款 | 15 | 15 | 15 | - | 100% | -
上年结转资金 | 0 | 0 | 0 | - | - | -
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标50分 | 数量指标 | 抽查电梯数量 | ≥400台 | 420台 | 30 | 30
^ | 质量指标 | 问题整改率 | 100% | 100% | 20 | 20
小计 | < | < | < | < | 50 | 50
效益指标30分 | 社会效益指标 | 电梯安全事故 | 0起 | 0起 | 30 | 30
小计 | < | < | < | < | 30 | 30
满意度指标10分 | 服务对象满意度指标 | 群众满意度 | ≥85% | 88% | 10 | 10
小计 | < | < | < | < | 10 | 10
总分 | < | < | < | < | 100 | 100
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      funds: [
        {
          label: 'A4',
          total: true,
          cells: { initial: 'B4', budget: 'C4', executed: 'D4', weight: 'E4', rate: 'F4', score: 'G4' },
        },
        { label: 'A5', cells: { initial: 'B5', budget: 'C5', executed: 'D5', rate: 'F5' } },
        { label: 'A6', cells: { initial: 'B6', budget: 'C6', executed: 'D6' } },
      ],
      execution: { budget: 'C4', executed: 'D4', rate: 'F4', weight: 'E4', score: 'G4', points: '10' },
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      groups: [
        [1, 'A8', 50],
        [1, 'A11', 30],
        [1, 'A13', 10],
      ],
      indicators: '8-9, 11, 13',
      total: { label: 'A15', weight: 'F15', score: 'G15' },
    },
  ],
});

export const SOUTH: readonly Layout[] = [guangdong, hunan, henan, jiangxi];
