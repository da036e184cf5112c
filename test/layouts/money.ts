import { layout, type Layout } from './layout';

/** Fund blocks of many kinds: scores per kind of expenditure, funds beside each other, numbered sources, no total. */

const LEVELS = { level1: 'A', level2: 'B', name: 'C' } as const;

/** Basic and project expenditure are scored apart, 5 points each; the total row has neither points nor score. */
const twoExecutionScores = layout({
  id: 'basic-and-project-scored-apart',
  grid: `
2023年部门整体支出绩效自评表 | < | < | < | < | < | <
单位名称 | 汉北县文化馆 | < | < | < | < | <
支出情况（万元） | 支出类别 | 预算数 | 决算数 | 执行率 | 分值 | 得分
^ | 合计 | 500 | 480 | {96%} |  |
^ | 基本支出 | 300 | 300 | {100%} | 5 | 5
^ | 项目支出 | 200 | 180 | {90%} | 5 | 4.5
一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
产出 | 数量 | 送戏下乡 | ≥60场 | 62场 | 30 | 30
^ | 质量 | 活动正常开展率 | ≥95% | 97% | 20 | 20
效益 | 社会效益 | 服务群众人次 | ≥5万人次 | 5.2万人次 | 30 | 30
满意度 | 群众满意度 | 群众满意度 | ≥90% | 96% | 10 | 10
总分 | < | < | < | < | 100 | 99.5
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      execution: { budget: 'C4', executed: 'D4', rate: 'E4', weight: null, score: null, points: '10' },
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '8-11',
      total: { label: 'A12', weight: 'F12', score: 'G12' },
    },
  ],
});

/** Three kinds of budget beside each other, each with budget and executed amount; the whole on the right. */
const fundsBeside = layout({
  id: 'kinds-of-budget-side-by-side',
  grid: `
项目支出绩效自评表 | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | <
项目名称 | 公园绿地养护 | < | < | 主管部门 | 滨江市园林局 | < | <
资金（万元） | 一般公共预算 | < | 政府性基金 | < | 合计 | < | 执行率
^ | 预算数 | 执行数 | 预算数 | 执行数 | 预算数 | 执行数 | ^
^ | 300 | 294 | 200 | 196 | 500 | 490 | {98%}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
产出指标 | 数量指标 | 养护绿地面积 | ≥86万平方米 | 86万平方米 | 30 | 30 |
^ | 质量指标 | 乔木成活率 | ≥98% | 98.2% | 20 | 20 |
效益指标 | 生态效益指标 | 绿化覆盖率 | ≥42% | 42.5% | 30 | 30 |
满意度指标 | 服务对象满意度 | 市民满意度 | ≥88% | 90% | 10 | 10 |
预算执行率 | < | < | 100% | 98% | 10 | 9.8 |
总分 | < | < | < | < | 100 | 99.8 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B3',
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      silent: ['reason'],
      rate: 12,
      indicators: '8-11',
      total: { label: 'A13', weight: 'F13', score: 'G13' },
    },
  ],
});

