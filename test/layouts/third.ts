import { layout, type Layout } from './layout';

/** 项目支出绩效自评 with goals of several parts, codes, districts and blocks between the tables. */

/** The goal has three parts; a table of tasks with amounts stands between funds and indicators. */
const tasksBetween = layout({
  id: 'tasks-between-funds-and-indicators',
  grid: `
2022年度一般性项目支出绩效自评表 | < | < | < | < | < | <
填表单位：（盖章）渝北市文物保护中心 | < | < | < | < | 单位：万元 | <
项目名称 | 石窟寺保护 | < | 项目类别 | 一次性项目□ 经常性项目☑ | < | <
项目资金 | 资金来源 | 年初预算 | 年中调整 | 全年预算 | 全年执行 | 执行率
^ | 合计 | 210 | -10 | 200 | 196 | {98%}
^ | 一般公共预算 | 210 | -10 | 200 | 196 | {98%}
^ | 政府性基金 | 0 | 0 | 0 | 0 |
实施内容 | 序号 | 具体任务 | < | 计划金额 | 实际支出 | 完成情况
^ | 1 | 本体加固 | < | 120 | 118 | 已完成
^ | 2 | 监测系统运维 | < | 80 | 78 | 已完成
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 数量指标 | 加固岩体 | ≥1800平方米 | 1820平方米 | 20 | 20
^ | 质量指标 | 验收合格率 | =100% | 100% | 20 | 20
^ | 时效指标 | 工期控制 | ≤10个月 | 10个月 | 10 | 10
效益指标 | 社会效益指标 | 参观人次 | ≥8万人次 | 7.2万人次 | 30 | 27
满意度指标 | 服务对象满意度指标 | 游客满意度 | ≥90% | 94% | 10 | 10
预算执行率指标 | 预算执行率 | 预算执行率 | 100% | 98% | 10 | 9.8
总 分 | < | < | < | < | 100 | 96.8
偏差原因分析及改进措施 | 汛期闭园，参观人次未达标；工程尾款待结算。 | < | < | < | < | <
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2022,
      projectName: 'B3',
      funds: [
        { label: 'B5', total: true, cells: { initial: 'C5', budget: 'E5', executed: 'F5', rate: 'G5' } },
        { label: 'B6', cells: { initial: 'C6', budget: 'E6', executed: 'F6', rate: 'G6' } },
        { label: 'B7', cells: { initial: 'C7', budget: 'E7', executed: 'F7' } },
      ],
      columns: { level1: 'A', level2: 'B', name: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      indicators: '12-16',
      rate: 17,
      total: { label: 'A18', weight: 'F18', score: 'G18' },
    },
  ],
});

/** Scores of three reviewers beside each other, the unit's own first; ranks and remarks ignored. */
const threeReviewers = layout({
  id: 'three-reviewers',
  grid: `
乡村振兴补助资金绩效自评打分表（2023年） | < | < | < | < | < | < | < | <
项目名称 | 产业路硬化 | < | < | 实施单位 | 山阳乡人民政府 | < | < | <
评价指标 | < | < | 分值 | 实际完成情况 | 单位自评得分 | 乡镇复核得分 | 县级抽查得分 | 备注
一级 | 二级 | 三级 | ^ | ^ | ^ | ^ | ^ | ^
项目管理 | 资金管理 | 资金支付率（100%） | 10 | 95% | 9.5 | 9.5 | 9 | 质保金未付
项目管理 | 过程管理 | 公示公告 | 10 | 已公示 | 10 | 10 | 10 |
项目产出 | 数量 | 硬化产业路（≥6.5公里） | 30 | 6.5公里 | 30 | 30 | 30 |
项目产出 | 质量 | 路面抽检合格率（100%） | 20 | 100% | 20 | 20 | 20 |
项目效益 | 经济 | 节约运输成本 | 20 | 有效节约 | 20 | 18 | 18 |
项目效益 | 满意度 | 群众满意度（≥90%） | 10 | 93% | 10 | 10 | 10 |
合 计 | < | < | 100 | | 99.5 | 97.5 | 97 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      year: 2023,
      projectName: 'B2',
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        weight: 'D',
        actual: 'E',
        score: 'F',
        reviewScore: 'G',
      },
      silent: ['reason'],
      indicators: '5-10',
      total: { label: 'A11', weight: 'D11', score: 'F11' },
    },
  ],
});

