import { layout, type Layout } from './layout';

/** Forms with words and blocks run together: heads of three kinds, short words, amounts turned round. */

/** 实际完成值 before 年度指标值; shares of the groups in percent behind their names; a long label of the total. */
const valueBeforeTarget = layout({
  id: 'value-before-target',
  grid: `
2022 年度预算绩效自评表⏎（项目支出） | < | < | < | < | < | <
项目基本信息 | 项目名称 | 农村厕所改造 | < | 项目负责人 | 李强 | <
^ | 主管部门 | 沂北县住建局 | < | 联系电话 | 0539-1234567 | <
预算执行（10分） | 预算数 | 执行数 | 结余数 | 执行率 | 得分 | 结余原因
^ | 500 | 490 | 10 | {98%} | 9.8 | 质保金
指标体系 | < | < | 实际完成值 | 年度指标值 | 指标分值 | 自评得分
一级指标⏎（权重） | 二级指标⏎（权重） | 三级指标 | ^ | ^ | ^ | ^
产出指标⏎50% | 数量指标⏎30% | 改厕户数 | 5200户 | ≥5200户 | 30 | 30
^ | 质量指标⏎20% | 验收合格率 | 98.5% | ≥98% | 20 | 20
效益指标⏎30% | 社会效益指标⏎30% | 卫生厕所普及率 | 91% | ≥90% | 30 | 30
满意度指标⏎10% | 服务对象满意度指标⏎10% | 农户满意度 | 93% | ≥90% | 10 | 10
总分（执行率得分+指标得分） | < | < | < | < | 100 | 99.8
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C2',
      execution: { budget: 'B5', executed: 'C5', rate: 'E5', weight: null, score: 'F5', points: '10' },
      columns: { level1: 'A', level2: 'B', name: 'C', actual: 'D', target: 'E', weight: 'F', score: 'G' },
      indicators: '8-11',
      total: { label: 'A12', weight: 'F12', score: 'G12' },
    },
  ],
});

/** Budget and executed amount are rows, basic and project expenditure columns; one reason for all rows. */
const amountsInRows = layout({
  id: 'amounts-in-rows',
  grid: `
附表1 | < | < | < | < | < | <
部门（单位）预算绩效自评表 | < | < | < | < | < | <
部门名称 | 云岭县气象局 | < | < | 自评得分 | 97.5 | <
预算情况（万元） | 合计 | 基本支出 | 项目支出 | 执行率 | 分值 | 得分
全年预算 | 300 | 220 | 80 |  |  |
全年支出 | 285 | 220 | 65 | {95%} | 10 | 9.5
一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
产出 | 数量 | 预报服务产品 | ≥400期 | 384期 | 25 | 24
^ | 质量 | 预报准确率 | ≥85% | 86% | 25 | 25
效益 | 社会 | 气象信息覆盖率 | ≥95% | 91.2% | 25 | 24
^ | 经济 | 防灾减损 | 有效减少 | 有效减少 | 5 | 5
满意度 | 公众 | 公众满意度 | ≥88% | 90% | 10 | 10
合计 | < | < | < | < | 100 | 97.5
未完成原因 | 1.设备故障导致少发16期；2.山区站点信号弱。 | < | < | < | < | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A2',
      execution: { budget: 'B5', executed: 'B6', rate: 'E6', weight: 'F6', score: 'G6', points: '10' },
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '8-12',
      total: { label: 'A13', weight: 'F13', score: 'G13' },
    },
  ],
});

/** 定量/定性 in a column of its own; amounts with thousands separators as text; no second row of heads. */
const kindColumn = layout({
  id: 'kind-of-value-column',
  grid: `
财政支出项目绩效自评表 | < | < | < | < | < | < | <
项目名称 | 非遗传承保护 | < | < | 预算单位 | 徽北县文化馆 | < | <
年度预算申请资金总额（元） | 200,000.00 | < | < | 实际支出金额（元） | 180,000.00 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值类型 | 年度指标值 | 年度完成值 | 权重（%） | 得分
预算执行率 | < | < | 定量 | 100% | 90% | 10 | 9
产出 | 数量 | 传承人培训 | 定量 | ≥50人次 | 50人次 | 30 | 30
^ | 质量 | 培训合格率 | 定量 | ≥90% | 96% | 20 | 20
效益 | 社会 | 传承氛围 | 定性 | 优 | 良 | 30 | 27
满意度 | 满意度 | 学员满意度 | 定量 | ≥90% | 97% | 10 | 10
总计 | < | < | | | | 100 | 96
自评结论：良好。扣分原因：传承氛围受场地影响；预算结余为培训费节约。 | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'E', actual: 'F', weight: 'G', score: 'H' },
      silent: ['nature'],
      rate: 5,
      indicators: '6-9',
      total: { label: 'A10', weight: 'G10', score: 'H10' },
    },
  ],
});

/** Heads of one word each (资金, 预算, 支出, 指标, 目标, 完成), nothing merged, targets without operators. */
const shortWords = layout({
  id: 'one-word-heads',
  merging: false,
  grid: `
项目绩效自评表 | | | | | | |
项目：智慧校园一期 | | | 年度：2023 | | | |
资金 | 预算 | 支出 | 执行率 | 分值 | 得分 | |
合计 | 260 | 254.8 | 98% | 10 | 9.8 | |
财政 | 200 | 200 | 100% | | | |
自筹 | 60 | 54.8 | 91.33% | | | |
一级指标 | 二级指标 | 指标 | 目标 | 完成 | 分值 | 得分 | 原因
产出 | 数量 | 建设智慧教室 | 20间 | 20间 | 30 | 30 |
 | | 采购终端 | 800台 | 800台 | 20 | 20 |
效益 | 社会 | 受益学生 | 3000人 | 2910人 | 30 | 29.1 | 转学
满意度 | 师生 | 师生满意度 | 90% | 95% | 10 | 10 |
合计 | | | | | 100 | 98.9 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'A2',
      funds: [
        {
          label: 'A4',
          total: true,
          cells: { budget: 'B4', executed: 'C4', rate: 'D4', weight: 'E4', score: 'F4' },
        },
        { label: 'A5', cells: { budget: 'B5', executed: 'C5' } },
        { label: 'A6', cells: { budget: 'B6', executed: 'C6' } },
      ],
      execution: { budget: 'B4', executed: 'C4', rate: 'D4', weight: 'E4', score: 'F4', points: '10' },
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
      total: { label: 'A12', weight: 'F12', score: 'G12' },
    },
  ],
});
export const FOURTH: readonly Layout[] = [valueBeforeTarget, amountsInRows, kindColumn, shortWords];
