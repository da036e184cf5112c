import type { Field, FieldKey, FormCell } from '../../form';
import { compactText } from '../../text';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../check';
import { KINDS_WITH_TARGETS } from '../measures';
import { isTemplateHint } from '../reasons';
import { cellKey, shortText } from '../../reading';
import { flatMap } from '../../lists';

/** A label as sentences name it: 实施单位(盖章) → 实施单位. */
function labelOf({ label }: Field): string {
  return shortText(compactText(label.text).replace(/[（(][^（）()]*[）)]|[:：]$/g, ''));
}

/** Fields of these keys that have a cell for the value. */
function fieldsOf(fields: readonly Field[], keys: readonly FieldKey[]) {
  return flatMap(fields, (field) =>
    keys.includes(field.key) && field.value ? [{ field, value: field.value }] : [],
  );
}

/** Project (or department) name is filled. */
export const projectNameMissing = defineCheck({
  code: 'PJ102',
  id: 'project-name-missing',
  area: 'header',
  severity: 'error',
  basis: ['system-required'],
  refused: true,
  inDraft: false,
  kinds: KINDS_WITH_TARGETS,
  subjects: ({ fields, kind }): readonly Field[] => {
    const names = fields.filter(({ key }) => key === 'projectName');
    // 项目名称： left blank above 转移支付（项目）名称: one of two names serves.
    const filled = names.filter(({ value }) => value && value.text.trim() !== '');
    if (filled.length > 0) return filled;
    if (names.length > 0 || !kind.startsWith('department')) return names;
    return fieldsOf(fields, ['unit', 'department'])
      .slice(0, 1)
      .map(({ field }) => field);
  },
  judge: (field, { facts }) => {
    const { value, label } = field;
    const data = { label: labelOf(field) };
    // Another label follows at once: the name is missing, or stands where nobody looks for it.
    if (!value) return violated('missing', label, { data, severity: 'warning', refused: false });
    if (value.text.trim() !== '') return holds;
    const details = facts.untouched ? ({ severity: 'warning', refused: false } as const) : {};
    return violated('missing', value, { data, ...details });
  },
});

/** 主管部门 and 实施单位 are filled. */
export const unitMissing = defineCheck({
  code: 'PJ105',
  id: 'unit-missing',
  area: 'header',
  severity: 'warning',
  basis: ['system-required'],
  inDraft: false,
  kinds: KINDS_WITH_TARGETS,
  subjects: ({ fields, kind }) => {
    const units = fieldsOf(fields, ['department', 'unit']);
    // On a department's form the first of them is its name, which PJ102 asks for.
    return kind.startsWith('department') && !fields.some(({ key }) => key === 'projectName')
      ? units.slice(1)
      : units;
  },
  judge: ({ field, value }) =>
    value.text.trim() === '' ? violated('missing', value, { data: { label: labelOf(field) } }) : holds,
});

/** Title without year, kind of form and brackets: what is left is the project's name. */
export function nameInTitle(title: string): string | null {
  const name = compactText(title)
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/^(?:附[件表]\d*[:：]?)?(?:20\d\d)?年?度?/, '')
    .replace(
      /(?:区域|(?:项目)?(?:支出|资金|预算|年度){0,4})(?:绩效|(?=自评|自我评价))(?:目标|评价)?(?:自评价?|自我评价|目标|评价|申报|监控|运行|打分|评分){0,8}(?:指标|情况)?表?$/,
      '',
    )
    .replace(/项目$/, '');
  return name.length >= 3 && !GENERIC_TITLE.test(name) && !/^(?:部门|整体|单位|项目)/.test(name)
    ? name
    : null;
}

/** Words of a kind of form, behind the name of a region or an office: 浦西区区级财政项目支出, 某学院预算项目. */
const GENERIC_TITLE =
  /^(?:.{1,16}(?:省|市|县|区|旗|州|盟|镇|乡|局|厅|委|办|院|校|大学|中心|兵团|集团))?(?:20\d\d年|中央|自治区|兵团|[省市县区旗州盟镇乡]级?|本级|地方|对下?|专项|财政|政府|债券|一般|公共|转移支付|区域|项目|资金|支出|预算|补助|业务费|年度|一般性|重点|绩效跟踪|监控|运行|使用|及|部门|单位|绩效|自评|评价|评分|打分|指标|目标|情况|价|表)*$/;

/** Project name as compared: no code or year in front, no brackets and quotes, no 专项资金项目 at the end. */
function comparable(name: string): string {
  return compactText(name)
    .replace(/^[\dA-Za-z]+[-—_－]/, '')
    .replace(/^20\d\d年?度?/, '')
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/(?<!项目|专项|资金)(?:项目|专项|资金)+$/, '');
}

