import { isScored, type FormInspection, type ScoredInspection } from '../../src/engine/finding';
import {
  hasIndicators,
  isOf,
  type AccountsForm,
  type Form,
  type IndicatorForm,
  type SummaryForm,
} from '../../src/engine/form';

/** A form as the kind that a test expects. @throws if it is another kind of form, or none */

export function indicatorForm(form: Form | undefined): IndicatorForm {
  if (!form || !hasIndicators(form)) throw new Error(`a form with indicators, not ${form?.kind ?? 'none'}`);
  return form;
}

export function accountsForm(form: Form | undefined): AccountsForm {
  if (!form || !isOf(form, ['accounts'])) throw new Error(`final accounts, not ${form?.kind ?? 'none'}`);
  return form;
}

export function summaryForm(form: Form | undefined): SummaryForm {
  if (!form || !isOf(form, ['summary'])) throw new Error(`a summary list, not ${form?.kind ?? 'none'}`);
  return form;
}

/** The inspection of a form that has scores. */
export function scored(inspection: FormInspection | undefined): ScoredInspection {
  if (!inspection || !isScored(inspection)) throw new Error('a form with scores was not inspected');
  return inspection;
}
