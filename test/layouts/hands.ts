import { layout, type Layout } from './layout';

/** The hands of clerks: numbers and labels in odd places, remarks between rows, columns in unusual order. */

const LEVELS = { level1: 'A', level2: 'B', name: 'C' } as const;

/** Amounts as pairs in one row and the execution rate once more among the indicators. */
const pairsAndRow = layout({
  id: 'fund-pairs-and-rate-row',
  grid: `
部门整体支出绩效自评表（2023年度） | < | < | < | < | < | < | <
部门名称 | 鹤北县市场监管局 | < | < | < | < | < | <
年度预算（万元） | 1200 | < | 年度支出（万元） | 1176 | < | 执行率 | {98%}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
预算执行 | 预算执行率 | 预算执行率 | 100% | 98% | 10 | 9.8 | 尾款
产出指标 | 数量指标 | 抽检食品批次 | ≥900批次 | 912批次 | 40 | 40 |
效益指标 | 社会效益指标 | 抽检合格率 | ≥98% | 98.4% | 40 | 40 |
满意度指标 | 群众满意度 | 消费者满意度 | ≥85% | 90% | 10 | 10 |
总分 | < | < | < | < | 100 | 99.8 |
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      silent: ['reason'],
      rate: 5,
      indicators: '6-8',
      total: { label: 'A9', weight: 'F9', score: 'G9' },
    },
  ],
});

/** Ranges, dates, lines and fractions as values; the actual values in words of the clerk. */
const values = layout({
  id: 'ranges-dates-and-lines',
  grid: `
项目支出绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目名称 | 马铃薯原种繁育基地 | < | < | 实施单位 | 定东县种子站 | < | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 90 | 90 | 90 | 10 | 100% | 10
^ | 其中：财政拨款 | 90 | 90 | 90 | — | 100% | —
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 繁育原种面积 | 1200-1300亩 | 1260亩 | 10 | 10 |
^ | ^ | 建设网棚 | 不少于40座 | 四十二座（42座） | 10 | 10 |
^ | 质量指标 | 种薯纯度 | 99%以上 | 99.3% | 10 | 10 |
^ | ^ | 脱毒种薯带毒率 | 1%以内 | 0.8% | 5 | 5 |
^ | 时效指标 | 播种完成时间 | 2023年5月20日前 | 2023年5月16日 | 5 | 5 |
^ | ^ | 资金拨付时间 | 12月底 | 2023年12月15日 | 5 | 5 |
^ | 成本指标 | 每亩补助 | 300元/亩 | 300元/亩 | 5 | 5 |
效益指标 | 经济效益指标 | 亩均增收 | 150元左右 | 156元 | 15 | 15 |
^ | 社会效益指标 | 带动农户 | ≥300户次⏎（其中脱贫户≥60户） | 316户次⏎（其中脱贫户66户） | 10 | 10 |
^ | 可持续影响指标 | 良种覆盖 | 长期 | 长期 | 5 | 5 |
满意度指标 | 服务对象满意度指标 | 农户满意度 | 90%≤满意度≤100% | 95% | 10 | 10 |
总分 | < | < | < | < | 100 | 100 |
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
          cells: { initial: 'C5', budget: 'D5', executed: 'E5', weight: 'F5', rate: 'G5', score: 'H5' },
        },
        { label: 'B6', cells: { initial: 'C6', budget: 'D6', executed: 'E6', rate: 'G6' } },
      ],
      execution: { budget: 'D5', executed: 'E5', rate: 'G5', weight: 'F5', score: 'H5', points: '10' },
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G', reason: 'H' },
      indicators: '8-18',
      total: { label: 'A19', weight: 'F19', score: 'G19' },
    },
  ],
});