/** Sources numbered 一、1. 2. 二、三、; amounts in 元 with 元 behind them; a column of balances. */
const numberedSources = layout({
  id: 'numbered-sources-in-yuan',
  grid: `
2023年度市级预算项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称：公立医院综合改革 | < | < | < | 主管部门：东陵市卫生健康委员会 | < | < | <
预算执行情况⏎（10分） | 资金来源 | 年初预算数(A) | 调整数(B) | 全年预算数(C=A+B) | 执行数(D) | 执行率(D/C) | 得分
^ | 总计 | 6,000,000.00元 | 500,000.00元 | 6,500,000.00元 | 6,175,000.00元 | 95% | 9.5
^ | 一、一般公共预算 | 5,000,000.00元 | 500,000.00元 | 5,500,000.00元 | 5,225,000.00元 | 95% |
^ | 1.中央资金 | 3,000,000.00元 | 500,000.00元 | 3,500,000.00元 | 3,500,000.00元 | 100% |
^ | 2.市级资金 | 2,000,000.00元 | 0.00元 | 2,000,000.00元 | 1,725,000.00元 | 86.25% |
^ | 二、政府性基金预算 | 0.00元 | 0.00元 | 0.00元 | 0.00元 |  |
^ | 三、单位自有资金 | 1,000,000.00元 | 0.00元 | 1,000,000.00元 | 950,000.00元 | 95% |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 分值 | 得分 | 未完成原因及改进措施
产出指标(50分) | 数量指标 | 补助公立医院 | ≥6家 | 6家 | 25 | 25 |
^ | 质量指标 | 医疗服务收入占比 | ≥40% | 38% | 25 | 23.75 | 价格调整政策下半年执行
效益指标(30分) | 社会效益指标 | 门诊次均费用增幅 | ≤5% | 4.2% | 30 | 30 |
满意度指标(10分) | 服务对象满意度 | 患者满意度 | ≥90% | 92% | 10 | 10 |
总分 | < | < | < | < | 100 | 98.25 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'A2',
      funds: [
        {
          label: 'B4',
          total: true,
          cells: { initial: 'C4', budget: 'E4', executed: 'F4', rate: 'G4', score: 'H4' },
        },
        { label: 'B5', cells: { initial: 'C5', budget: 'E5', executed: 'F5', rate: 'G5' } },
        { label: 'B6', cells: { initial: 'C6', budget: 'E6', executed: 'F6', rate: 'G6' } },
        { label: 'B7', cells: { initial: 'C7', budget: 'E7', executed: 'F7', rate: 'G7' } },
        { label: 'B8', cells: { initial: 'C8', budget: 'E8', executed: 'F8' } },
        { label: 'B9', cells: { initial: 'C9', budget: 'E9', executed: 'F9', rate: 'G9' } },
      ],
      execution: {
        budget: 'E4',
        executed: 'F4',
        rate: 'G4',
        weight: null,
        score: 'H4',
        points: '10',
      },
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G', reason: 'H' },
      indicators: '11-14',
      total: { label: 'A15', weight: 'F15', score: 'G15' },
    },
  ],
});

/** No total row: two sources below each other, one rate and one score merged over both. */
const noTotalRow = layout({
  id: 'two-sources-one-merged-score',
  grid: `
财政专项资金绩效自评表 | < | < | < | < | < | <
（2023年） | < | < | < | < | < | <
专项资金名称 | 残疾人康复救助 | < | < | 使用单位 | 南屏县残联 | <
资金来源 | 预算数 | < | 支出数 | 执行率 | 分值 | 得分
中央彩票公益金 | 120 | < | 114 | {93%} | 10 | 9.3
县级财政资金 | 80 | < | 72 | ^ | ^ | ^
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 数量指标 | 救助残疾儿童 | ≥90人 | 93人 | 30 | 30
^ | 质量指标 | 康复有效率 | ≥85% | 88% | 20 | 20
效益指标 | 社会效益指标 | 减轻家庭负担 | 效果显著 | 效果显著 | 30 | 30
满意度指标 | 服务对象满意度 | 家长满意度 | ≥90% | 97% | 10 | 10
合计 | < | < | < | < | 100 | 99.3
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B3',
      execution: { budget: null, executed: null, rate: 'E5', weight: 'F5', score: 'G5', points: '10' },
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '8-11',
      total: { label: 'A12', weight: 'F12', score: 'G12' },
    },
  ],
});

