import type { ExamplesOf } from './examples';
import type * as words from './dates';

export const examples: ExamplesOf<typeof words> = {
  DATE_WRITTEN: {
    reads: ['12月底前', '2022年6月30日', '=10月份', '2021年12月完成', '第三季度', '不晚于2022年底'],
    not: ['12个月', '6月至9月', '2022.12.31', '12月培训3次'],
  },
  DATE_IN_DIGITS: {
    reads: ['2022.12.31', '2022-12', '≤2022/6/30前', '2022-12-3110:00:00'],
    not: ['2022年12月', '2022.13', '12.31', '2022-12.31'],
  },
  NO_LATER: { reads: ['≤', '不晚于', '截至'], not: ['=', '于', '≥'] },
  END_OF: { reads: ['底', '末'], not: ['初', '上旬'] },
  MAY_BE_DATE: { reads: ['12月底前', '2022.12.31', '第三季度'], not: ['12次', '95%', '100-200'] },
  YEAR_TWICE: { reads: ['2022年年底'], not: ['2022年底', '年年培训'] },
  END_OF_YEAR: { reads: ['年底前', '当年末'], not: ['2022年底', '本年度末'] },
  BEFORE_PERIOD: { reads: ['6月前', '三季度前', '2022年以前'], not: ['6月底前', '6月30日前'] },
};
