import { layout, spread, withRowsOf, type Layout, type LayoutText } from './layout';

/**
 * A fifth collection of forms with scores as units have published them: labels, order, targets, values,
 * points and amounts are theirs, names and places are not. Where a page broke off, the tail is ours; where
 * only the report on a form was to be had, the form is drawn after it (said above each); where a form was
 * wrong it has been put right (said as well).
 */

const SIDE = { level1: 'B', level2: 'C', name: 'D' } as const;

/**
 * Yunnan 2022: everyone to be visited listed in one name, 小于5次 against 无上访, a blank row below every first
 * level, R for a ticked box, the total in the middle of its row with 自评等级 beside it. Whole.
 */
const veteransVisits = layout({
  id: 'fifth-published-veterans-visits-blank-rows',
  grid: spread(
    7,
    `
附件1
2022年度项目支出绩效自评表
单位名称：滇保市退役军人事务局 | < | < | < | 填报日期：2023年4月6日
项目名称 | < | 春节走访慰问经费
主管部门 | < | 滇保市退役军人事务局 | < | 项目实施单位 | 滇保市退役军人事务局
项目类别 | < | 1、部门预算项目 R 2、市直专项 □ 3、市对下转移支付项目 □
项目属性 | < | 1、持续性项目 R 2、新增性项目 □
预算执行情况（万元）⏎（20分） | | < | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分⏎（20分*执行率）
^ | 年度财政资金总额 | < | 34.64 | 34.64 | 100% | 20
年度绩效目标⏎（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
^ | 产出指标（60分） | 数量指标 | 慰问伤残军人50人；革命烈士遗属50人；因公牺牲和病故军人家属、在乡老复员军人等重点优抚对象50人；烈士家庭6户；市直企业军转干部101人；驻保部队8家；边海防官兵320人。 | 100% | 100% | 20
^ | ^ | 质量指标 | 补助经费足额拨付率 | 100% | 100% | 20
^ | ^ | 时效指标 | 春节前完成走访慰问 | 按时限完成 | 100% | 20
^ | ^ | | | | |
^ | 效益指标（10分） | 社会效益指标 | 全市重点优抚对象、企业军转干部总体保持稳定，年内无群体性事件发生 | 小于5次 | 无上访 | 10
^ | ^ | | | | |
^ | 满意度指标（10分） | 服务对象满意度指标 | 重点优抚对象、企业军转干部、驻保部队、边海防官兵满意率 | 100% | 100% | 10
^ | ^ | | | | |
总分（100分） | < | < | 100 | 自评等级 | 优
偏差大或⏎目标未完成⏎原因分析 | < | 无
改进措施及⏎结果应用方案 | < | 无
备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。⏎2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2022,
      projectName: 'C4',
      execution: { budget: 'D9', executed: 'E9', rate: 'F9', score: 'G9', points: '20' },
      groups: [
        [1, 'B11', 60],
        [1, 'B15', 10],
        [1, 'B17', 10],
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', score: 'G' },
      indicators: '11-13, 15, 17',
      optional: '14, 16, 18',
      total: { label: 'A19', score: 'D19' },
    },
  ],
});

/**
 * Anhui 2023: a department with 部门 alone as its label, ≤4 reached with 4, months before their limit. Put right:
 * more was spent than the year's budget (329.77 is 338.31 now), and the score of it was missing. Tail from 成本 on.
 */
const villageCentre = layout({
  id: 'fifth-published-department-village-centre',
  grid: spread(
    9,
    `
部门整体支出绩效自评表
（2023年度）
部门 | < | 皖西县茶山和美丽乡村建设服务中心
预算资金⏎（万元） | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | < | 年度资金总额 | 329.77 | 338.31 | 338.31 | 10 | 100% | 10
^ | < | 其中：当年财政拨款 | 329.77 | 338.31 | 338.31 | — | 100% | —
^ | < | 上年结转资金 | | | | — | | —
^ | < | 其他资金 | | | | — | | —
年度总体目标 | 预期目标 | < | < | < | 实际完成情况
^ | 1.建设徽风皖韵美丽乡村；2.整治美丽宜居自然村庄；3.推进农村改厕提质增效；4.深入开展村庄清洁行动；5.促进茶山果岭融合发展。 | < | < | < | 1.启动龙岭村、大湾村等4个精品示范村建设；2.整治美丽宜居自然村庄202个；3.完成农村户用卫生厕所改造3061户；4.全面完成2022年度10个省级中心村各项建设任务，并顺利通过省级验收；加快2023年度10个省级中心村任务，确保2024年通过各级验收。
绩⏎效⏎指⏎标 | 一级指标 | 二级指标 | 三级指标 | 年度⏎指标值 | 实际⏎完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标 | 数量指标 | 指标1：开展精品示范村建设数量 | ≤4 | 4 | 10 | 10 |
^ | ^ | ^ | 指标2：建设美丽宜居自然村庄数量 | ≥200 | 202 | 10 | 10 |
^ | ^ | ^ | 指标3：完成农村户用卫生厕所改造数量 | ≥2000 | 3061 | 10 | 10 |
^ | ^ | ^ | 指标4：新建省级中心村数量 | ≥10 | 10 | 10 | 10 |
^ | ^ | 质量指标 | 指标1：美丽宜居自然村庄验收通过率 | ≥95% | 100% | 5 | 5 |
^ | ^ | ^ | 指标2：户用卫生厕所改造验收通过率 | ≥95% | 100% | 5 | 5 |
^ | ^ | 时效指标 | 指标1：完成美丽宜居自然村庄验收时间 | 9月前 | 7月 | 5 | 5 |
^ | ^ | ^ | 指标2：完成户用卫生厕所改造验收时间 | 11月前 | 10月 | 5 | 5 |
^ | ^ | 成本指标 | 指标1：户用卫生厕所改造补助标准 | ≤1600元/户 | 1600元/户 | 5 | 5 |
^ | 效益指标 | 社会效益指标 | 指标1：农村人居环境 | 明显改善 | 明显改善 | 10 | 10 |
^ | ^ | 可持续影响指标 | 指标1：村庄长效管护机制 | 持续健全 | 持续健全 | 5 | 5 |
^ | 满意度指标 | 服务对象满意度指标 | 指标1：农村居民满意度 | ≥90% | 95% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 100 |
`,
  ),
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2023,
      funds: [
        {
          label: 'C5',
          total: true,
          cells: { initial: 'D5', budget: 'E5', executed: 'F5', weight: 'G5', rate: 'H5', score: 'I5' },
        },
        { label: 'C6', cells: { initial: 'D6', budget: 'E6', executed: 'F6', rate: 'H6' } },
        { label: 'C7', cells: {} },
        { label: 'C8', cells: {} },
      ],
      execution: { budget: 'E5', executed: 'F5', weight: 'G5', rate: 'H5', score: 'I5', points: '10' },
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '12-23',
      total: { label: 'A24', weight: 'G24', score: 'H24' },
    },
  ],
});

/**
 * Hunan 2021: a forestry bureau whose money is divided twice in sentences (收入性质, 支出性质), （50） without 分,
 * 每亩300, missed by a little and a point off each. Put right: what was spent (3824.26 beside a rate of 100%), the
 * total, and the two reasons that were missing. Tail from 生态 on.
 */
const forestryDistrict = layout({
  id: 'fifth-published-department-forestry-money-in-sentences',
  grid: spread(
    8,
    `
部门整体支出绩效自评表
（2021年度）
区级预算单位名称 | < | 湘陵区林业局
年度预算申请⏎（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 4753.66万元 | 4753.66万元 | 4753.66万元 | 10 | 100% | 10
^ | 按收入性质分： | < | < | 按支出性质分：
^ | 其中：一般公共预算：1873.66万元 | < | < | 其中：基本支出：1768.16万元
^ | 政府性基金拨款： | < | < | 项目支出：2985.5万元
^ | 纳入专户管理的非税收入拨款： | < | < |
^ | 其他资金：2880万元 | < | < |
年度总体目标 | 预期目标 | < | < | 实际完成情况
^ | 目标1：造林1.2万亩⏎目标2：森林经营16.3万亩⏎目标3：病虫害防治3.45万亩 | < | < | 目标1：造林1.2万亩⏎目标2：森林经营16.3万亩⏎目标3：病虫害防治3.45万亩
一级指标 | 二级指标 | 三级指标 | 年度⏎指标值 | 实际⏎完成值 | 分值 | 得分 | 偏差原因⏎分析及⏎改进措施
产出指标⏎（50） | 数量⏎指标 | 造林面积 | 1.2万亩 | 1.2万亩 | 10 | 10 |
^ | ^ | 病虫害防治面积 | 3.45万亩 | 3.45万亩 | 7 | 7 |
^ | ^ | 森林经营面积 | 16.3万亩 | 16.3万亩 | 7 | 7 |
^ | 质量⏎指标 | 造林成活率 | 85% | 85% | 7 | 7 |
^ | ^ | …… | | | | |
^ | 时效⏎指标 | 当期完成 | 90% | 100% | 7 | 7 |
^ | ^ | …… | | | | |
^ | 成本⏎指标 | 造林补助 | 每亩300 | 每亩300 | 6 | 6 |
^ | ^ | 抚育补助 | 每亩100 | 每亩100 | 6 | 6 |
效益指标⏎（30分） | 经济效⏎益指标 | 木材销售收入 | 1100万元 | 1093万元 | 6 | 5 | 木材市场价格下跌，加强产销对接
^ | ^ | 林产品收入 | 2.6亿元 | 2.45亿元 | 6 | 5 | 受天气影响油茶减产，加强抚育管护
^ | 社会效⏎益指标 | 提高就业率 | 显著 | 显著 | 6 | 6 |
^ | ^ | …… | | | | |
^ | 生态效⏎益指标 | 森林覆盖率 | 62% | 62.1% | 6 | 6 |
^ | 可持续影⏎响指标 | 森林资源稳定增长 | 长期 | 长期 | 6 | 6 |
满意度指标⏎（10分） | 服务对象⏎满意度指标 | 林农满意度 | 90% | 95% | 10 | 10 |
总分 | < | < | < | < | 100 | 98 |
`,
  ),
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2021,
      execution: { budget: 'D5', executed: 'E5', weight: 'F5', rate: 'G5', score: 'H5', points: '10' },
      groups: [
        [1, 'A14', 50],
        [1, 'A23', 30],
        [1, 'A29', 10],
      ],
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
      indicators: '14-17, 19, 21-25, 27-29',
      optional: '18, 20, 26',
      total: { label: 'A30', weight: 'F30', score: 'G30' },
    },
  ],
});

/**
 * Sichuan 2023: salaries as a project with the code before its name, a number of the form above the title, two
 * indicators with 60 and 30 points. Published with values, scores and conclusions left blank; these are ours.
 */
const salaries = layout({
  id: 'fifth-published-salaries-numbered-form',
  grid: spread(
    11,
    `
报表编号：510000_0013zp
部门预算项目支出绩效自评表（2023年度）
项目名称 | 51000021R000000019951-工资性支出
主管部门 | 蜀青县发展和改革局本级 | < | < | < | < | 实施单位⏎（盖章） | 蜀青县发展和改革局
项目基本情况 | 1.项目年度目标完成情况 | < | 项目年度目标 | < | < | < | 年度目标完成情况
^ | ^ | < | 严格执行相关政策，保障工资及时、足额发放或社保及时、足额缴纳，预算编制科学合理，减少结余资金。 | < | < | < | 全年工资按月足额发放。
^ | 2.项目实施内容及过程概述 | < | 按月发放在职人员工资并缴纳社保。
预算执行情况（10分） | 年度预算数（万元） | < | 年初预算 | 调整后预算数 | < | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
^ | 总额 | < | 238.93 | 251.89 | < | 251.89 | 100.00% | 10 | 10 | 1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的（追加或调减），应单独说明理由；3.其他资金包括：社会投入资金、银行贷款.
^ | 其中：财政资金 | < | 238.93 | 251.89 | < | 251.89 | 100.00% | / | / | ^
^ | 财政专户管理资金 | < | 0.00 | 0.00 | < | 0.00 | 0.00% | / | / | ^
^ | 单位资金 | < | 0.00 | 0.00 | < | 0.00 | 0.00% | / | / | ^
^ | 其他资金 | < | | | < | | | / | / | ^
绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
^ | 产出指标 | 数量指标 | 发放（缴纳）覆盖率 | = | 100 | % | 100 | 60 | 60 |
^ | 效益指标 | 社会效益指标 | 足额保障率（参保率） | = | 100 | % | 100 | 30 | 30 |
合计 | < | < | < | < | < | < | < | 100 | 100 |
评价结论 | 项目自评100分，工资及社保按时足额发放缴纳。
存在问题 | 无
改进措施 | 无
项目负责人：林文 | < | < | < | < | < | 财务负责人：罗敏
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2023,
      projectName: 'B3',
      funds: [
        {
          label: 'B9',
          total: true,
          cells: { initial: 'D9', budget: 'E9', executed: 'G9', rate: 'H9', weight: 'I9', score: 'J9' },
        },
        { label: 'B10', cells: { initial: 'D10', budget: 'E10', executed: 'G10', rate: 'H10' } },
        { label: 'B11', cells: { initial: 'D11', budget: 'E11', executed: 'G11', rate: 'H11' } },
        { label: 'B12', cells: { initial: 'D12', budget: 'E12', executed: 'G12', rate: 'H12' } },
        { label: 'B13', cells: {} },
      ],
      execution: { budget: 'E9', executed: 'G9', rate: 'H9', weight: 'I9', score: 'J9', points: '10' },
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
      indicators: '15-16',
      total: { label: 'A17', weight: 'I17', score: 'J17' },
    },
  ],
});

