import { layout, type Layout } from './layout';

/** 专项债券, 基金, 学校, 医院, 乡镇: forms of special money and of special units. */

/** 专项债券: sources of money of its own, a plan and two rates; the execution rate has 15 points. */
const bond = layout({
  id: 'special-bond',
  grid: `
政府专项债券项目资金绩效自评表 | < | < | < | < | < | <
（ 2023 年 度 ） | < | < | < | < | < | <
专项债券项目全称 | 晋中县污水处理厂提标改造 | < | < | 项目单位 | 晋中县水务集团 | <
资金使用情况（万元） | 资金来源 | 计划投入 | 实际支出 | 支出率 | 分值 | 得分
^ | 总投入 | 3200 | 2880 | {90%} | 15 | 13.5
^ | 专项债券资金 | 2000 | 2000 | {100%} | |
^ | 财政配套资金 | 700 | 580 | {82.86%} | |
^ | 市场化融资 | 500 | 300 | {60%} | |
一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 日处理能力 | ≥2万吨 | 2万吨 | 20 | 20
^ | 质量指标 | 出水达标率 | ≥99% | 99.6% | 15 | 15
^ | 时效指标 | 工程完工率 | ≥90% | 91% | 10 | 10
效益指标 | 经济效益指标 | 污水处理费收入 | ≥860万元 | 817万元 | 20 | 19
^ | 生态效益指标 | 年削减COD | ≥1100吨 | 1130吨 | 10 | 10
满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥85% | 90% | 10 | 10
总分 | < | < | < | < | 100 | 97.5
偏差原因分析及改进措施 | 收费范围内两家企业停产；配套资金次年到位。 | < | < | < | < | <
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
          cells: { budget: 'C5', executed: 'D5', rate: 'E5', weight: 'F5', score: 'G5' },
        },
        { label: 'B6', cells: { budget: 'C6', executed: 'D6', rate: 'E6' } },
        { label: 'B7', cells: { budget: 'C7', executed: 'D7', rate: 'E7' } },
        { label: 'B8', cells: { budget: 'C8', executed: 'D8', rate: 'E8' } },
      ],
      execution: { budget: 'C5', executed: 'D5', rate: 'E5', weight: 'F5', score: 'G5', points: '15' },
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '10-15',
      total: { label: 'A16', weight: 'F16', score: 'G16' },
    },
  ],
});

/** A school: the levels stand right of the name; 序号 in front; score to three places. */
const school = layout({
  id: 'school-levels-behind-name',
  grid: `
豫东职业技术学院预算项目绩效自评表 | < | < | < | < | < | < | <
项目名称 | < | 图书馆数字资源采购 | < | 使用部门 | 图书馆 | < | <
全年预算数（元） | < | 680000 | 全年执行数（元） | 673200 | 执行率 | 99% | <
序号 | 三级指标 | 一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
1 | 采购数据库 | 产出指标 | 数量指标 | ≥12个 | 12个 | 25 | 25
2 | 资源可用率 | 产出指标 | 质量指标 | ≥99% | 99.5% | 25 | 25
3 | 下载量 | 效益指标 | 社会效益指标 | ≥80万篇次 | 79.1万篇次 | 30 | 29.663
4 | 读者满意度 | 满意度指标 | 服务对象满意度指标 | ≥90% | 92% | 10 | 10
5 | 预算执行率 | 预算执行率 | 预算执行率 | 100% | 99% | 10 | 9.9
 | 总分 | | | | | 100 | 99.563
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'C2',
      columns: { name: 'B', level1: 'C', level2: 'D', target: 'E', actual: 'F', weight: 'G', score: 'H' },
      indicators: '5-7, 8',
      rate: 9,
      total: { label: 'B10', weight: 'G10', score: 'H10' },
    },
  ],
});

