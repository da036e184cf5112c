import { layout, type Layout } from './layout';

/** 上海, 浙江, 广东, 山东, 四川: forms with totals, grades and funds in places of their own. */

/** Self-score and grade in the header; 优 from 90, 良 from 75; two deductions explained. */
const shanghai = layout({
  id: 'shanghai-header-total-and-grade',
  grid: `
浦西区区级财政项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称： | 河道保洁养护 | < | < | 自评总分 | 88.36 | 绩效等级 | 良
预算单位： | 浦西区河道管理所 | < | < | 自评时间 | 2023-03-15 | < | <
预算执行情况⏎（元） | 预算总金额 | 预算执行总额 | 预算执行率 | 分值 | 得分 | 说明 | <
^ | 4200000 | 3512040 | {83.62%} | 10 | 8.36 | 项目结余 | <
一级指标 | 二级指标 | 三级指标 | 权重 | 指标目标值 | 指标实际值 | 自评分 | 扣分说明
产出目标 | 数量 | 保洁河道长度 | 20 | ≥126公里 | 126公里 | 20 |
^ | 质量 | 水面漂浮物达标率 | 15 | ≥95% | 76% | 12 | 台风期间漂浮物增多，已增加班次
^ | 时效 | 应急处置及时率 | 15 | ≥98% | 98.6% | 15 |
效果目标 | 环境效益 | 水质优Ⅲ类断面比例 | 30 | ≥90% | 69% | 23 | 两处断面受上游来水影响
影响力目标 | 满意度 | 沿河居民满意度 | 10 | ≥85% | 87% | 10 |
合计 | < | < | 100 | | | 88.36 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      execution: { budget: 'B5', executed: 'C5', rate: 'D5', weight: 'E5', score: 'F5', points: '10' },
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
      indicators: '7-11',
      total: { label: 'A12', weight: 'D12', score: 'G12' },
    },
  ],
});

/** Points and scores written with 分 behind them; three totals below each other. */
const shandong = layout({
  id: 'shandong-three-totals',
  grid: `
附件2： | | | | | | |
市级部门预算项目绩效自评表 | < | < | < | < | < | < | <
（2021年度）    金额单位：万元 | < | < | < | < | < | < | <
项目名称 | < | 职业院校实训基地 | < | 主管部门 | 鲁北市教育局 | < | <
预算执行情况 | 资金来源 | 年初预算 | 调整预算 | 实际支出 | 执行率 | 权重 | 得分
^ | 资金总额 | 800 | 760 | 722 | {95%} | 10分 | 9.5分
^ | 其中：财政资金 | 800 | 760 | 722 | {95%} | / | /
一级指标 | 二级指标 | 三级指标 | 绩效目标值 | 全年完成值 | 权重 | 得分 | 未达标原因
产出指标 | 数量指标 | 建设实训室 | ≥6间 | 6间 | 20分 | 20分 |
^ | 质量指标 | 设备验收合格率 | 100% | 100% | 15分 | 15分 |
^ | 时效指标 | 建设工期 | ≤10个月 | 9个月 | 15分 | 15分 |
效益指标 | 社会效益指标 | 培训学生 | ≥1500人次 | 1470人次 | 30分 | 29.4分 | 部分课程改线上
满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥90% | 96% | 10分 | 10分 |
绩效指标小计 | < | < | < | < | 90分 | 89.4分 |
预算执行率得分 | < | < | < | < | 10分 | 9.5分 |
自评总得分 | < | < | < | < | 100分 | 98.9分 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2021,
      projectName: 'C4',
      funds: [
        {
          label: 'B6',
          total: true,
          cells: { initial: 'C6', budget: 'D6', executed: 'E6', rate: 'F6', weight: 'G6', score: 'H6' },
        },
        { label: 'B7', cells: { initial: 'C7', budget: 'D7', executed: 'E7', rate: 'F7' } },
      ],
      execution: { budget: 'D6', executed: 'E6', rate: 'F6', weight: 'G6', score: 'H6', points: '10' },
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
      indicators: '9-13',
      total: { label: 'A16', weight: 'F16', score: 'G16' },
    },
  ],
});