/** The rate is spent ÷ paid in; budget, paid in and spent stand beside each other. */
const paidIn = layout({
  id: 'rate-of-money-paid-in',
  grid: `
县级财政支出项目绩效自评表 | < | < | < | < | < | < | <
项目名称 | 中小学塑胶操场 | < | < | 实施单位 | 陇东县教育局 | < | <
项目资金 | 预算数（万元） | 到位数（万元） | 到位率 | 支出数（万元） | 支出率 | 分值 | 得分
财政资金 | 800 | 760 | {95%} | 722 | {95%} | 10 | 9.5
一级指标 | 二级指标 | 三级指标 | 目标值 | 实际完成值 | 完成率 | 分值 | 得分
产出指标 | 数量指标 | 建设操场 | 12个 | 12个 | 100% | 30 | 30
^ | 质量指标 | 检测合格率 | 100% | 100% | 100% | 20 | 20
效益指标 | 社会效益指标 | 受益学生 | 9000人 | 9450人 | 105% | 30 | 30
满意度指标 | 满意度指标 | 师生满意度 | 90% | 94% | 104.44% | 10 | 10
总分 | < | < | < | < |  | 100 | 99.5
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      execution: { budget: 'B4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4', points: '10' },
      columns: { ...LEVELS, target: 'D', actual: 'E', completion: 'F', weight: 'G', score: 'H' },
      indicators: '6-9',
      total: { label: 'A10', weight: 'G10', score: 'H10' },
    },
  ],
});

/** Fractions as weights: the column adds up to 1, scores to 100. */
const fractions = layout({
  id: 'weights-as-fractions-of-one',
  grid: `
项目绩效自评打分表 | < | < | < | < | < | < | <
项目名称 | 科技特派员服务 | < | 项目单位 | 沧东县科技局 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 百分制得分 | 加权得分
产出指标 | 数量指标 | 派出特派员 | ≥45人 | 45人 | 0.3 | 100 | 30
^ | 质量指标 | 考核合格率 | ≥95% | 96% | 0.2 | 100 | 20
效益指标 | 经济效益指标 | 带动农户增收 | ≥2000元 | 1900元 | 0.3 | 95 | 28.5
满意度指标 | 服务对象满意度 | 农户满意度 | ≥90% | 95% | 0.1 | 100 | 10
预算执行 | 预算执行率 | 预算执行率 | 100% | 100% | 0.1 | 100 | 10
合计 | < | < | < | < | 1 |  | 98.5
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'H' },
      silent: ['coefficient', 'completion'],
      indicators: '4-7',
      rate: 8,
      total: { label: 'A9', weight: 'F9', score: 'H9' },
    },
  ],
});

/** The execution rate weighs 20 and is a first level of its own; its amounts are written in the criteria. */
const rateInCriteria = layout({
  id: 'rate-with-amounts-in-criteria',
  grid: `
附表2 | < | < | < | < | < | < | <
省本级项目支出绩效自评指标评分表 | < | < | < | < | < | < | <
项目名称：农业科技成果转化 | < | < | < | 资金总额（万元）：600 | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 完成情况 | 得分 | 扣分说明
资金管理（20分） | 预算执行 | 预算执行率 | 20 | 得分=执行率×20 | 支出585万元，执行率97.5% | 19.5 | 质保金15万元未付
产出（40分） | 数量 | 转化成果数 | 20 | 达到8项得满分，每少1项扣2.5分 | 完成8项 | 20 |
^ | 质量 | 成果验收率 | 20 | 达到100%得满分，每低5个百分点扣1分 | 验收率100% | 20 |
效果（40分） | 经济效益 | 新增产值 | 20 | 达到5000万元得满分 | 新增产值5200万元 | 20 |
^ | 满意度 | 用户满意度 | 20 | 90%以上满分，80%—90%得16分 | 满意度88% | 16 | 个别技术适用性不强
合计 | < | < | 100 | | | 95.5 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      projectName: 'A3',
      groups: [
        [1, 'A5', 20],
        [1, 'A6', 40],
        [1, 'A8', 40],
      ],
      columns: {
        ...LEVELS,
        weight: 'D',
        criteria: 'E',
        actual: 'F',
        score: 'G',
        reason: 'H',
      },
      indicators: '6-9',
      rate: 5,
      total: { label: 'A10', weight: 'D10', score: 'G10' },
    },
  ],
});

export const MONEY: readonly Layout[] = [
  twoExecutionScores,
  fundsBeside,
  numberedSources,
  noTotalRow,
  paidIn,
  fractions,
  rateInCriteria,
];