/** 投入产出 of a development zone: header words of its own, points of groups in a column behind them. */
const zone = layout({
  id: 'development-zone-words',
  grid: `
开发区产业扶持资金绩效自我评价表 | < | < | < | < | < | < | <
资金项目名称： | 中小企业技改补助 | < | < | 主管单位： | 滨海开发区经发局 | < | <
预算安排（万元） | 实际拨付（万元） | 拨付率 | 分值 | 得分 | 备注 | < | <
1000 | 970 | {97%} | 10 | 9.7 | 一家企业放弃申报 | < | <
指标类型 | 小计分值 | 指标内容 | 年初计划 | 实际完成 | 分值 | 自我评分 | 说明
产出类 | 50 | 支持企业户数 | 不少于40户 | 42户 | 20 | 20 |
^ | ^ | 补助资金到位率 | 100% | 100% | 20 | 20 |
^ | ^ | 申报审核时限 | 不超过20个工作日 | 18个工作日 | 10 | 10 |
效益类 | 30 | 带动企业投资 | 不低于2.5亿元 | 2.6亿元 | 15 | 15 |
^ | ^ | 新增就业岗位 | 不少于300个 | 285个 | 15 | 14.25 | 一家企业推迟投产
满意度类 | 10 | 企业满意度 | 不低于95% | 97% | 10 | 10 |
得分合计 | < | < | < | < | 100 | 98.95 |
`,
  forms: [
    {
      kind: 'project-self-evaluation',
      title: 'A1',
      projectName: 'B2',
      execution: { budget: 'A4', executed: 'B4', rate: 'C4', weight: 'D4', score: 'E4', points: '10' },
      groups: [
        [1, 'B6', 50],
        [1, 'B9', 30],
        [1, 'B11', 10],
      ],
      columns: { level1: 'A', name: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
      silent: ['reason'],
      indicators: '6-11',
      total: { label: 'A12', weight: 'F12', score: 'G12' },
    },
  ],
});

/** A transfer payment split to districts: one column of actual values per district beside the sum. */
const districts = layout({
  id: 'transfer-district-columns',
  grid: `
转移支付资金绩效自评表 | < | < | < | < | < | < | <
转移支付（项目）名称 | < | 就业补助资金 | < | < | < | < | <
中央主管部门 | < | 人力资源和社会保障部 | < | 地方主管部门 | 川北市人社局 | < | <
资金投入情况（万元） | | < | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
^ | 年度资金总额 | < | 1800 | 1710 | {95%} | 10 | 9.5
^ | 其中：中央补助 | < | 1400 | 1400 | {100%} | |
^ | 省级补助 | < | 300 | 240 | {80%} | |
^ | 市县资金 | < | 100 | 70 | {70%} | |
一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施 | 分值 | 得分
产出指标 | 数量指标 | 享受社保补贴人数 | ≥3200人 | 3260人 | | 20 | 20
^ | ^ | 公益性岗位 | ≥900个 | 910个 | | 15 | 15
^ | 质量指标 | 补贴发放准确率 | ≥98% | 99.5% | | 15 | 15
效益指标 | 社会效益指标 | 城镇登记失业率 | ≤4.5% | 3.9% | | 30 | 30
满意度指标 | 服务对象满意度指标 | 服务对象满意度 | ≥90% | 96% | | 10 | 10
总分 | < | < | < | < | < | 100 | 99.5
`,
  forms: [
    {
      kind: 'transfer-self-evaluation',
      title: 'A1',
      projectName: 'C2',
      funds: [
        {
          label: 'B5',
          total: true,
          cells: { budget: 'D5', executed: 'E5', rate: 'F5', weight: 'G5', score: 'H5' },
        },
        { label: 'B6', cells: { budget: 'D6', executed: 'E6', rate: 'F6' } },
        { label: 'B7', cells: { budget: 'D7', executed: 'E7', rate: 'F7' } },
        { label: 'B8', cells: { budget: 'D8', executed: 'E8', rate: 'F8' } },
      ],
      execution: { budget: 'D5', executed: 'E5', rate: 'F5', weight: 'G5', score: 'H5', points: '10' },
      columns: {
        level1: 'A',
        level2: 'B',
        name: 'C',
        target: 'D',
        actual: 'E',
        reason: 'F',
        weight: 'G',
        score: 'H',
      },
      indicators: '10-14',
      total: { label: 'A15', weight: 'G15', score: 'H15' },
    },
  ],
});

/** 青海 form of a unit: 部门预算 blocks 收入/支出 above, self-score of every group printed in a row. */
const groupRows = layout({
  id: 'group-heading-rows-with-scores',
  grid: `
湟水县疾控中心整体支出绩效自评表 | < | < | < | < | <
评价年度 | 2022年 | 评价得分 | 97.9 | 评价等级 | 优
部门预算（万元） | 年初数 | 调整数 | 决算数 | 执行率 | 得分（10分）
合计 | 980 | 1040 | 1019.2 | {98%} | 9.8
基本支出 | 760 | 780 | 780 | {100%} |
项目支出 | 220 | 260 | 239.2 | {92%} |
指标 | 目标值 | 完成值 | 分值 | 得分 | 扣分原因
一、产出指标 | | | 50 | 48.1 |
1.免疫接种率 | ≥95% | 97% | 20 | 20 |
2.传染病报告及时率 | 100% | 99.5% | 20 | 19.9 | 两例报告延迟
3.水质监测点 | ≥60个 | 49.2个 | 10 | 8.2 | 冬季采样受限
二、效益指标 | | | 30 | 30 |
4.传染病发病率 | ≤220/10万 | 186/10万 | 30 | 30 |
三、满意度指标 | | | 10 | 10 |
5.群众满意度 | ≥85% | 91% | 10 | 10 |
总分 | | | 100 | 97.9 |
`,
  forms: [
    {
      kind: 'department-self-evaluation',
      title: 'A1',
      year: 2022,
      funds: [
        {
          label: 'A4',
          total: true,
          cells: { initial: 'B4', budget: 'C4', executed: 'D4', rate: 'E4', score: 'F4' },
        },
        { label: 'A5', cells: { initial: 'B5', budget: 'C5', executed: 'D5', rate: 'E5' } },
        { label: 'A6', cells: { initial: 'B6', budget: 'C6', executed: 'D6', rate: 'E6' } },
      ],
      execution: {
        budget: 'C4',
        executed: 'D4',
        rate: 'E4',
        weight: null,
        score: 'F4',
        points: '10',
      },
      columns: { name: 'A', target: 'B', actual: 'C', weight: 'D', score: 'E', reason: 'F' },
      silent: ['level1', 'level2'],
      indicators: '9-11, 13, 15',
      total: { label: 'A16', weight: 'D16', score: 'E16' },
    },
  ],
});

export const THIRD: readonly Layout[] = [tasksBetween, threeReviewers, zone, districts, groupRows];