/** 得分 over 自评 | 主管部门复核; weights behind a second header row; no second level. */
const zhejiang = layout({
  id: 'zhejiang-scores-under-one-head',
  grid: `
2023年度预算项目绩效自评表 | < | < | < | < | < | <
项目名称 | 智慧养老服务平台 | < | 主管部门 | 越州市民政局 | < | <
预算数（万元） | 150 | 执行数（万元） | 147 | 执行率 | {98%} |
一级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 得分 | <
^ | ^ | ^ | ^ | （权重） | 自评 | 主管部门复核
产出 | 平台注册老人 | ≥5万人 | 5.3万人 | 25 | 25 | 25
^ | 工单办结率 | ≥98% | 98.4% | 25 | 25 | 24
效果 | 助老服务人次 | ≥12万人次 | 11.4万人次 | 30 | 28.5 | 28.5
^ | 老人满意度 | ≥90% | 96% | 10 | 10 | 10
预算执行率 | 预算执行率 | 100% | 98% | 10 | 9.8 | 9.8
总分 | < | | | 100 | 98.3 | 97.3
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      columns: {
        level1: 'A',
        name: 'B',
        target: 'C',
        actual: 'D',
        weight: 'E',
        score: 'F',
        reviewScore: 'G',
      },
      indicators: '6-9',
      rate: 10,
      total: { label: 'A11', weight: 'E11', score: 'F11' },
    },
  ],
});

/** Two forms side by side on one sheet, each with its own columns; weights in percent on the left. */
const sideBySide = layout({
  id: 'two-forms-side-by-side',
  grid: `
项目支出绩效自评表 | < | < | < | < | | 项目支出绩效自评表 | < | < | < | <
项目名称 | 校园足球推广 | < | < | < | | 项目名称 | 体育馆免费开放 | < | < | <
三级指标 | 目标值 | 完成值 | 权重 | 得分 | | 三级指标 | 目标值 | 完成值 | 分值 | 得分
预算执行率 | 100% | 100% | {10%} | 10 | | 预算执行率 | 100% | 90% | 10 | 9
培训教练 | ≥40人 | 40人 | {50%} | 50 | | 开放时间 | ≥300天 | 310天 | 50 | 50
参与学生 | ≥6000人 | 6200人 | {30%} | 30 | | 接待人次 | ≥8万人次 | 8.8万人次 | 30 | 30
学生满意度 | ≥90% | 95% | {10%} | 10 | | 市民满意度 | ≥90% | 90% | 10 | 10
总分 | | | {100%} | 100 | | 总分 | | | 100 | 99
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      between: ['A', 'E'],
      title: 'A1',
      projectName: 'B2',
      columns: { name: 'A', target: 'B', actual: 'C', weight: 'D', score: 'E' },
      rate: 4,
      indicators: '5-7',
      total: { label: 'A8', weight: 'D8', score: 'E8' },
    },
    {
      kind: 'project-self-evaluation',
      between: ['G', 'K'],
      title: 'G1',
      projectName: 'H2',
      columns: { name: 'G', target: 'H', actual: 'I', weight: 'J', score: 'K' },
      rate: 4,
      indicators: '5-7',
      total: { label: 'G8', weight: 'J8', score: 'K8' },
    },
  ],
});

/** 四川 department form: 计分标准, points and deductions of every row, bonus left at 0. */
const sichuan = layout({
  id: 'sichuan-department-deductions',
  grid: `
2022年部门整体支出绩效自评表 | < | < | < | < | < | <
部门名称：川中县供销合作社联合社 | < | < | < | 填报时间：2023年5月 | < | <
绩效指标 | < | < | 指标分值 | 指标解释及计分标准 | 扣分 | 自评得分
一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | ^
部门预算管理（60分） | 预算编制（25分） | 目标制定 | 10 | 目标完整得满分，缺一项扣2分 | 0 | 10
^ | ^ | 编制准确 | 15 | 预决算偏差在10%以内得满分 | 1.5 | 13.5
^ | 预算执行（35分） | 支出控制 | 15 | 公用经费不超预算得满分 | 0 | 15
^ | ^ | 执行进度 | 20 | 6月、9月、11月执行进度达标 | 2 | 18
绩效结果应用（40分） | 信息公开（15分） | 自评公开 | 15 | 按要求公开得满分 | 0 | 15
^ | 整改反馈（25分） | 问题整改 | 25 | 全部整改得满分 | 0 | 25
自评得分合计 | < | < | 100 | | 3.5 | 96.5
扣分说明 | 预决算偏差12%；6月执行进度低于目标。 | < | < | < | < | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2022,
      groups: [
        [1, 'A5', 60],
        [1, 'A9', 40],
        [2, 'B5', 25],
        [2, 'B7', 35],
        [2, 'B9', 15],
        [2, 'B10', 25],
      ],
      columns: { level1: 'A', level2: 'B', name: 'C', weight: 'D', deduction: 'F', score: 'G' },
      silent: ['criteria'],
      indicators: '5-10',
      total: { label: 'A11', weight: 'D11', score: 'G11' },
    },
  ],
});

export const COAST: readonly Layout[] = [shanghai, shandong, zhejiang, sideBySide, sichuan];
