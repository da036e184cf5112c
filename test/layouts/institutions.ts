import { layout, type Layout } from './layout';

/** Forms of a health bureau, a university, a hospital, a street office, a farm corps and an audit firm. */

const LEVELS = { level1: 'A', level2: 'B', name: 'C' } as const;

/** Printed completion rates, the bureau's own score beside the one the treasury settled, and the difference. */
const healthBureau = layout({
  id: 'health-bureau-settled-scores',
  grid: `
2023年度卫生健康项目资金绩效自评表 | < | < | < | < | < | < | < | < | < | <
填报单位：霍西县卫生健康委员会 | < | < | < | < | < | 填报日期：2024年2月26日 | < | < | < | 单位：万元
项目名称 | < | 基本公共卫生服务 | < | < | 项目主管科室 | < | 基层卫生股 | < | < | <
资金来源 | < | 预算安排 | < | 实际到位 | < | 实际支出 | < | 结余 | 执行率 | 得分
合计 | < | 3260 | < | 3260 | < | 3129.6 | < | 130.4 | 96% | 9.6
中央资金 | < | 2100 | < | 2100 | < | 2100 | < | 0 | 100% |
省级资金 | < | 700 | < | 700 | < | 669.6 | < | 30.4 | 95.66% |
县级资金 | < | 460 | < | 460 | < | 360 | < | 100 | 78.26% |
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 完成率 | 分值 | 自评得分 | 财政核定得分 | 差异 | 备注
产出指标 | 数量指标 | 居民健康档案电子建档率 | ≥90% | 93.1% | 103.44% | 15 | 15 | 15 | 0 |
^ | ^ | 65岁以上老年人健康管理率 | ≥70% | 71.5% | 102.14% | 15 | 15 | 15 | 0 |
^ | 质量指标 | 高血压患者规范管理率 | ≥62% | 58.9% | 95% | 20 | 19 | 18 | -1 | 部分患者外出务工
效益指标 | 社会效益指标 | 居民健康素养水平 | ≥25% | 26% | 104% | 30 | 30 | 30 | 0 |
满意度指标 | 服务对象满意度 | 居民满意度 | ≥80% | 85% | 106.25% | 10 | 10 | 10 | 0 |
合计 | < | < | < | < | < | 100 | 98.6 | 97.6 | -1 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'C3',
      funds: [
        { label: 'A5', total: true, cells: { budget: 'C5', executed: 'G5', rate: 'J5', score: 'K5' } },
        { label: 'A6', cells: { budget: 'C6', executed: 'G6', rate: 'J6' } },
        { label: 'A7', cells: { budget: 'C7', executed: 'G7', rate: 'J7' } },
        { label: 'A8', cells: { budget: 'C8', executed: 'G8', rate: 'J8' } },
      ],
      execution: { budget: 'C5', executed: 'G5', rate: 'J5', weight: null, score: 'K5' },
      columns: {
        ...LEVELS,
        target: 'D',
        actual: 'E',
        completion: 'F',
        weight: 'G',
        score: 'H',
        reviewScore: 'I',
      },
      silent: ['reason'],
      indicators: '10-14',
      total: { label: 'A15', weight: 'G15', score: 'H15' },
    },
  ],
});

/** Points of the execution rate are split over the sources of money; the total row carries the sum. */
const university = layout({
  id: 'university-points-per-source',
  grid: `
附件3 | < | < | < | < | < | < | <
高等学校专项经费绩效自评表 | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | <
专项名称 | 双一流学科建设 | < | < | 承担单位 | 江南工业大学材料学院 | < | <
经费执行（万元） | 经费来源 | 预算数 | 决算数 | 结转数 | 执行率（%） | 分值 | 得分
^ | 经费总额 | 800 | 788 | 12 | 98.5 | 10 | 9.76
^ | 财政拨款 | 600 | 600 | 0 | 100 | 6 | 6
^ | 学校自筹 | 200 | 188 | 12 | 94 | 4 | 3.76
绩效目标与完成情况 | 年初设定目标 | < | < | 实际完成情况 | < | < | <
^ | 建设材料基因工程平台，引育高层次人才。 | < | < | 平台已投入运行，引进人才6人。 | < | < | <
一级指标 | 二级指标 | 三级指标 | 预期值 | 实现值 | 分值 | 自评分 | 未完成原因
产出 | 数量 | 引育高层次人才 | 6人 | 6人 | 20 | 20 |
^ | ^ | 发表高水平论文 | ≥120篇 | 138篇 | 10 | 10 |
^ | 质量 | 平台验收 | 通过 | 通过 | 20 | 20 |
效益 | 社会效益 | 技术成果转化 | ≥10项 | 9项 | 30 | 27 | 一项合同待签
满意度 | 师生满意度 | 教师满意度 | ≥90% | 92% | 10 | 10 |
自评总分 | < | < | < | < | 100 | 96.76 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2022,
      projectName: 'B4',
      execution: {
        budget: 'C6',
        executed: 'D6',
        rate: 'F6',
        weight: 'G6',
        score: 'H6',
        points: '10',
      },
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G', reason: 'H' },
      indicators: '12-16',
      total: { label: 'A17', weight: 'F17', score: 'G17' },
    },
  ],
});

