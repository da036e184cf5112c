import { compactText } from '../../../text';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { fieldText } from '../../../reading';
import { fieldsOf } from '../labelled-fields';
import {
  ATTACHMENT_BEFORE_NAME,
  ENDS_WITH_MONEY,
  ENDS_WITH_PROJECT,
  GENERIC_TITLE,
  KIND_BEHIND_NAME,
  KIND_OF_FORM_BEHIND,
  NO_PROJECT_BEGINS,
  OFFICE_NAME,
  OWNER_AHEAD,
  UNIT_AND_YEAR_BEFORE,
  YEAR_WORDS_BEFORE_NAME,
} from '../../../words/project-names';
import { YEAR_AHEAD, YEAR_AT_END } from '../../../words/years';

/** 某县医院2024年设备购置: without the unit in front of the year. */
function withoutUnit(title: string): string {
  const [ahead = ''] = UNIT_AND_YEAR_BEFORE.exec(title) ?? [];
  return OFFICE_NAME.test(ahead.replace(YEAR_AT_END, '')) ? title.slice(ahead.length) : title;
}

/** The title without unit, year, kind of form and brackets: the rest is the name of the project. */
export function nameInTitle(title: string): string | null {
  const bare = compactText(title)
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(ATTACHMENT_BEFORE_NAME, '');
  const name = withoutUnit(bare)
    .replace(YEAR_WORDS_BEFORE_NAME, '')
    .replace(KIND_OF_FORM_BEHIND, '')
    .replace(ENDS_WITH_PROJECT, '');
  return name.length >= 3 && !GENERIC_TITLE.test(name) && !NO_PROJECT_BEGINS.test(name) ? name : null;
}

/**
 * The project name for comparing: without a code, year or 中央 in front, without brackets and quotation marks, without
 * 专项资金项目 at the end.
 */
function comparable(name: string): string {
  return compactText(name)
    .replace(/^[\dA-Za-z]+[-—_－]/, '')
    .replace(YEAR_AHEAD, '')
    .replace(OWNER_AHEAD, '')
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(KIND_BEHIND_NAME, '');
}

/** Whether all characters of the shorter name are in the other, in their order. */
function shortens(name: string, shorter: string): boolean {
  let at = -1;
  return [...shorter].every((char) => (at = name.indexOf(char, at + 1)) >= 0);
}

/** How many characters of one name are also in the other. */
function sharedCharacters(a: string, b: string): number {
  return [...a].filter((char) => b.includes(char)).length;
}

/** The project names in title and field agree. */
export const projectNameDiffers = defineCheck({
  code: 'PJ103',
  id: 'project-name-differs',
  area: 'header',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: WITH_INDICATORS,
  subjects: ({ fields }) => fieldsOf(fields, ['projectName']),
  judge: ({ field, value }, { form }) => {
    const title = nameInTitle(form.title?.text ?? '');
    // 项目名称：… may be in one cell with its label.
    const own = fieldText(field);
    const name = comparable(own);
    if (title === null || name === '' || !form.title) return doesNotApply;
    // The fund in the title may finance many projects.
    const fund = ENDS_WITH_MONEY;
    if (fund.test(title) && !fund.test(own.trim())) return doesNotApply;
    const written = comparable(title);
    // A title may leave out parts of the name; anything else is another name.
    if (shortens(name, written) || written.startsWith(name)) return holds;
    // The owner of the project may be in front: 某县市场监督管理局食品安全抽样检测工作经费.
    if (written.endsWith(name) && OFFICE_NAME.test(written.slice(0, -name.length))) return holds;
    // Two names with few characters in common: a group of projects (民生实事) and one of them.
    if (sharedCharacters(written, name) * 3 < Math.min(written.length, name.length) * 2) return cannotJudge;
    return violated('differs', value, { related: [form.title], stated: own.trim(), expected: title });
  },
});
