import { layout, type Layout } from './layout';

/** 上海, 江苏, 浙江, 山东, 福建, 江西: forms of the east. */

/** Amounts in 元, 自评分 beside 分值, a grade row; rate 98.5 % → 9.85. */
const shanghai = layout({
  id: 'shanghai-project',
  grid: `
财政项目支出绩效自评表 | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | <
项目名称： | 社区文化活动中心运行维护 | < | < | 预算单位： | 江湾街道办事处 | <
具体实施处室： | 社区服务办 | < | < | 是否为经常性项目： | 是 | <
当年预算数（元）： | 1200000 | < | < | 上年预算数（元）： | 1150000 | <
预算资金（元） | 年初预算数 | 调整后预算数 | 实际支出数 | 预算执行率 | 分值 | 得分
合计 | 1200000 | 1200000 | 1182000 | {98.5%} | 10 | 9.85
其中：财政资金 | 1200000 | 1200000 | 1182000 | {98.5%} | |
绩效目标 | 年初设定目标 | < | < | 实际完成情况 | < | <
^ | 保障活动中心正常开放，丰富居民文化生活。 | < | < | 全年正常开放。 | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评分
产出指标 | 数量 | 开放天数 | ≥330天 | 345天 | 15 | 15
^ | 质量 | 设施完好率 | ≥95% | 98% | 15 | 15
^ | 时效 | 维修响应及时率 | =100% | 100% | 10 | 10
^ | 成本 | 能耗支出控制 | ≤30万元 | 28.6万元 | 10 | 10
效益指标 | 社会效益 | 服务居民人次 | ≥80000人次 | 82410人次 | 30 | 30
满意度指标 | 服务对象满意度 | 居民满意度 | ≥90% | 95% | 10 | 10
合计 | < | < | < | < | 100 | 99.85
自评等级 | 优 | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B3',
      funds: [
        {
          label: 'A7',
          total: true,
          cells: { initial: 'B7', budget: 'C7', executed: 'D7', rate: 'E7', weight: 'F7', score: 'G7' },
        },
        { label: 'A8', cells: { initial: 'B8', budget: 'C8', executed: 'D8', rate: 'E8' } },
      ],
      execution: { budget: 'C7', executed: 'D7', rate: 'E7', weight: 'F7', score: 'G7', points: '10' },
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '12-17',
      total: { label: 'A18', weight: 'F18', score: 'G18' },
    },
  ],
});

/** Points of three levels in columns of their own, criteria and evidence; deductions explained. */
const jiangsu = layout({
  id: 'jiangsu-department',
  grid: `
部门整体支出绩效自评价指标评分表 | < | < | < | < | < | < | < | < | <
单位名称：苏北市水务局 | < | < | < | < | < | < | 评价年度：2023 | < | <
一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评价标准 | 完成情况 | 自评得分 | 扣分原因
决策 | 10 | 计划制定 | 10 | 工作计划健全性 | 5 | 制定年度计划得2分，内容明确得3分 | 已制定 | 5 |
^ | ^ | ^ | ^ | 中长期规划相符性 | 5 | 与规划相符得满分 | 相符 | 5 |
过程 | 20 | 预算执行 | 12 | 预算执行率 | 8 | 达到100%得满分，否则按比例得分 | 97.5% | 7.8 | 工程尾款按合同次年支付
^ | ^ | ^ | ^ | 政府采购执行率 | 4 | 达到100%得满分 | 100% | 4 |
^ | ^ | 资产管理 | 8 | 固定资产利用率 | 8 | ≥90%得满分 | 96% | 8 |
履职 | 50 | 水利建设 | 30 | 河道整治长度 | 15 | ≥80公里得满分 | 86公里 | 15 |
^ | ^ | ^ | ^ | 工程质量合格率 | 15 | =100%得满分 | 100% | 15 |
^ | ^ | 水资源管理 | 20 | 用水总量控制 | 20 | 不超过下达指标得满分 | 未超过 | 20 |
效益 | 20 | 社会效益 | 10 | 防汛安全保障 | 10 | 无重大险情得满分 | 无 | 10 |
^ | ^ | 满意度 | 10 | 服务对象满意度 | 10 | ≥90%得满分 | 93% | 10 |
合计 | 100 |  | 100 |  | 100 |  |  | 99.8 |
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      columns: {
        level1: 'A',
        level2: 'C',
        name: 'E',
        weight: 'F',
        criteria: 'G',
        actual: 'H',
        score: 'I',
        reason: 'J',
      },
      groups: [
        [1, 'B4', 10],
        [1, 'B6', 20],
        [1, 'B9', 50],
        [1, 'B12', 20],
        [2, 'D4', 10],
        [2, 'D6', 12],
        [2, 'D8', 8],
        [2, 'D9', 30],
        [2, 'D11', 20],
        [2, 'D12', 10],
        [2, 'D13', 10],
      ],
      indicators: '4-13',
      total: { label: 'A14', weight: 'F14', score: 'I14' },
    },
  ],
});

