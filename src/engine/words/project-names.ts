/** The name of a project in the title of its form, and in cells with other labels. */

/** Words before which the name of a project ends in a title. */
export const NAME_ENDS_BEFORE = /(?:支出|转移支付)?(?:区域)?(?:绩效|自评|自查|评分|目标|完成情况|考核)/;

/** What a name of a project ends with. */
export const NAMES_PROJECT =
  /(?:项目|工程|资金|费|补助|补贴|奖补|更新|改造|建设|购置|修缮|维修|维护|养护|治理|整治|保护|培训)$/;

/** Words of any title; a project's name says more. */
export const COMMON_TITLE_WORDS =
  /[省市州县区乡镇村本级]|部门|单位|预算|财政|专项|业务|支出|项目|资金|经费|费用|转移|支付|中央|地方|整体|重点|一般|政策|补助|补贴|奖补|年度|工程|[()\d对和及的]/g;

/** 项目名称 with its value, at the start or behind other labels. */
export const NAME_WITHIN = /(?:^|\s)(项目名称[:：].*)$/su;

/** The amount behind the name of a project. */
export const AMOUNT_BEHIND_NAME = /[\s（(](?:本项目)?(?:预算|金额|资金)(?!项目).*$/su;

/** “良种联合攻关”项目. */
export const QUOTED_NAME = /“([^“”]{2,40})”(?:专项|项目)/;

/** The unit and the year before the name of a project. */
export const UNIT_AND_YEAR_BEFORE = /^.{0,30}?20\d\d年度?/;

/** A name filled in from the title: 2020年卫片执法补助经费支出绩效自评表. */
export const OWN_FORM_BEHIND = /(?:支出|转移支付)?绩效(?:目标)?(?:自评|评价|申报)(?:报告)?表$/;
