// Written by `node scripts/generate-checks-index.mjs` from the folders of the rules; a test compares them.
import { texts as formRecognised } from './header/form-recognised/texts';
import { texts as projectNameMissing } from './header/project-name-missing/texts';
import { texts as projectNameDiffers } from './header/project-name-differs/texts';
import { texts as yearDiffers } from './header/year-differs/texts';
import { texts as unitMissing } from './header/unit-missing/texts';
import { texts as goalMissing } from './header/goal-missing/texts';
import { texts as placeholderLeft } from './header/placeholder-left/texts';
import { texts as columnShifted } from './header/column-shifted/texts';
import { texts as formulaError } from './header/formula-error/texts';
import { texts as pjFormulaLeft } from './header/pj-formula-left/texts';
import { texts as fundTotal } from './funds/fund-total/texts';
import { texts as executionRate } from './funds/execution-rate/texts';
import { texts as executionOverBudget } from './funds/execution-over-budget/texts';
import { texts as executionScore } from './funds/execution-score/texts';
import { texts as executionReason } from './funds/execution-reason/texts';
import { texts as budgetMissing } from './funds/budget-missing/texts';
import { texts as amountUnit } from './funds/amount-unit/texts';
import { texts as executionImbalance } from './funds/execution-imbalance/texts';
import { texts as weightMissing } from './weights/weight-missing/texts';
import { texts as groupWeight } from './weights/group-weight/texts';
import { texts as subgroupWeight } from './weights/subgroup-weight/texts';
import { texts as weightTotal } from './weights/weight-total/texts';
import { texts as statedWeightTotal } from './weights/stated-weight-total/texts';
import { texts as hiddenWeight } from './weights/hidden-weight/texts';
import { texts as groupShare } from './weights/group-share/texts';
import { texts as scoreOverWeight } from './scores/score-over-weight/texts';
import { texts as scoreMissing } from './scores/score-missing/texts';
import { texts as scoreNegative } from './scores/score-negative/texts';
import { texts as scoreNotNumber } from './scores/score-not-number/texts';
import { texts as scoreByRule } from './scores/score-by-rule/texts';
import { texts as scoreTier } from './scores/score-tier/texts';
import { texts as scoreTotal } from './scores/score-total/texts';
import { texts as groupScore } from './scores/group-score/texts';
import { texts as deductionReason } from './scores/deduction-reason/texts';
import { texts as fullScoreUnmet } from './scores/full-score-unmet/texts';
import { texts as sumRangeShort } from './scores/sum-range-short/texts';
import { texts as totalAsText } from './scores/total-as-text/texts';
import { texts as grade } from './scores/grade/texts';
import { texts as completionRate } from './scores/completion-rate/texts';
import { texts as scoreCap } from './scores/score-cap/texts';
import { texts as combinedScore } from './scores/combined-score/texts';
import { texts as targetMissing } from './values/target-missing/texts';
import { texts as actualMissing } from './values/actual-missing/texts';
import { texts as targetWithoutNumber } from './values/target-without-number/texts';
import { texts as malformedNumber } from './values/malformed-number/texts';
import { texts as numberForm } from './values/number-form/texts';
import { texts as unitDiffers } from './values/unit-differs/texts';
import { texts as kindDiffers } from './values/kind-differs/texts';
import { texts as strictBoundary } from './values/strict-boundary/texts';
import { texts as overAchieved } from './values/over-achieved/texts';
import { texts as direction } from './values/direction/texts';
import { texts as costDirection } from './values/cost-direction/texts';
import { texts as percentageRange } from './values/percentage-range/texts';
import { texts as repeatedText } from './values/repeated-text/texts';
import { texts as boundAsActual } from './values/bound-as-actual/texts';
import { texts as notApplicableScored } from './values/not-applicable-scored/texts';
import { texts as allEqualTarget } from './values/all-equal-target/texts';
import { texts as duplicateIndicator } from './system/duplicate-indicator/texts';
import { texts as levelName } from './system/level-name/texts';
import { texts as levelFit } from './system/level-fit/texts';
import { texts as requiredGroup } from './system/required-group/texts';
import { texts as copiedForm } from './workbook/copied-form/texts';
import { texts as projectList } from './workbook/project-list/texts';
import { texts as departmentTotal } from './workbook/department-total/texts';
import { texts as summaryRow } from './workbook/summary-row/texts';
import { texts as repeatsFundFigure } from './workbook/repeats-fund-figure/texts';
import { texts as finalAccountsIncomeExpenditure } from './accounts/final-accounts-income-expenditure/texts';
import { texts as finalAccountsIncome } from './accounts/final-accounts-income/texts';
import { texts as finalAccountsExpenditure } from './accounts/final-accounts-expenditure/texts';
import { texts as finalAccountsFiscal } from './accounts/final-accounts-fiscal/texts';
import { texts as finalAccountsGeneralBudget } from './accounts/final-accounts-general-budget/texts';
import { texts as finalAccountsBasicDetail } from './accounts/final-accounts-basic-detail/texts';
import { texts as finalAccountsFunds } from './accounts/final-accounts-funds/texts';
import { texts as finalAccountsThreePublic } from './accounts/final-accounts-three-public/texts';
import { texts as finalAccountsCross } from './accounts/final-accounts-cross/texts';
import { texts as emptyTableNote } from './accounts/empty-table-note/texts';
import { texts as targetFunds } from './targets/target-funds/texts';
import { texts as targetBudget } from './targets/target-budget/texts';
import { texts as targetIndicatorCount } from './targets/target-indicator-count/texts';