/** Weights in percent as text, scores typed with spaces, the total's label drawn apart. */
const hospital = layout({
  id: 'hospital-weights-as-percent-text',
  grid: `
市第二人民医院2023年预算项目绩效自评表 | < | < | < | < | < | < | <
项 目 名 称 | 医疗设备购置 | < | < | 使 用 科 室 | 影像中心 | < | <
预算金额（元） | 4860000 | < | < | 支付金额（元） | 4617000 | < | <
指标类别 | 指标名称 | 单位 | 目标值 | 实际值 | 权重 | 得分 | 扣分说明
资金执行 | 预算执行率 | % | 100 | 95 | 10% | '9.5  | 质保金未支付
产出 | 购置设备 | 台 | 3 | 3 | 30% | ' 30 |
^ | 设备验收合格率 | % | 100 | 100 | 20% | ' 20 |
效益 | 检查等候时间 | 天 | ≤3 | 2 | 15% | ' 15 |
^ | 检查人次增长 | % | ≥8 | 8.4 | 15% | ' 15 |
满意度 | 患者满意度 | % | ≥90 | 93 | 10% | ' 10 |
合 计 |  |  |  |  | 100% | '99.5  |
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
        unit: 'C',
        target: 'D',
        actual: 'E',
        weight: 'F',
        score: 'G',
        reason: 'H',
      },
      indicators: '6-10',
      rate: 5,
      total: { label: 'A11', weight: 'F11', score: 'G11' },
    },
  ],
});

/** A street office: a numbered list of goals without levels, amounts in sentences. */
const street = layout({
  id: 'street-office-numbered-goals',
  grid: `
三里桥街道办事处民生实事项目绩效自评表 | < | < | < | < | < | <
项目名称：老旧小区加装电梯以奖代补 | < | < | < | 年度：2023年度 | < | <
资金安排：预算120万元，实际支出114万元，执行率95%。 | < | < | < | < | < | <
序号 | 指标名称 | 年初目标 | 完成情况 | 满分 | 得分 | 情况说明
1 | 预算执行率 | 100% | 95% | 10 | 9.5 | 一部电梯尾款次年支付
2 | 加装电梯数量 | 8部 | 8部 | 30 | 30 |
3 | 特种设备检验合格率 | 100% | 100% | 20 | 20 |
4 | 惠及居民户数 | 200户 | 224户 | 20 | 20 |
5 | 信访投诉件数 | ≤2件 | 1件 | 10 | 10 |
6 | 居民满意度 | ≥90% | 96% | 10 | 10 |
总得分 | < | < | < | 100 | 99.5 |
街道意见： | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'A2',
      columns: { name: 'B', target: 'C', actual: 'D', weight: 'E', score: 'F' },
      silent: ['reason'],
      indicators: '6-10',
      rate: 5,
      total: { label: 'A11', weight: 'E11', score: 'F11' },
    },
  ],
});

