import type { Field, FormCell, TotalRow } from '../../form';
import { normaliseLabel } from '../../text';
import type { GridCell } from '../sheet/cell';
import type { RowKind } from '../lines/rows';
import { fieldKey } from '../labels/vocabulary';
import { CLOSING, FORM_REASON, HOW_TO_FILL } from '../../words/closing';
import { ENDS_WITH_TABLE, REPORT_TITLE, TITLE } from '../../words/titles';
import type { GridView } from '../sheet/view';
import { rowsOfKind, type Segment } from '../lines/segments';
import { flatMap } from '../../lists';
import {
  DEPARTMENT_ALONE,
  FILLING_DATE_WITHIN,
  NAMES_THE_PROJECT,
  NUMBERED_PROJECT,
  PROJECT_NAME_LABEL,
  PROJECT_NAME_WITHIN,
  UNIT_NAME_LABEL,
} from '../../words/fields';
import { AMOUNT_UNIT_LABEL } from '../../words/amounts';
import { DATE_ALONE, YEAR_BEFORE_FIELD } from '../../words/years';

/** Reads 项目名称 | …, 主管部门 | … in the rows `from`…`to`. */
export function readFields(view: GridView, from: number, to: number): readonly Field[] {
  const fields: Field[] = [];
  for (let row = from; row <= to; row += 1) {
    for (const label of view.row(row)) {
      if (typeof label.value !== 'string' || AMOUNT_UNIT_LABEL.test(label.label)) continue;
      const inline = inlineField(label);
      if (inline !== 'projectName' && namesProjectWithin(label.text))
        fields.push({ key: 'projectName', label, value: label });
      if (inline !== 'fillingDate' && FILLING_DATE_WITHIN.test(label.text))
        fields.push({ key: 'fillingDate', label, value: label });
      if (inline) {
        fields.push({ key: inline, label, value: label });
        continue;
      }
      const value = label.span.right + 1 > view.right + 1 ? null : valueBeside(view, row, label);
      const key = label.words.field ?? (value && isNumbered(label, value) ? 'projectName' : null);
      if (!key) continue;
      const isLabel =
        value !== null &&
        typeof value.value === 'string' &&
        ((value.words.field !== null && value.label.length < 12) || AMOUNT_UNIT_LABEL.test(value.label));
      fields.push({ key, label, value: isLabel ? null : value });
    }
  }
  const has = (wanted: Field['key'], of: RegExp): boolean =>
    fields.some(({ key, label }) => key === wanted && of.test(normaliseLabel(label.text)));
  // Neither 专项名称 above 项目名称 nor 项目 in the head of the money is what is evaluated; 项目一：…绩效自评表 is the title.
  const named = has('projectName', PROJECT_NAME_LABEL);
  // 部门名称 above 单位名称 is the department to which the unit belongs.
  const above = has('unit', UNIT_NAME_LABEL) && !fields.some(({ key }) => key === 'department');
  return fields.map((field) => {
    const label = normaliseLabel(field.label.text);
    if (named && field.key === 'projectName' && !namesProjectAlone(label)) return { ...field, key: 'other' };
    return above && field.key === 'unit' && DEPARTMENT_ALONE.test(label)
      ? { ...field, key: 'department' }
      : field;
  });
}

const namesProjectAlone = (label: string): boolean =>
  NAMES_THE_PROJECT.test(label) && !(TITLE.test(label) && ENDS_WITH_TABLE.test(label));

/** 填表人：… | 负责人： | 2024年3月5日: a date beside labels is when the form was filled in. */
export function readLoneDate(view: GridView, from: number, to: number): readonly Field[] {
  for (let row = from; row <= to; row += 1) {
    const own = view.row(row);
    const label = own.findLast((cell, at) => at > 0 && DATE_ALONE.test(cell.label));
    if (label && own.some((cell) => cell.col < label.col && /[:：]/.test(cell.text)))
      return [{ key: 'fillingDate', label, value: label }];
  }
  return [];
}

