import { fillTemplate } from '../../../locales/text';
import type { AccountsForm } from '../../../form';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { readNumber } from '../../../reading';
import { texts } from './texts';
import { FINAL_TABLE_END } from '../../../words/accounts-titles';

/** true when the table has no figures at all; a cell with 0 is a figure. */
function isEmpty({ tables }: AccountsForm): boolean {
  return tables.every(({ rows }) =>
    rows.every(({ cells }) => cells.every((cell) => readNumber(cell).kind !== 'number')),
  );
}

/** 政府性基金预算财政拨款收入支出决算表 → 政府性基金预算财政拨款收入支出. */
function subjectOf(title: string): string {
  return title.replace(FINAL_TABLE_END, '').replace(/\s/g, '') || texts.words.anything;
}

/** An empty table has a sentence that states it (本部门无…). */
export const emptyTableNote = defineCheck({
  code: 'PJ810',
  id: 'empty-table-note',
  area: 'accounts',
  severity: 'warning',
  basis: ['accounts-publication'],
  about: 'accounts',
  inDraft: false,
  subjects: (form) => [form],
  judge: (form) => {
    if (!isEmpty(form)) return doesNotApply;
    if (form.accounts.emptyNote) return holds;
    const cell = form.title ?? form.tables[0]?.headers[0];
    if (!cell) return doesNotApply;
    const title = cell.text.replace(/\s/g, '');
    const year = form.year ? fillTemplate(texts.words.year, { year: String(form.year.value) }) : '';
    return violated('missing', cell, { data: { table: title, subject: subjectOf(title), year } });
  },
});
