import type { CellAt } from '../../workbook/edit';
import { ALL_CHECKS } from '../checks/all-checks';
import { FAULT_STEPS } from '../checks/fault';
import { checkText } from '../checks/texts';
import { fillTemplate, type CheckText } from '../locales/text';
import { reportTexts, type ReportKey } from '../locales/zh-CN/report';
import { DEMAND_NAMES } from '../locales/zh-CN/verdict';
import type { FindingView, HintView } from './shapes';

export function word(key: ReportKey, data: Readonly<Record<string, string | number>> = {}): string {
  const texts = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]));
  return fillTemplate(reportTexts[key], texts);
}

/** `H14`, or with the name of the sheet in front if it is another sheet. */
export function placeText(cell: CellAt, sheet: number): string {
  return cell.sheet === sheet ? cell.address : `${cell.sheetName}!${cell.address}`;
}

/** The rule as a title: 得分不高于分值. */
export function ruleTitle(code: string): string {
  const step = Object.values(FAULT_STEPS).find((candidate) => candidate.code === code);
  return step ? word(step.id) : (textsOf(code)?.title ?? code);
}

/** The broken rule: 得分高于分值. */
export function faultTitle(code: string): string {
  return textsOf(code)?.fault ?? ruleTitle(code);
}

function textsOf(code: string): CheckText | null {
  const check = ALL_CHECKS.find((candidate) => candidate.code === code);
  return check ? checkText(check.id) : null;
}

const MANY = 12;

export function shortList(places: readonly string[]): string {
  return places.length > MANY
    ? word('cells.many', { cells: places.slice(0, MANY).join('、'), count: String(places.length) })
    : places.join('、');
}

/** Optional findings: one line for all cells of a rule. */
export function hintText({ title, code, count, cells }: HintView): string {
  return word('hints.line', { title, code, count, cells });
}

/** 依据 1、3: the numbers of the bases of a finding. */
export function basesText({ bases }: FindingView): string {
  return bases.length === 0 ? '' : word('bases.ref', { numbers: bases.join('、') });
}

/** `必须改`, or with what the receiving system does about it. */
export function demandText({ demand, refused }: FindingView): string {
  return refused ? `${DEMAND_NAMES[demand]}，${word('refused')}` : DEMAND_NAMES[demand];
}
