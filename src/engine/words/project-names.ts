import { expression, oneOf } from './expression';

/** The name of a project in the title of its form, and in cells with other labels. */

/** Words that come after the name of a project in a title. */
export const NAME_ENDS_BEFORE = /(?:支出|转移支付)?(?:区域)?(?:绩效|自评|自查|评分|目标|完成情况|考核)/;

/** The endings of project names. */
export const NAMES_PROJECT =
  /(?:项目|工程|资金|费|补助|补贴|奖补|更新|改造|建设|购置|修缮|维修|维护|养护|治理|整治|保护|培训)$/;

/** Words that any title may have; the name of a project has more than these. */
export const COMMON_TITLE_WORDS =
  /[省市州县区乡镇村本级]|部门|单位|预算|财政|专项|业务|支出|项目|资金|经费|费用|转移|支付|中央|地方|整体|重点|一般|政策|补助|补贴|奖补|年度|工程|[()\d对和及的]/g;

/** 项目名称 with its value, at the start or after other labels. */
export const NAME_WITHIN = /(?:^|\s)(项目名称[:：].*)$/su;

/** The amount after the name of a project. */
export const AMOUNT_BEHIND_NAME =
  /[\s（(;；,，。]\s?(?:本项目|全年|年初|年度|本年|总)?(?:预算|金额|资金|投资)(?!项目).*$/su;

/** “良种联合攻关”项目. */
export const QUOTED_NAME = /“([^“”]{2,40})”(?:专项|项目)/;

/** The unit and the year in front of the name of a project. */
export const UNIT_AND_YEAR_BEFORE = /^.{0,30}?20\d\d年度?/;

/** A name that was copied from the title: 2020年卫片执法补助经费支出绩效自评表. */
export const OWN_FORM_BEHIND = /(?:支出|转移支付)?绩效(?:目标)?(?:自评|评价|申报)(?:报告)?表$/;

/** 附件2： before a title. */
export const ATTACHMENT_BEFORE_NAME = /^附[件表]\d*[:：]?/;

/** The year in front of a title, or its rest where the number is in another cell. */
export const YEAR_WORDS_BEFORE_NAME = /^(?:20\d\d年?度?|年度?|度)/;

/** The kind of form after the name of a project: 项目支出绩效自评表. */
export const KIND_OF_FORM_BEHIND = expression(
  '(?:(?:转移支付)?区域|(?:项目)?(?:支出|资金|预算|年度){0,4})(?:绩效|(?=自评|自我评价))(?:目标|评价)?' +
    '(?:自评价?|自我评价|目标|评价|申报|监控|运行|打分|评分|复核){0,8}(?:指标|情况)?表?$',
);

const OFFICE = '省|市|县|区|旗|州|盟|镇|乡|局|厅|委|办|院|校|大学|中心|兵团|集团';
const ANY_TITLE = oneOf(
  ...[
    '20\\d\\d年',
    '中央',
    '自治区',
    '兵团',
    '[省市县区旗州盟镇乡]级?',
    '本级',
    '地方',
    '对下?',
    '专项',
    '财政',
  ],
  ...[
    '政府',
    '债券',
    '一般',
    '公共',
    '转移支付',
    '区域',
    '项目',
    '资金',
    '支出',
    '预算',
    '补助',
    '业务费',
    '年度',
  ],
  ...[
    '一般性',
    '重点',
    '绩效跟踪',
    '监控',
    '运行',
    '使用',
    '及',
    '部门',
    '单位',
    '绩效',
    '自评',
    '评价',
    '评分',
  ],
  ...['打分', '指标', '目标', '情况', '价', '表'],
);

/** Words for a kind of form, after the name of a region or an office: 浦西区区级财政项目支出, 某学院预算项目. */
export const GENERIC_TITLE = expression(`^(?:.{1,16}(?:${OFFICE}))?${ANY_TITLE}*$`);

export const ENDS_WITH_PROJECT = /项目$/;

/** The beginnings of titles without the name of a project. */
export const NO_PROJECT_BEGINS = /^(?:部门|整体|单位|项目)/;

/** 项目, 专项, 资金 after the name of a project. */
export const KIND_BEHIND_NAME = /(?<!项目|专项|资金)(?:项目|专项|资金)+$/;

/** Whose money it is, in front of the name of a fund: 中央农业发展资金. */
export const OWNER_AHEAD = /^(?:中央|地方|[省市县区]级|自治区)(?:本级)?(?:财政|对地方)?/;

/** The end of an office's name. */
export const OFFICE_NAME =
  /(?:[局厅委办院校处站所队馆社会园镇乡省市县区旗州盟]|政府|小学|中学|大学|中心|公司|集团|街道)$/;

/** A name that ends with a word for money. */
export const ENDS_WITH_MONEY = /(?:资金|经费|补助)$/;

/** 项目名称： with the name after it. */
export const NAME_BEHIND_LABEL = /^[^:：]{0,8}项目名称[:：](.*)$/s;
