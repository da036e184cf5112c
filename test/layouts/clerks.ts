import { layout, type Layout } from './layout';

/** Forms as clerks leave them: pasted low on the sheet, hidden columns, page breaks, no title. */

/** The form begins in F30, below instructions pasted into the first rows; a remark stands far right. */
const lowAndRight = layout({
  id: 'starts-at-f30',
  at: 'F30',
  grid: `
附件3-1 | | | | | | | |
贵黔县项目支出绩效自评表 | < | < | < | < | < | < | < | <
(2023 年度) | < | < | < | < | < | < | < | <
项 目 名 称 | < | 刺梨产业示范基地建设 | < | < | < | < | < | <
主 管 部 门 | < | 贵黔县农业农村局 | < | < | 实 施 单 位 | < | 贵黔县产业发展中心 | <
项 目 资 金⏎（万 元） | < | | 年 初⏎预算数 | 全 年⏎预算数 | 全 年⏎执行数 | 分 值 | 执 行 率 | 得 分
^ | < | 年度资金总额 | 450 | 430.5 | 430.5 | 10 | 100 | 10
^ | < | 其中:财政拨款 | 400 | 380.5 | 380.5 | - | 100 | -
^ | < | 其他资金 | 50 | 50 | 50 | - | 100 | -
年度总体⏎目 标 | 预 期 目 标 | < | < | < | 实 际 完 成 情 况 | < | < | <
^ | 建成刺梨示范基地。 | < | < | < | 示范基地建成投产。 | < | < | <
绩⏎效⏎指⏎标 | 一级⏎指标 | 二级⏎指标 | 三级指标 | 年度⏎指标值 | 实际⏎完成值 | 分 值 | 得 分 | 偏差原因分析⏎及改进措施
^ | 产⏎出⏎指⏎标⏎(50分) | 数量⏎指标 | 新建基地面积 | ≥1200亩 | 1215亩 | 25 | 25 |
^ | ^ | 质量⏎指标 | 苗木成活率 | ≥90% | 92.4% | 12.5 | 12.5 |
^ | ^ | 成本⏎指标 | 亩均建设成本 | ≤3600元 | 3543元 | 12.5 | 12.5 |
^ | 效⏎益⏎指⏎标⏎(30分) | 经济效⏎益指标 | 带动农户年增收 | ≥2000元/户 | 1900元/户 | 30 | 28.5 | 挂果期尚短，次年加强管护
^ | 满意⏎度指⏎标⏎(10分) | 服务对象满意度 | 农户满意度 | ≥90% | 93% | 10 | 10 |
总 分 | < | < | < | < | < | 100 | 98.5 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      rows: [30, 48],
      between: ['F', 'N'],
      title: 'F31',
      year: 2023,
      projectName: 'H33',
      funds: [
        {
          label: 'H36',
          total: true,
          cells: { initial: 'I36', budget: 'J36', executed: 'K36', weight: 'L36', rate: 'M36', score: 'N36' },
        },
        { label: 'H37', cells: { initial: 'I37', budget: 'J37', executed: 'K37', rate: 'M37' } },
        { label: 'H38', cells: { initial: 'I38', budget: 'J38', executed: 'K38', rate: 'M38' } },
      ],
      execution: { budget: 'J36', executed: 'K36', rate: 'M36', weight: 'L36', score: 'N36', points: '10' },
      groups: [
        [1, 'G42', 50],
        [1, 'G45', 30],
        [1, 'G46', 10],
      ],
      columns: {
        level1: 'G',
        level2: 'H',
        name: 'I',
        target: 'J',
        actual: 'K',
        weight: 'L',
        score: 'M',
        reason: 'N',
      },
      indicators: '42-46',
      total: { label: 'F47', weight: 'L47', score: 'M47' },
    },
  ],
});

/** A hidden code column and a hidden 上年得分; 应得分/扣分/实得分; sums in formulas over the rows. */
const hiddenColumns = layout({
  id: 'hidden-columns-and-formulas',
  hiddenColumns: ['A', 'J'],
  grid: `
 | 2022年项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
 | 项目名称 | 智慧停车诱导系统 | < | 实施单位 | 浦江市城市运行中心 | < | < | < | < | <
 | 预算执行情况（万元） | 全年预算数 | 180 | 全年执行数 | 171 | 预算执行率 | =F3/D3 → {95%} | 得分 | | 9.5
指标编码 | 一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 应得分 | 扣分 | 实得分 | 上年得分 | 扣分原因
ZB001 | 产出指标 | 数量指标 | 接入停车场 | ≥60个 | 63个 | 20 | 0 | =G5-H5 → 20 | 18 |
ZB002 | ^ | 质量指标 | 数据上传准确率 | ≥98% | 98.7% | 15 | 0 | =G6-H6 → 15 | 15 |
ZB003 | ^ | 时效指标 | 故障修复时间 | ≤4小时 | 5小时 | 15 | 3 | =G7-H7 → 12 | 15 | 备件采购周期长，已建立备件库
ZB004 | 效益指标 | 社会效益指标 | 平均寻位时间 | ≤8分钟 | 7.5分钟 | 30 | 0 | =G8-H8 → 30 | 28 |
ZB005 | 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥85% | 88% | 10 | 0 | =G9-H9 → 10 | 10 |
 | 合计 | < | < | | | =SUM(G5:G9)+10 → 100 | =SUM(H5:H9) → 3 | =SUM(I5:I9)+K3 → 96.5 | 96 |
 | 自评等级 | 优 | < | < | < | < | < | < | | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'B1',
      year: 2022,
      projectName: 'C2',
      execution: { budget: 'D3', executed: 'F3', rate: 'H3', weight: null, score: 'K3' },
      columns: {
        level1: 'B',
        level2: 'C',
        name: 'D',
        target: 'E',
        actual: 'F',
        weight: 'G',
        deduction: 'H',
        score: 'I',
        reason: 'K',
      },
      indicators: '5-9',
      total: { label: 'B10', weight: 'G10', score: 'I10' },
    },
  ],
});

