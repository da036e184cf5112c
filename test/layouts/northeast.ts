import { layout, type Layout } from './layout';

/** 黑龙江, 吉林, 辽宁, 内蒙古: forms of the north-east. */

/**
 * Labels and values in one cell; 自评得分 stands before 实际完成值; the fund block (元, typed as text)
 * closes the form, below the indicators. 486720.50 ÷ 496000 = 98.13 %, 9.81 points.
 */
const heilongjiang = layout({
  id: 'heilongjiang-funds-below',
  grid: `
项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称：黑土地保护利用宣传培训 | < | < | < | 主管部门：松北县农业农村局 | < | < | <
实施单位：松北县农业技术推广中心 | < | < | < | 评价年度：2023年 | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 自评得分 | 实际完成值 | 扣分原因及改进措施
产⏎出⏎指⏎标 | 数量指标 | 1.举办培训班 | ≥12期 | 15 | 15 | 12期 |
^ | ^ | 2.培训农户 | ≥1200人次 | 15 | 14.5 | 1160人次 | 两期培训遇降雪改为线上
^ | 质量指标 | 3.培训合格率 | ≥95% | 10 | 10 | 98% |
^ | 时效指标 | 4.培训完成时间 | 2023年11月底前 | 10 | 10 | 2023年11月20日 |
效⏎益⏎指⏎标 | 社会效益指标 | 5.技术到位率 | ≥90% | 20 | 20 | 91% |
^ | 生态效益指标 | 6.黑土地保护意识 | 有所增强 | 10 | 10 | 有所增强 |
满意度指标 | 服务对象满意度指标 | 7.参训农户满意度 | ≥90% | 10 | 10 | 95% |
项目资金（元） | 资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | '500,000.00 | '496,000.00 | '486,720.50 | 10 | 98.13% | 9.81
^ | 其中：中央补助 | '400,000.00 | '396,000.00 | '396,000.00 | — | 100.00% | —
^ | 县级配套 | '100,000.00 | '100,000.00 | '90,720.50 | — | 90.72% | —
综合得分 | < | < | < | 100 | 99.31 |  |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'A2',
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        weight: 'E',
        score: 'F',
        actual: 'G',
        reason: 'H',
      },
      indicators: '5-11',
      funds: [
        {
          label: 'B13',
          total: true,
          cells: { initial: 'C13', budget: 'D13', executed: 'E13', weight: 'F13', rate: 'G13', score: 'H13' },
        },
        { label: 'B14', cells: { initial: 'C14', budget: 'D14', executed: 'E14', rate: 'G14' } },
        { label: 'B15', cells: { initial: 'C15', budget: 'D15', executed: 'E15', rate: 'G15' } },
      ],
      execution: { budget: 'D13', executed: 'E13', rate: 'G13', weight: 'F13', score: 'H13', points: '10' },
      total: { label: 'A16', weight: 'E16', score: 'F16' },
    },
  ],
});

/** 投入/过程/产出/效果 with points at every level, decimals, 评分标准 and values; subtotals in formulas. */
const jilin = layout({
  id: 'jilin-department-four-frames',
  grid: `
2022年度部门整体支出绩效自评表 | < | < | < | < | < | < | < | < | <
部门名称：长白县气象灾害防御中心 | < | < | < | < | 填表人：李雪梅 | < | < | < | <
一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 评价标准 | 目标值 | 实际值 | 得分
投入 | 15 | 目标设定 | 7.5 | 绩效目标合理性 | 7.5 | 符合部门职责得满分 | 合理 | 合理 | 7.5
^ | ^ | 预算配置 | 7.5 | 在职人员控制率 | 7.5 | ≤100%得满分 | ≤100% | 96.5% | 7.5
小计 | < | < | < | < | =F4+F5 → 15 |  |  |  | =J4+J5 → 15
过程 | 32.5 | 预算执行 | 20 | 预算完成率 | 12.5 | 达到目标值得满分，否则按比例得分 | ≥95% | 97.2% | 12.5
^ | ^ | ^ | ^ | 结转结余率 | 7.5 | 不超过目标值得满分 | ≤5% | 2.8% | 7.5
^ | ^ | 资产管理 | 12.5 | 固定资产利用率 | 12.5 | 按比例得分 | ≥100% | 96% | 12
小计 | < | < | < | < | =SUM(F7:F9) → 32.5 |  |  |  | =SUM(J7:J9) → 32
产出 | 27.5 | 职责履行 | 27.5 | 预警发布数量 | 15 | 按比例得分 | ≥120条 | 132条 | 15
^ | ^ | ^ | ^ | 预警准确率 | 12.5 | 按比例得分 | ≥92% | 93.1% | 12.5
小计 | < | < | < | < | =SUM(F11:F12) → 27.5 |  |  |  | =SUM(J11:J12) → 27.5
效果 | 25 | 履职效益 | 25 | 防灾减灾作用 | 15 | 定性评价 | 明显 | 明显 | 15
^ | ^ | ^ | ^ | 公众满意度 | 10 | 达到目标值得满分 | ≥90% | 94% | 10
小计 | < | < | < | < | =SUM(F14:F15) → 25 |  |  |  | =SUM(J14:J15) → 25
总计 | < | < | < | < | =F6+F10+F13+F16 → 100 |  |  |  | =J6+J10+J13+J16 → 99.5
备注：固定资产中两台设备待报废，扣0.5分。 | < | < | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2022,
      groups: [
        [1, 'B4', 15],
        [1, 'B7', 32.5],
        [1, 'B11', 27.5],
        [1, 'B14', 25],
        [2, 'D4', 7.5],
        [2, 'D5', 7.5],
        [2, 'D7', 20],
        [2, 'D9', 12.5],
        [2, 'D11', 27.5],
        [2, 'D14', 25],
      ],
      columns: {
        level1: 'A',
        level2: 'C',
        name: 'E',
        weight: 'F',
        criteria: 'G',
        target: 'H',
        actual: 'I',
        score: 'J',
      },
      indicators: '4-5, 7-9, 11-12, 14-15',
      total: { label: 'A17', weight: 'F17', score: 'J17' },
    },
  ],
});

