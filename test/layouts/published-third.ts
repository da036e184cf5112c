import { layout, type Layout, type LayoutText } from './layout';

/**
 * A third collection of forms as units have published them: labels, order, targets, values, points and
 * amounts are theirs, names and places are not. Where a page broke off, the rest is ours (said above each);
 * where a form was wrong it has been put right.
 */

const SIDE = { level1: 'B', level2: 'C', name: 'D' } as const;

/** A line with fewer cells than the table has columns: its last cell reaches to the right edge. */
function spread(width: number, grid: string): string {
  return grid
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|');
      return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => ' < ')].join('|');
    })
    .join('\n');
}

/** The truth of the first with the rows of the second. */
function withRowsOf(drawn: Layout, other: Layout): Layout {
  const forms = drawn.truth.forms.map((form, index) => ({
    ...form,
    indicators: [...(other.truth.forms[index]?.indicators ?? []), ...form.indicators],
  }));
  return { ...drawn, truth: { ...drawn.truth, forms } };
}

/**
 * Hubei library: one score over two and three rows, once across two second levels; a target over two rows.
 * Values of the satisfaction and what stands below it are ours.
 */
const SHARED_SCORES: LayoutText = {
  id: 'third-published-library-shared-scores',
  grid: spread(
    7,
    `
附表2
2022年度共享工程项目自评表
项目单位（盖章）：鄂东市图书馆 | < | < | 主要领导签字：
填报日期：2023.6.28
项目名称 | < | 共享工程
主管部门 | < | 鄂东市文化和旅游局 | < | 项目实施单位 | 鄂东市图书馆
项目类别 | < | 1、部门预算项目 ☑ 2、市直专项 □
项目属性 | < | 1、持续性项目 ☑ 2、新增性项目 □
项目类型 | < | 1、常年性项目 ☑ 2、延续性项目 □ 3、一次性项目 □
预算执行情况（万元）⏎（20分） | | < | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分⏎（20分*执行率）
^ | 年度财政资金总额 | < | 5 | 5 | 100% | 20
年度绩效目标1⏎（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
^ | 产出指标（40分） | 数量指标 | 一个存储备份器 | 25TB | 25TB | 10
^ | ^ | ^ | WIFI布点全覆盖 | 100%覆盖 | 100%覆盖 | ^
^ | ^ | 质量指标 | 以最新资源面市 | 资源采购期以当年为主 | 资源采购期以当年为主 | 10
^ | ^ | 时效指标 | 可保证读者使用时长 | 全天候可用 | 全天候 | 10
^ | ^ | ^ | 2022年全年 | ≥360天 | ≥360天 | ^
^ | ^ | 成本指标 | 以低价位高质量为采购原则 | 5万 | 5万 | 10
^ | 效益指标（30分） | 经济效益 | 社会公益服务无经济效益 | 公益性事业 | 公益性事业 | 10
^ | ^ | 社会效益 | 使读者更方便快捷查找检阅 | 独有数据资源查询，查询范围可扩展到省图 | 独有数据资源查询，查询范围可扩展到省图 | ^
^ | ^ | ^ | 促进文化经济发展，丰富市民文化活动 | ^ | ^ | ^
^ | ^ | 环境效益 | 数字图书馆环境优良无污染 | 良好 | 良好 | 10
^ | ^ | ^ | WIFI全覆盖，绿色环保 | 良好 | 良好 | ^
^ | ^ | 可持续影响指标 | ≥360天服务读者 | ≥360天 | ≥360天 | 10
^ | 满意度指标（10分） | 读者 | 在网络上设置读者满意度调查 | ≥90% | 95% | 10
总分 | < | < | < | < | < | 100
偏差大或目标未完成原因分析 | < | 无
改进措施及结果应用方案 | < | 无
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2022,
      projectName: 'C5',
      execution: { budget: 'D11', executed: 'E11', rate: 'F11', score: 'G11', points: '20' },
      groups: [
        [1, 'B13', 40],
        [1, 'B19', 30],
        [1, 'B25', 10],
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', score: 'G' },
      indicators: '15, 18, 24-25',
      total: { label: 'A26', score: 'G26' },
    },
  ],
};

const libraryScores: Layout = withRowsOf(
  layout(SHARED_SCORES),
  layout({
    ...SHARED_SCORES,
    forms: SHARED_SCORES.forms.map((form) => ({
      ...form,
      silent: ['score'],
      indicators: '13-14, 16-17, 19-23',
    })),
  }),
);

/** Hubei: targets are plans of months, 完成 as value, 分 behind the total. The last two rows are partly ours. */
const spongeCity = layout({
  id: 'third-published-sponge-city-total-with-fen',
  grid: spread(
    7,
    `
2022年度鄂东市系统化全域海绵城市示范城市的申报工作经费项目自评表
项目名称 | < | 鄂东市系统化全域海绵城市示范城市的申报工作经费
主管部门 | < | 鄂东市住房和城乡建设局 | < | 项目实施单位 | 鄂东市住房和城乡建设局
项目类别 | < | 1、部门预算项目 ☑ 2、市直专项 □
项目属性 | < | 1、持续性项目 ☑ 2、新增性项目 □
项目类型 | < | 1、常年性项目 □ 2、延续性项目 ☑ 3、一次性项目 □
预算执行情况（万元）⏎（20分） | | < | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分⏎（20分*执行率）
^ | 年度财政资金总额 | < | 200 | 195.5 | 97.75% | 19.55
年度绩效目标1⏎（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
^ | 产出指标 | 数量指标 | 完成省级宣传片制作；完成实施方案的编制；完成自评估报告 | 完成1部宣传片，2套方案 | 完成1部宣传片，2套方案 | 10
^ | ^ | 质量指标 | 通过专家评审 | 通过 | 通过 | 10
^ | ^ | 时效指标 | 上半年完成宣传片制作；下半年完成实施方案 | 6月份完成宣传片制作；9月份完成文本；11月完成专家评审 | 完成 | 10
^ | ^ | 成本指标 | 省级宣传片制作费、申报文本编制费、自评估报告编制费 | 200万 | 195.5万元 | 10
^ | 效益指标 | 经济效益⏎指标 | 统筹海绵城市项目谋划 | 统筹海绵城市项目谋划 | 完成 | 10
^ | ^ | 社会效益⏎指标 | 指导城市建设 | 指导城市建设 | 完成 | 10
^ | ^ | 生态效益⏎指标 | 有利于城市生态、韧性发展 | 有利于城市生态、韧性发展 | 完成 | 10
^ | 满意度指标 | 满意度指标 | 群众满意度 | 满意 | 完成 | 10
总分 | < | < | < | < | < | 99.55分
偏差大或⏎目标未完成⏎原因分析 | < | 2022年12月，第三方咨询单位已编制完成海绵城市自评估报告，并通过专家评审，根据合同约定，尾款于次年支付。
改进措施及⏎结果应用方案 | < | 加快尾款支付。
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C2',
      execution: { budget: 'D8', executed: 'E8', rate: 'F8', score: 'G8', points: '20' },
      columns: { ...SIDE, target: 'E', actual: 'F', score: 'G' },
      indicators: '10-17',
      total: { label: 'A18', score: 'G18' },
    },
  ],
});

