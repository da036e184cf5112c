import type { ExamplesOf } from './examples';
import type * as words from './accounts-lines';

export const examples: ExamplesOf<typeof words> = {
  ABROAD: { reads: ['因公出国(境)费', '因公出国'], not: ['公务接待费', '出国培训'] },
  RECEPTION_NAMED: { reads: ['公务接待费'], not: ['会议费'] },
  STAFF_COLUMN: { reads: ['人员经费', '人员经费合计'], not: ['公用经费'] },
  OFFICE_COLUMN: { reads: ['日常公用经费', '公用经费'], not: ['人员经费'] },
  INCOME_SUM: { reads: ['本年收入合计'], not: ['本年支出合计', '收入合计'] },
  SPENDING_SUM: { reads: ['本年支出合计'], not: ['本年收入合计'] },
  GOVERNMENT_FUND_COLUMN: { reads: ['政府性基金预算财政拨款'], not: ['一般公共预算'] },
  OPERATING_INCOME: { reads: ['事业收入'], not: ['经营收入'] },
  BASIC_SPENDING: { reads: ['基本支出'], not: ['项目支出'] },
  PROJECT_SPENDING: { reads: ['项目支出'], not: ['基本支出'] },
  PAID_UP: { reads: ['上缴上级支出'], not: ['对附属单位补助支出'] },
  CARRIED: {
    reads: ['年初结转和结余', '使用非财政拨款结余', '结余分配', '年末财政拨款结转'],
    not: ['本年收入合计', '结转', '其他收入'],
  },
  STAFF_TOTAL: { reads: ['人员经费合计', '人员经费支出小计'], not: ['人员经费', '公用经费合计'] },
  OFFICE_TOTAL: { reads: ['公用经费合计', '日常公用经费支出总计'], not: ['公用经费', '人员经费合计'] },
  BASIC_TOTAL: { reads: ['合计', '基本支出合计'], not: ['项目支出合计', '小计'] },
  RATE_ROW: { reads: ['增减率', '同比增长%'], not: ['公务接待费', '合计'] },
  PIECES_ROW: { reads: ['公务用车保有量(辆)', '国内公务接待批次'], not: ['公务接待费', '公务用车购置费'] },
  THREE_PUBLIC_TOTAL: { reads: ['合计', '"三公"经费支出', '支出总计'], not: ['公务接待费', '三公'] },
  OF_WHICH_LINE: { reads: ['其中:基本支出', '其中基本支出'], not: ['基本支出'] },
  PART_LINE: { reads: ['#公务用车', '其中:基本支出'], not: ['基本支出', '-其中'] },
  YEAR_TOTAL: { reads: ['本年收入合计', '本年支出', '收入合计'], not: ['收入总计', '合计'] },
  GRAND_TOTAL: { reads: ['总计', '收入总计', '合计'], not: ['本年收入合计', '收入合计'] },
  LIST_OF_CODES_TOTAL: { reads: ['合计', '本年支出合计', '总计'], not: ['小计', '人员经费合计'] },
  GENERAL_BUDGET: {
    reads: ['一般公共预算财政拨款', '一般公共预算财政拨款收入'],
    not: ['一般公共预算支出', '政府性基金预算财政拨款'],
  },
  GOVERNMENT_FUND: {
    reads: ['政府性基金预算财政拨款', '政府性基金收入'],
    not: ['政府性基金支出', '一般公共预算'],
  },
  STATE_CAPITAL: { reads: ['国有资本经营预算财政拨款'], not: ['国有资本经营支出', '国有资产'] },
  OPENING: { reads: ['年初结转和结余', '上年财政拨款结转'], not: ['年末结转和结余', '结转下年'] },
  CLOSING_BALANCE: { reads: ['年末结转和结余', '年末财政拨款结转'], not: ['年初结转和结余', '年末'] },
  VEHICLES: {
    reads: ['公务用车购置及运行维护费', '公务用车经费'],
    not: ['公务用车购置费', '公务用车运行维护费'],
  },
  VEHICLE_PURCHASE: {
    reads: ['公务用车购置费', '公务用车购置'],
    not: ['公务用车购置及运行费', '公务用车购置数'],
  },
  VEHICLE_RUNNING: {
    reads: ['公务用车运行维护费', '公务用车运行费用'],
    not: ['公务用车购置及运行维护费', '公务用车保有量'],
  },
  RECEPTION: { reads: ['公务接待费', '公务接待'], not: ['国内公务接待批次', '外事接待费'] },
};
