// Written by `node scripts/generate-checks-index.mjs` from the folders of the rules; a test compares them.
import type { Check } from './define-check';
import { formRecognised } from './header/form-recognised/check';
import { projectNameMissing } from './header/project-name-missing/check';
import { projectNameDiffers } from './header/project-name-differs/check';
import { yearDiffers } from './header/year-differs/check';
import { unitMissing } from './header/unit-missing/check';
import { goalMissing } from './header/goal-missing/check';
import { placeholderLeft } from './header/placeholder-left/check';
import { columnShifted } from './header/column-shifted/check';
import { formulaError } from './header/formula-error/check';
import { pjFormulaLeft } from './header/pj-formula-left/check';
import { fundTotal } from './funds/fund-total/check';
import { executionRate } from './funds/execution-rate/check';
import { executionOverBudget } from './funds/execution-over-budget/check';
import { executionScore } from './funds/execution-score/check';
import { executionReason } from './funds/execution-reason/check';
import { budgetMissing } from './funds/budget-missing/check';
import { amountUnit } from './funds/amount-unit/check';
import { executionImbalance } from './funds/execution-imbalance/check';
import { weightMissing } from './weights/weight-missing/check';
import { groupWeight } from './weights/group-weight/check';
import { subgroupWeight } from './weights/subgroup-weight/check';
import { weightTotal } from './weights/weight-total/check';
import { statedWeightTotal } from './weights/stated-weight-total/check';
import { hiddenWeight } from './weights/hidden-weight/check';
import { groupShare } from './weights/group-share/check';
import { scoreOverWeight } from './scores/score-over-weight/check';
import { scoreMissing } from './scores/score-missing/check';
import { scoreNegative } from './scores/score-negative/check';
import { scoreNotNumber } from './scores/score-not-number/check';
import { scoreByRule } from './scores/score-by-rule/check';
import { scoreTier } from './scores/score-tier/check';
import { scoreTotal } from './scores/score-total/check';
import { groupScore } from './scores/group-score/check';
import { deductionReason } from './scores/deduction-reason/check';
import { fullScoreUnmet } from './scores/full-score-unmet/check';
import { sumRangeShort } from './scores/sum-range-short/check';
import { totalAsText } from './scores/total-as-text/check';
import { grade } from './scores/grade/check';
import { completionRate } from './scores/completion-rate/check';
import { scoreCap } from './scores/score-cap/check';
import { combinedScore } from './scores/combined-score/check';
import { targetMissing } from './values/target-missing/check';
import { actualMissing } from './values/actual-missing/check';
import { targetWithoutNumber } from './values/target-without-number/check';
import { malformedNumber } from './values/malformed-number/check';
import { numberForm } from './values/number-form/check';
import { unitDiffers } from './values/unit-differs/check';
import { kindDiffers } from './values/kind-differs/check';
import { strictBoundary } from './values/strict-boundary/check';
import { overAchieved } from './values/over-achieved/check';
import { direction } from './values/direction/check';
import { costDirection } from './values/cost-direction/check';
import { percentageRange } from './values/percentage-range/check';
import { repeatedText } from './values/repeated-text/check';
import { boundAsActual } from './values/bound-as-actual/check';
import { notApplicableScored } from './values/not-applicable-scored/check';
import { allEqualTarget } from './values/all-equal-target/check';
import { duplicateIndicator } from './system/duplicate-indicator/check';
import { levelName } from './system/level-name/check';
import { levelFit } from './system/level-fit/check';
import { requiredGroup } from './system/required-group/check';
import { copiedForm } from './workbook/copied-form/check';
import { projectList } from './workbook/project-list/check';
import { departmentTotal } from './workbook/department-total/check';
import { summaryRow } from './workbook/summary-row/check';
import { repeatsFundFigure } from './workbook/repeats-fund-figure/check';
import { finalAccountsIncomeExpenditure } from './accounts/final-accounts-income-expenditure/check';
import { finalAccountsIncome } from './accounts/final-accounts-income/check';
import { finalAccountsExpenditure } from './accounts/final-accounts-expenditure/check';
import { finalAccountsFiscal } from './accounts/final-accounts-fiscal/check';
import { finalAccountsGeneralBudget } from './accounts/final-accounts-general-budget/check';
import { finalAccountsBasicDetail } from './accounts/final-accounts-basic-detail/check';
import { finalAccountsFunds } from './accounts/final-accounts-funds/check';
import { finalAccountsThreePublic } from './accounts/final-accounts-three-public/check';
import { finalAccountsCross } from './accounts/final-accounts-cross/check';
import { emptyTableNote } from './accounts/empty-table-note/check';
import { targetFunds } from './targets/target-funds/check';
import { targetBudget } from './targets/target-budget/check';
import { targetIndicatorCount } from './targets/target-indicator-count/check';

/** Every check, by code. */
export const ALL_CHECKS: readonly Check[] = [
  formRecognised,
  projectNameMissing,
  projectNameDiffers,
  yearDiffers,
  unitMissing,
  goalMissing,
  placeholderLeft,
  columnShifted,
  formulaError,
  pjFormulaLeft,
  fundTotal,
  executionRate,
  executionOverBudget,
  executionScore,
  executionReason,
  budgetMissing,
  amountUnit,
  executionImbalance,
  weightMissing,
  groupWeight,
  subgroupWeight,
  weightTotal,
  statedWeightTotal,
  hiddenWeight,
  groupShare,
  scoreOverWeight,
  scoreMissing,
  scoreNegative,
  scoreNotNumber,
  scoreByRule,
  scoreTier,
  scoreTotal,
  groupScore,
  deductionReason,
  fullScoreUnmet,
  sumRangeShort,
  totalAsText,
  grade,
  completionRate,
  scoreCap,
  combinedScore,
  targetMissing,
  actualMissing,
  targetWithoutNumber,
  malformedNumber,
  numberForm,
  unitDiffers,
  kindDiffers,
  strictBoundary,
  overAchieved,
  direction,
  costDirection,
  percentageRange,
  repeatedText,
  boundAsActual,
  notApplicableScored,
  allEqualTarget,
  duplicateIndicator,
  levelName,
  levelFit,
  requiredGroup,
  copiedForm,
  projectList,
  departmentTotal,
  summaryRow,
  repeatsFundFigure,
  finalAccountsIncomeExpenditure,
  finalAccountsIncome,
  finalAccountsExpenditure,
  finalAccountsFiscal,
  finalAccountsGeneralBudget,
  finalAccountsBasicDetail,
  finalAccountsFunds,
  finalAccountsThreePublic,
  finalAccountsCross,
  emptyTableNote,
  targetFunds,
  targetBudget,
  targetIndicatorCount,
];
