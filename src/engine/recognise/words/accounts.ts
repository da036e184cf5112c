import type { AccountsTable } from '../../form';
import { core } from './vocabulary';

/**
 * Words of the published final accounts (部门决算公开表). Numbers and years differ between provinces
 * (07 is 三公 in one set and 政府性基金 in another), so tables are told by their titles alone.
 */

/** Numbering, years and table codes before the words of a title. */
const BEFORE =
  /^(?:(?:附件|附表|附|表)[\d一二三四五六七八九十]*[-—:.、]*|[(]?[\d一二三四五六七八九十]+[)]?[、.])?(?:\(?公开\d+表\)?)?(?:20\d\d年?度?)?/;
const REMARK = /^([^(]*)\(.*\)$/;
const AFTER = /(?<![-—])[-—]*公开\d+表$/;

/** The first that matches wins: 三公 and funds are named inside longer titles. */
const TITLES: readonly (readonly [AccountsTable, RegExp])[] = [
  ['three-public', /三公["']?经费/],
  ['state-capital', /国有资本经营.{0,60}决算/],
  ['government-fund', /政府性?基金.{0,60}决算/],
  ['basic-detail', /一般公共预算.{0,60}基本支出.{0,60}决算|基本支出决算明细/],
  ['general-budget', /一般公共预算(?:财政拨款)?(?:收入支出|收支|支出)决算(?:总表|表)$/],
  ['fiscal', /财政拨款(?:收入支出|收支)决算总?表$/],
  ['other', /(?:支出|收入).{0,60}决算明细表|财政拨款(?:收入|支出)决算|项目支出决算|机构运行信息表/],
  ['income-expenditure', /(?:收入支出|收支)决算总?表$/],
  ['income', /收入决算(?:总|明细)?表$/],
  ['expenditure', /支出决算(?:总|明细)?表$/],
];

/** Title words → table; null when the label is no title of a final account. */
export function accountsTitle(label: string): AccountsTable | null {
  if (label.length < 5 || label.length > 60 || /[。;]|说明|情况$|绩效/.test(label)) return null;
  const words = label.replace(REMARK, '$1').replace(AFTER, '').replace(BEFORE, '');
  if (!/决算|三公/.test(words) || !/表$/.test(words)) return null;
  return TITLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export type AccountsColumn = 'line' | 'code' | 'label' | 'remark' | 'amount';

const COLUMNS: readonly (readonly [AccountsColumn, RegExp])[] = [
  ['line', /^(?:行次|行号|序号|行)$/],
  ['code', /(?:编码|代码)$|^(?:类|款|项)$/],
  ['remark', /^(?:备注|说明|备注说明)$/],
  [
    'label',
    /^(?:项目|科目|栏次)$|(?:科目|项目|支出|收入|功能分类|经济分类|分类|单位|部门)名称$|^(?:支出)?(?:功能|经济)分类(?:科目)?$|^(?:收入|支出)项目$/,
  ],
];

/** What a header cell says its column holds; every other header heads amounts. */
export function accountsColumn(label: string): AccountsColumn {
  const words = core(label);
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'amount';
}

const HEADER =
  /^(?:收入|支出|收支|项目|科目|类|款|项|金额|合计|小计|总计|编码|代码|备注|行次|栏次)$|(?:科目|项目|支出|收入)?(?:名称|编码|代码)$|(?:预算|决算|执行|调整|统计)数$|(?:人员|公用|三公"?|接待|会议|培训|出国\(境\)|出国|运行|购置|维护|因公).{0,40}费$|(?:收入|支出|结余|拨款|结转)(?:合计|小计)?$|^(?:功能|经济|支出功能|政府经济|部门经济)分类|^其中|^(?:一般公共预算|政府性基金|国有资本)/;

/** true for the words that stand in headers of final accounts. */
export function isAccountsHeaderWord(label: string): boolean {
  return label.length <= 30 && !/^[一二三四五六七八九十]+、/.test(label) && HEADER.test(core(label));
}

/** 栏次 row: the columns numbered, 1, 2, 3 or 1=2+3. */
export const COLUMN_NUMBER = /^\d{1,2}(?:=[\d+\-–—.…]+)?$/;

/** Rows below the table. */
export const ACCOUNTS_NOTE =
  /^(?:注|备注|说明|公式|填表|制表|填报|单位负责人|财务负责人|经办|审核|附注|本表|本套|续表|\d+[.、]本)/;

/** A table without figures says so: 2022年本部门无政府性基金预算财政拨款收入. */
export const EMPTY_SENTENCE =
  /(?:无|没有|未发生|未安排|未使用|不涉及|不存在|未取得).{0,60}(?:收入|支出|收支|拨款|预算|经费|资金|业务|数据|内容|情况|安排|事项)|(?:为空|空表|无数据|数据为零|均为0|为零)/;

/** A total in the column of row names. */
export const ACCOUNTS_TOTAL = /^(?:合计|总计|总合计|本年合计)$/;
