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
    reads: ['农村电影放映 预算:45万元', '路灯维护(资金30万元)', '村卫生室维修;全年预算30万元'],
    not: ['预算管理项目', '农村电影放映'],
  },
  QUOTED_NAME: { reads: ['“良种联合攻关”项目'], not: ['“良种”攻关', '良种项目'] },
  UNIT_AND_YEAR_BEFORE: { reads: ['县医院2024年', '2024年度'], not: ['县医院', '24年'] },
  OWN_FORM_BEHIND: {
    reads: ['卫片执法补助经费支出绩效自评表', '道路养护绩效目标申报表'],
    not: ['绩效自评', '道路养护项目'],
  },
  ATTACHMENT_BEFORE_NAME: { reads: ['附件2:绩效自评表', '附表绩效自评表'], not: ['绩效自评表附件', '附则'] },
  YEAR_WORDS_BEFORE_NAME: {
    reads: ['2024年度道路养护', '年度绩效', '度道路养护'],
    not: ['道路养护2024年', '24年'],
  },
  KIND_OF_FORM_BEHIND: {
    reads: ['道路养护项目支出绩效自评表', '良种补贴绩效目标申报表', '道路养护自评'],
    not: ['道路养护项目', '绩效自评表填写说明', '绩效管理办法'],
  },
  GENERIC_TITLE: {
    reads: ['浦西区区级财政项目支出', '某学院预算项目', '项目支出', '中央转移支付'],
    not: ['道路养护项目', '县医院设备购置项目', '免费开放补助资金'],
  },
  ENDS_WITH_PROJECT: { reads: ['道路养护项目'], not: ['项目支出'] },
  NO_PROJECT_BEGINS: { reads: ['部门整体支出', '项目支出'], not: ['道路养护项目'] },
  KIND_BEHIND_NAME: { reads: ['道路养护项目', '良种补贴专项资金'], not: ['道路养护', '项目支出'] },
  OWNER_AHEAD: {
    reads: ['中央财政农业发展资金', '省级补助', '地方财政资金'],
    not: ['县医院设备', '农业发展资金'],
  },
  OFFICE_NAME: { reads: ['市财政局', '第一中学', '疾控中心'], not: ['道路养护', '设备购置项目'] },
  ENDS_WITH_MONEY: { reads: ['良种补助', '专项资金'], not: ['资金支付', '道路养护'] },
  NAME_BEHIND_LABEL: {
    reads: ['项目名称:路灯维护', '一、项目名称:路灯'],
    not: ['项目名称', '路灯维护项目名称说明书写规范:'],
  },
};
