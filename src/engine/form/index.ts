/**
 * The form model: what a person sees in a sheet of cells. Every value has its cell. `null` in place of a cell
 * means the form has no such cell; a cell that exists but is empty has the value null.
 */
export type { BookCells, Field, FieldKey, FormCell } from './cell';
export { FORM_FAMILIES, hasIndicators, isOf, WITH_INDICATORS } from './form';
export type {
  AccountsForm,
  EvaluationForm,
  Form,
  FormBase,
  FormFamily,
  FormKind,
  FormOf,
  IndicatorForm,
  IndicatorTable,
  MonitoringForm,
  SummaryForm,
  TargetsForm,
} from './form';
export { formExecution, unscored } from './form-execution';
export { AMOUNT_COLUMNS } from './funds';
export type { Execution, FundBlock, FundColumn, FundList, FundRow, FundRowKind } from './funds';
export type {
  ColumnChoice,
  ColumnDoubt,
  ColumnRival,
  GoalBlock,
  Group,
  Indicator,
  IndicatorColumn,
  RateRow,
  RivalMeaning,
  TotalRow,
} from './indicators';
export type { BrokenReading, OtherSheet, ProjectList, Recognition } from './recognition';
export type { Accounts, AccountsTable, SummaryColumn, SummaryTable, Table, TableRow } from './tables';
