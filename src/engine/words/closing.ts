import { expression, oneOf } from './expression';

/** What is below an indicator table: notes, reasons for the whole form, signatures. */

const CLOSINGS = oneOf(
  ...['备?注', '说明', '填[表报](?:说明|人|单位|日期)', '附[注件]', '(?:预算)?(?:绩效)?评价结果'],
  ...['(?:评价|自评)(?:结[论果]|等级)', '(?:绩效)?等级', '结论', '(?:存在的?|主要)问题', '改进(?:措施|建议)'],
  ...[
    '下一步',
    '偏差(?:大或目标未完成|原因)',
    '未完成原因',
    '原因分析',
    '扣分(?:原因|说明)',
    '(?:项目|单位|部门|财务|企业|公司|科室)?负责人',
  ],
  ...['审核[人意]', '经办人', '联系(?:人|电话)', '制表', '单位盖章', '(?:主管|财政)部门(?:审核)?意见'],
  '(?:填[表报]|审核|复核|审定|校核|分管领导|单位领导)[:：]',
  ...['保障.{0,10}措施', '其他需要说明', '需要说明', '自评报告', '(?:总体|综合)评价', '评价(?:人员|小?组)'],
  ...[
    '问题及',
    '主要成效',
    '经验做法',
    '结果应用',
    '复核意见',
    '意见',
    '相关建议',
    '建议',
    '有关说明',
    '项目自评',
  ],
);

/** The row ends the indicator table; its label begins with these words, after the numbering. */
export const CLOSING = expression(`^${CLOSINGS}`);

/** A reason for the whole form rather than for one indicator. */
export const FORM_REASON = expression(
  ...[
    '偏差(?:大|较大|原因|情况)',
    '目标未完成',
    '未完成原因',
    '原因分析',
    '扣分(?:原因|说明)',
    '未达成原因',
    '未达到预期',
  ],
);

/**
 * 填表说明：…应写明扣分原因, 注：1.偏差原因分析：…, 备注：偏差原因分析在相应栏打“√” explain how to fill in the form and are not
 * reasons.
 */
export const HOW_TO_FILL = /^(?:填[表报写]?说明|注[:：])|打["“”']?√/;

/** A note with its text, below the indicators. */
export const NOTE_WITH_TEXT = /^(?:情况|完成情况|评分|扣分|自评)?(?:说明|备注|注|原因|佐证材料)[:：]./;

const SIGNERS = oneOf(
  '(?:填[表报写制]|制表|编[报制]|复核|审核|审定|审批|校核|经办|联系)人',
  '(?:填[表报]|制表|审核|复核|审定|校核)(?=:)',
  '(?:项目|单位|部门|处室|科室|股室|财务|分管|主管|主要)*(?:负责人|领导|主任|局长|科长)',
  '(?:联系)?电话',
  '联系方式',
  '(?:填[表报写制]|制表|编[报制])?(?:日期|时间)',
);

/** Who signs, with a way to reach them, and when; the name may be in the same cell. */
export const SIGNER = expression(`^${SIGNERS}(?:\\((?:签[字章名]|盖章|公章)\\))?(?::|$)`);

/** A place for a stamp or a signature. */
export const STAMP =
  /^\(?(?:单位)?(?:盖章|签章|公章|签字)\)?:?(?:年月日)?$|\((?:盖章|签章|公章|签字)\)年月日$/;

/** 示例如下： 二、填写示例： 例： */
export const EXAMPLE_BEGINS = /(?:示例|范例|举例|例如|例)(?:如下|如)?[:：]?$/;