/** A township: plain list without levels or title words; reasons for all rows below the table. */
const township = layout({
  id: 'township-plain-list',
  sheetName: '村级运转',
  grid: `
青山乡2023年村级组织运转经费绩效自评情况表 | < | < | < | <
预算安排（万元） | 实际支出（万元） | 预算执行率 | 执行率得分（10分） | <
66.5 | 66.5 | {100%} | 10 | <
考核指标 | 计划值 | 完成值 | 标准分 | 实得分
1、保障行政村数量 | 14个 | 14个 | 30 | 30
2、村级活动场所开放天数 | 250天以上 | 262天 | 20 | 20
3、村务公开及时率 | 100% | 92.86% | 20 | 18.57
4、群众满意度 | 85%以上 | 90% | 20 | 20
合计 | | | 90 | 88.57
总分（含执行率得分） | | | 100 | 98.57
扣分原因：一个村公开栏维修，公开延迟。 | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      execution: { budget: 'A3', executed: 'B3', rate: 'C3', weight: null, score: 'D3', points: '10' },
      columns: { name: 'A', target: 'B', actual: 'C', weight: 'D', score: 'E' },
      indicators: '5-8',
      total: { label: 'A10', weight: 'D10', score: 'E10' },
    },
  ],
});

/** A hospital department form: 基本支出/项目支出 rows, 年初/调整/执行 in 元, three blocks of indicators. */
const hospital = layout({
  id: 'hospital-department-blocks',
  grid: `
部门（单位）整体绩效自评表 | < | < | < | < | < | < | <
填报单位（盖章）：闽西县妇幼保健院 | < | < | < | < | 评价年度：2022年度 | < | <
预算执行（元） | 支出类别 | 年初预算数 | 全年预算数 | 全年执行数 | 预算执行率 | 分值 | 得分
^ | 整体支出 | '32,650,000.00 | '33,410,000.00 | '32,741,800.00 | 98% | 20 | 19.6
^ | 基本支出 | '24,000,000.00 | '24,300,000.00 | '24,300,000.00 | 100% | - | -
^ | 项目支出 | '8,650,000.00 | '9,110,000.00 | '8,441,800.00 | 92.67% | - | -
一、运行成本 | < | < | < | < | < | < | <
二级指标 | 三级指标 | 指标说明 | 年度目标 | 完成情况 | 分值 | 得分 | 备注
成本控制 | 百元医疗收入消耗卫生材料 | 卫生材料支出÷医疗收入 | ≤18元 | 17.2元 | 10 | 10 |
^ | 公用经费节约率 | 节约额÷预算 | ≥2% | 2.4% | 10 | 10 |
二、履职效能 | < | < | < | < | < | < | <
服务数量 | 孕产妇系统管理率 | 管理人数÷活产数 | ≥90% | 95.2% | 20 | 20 |
服务质量 | 危急值报告及时率 | 及时数÷总数 | 100% | 100% | 20 | 20 |
三、社会效应 | < | < | < | < | < | < | <
满意度 | 患者满意度 | 第三方调查 | ≥90% | 93.5% | 20 | 20 |
合 计 | < | < | < | < | 100 | 99.6 |
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2022,
      funds: [
        {
          label: 'B4',
          total: true,
          cells: { initial: 'C4', budget: 'D4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4' },
        },
        { label: 'B5', cells: { initial: 'C5', budget: 'D5', executed: 'E5', rate: 'F5' } },
        { label: 'B6', cells: { initial: 'C6', budget: 'D6', executed: 'E6', rate: 'F6' } },
      ],
      execution: { budget: 'D4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4', points: '20' },
      columns: { level2: 'A', name: 'B', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      silent: ['level1', 'level2', 'reason'],
      indicators: '9-10, 12-13, 15',
      total: { label: 'A16', weight: 'F16', score: 'G16' },
    },
  ],
});