/** The texts of every check for the user, by its id. */
export const CHECK_TEXTS = {
  'form-recognised': formRecognised,
  'project-name-missing': projectNameMissing,
  'project-name-differs': projectNameDiffers,
  'year-differs': yearDiffers,
  'unit-missing': unitMissing,
  'goal-missing': goalMissing,
  'placeholder-left': placeholderLeft,
  'column-shifted': columnShifted,
  'formula-error': formulaError,
  'pj-formula-left': pjFormulaLeft,
  'fund-total': fundTotal,
  'execution-rate': executionRate,
  'execution-over-budget': executionOverBudget,
  'execution-score': executionScore,
  'execution-reason': executionReason,
  'budget-missing': budgetMissing,
  'amount-unit': amountUnit,
  'execution-imbalance': executionImbalance,
  'weight-missing': weightMissing,
  'group-weight': groupWeight,
  'subgroup-weight': subgroupWeight,
  'weight-total': weightTotal,
  'stated-weight-total': statedWeightTotal,
  'hidden-weight': hiddenWeight,
  'group-share': groupShare,
  'score-over-weight': scoreOverWeight,
  'score-missing': scoreMissing,
  'score-negative': scoreNegative,
  'score-not-number': scoreNotNumber,
  'score-by-rule': scoreByRule,
  'score-tier': scoreTier,
  'score-total': scoreTotal,
  'group-score': groupScore,
  'deduction-reason': deductionReason,
  'full-score-unmet': fullScoreUnmet,
  'sum-range-short': sumRangeShort,
  'total-as-text': totalAsText,
  grade: grade,
  'completion-rate': completionRate,
  'score-cap': scoreCap,
  'combined-score': combinedScore,
  'target-missing': targetMissing,
  'actual-missing': actualMissing,
  'target-without-number': targetWithoutNumber,
  'malformed-number': malformedNumber,
  'number-form': numberForm,
  'unit-differs': unitDiffers,
  'kind-differs': kindDiffers,
  'strict-boundary': strictBoundary,
  'over-achieved': overAchieved,
  direction: direction,
  'cost-direction': costDirection,
  'percentage-range': percentageRange,
  'repeated-text': repeatedText,
  'bound-as-actual': boundAsActual,
  'not-applicable-scored': notApplicableScored,
  'all-equal-target': allEqualTarget,
  'duplicate-indicator': duplicateIndicator,
  'level-name': levelName,
  'level-fit': levelFit,
  'required-group': requiredGroup,
  'copied-form': copiedForm,
  'project-list': projectList,
  'department-total': departmentTotal,
  'summary-row': summaryRow,
  'repeats-fund-figure': repeatsFundFigure,
  'final-accounts-income-expenditure': finalAccountsIncomeExpenditure,
  'final-accounts-income': finalAccountsIncome,
  'final-accounts-expenditure': finalAccountsExpenditure,
  'final-accounts-fiscal': finalAccountsFiscal,
  'final-accounts-general-budget': finalAccountsGeneralBudget,
  'final-accounts-basic-detail': finalAccountsBasicDetail,
  'final-accounts-funds': finalAccountsFunds,
  'final-accounts-three-public': finalAccountsThreePublic,
  'final-accounts-cross': finalAccountsCross,
  'empty-table-note': emptyTableNote,
  'target-funds': targetFunds,
  'target-budget': targetBudget,
  'target-indicator-count': targetIndicatorCount,
};