/**
 * Hubei college: 总分 in the line of the date, one score over all rows of a first level with the reason for the
 * lost points in brackets behind it, a yes as target. The page had lost its digits: numbers are ours, and the
 * satisfaction of the students and what stands below the table.
 */
const STUDENT_AID: LayoutText = {
  id: 'fifth-published-student-aid-reason-in-score',
  grid: spread(
    7,
    `
2019年学生资助项目绩效目标自评表
填报日期：2020年3月20日 | < | < | < | 总分：98分
项目名称 | < | 鄂中工程学院2019年学生资助项目
主管部门 | < | 鄂省教育厅 | < | 项目实施单位 | 鄂中工程学院
项目类别 | < | 1、部门预算项目☑ 2、省直专项□ 3、省对下转移支付项目□
项目属性 | < | 1、持续性项目□ 2、新增性项目☑
项目类型 | < | 1、常年性项目☑ 2、延续性项目□ 3、一次性项目□
预算执行情况（万元）（20分） | | < | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
^ | 年度财政资金总额 | < | 1709.18 | 1709.18 | 100% | 20分
年度绩效目标⏎（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
^ | 产出指标⏎（40分） | 数量指标 | 国家奖学金人数 | 22 | 20 | 38分（因全校总人数减少，总指标数减少，但奖励、资助比例没减少）
^ | ^ | ^ | 国家励志奖学金人数 | 520 | 498 | ^
^ | ^ | ^ | 国家助学金人数 | 4100 | 3986 | ^
^ | ^ | ^ | 应征入伍人数 | 150 | 161 | ^
^ | ^ | 成本指标 | 国家奖学金人均资助 | 8000元 | 8000元 | ^
^ | ^ | ^ | 国家励志奖学金人均资助 | 5000元 | 5000元 | ^
^ | ^ | ^ | 国家助学金人均资助 | 3300元 | 3300元 | ^
^ | 效益指标⏎（40分） | 社会效益指标 | 资金发放率 | 100% | 100% | 40分
^ | ^ | ^ | 困难生完成学业率 | 98% | 99.2% | ^
^ | ^ | 服务对象满意度指标 | 受助学生满意度 | 95% | 97% | ^
^ | ^ | 过程指标 | 评审程序是否公正 | 是 | 是 | ^
偏差大或目标未完成原因分析 | < | 全校总人数减少，总指标数相应减少。
改进措施及结果应用方案 | < | 按在校人数合理申报指标。
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2019,
      projectName: 'C3',
      execution: { budget: 'D9', executed: 'E9', rate: 'F9', score: 'G9', points: '20' },
      groups: [
        [1, 'B11', 40],
        [1, 'B18', 40],
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', score: 'G' },
      indicators: '11, 18',
      total: { label: 'E2', score: 'E2' },
    },
  ],
};

const studentAid: Layout = withRowsOf(
  layout(STUDENT_AID),
  layout({
    ...STUDENT_AID,
    forms: STUDENT_AID.forms.map((form) => ({
      ...form,
      silent: ['score'],
      indicators: '12-17, 19-21',
    })),
  }),
);

/**
 * Hubei 2020: the second table of a page, without title and year, 全年执行 without 数, template rows with and without a
 * number. Put right: the score of the execution was missing. Head and goals are theirs, the indicators ours.
 */
const actorsTraining = layout({
  id: 'fifth-published-actors-training-no-title',
  grid: spread(
    9,
    `
项目名称 | < | 中青年演员培训经费
主管部门 | < | 鄂洲区楚剧团 | < | < | 实施单位 | 鄂洲区文化和旅游局机关
项目资金⏎（万元） | < | | 年初预算数 | 全年预算数 | 全年执行 | 分值 | 执行率 | 得分
^ | < | 年度资金总额 | 40 | 40 | 40 | 10 | 100% | 10
^ | < | 其中：当年财政拨款 | 40 | 40 | 40 | | 100% |
^ | < | 上年结转资金 | | | | | |
^ | < | 其他资金 | | | | | |
年度⏎总体⏎目标 | 预期目标 | < | < | < | 实际完成情况
^ | 请省市艺术专家驻团培训，送优秀青年演员到省市专业院团随团培训。 | < | < | < | 已完成
绩⏎效⏎指⏎标 | 一级指标 | 二级指标 | 三级指标 | 年度⏎指标值 | 实际⏎完成值 | 分值 | 得分 | 偏差原因分析⏎及改进措施
^ | 产出指标 | 数量指标 | 请专家驻团培训 | 4人次 | 4人次 | 20 | 20 |
^ | ^ | ^ | 随团培训青年演员 | 8人 | 8人 | 20 | 20 |
^ | ^ | 质量指标 | 培训考核 | 合格 | 合格 | 20 | 20 |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | 时效指标 | 指标1： | | | | |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | 成本指标 | 培训成本/人 | 5万元 | 5万元 | 20 | 18 | 成本核算不够细，今后分项测算
^ | ^ | ^ | 指标2： | | | | |
^ | 效益指标 | 经济效益⏎指标 | 指标1： | | | | |
^ | ^ | ^ | 指标2： | | | | |
^ | ^ | 社会效益⏎指标 | 指标1： | | | | |
^ | ^ | ^ | 指标2： | | | | |
^ | 满意度⏎指标 | 服务对象⏎满意度指标 | 参训演员满意度 | 100% | 100% | 10 | 10 |
^ | ^ | ^ | 指标2： | | | | |
总分 | < | < | < | < | < | 100 | 98 |
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: null,
      projectName: 'C1',
      funds: [
        {
          label: 'C4',
          total: true,
          cells: { initial: 'D4', budget: 'E4', executed: 'F4', weight: 'G4', rate: 'H4', score: 'I4' },
        },
        { label: 'C5', cells: { initial: 'D5', budget: 'E5', executed: 'F5', rate: 'H5' } },
        { label: 'C6', cells: {} },
        { label: 'C7', cells: {} },
      ],
      execution: { budget: 'E4', executed: 'F4', weight: 'G4', rate: 'H4', score: 'I4', points: '10' },
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '11-13, 17, 23',
      optional: '14-16, 18-22, 24',
      total: { label: 'A25', weight: 'G25', score: 'H25' },
    },
  ],
});

