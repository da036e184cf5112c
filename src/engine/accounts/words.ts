import { normaliseLabel } from '../text';

/** Words of rows and columns of the final accounts, without numbering and notes in brackets. */
export function wordsOf(text: string): string {
  return normaliseLabel(text, { dropNumbering: true })
    .replace(/^其中:?/, '')
    .replace(/\([^()]*\)$/, '');
}

/** 其中 names a part of the row above, which is not counted again. */
export function isOfWhich(text: string): boolean {
  return /^(?:#|其中)/.test(normaliseLabel(text));
}

export const YEAR_TOTAL = /^本年(?:收入|支出)(?:合计|总计)?$|^(?:收入|支出)合计$/;
export const GRAND_TOTAL = /^(?:收入|支出)?总计$|^合计$|^(?:收入|支出)总额$/;
/** 合计, 总计 of a list of codes. */
export const LIST_TOTAL = /^(?:本年)?(?:收入|支出)?(?:合计|总计|总合计)$/;
/** A column that sums up the ones beside it. */
export const COLUMN_TOTAL = /^(?:合计|小计|总计|计)$/;

export const GENERAL = /^一般公共预算(?:财政拨款)?(?:收入)?$/;
export const GOVERNMENT_FUND = /^政府性基金(?:预算)?(?:财政拨款)?(?:收入)?$/;
export const STATE_CAPITAL = /^国有资本(?:经营)?(?:预算)?(?:财政拨款)?(?:收入)?$/;
export const OPENING = /^(?:年初|上年)(?:财政拨款)?结转(?:和|及)?(?:结余)?(?:资金)?$/;
export const CLOSING_BALANCE = /^年末(?:财政拨款)?结转(?:和|及)?(?:结余)?(?:资金)?$/;

/** Columns that together make up 本年收入合计, 本年支出合计 and the like. */
export const INCOME_COLUMN =
  /^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)?财政拨款(?:收入)?$|^(?:上级补助|事业|经营|其他|附属单位上缴|财政专户管理资金|非同级财政拨款|投资|捐赠|利息|租金|附属单位缴款)收入$/;
export const SPENDING_COLUMN = /^(?:基本|项目|上缴上级|经营|对附属单位补助|对附属单位)支出$|^对附属单位补助$/;

export const ABROAD = /因公出国/;
export const VEHICLES = /公务用车购置(?:及|和|费及)运行|公务用车(?:费|经费)$|^公务用车购置及/;
export const VEHICLE_PURCHASE = /^公务用车购置(?:费|支出|经费)?$/;
export const VEHICLE_RUNNING = /^公务用车运行(?:维护)?(?:费|支出|经费)?(?:用)?$/;
export const RECEPTION = /^公务接待(?:费|支出|经费)?$/;
