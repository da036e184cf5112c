/** The words by which the kind of a form is recognised: in its title, its fields, its sources of money. */

/** 单位名称：… with the name in the same cell is not included: it is also on forms of projects. */
export const DEPARTMENT_LABEL = /^(?:部门|单位|部门\(单位\))名称$|^部门(?:\(单位\))?名称[:：]/;

/** A table of mid-year values. */
export const MONITORING = /监控/;

/** A table of targets before the year. */
export const TARGET_TABLE = /绩效目标(?:申报|批复)?表/;

/** Words in titles of tables with results. */
export const EVALUATES = /自评|评价|监控|完成/;

/** Money from a higher level that others spend. */
export const TRANSFER_TITLE = /转移支付/;

/** Labels of the form for transfer payments. */
export const TRANSFER_LABEL = /转移支付|中央主管部门/;

/** Money of both 中央 and 地方. */
export const CENTRAL_AND_LOCAL = /中央.{0,200}地方/;

/** The fund that is spent, on the form for transfer payments. */
export const SPECIAL_FUND_LABEL = /^专项名称/;

/** The department of a higher level. */
export const DEPARTMENT_ABOVE = /^(?:地方|省级|自治区)主管部门/;

/** A title about the evaluation of a fund. */
export const FUND_TITLE = /资金(?:绩效)?(?:目标)?(?:自评|评价)/;

/** A head of money that came from a higher level. */
export const HANDED_DOWN = /下达/;

/** A project, or a fund of the unit's own level. */
export const PROJECT_OR_OWN_FUND = /项目|(?:财政|[县市区省]级)专项/;

/** Money of a level below 中央. */
export const LEVEL_BELOW = /^(?:省|自治区|地方|市|县|区)/;

/** A title of a department's own evaluation. */
export const DEPARTMENT_TITLE =
  /整体|部门\(?(?:单位)?\)?绩效(?:自评|目标)|(?:部门|单位)(?:支出)?(?:绩效)?自评/;

/** A project, although 部门 is in the title. */
export const PROJECT_OF_DEPARTMENT = /部门预算项目/;

export const PROJECT_TITLE = /项目/;

/** A table whose rows are printed for all regions. */
export const REGION_TITLE = /区域|转移支付/;
