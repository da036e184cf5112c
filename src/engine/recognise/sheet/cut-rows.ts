import { POINTS_OF_NAME } from '../../words/points';
import { ENDS_WITH_INDICATOR, NUMBERED_INDICATOR } from '../../words/levels';
import { CHINESE_NUMBER_BEFORE, COLUMN_COUNT } from '../../words/numbering';
import { BEFORE_TITLE, CONTINUED, TITLE } from '../../words/titles';
import { labelOf, type Label } from '../labels/label';
import { isNilMark } from '../../cells/nil';
import { compactText, normaliseLabel, plainText } from '../../text';
import type { CellSnapshot, Rect, SheetSnapshot } from '../../../workbook/snapshot';
import { numbersBetween } from '../../../workbook/numbers';
import { flatMap } from '../../lists';
import {
  BEGINS_NAME,
  BEGINS_WITH_WORD,
  CLOSES_BRACKET,
  GOES_ON,
  OPEN_BRACKET,
  OWN_VALUE,
  UNFINISHED,
  VALUE_IN_WORDS,
  WHOLE_NAME,
  WHOLE_VALUE,
} from '../../words/lines';
import { TEMPLATE_NAME } from '../../words/placeholders';

/**
 * A table pasted from a PDF has no merged cells, and a wrapped text is in as many rows as it had lines: 年度指 above
 * 标值, 宣传活动场 above 次. Such rows are read as one row, as if each of their columns were merged.
 */

/** The texts of a row, by column; only rows with texts are used. */
type RowTexts = ReadonlyMap<number, CellSnapshot>;

/** So many words must be completed by joining before the sheet is treated as cut. */
const FEWEST_PROOFS = 2;
/** Forms are short; a larger sheet holds data. */
const MOST_ROWS = 2000;
/** A line of a wrapped cell is short. */
const LONGEST_PART = 14;
/** The name of a group, with its points. */
const LONGEST_GROUP = 18;
/** Shorter names of groups may also be the end of another name. */
const FULL_NAME = 4;

/** The texts that are cut over several rows, and which rows each of them is in. */
export interface CutRows {
  /** The area of every column of the table in the rows of one text. */
  readonly areas: readonly Rect[];
  /** The whole text of the cell in a row and column, where it begins. */
  textAt(row: number, col: number): string | null;
}

interface Joint {
  readonly top: number;
  readonly parts: number[];
}

/** null where nothing is cut. */
export function cutRowsOf(sheet: SheetSnapshot): CutRows | null {
  if (sheet.merges.length > 0) return null;
  const rows = rowsOf(sheet);
  if (rows.size > MOST_ROWS) return null;
  const joints: Joint[] = [];
  let proofs = 0;
  for (const [row, own] of rows) {
    const last = joints.at(-1);
    const open = last && last.top + last.parts.length + 1 === row ? last : null;
    const above = open ? joined(rows, open.top, open.parts) : rows.get(row - 1);
    if (!above || !goesOn(above, own, proofs > 0)) continue;
    proofs += proofsOf(above, own);
    if (open) open.parts.push(row);
    else joints.push({ top: row - 1, parts: [row] });
  }
  const whole = wholeRows(rows, joints);
  const labels = cutLabels(whole);
  return proofs + labels.length >= FEWEST_PROOFS ? cutRows(rows, whole, labels) : null;
}

function rowsOf({ cells }: SheetSnapshot): ReadonlyMap<number, RowTexts> {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (const cell of cells) {
    if (cell.value === null || cell.value === '') continue;
    const row = rows.get(cell.row) ?? new Map<number, CellSnapshot>();
    rows.set(cell.row, row.set(cell.col, cell));
    if (rows.size > MOST_ROWS) break;
  }
  return rows;
}

/**
 * true when every cell of a row can be the next line of the text above it; `inTable`: the row is below the heads
 * of a table.
 */
function goesOn(above: RowTexts, own: RowTexts, inTable: boolean): boolean {
  if (own.size > above.size) return false;
  // 二级指 | 三级绩 | 预期实 above 标名称 | 效指标 | 现值: two rows with the same number of texts are joined only if they are
  // heads.
  const heads = (): boolean => proofsOf(above, own) >= Math.max(FEWEST_PROOFS, own.size / 2);
  if (own.size === above.size && own.size > 1 && !heads()) return false;
  if (isSaid(above, isColumnCount) || isSaid(own, isNilMark)) return false;
  if (own.size > 2 && isSaid(own, isColumnCount)) return false;
  const first = Math.min(...above.keys());
  // 政策执行情况 | 严格执行 below 数据准确率 | ≥92%: another name with its own values.
  const values = inTable && own.size > 1 && proofsOf(above, own) < FEWEST_PROOFS;
  if (values && [...own].some(([col, cell]) => isApart(above.get(col), cell))) return false;
  return [...own].every(([col, cell]) => {
    const over = above.get(col);
    return (
      typeof cell.value === 'string' &&
      typeof over?.value === 'string' &&
      isPart(over.value, cell.value, inTable && own.size === 1, col === first && leads(own.size, cell.value))
    );
  });
}