/** Two pages: the header again and （续表） in the middle; a carried-over group label. */
const pageBroken = layout({
  id: 'page-broken-twice',
  grid: `
部门预算项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 农村饮水工程维修养护 | < | < | 自评年度 | 2022 | < | <
主管部门 | 皖西县水利局 | < | < | 项目单位 | 皖西县农饮中心 | < | <
资金情况（万元） | 年初预算数 | 调整预算数 | 实际支出数 | 执行率 | 权重 | 得分 | 未完成原因
^ | 310 | 305 | 305 | 100.00% | 10 | 10 |
一级指标 | 二级指标 | 三级指标 | 计划值 | 实际值 | 权重 | 得分 | 未完成原因
产出指标 | 数量指标 | 维修养护工程 | ≥35处 | 36处 | 15 | 15 |
^ | 质量指标 | 工程质量合格率 | 100% | 100% | 15 | 15 |
部门预算项目支出绩效自评表（续表） | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 计划值 | 实际值 | 权重 | 得分 | 未完成原因
产出指标 | 时效指标 | 维修及时率 | ≥95% | 97% | 10 | 10 |
^ | 成本指标 | 养护成本 | ≤310万元 | 305万元 | 10 | 10 |
效益指标 | 社会效益指标 | 受益人口 | ≥8.6万人 | 8.7万人 | 30 | 30 |
第 2 页 共 3 页 | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 计划值 | 实际值 | 权重 | 得分 | 未完成原因
满意度指标 | 服务对象满意度指标 | 用水户满意度 | ≥90% | 91.5% | 10 | 10 |
合计得分 | < | < | | | 100 | 100 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B2',
      execution: { budget: 'C5', executed: 'D5', rate: 'E5', weight: 'F5', score: 'G5', points: '10' },
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
      indicators: '7-8, 11-13, 16',
      total: { label: 'A17', weight: 'F17', score: 'G17' },
    },
  ],
});

/** Written by a program: no title, nothing merged, every number a text, labels in every row. */
const writtenByProgram = layout({
  id: 'written-by-program',
  merging: false,
  sheetName: 'Sheet1',
  grid: `
项目名称 | 社区矫正信息化运维 | | | 主管部门 | 海州市司法局 | |
资金构成 | 年初预算(万元) | 全年预算(万元) | 全年执行(万元) | 执行率(%) | 执行率分值 | 执行率得分 |
合计 | '60.00 | '58.00 | '55.10 | '95.00 | '10.00 | '9.50 |
一般公共预算 | '60.00 | '58.00 | '55.10 | '95.00 | | |
一级指标名称 | 二级指标名称 | 三级指标名称 | 预期指标值 | 完成指标值 | 指标分值 | 指标得分 | 偏差原因
产出指标 | 数量指标 | 运维终端数量 | ≥320台 | 320台 | '20.00 | '20.00 |
产出指标 | 数量指标 | 定位核查次数 | ≥2400次 | 2400次 | '10.00 | '10.00 |
产出指标 | 质量指标 | 系统可用率 | ≥99% | 98.01% | '20.00 | '19.80 | 机房检修停机
效益指标 | 社会效益指标 | 脱管漏管人数 | =0人 | 0人 | '30.00 | '30.00 |
满意度指标 | 服务对象满意度指标 | 工作人员满意度 | ≥90% | 95% | '10.00 | '10.00 |
总得分 | | | | | '100.00 | '99.30 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: null,
      projectName: 'B1',
      funds: [
        {
          label: 'A3',
          total: true,
          cells: { initial: 'B3', budget: 'C3', executed: 'D3', rate: 'E3', weight: 'F3', score: 'G3' },
        },
        { label: 'A4', cells: { initial: 'B4', budget: 'C4', executed: 'D4', rate: 'E4' } },
      ],
      execution: { budget: 'C3', executed: 'D3', rate: 'E3', weight: 'F3', score: 'G3', points: '10' },
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
      indicators: '6-10',
      total: { label: 'A11', weight: 'F11', score: 'G11' },
    },
  ],
});

