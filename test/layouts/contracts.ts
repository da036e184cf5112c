import { layout, type Layout } from './layout';

/** Bonds, purchased services, tasks of departments, county columns, exports with codes, points of groups only. */

const LEVELS = { level1: 'A', level2: 'B', name: 'C' } as const;

/** Special bonds: amounts by source with plan, paid in and spent; debt service below the indicators. */
const bond = layout({
  id: 'special-bond-project',
  grid: `
新增专项债券项目绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
债券项目名称 | 城区污水处理厂提标改造 | < | < | 债券发行额度（万元） | 8000 | 债券期限 | 20年
主管部门 | 临河市住房和城乡建设局 | < | < | 项目单位 | 临河水务集团有限公司 | < | <
项目资金（万元） | 资金构成 | 计划总投资 | 截至年末到位 | 截至年末支出 | 支出率 | 分值 | 得分
^ | 合计 | 12000 | 10000 | 9600 | {96%} | 10 | 9.6
^ | 其中：专项债券资金 | 8000 | 8000 | 7600 | {95%} |  |
^ | 财政安排资金 | 2000 | 1000 | 1000 | {100%} |  |
^ | 单位自有资金 | 2000 | 1000 | 1000 | {100%} |  |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 新增污水处理能力 | ≥3万吨/日 | 3万吨/日 | 20 | 20 |
^ | 质量指标 | 出水水质达标率 | ≥99% | 99.6% | 15 | 15 |
^ | 时效指标 | 工程形象进度 | ≥90% | 81% | 15 | 13.5 | 管网迁改滞后
效益指标 | 经济效益指标 | 项目收益 | ≥520万元 | 530万元 | 10 | 10 |
^ | 生态效益指标 | 削减COD排放 | ≥1200吨 | 1260吨 | 20 | 20 |
满意度指标 | 服务对象满意度 | 周边居民满意度 | ≥90% | 91% | 10 | 10 |
总分 | < | < | < | < | 100 | 98.1 |
债券还本付息情况 | 应付利息（万元） | 256 | 已付利息（万元） | 256 | 是否按期 | 是 | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B3',
      funds: [
        {
          label: 'B6',
          total: true,
          cells: { initial: 'C6', budget: 'D6', executed: 'E6', rate: 'F6', weight: 'G6', score: 'H6' },
        },
        { label: 'B7', cells: { initial: 'C7', budget: 'D7', executed: 'E7', rate: 'F7' } },
        { label: 'B8', cells: { initial: 'C8', budget: 'D8', executed: 'E8', rate: 'F8' } },
        { label: 'B9', cells: { initial: 'C9', budget: 'D9', executed: 'E9', rate: 'F9' } },
      ],
      execution: { budget: 'D6', executed: 'E6', rate: 'F6', weight: 'G6', score: 'H6', points: '10' },
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G', reason: 'H' },
      indicators: '11-16',
      total: { label: 'A17', weight: 'F17', score: 'G17' },
    },
  ],
});

/** A purchased service: contract and payment as pairs, no fund table; the contractor's promise beside the result. */
const service = layout({
  id: 'purchased-service',
  grid: `
政府购买服务项目绩效自评表 | < | < | < | < | <
购买主体 | 宁北县民政局 | < | 承接主体 | 阳光社会工作服务中心 | <
项目名称 | 留守儿童关爱服务 | < | 服务期限 | 2023年1月—12月 | <
合同金额（万元） | 45 | < | 实际支付（万元） | 42.75 | <
评价内容 | 评价指标 | 合同约定 | 实际完成情况 | 标准分 | 自评分
合同履行 | 资金支付率 | 100% | 95% | 10 | 9.5
服务数量 | 入户走访人次 | ≥1200人次 | 1260人次 | 20 | 20
^ | 开展集体活动 | ≥24场 | 24场 | 15 | 15
服务质量 | 服务档案完整率 | ≥95% | 98% | 15 | 15
服务效果 | 个案问题解决率 | ≥80% | 82% | 20 | 20
^ | 服务对象满意度 | ≥90% | 94% | 20 | 20
合计 | < | < | < | 100 | 99.5
扣分原因：尾款待验收后支付。 | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B3',
      columns: { level1: 'A', name: 'B', target: 'C', actual: 'D', weight: 'E', score: 'F' },
      indicators: '6-11',
      total: { label: 'A12', weight: 'E12', score: 'F12' },
    },
  ],
});