/** Hubei hospital: 1年 against 1年, second levels without 指标, 成本控制 as a quantity. Ours from the sustainable effect on. */
const hospitalSite = layout({
  id: 'third-published-hospital-site-subsidy',
  grid: spread(
    7,
    `
2021年度财政项目绩效自评表
单位名称：襄北市中心医院 | < | < | < | 填报日期：2022年3月18日
项目名称 | < | 东渡院区建设补助
主管部门 | < | 襄北市卫生健康委 | < | 项目实施单位 | 襄北市中心医院
项目类别 | < | 1、部门预算项目□ 2、财政专项☑ 3、市对下转移支付项目□
项目属性 | < | 1、持续性项目☑ 2、新增性项目□
项目类型 | < | 1、常年性项目□ 2、延续性项目☑ 3、一次性项目□
预算执行情况⏎（万元）⏎（20分） | | < | 预算数⏎（A） | 执行数⏎（B） | 执行率⏎（B/A） | 得分⏎（20分*执行率）
^ | 年度财政⏎资金总额 | < | 1000 | 1000 | 100% | 20
年⏎度⏎绩⏎效⏎目⏎标⏎1⏎（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值⏎（A） | 实际完成值⏎（B） | 得分
^ | 产出⏎指标 | 数量指标 | 成本控制 | 不超过预算 | 不超过预算 | 10
^ | ^ | 质量指标 | 保证财政建设补助专款专用 | 专款专用 | 专款专用 | 10
^ | ^ | 成本 | 每年财政补助1000万元 | 1000万元 | 1000万元 | 10
^ | ^ | 时效 | 1年 | 1年 | 1年 | 10
^ | 效益⏎指标 | 经济效益 | 完成东渡院区建设，医院东渡医疗收入达到5亿元 | 5亿元 | 6.47亿元 | 10
^ | ^ | 可持续性 | 院区建成后，可持续为周边群众提供医疗服务 | 服务范围扩大 | 服务范围扩大 | 10
^ | 满意度⏎指标 | 服务对象 | 患者满意度 | ≥90% | 94.3% | 20
总分 | < | < | < | < | < | 100
偏差大或⏎目标未完成⏎原因分析 | < |
改进措施及⏎结果应用方案 | < |
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2021,
      projectName: 'C3',
      execution: { budget: 'D9', executed: 'E9', rate: 'F9', score: 'G9', points: '20' },
      columns: { ...SIDE, target: 'E', actual: 'F', score: 'G' },
      indicators: '11-17',
      total: { label: 'A18', score: 'G18' },
    },
  ],
});

/** Anhui police: labels written downwards with their points, rows of dots; a dash for what is not scored. Ours from the second quality row on. */
const drugsStage = layout({
  id: 'third-published-labels-written-downwards',
  grid: spread(
    9,
    `
项目支出绩效自评表
（2021年度）
项目名称 | < | 禁毒经费
主管部门 | < | 宣东市公安局 | < | < | 实施单位 | 禁毒支队
项目资金⏎（万元） | < | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
^ | < | 年度资金总额： | 100 | 100 | 100 | 10 | 100% | 10
^ | < | 其中：本年财政拨款 | 100 | 100 | 100 | - | | -
^ | < | 上年结转资金 | | | | - | | -
^ | < | 其他资金 | | | | - | | -
年度总体目标完成情况 | 预期目标 | < | < | < | 实际完成情况
^ | 支持公安机关开展禁毒业务工作，补助必须的办案、业务、装备等开支，有效的打击毒品犯罪。 | < | < | < | 有效的打击了毒品犯罪，进一步增强了全民禁毒意识，提升了群众安全感和满意度。
年⏎度⏎绩⏎效⏎指⏎标⏎完⏎成⏎情⏎况 | 一级⏎指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产⏎出⏎指⏎标⏎（50分） | 数量指标 | 指标1：禁毒舞台剧宣传的场次 | ≥1场 | 1场 | 12 | 12 |
^ | ^ | ^ | 指标2：毛发检查试剂数量 | ≥2400份 | 3200份 | 12 | 12 |
^ | ^ | ^ | …… | | | | |
^ | ^ | 质量指标 | 指标1：经费支出合规性 | 严格执行相关财经法规制度 | 严格执行相关财经法规制度 | 9 | 9 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | 时效指标 | 指标1：项目完成时间 | 2021年12月底前 | 2021年12月 | 9 | 9 |
^ | ^ | ^ | …… | | | | |
^ | ^ | 成本指标 | 指标1：项目总成本 | ≤100万元 | 100万元 | 8 | 8 |
^ | 效⏎益⏎指⏎标⏎（30分） | 社会效益⏎指标 | 指标1：群众禁毒意识 | 有效提升 | 有效提升 | 15 | 15 |
^ | ^ | ^ | …… | | | | |
^ | ^ | 可持续影⏎响指标 | 指标1：禁种铲毒成果 | 持续巩固 | 持续巩固 | 15 | 15 |
^ | 满意度指标⏎（10分） | 服务对象⏎满意度指标 | 指标1：群众满意度 | ≥90% | 95% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 100 |
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2021,
      projectName: 'C3',
      funds: [
        {
          label: 'C6',
          total: true,
          cells: { initial: 'D6', budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6' },
        },
        { label: 'C7', cells: { initial: 'D7', budget: 'E7', executed: 'F7' } },
        { label: 'C8', cells: {} },
        { label: 'C9', cells: {} },
      ],
      execution: { budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6', points: '10' },
      groups: [
        [1, 'B13', 50],
        [1, 'B21', 30],
        [1, 'B24', 10],
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '13-14, 16, 18, 20-21, 23-24',
      optional: '15, 17, 19, 22',
      total: { label: 'A25', weight: 'G25', score: 'H25' },
    },
  ],
});

/** Anhui: 200 against 200余人, months as values of a limit; goals numbered differently on both sides. Ours from the cost row on. */
const quakeStations = layout({
  id: 'third-published-quake-more-than-two-hundred',
  grid: spread(
    9,
    `
附件1
防震减灾项目支出绩效自评表
（2021年度）
项目名称 | < | 防震减灾综合保障
主管部门 | < | 宣东市地震局 | < | < | 实施单位 | 宣东市地震局
项目资金⏎（万元） | < | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
^ | < | 年度资金总额： | 55 | 55 | 55 | 10 | 100% | 10
^ | < | 其中：本年财政拨款 | 55 | 55 | 55 | - | 100% | -
^ | < | 上年结转资金 | 0 | 0 | 0 | - | | -
^ | < | 其他资金 | 0 | 0 | 0 | - | | -
年度总体目标完成情况 | 预期目标 | < | < | < | 实际完成情况
^ | 目标1：省政府对市政府防震减灾目标管理绩效考核第一名。⏎目标2：全省市级防震减灾综合考核先进单位。 | < | < | < | 1.省政府对市政府防震减灾目标管理绩效考核第一名。⏎2.全省市级防震减灾综合考核先进单位。
年度绩效指标完成情况 | 一级⏎指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标⏎（50分） | 数量指标 | 指标1：接受业务培训人数 | 200 | 200余人 | 10 | 10 |
^ | ^ | ^ | 指标2：科普馆参观人数 | 500 | 600余人 | 10 | 10 |
^ | ^ | 质量指标 | 指标1：台站正常运行 | 100% | 100% | 10 | 10 |
^ | ^ | ^ | 指标2：台网运行率 | ≥95% | 99.12% | 10 | 10 |
^ | ^ | 时效指标 | 指标1：业务培训时限 | 11月底前 | 10月 | 5 | 5 |
^ | ^ | ^ | 指标2：科普宣传时限 | 11月底前 | 10月 | 5 | 5 |
^ | ^ | 成本指标 | 指标1： | | | | |
^ | 效益指标⏎（30分） | 经济效益⏎指标 | 指标1： | | | | |
^ | ^ | 社会效益⏎指标 | 指标1：公众防震减灾意识 | 提升 | 有所提升 | 15 | 15 |
^ | ^ | 生态效益⏎指标 | 指标1： | | | | |
^ | ^ | 可持续影响指标 | 指标1：监测预报能力 | 持续增强 | 持续增强 | 15 | 15 |
^ | 满意度指标⏎（10分） | 服务对象⏎满意度指标 | 指标1：参观人员满意度 | ≥95% | 98% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 100 |
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2021,
      projectName: 'C4',
      funds: [
        {
          label: 'C7',
          total: true,
          cells: { initial: 'D7', budget: 'E7', executed: 'F7', weight: 'G7', rate: 'H7', score: 'I7' },
        },
        { label: 'C8', cells: { initial: 'D8', budget: 'E8', executed: 'F8', rate: 'H8' } },
        { label: 'C9', cells: { initial: 'D9', budget: 'E9', executed: 'F9' } },
        { label: 'C10', cells: { initial: 'D10', budget: 'E10', executed: 'F10' } },
      ],
      execution: { budget: 'E7', executed: 'F7', weight: 'G7', rate: 'H7', score: 'I7', points: '10' },
      groups: [
        [1, 'B14', 50],
        [1, 'B21', 30],
        [1, 'B25', 10],
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '14-19, 22, 24-25',
      optional: '20-21, 23',
      total: { label: 'A26', weight: 'G26', score: 'H26' },
    },
  ],
});

/**
 * Anhui water: targets in the names (支付完成率100%), two template rows in every second level, one row of slashes.
 * Targets and values that were left blank have been filled in, and the missing rate.
 */
const floodDefence = layout({
  id: 'third-published-flood-row-of-slashes',
  grid: spread(
    9,
    `
项目支出绩效自评表
（2022年度）
项目名称 | < | 水旱灾害防御经费
主管部门 | < | | < | < | 实施单位 | 天南市水利局
项目资金⏎（万元） | < | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
^ | < | 年度资金总额： | 880 | 880 | 880 | 10 | 100% | 10
^ | < | 其中：本年财政拨款 | 880 | 880 | 880 | - | | -
^ | < | 上年结转资金 | | | | - | | -
^ | < | 其他资金 | | | | - | | -
年度总体目标完成情况 | 预期目标 | < | < | < | 实际完成情况
^ | 完成年度防汛工作，完成中型灌区节水改造项目和农业综合水价改革项目。 | < | < | < | 完成年度目标。
年度绩效指标完成情况 | 一级⏎指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产⏎出⏎指⏎标⏎（50分） | 数量指标 | 指标1：完成中型灌区节水改造项目数量 | 1 | 1 | 10 | 10 |
^ | ^ | ^ | 指标2：完成农业综合水价改革项目 | 1 | 1 | 10 | 10 |
^ | ^ | ^ | …… | | | | |
^ | ^ | 质量指标 | 指标1：工程质量合格 | 合格 | 合格 | 10 | 10 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | ^ | …… | | | | |
^ | ^ | 时效指标 | 指标1：年度资金支付完成率100% | 100% | 100% | 10 | 10 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | ^ | …… | | | | |
^ | ^ | 成本指标 | 指标1：资金执行在预算范围内 | 预算范围内 | 预算范围内 | 10 | 10 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | ^ | …… | | | | |
^ | 效⏎益⏎指⏎标⏎（30分） | 经济效益⏎指标 | 指标1：全市安全度汛 | 安全度汛 | 安全度汛 | 10 | 10 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | ^ | …… | | | | |
^ | ^ | 社会效益⏎指标 | 指标1：保护全市人口财产不受损失 | 不受损失 | 不受损失 | 10 | 10 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | ^ | …… | | | | |
^ | ^ | 生态效益⏎指标 | 指标1：/ | | | / | / |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | ^ | …… | | | | |
^ | ^ | 可持续影⏎响指标 | 指标1：已建工程良性运行 | 良性运行 | 良性运行 | 10 | 10 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | ^ | …… | | | | |
^ | 满意度指标⏎（10分） | 服务对象⏎满意度指标 | 指标1：服务对象满意度 | 90% | 100% | 10 | 10 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | ^ | …… | | | | |
总分 | < | < | < | < | < | 100 | 100 |
注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。如有特殊情况，上述权重可做适当调整。
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C3',
      funds: [
        {
          label: 'C6',
          total: true,
          cells: { initial: 'D6', budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6' },
        },
        { label: 'C7', cells: { initial: 'D7', budget: 'E7', executed: 'F7' } },
        { label: 'C8', cells: {} },
        { label: 'C9', cells: {} },
      ],
      execution: { budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6', points: '10' },
      groups: [
        [1, 'B13', 50],
        [1, 'B25', 30],
        [1, 'B37', 10],
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '13-14, 16, 19, 22, 25, 28, 34, 37',
      optional: '15, 17-18, 20-21, 23-24, 26-27, 29-33, 35-36, 38-39',
      total: { label: 'A40', weight: 'G40', score: 'H40' },
    },
  ],
});

/**
 * Sichuan: rows and columns numbered 行次 and 列次, a budget after what was pooled, six decimals, evidence to
 * be uploaded; rules of the money with two rows each. Ours from 执行准确性 on.
 */
const forestNumbered = layout({
  id: 'third-published-transfer-numbered-rows',
  grid: spread(
    11,
    `
2024年度林业草原改革发展资金绩效评价表
年度：2024年
资金投入情况⏎（万元） | 行次 | 全年预算数⏎（A） | 统筹整合资金数⏎（B） | 扣除统筹整合资金后预算金额⏎（C） | 全年到位资金⏎（D） | 预算到位⏎（D/C×100%） | 全年执行资金⏎（E） | 预算执行⏎（E/C×100%） | 佐证材料 | <
列次 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 所需材料 | 上传端口
年度资金总额（万元）： | 1 | '52.800000 | | '52.800000 | '52.800000 | 100.00% | '30.800000 | 58.33% | |
其中：中央财政资金（万元） | 2 | '52.800000 | | '52.800000 | '52.800000 | 100.00% | '30.800000 | 58.33% | 预算下达文件、资金到位及支出凭证 |
地方财政资金（万元） | 3 | | | | | | | | |
其他资金（万元，自有资金、社会资本、以前年度结转结余资金等） | 4 | | | | | | | | |
资金管理情况 | 行次 | | < | 情况说明 | < | < | 存在问题 | < | 改进措施 | <
列次 | 0 | | < | 8 | < | < | 9 | < | 10 | <
分配科学性 | 5 | 资金分配规范性 | < | 严格按照转移支付管理制度以及资金管理办法规定分配资金 | < | < | | < | | <
^ | 6 | 资金分配合理性 | < | 严格按照资金管理办法规定的范围和标准合理分配资金 | < | < | | < | | <
下达及时性 | 7 | 资金分解下达进度 | < | 及时分解下达 | < | < | 2024年中央财政林草专项资金预算（第三批）于2025年2月26日下达，下达滞后 | < | 积极对接市级部门，建议省级部门及时下达资金。 | <
^ | 8 | 资金到位率 | < | 资金已到位 | < | < | | < | | <
拨付合规性 | 9 | 资金拨付合规性 | < | 严格按照国库集中支付制度有关规定支付资金，确保资金拨付合规 | < | < | | < | | <
^ | 10 | 资金项目支付进度 | < | 严格按照项目合同约定支付进度支付资金 | < | < | 项目支付进度缓慢 | < | 加强与财政沟通，加快资金支付 | <
使用规范性 | 11 | 资金使用规范性 | < | 严格按照下达的预算科目和项目规范使用资金 | < | < | | < | | <
执行准确性 | 12 | 资金执行准确性 | < | 按照下达的预算金额执行 | < | < | | < | | <
绩效指标 | 行次 | 一级指标 | 二级指标 | 三级指标 | < | 指标值 | 全年实际完成值 | < | 未完成原因和改进措施 | <
^ | 13 | 产出指标 | 数量指标 | 森林抚育面积（亩） | < | ≥1500 | 1520 | < | | <
^ | 14 | ^ | ^ | 油茶低产林改造面积（亩） | < | ≥300 | 300 | < | | <
^ | 15 | ^ | 质量指标 | 造林作业面积核实合格率 | < | ≥85% | 92% | < | | <
^ | 16 | ^ | 时效指标 | 任务当期完成率 | < | ≥60% | 62% | < | | <
^ | 17 | 效益指标 | 社会效益指标 | 带动就业人数 | < | ≥40人 | 46人 | < | | <
^ | 18 | ^ | 生态效益指标 | 森林生态系统服务功能 | < | 有所改善 | 有所改善 | < | | <
^ | 19 | 满意度指标 | 服务对象满意度指标 | 林区职工和群众满意度 | < | ≥85% | 93% | < | | <
`,
  ),
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      year: 2024,
      // Which of 全年预算数 and 扣除统筹整合资金后预算金额 is the budget is left open.
      funds: [
        { label: 'A5', total: true, cells: { executed: 'H5', rate: 'I5' } },
        { label: 'A6', cells: { executed: 'H6', rate: 'I6' } },
        { label: 'A7', cells: {} },
        { label: 'A8', cells: {} },
      ],
      columns: { level1: 'C', level2: 'D', name: 'E', target: 'G', actual: 'H', reason: 'J' },
      indicators: '20-26',
      total: null,
    },
  ],
});

/**
 * Sichuan library: 定性 in the column of the symbol, 好坏 as target and as value. The last rows and the
 * conclusions are theirs, the head and the first rows ours.
 */
const lecturesGoodBad = layout({
  id: 'third-published-library-good-or-bad',
  grid: spread(
    11,
    `
部门预算项目支出绩效自评表（2022年度）
项目名称 | 51092322T000000436711-公共图书馆免费开放补助资金
主管部门 | 蜀中县文化广播电视和旅游局部门 | < | < | 实施单位⏎（盖章） | 蜀中县图书馆
项目基本情况 | 1.项目年度目标完成情况 | 项目年度目标 | < | < | < | 年度目标完成情况
^ | ^ | 全年免费开放，开展阅读推广活动和公益讲座，提高公共文化服务水平。 | < | < | < | 全年免费开放，按计划完成各项活动。
^ | 2.项目实施内容及过程概述 | 项目由县图书馆组织实施，资金用于阅读活动、公益讲座、临聘人员和日常运转。
预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | < | 预算执行数 | < | 预算执行率 | 权重 | 得分 | 原因
^ | 总额 | 0.00 | 20.00 | < | 20.00 | < | 100.00% | 10 | 10 |
^ | 其中：财政资金 | 0.00 | 20.00 | < | 20.00 | < | 100.00% | / | / | ^
^ | 财政专户管理资金 | 0.00 | 0.00 | < | 0.00 | < | 0.00% | / | / | ^
^ | 单位资金 | 0.00 | 0.00 | < | 0.00 | < | 0.00% | / | / | ^
^ | 其他资金 | | | < | | < | | / | / | ^
绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
^ | 产出指标 | 数量指标 | 开展阅读推广活动 | ≥ | 20 | 场次 | 22 | 20 | 20 |
^ | ^ | ^ | 举办公益性讲座 | ≥ | 12 | 场次 | 12 | 20 | 20 |
^ | ^ | 质量指标 | 开放设备完好率 | ≥ | 95 | % | 95 | 10 | 10 |
^ | ^ | 时效指标 | 活动按时完成率 | = | 100 | % | 100 | 10 | 10 |
^ | ^ | 成本指标 | 免费开放经费 | ≤ | 20 | 万元 | 20 | 10 | 10 |
^ | 效益指标 | 社会效益指标 | 公益性讲座知晓率 | = | 100 | % | 100 | 5 | 5 |
^ | ^ | 可持续影响指标 | 图书馆管理机制健全性 | 定性 | 好坏 | | 好坏 | 5 | 5 |
^ | 满意度指标 | 服务对象满意度指标 | 活动参与人员满意度 | ≥ | 95 | % | 95 | 5 | 5 |
^ | ^ | ^ | 聘用人员满意度 | ≥ | 95 | % | 95 | 5 | 5 |
合计 | < | < | < | < | < | < | < | 100 | 100 |
评价结论 | 通过免费开放，吸引了更多公众走进图书馆，从而使图书馆更好地发挥其社会公共服务职能，得到了读者的一致好评。
存在问题 | 因每年图书馆免开资金不是在年初1月份就到位，造成了当年年初开展工作无经费使用，单位制定资金使用绩效目标的准确性也有一定的影响。
改进措施 | 及时补充图书馆运营经费，使我县图书馆事业不断发展。
项目负责人： | < | < | < | < | < | 财务负责人：
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B2',
      funds: [
        {
          label: 'B8',
          total: true,
          cells: { initial: 'C8', budget: 'D8', executed: 'F8', rate: 'H8', weight: 'I8', score: 'J8' },
        },
        { label: 'B9', cells: { initial: 'C9', budget: 'D9', executed: 'F9', rate: 'H9' } },
        { label: 'B10', cells: { initial: 'C10', budget: 'D10', executed: 'F10', rate: 'H10' } },
        { label: 'B11', cells: { initial: 'C11', budget: 'D11', executed: 'F11', rate: 'H11' } },
        { label: 'B12', cells: {} },
      ],
      execution: { budget: 'D8', executed: 'F8', rate: 'H8', weight: 'I8', score: 'J8', points: '10' },
      columns: {
        ...SIDE,
        nature: 'E',
        target: 'F',
        unit: 'G',
        actual: 'H',
        weight: 'I',
        score: 'J',
        reason: 'K',
      },
      indicators: '14-22',
      total: { label: 'A23', weight: 'I23', score: 'J23' },
    },
  ],
});

/**
 * Shanxi health centre: twenty-five rows under one second level, most of them a share of people missed; points
 * of one, two and three; 不少于12种. Names 3 and 4, the reasons and everything below the quantities are ours,
 * scores follow the shares; the budget of the whole year could not be read.
 */
const publicHealth = layout({
  id: 'third-published-public-health-twenty-five-rows',
  grid: spread(
    9,
    `
稷东县项目支出绩效自评表
（2021年度）
项目名称 | < | 国家基本公共卫生服务
主管部门 | < | 稷东县卫生健康和体育局 | < | < | 实施单位 | 稷东县汾店镇卫生院
项目资金⏎（万元） | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | < | 年度资金总额 | 0 | 207.4538 | 207.4538 | 10 | 100% | 10
^ | < | 其中：当年财政拨款 | 0 | 207.4538 | 207.4538 | — | 100% | —
^ | < | 上年结转资金 | | | | — | | —
^ | < | 其他资金 | | | | — | | —
年度⏎总体⏎目标 | 预期目标 | < | < | < | 实际完成情况
^ | 国家基本公共卫生服务 | < | < | < | 国家基本公共卫生服务
绩⏎效⏎指⏎标 | 一级⏎指标 | 二级指标 | 三级指标 | 年度⏎指标值 | 实际⏎完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标 | 数量指标 | 指标1：居民健康档案 | 38508人 | 37442人 | 3 | 2.92 | 外出人口未建档
^ | ^ | ^ | 指标2：发放健康教育资料 | 不少于12种 | 14种 | 1 | 1 |
^ | ^ | ^ | 指标3：播放健康教育音像资料 | 不少于6种 | 28种 | 1 | 1 |
^ | ^ | ^ | 指标4：更换健康教育宣传栏 | 116次 | 150次 | 1 | 1 |
^ | ^ | ^ | 指标5：举办健康教育知识讲座 | 6次 | 150次 | 1 | 1 |
^ | ^ | ^ | 指标6：举办健康教育宣传咨询活动 | 12次 | 96次 | 1 | 1 |
^ | ^ | ^ | 指标7：建立预防接种证 | 221人 | 221人 | 2 | 2 |
^ | ^ | ^ | 指标8：适龄儿童疫苗接种率 | 100.00% | 97.30% | 2 | 1.95 | 个别儿童有禁忌
^ | ^ | ^ | 指标9：0-6岁儿童健康管理数 | 2089人 | 2089人 | 2 | 2 |
^ | ^ | ^ | 指标10：0-6岁儿童眼保健操覆盖数 | 2089人 | 2089人 | 2 | 2 |
^ | ^ | ^ | 指标11：新生儿访视数 | 214人 | 214人 | 2 | 2 |
^ | ^ | ^ | 指标12：孕产妇7天访视数 | 214人 | 203人 | 2 | 1.9 | 产后不在本地居住
^ | ^ | ^ | 指标13：孕产妇42天访视数 | 214人 | 203人 | 2 | 1.9 | 产后不在本地居住
^ | ^ | ^ | 指标14：早孕建册数 | 120人 | 69人 | 2 | 1.15 | 孕妇多在县城建册
^ | ^ | ^ | 指标15：老年人体检数 | 5662人 | 4044人 | 2 | 1.43 | 受疫情影响
^ | ^ | ^ | 指标16：高血压规范管理数 | 3807人 | 3224人 | 2 | 1.69 | 随访次数不够
^ | ^ | ^ | 指标17：高血压随访控制数 | 3807人 | 3220人 | 2 | 1.69 | 服药不规律
^ | ^ | ^ | 指标18：糖尿病规范管理数 | 863人 | 695人 | 2 | 1.61 | 随访次数不够
^ | ^ | ^ | 指标19：糖尿病随访控制数 | 863人 | 683人 | 2 | 1.58 | 服药不规律
^ | ^ | ^ | 指标20：严重精神障碍患者管理数 | 212人 | 209人 | 2 | 1.97 | 3人失访
^ | ^ | ^ | 指标21：肺结核健康规范管理数 | 8例 | 8例 | 2 | 2 |
^ | ^ | ^ | 指标22：老年人中医药规范管理数 | 5662人 | 4044人 | 2 | 1.43 | 受疫情影响
^ | ^ | ^ | 指标23：0-36月龄中医药规范管理数 | 1228人 | 770人 | 2 | 1.25 | 家长配合不够
^ | ^ | ^ | 指标24：传染病及突发公共卫生事件报告数 | 14例 | 14例 | 2 | 2 |
^ | ^ | ^ | 指标25：家庭医生签约率 | 24694人 | 22584人 | 2 | 1.83 | 外出人口未签约
^ | ^ | 质量指标 | 指标1：提升国家基本公共卫生服务质量 | 提升 | 提升 | 2 | 2 |
^ | ^ | 时效指标 | 指标1：资金支付及时率 | 100% | 100% | 1 | 1 |
^ | ^ | 成本指标 | 指标1：人均补助标准 | 79元 | 79元 | 1 | 1 |
^ | 效益指标 | 社会效益⏎指标 | 指标1：城乡居民健康水平 | 不断提高 | 不断提高 | 15 | 15 |
^ | ^ | 可持续影响⏎指标 | 指标1：基本公共卫生服务均等化 | 持续推进 | 持续推进 | 15 | 15 |
^ | 满意度⏎指标 | 服务对象⏎满意度指标 | 指标1：服务对象满意度 | ≥90% | 92% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 95.3 |
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2021,
      projectName: 'C3',
      funds: [
        {
          label: 'C6',
          total: true,
          cells: { initial: 'D6', budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6' },
        },
        { label: 'C7', cells: { initial: 'D7', budget: 'E7', executed: 'F7', rate: 'H7' } },
        { label: 'C8', cells: {} },
        { label: 'C9', cells: {} },
      ],
      execution: { budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6', points: '10' },
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '13-43',
      total: { label: 'A44', weight: 'G44', score: 'H44' },
    },
  ],
});

/**
 * Sichuan transfer: 转移（项目）名称, the title begins with the unit and the fund, targets and values are sentences,
 * labels written downwards. Ours from the second quality row on; 元 in the goals was 万元.
 */
const basicMedicine = layout({
  id: 'third-published-transfer-values-are-sentences',
  grid: spread(
    7,
    `
川东县卫生健康局基本药物制度补助资金转移支付区域（项目）绩效目标自评表
（2021年度）
转移（项目）名称 | < | 基本药物制度补助资金
中央主管部门 | < |
地方主管部门 | < | 川东县卫生健康局 | < | < | 资金使用单位 | 川东县卫生健康局
项目资金（万元） | < | | < | 全年预算数（A） | 全年执行数（B） | 执行率（B/A）
^ | < | 年度资金总额： | < | 2300.67 | 2300.67 | 100%
^ | < | 其中：中央补助 | < | 442.43 | 442.43 | 100%
^ | < | 地方资金 | < | 1858.24 | 1858.24 | 100%
^ | < | 其他资金 | < | | |
总体目标完成情况 | < | 总体目标 | < | 全年实际完成情况
^ | < | 实施基本药物制度，按照专款专用的原则把财政安排的补助资金统筹安排使用，保障基层医疗机构和村级卫生室正常运转。 | < | 年度完成基层医疗卫生机构实施基本药物制度补助2300.67万元，中央补助442.43万元，地方财政补助1858.24万元；其中完成村卫生室实施基本药物制度补助471.23万元，其中中央补助189.63万元，地方财政补助281.6万元
绩⏎效⏎指⏎标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因和改进措施
^ | 产⏎出⏎指⏎标 | 数量指标 | 指标1：政府办基层医疗卫生机构实施国家基本药物制度覆盖率 | 实施乡镇社区基层医疗机构37个。 | 本年度已完成37个基层医疗机构基药补助制度实施。 |
^ | ^ | ^ | 指标2：村卫生室实施国家基本药物制度 | 实施基本药物制度补助村卫生室352个。 | 本年度已完成352个村卫生室基药补助的实施。 |
^ | ^ | 质量指标 | 指标1：基层医疗卫生机构实施基本药物制度补助。 | 37个基层医疗机构 | 100% |
^ | ^ | ^ | 指标2：村卫生室实施基本药物制度补助。 | 352个村卫生室 | 100% |
^ | ^ | 时效指标 | 指标1：补助资金拨付。 | 2021年12月底前拨付到位。 | 已拨付到位。 |
^ | ^ | 成本指标 | 指标1：补助标准。 | 按上级下达标准补助。 | 按上级下达标准补助。 |
^ | 效⏎益⏎指⏎标 | 社会效益⏎指标 | 指标1：群众用药负担。 | 逐步减轻。 | 逐步减轻。 |
^ | ^ | 可持续影响⏎指标 | 指标1：国家基本药物制度在基层实施。 | 持续实施。 | 持续实施。 |
^ | 满意度⏎指标 | 服务对象⏎满意度指标 | 指标1：就诊群众满意度 | ≥90% | 92% |
说明 | 无
`,
  ),
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      year: 2021,
      projectName: 'C3',
      funds: [
        { label: 'C7', total: true, cells: { budget: 'E7', executed: 'F7', rate: 'G7' } },
        { label: 'C8', cells: { budget: 'E8', executed: 'F8', rate: 'G8' } },
        { label: 'C9', cells: { budget: 'E9', executed: 'F9', rate: 'G9' } },
        { label: 'C10', cells: {} },
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', reason: 'G' },
      indicators: '14-22',
      total: null,
    },
  ],
});

/** Guangxi transfer: local department and user of the money left blank, 资金情况 over the money. The indicators are ours, after the report. */
const heritage = layout({
  id: 'third-published-transfer-heritage',
  grid: spread(
    7,
    `
中央非物质文化遗产保护资金转移支付绩效目标自评表
（2021年度）
转移支付（项目）名称 | < | 非物质文化遗产保护资金
中央主管部门 | < | 文化和旅游部
地方主管部门 | < | | < | < | 资金使用单位 |
资金情况⏎（万元） | < | | < | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A）
^ | < | 年度资金总额： | < | 2118 | 2118 | 100%
^ | < | 其中：中央财政资金 | < | 2118 | 2118 | 100%
^ | < | 地方资金 | < | | |
^ | < | 其他资金 | < | | |
总体目标完成情况 | < | 总体目标 | < | 全年实际完成情况
^ | < | 对国家级非物质文化遗产代表性项目进行保护，支持代表性传承人开展传习活动。 | < | 完成19项国家级非物质文化遗产代表性项目的保护传承和展示推广工作。
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
^ | 产出指标 | 数量指标 | 补助国家级非遗代表性项目数 | 18个 | 19个 |
^ | ^ | ^ | 补助传承人记录工作 | 6名 | 6名 |
^ | ^ | ^ | 传承人研修培训计划 | 3期 | 3期 |
^ | ^ | ^ | 补助国家级代表性传承人 | 42名 | 42名 |
^ | ^ | 质量指标 | 记录工作验收合格率 | ≥95% | 100% |
^ | ^ | 时效指标 | 年度任务完成时间 | 2021年底 | 2021年底 |
^ | ^ | 成本指标 | 传承人补助标准 | 2万元/人 | 2万元/人 |
^ | 效益指标 | 经济效益指标 | 带动非遗产品销售 | 有所增长 | 有所增长 |
^ | ^ | 社会效益指标 | 非遗知晓度 | 不断提高 | 不断提高 |
^ | ^ | 可持续影响指标 | 非遗保护传承水平 | 持续提升 | 持续提升 |
^ | 满意度指标 | 服务对象满意度指标 | 传承人满意度 | ≥90% | 98% |
说明 | 无
`,
  ),
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      year: 2021,
      projectName: 'C3',
      funds: [
        { label: 'C7', total: true, cells: { budget: 'E7', executed: 'F7', rate: 'G7' } },
        { label: 'C8', cells: { budget: 'E8', executed: 'F8', rate: 'G8' } },
        { label: 'C9', cells: {} },
        { label: 'C10', cells: {} },
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', reason: 'G' },
      indicators: '14-24',
      total: null,
    },
  ],
});

/**
 * Hunan: a report drawn as a table; money of four stages with its sources below each, spendings with the
 * numbers of their vouchers, indicators without points near the end. What arrived is put right to the sum of
 * its sources; goals and indicators are ours.
 */
const veterans = layout({
  id: 'third-published-report-with-vouchers',
  grid: spread(
    8,
    `
附件3-2
湖西市南滨新区财政支出项目绩效评价自评报告
评价类型：项目实施过程评价□ 项目完成结果评价■
项目名称 | < | 优 抚
项目单位 | < | 南滨新区民政局
主管部门 | < |
评价方式：部门（单位）绩效自评
评价机构：部门（单位）评价组
报告日期：2017年7月15日
湖西市南滨新区财政局（制）
一、项 目 基 本 概 况
项目负责人 | < | 鲁霞 | < | 联系电话 | < | 8320000
项目地址 | < | 南滨新区民政局 | < | 邮 编 | < | 414000
项目起止时间 | < | 2016年1月起至2016年12月止
计划安排资金⏎（万元） | 170 | 实际到位资金⏎（万元） | 179.6 | 实际支出⏎（万元） | 179.6 | 结余（万元） | 0
其中：中央财政 | | 其中：中央财政 | | 其中：中央财政 | | 其中：中央财政 |
省财政 | 170 | 省财政 | 170 | 省财政 | 170 | 省财政 |
市财政 | | 市财政 | | 市财政 | | 市财政 |
区财政 | | 区财政 | | 区财政 | | 区财政 |
其它 | | 其它 | 9.6 | 其它 | 9.6 | 其它 |
二、项目支出明细情况
支出内容 | < | 实际支出数 | < | 会计凭证号 | < | 备注
上半年重点优抚对象补助 | < | 67 | < | 1月31日33号凭证2月29日12号凭证7月31日18号凭证 | < |
优抚解三难 | < | 9.1 | < | 1月34、41号5月17、32号凭证6月39、43号7月15号、8月7、23号⏎11月4、46号、12月75号凭证 | < |
春节下拨优抚资金及慰问 | < | 35.5 | < | 1月25、27、28、29、31、41号、2月1号、9月27号凭证 | < |
其他优抚支出 | < | 62 | < | 1月16号、7月17、20、21、22、23、24、25、26、27号、8月8、9号⏎10月17号、11月10号凭证 | < |
60岁老兵补助 | < | 6 | < | 1月49号、7月16号 | < |
支出合计 | < | 179.6 | < | | < |
三、项目绩效自评情况
项目绩效定性目标及实施计划完成情况 | < | 预 期 目 标 | < | < | 实际完成 | < | <
^ | < | 按时足额发放优抚对象补助，做好走访慰问。 | < | < | 各项补助全部发放到位。 | < | <
项目绩效定量目标（指标）及完成情况 | < | 一级指标 | 二级指标 | 指标内容 | < | 指标（目标）值 | 实际完成值
^ | < | 项目产出指标 | 数量指标 | 发放重点优抚对象补助人数 | < | 186人 | 186人
^ | < | ^ | 质量指标 | 补助标准达标率 | < | 100% | 100%
^ | < | ^ | 时效指标 | 补助按时发放率 | < | 100% | 100%
^ | < | ^ | 成本指标 | 解三难补助 | < | 9.1万元 | 9.1万元
^ | < | 项目效益指标 | 社会效益 | 优抚对象生活保障 | < | 有所改善 | 有所改善
^ | < | ^ | 服务对象满意度 | 优抚对象满意度 | < | 95% | 97%
四、评价人员
姓 名 | < | 职务/职称 | < | 单 位 | < | 签 字
鲁霞 | < | 科长 | < | 南滨新区民政局 | < |
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2016,
      projectName: 'C4',
      columns: { level1: 'C', level2: 'D', name: 'E', target: 'G', actual: 'H' },
      indicators: '33-38',
      total: null,
    },
  ],
});

/** Sichuan transfer: 建设中 against a number, seven rules of the money. The rate of both rows fits now; ours from the second quantity on. */
const sportsCentre = layout({
  id: 'third-published-transfer-under-construction',
  grid: spread(
    7,
    `
中央转移支付川北岭市明月区全民健身中心项目绩效自评表
（2023年度）
转移支付（项目）名称 | < | 川北岭市明月区全民健身中心项目
中央主管部门 | < | 国家体育总局
地方主管部门 | < | 川北岭市明月区人民政府 | < | < | 资金使用单位 | 川北岭市明月区体育发展中心
资金投入情况⏎（万元） | < | | < | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A×100%）
^ | < | 年度资金总额： | < | 2000 | 1157.97 | 57.90%
^ | < | 其中：中央财政资金 | < | 2000 | 1157.97 | 57.90%
^ | < | 地方财政资金 | < | | |
^ | < | 其他资金 | < | | |
资金管理情况 | < | | < | 情况说明 | < | 存在问题和改进措施
^ | < | 分配科学性 | < | 资金分配科学合理 | < |
^ | < | 下达及时性 | < | 资金下达及时 | < |
^ | < | 拨付合规性 | < | 严格项目建设资金管理，实行专款专用 | < |
^ | < | 使用规范性 | < | 未出现截留、挤占、挪用或擅自调整等问题 | < |
^ | < | 执行准确性 | < | 不存在执行数偏离预算数较多的问题 | < |
^ | < | 预算绩效管理情况 | < | 开展绩效监控和绩效评价 | < |
^ | < | 支出责任履行情况 | < | 足额安排项目进度款，确保资金的专款专用，不被侵占、截留或挪用 | < |
总体目标完成情况 | < | 总体目标 | < | 全年实际完成情况
^ | < | 新建全民健身中心1个，总建筑面积6500平方米，配套室外健身场地，能够满足球类、武术、体操、器械健身、游泳等多项体育健身活动。 | < | 2023年完成前期工作，完成可行性研究、项目设计、项目勘察、图纸审查、项目审批、施工招标、监理招标。
绩效指标 | 一级⏎指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
^ | 产⏎出⏎指⏎标 | 数量指标 | 新建全民健身中心数量 | 1 | 建设中 | 2023年完成前期工作，2024年建成
^ | ^ | ^ | 总建筑面积 | 6500平方米 | 建设中 | ^
^ | ^ | 质量指标 | 工程验收合格率 | 100% | 建设中 | ^
^ | ^ | 时效指标 | 前期工作完成时间 | 2023年12月底前 | 2023年12月 |
^ | ^ | 成本指标 | 中央补助资金 | ≤2000万元 | 1157.97万元 |
^ | 效⏎益⏎指⏎标 | 社会效益指标 | 满足群众健身需求 | 有效满足 | 建设中 | 建成后开放
^ | 满意度⏎指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 建设中 | 建成后调查
说明 | 无
`,
  ),
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'C3',
      funds: [
        { label: 'C7', total: true, cells: { budget: 'E7', executed: 'F7', rate: 'G7' } },
        { label: 'C8', cells: { budget: 'E8', executed: 'F8', rate: 'G8' } },
        { label: 'C9', cells: {} },
        { label: 'C10', cells: {} },
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', reason: 'G' },
      silent: ['reason'],
      indicators: '22-28',
      total: null,
    },
  ],
});

/**
 * Shanghai: amounts in 元 as texts, half of the money spent, a share of use among the indicators, no expected
 * goal. Targets, values and the score of the use are ours.
 */
const pairedSupport = layout({
  id: 'third-published-half-of-the-money-spent',
  grid: spread(
    9,
    `
财政项目支出绩效自评表
（2022 年度）
项目名称 | < | 对口支援及结对帮扶经费
主管部门 | < | 江湾区体育局 | < | < | 实施单位 | 江湾区体育事业管理中心
项目资金⏎（元） | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | < | 年度资金总额 | '20000.00 | '20000.00 | 9,034 | 10 | 45.17% | 4.52
^ | < | 其中：当年财政拨款 | '20000.00 | '20000.00 | 9,034 | — | |
^ | < | 上年结转资金 | 0 | 0 | | — | |
^ | < | 其他资金 | 0 | 0 | | — | |
年度⏎总体⏎目标 | 预期目标 | < | < | < | 实际完成情况
^ | | < | < | < | 已完成援派人员相关经费支付。
绩⏎效⏎指⏎标 | 一级指标 | 二级指标 | 三级指标 | 年度⏎指标值 | 实际⏎完成值 | 分值 | 得分 | 偏差原因分析及⏎改进措施
^ | 产出指标 | 数量指标 | 经费使用率 | =100% | 45.17% | 10 | 4.52 | 援派人员年中轮换，部分费用未发生
^ | ^ | 质量指标 | 经费完成情况 | 完成 | 完成 | 20 | 20 |
^ | ^ | 时效指标 | 经费完成进度 | 及时 | 及时 | 20 | 20 |
^ | 效益指标 | 社会效益指标 | 经费使用完成情况 | 完成 | 完成 | 30 | 30 |
^ | 满意度指标 | 服务对象满意度指标 | 满意度 | >=90% | 100% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 89.04 |
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C3',
      funds: [
        {
          label: 'C6',
          total: true,
          cells: { initial: 'D6', budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6' },
        },
        { label: 'C7', cells: { initial: 'D7', budget: 'E7', executed: 'F7' } },
        { label: 'C8', cells: { initial: 'D8', budget: 'E8' } },
        { label: 'C9', cells: { initial: 'D9', budget: 'E9' } },
      ],
      execution: { budget: 'E6', executed: 'F6', weight: 'G6', rate: 'H6', score: 'I6', points: '10' },
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '13-17',
      total: { label: 'A18', weight: 'G18', score: 'H18' },
    },
  ],
});

/**
 * Hunan roads: label and value in one cell at the top (项目名称：…), money in 万元 beside spendings in 元 by
 * their codes. The broken amount 7,00.0,77 is read as 700.077; the last spending makes up the sum; title and indicators are ours.
 */
const roadVouchers = layout({
  id: 'third-published-report-roads-by-code',
  grid: spread(
    8,
    `
湖阳县财政支出项目绩效评价自评报告
评价类型：项目实施过程评价□ 项目完成结果评价☑
项目名称：湖阳县农村公路养护
项目单位：湖阳县农村公路养护中心
主管部门：湖阳县交通运输局
评价方式：部门（单位）绩效自评
评价机构：部门（单位）评价组
报告日期：2021年07月12日
湖阳县财政局（制）
一、项目基本概况
项目负责人 | < | 刘勇 | < | 联系电话 | < | 13900000000
项目地址 | < | 湖阳县各乡镇 | < | 邮编 | < | 414100
项目起止时间 | < | 2020年元月起至2020年12月止
计划安排资金⏎（万元） | 700 | 实际到位资金⏎（万元） | 700.077 | 实际支出⏎（万元） | 700.077 | 结余⏎（万元） | 0
其中：中央财政 | | 其中：中央财政 | | 其中：中央财政 | | 其中：中央财政 |
省财政 | | 省财政 | | 省财政 | | 省财政 |
市财政 | | 市财政 | | 市财政 | | 市财政 |
县财政 | 700 | 县财政 | 700.077 | 县财政 | 700.077 | 县财政 |
其它 | | 其它 | | 其它 | | 其它 |
二、项目支出明细情况
支出内容 | < | 实际支出数（元） | < | 会计凭证号 | < | 备注
30226 劳务费 | < | 50,000.00 | < | 2020年01月记账 9 | < | 付良云黄线养护劳务费
30226 劳务费 | < | 50,000.00 | < | 2020年01月记账 9 | < | 付云宝线养护劳务费
30906 大型修缮 | < | 83,490.00 | < | 2020年01月记账 9 | < | 付X121云株线路面换板款
30906 大型修缮 | < | 340,758.00 | < | 2020年01月记账 9 | < | 付X145蓝坪至五里线水毁工程款
30906 大型修缮 | < | 452,552.75 | < | 2020年01月记账 9 | < | 付X134蓝坪-五里线路面养护工程款
30906 大型修缮 | < | 82,733.05 | < | 2020年01月记账 9 | < | 付云宝路X118线工程款
30906 大型修缮 | < | 5,941,236.20 | < | 2020年02-12月记账 | < | 付其他线路养护工程款
支出合计 | < | 7,000,770.00 | < | | < |
三、项目绩效自评情况
项目绩效定性目标及实施计划完成情况 | < | 预期目标 | < | < | 实际完成
^ | < | 做好全县农村公路日常养护和水毁修复，保障群众安全出行。 | < | < | 完成全年养护计划。
项目绩效定量目标（指标）及完成情况 | < | 一级指标 | 二级指标 | 指标内容 | < | 指标（目标）值 | 实际完成值
^ | < | 项目产出指标 | 数量指标 | 养护县乡道里程 | < | 1200公里 | 1200公里
^ | < | ^ | ^ | 水毁路段修复 | < | 28处 | 31处
^ | < | ^ | 质量指标 | 养护工程验收合格率 | < | 100% | 100%
^ | < | ^ | 时效指标 | 养护计划完成时间 | < | 2020年12月 | 2020年12月
^ | < | 项目效益指标 | 社会效益 | 道路通行能力 | < | 提升 | 提升
^ | < | ^ | 服务对象满意度 | 沿线群众满意度 | < | 90% | 93%
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2020,
      projectName: 'A3',
      columns: { level1: 'C', level2: 'D', name: 'E', target: 'G', actual: 'H' },
      indicators: '34-39',
      total: null,
    },
  ],
});

/**
 * Sichuan forestry: the label of the project reaches over the block names, the spent amount over three columns,
 * the unit repeated in the name of an indicator. The missing score of the execution is filled in; ours from the second indicator on.
 */
const returnToForest = layout({
  id: 'third-published-return-to-forest',
  grid: spread(
    11,
    `
部门预算项目支出绩效自评表（2023年度）
项目名称 | < | 51130021T000000229367-退耕还林工程建设专项工作经费
主管部门 | < | 川北市林业 | < | < | < | < | 实施单位（盖章） | 川北市林业局
项目基本情况 | 1.项目年度目标完成情况 | 项目年度目标 | < | < | < | < | 年度目标完成情况
^ | ^ | 实施新一轮退耕还林，规划设计、组织管理、检查验收等，督促兑付退耕还林补助资金。以会代训开展退耕还林业务培训，对新从业人员进行培训等。 | < | < | < | < | 实施新一轮退耕还林，规划设计、组织管理、检查验收等，督促兑付退耕还林补助资金。以会代训开展退耕还林业务培训。
^ | 2.项目实施内容及过程概述 | 实施新一轮退耕还林，规划设计、组织管理、检查验收等，协助完成国家林业局对我市2018年度新一轮退耕还林检查验收。
预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | < | < | 预算执行率 | 权重 | 得分 | 原因
^ | 总额 | 5.00 | 5.00 | 5.00 | < | < | 100.00% | 10 | 10 |
^ | 其中：财政资金 | 5.00 | 5.00 | 5.00 | < | < | 100.00% | / | / |
^ | 财政专户管理资金 | 0.00 | 0.00 | 0.00 | < | < | 0.00% | / | / |
^ | 单位资金 | 0.00 | 0.00 | 0.00 | < | < | 0.00% | / | / |
^ | 其他资金 | | | | < | < | | / | / |
绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
^ | 产出指标 | 数量指标 | 会议培训举办次数(次) | ≥ | 1 | 次 | 1 | 15 | 15 |
^ | ^ | ^ | 检查验收县区数(个) | ≥ | 3 | 个 | 4 | 15 | 15 |
^ | ^ | 质量指标 | 培训合格率(%) | ≥ | 95 | % | 98 | 20 | 20 |
^ | ^ | 时效指标 | 工作完成及时率(%) | = | 100 | % | 100 | 10 | 10 |
^ | ^ | 成本指标 | 专项工作经费(万元) | ≤ | 5 | 万元 | 5 | 10 | 10 |
^ | 效益指标 | 生态效益指标 | 退耕还林成果巩固 | 定性 | 好 | | 好 | 10 | 10 |
^ | 满意度指标 | 服务对象满意度指标 | 退耕农户满意度(%) | ≥ | 90 | % | 92 | 10 | 10 |
合计 | < | < | < | < | < | < | < | 100 | 100 |
评价结论 | 项目按计划完成，自评100分。
存在问题 | 无
改进措施 | 无
项目负责人： | < | < | < | < | < | 财务负责人：
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'C2',
      funds: [
        {
          label: 'B8',
          total: true,
          cells: { initial: 'C8', budget: 'D8', executed: 'E8', rate: 'H8', weight: 'I8', score: 'J8' },
        },
        { label: 'B9', cells: { initial: 'C9', budget: 'D9', executed: 'E9', rate: 'H9' } },
        { label: 'B10', cells: { initial: 'C10', budget: 'D10', executed: 'E10', rate: 'H10' } },
        { label: 'B11', cells: { initial: 'C11', budget: 'D11', executed: 'E11', rate: 'H11' } },
        { label: 'B12', cells: {} },
      ],
      execution: { budget: 'D8', executed: 'E8', rate: 'H8', weight: 'I8', score: 'J8', points: '10' },
      columns: {
        ...SIDE,
        nature: 'E',
        target: 'F',
        unit: 'G',
        actual: 'H',
        weight: 'I',
        score: 'J',
        reason: 'K',
      },
      indicators: '14-20',
      total: { label: 'A21', weight: 'I21', score: 'J21' },
    },
  ],
});

