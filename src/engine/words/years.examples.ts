import type { ExamplesOf } from './examples';
import type * as words from './years';

export const examples: ExamplesOf<typeof words> = {
  YEAR_BEFORE_FIELD: { reads: ['(2023年度) 总得分', '2023年总分'], not: ['总得分2023年', '年度'] },
  YEAR: { reads: ['2022年度', '(2022)年度', '2022年'], not: ['22年度', '2022', '2052年'] },
  YEAR_OF_PERIOD: {
    reads: ['(2023.01.01—2023.12.31)', '2023-1-1至2023-12-31'],
    not: ['2022.07.01—2023.06.30', '2023.01.01', '2023年'],
  },
  FILLING: { reads: ['填报日期:2023年6月', '自评时间'], not: ['2022年度', '项目年度'] },
  YEAR_ALONE: { reads: ['2021年', '2021年度'], not: ['2021', '2021年目标'] },
  YEAR_BEHIND: { reads: ['年度:2023', '预算年度2023'], not: ['年度', '年度:20231'] },
  DATE_ALONE: {
    reads: ['2024年3月5日', '2024-03-05', '2024.3.5'],
    not: ['2024年', '2024年3月5日前', '3月5日'],
  },
  YEAR_LABEL_ALONE: { reads: ['预算年度', '年度:'], not: ['预算年度数', '年度目标'] },
  BARE_YEAR: { reads: ['2023', '(2023)', '2023.00'], not: ['2023年', '20230', '1999'] },
  YEAR_LABEL: { reads: ['年度:2023'], not: ['预算年度:2023'] },
  MAY_NAME_YEAR: { reads: ['(2022', '预算年度', '评价年份'], not: ['项目名称', '1220'] },
  YEAR_AT_END: { reads: ['绩效自评表(2022年度)', '绩效自评表2022年'], not: ['2022年绩效自评表', '(22年度)'] },
  ENDS_WITH_YEAR: { reads: ['(2022年度)', '2022年度'], not: ['年度目标', '2022年'] },
  YEAR_ANYWHERE: { reads: ['绩效自评表(2022年度)', '(2022)'], not: ['2022', '12022年', '22年'] },
  YEAR_AHEAD: { reads: ['2023年度部门决算', '2023道路养护'], not: ['部门2023年决算', '1923年'] },
};