/** A department: its tasks with amounts, points and scores of their own stand above the indicators. */
const tasks = layout({
  id: 'department-tasks-with-amounts',
  grid: `
部门（单位）整体支出绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
部门（单位）名称 | 关北县水利局 | < | < | < | < | < | <
年度主要任务 | 任务名称 | 主要内容 | 预算数（万元） | 执行数（万元） | 执行率 | 完成情况 | <
^ | 河道治理 | 治理中小河流2条 | 1500 | 1440 | {96%} | 已完成 | <
^ | 农村供水 | 维修供水工程30处 | 400 | 400 | {100%} | 已完成 | <
^ | 防汛抗旱 | 储备物资、开展演练 | 100 | 98 | {98%} | 已完成 | <
^ | 金额合计 | < | 2000 | 1938 | {96.9%} |  | <
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ | 完成河道治理、农村供水和防汛任务。 | < | < | 各项任务按期完成。 | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
预算执行 | 预算执行率 | 预算执行率 | =100% | 96.9% | 10 | 9.69 | 质保金未到期
产出指标 | 数量指标 | 治理河道长度 | ≥18公里 | 18.6公里 | 20 | 20 |
^ | ^ | 维修供水工程 | =30处 | 30处 | 10 | 10 |
^ | 质量指标 | 单元工程优良率 | ≥70% | 72% | 20 | 20 |
效益指标 | 社会效益指标 | 供水保证率 | ≥95% | 96% | 20 | 20 |
^ | 生态效益指标 | 水土流失治理度 | ≥85% | 88% | 10 | 10 |
满意度指标 | 服务对象满意度 | 受益群众满意度 | ≥90% | 93% | 10 | 10 |
总分 | < | < | < | < | 100 | 99.69 |
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G', reason: 'H' },
      rate: 12,
      indicators: '13-18',
      total: { label: 'A19', weight: 'F19', score: 'G19' },
    },
  ],
});

/** The regional form of a transfer payment: the whole region's value, then one column per county. */
const region = layout({
  id: 'transfer-region-with-county-columns',
  grid: `
中央对地方专项转移支付区域绩效自评表 | < | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | < | <
专项名称 | < | 农村综合改革转移支付 | < | < | < | < | < | <
中央主管部门 | < | 财政部 | < | < | 省级财政部门 | 河东省财政厅 | < | <
资金情况（万元） | < |  | < | 全省 | 东城县 | 西城县 | 南城县 | 执行率
^ | < | 年度金额 | < | 9000 | 4000 | 3000 | 2000 |
^ | < | 其中：中央补助 | < | 6000 | 3000 | 2000 | 1000 |
^ | < | 地方资金 | < | 3000 | 1000 | 1000 | 1000 |
一级指标 | 二级指标 | 三级指标 | 全省指标值 | 全省完成值 | 东城县完成值 | 西城县完成值 | 南城县完成值 | 未完成原因
产出指标 | 数量指标 | 扶持村集体经济 | ≥180个 | 182个 | 80个 | 62个 | 40个 |
^ | 质量指标 | 项目验收合格率 | ≥95% | 97% | 98% | 97% | 95% |
^ | 时效指标 | 资金拨付及时率 | 100% | 100% | 100% | 100% | 100% |
效益指标 | 经济效益指标 | 村均集体收入 | ≥10万元 | 11.2万元 | 12万元 | 11万元 | 10万元 |
满意度指标 | 服务对象满意度 | 村民满意度 | ≥90% | 92% | 92% | 93% | 91% |
`,
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C3',
      columns: { ...LEVELS, target: 'D', actual: 'E', reason: 'I' },
      indicators: '10-14',
      total: null,
    },
  ],
});

/** Weight and score of a whole first level in one cell each; the rows have none. */
const groupPoints = layout({
  id: 'points-of-groups-only',
  grid: `
预算绩效自评情况表 | < | < | < | < | < | <
项目名称：文物普查 | < | < | 单位：关中县文物局 | < | < | <
预算安排（万元） | 实际支出（万元） | 预算执行率 | 执行率分值 | 执行率得分 | | |
60 | 57 | {95%} | 10 | 9.5 | | |
一级指标 | 分值 | 得分 | 二级指标 | 三级指标 | 目标值 | 完成值
产出指标 | 50 | 50 | 数量指标 | 普查文物点 | ≥420处 | 431处
^ | ^ | ^ | 质量指标 | 数据审核通过率 | ≥98% | 99%
^ | ^ | ^ | 时效指标 | 完成时间 | 2023年11月底前 | 2023年11月20日
效益指标 | 30 | 28 | 社会效益指标 | 新发现文物点 | ≥30处 | 28处
满意度指标 | 10 | 10 | 满意度指标 | 公众满意度 | ≥90% | 95%
总分 | 100 | 97.5 | | | |
扣分原因：新发现文物点未达到预期数量。 | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'A2',
      execution: { budget: 'A4', executed: 'B4', rate: 'C4', weight: 'D4', score: 'E4', points: '10' },
      columns: { level1: 'A', weight: 'B', score: 'C', level2: 'D', name: 'E', target: 'F', actual: 'G' },
      silent: ['weight', 'score'],
      indicators: '6-10',
      total: { label: 'A11', weight: 'B11', score: 'C11' },
    },
  ],
});

