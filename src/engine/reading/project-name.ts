import type { FormBase } from '../form';
import { memo } from '../memo';
import {
  AMOUNT_BEHIND_NAME,
  COMMON_TITLE_WORDS,
  NAMES_PROJECT,
  NAME_ENDS_BEFORE,
  NAME_WITHIN,
  OWN_FORM_BEHIND,
  QUOTED_NAME,
  UNIT_AND_YEAR_BEFORE,
} from '../words/project-names';

/** 50011324T000004127388-应急装备购置: the code of a project library before the name. */
const CODE = /^[\dA-Z]{12,}[-—_](?=.)/;

/** The name of the evaluated project: from its field, or else from the title; null where neither names it. */
export function projectNameOf({ fields, title }: Pick<FormBase, 'fields' | 'title'>): string | null {
  const { label = null, value = null } = fields.find(({ key }) => key === 'projectName') ?? {};
  // 项目一：道路养护: label and name in one cell.
  const text = value === label ? value && inLabel(value.text) : value?.text;
  return (text && bare(text)) || (title ? inTitle(title.text) : null);
}

const bare = (text: string): string => text.replace(CODE, '').replace(OWN_FORM_BEHIND, '').trim() || text;

/** 项目二：农村电影放映 预算：45万元 names 农村电影放映; 年度：2023 项目名称：农村电影放映 负责人：某某 does too. */
function inLabel(text: string): string {
  const [, named = text] = NAME_WITHIN.exec(text) ?? [];
  return named
    .replace(/^[^:：]{0,14}[:：]\s*/, '')
    .replace(/\s[\p{Script=Han}]{2,10}[:：].*$/su, '')
    .replace(AMOUNT_BEHIND_NAME, '')
    .trim();
}

/** 县医院2024年设备购置项目绩效自评表 names 设备购置项目; 2024年项目支出绩效自评表 names no project. */
const inTitle = memo((text: string): string | null => {
  const label = text.normalize('NFKC').replace(/\s/g, '');
  // “良种联合攻关”项目
  const quoted = QUOTED_NAME.exec(label)?.[1];
  if (quoted !== undefined) return quoted;
  const end = label.search(NAME_ENDS_BEFORE);
  const name = label.slice(0, Math.max(end, 0)).replace(UNIT_AND_YEAR_BEFORE, '');
  return NAMES_PROJECT.test(name) && name.replace(COMMON_TITLE_WORDS, '').length >= 2 ? name : null;
});
