import type { ExamplesOf } from './examples';
import type * as words from './accounts-heads';

export const examples: ExamplesOf<typeof words> = {
  NUMBERED_OR_CODE: { reads: ['栏次', '行次', '款'], not: ['合计', '项目'] },
  FINAL_FIGURE: { reads: ['决算数', '2022年决算数'], not: ['预算数', '决算'] },
  ACCOUNTS_COLUMNS: {
    reads: {
      line: ['行次', '序号'],
      code: ['科目编码', '款'],
      remark: ['备注'],
      label: ['项目', '科目名称', '支出功能分类科目'],
    },
    not: ['决算数', '合计', '项目支出'],
  },
  ACCOUNTS_HEAD: {
    reads: ['收入', '科目名称', '决算数', '公务接待费', '本年收入合计', '其中', '一般公共预算财政拨款'],
    not: ['行政运行', '社会保障和就业', '2080101'],
  },
  INCOME_COLUMN: {
    reads: ['财政拨款收入', '政府性基金预算财政拨款', '事业收入', '附属单位上缴收入'],
    not: ['本年收入合计', '年初结转', '基本支出'],
  },
  INCOME_OF_YEAR: { reads: ['本年收入', '本年收入合计'], not: ['本年支出', '年初结转'] },
  BESIDE_SPENDING: { reads: ['年初结转和结余', '本年收入', '年末结转'], not: ['本年支出', '基本支出'] },
  NO_MONEY: { reads: ['增减率', '出国团组数', '人次'], not: ['决算数', '合计'] },
  SPENDING_OF_YEAR: { reads: ['本年支出', '本年支出合计'], not: ['本年收入', '支出合计'] },
  OF_YEAR_ALONE: { reads: ['本年收入', '本年支出'], not: ['本年收入合计', '收入'] },
  SPENT_COLUMN: { reads: ['决算数', '支出数'], not: ['预算数', '支出'] },
  COLUMN_TOTAL: { reads: ['合计', '小计', '计'], not: ['本年收入合计', '总额'] },
  SPENDING_COLUMN: {
    reads: ['基本支出', '上缴上级支出', '对附属单位补助支出'],
    not: ['本年支出合计', '人员支出'],
  },
  PROJECTS_COLUMN: { reads: ['项目支出'], not: ['项目支出合计', '基本支出'] },
};
