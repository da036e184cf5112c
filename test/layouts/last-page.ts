import { layout, type Layout } from './layout';

/** Points of second levels, values with their units in words, years in the heads, marks and rates of marks. */

const LEVELS = { level1: 'A', level2: 'B', name: 'C' } as const;

/** Weight and score are merged over a second level; the rows of it share them. */
const secondLevelPoints = layout({
  id: 'points-of-second-levels',
  grid: `
财政衔接推进乡村振兴补助资金绩效自评表 | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | <
资金名称 | 产业到户奖补 | < | < | 县级主管部门 | 康北县乡村振兴局 | <
资金规模（万元） | 下达资金 | < | 支出资金 | < | 支出进度 | <
^ | 860 | < | 860 | < | 100% | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 年度完成值 | 分值 | 得分
产出指标 | 数量指标 | 扶持养殖户 | ≥520户 | 526户 | 30 | 30
^ | ^ | 扶持种植户 | ≥800户 | 815户 | ^ | ^
^ | 时效指标 | 补助资金兑付率 | 100% | 100% | 20 | 20
效益指标 | 经济效益指标 | 户均增收 | ≥1500元 | 1620元 | 30 | 30
^ | ^ | 脱贫户人均纯收入增速 | ≥10% | 11.2% | ^ | ^
满意度指标 | 服务对象满意度指标 | 受益农户满意度 | ≥95% | 94.05% | 10 | 9.9
资金支出 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10
总分 | < | < | < | < | 100 | 99.9
偏差原因：个别农户反映申报材料较多。 | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B3',
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      silent: ['weight', 'score'],
      rate: 13,
      indicators: '7-12',
      total: { label: 'A14', weight: 'F14', score: 'G14' },
    },
  ],
});

/** The year stands in every head; 分 behind points and scores; the total with the grade in one row. */
const yearHeads = layout({
  id: 'years-in-heads-and-points-with-unit',
  grid: `
徽东县医疗救助项目绩效自评表 | < | < | < | < | < | <
实施单位：徽东县医疗保障局 | < | < | < | 评价年度：2023年 | < | <
2023年预算（万元） | 2100 | 2023年支出（万元） | 2058 | 执行率 | 98% | 得分：9.8分
一级指标 | 二级指标 | 三级指标 | 2023年目标值 | 2023年完成值 | 分值 | 得分
产出指标 | 数量指标 | 住院救助人次 | ≥4200人次 | 4388人次 | 20分 | 20分
^ | ^ | 资助参保人数 | ≥2.6万人 | 2.61万人 | 15分 | 15分
^ | 质量指标 | 救助对象认定准确率 | ≥99% | 99.8% | 15分 | 15分
效益指标 | 社会效益指标 | 重点对象救助比例 | ≥70% | 72% | 30分 | 30分
满意度指标 | 服务对象满意度 | 救助对象满意度 | ≥90% | 96% | 10分 | 10分
合计 | < | < | < | < | 90分 | 90分
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '5-9',
      total: { label: 'A10', weight: 'F10', score: 'G10' },
    },
  ],
});