/** Central transfer payment with scores: 中央/地方/其他资金 rows, self-score beside the finance bureau's. */
const liaoning = layout({
  id: 'liaoning-transfer-scored',
  grid: `
中央对地方专项转移支付绩效自评表 | < | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | < | <
转移支付名称 | < | 渔业发展补助资金 | < | < | < | < | < | <
中央主管部门 | < | 农业农村部 | < | < | 省级主管部门 | < | 辽东省农业农村厅 | <
资金执行情况⏎（万元） | < |  | 全年预算数 | 全年执行数 | 预算执行率 | 分值 | 自评得分 | 财政复核得分
^ | < | 年度资金总额 | 864.5 | 821.28 | {95%} | 10 | 9.5 | 9.5
^ | < | 其中：中央补助资金 | 600 | 600 | {100%} |  |  |
^ | < | 地方资金 | 264.5 | 221.28 | {83.66%} |  |  |
^ | < | 其他资金 |  |  |  |  |  |
总体目标 | 年初设定目标 | < | < | < | 全年实际完成情况 | < | < | <
^ | 更新改造渔船，建设海洋牧场。 | < | < | < | 渔船更新如期完成，海洋牧场一期建成。 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 分值 | 自评得分 | 财政复核得分
^ | 产出指标 | 数量指标 | 更新渔船 | ≥18艘 | 18艘 | 20 | 20 | 20
^ | ^ | ^ | 建设海洋牧场 | 1处 | 1处 | 15 | 15 | 14
^ | ^ | 质量指标 | 渔船检验合格率 | 100% | 100% | 15 | 15 | 15
^ | 效益指标 | 经济效益指标 | 带动渔业产值 | ≥5200万元 | 5480万元 | 15 | 15 | 15
^ | ^ | 生态效益指标 | 近海渔业资源 | 逐步恢复 | 逐步恢复 | 15 | 15 | 15
^ | 满意度指标 | 服务对象满意度指标 | 渔民满意度 | ≥85% | 89.6% | 10 | 10 | 10
总分 | < | < | < | < | < | 100 | 99.5 | 98.5
说明 | 地方资金结余主要为工程质保金。 | < | < | < | < | < | < | <
`,
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C3',
      funds: [
        {
          label: 'C6',
          total: true,
          cells: { budget: 'D6', executed: 'E6', rate: 'F6', weight: 'G6', score: 'H6' },
        },
        { label: 'C7', cells: { budget: 'D7', executed: 'E7', rate: 'F7' } },
        { label: 'C8', cells: { budget: 'D8', executed: 'E8', rate: 'F8' } },
        { label: 'C9', cells: {} },
      ],
      execution: { budget: 'D6', executed: 'E6', rate: 'F6', weight: 'G6', score: 'H6', points: '10' },
      columns: {
        level1: 'B',
        level2: 'C',
        name: 'D',
        target: 'E',
        actual: 'F',
        weight: 'G',
        score: 'H',
        reviewScore: 'I',
      },
      indicators: '13-18',
      total: { label: 'A19', weight: 'G19', score: 'H19' },
    },
  ],
});