/** 权重 as %, two-row header, executed split into 执行数 and 其他执行数. */
const zhejiang = layout({
  id: 'zhejiang-project',
  grid: `
浙东县级项目支出绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目名称 | 农民丰收节活动经费 | < | < | < | 项目类别 | 特定目标类 | <
主管部门 | 浙东县农业农村局 | < | < | < | 实施单位 | 浙东县农业农村局 | <
项目资金（万元） | 资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 80 | 76.5 | 76.5 | 10 | 100.00% | 10
^ | 其中：财政拨款 | 80 | 76.5 | 76.5 | - | 100.00% | -
^ | 其他资金 | 0 | 0 | 0 | - | - | -
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ | 举办丰收节系列活动。 | < | < | 已举办。 | < | < | <
绩效指标 | < | < | 指标值 | < | 评分 | < | 偏差原因分析及改进措施
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 设定权重 | 得分 | ^
产出指标 | 数量指标 | 活动场次 | ≥6场 | 7场 | 20 | 20 |
^ | ^ | 参展企业 | ≥50家 | 46家 | 10 | 9.2 | 部分企业因物流原因未能参展
^ | 质量指标 | 活动安全事故 | =0起 | 0起 | 20 | 20 |
效益指标 | 经济效益指标 | 农产品销售额 | ≥300万元 | 326万元 | 20 | 20 |
^ | 可持续影响指标 | 品牌知名度 | 提升 | 提升 | 10 | 10 |
满意度指标 | 服务对象满意度指标 | 参展商满意度 | ≥90% | 95% | 10 | 10 |
总分 | < | < | < | < | 100 | 99.2 |
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
          cells: { initial: 'C6', budget: 'D6', executed: 'E6', weight: 'F6', rate: 'G6', score: 'H6' },
        },
        { label: 'B7', cells: { initial: 'C7', budget: 'D7', executed: 'E7', rate: 'G7' } },
        { label: 'B8', cells: { initial: 'C8', budget: 'D8', executed: 'E8' } },
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
      indicators: '13-18',
      total: { label: 'A19', weight: 'F19', score: 'G19' },
    },
  ],
});

/** 评分标准 long texts, 一级 declared in the label with line breaks, remarks at the end. */
const shandong = layout({
  id: 'shandong-department',
  grid: `
附件3 | | | | | | | |
2022年度部门整体绩效自评表 | < | < | < | < | < | < | < | <
部门名称 | < | 鲁中县市场监督管理局 | < | < | < | < | < | <
预算执行情况⏎（万元） | < | 预算数（A） | 执行数（B） | < | 执行率（B/A） | 分值 | 得分 | 备注
^ | < | 2416.35 | 2380.1 | < | {98.5%} | 10 | 9.85 |
一级⏎指标 | 二级⏎指标 | 三级指标 | 目标值 | 评分标准 | 实际完成值 | 分值 | 得分 | 未完成原因及改进措施
履职⏎效能⏎(60分) | 重点工作 | 食品抽检批次 | ≥3000批次 | 达到目标值得满分，否则按比例得分 | 3105批次 | 20 | 20 |
^ | ^ | 特种设备监督检查覆盖率 | =100% | 同上 | 100% | 20 | 20 |
^ | ^ | 投诉举报按时办结率 | ≥98% | 同上 | 99.2% | 20 | 20 |
管理⏎效率⏎(20分) | 预算管理 | 预决算信息公开 | 按规定公开 | 未公开不得分 | 已公开 | 10 | 10 |
^ | 资产管理 | 固定资产利用率 | ≥95% | 每低1个百分点扣0.5分 | 95% | 10 | 10 |
社会⏎效应⏎(10分) | 满意度 | 企业群众满意度 | ≥90% | 达到目标值得满分 | 91.6% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 99.85 |
注：1.预算执行率得分=执行率×分值；2.指标得分最高不超过该指标分值。 | < | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A2',
      year: 2022,
      execution: { budget: 'C5', executed: 'D5', rate: 'F5', weight: 'G5', score: 'H5', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        criteria: 'E',
        actual: 'F',
        weight: 'G',
        score: 'H',
        reason: 'I',
      },
      groups: [
        [1, 'A7', 60],
        [1, 'A10', 20],
        [1, 'A12', 10],
      ],
      indicators: '7-12',
      total: { label: 'A13', weight: 'G13', score: 'H13' },
    },
  ],
});

/** Score columns of three parties; the unit's own score counts. Full-width digits throughout. */
const fujian = layout({
  id: 'fujian-project',
  grid: `
闽山县项目支出绩效自评表（２０２３年度） | < | < | < | < | < | < | < | <
项目名称 | 基层治理网格员补助 | < | < | < | 主管部门 | 闽山县委政法委 | < | <
资金情况（万元） | 项目 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 备注
^ | 年度资金总额 | 64.8 | 64.8 | 63.18 | １０ | ９７.５０％ | ９.７５ |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 主管部门评分 | 财政复核得分
产出指标 | 数量指标 | 补助网格员人数 | ≥５４人 | ５４人 | ２５ | ２５ | ２５ |
^ | 质量指标 | 补助标准执行率 | ＝１００％ | １００％ | １５ | １５ | １５ |
^ | 时效指标 | 发放及时率 | ≥９５％ | ９６％ | １０ | １０ | １０ |
效益指标 | 社会效益指标 | 矛盾纠纷化解率 | ≥９０％ | ９１％ | ３０ | ３０ | ２８ |
满意度指标 | 服务对象满意度指标 | 网格员满意度 | ≥８５％ | ９０％ | １０ | １０ | １０ |
总分 | < | < | < | < | １００ | ９９.７５ | |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      funds: [
        {
          label: 'B4',
          total: true,
          cells: { initial: 'C4', budget: 'D4', executed: 'E4', weight: 'F4', rate: 'G4', score: 'H4' },
        },
      ],
      execution: { budget: 'D4', executed: 'E4', rate: 'G4', weight: 'F4', score: 'H4', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        actual: 'E',
        weight: 'F',
        score: 'G',
      },
      // Two reviewers beside the unit itself.
      silent: ['reviewScore'],
      indicators: '6-10',
      total: { label: 'A11', weight: 'F11', score: 'G11' },
    },
  ],
});

export const EAST: readonly Layout[] = [shanghai, jiangsu, zhejiang, shandong, fujian];