/** 项目一 | 航道疏浚: forms side by side number their projects. */
function isNumbered({ label }: GridCell, { value, words, numeric }: GridCell): boolean {
  return NUMBERED_PROJECT.test(label) && typeof value === 'string' && !numeric && words.field === null;
}

/** The next cell; if it is an unmerged filler cell, the next one that is not blank. */
function valueBeside(view: GridView, row: number, label: GridCell): GridCell {
  const next = view.at(row, label.span.right + 1);
  if (!next.blank || next.span.right > next.span.left) return next;
  return view.row(row).find((cell) => cell.col > label.span.right && cell.words.field === null) ?? next;
}

/**
 * The field of a label and value in one cell (填报日期：2023年6月, 总分：100, 项目一：…); the year may be in front: （2023年度）
 * 总得分：99分.
 */
function inlineField(cell: GridCell): Field['key'] | null {
  if (!/[:：]/.test(cell.text)) return null;
  const [words, ...rest] = cell.text.split(/[:：]/);
  if (words === undefined || rest.join('').trim() === '') return null;
  // In 项目单位（盖章）： 单位：万元 the text after the label is not the name of a unit.
  if (AMOUNT_UNIT_LABEL.test(normaliseLabel(cell.text.slice(words.length + 1)))) return null;
  const label = words.replace(YEAR_BEFORE_FIELD, '');
  if (NUMBERED_PROJECT.test(label.trim())) return 'projectName';
  return label.length > 14 ? null : fieldKey(label.replace(/\s/g, ''));
}

/** 年度：2023 项目名称：路灯维护 单位：…: several labels with their values in one cell. */
function namesProjectWithin(text: string): boolean {
  return PROJECT_NAME_WITHIN.test(text.slice(0, 200));
}

/** The title of the form: a heading in its first rows. */
export function readTitle(view: GridView, segment: Segment, limit: number): GridCell | null {
  const titles = flatMap(rowsOfKind(segment.kinds, 'title'), (row) =>
    row <= limit ? view.row(row)[0] : null,
  );
  // A table inside a report has its own caption.
  const title = titles.find(({ label }) => !REPORT_TITLE.test(label)) ?? titles[0];
  if (title) return title;
  for (const row of segment.kinds.keys()) {
    if (row > limit) break;
    const own = view.row(row);
    // A merged title may have fields to its left and right.
    const title = own.find(
      ({ value, label, span }) =>
        typeof value === 'string' &&
        TITLE.test(label) &&
        (own.length === 1 || (span.right > span.left && ENDS_WITH_TABLE.test(label))),
    );
    if (title) return title;
  }
  return null;
}

/**
 * Reads what is below the table, on each of its sheets: notes, and the reason cell of the whole form. A total may be
 * below the remarks; its row is no note.
 */
export function readClosing(
  places: readonly { readonly view: GridView; readonly from: number; readonly to: number }[],
  totals: readonly TotalRow[],
): { notes: readonly FormCell[]; formReason: FormCell | null } {
  const notes: FormCell[] = [];
  let formReason: FormCell | null = null;
  for (const { view, from, to } of places) {
    for (let row = from; row <= to; row += 1) {
      const own = view.row(row);
      const [first, ...rest] = own;
      if (!first || totals.some(({ label }) => own.some((cell) => cell === label))) continue;
      if (
        typeof first.value === 'string' &&
        FORM_REASON.test(first.label) &&
        !HOW_TO_FILL.test(first.label) &&
        CLOSING.test(first.label) &&
        formReason === null
      ) {
        formReason =
          /[:：].+/.test(first.text) && rest.length === 0 ? first : view.at(row, first.span.right + 1);
      }
      notes.push(...own.filter((cell) => typeof cell.value === 'string'));
    }
  }
  return { notes, formReason };
}

export function firstOf(kinds: ReadonlyMap<number, RowKind>, ...wanted: readonly RowKind[]): number | null {
  for (const [row, kind] of kinds) if (wanted.includes(kind)) return row;
  return null;
}
