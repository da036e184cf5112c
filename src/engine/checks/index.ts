import type { Check } from './check';
import { emptyTableNote } from './accounts/empty-table-note';
import {
  accountsBasicDetail,
  accountsCross,
  accountsExpenditure,
  accountsFiscal,
  accountsFunds,
  accountsGeneralBudget,
  accountsIncome,
  accountsIncomeExpenditure,
  accountsThreePublic,
} from './accounts/tables';
import { columnShifted } from './header/column-shifted';
import {
  goalMissing,
  projectNameDiffers,
  projectNameMissing,
  unitMissing,
  yearDiffers,
} from './header/fields';
import { formRecognised } from './header/form-recognised';
import { formulaError, pjFormulaLeft } from './header/formulas';
import { placeholderLeft } from './header/placeholder-left';
import { amountUnit } from './funds/amount-unit';
import { budgetMissing } from './funds/budget-missing';
import { executionImbalance } from './funds/execution-imbalance';
import { executionOverBudget, executionRate } from './funds/execution-rate';
import { executionReason } from './funds/execution-reason';
import { executionScore } from './funds/execution-score';
import { fundTotal } from './funds/fund-total';
import { completionRate } from './scores/completion-rate';
import { deductionReason } from './scores/deduction-reason';
import { fullScoreUnmet } from './scores/full-score-unmet';
import { grade } from './scores/grade';
import { groupScore } from './scores/group-score';
import { scoreByRule } from './scores/score-by-rule';
import { scoreCap } from './scores/score-cap';
import { scoreMissing } from './scores/score-missing';
import { scoreNegative } from './scores/score-negative';
import { scoreNotNumber } from './scores/score-not-number';
import { scoreOverWeight } from './scores/score-over-weight';
import { scoreTier } from './scores/score-tier';
import { scoreTotal } from './scores/score-total';
import { sumRangeShort } from './scores/sum-range-short';
import { totalAsText } from './scores/total-as-text';
import { duplicateIndicator } from './system/duplicate-indicator';
import { levelFit, levelName, requiredGroup } from './system/levels';
import { targetBudget, targetFunds } from './targets/fund-sums';
import { targetIndicatorCount } from './targets/indicator-count';
import { actualMissing } from './values/actual-missing';
import { allEqualTarget } from './values/all-equal-target';
import { boundAsActual } from './values/bound-as-actual';
import { costDirection, direction } from './values/direction';
import { malformedNumber, targetWithoutNumber } from './values/malformed';
import { notApplicableScored } from './values/not-applicable-scored';
import { overAchieved } from './values/over-achieved';
import { percentageRange } from './values/percentage-range';
import { strictBoundary } from './values/strict-boundary';
import { targetMissing } from './values/target-missing';
import { numberForm, repeatedText } from './values/text-form';
import { kindDiffers, unitDiffers } from './values/unit-and-kind';
import { groupShare } from './weights/group-share';
import { groupWeight, subgroupWeight } from './weights/group-weight';
import { hiddenWeight } from './weights/hidden-weight';
import { weightMissing } from './weights/weight-missing';
import { statedWeightTotal, weightTotal } from './weights/weight-total';
import { copiedForm } from './workbook/copied-form';
import { departmentTotal } from './workbook/department-total';
import { projectList } from './workbook/project-list';
import { repeatsFundFigure } from './workbook/repeats-fund-figure';
import { summaryRow } from './workbook/summary-row';

/** Every check, by code. A new one is written in its own file and added here. */
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
  accountsIncomeExpenditure,
  accountsIncome,
  accountsExpenditure,
  accountsFiscal,
  accountsGeneralBudget,
  accountsBasicDetail,
  accountsFunds,
  accountsThreePublic,
  accountsCross,
  emptyTableNote,
  targetFunds,
  targetBudget,
  targetIndicatorCount,
];