function isApart(over: CellSnapshot | undefined, { value }: CellSnapshot): boolean {
  const text = plainText(String(over?.value));
  return WHOLE_NAME.test(text) || (WHOLE_VALUE.test(text) && VALUE_IN_WORDS.test(plainText(String(value))));
}

/** 履职效果 alone below 制度建设 is the name of a group; 满意度 below 社会公众 may be the end of a name. */
const leads = (cells: number, text: string): boolean => cells > 1 || labelOf(text).text.length >= FULL_NAME;

const isColumnCount = (text: string): boolean => COLUMN_COUNT.test(text);

/** （1） | （2） | （3）, — | — | —: a row that is complete, whatever is above and below it. */
function isSaid(row: RowTexts, mark: (text: string) => boolean): boolean {
  return [...row.values()].every(({ value }) => mark(plainText(String(value))));
}

function isPart(above: string, part: string, inTable: boolean, leads: boolean): boolean {
  const text = plainText(part);
  const label = labelOf(part);
  // A label that is repeated in every row of its group, or that is below 合计, begins a new text.
  const over = labelOf(above);
  if (text === plainText(above) || (over.scope !== null && !joinedWord(above, part))) return false;
  // 填表人：李晓 above the title of the next form.
  if (over.closing && (BEFORE_TITLE.test(label.text) || TITLE.test(label.text))) return false;
  // 附件2 above the title; 二、效益指标 is the name of the next group.
  if (BEFORE_TITLE.test(over.text) || CHINESE_NUMBER_BEFORE.test(part)) return false;
  const begins = TEMPLATE_NAME.test(label.text) || NUMBERED_INDICATOR.test(label.text);
  if (begins && !joinedWord(above, part)) return false;
  // The name of a group, if it is below a head, first in its row, or ends with 指标.
  const named = label.text.replace(POINTS_OF_NAME, '');
  const group = label.level !== null && (leads || over.column !== null || ENDS_WITH_INDICATOR.test(named));
  const ofGroup = labelOf(`${above}${part}`).level !== null;
  if (group && (isWord(over) || !ofGroup)) return false;
  // 绩效指标完成情况, printed again on the next page, below the name of a group.
  if (over.level !== null && label.column !== null && !ofGroup) return false;
  if (text.length > LONGEST_PART || OWN_VALUE.test(text) || CONTINUED.test(label.text)) return false;
  // 年度任务 above 完成率: below the heads, a head word that is alone in its row is the end of a name.
  const heads = inTable ? null : (label.column ?? label.fund);
  const known = heads ?? label.field ?? label.scope;
  // 主管部门 above 年度总目标: two separate words.
  if (known !== null && namesField(over) && meansSame(label, labelOf(`${above}${part}`))) return false;
  const goesOn = known === null || UNFINISHED.test(plainText(above)) || joinedWord(above, part);
  return goesOn && !/[:：。；;]$/.test(plainText(above));
}

/** true when both lines together are a known word. */
function joinedWord(above: string, part: string): boolean {
  return isWord(labelOf(`${above}${part}`));
}

function isWord({ text, column, field, level }: Label): boolean {
  return column !== null || field !== null || level !== null || TITLE.test(text);
}

/** 主管部门, 项目名称; not 自评得分, which is also the head of a column. */
const namesField = ({ field }: Label): boolean => field !== null && field !== 'headerTotal';

function meansSame(one: Label, other: Label): boolean {
  return one.column === other.column && one.field === other.field && one.level === other.level;
}

/** How many of the texts become known words, or have both of their brackets, only when they are joined. */
function proofsOf(above: RowTexts, own: RowTexts): number {
  const fields = [...above.values()].some(({ value }) => namesField(labelOf(String(value))));
  return [...own].filter(([col, { value }]) => {
    const over = above.get(col)?.value;
    if (typeof over !== 'string' || typeof value !== 'string') return false;
    // 年初预算（万 above 元）.
    if (OPEN_BRACKET.test(over) && CLOSES_BRACKET.test(value)) return true;
    const whole = labelOf(`${over}${value}`);
    // 主管部门 | 某某局 above 总体目标: 总体目标 has the same meaning without the name above it.
    const begun = !isWord(labelOf(over)) && !(fields && meansSame(labelOf(value), whole));
    return isWord(whole) && (begun || UNFINISHED.test(over) || isRest(over, value));
  }).length;
}

/**
 * 标值, 及改进措施: words that begin no known word and that change the meaning of the word above them. 预期目标 above 卫片执法补助
 * still means a goal, so it is not one of them.
 */
