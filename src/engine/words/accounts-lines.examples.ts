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
};
