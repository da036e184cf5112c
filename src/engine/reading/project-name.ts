import type { Form } from '../form';
import { memo } from '../memo';

/** Words before which the name of a project ends in a title. */
const ENDS = /(?:支出|转移支付)?(?:区域)?(?:绩效|自评|自查|评分|目标|完成情况|考核)/;
/** 50011324T000004127388-应急装备购置: the code of a project library before the name. */
const CODE = /^[\dA-Z]{12,}[-—_](?=.)/;
/** A name filled in from the title: 2020年卫片执法补助经费支出绩效自评表. */
const TITLED = /(?:支出|转移支付)?绩效(?:目标)?(?:自评|评价|申报)(?:报告)?表$/;
/** What a name of a project ends with. */
const NAMED =
  /(?:项目|工程|资金|费|补助|补贴|奖补|更新|改造|建设|购置|修缮|维修|维护|养护|治理|整治|保护|培训)$/;
/** Words of any title; a project's name says more. */
const COMMON =
  /[省市州县区乡镇村本级]|部门|单位|预算|财政|专项|业务|支出|项目|资金|经费|费用|转移|支付|中央|地方|整体|重点|一般|政策|补助|补贴|奖补|年度|工程|[()\d对和及的]/g;

/** The name of the evaluated project: its field, else what the title says of it; null where neither does. */
export function projectNameOf({ fields, title }: Pick<Form, 'fields' | 'title'>): string | null {
  const { label = null, value = null } = fields.find(({ key }) => key === 'projectName') ?? {};
  // 项目一：道路养护: label and name in one cell.
  const text = value === label ? value && inLabel(value.text) : value?.text;
  return (text && bare(text)) || (title ? inTitle(title.text) : null);
}

const bare = (text: string): string => text.replace(CODE, '').replace(TITLED, '').trim() || text;

/** 项目二：农村电影放映 预算：45万元 names 农村电影放映; so does 年度：2023 项目名称：农村电影放映 负责人：某某. */
function inLabel(text: string): string {
  const [, named = text] = /(?:^|\s)(项目名称[:：].*)$/su.exec(text) ?? [];
  return named
    .replace(/^[^:：]{0,14}[:：]\s*/, '')
    .replace(/\s[\p{Script=Han}]{2,10}[:：].*$/su, '')
    .replace(/[\s（(](?:本项目)?(?:预算|金额|资金)(?!项目).*$/su, '')
    .trim();
}

/** 县医院2024年设备购置项目绩效自评表 names 设备购置项目; 2024年项目支出绩效自评表 names none. */
const inTitle = memo((text: string): string | null => {
  const label = text.normalize('NFKC').replace(/\s/g, '');
  // “良种联合攻关”项目
  const quoted = /“([^“”]{2,40})”(?:专项|项目)/.exec(label)?.[1];
  if (quoted !== undefined) return quoted;
  const end = label.search(ENDS);
  const name = label.slice(0, Math.max(end, 0)).replace(/^.{0,30}?20\d\d年度?/, '');
  return NAMED.test(name) && name.replace(COMMON, '').length >= 2 ? name : null;
});