/** 基本公共卫生: amounts of four levels, nested 其中; sums of totals in formulas with ROUND. */
const publicHealth = layout({
  id: 'public-health-nested-funds',
  grid: `
2022年度基本公共卫生服务补助资金绩效自评表 | < | < | < | < | < | < | <
项目名称 | < | 基本公共卫生服务 | < | 项目主管部门 | 湘西县卫生健康局 | < | <
项目资金⏎（万元） | 年度资金总额 | < | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分（10分）
^ | 合计 | < | =D5+D8 → 2650 | =E5+E8 → 2680 | =F5+F8 → 2653.2 | {99%} | 9.9
^ | 一、财政拨款 | < | =D6+D7 → 2600 | =E6+E7 → 2630 | =F6+F7 → 2603.2 | |
^ | 其中：中央及省级 | < | 2200 | 2230 | 2230 | |
^ | 县级 | < | 400 | 400 | 373.2 | |
^ | 二、其他资金 | < | 50 | 50 | 50 | |
指标类别 | 指标名称 | < | 年度指标值 | 全年实际值 | 分值 | 自评得分 | 原因说明
产出 | 居民健康档案建档率 | < | ≥90% | 93.1% | 15 | 15 |
^ | 适龄儿童疫苗接种率 | < | ≥90% | 98.2% | 15 | 15 |
^ | 老年人健康管理率 | < | ≥62% | 58.9% | 20 | 19 | 外出务工人员较多
效益 | 居民健康素养水平 | < | ≥25% | 26.4% | 30 | 30 |
满意度 | 居民满意度 | < | ≥80% | 88% | 10 | 10 |
总分 | < | < | < | < | =SUM(F10:F14)+10 → 100 | =ROUND(SUM(G10:G14)+H4,2) → 98.9 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'C2',
      funds: [
        {
          label: 'B4',
          total: true,
          cells: { initial: 'D4', budget: 'E4', executed: 'F4', rate: 'G4', score: 'H4' },
        },
        { label: 'B5', cells: { initial: 'D5', budget: 'E5', executed: 'F5' } },
        { label: 'B6', cells: { initial: 'D6', budget: 'E6', executed: 'F6' } },
        { label: 'B7', cells: { initial: 'D7', budget: 'E7', executed: 'F7' } },
        { label: 'B8', cells: { initial: 'D8', budget: 'E8', executed: 'F8' } },
      ],
      execution: { budget: 'E4', executed: 'F4', rate: 'G4', weight: null, score: 'H4', points: '10' },
      columns: { level1: 'A', name: 'B', target: 'D', actual: 'E', weight: 'F', score: 'G', reason: 'H' },
      indicators: '10-14',
      total: { label: 'A15', weight: 'F15', score: 'G15' },
    },
  ],
});

/** 2018 form of a county: unit and operator inside the name, tiers of completion, one reason per row. */
const county = layout({
  id: 'county-units-in-names',
  grid: `
赣南县2020年县级项目支出绩效自评表 | < | < | < | < | < | <
项目名称 | 农田水利设施管护 | < | 资金性质 | 一般公共预算 | < | <
资金（万元） | 预算安排数 | 126 | 实际使用数 | 113.4 | 使用率 | {90%}
绩效指标 | 分值 | 年初目标 | 实际完成情况 | < | 得分 | 未完成原因
^ | ^ | ^ | 数值 | 完成程度 | ^ | ^
一、资金使用率（%） | 10 | 100 | 90 | 基本完成 | 9 | 质保金未到期
二、管护渠道长度（公里） | 30 | 86 | 86 | 全部完成 | 30 |
三、维修涵闸（座） | 20 | 15 | 15 | 全部完成 | 20 |
四、渠系水利用系数 | 10 | 0.56 | 0.57 | 全部完成 | 10 |
五、受益农田（亩） | 20 | 12000 | 12460 | 全部完成 | 20 |
六、受益农户满意度（%） | 10 | 90 | 90 | 全部完成 | 10 |
合计 | 100 | | | | 99 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2020,
      projectName: 'B2',
      columns: { name: 'A', weight: 'B', target: 'C', actual: 'D', score: 'F', reason: 'G' },
      silent: ['level1', 'completion'],
      indicators: '7-11',
      rate: 6,
      total: { label: 'A12', weight: 'B12', score: 'F12' },
    },
  ],
});

export const ODDITIES: readonly Layout[] = [bond, school, township, hospital, publicHealth, county];