/** Marks, rate of marks and points: 得分率 beside the score, the evidence behind it. */
const rates = layout({
  id: 'rate-of-points-and-evidence',
  grid: `
预算部门整体绩效自评指标表 | < | < | < | < | < | < | < | <
预算部门 | 珠西市应急管理局 | < | < | 评价年度 | 2023 | < | < | <
评价维度 | 分值占比 | 评价方面 | 考核内容 | 年度绩效目标 | 完成情况 | 基准分 | 得分率 | 自评分
运行成本 | 10 | 资源配置 | 三公经费控制率 | ≤100% | 92% | 10 | {100%} | 10
管理效率 | 20 | 预算管理 | 预算执行率 | ≥95% | 96.2% | 10 | {100%} | 10
^ | ^ | ^ | 预算调整率 | ≤10% | 8% | 10 | {100%} | 10
履职效能 | 40 | 部门核心职能 | 隐患整改率 | ≥98% | 99% | 20 | {100%} | 20
^ | ^ | ^ | 应急演练场次 | ≥20场 | 19场 | 20 | {95%} | 19
社会效应 | 20 | 社会效益 | 事故起数下降率 | ≥5% | 6% | 20 | {100%} | 20
服务对象满意度 | 10 | 公众满意度 | 公众满意度 | ≥90% | 91% | 10 | {100%} | 10
合计 | 100 | | | | | 100 | | 99
扣分说明：受汛期影响少开展一场演练。 | < | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: {
        level1: 'A',
        level2: 'C',
        name: 'D',
        target: 'E',
        actual: 'F',
        weight: 'G',
        coefficient: 'H',
        score: 'I',
      },
      indicators: '4-10',
      total: { label: 'A11', weight: 'G11', score: 'I11' },
    },
  ],
});

/** A table inside a report: sentences above and below, a caption, the unit of the amounts behind the caption. */
const inReport = layout({
  id: 'table-inside-a-report',
  grid: `
云西县林业局2023年度森林防火项目绩效自评报告 | < | < | < | < | <
一、项目概况：森林防火项目由县财政安排资金，用于护林员补助和防火物资购置，2023年预算安排320万元。 | < | < | < | < | <
二、资金使用情况：全年支出304万元，预算执行率95%，主要用于护林员补助、防火隔离带维护。 | < | < | < | < | <
三、绩效指标完成情况见下表： | < | < | < | < | <
附表：项目支出绩效自评表 | < | < | < | < | <
一级指标 | 三级指标 | 指标值 | 实际值 | 分值 | 得分
预算执行率 | 预算执行率 | 100% | 95% | 10 | 9.5
产出指标 | 聘用护林员 | 160人 | 160人 | 30 | 30
^ | 维护防火隔离带 | ≥90公里 | 90公里 | 20 | 20
效益指标 | 森林火灾受害率 | ≤0.9‰ | 0.2‰ | 30 | 30
满意度指标 | 林区群众满意度 | ≥90% | 95% | 10 | 10
合计 | < | < | < | 100 | 99.5
四、存在问题：防火物资采购进度偏慢，形成结余16万元。 | < | < | < | < | <
五、下一步措施：提前启动采购，加快支出进度。 | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A5',
      columns: { level1: 'A', name: 'B', target: 'C', actual: 'D', weight: 'E', score: 'F' },
      rate: 7,
      indicators: '8-11',
      total: { label: 'A12', weight: 'E12', score: 'F12' },
    },
  ],
});

/** Names of projects and units with brackets and codes; a score of each quarter before the year's score. */
const quarterScores = layout({
  id: 'quarter-scores-before-the-year',
  grid: `
2023年财政专项资金绩效自评考核表 | < | < | < | < | < | < | < | < | <
项目（编码） | [340123]城乡公交一体化（二期） | < | < | < | 主管单位 | 皖中县交通运输局（本级） | < | < | <
考核项目 | < | 目标值 | 一季度得分 | 二季度得分 | 三季度得分 | 四季度得分 | 全年完成值 | 标准分 | 年度得分
产出 | 运营班次 | ≥12万班 | 40 | 40 | 40 | 40 | 12.4万班 | 40 | 40
^ | 正点率 | ≥95% | 10 | 9 | 10 | 9 | 90.25% | 10 | 9.5
效益 | 日均客流 | ≥1.8万人次 | 30 | 30 | 30 | 30 | 1.85万人次 | 30 | 30
满意度 | 乘客满意度 | ≥85% | 10 | 10 | 10 | 10 | 88% | 10 | 10
预算执行 | 预算执行率 | 100% | 10 | 10 | 10 | 10 | 100% | 10 | 10
合计 | < | | 100 | 99 | 100 | 99 | | 100 | 99.5
扣分原因：道路施工影响正点率。 | < | < | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: { level1: 'A', name: 'B', target: 'C', actual: 'H', weight: 'I', score: 'J' },
      silent: ['reviewScore'],
      indicators: '4-7',
      rate: 8,
      total: { label: 'A9', weight: 'I9', score: 'J9' },
    },
  ],
});

export const LAST_PAGE: readonly Layout[] = [secondLevelPoints, yearHeads, rates, inReport, quarterScores];
