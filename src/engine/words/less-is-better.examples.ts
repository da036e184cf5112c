import type { ExamplesOf } from './examples';
import type * as words from './less-is-better';

export const examples: ExamplesOf<typeof words> = {
  NAMES_HARM: {
    reads: ['缺陷数', '返工次数', '案件数', '退保人数'],
    not: ['培训次数', '失能老人补贴人数', '耗材采购'],
  },
  NAMES_REMEDY: {
    reads: ['案件办结数', '查处违约数', '化解债务', '污染监测次数'],
    not: ['案件数', '违约数', '培训次数'],
  },
  REVERSE_RATE: {
    reads: ['投诉率', '人员变动率', '死亡率', '空置率', '成本控制率'],
    not: ['合格率', '覆盖率', '投诉次数', '案件办结率'],
  },
  REVERSE_NAME: {
    reads: ['投诉次数', '办理时限', '工程造价', '电费降至', '药占比', '控制数'],
    not: ['培训次数', '限额以上企业数', '受益人数'],
  },
  FALL_MEASURED: { reads: ['下降5%', '减少≥3%', '降幅2%'], not: ['下降至5%', '增长5%', '降低成本'] },
  SPAN_OF_TIME: {
    reads: ['建设工期', '施工周期', '合同期', '完成时间节点'],
    not: ['工期内投诉', '培训次数', '时间安排'],
  },
  WANTED_DAYS: { reads: ['空气优良天数', '场馆开放天数', '使用年限'], not: ['办理天数', '工期'] },
  NAMES_MONEY: {
    reads: ['管理费', '补助资金', '总投资', '项目支出', '报价'],
    not: ['名额', '免费', '费用控制率'],
  },
  WANTED_MONEY: {
    reads: ['营业收入', '节约资金', '带动投资', '固定资产投资'],
    not: ['低收入', '管理费', '工程造价'],
  },
  SPEAKS_OF_TIME: { reads: ['时效指标', '完成时间'], not: ['数量指标', '日均流量'] },
  OF_EXECUTION: { reads: ['预算执行'], not: ['数量指标'] },
  OF_BENEFIT: { reads: ['经济效益指标'], not: ['成本指标'] },
};
