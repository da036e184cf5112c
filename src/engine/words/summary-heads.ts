/** Heads of the columns of summary lists. */

export const SERIAL_HEAD = /^(?:序号|编号|号)$/;

export const GRADE_HEAD = /等级|等次|评级|级别|档次|^自评(?:结果|结论)$|^评价(?:结果|结论)$/;

export const WHOLE_SCORE_HEAD =
  /^(?:自评|综合|绩效|评价|项目|自我|本次|年度)*(?:总分|总得分|总评分|综合得分|总评)$/;

/** A score, of a project or of a part of it. */
export const SCORE_HEAD = /(?:得分|评分|自评分|分数)$|^总分$/;

/** A head over the parts of a score. */
export const PARTS_OF_SCORE_HEAD = /(?:得分|评分|分数)(?:情况|构成|组成|明细)?$/;

export const EXECUTION_HEAD = /执行|支出进度|支付/;

export const PART_HEAD = /产出|效益|满意度|成本|决策|过程|管理|投入|履职|效能|数量|质量|时效/;

/** The change of the budget. */
export const ADJUSTMENT_HEAD = /^(?:预算|年中)?(?:调整|追加|调增|增减)(?:数|额|金额|情况)?$/;

/** The money that is left. */
export const BALANCE_HEAD = /^(?:年末|资金)?(?:结余|结转结余|余额|未支出)(?:数|额|金额|资金)?$/;

/** Who receives money in an allocation. */
export const RECEIVER_HEAD =
  /^.{0,8}(?:单位|部门|科室|乡镇|镇街|街道|社区|村|学校|院校|医院|县|区|县区|县\(市、区\)|市县|州市|地市|地区|区域|连队|团场|园区|企业|机构)(?:名称)?$/;

/** The money that each of them receives in an allocation. */
export const ALLOCATED_HEAD =
  /^(?:本次|拟)?(?:分配|补助|奖补|奖励|下达|安排|拨付)(?:资金|金额|数额?|额度?){1,2}$|^(?:资金)?金额$/;

/** Money distributed to projects. */
export const ALLOCATION_TITLE = /(?:分配|安排|下达|拨付)(?:情况|明细|汇总)?(?:一览)?表$/;

/** 会展项目名称: projects of one kind. */
export const PROJECT_OF_KIND = /^.{2,6}项目名称$/;

/** 子项目 of a project, which have no forms of their own. */
export const PART_OF_PROJECT = /^(?:子|分|小|单项|明细|具体|建设)项目(?:名称)?$/;

export const NAME_HEAD = /名称/;

/** Heads that only lists have, beside names and amounts. */
export const PLAIN_HEAD = /^(?:备注|说明|项目类别|项目类型|项目属性|资金性质|科室|处室)$/;

/** A list of parts of one project. */
export const PART_OF_PROJECT_BEGINS = /^\s*(?:子|分|小|单项|明细|建设)项目/;
