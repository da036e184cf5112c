/**
 * Which checks name a fault of the truth files. One fault may be named by several: points that do not
 * add up show in the group, in the total row and in the sum of all weights.
 */
export const FAULT_CODES: Readonly<Record<string, readonly string[]>> = {
  TOTAL_SCORE_WRONG: ['PJ407', 'PJ411'],
  GROUP_WEIGHT_MISMATCH: ['PJ302', 'PJ303', 'PJ304'],
  WEIGHTS_NOT_100: ['PJ304', 'PJ305'],
  EXEC_RATE_WRONG: ['PJ202'],
  EXEC_RATE_MISSING: ['PJ202'],
  EXEC_SCORE_WRONG: ['PJ204'],
  FUND_TOTAL_MISMATCH: ['PJ201', 'PJ901', 'PJ902'],
  DEPT_BUDGET_MISMATCH: ['PJ901', 'PJ902'],
  ACTUAL_MISSING: ['PJ502'],
  TARGET_MISSING: ['PJ501'],
  SCORE_MISSING: ['PJ402'],
  REASON_MISSING: ['PJ409'],
  PERCENT_MALFORMED: ['PJ504'],
  NUMBER_AS_TEXT: ['PJ404'],
  TOTAL_AS_TEXT: ['PJ412'],
  SUM_WRONG: ['PJ801', 'PJ802', 'PJ803', 'PJ804', 'PJ805', 'PJ806', 'PJ807', 'PJ808', 'PJ809'],
};