/**
 * Hunan county 2022, drawn after the report on it: a third of the money spent, more people helped than planned.
 * Amounts, the four quantities and their values are theirs (the report says 元 for 万元); points and the rest are ours.
 */
const rehabilitation = layout({
  id: 'fifth-published-rehabilitation-third-spent',
  grid: spread(
    9,
    `
附件2
项目支出绩效自评表
（2022年度）
项目支出名称 | < | 残疾人康复
主管部门 | < | 湘芳县残疾人联合会 | < | < | 实施单位 | 湘芳县残疾人联合会
项目资金⏎（万元） | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | < | 年度资金总额 | 100 | 100 | 33.78 | 10 | 33.78% | 3.38
^ | < | 其中：当年财政拨款 | 100 | 100 | 33.78 | — | 33.78% | —
^ | < | 上年结转资金 | 0 | 0 | 0 | — | | —
^ | < | 其他资金 | 0 | 0 | 0 | — | | —
年度总体目标 | 预期目标 | < | < | < | 实际完成情况
^ | 资助精神病患者服药230人，“0-6”残疾儿童康复救助39人，辅具适配200人，假肢安装及基本康复服务21人。 | < | < | < | 资助精神病患者服药230人，“0-6”残疾儿童康复救助52人，辅具适配230人，假肢安装及基本康复服务21人。
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标⏎（50分） | 数量指标 | 资助精神病患者服药 | 230人 | 230人 | 10 | 10 |
^ | ^ | ^ | “0-6”残疾儿童康复救助 | 39人 | 52人 | 10 | 10 |
^ | ^ | ^ | 辅具适配 | 200人 | 230人 | 10 | 10 |
^ | ^ | ^ | 假肢安装及基本康复服务 | 21人 | 21人 | 5 | 5 |
^ | ^ | 质量指标 | 康复服务建档率 | ≥95% | 98% | 5 | 5 |
^ | ^ | 时效指标 | 完成时间 | 2022年12月底前 | 2022年12月 | 5 | 5 |
^ | ^ | 成本指标 | 项目支出控制 | ≤100万元 | 33.78万元 | 5 | 5 |
^ | 效益指标⏎（30分） | 社会效益指标 | 残疾人生活自理能力 | 提高 | 提高 | 15 | 15 |
^ | ^ | 可持续影响指标 | 康复服务体系 | 持续完善 | 持续完善 | 15 | 15 |
^ | 满意度指标⏎（10分） | 服务对象满意度指标 | 残疾人及其家属满意度 | ≥90% | 93% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 93.38 |
未完成原因 | < | 定点机构年底集中结算，部分康复救助资金结转下年支付，预算执行率偏低。
`,
  ),
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A2',
      year: 2022,
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
        [1, 'B23', 10],
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '14-23',
      total: { label: 'A24', weight: 'G24', score: 'H24' },
    },
  ],
});

