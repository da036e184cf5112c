import type { FieldKey } from '../form';
import { expression, oneOf, type Meanings } from './expression';

/** Labels of the fields in the head of a form, without slashes and enumeration commas. */

const PROJECT_NAME = oneOf(
  ...['(?:一级|二级|子|专项|预算)?项目(?:支出)?名称', '項目名稱', '项目', '转移(?:支付)?(?:项目)?名称'],
  ...['专项(?:资金)?名称', '(?:资|基)金名称', '(?:部门)?(?:业务|专项|运转|工作)(?:经)?费(?:项目)?名称'],
  ...['(?:专项)?资金项目名称', '政策名称'],
  '(?:被?评价|自评|采购|支出|预算|政策和|绩效评价|(?:专项)?债券|(?:购买)?服务)项目(?:名称|全称)?',
  ...[
    '项目全称',
    '(?:课题|工程|财政专项|专项业务费)名称',
    '转移支付',
    '资金\\/?项目名称',
    '政策\\/?项目名称',
  ],
);

const WHOSE_DEPARTMENT = oneOf(
  ...[
    '中央',
    '地方',
    '省级',
    '省直',
    '市级',
    '县级',
    '区级',
    '市直',
    '县',
    '区',
    '省',
    '市',
    '州',
    '盟',
    '旗县',
  ],
  ...['项目', '业务'],
);
const DEPARTMENT = oneOf(
  `${WHOSE_DEPARTMENT}?(?:预算)?主管(?:预算)?(?:部门|单位)(?:名称)?`,
  ...[
    '主管预算部门',
    '主管部门及代码',
    '主管单位',
    '(?:业务|上级)主管部门',
    '归口(?:管理)?(?:部门|科室|处室)',
  ],
);

const UNIT_THAT = oneOf(
  ...[
    '实施',
    '使用',
    '承担',
    '执行',
    '责任',
    '填报',
    '编报',
    '申报',
    '预算',
    '填表',
    '自评',
    '编制',
    '项目',
    '评价',
    '考评',
  ],
  ...[
    '被评价',
    '被考核',
    '采购',
    '购买',
    '承接',
    '主办',
    '承办',
    '牵头',
    '建设',
    '用款',
    '(?:基层|[一二]级)预算',
  ],
);

const KIND_OF_PROJECT = oneOf(
  ...[
    '类别',
    '属性',
    '类型',
    '性质',
    '级次',
    '用途',
    '概[况述]',
    '分类',
    '起止时间',
    '实施期',
    '[期年]限',
    '周期',
  ],
);
const OTHER = oneOf(
  `(?:项目|资金|经费|支出|单位)${KIND_OF_PROJECT}`,
  ...['起止时间', '联系(?:人|电话)', '(?:项目|资金|经费|支出|财务|单位)?负责人', '填[报表]人', '审核人'],
  ...['(?:内容|功能|(?:部门|政府)?经济)分类', '是否.*', '(?:基本|项目)支出总额', '编制总数小计', '电话'],
  ...['项目所属.*', '实施期限', '(?:评价|预算)?年度', '预算级次', '邮编', '人员编制', '(?:实有|在职)人数'],
  ...['(?:单位|主要|部门)职能.*', '机构设置.*'],
);

/** The field that a label names. */
export const FIELDS = [
  ['other', /^(?:单位|部门|主管部门|预算单位)(?:预算)?(?:编码|代码|编号)$/],
  ['projectCode', /^(?:项目)?(?:编码|代码|编号)$/],
  ['projectName', expression(`^${PROJECT_NAME}$`)],
  ['department', expression(`^${DEPARTMENT}$`)],
  [
    'unit',
    expression(
      `^(?:项目|资金|具体|专项|预算|[省市州县区]级)?${UNIT_THAT}(?:单位|部门|科室)(?:名称|及代码|全称)?$`,
      '^(?:项目)?(?:实施|执行|承担|承办|建设)(?:机构|企业|公司|学校|医院)$',
      '^(?:公司|企业|学校|医院|[农林牧]场)(?:名称)?$|^经办机构$|^购买主体$|^被考核(?:乡镇|街道)$',
      ...[
        '^资金使用单位$',
        '^(?:部门|单位|部门单位)名称$',
        '^单位信息$',
        '^(?:预算)?部门$',
        '^单位$',
        '^单位部门名称$',
      ],
    ),
  ],
  ['fillingDate', /^(?:填报|填表|编制|自评|评价|填写|汇总)(?:日期|时间)$|^日期$/],
  ['headerTotal', /^(?:自评|自查|项目)?(?:总分|总得分|得分|自评得分|综合得分)$/],
  ['other', expression(`^${OTHER}$`)],
] as const satisfies Meanings<FieldKey>;

/** 部门名称, which names a department where 单位名称 is beside it. */
export const DEPARTMENT_ALONE = /^(?:预算)?部门(?:名称)?(?:[:：]|$)/;
export const UNIT_NAME_LABEL = /^(?:预算|项目|基层)?单位名称(?:[:：]|$)/;

/** A label that begins with 项目名称. */
export const PROJECT_NAME_LABEL = /^项目名称/;

/** A label of the project itself; 项目 alone may be a head of the money. */
export const NAMES_THE_PROJECT = /项目名称|^项目(?!$)/;

/** 项目名称 with its value, after other labels in the same cell. */
export const PROJECT_NAME_WITHIN = /\s项目名称[:：][^\S\n]*(?![\p{Script=Han}]{2,8}[:：])\S/u;

/** 填报日期 with its value after other labels in the same cell; 填表：2025年2月18日; a date after 填报人 and others. */
export const FILLING_DATE_WITHIN = expression(
  '\\s(?:填报|填表|填写|自评)(?:日期|时间)[:：]\\s*20\\d\\d',
  '^填[报表][:：]\\s*20\\d\\d年\\d',
  '^填[报表]人[:：].{1,80}\\s20\\d\\d年\\d{1,2}月\\d{1,2}日$',
);

/** The name of a department, with or without its value. */
export const DEPARTMENT_NAME = /^(?:部门|单位|部门\(单位\))名称(?:[:：]|$)/;

/** 项目一, 项目2. */
export const NUMBERED_PROJECT = /^项目(?:[一二三四五六七八九十]{1,2}|\d{1,2})$/;

export const ENDS_WITH_NAME = /名称$/;