/** The farm corps: money of corps, division and regiment, each a part of 财政拨款; 团场 instead of 乡镇. */
const corps = layout({
  id: 'farm-corps-nested-levels',
  grid: `
兵团专项资金绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目名称 | 团场连队人居环境整治 | < | < | < | < | < | <
主管部门 | 第九师农业农村局 | < | < | 实施单位 | 一六三团 | < | <
项目资金⏎（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额： | 640 | 700 | 686 | 10 | 98.00% | 9.8
^ | 其中：当年财政拨款 | 600 | 660 | 646 | — | 97.88% | —
^ | 中央财政 | 400 | 400 | 400 | — | 100.00% | —
^ | 兵团本级 | 150 | 200 | 200 | — | 100.00% | —
^ | 师市配套 | 50 | 60 | 46 | — | 76.67% | —
^ | 上年结转资金 | 0 | 0 | 0 | — |  | —
^ | 其他资金 | 40 | 40 | 40 | — | 100.00% | —
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | <
^ | 整治连队12个，户厕改造600户。 | < | < | < | 整治连队12个，户厕改造612户。 | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
^ | 产出指标 | 数量指标 | 整治连队个数 | ≥12个 | 12个 | 15 | 15
^ | ^ | ^ | 户厕改造数量 | ≥600户 | 612户 | 15 | 15
^ | ^ | 质量指标 | 工程验收合格率 | =100% | 100% | 10 | 10
^ | ^ | 成本指标 | 户厕改造补助标准 | ≤3000元/户 | 3000元/户 | 10 | 10
^ | 效益指标 | 社会效益指标 | 职工群众生活环境 | 明显改善 | 明显改善 | 15 | 15
^ | ^ | 生态效益指标 | 生活垃圾无害化处理率 | ≥95% | 96% | 15 | 15
^ | 满意度指标 | 服务对象满意度指标 | 职工群众满意度 | ≥95% | 97% | 10 | 10
总分 | < | < | < | < | < | 100 | 99.8
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
        { label: 'B8', cells: { initial: 'C8', budget: 'D8', executed: 'E8', rate: 'G8' } },
        { label: 'B9', cells: { initial: 'C9', budget: 'D9', executed: 'E9', rate: 'G9' } },
        { label: 'B10', cells: { initial: 'C10', budget: 'D10', executed: 'E10', rate: 'G10' } },
        { label: 'B11', cells: { initial: 'C11', budget: 'D11', executed: 'E11' } },
        { label: 'B12', cells: { initial: 'C12', budget: 'D12', executed: 'E12', rate: 'G12' } },
      ],
      execution: { budget: 'D6', executed: 'E6', rate: 'G6', weight: 'F6', score: 'H6', points: '10' },
      columns: { level1: 'B', level2: 'C', name: 'D', target: 'E', actual: 'F', weight: 'G', score: 'H' },
      indicators: '16-22',
      total: { label: 'A23', weight: 'G23', score: 'H23' },
    },
  ],
});

/** Labels in Tibetan and Chinese, in one cell each. */
const bilingual = layout({
  id: 'tibetan-and-chinese-labels',
  grid: `
ལས་གཞིའི་འགྲོ་སྒོའི་གྲུབ་འབྲས་རང་དཔྱོད་རེའུ་མིག⏎项目支出绩效自评表 | < | < | < | < | < | <
（2023 ལོ་འཁོར།年度） | < | < | < | < | < | <
ལས་གཞིའི་མིང་།⏎项目名称 | 牧区幼儿园取暖设施 | < | < | ལག་བསྟར་སྡེ་ཚན།⏎实施单位 | 那西县教育局 | <
མ་དངུལ།⏎项目资金（万元） | སྔོན་རྩིས།⏎全年预算数 | ལག་བསྟར།⏎全年执行数 | ལག་བསྟར་ཚད།⏎执行率 | སྐར་ཐོབ།⏎分值 | ཐོབ་སྐར།⏎得分 | <
年度资金总额 | 180 | 171 | {95%} | 10 | 9.5 | <
རིམ་པ་དང་པོ།⏎一级指标 | རིམ་པ་གཉིས་པ།⏎二级指标 | རིམ་པ་གསུམ་པ།⏎三级指标 | ལོ་འཁོར་དམིགས་ཚད།⏎年度指标值 | དངོས་སུ་འགྲུབ་པ།⏎实际完成值 | སྐར་ཐོབ།⏎分值 | ཐོབ་སྐར།⏎得分
产出指标 | 数量指标 | 安装取暖设施幼儿园 | ≥18所 | 18所 | 25 | 25
^ | 质量指标 | 设备验收合格率 | 100% | 100% | 25 | 25
效益指标 | 社会效益指标 | 受益幼儿 | ≥1500人 | 1560人 | 30 | 30
满意度指标 | 服务对象满意度 | 家长满意度 | ≥90% | 98% | 10 | 10
ཁྱོན་བསྡོམས།⏎总分 | < | < | < | < | 100 | 99.5
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B3',
      execution: { budget: 'B5', executed: 'C5', rate: 'D5', weight: 'E5', score: 'F5', points: '10' },
      columns: { ...LEVELS, target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '7-10',
      total: { label: 'A11', weight: 'F11', score: 'G11' },
    },
  ],
});