/**
 * Chongqing 2022, drawn after the report on it: no levels, 定性 without a unit, a coefficient between value and
 * points, the sum beside the project's name. Names, units, signs, targets and the amount spent are theirs; the
 * first budget, values, points and goals are ours.
 */
const auxiliaryPolice = layout({
  id: 'fifth-published-auxiliary-police-coefficients',
  grid: spread(
    10,
    `
2022年度项目支出绩效自评表
项目名称 | 辅警人员经费 | < | < | 主管部门 | 渝丰县公安局 | < | 自评总分（分） | 100
项目资金⏎（万元） | | 年初预算数 | < | 全年（调整）预算数 | < | 全年执行数 | 执行率（%） | 执行率权重（分） | 执行率得分（分）
^ | 年度总金额 | 2565 | < | 2565 | < | 2565 | 100 | 10 | 10
^ | 其中：财政拨款 | 2565 | < | 2565 | < | 2565 | 100 | |
当年绩效目标 | 年初绩效目标 | < | < | 全年（调整）绩效目标 | < | < | 全年目标实际完成情况
^ | 保障辅警人员经费，协助公安机关参加各类勤务活动。 | < | < | | < | < | 实有辅警人员512人，协助公安机关参加各类勤务活动，共同维护社会治安大局稳定。
绩效指标 | 指标名称 | 计量单位 | 指标性质 | 指标值 | 全年完成值 | 得分系数 | 指标权重（分） | 指标得分（分） | 说明
^ | 辅警人员 | 人 | = | 512 | 512 | 100% | 20 | 20 |
^ | 项目持续期 | | 定性 | 基本建立 | 基本建立 | 100% | 10 | 10 |
^ | 项目成本概算 | 万元 | ≤ | 3584 | 2565 | 100% | 20 | 20 |
^ | 节约多招录正式民警资金支出 | 万元 | ≥ | 1500 | 1500 | 100% | 15 | 15 |
^ | 促进社会和谐稳定 | | 定性 | 好 | 好 | 100% | 15 | 15 |
^ | 受益对象满意度 | % | ≥ | 95 | 96 | 100% | 10 | 10 |
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
          label: 'B4',
          total: true,
          cells: { initial: 'C4', budget: 'E4', executed: 'G4', rate: 'H4', weight: 'I4', score: 'J4' },
        },
        { label: 'B5', cells: { initial: 'C5', budget: 'E5', executed: 'G5', rate: 'H5' } },
      ],
      execution: { budget: 'E4', executed: 'G4', rate: 'H4', weight: 'I4', score: 'J4', points: '10' },
      columns: {
        name: 'B',
        unit: 'C',
        nature: 'D',
        target: 'E',
        actual: 'F',
        coefficient: 'G',
        weight: 'H',
        score: 'I',
      },
      silent: ['level1', 'reason'],
      indicators: '9-14',
      total: { label: 'H2', score: 'I2' },
    },
  ],
});

/**
 * Anhui 2021, drawn after the report on it: a station of air monitoring, one cost divided into two limits that
 * together are the money spent, a row about the spending below the total. Project, amounts, the daily report and
 * the two limits of ninety are theirs; points, the other rows and the division of what was spent are ours.
 */
const airMonitoring = layout({
  id: 'fifth-published-air-monitoring-cost-in-two',
  grid: spread(
    9,
    `
项目支出绩效自评表
（2021年度）
项目名称 | < | 云岭宫大气监测专项
主管部门 | < | 云岭山风景区生态环境分局 | < | < | 实施单位 | 风景区环境监测站
项目资金⏎（万元） | < | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
^ | < | 年度资金总额： | 16 | 16 | 10.01 | 10 | 62.56% | 6.26
^ | < | 其中：本年财政拨款 | 16 | 16 | 10.01 | - | 62.56% | -
^ | < | 上年结转资金 | | | | - | | -
^ | < | 其他资金 | | | | - | | -
年度总体目标完成情况 | 预期目标 | < | < | < | 实际完成情况
^ | 开展云岭宫站点空气质量自动监测系统的日常运营维护，发布风景区空气质量日报，让社会各界了解风景区空气质量状况。 | < | < | < | 自动监测系统运行正常，每日发布空气质量日报。
年度绩效指标完成情况 | 一级⏎指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标⏎（50分） | 数量指标 | 运行维护自动监测站 | 1个 | 1个 | 10 | 10 |
^ | ^ | ^ | 发布空气质量日报 | 365期 | 365期 | 10 | 10 |
^ | ^ | 质量指标 | 全年有效监测数据获取率 | ≥90% | 96.2% | 10 | 10 |
^ | ^ | 时效指标 | 日报发布时间 | 每日 | 每日 | 10 | 10 |
^ | ^ | 成本指标 | 委托第三方运行维护经费 | ≤10万元 | 6.67万元 | 5 | 5 |
^ | ^ | ^ | 电费、专线网络费、高级纸带及易损零配件费用 | ≤6万元 | 3.34万元 | 5 | 5 |
^ | 效益指标⏎（30分） | 社会效益⏎指标 | 社会各界了解空气质量状况 | 及时了解 | 及时了解 | 15 | 15 |
^ | ^ | 生态效益⏎指标 | 风景区空气质量优良率 | ≥90% | 98.6% | 15 | 15 |
^ | 满意度指标⏎（10分） | 服务对象⏎满意度指标 | 游客和居民满意度 | ≥90% | 95% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 96.26 |
预算执行说明 | < | 第三方运行维护经费按考核结果支付，第四季度费用次年结算，故预算执行率为62.56%。
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
      groups: [
        [1, 'B13', 50],
        [1, 'B19', 30],
        [1, 'B21', 10],
      ],
      columns: { ...SIDE, target: 'E', actual: 'F', weight: 'G', score: 'H', reason: 'I' },
      indicators: '13-21',
      total: { label: 'A22', weight: 'G22', score: 'H22' },
    },
  ],
});

export const PUBLISHED_FIFTH: readonly Layout[] = [
  veteransVisits,
  villageCentre,
  forestryDistrict,
  salaries,
  studentAid,
  actorsTraining,
  rehabilitation,
  auxiliaryPolice,
  airMonitoring,
];