function isRest(above: string, part: string): boolean {
  if (GOES_ON.test(normaliseLabel(part))) return true;
  const [first, whole] = [labelOf(above), labelOf(`${above}${part}`)];
  return !meansSame(first, whole) && BEGINS_WITH_WORD.test(part) && !isWord(labelOf(part));
}

function joined(rows: ReadonlyMap<number, RowTexts>, top: number, parts: readonly number[]): RowTexts {
  const all = new Map(rows.get(top));
  for (const part of parts)
    for (const [col, cell] of rows.get(part) ?? []) {
      const over = all.get(col);
      if (over) all.set(col, { ...over, value: `${String(over.value)}${String(cell.value)}` });
    }
  return all;
}

/** A row with all its lines. */
interface WholeRow {
  readonly top: number;
  readonly bottom: number;
  readonly texts: RowTexts;
}

function wholeRows(rows: ReadonlyMap<number, RowTexts>, joints: readonly Joint[]): readonly WholeRow[] {
  const joint = new Map(joints.map((one) => [one.top, one.parts]));
  const parts = new Set(joints.flatMap((one) => one.parts));
  return flatMap([...rows], ([top, own]) => {
    if (parts.has(top)) return null;
    const below = joint.get(top) ?? [];
    return { top, bottom: top + below.length, texts: below.length > 0 ? joined(rows, top, below) : own };
  });
}

/** A label of a level whose lines are beside several indicators. */
interface CutLabel {
  readonly area: Rect;
  readonly text: string;
}

/** A label is in so many lines at most. */
const MOST_LINES = 4;

/** The cut labels of each column, by every row they are in. */
type CutLabels = ReadonlyMap<number, ReadonlyMap<number, CutLabel>>;

/** 社会效益指 | 受益人数 | … above 标 | 培训人数 | …: each row is whole, only the label is cut. */
function cutLabels(rows: readonly WholeRow[]): readonly CutLabel[] {
  const found: CutLabel[] = [];
  const ends = new Map<number, number>();
  rows.forEach(({ top, texts }, at) => {
    for (const col of texts.keys()) {
      const label = (ends.get(col) ?? -1) < top ? cutLabel(rows.slice(at, at + MOST_LINES), col) : null;
      if (!label) continue;
      found.push(label);
      ends.set(col, label.area.bottom);
    }
  });
  return found;
}

function byPlace(labels: readonly CutLabel[]): CutLabels {
  const places = new Map<number, Map<number, CutLabel>>();
  for (const label of labels) {
    const { top, bottom, left } = label.area;
    const column = places.get(left) ?? new Map<number, CutLabel>();
    places.set(left, column);
    for (const row of numbersBetween(top, bottom)) column.set(row, label);
  }
  return places;
}

function cutLabel([first, ...below]: readonly WholeRow[], col: number): CutLabel | null {
  let text = textIn(first, col);
  if (!first || !BEGINS_NAME.test(text)) return null;
  let found: CutLabel | null = null;
  let { bottom } = first;
  for (const row of below) {
    const part = textIn(row, col);
    const above = labelOf(text);
    if (row.top !== bottom + 1 || part === '' || text.length + part.length > LONGEST_GROUP) break;
    // 产出指标 above 效益指标, 项目 above 产出指标: two words.
    if (isWord(above) && (above.level === null || labelOf(part).level !== null)) break;
    text += part;
    bottom = row.bottom;
    if (labelOf(text).level !== null)
      found = { area: { top: first.top, bottom, left: col, right: col }, text };
  }
  return found;
}

function textIn(row: WholeRow | undefined, col: number): string {
  const value = row?.texts.get(col)?.value;
  return typeof value === 'string' ? compactText(value) : '';
}

function cutRows(
  rows: ReadonlyMap<number, RowTexts>,
  whole: readonly WholeRow[],
  labels: readonly CutLabel[],
): CutRows {
  const texts = new Map(whole.map(({ top, texts: all }) => [top, all]));
  const places = byPlace(labels);
  const labelAt = (row: number, col: number): CutLabel | undefined => places.get(col)?.get(row);
  const areas = flatMap(
    whole.filter(({ top, bottom }) => bottom > top),
    ({ top, bottom }) =>
      flatMap(tableColumns(rows, top), (col) =>
        labelAt(top, col) ? null : { top, bottom, left: col, right: col },
      ),
  );
  return {
    areas: [...labels.map(({ area }) => area), ...areas],
    textAt: (row, col) => {
      const text = labelAt(row, col)?.text ?? texts.get(row)?.get(col)?.value;
      return typeof text === 'string' && text !== rows.get(row)?.get(col)?.value ? text : null;
    },
  };
}

/** All columns of the table to which the joined rows belong, also its blank ones. */
function tableColumns(rows: ReadonlyMap<number, RowTexts>, top: number): readonly number[] {
  const right = Math.max(...flatMap([top - 1, top, top + 1], (row) => [...(rows.get(row)?.keys() ?? [])]));
  return Array.from({ length: right + 1 }, (_, col) => col);
}
