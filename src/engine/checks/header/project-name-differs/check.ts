import { compactText } from '../../../text';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { fieldsOf } from '../labelled-fields';

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
  about: WITH_INDICATORS,
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