/** Indicators first, funds and goals below them, the total in the header only. */
const upsideDown = layout({
  id: 'indicators-first-total-in-header',
  grid: `
区级部门预算项目绩效自评表 | < | < | < | < | < | <
项目名称 | 社区矫正管理 | < | 自评总分 | 98.6 | 自评等级 | 优
一级指标 | 二级指标 | 三级指标 | 年度目标 | 完成情况 | 满分 | 自评得分
产出 | 数量 | 教育矫正对象 | ≥240人次 | 256人次 | 30 | 30
^ | 质量 | 脱管漏管率 | 0 | 0 | 20 | 20
效益 | 社会效益 | 再犯罪率 | ≤0.2% | 0 | 30 | 30
满意度 | 满意度 | 帮教对象满意度 | ≥90% | 91% | 10 | 10
预算执行 | 执行率 | 预算执行率 | 100% | 86% | 10 | 8.6
项目资金（万元） | 资金来源 | 预算数 | < | 支出数 | < | 执行率
^ | 区级财政资金 | 50 | < | 43 | < | {86%}
年度目标 | 预期目标 | < | < | 完成情况 | < | <
^ | 保障社区矫正工作正常开展。 | < | < | 工作正常开展。 | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      rate: 8,
      indicators: '4-7',
      total: { label: 'D2', weight: null, score: 'E2' },
    },
  ],
});

/** The title stands in the middle column, rows of hints between header and data, a blank column in the middle. */
const hints = layout({
  id: 'hints-below-headers',
  grid: `
 | | | 项目支出绩效自评表 | | | | |
 | | | （2022年度） | | | | |
填报单位： | 川中县供销社 | | | | | 金额单位：万元 | |
项目名称 | 农产品冷链设施建设 | | | 主管部门 | 川中县供销社 | | |
预算执行情况 | 预算数 | 执行数 | 执行率 | 分值 | 得分 | | |
（填写年度数） | （A） | （B） | （B/A） | （10分） | （10×B/A） | | |
 | 240 | 228 | 95% | 10 | 9.5 | | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 分值 | 得分 | 未完成原因 |
（固定） | （固定） | （自行填写） | （与目标表一致） | （据实填写） | （合计90分） | （不超分值） | （扣分必填） |
产出指标 | 数量指标 | 建设冷库 | ≥3座 | 3座 | 30 | 30 | |
 | 质量指标 | 验收合格率 | 100% | 100% | 20 | 20 | |
效益指标 | 经济效益指标 | 降低损耗率 | ≥5% | 4.5% | 30 | 27 | 一座冷库四季度投用 |
满意度指标 | 服务对象满意度 | 合作社满意度 | ≥90% | 92% | 10 | 10 | |
合计 | | | | | 100 | 96.5 | |
`,
  merging: false,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'D1',
      year: 2022,
      projectName: 'B4',
      execution: { budget: 'B7', executed: 'C7', rate: 'D7', weight: 'E7', score: 'F7', points: '10' },
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G', reason: 'H' },
      silent: ['level1'],
      indicators: '10-13',
      total: { label: 'A14', weight: 'F14', score: 'G14' },
    },
  ],
});

/** Every indicator takes two rows: the value above, the explanation merged below. */
const twoRows = layout({
  id: 'explanation-below-each-indicator',
  grid: `
项目支出绩效自评表 | < | < | < | < | <
项目名称 | 国家级非遗保护 | < | 主管部门 | 黔东县文旅局 | <
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
预算执行 | 预算执行率 | 100% | 90% | 10 | 9
^ | 说明：余款为培训费结余，已交回财政。 | < | < | < | <
产出 | 开展传承活动 | ≥10场 | 10场 | 40 | 40
^ | 说明：全部按计划开展，附活动照片。 | < | < | < | <
效益 | 受众人次 | ≥8000人次 | 7600人次 | 40 | 38
^ | 说明：受天气影响，两场活动人数较少。 | < | < | < | <
满意度 | 传承人满意度 | ≥90% | 95% | 10 | 10
^ | 说明：发放问卷30份。 | < | < | < | <
总分 | < | < | < | 100 | 97
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      columns: { level1: 'A', name: 'B', target: 'C', actual: 'D', weight: 'E', score: 'F' },
      rate: 4,
      indicators: '6, 8, 10',
      total: { label: 'A12', weight: 'E12', score: 'F12' },
    },
  ],
});

/** Columns for 优良中差 ticked with √ beside the score; subtotals after every group in the middle columns. */
const ticks = layout({
  id: 'ticked-grades-and-subtotals',
  grid: `
2023年度财政资金绩效自评评分表 | < | < | < | < | < | < | < | <
资金名称 | 职业技能提升行动 | < | < | 自评单位 | 湖西县人社局 | < | < | <
一级指标 | 二级指标 | 三级指标 | 目标值 | 实际值 | 是否达标 | < | 标准分 | 得分
^ | ^ | ^ | ^ | ^ | 是 | 否 | ^ | ^
投入 | 资金 | 预算执行率 | 100% | 97% |  | √ | 10 | 9.7
 | 小计 | < | | | | | 10 | 9.7
产出 | 数量 | 培训人次 | ≥3000人次 | 3120人次 | √ |  | 30 | 30
^ | 质量 | 取证率 | ≥80% | 82% | √ |  | 20 | 20
 | 小计 | < | | | | | 50 | 50
效果 | 社会效益 | 培训后就业率 | ≥60% | 57% |  | √ | 30 | 28.5
^ | 满意度 | 学员满意度 | ≥90% | 93% | √ |  | 10 | 10
 | 小计 | < | | | | | 40 | 38.5
合 计 | < | < | | | | | 100 | 98.2
扣分说明：部分学员外出务工；质保金未付。 | < | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'H', score: 'I' },
      rate: 5,
      indicators: '7-8, 10-11',
      total: { label: 'A13', weight: 'H13', score: 'I13' },
    },
  ],
});

/** Weight and score in one column as 得分/分值 is not used here: weight stands in brackets behind the score's head. */
const scoreOutOf = layout({
  id: 'score-before-reasons-with-levels-in-one-column',
  grid: `
绩效自评表 | < | < | < | < | <
单位：苏中县妇幼保健院 | < | < | 项目：两癌筛查 | < | <
指标 | 预期目标 | 实际完成 | 权重 | 得分 | 偏差分析
一、预算执行率（10分） | | | 10 | 10 |
预算执行率 | 100% | 100% | 10 | 10 |
二、产出指标（50分） | | | 50 | 49 |
（一）数量指标 | | | 30 | 30 |
1.宫颈癌筛查人数 | ≥6000人 | 6050人 | 15 | 15 |
2.乳腺癌筛查人数 | ≥6000人 | 6030人 | 15 | 15 |
（二）质量指标 | | | 20 | 19 |
3.阳性追踪率 | ≥95% | 90.25% | 20 | 19 | 部分人员失访
三、效益指标（30分） | | | 30 | 30 |
4.早诊率 | ≥90% | 92% | 30 | 30 |
四、满意度指标（10分） | | | 10 | 10 |
5.受检妇女满意度 | ≥90% | 97% | 10 | 10 |
合计 | | | 100 | 99 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      columns: { name: 'A', target: 'B', actual: 'C', weight: 'D', score: 'E', reason: 'F' },
      silent: ['level1', 'level2'],
      rate: 5,
      indicators: '8-9, 11, 13, 15',
      total: { label: 'A16', weight: 'D16', score: 'E16' },
    },
  ],
});

export const HANDS: readonly Layout[] = [pairsAndRow, values, upsideDown, hints, twoRows, ticks, scoreOutOf];