/** An export of the system: one header row of codes, every level repeated in every row. */
const codes = layout({
  id: 'system-export-with-codes',
  merging: false,
  grid: `
项目绩效自评表（导出） |  |  |  |  |  |  |  |  |  |  |
项目编码 | 640121230000000012345 | 项目名称 | 640121230000000012345-智慧供热改造 | 预算单位 | 302001-平罗北县住建局本级 |  |  |  |  |  |
资金性质 | 年初预算数 | 调整预算数 | 执行数 | 执行率(%) | 分值 | 得分 |  |  |  |  |
合计 | 1,250.00 | 1,300.00 | 1,274.00 | 98.00 | 10.00 | 9.80 |  |  |  |  |
111-一般公共预算资金 | 1,250.00 | 1,000.00 | 1,000.00 | 100.00 |  |  |  |  |  |  |
121-政府性基金预算资金 | 0.00 | 300.00 | 274.00 | 91.33 |  |  |  |  |  |  |
指标编码 | 一级指标 | 二级指标 | 三级指标 | 指标方向 | 指标值 | 计量单位 | 本年完成值 | 权重 | 自评得分 | 偏差原因 | 改进措施
C0101 | 产出指标 | 数量指标 | 改造换热站 | 大于等于 | 26 | 座 | 26 | 25 | 25.00 |  |
C0102 | 产出指标 | 质量指标 | 设备一次调试合格率 | 大于等于 | 98 | % | 99 | 15 | 15.00 |  |
C0103 | 产出指标 | 时效指标 | 完工时间 | 小于等于 | 10 | 月 | 10 | 10 | 10.00 |  |
C0201 | 效益指标 | 生态效益指标 | 年节约标煤 | 大于等于 | 3200 | 吨 | 3040 | 30 | 28.50 | 采暖期缩短 | 优化运行
C0301 | 满意度指标 | 服务对象满意度 | 用热户满意度 | 大于等于 | 90 | % | 95 | 10 | 10.00 |  |
合计 |  |  |  |  |  |  |  | 100 | 98.30 |  |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'D2',
      funds: [
        {
          label: 'A4',
          total: true,
          cells: { initial: 'B4', budget: 'C4', executed: 'D4', rate: 'E4', weight: 'F4', score: 'G4' },
        },
        { label: 'A5', cells: { initial: 'B5', budget: 'C5', executed: 'D5', rate: 'E5' } },
        { label: 'A6', cells: { initial: 'B6', budget: 'C6', executed: 'D6', rate: 'E6' } },
      ],
      execution: { budget: 'C4', executed: 'D4', rate: 'E4', weight: 'F4', score: 'G4', points: '10' },
      columns: {
        level1: 'B',
        level2: 'C',
        name: 'D',
        nature: 'E',
        target: 'F',
        unit: 'G',
        actual: 'H',
        weight: 'I',
        score: 'J',
        reason: 'K',
      },
      indicators: '8-12',
      total: { label: 'A13', weight: 'I13', score: 'J13' },
    },
  ],
});

/** An old sheet: the title, the project's name and the header come again at the top of the second page. */
const oldPages = layout({
  id: 'title-and-name-repeated-on-page-two',
  grid: `
财政项目支出绩效自评报告表 | < | < | < | < | < | <
单位名称：河湾县交通运输局 | < | < | 项目名称：村道安防工程 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 数量指标 | 安装护栏 | ≥60公里 | 60公里 | 30 | 30
^ | 质量指标 | 交工合格率 | 100% | 100% | 10 | 10
^ | 时效指标 | 完工率 | ≥95% | 95% | 10 | 10
第1页 | < | < | < | < | < | <
财政项目支出绩效自评报告表 | < | < | < | < | < | <
单位名称：河湾县交通运输局 | < | < | 项目名称：村道安防工程 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
效益指标 | 社会效益指标 | 道路事故下降率 | ≥10% | 9% | 30 | 27
满意度指标 | 服务对象满意度 | 沿线群众满意度 | ≥90% | 95% | 10 | 10
预算执行 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10
合计 | < | < | < | < | 100 | 97
第2页 | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'D2',
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      rate: 13,
      indicators: '4-6, 11-12',
      total: { label: 'A14', weight: 'F14', score: 'G14' },
    },
  ],
});

export const CONTRACTS: readonly Layout[] = [bond, service, tasks, region, groupPoints, codes, oldPages];