/** Hubei archive: 10万 as amount, kinds of projects by who pays and how often, seven works in the name. The indicators are ours, after the report. */
const archives = layout({
  id: 'third-published-archive-paid-at-once',
  grid: spread(
    7,
    `
附件2
鄂北市档案馆2020年度项目绩效自评表
单位名称：鄂北市档案馆 | < | < | < | 填报日期：2021年4月
项目名称 | < | 档案抢救与保护、档案工作考评、查询利用、档案资料征集、数字化、编研、陈列等专项经费
主管部门 | < | | < | 项目实施单位 | 鄂北市档案馆
项目类别 | < | 1、上级专项□ 2、本级专项☑
项目属性 | < | 1、持续性项目☑ 2、新增性项目□
项目类型 | < | 1、一次性拨付项目☑ 2、多次拨付项目□
预算执行情况⏎（万元）⏎（20分） | | < | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分⏎（20分*执行率）
^ | 年度财政资金总额 | < | 10万 | 10万 | 100% | 20
年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
^ | 产出指标 | 数量指标 | 重点档案抢救 | 500卷 | 520卷 | 10
^ | ^ | ^ | 馆藏档案数字化 | 10万页 | 10.6万页 | 10
^ | ^ | ^ | 档案资料征集 | 200件 | 216件 | 10
^ | ^ | 质量指标 | 数字化成果合格率 | ≥98% | 99% | 10
^ | ^ | 时效指标 | 完成时间 | 12月底前 | 12月底前 | 10
^ | 效益指标 | 社会效益指标 | 提供查询利用 | 1000人次 | 1208人次 | 15
^ | ^ | 可持续影响指标 | 档案安全保管 | 长期安全 | 长期安全 | 5
^ | 满意度指标 | 服务对象满意度指标 | 查档群众满意度 | ≥95% | 98% | 10
总分 | < | < | < | < | < | 100
偏差大或目标未完成原因分析 | < | 无
改进措施及结果应用方案 | < | 无
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2020,
      projectName: 'C4',
      execution: { budget: 'D10', executed: 'E10', rate: 'F10', score: 'G10', points: '20' },
      columns: { ...SIDE, target: 'E', actual: 'F', score: 'G' },
      indicators: '12-19',
      total: { label: 'A20', score: 'G20' },
    },
  ],
});

export const PUBLISHED_THIRD: readonly Layout[] = [
  libraryScores,
  spongeCity,
  hospitalSite,
  drugsStage,
  quakeStations,
  floodDefence,
  forestNumbered,
  lecturesGoodBad,
  publicHealth,
  basicMedicine,
  heritage,
  veterans,
  sportsCentre,
  pairedSupport,
  roadVouchers,
  returnToForest,
  archives,
];