/** Two forms below each other, numbered instead of titled, each with its own header. */
const numberedForms = layout({
  id: 'two-forms-numbered',
  grid: `
江南县教育局2023年度项目绩效自评汇编 | < | < | < | < | <
1 | 项目名称 | 校园安防设施更新 | < | 自评总分 | 100
预算数（万元） | 90 | 执行数（万元） | 90 | 执行率 | {100%}
二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
预算执行率 | 预算执行率 | 100% | 100% | 10 | 10
数量指标 | 更新监控点位 | ≥260个 | 260个 | 50 | 50
社会效益指标 | 校园安全事故 | 0起 | 0起 | 30 | 30
满意度指标 | 家长满意度 | ≥95% | 97% | 10 | 10
合 计 | < | | | 100 | 100
 | | | | |
2 | 项目名称 | 教师周转房维修 | < | 自评总分 | 97
预算数（万元） | 40 | 执行数（万元） | 32 | 执行率 | {80%}
二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
预算执行率 | 预算执行率 | 100% | 80% | 10 | 8
数量指标 | 维修周转房 | ≥50套 | 49套 | 50 | 49
社会效益指标 | 教师住宿条件 | 改善 | 改善 | 30 | 30
满意度指标 | 教师满意度 | ≥90% | 92% | 10 | 10
合 计 | < | | | 100 | 97
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      rows: [1, 9],
      title: null,
      projectName: 'C2',
      columns: { level2: 'A', name: 'B', target: 'C', actual: 'D', weight: 'E', score: 'F' },
      silent: ['level1', 'level2'],
      rate: 5,
      indicators: '6-8',
      total: { label: 'A9', weight: 'E9', score: 'F9' },
    },
    {
      kind: 'project-self-evaluation',
      rows: [11, 18],
      title: null,
      projectName: 'C11',
      columns: { level2: 'A', name: 'B', target: 'C', actual: 'D', weight: 'E', score: 'F' },
      silent: ['level1', 'level2'],
      rate: 14,
      indicators: '15-17',
      total: { label: 'A18', weight: 'E18', score: 'F18' },
    },
  ],
});

export const CLERKS: readonly Layout[] = [
  lowAndRight,
  hiddenColumns,
  pageBroken,
  writtenByProgram,
  numberedForms,
];