/** Every second column is a blank filler, nothing is merged, amounts of the parts under their own levels. */
const innerMongolia = layout({
  id: 'inner-mongolia-fillers',
  merging: false,
  grid: `
2023年度旗本级项目支出绩效自评表 | | | | | | | | | | | | | | |
项目名称 | | 草原鼠害防治 | | | | | | 项目负责人及联系电话 | | | | 巴特尔 0470-5551234 | | |
主管部门 | | 草原旗林业和草原局 | | | | | | 实施单位 | | | | 草原旗草原工作站 | | |
项目资金（万元） | | | | 年初预算数 | | 全年预算数 | | 全年执行数 | | 分值 | | 执行率 | | 得分 |
 | | 年度资金总额： | | 240 | | 252 | | 239.4 | | 10 | | {95%} | | 9.5 |
 | | 其中：自治区补助 | | 200 | | 200 | | 200 | | — | | — | | — |
 | | 盟级补助 | | 40 | | 40 | | 27.4 | | — | | — | | — |
 | | 旗本级资金 | | 0 | | 12 | | 12 | | — | | — | | — |
一级指标 | | 二级指标 | | 三级指标 | | 年度指标值 | | 实际完成值 | | 分值 | | 得分 | | 偏差原因分析及改进措施 |
产出指标 | | 数量指标 | | 防治面积 | | ≥56万亩 | | 57.2万亩 | | 20 | | 20 | | |
 | | 质量指标 | | 防治效果 | | ≥85% | | 87% | | 20 | | 20 | | |
 | | 成本指标 | | 每亩防治成本 | | ≤4.5元 | | 4.4元 | | 10 | | 10 | | |
效益指标 | | 生态效益指标 | | 草原植被盖度 | | 稳中有升 | | 稳中有升 | | 30 | | 30 | | |
满意度指标 | | 服务对象满意度 | | 牧户满意度 | | ≥85% | | 92% | | 10 | | 10 | | |
合计 | | | | | | | | | | 100 | | 99.5 | | |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'C2',
      funds: [
        {
          label: 'C5',
          total: true,
          cells: { initial: 'E5', budget: 'G5', executed: 'I5', weight: 'K5', rate: 'M5', score: 'O5' },
        },
        { label: 'C6', cells: { initial: 'E6', budget: 'G6', executed: 'I6' } },
        { label: 'C7', cells: { initial: 'E7', budget: 'G7', executed: 'I7' } },
        { label: 'C8', cells: { initial: 'E8', budget: 'G8', executed: 'I8' } },
      ],
      execution: { budget: 'G5', executed: 'I5', rate: 'M5', weight: 'K5', score: 'O5', points: '10' },
      columns: {
        level1: 'A',
        level2: 'C',
        name: 'E',
        target: 'G',
        actual: 'I',
        weight: 'K',
        score: 'M',
        reason: 'O',
      },
      silent: ['level1', 'level2'],
      indicators: '10-14',
      total: { label: 'A15', weight: 'K15', score: 'M15' },
    },
  ],
});

export const NORTHEAST: readonly Layout[] = [heilongjiang, jilin, liaoning, innerMongolia];
