import { expression, oneOf, type Meanings } from './expression';

/** Heads of the columns of final accounts. */

/** Heads over numbers of columns and parts of a code. */
export const NUMBERED_OR_CODE = /^(?:栏次|行次|类|款|项)$/;

export const FINAL_FIGURE = /决算数/;

/** What a column holds, by the words of its head; every other head is over amounts. */
export const ACCOUNTS_COLUMNS = [
  ['line', /^(?:行次|行号|序号|行)$/],
  ['code', /(?:编码|代码)$|^(?:类|款|项)$/],
  ['remark', /^(?:备注|说明|备注说明)$/],
  [
    'label',
    expression(
      ...['^(?:项目|科目|栏次)$', '(?:科目|项目|支出|收入|功能分类|经济分类|分类|单位|部门)名称$'],
      ...['^(?:支出)?(?:功能|经济)分类(?:科目)?$', '^(?:收入|支出)项目$'],
    ),
  ],
] as const satisfies Meanings<'line' | 'code' | 'label' | 'remark'>;

const WHOLE_HEADS = oneOf(
  ...[
    '收入',
    '支出',
    '收支',
    '项目',
    '科目',
    '类',
    '款',
    '项',
    '金额',
    '合计',
    '小计',
    '总计',
    '编码',
    '代码',
    '备注',
  ],
  ...['行次', '栏次'],
);

export const ACCOUNTS_HEAD = expression(
  ...[`^${WHOLE_HEADS}$`, '(?:科目|项目|支出|收入)?(?:名称|编码|代码)$', '(?:预算|决算|执行|调整|统计)数$'],
  '(?:人员|公用|三公"?|接待|会议|培训|出国\\(境\\)|出国|运行|购置|维护|因公).{0,40}费$',
  ...[
    '(?:收入|支出|结余|拨款|结转)(?:合计|小计)?$',
    '^(?:功能|经济|支出功能|政府经济|部门经济)分类',
    '^其中',
  ],
  '^(?:一般公共预算|政府性基金|国有资本)',
);

/** Columns whose sum is 本年收入合计. */
export const INCOME_COLUMN = expression(
  '^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)?财政拨款(?:收入)?$',
  '^(?:上级补助|事业|经营|其他|附属单位上缴|财政专户管理资金|非同级财政拨款|投资|捐赠|利息|租金|附属单位缴款)收入$',
);

export const INCOME_OF_YEAR = /^本年收入/;

/** Columns beside those of the year's spending. */
export const BESIDE_SPENDING = /年初|年末|本年收入|结转/;

/** Columns of rates, people and objects, which are not added up with money. */
export const NO_MONEY = /率|%|比|人数|人次|个数|团组|辆|批次/;

export const SPENDING_OF_YEAR = /^本年支出/;

/** 本年收入 without other words, over its own columns. */
export const OF_YEAR_ALONE = /^本年(?:收入|支出)$/;

export const SPENT_COLUMN = /决算|支出数|执行数/;

/** A column that sums up the ones beside it. */
export const COLUMN_TOTAL = /^(?:合计|小计|总计|计)$/;

/** Columns whose sum is 本年支出合计. */
export const SPENDING_COLUMN = /^(?:基本|项目|上缴上级|经营|对附属单位补助|对附属单位)支出$|^对附属单位补助$/;

export const PROJECTS_COLUMN = /^项目支出$/;