/** The end of an office's name. */
const OWNER = /(?:[局厅委办院校处站所队馆社会园镇乡省市县区旗州盟]|政府|小学|中学|大学|中心|公司|集团|街道)$/;

/** How many characters of one name the other has as well. */
function shared(a: string, b: string): number {
  return [...a].filter((char) => b.includes(char)).length;
}

/** The project names in title and field agree. */
export const projectNameDiffers = defineCheck({
  code: 'PJ103',
  id: 'project-name-differs',
  area: 'header',
  severity: 'warning',
  basis: ['reviewer-practice'],
  kinds: KINDS_WITH_TARGETS,
  subjects: ({ fields }) => fieldsOf(fields, ['projectName']),
  judge: ({ field, value }, { form }) => {
    const title = nameInTitle(form.title?.text ?? '');
    // 项目名称：… may stand in one cell with its label.
    const own = field.label === value ? value.text.replace(/^[^:：]*[:：]/, '') : value.text;
    const name = comparable(own);
    if (title === null || name === '' || !form.title) return doesNotApply;
    // The fund in the title may pay for many projects.
    const fund = /(?:资金|经费|补助)$/;
    if (fund.test(title) && !fund.test(own.trim())) return doesNotApply;
    const written = comparable(title);
    // A title may cut the name short at its end; anything else is another name.
    if (written === name || name.startsWith(written) || written.startsWith(name)) return holds;
    // Whose project it is may stand in front: 某县市场监督管理局食品安全抽样检测工作经费.
    if (written.endsWith(name) && OWNER.test(written.slice(0, -name.length))) return holds;
    // Two names with few characters in common: a group of projects (民生实事) and one of them.
    if (shared(written, name) * 3 < Math.min(written.length, name.length) * 2) return cannotJudge;
    return violated('differs', value, { related: [form.title], stated: own.trim(), expected: title });
  },
});

const YEAR = /(?<!\d)(20\d\d)\s*(?:年|\))/g;

function yearsIn(cell: FormCell | null): readonly number[] {
  return [...(cell?.text ?? '').matchAll(YEAR)].map((match) => Number(match[1]));
}

/** The years of title, subtitle and filling date agree. */
export const yearDiffers = defineCheck({
  code: 'PJ104',
  id: 'year-differs',
  area: 'header',
  severity: 'warning',
  basis: ['reviewer-practice'],
  kinds: KINDS_WITH_TARGETS,
  subjects: (form, context) => {
    const dates = fieldsOf(form.fields, ['fillingDate']).map(
      ({ value }) => ({ kind: 'date', cell: value }) as const,
    );
    // Title and subtitle: whatever stands above the first labelled field.
    const top = Math.min(...form.fields.map(({ label }) => label.row), form.range.top + 4);
    const titles = context.cells.filter(({ row, sheet }) => sheet === form.sheet && row < top);
    return [...titles.map((cell) => ({ kind: 'title', cell }) as const), ...dates];
  },
  judge: ({ kind, cell }, { form }) => {
    const [year, ...more] = yearsIn(cell);
    if (!form.year || year === undefined || more.some((other) => other !== year)) return doesNotApply;
    const { value, cell: stated } = form.year;
    const details = { related: [stated], stated: String(year), expected: String(value) };
    // Targets are filed before their year begins.
    if (kind === 'date' && form.kind.endsWith('targets')) return doesNotApply;
    if (kind === 'date') return year < value ? violated('date', cell, details) : holds;
    if (year === value || cellKey(stated) === cellKey(cell)) return holds;
    return violated('differs', cell, { ...details, data: { other: stated.address } });
  },
});

/** 预期目标 and 实际完成情况 are filled. */
export const goalMissing = defineCheck({
  code: 'PJ106',
  id: 'goal-missing',
  area: 'header',
  severity: 'warning',
  basis: ['system-required', 'reviewer-practice'],
  inDraft: false,
  subjects: ({ goals }) => [
    ...(goals && goals.expected.length > 0 ? [{ reason: 'expected', cells: goals.expected } as const] : []),
    ...(goals && goals.achieved.length > 0 ? [{ reason: 'achieved', cells: goals.achieved } as const] : []),
  ],
  judge: ({ reason, cells }) => {
    const [first] = cells;
    if (!first || cells.some(({ text }) => text.trim() !== '' && !isTemplateHint(text))) return holds;
    // A hint that was left standing is reported as one (PJ107).
    return cells.some(({ text }) => text.trim() !== '') ? doesNotApply : violated(reason, first);
  },
});
