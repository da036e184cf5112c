import type { ExamplesOf } from './examples';
import type * as words from './project-names';

export const examples: ExamplesOf<typeof words> = {
  NAME_ENDS_BEFORE: {
    reads: ['设备购置项目支出绩效自评表', '道路养护自评'],
    not: ['设备购置项目', '项目支出'],
  },
  NAMES_PROJECT: {
    reads: ['设备购置项目', '道路养护', '免费开放补助'],
    not: ['项目支出', '财政局', '部门整体'],
  },
  COMMON_TITLE_WORDS: { reads: ['项目支出', '2024年度', '县级专项资金'], not: ['道路养护', '培训'] },
  NAME_WITHIN: {
    reads: ['年度:2023 项目名称:路灯维护', '项目名称:路灯'],
    not: ['子项目名称:路灯', '项目名称'],
  },
  AMOUNT_BEHIND_NAME: {
    reads: ['农村电影放映 预算:45万元', '路灯维护(资金30万元)'],
    not: ['预算管理项目', '农村电影放映'],
  },
  QUOTED_NAME: { reads: ['“良种联合攻关”项目'], not: ['“良种”攻关', '良种项目'] },
  UNIT_AND_YEAR_BEFORE: { reads: ['县医院2024年', '2024年度'], not: ['县医院', '24年'] },
  OWN_FORM_BEHIND: {
    reads: ['卫片执法补助经费支出绩效自评表', '道路养护绩效目标申报表'],
    not: ['绩效自评', '道路养护项目'],
  },
};