/** The scoring table of an audit firm: points at every level, criteria in two columns, reasons of deductions. */
const auditFirm = layout({
  id: 'audit-firm-scoring-table',
  grid: `
附件1：2022年度农村饮水安全巩固提升项目绩效评价指标体系评分表 | < | < | < | < | < | < | < | < | < | <
一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 指标解释 | 评价要点 | 评分标准 | 得分 | 扣分原因
决策 | 20 | 项目立项 | 10 | 立项依据充分性 | 5 | 项目立项是否符合法律法规 | 是否与部门职责相符 | 每缺一项扣1分 | 5 |
^ | ^ | ^ | ^ | 立项程序规范性 | 5 | 申请、设立过程是否符合要求 | 是否按程序申请设立 | 每缺一项扣1分 | 5 |
^ | ^ | 绩效目标 | 10 | 绩效目标合理性 | 5 | 目标是否依据充分 | 是否符合客观实际 | 每缺一项扣1分 | 4 | 部分目标值偏低
^ | ^ | ^ | ^ | 绩效指标明确性 | 5 | 指标是否清晰、细化 | 是否可衡量 | 每缺一项扣1分 | 4 | 时效指标未细化
过程 | 20 | 资金管理 | 12 | 资金到位率 | 4 | 实际到位与计划投入的比率 | 到位率=到位/计划×100% | 到位率×分值 | 4 |
^ | ^ | ^ | ^ | 预算执行率 | 4 | 实际支出与到位的比率 | 执行率=支出/到位×100% | 执行率×分值 | 3.8 | 质保金未支付
^ | ^ | ^ | ^ | 资金使用合规性 | 4 | 是否符合财务制度 | 有无截留、挪用 | 发现一例扣2分 | 4 |
^ | ^ | 组织实施 | 8 | 管理制度健全性 | 4 | 制度是否健全 | 是否已制定 | 缺一项扣2分 | 4 |
^ | ^ | ^ | ^ | 制度执行有效性 | 4 | 是否有效执行 | 资料是否齐全 | 发现一例扣1分 | 3 | 两份监理日志缺失
产出 | 30 | 产出数量 | 12 | 实际完成率 | 12 | 实际产出与计划产出的比率 | 完成率=实际/计划×100% | 完成率×分值 | 12 |
^ | ^ | 产出质量 | 10 | 质量达标率 | 10 | 达标产出与实际产出的比率 | 达标率=达标/实际×100% | 达标率×分值 | 10 |
^ | ^ | 产出时效 | 8 | 完成及时性 | 8 | 实际完成时间与计划比较 | 是否按期 | 每延期一月扣2分 | 6 | 一处工程延期一个月
效益 | 30 | 项目效益 | 30 | 社会效益 | 20 | 供水保证率 | 是否达到95% | 每低1个百分点扣1分 | 20 |
^ | ^ | ^ | ^ | 满意度 | 10 | 受益群众满意度 | 问卷统计 | 每低1个百分点扣0.5分 | 9.5 | 满意度89%
合计 | 100 | | 100 | | 100 | | | | 94.3 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      groups: [
        [1, 'B3', 20],
        [2, 'D3', 10],
        [2, 'D5', 10],
        [1, 'B7', 20],
        [2, 'D7', 12],
        [2, 'D10', 8],
        [1, 'B12', 30],
        [2, 'D12', 12],
        [2, 'D13', 10],
        [2, 'D14', 8],
        [1, 'B15', 30],
        [2, 'D15', 30],
      ],
      columns: {
        level1: 'A',
        level2: 'C',
        name: 'E',
        weight: 'F',
        criteria: 'I',
        score: 'J',
        reason: 'K',
      },
      silent: ['criteria'],
      indicators: '3-16',
      total: { label: 'A17', weight: 'F17', score: 'J17' },
    },
  ],
});

export const INSTITUTIONS: readonly Layout[] = [
  healthBureau,
  university,
  hospital,
  street,
  corps,
  bilingual,
  auditFirm,
];
