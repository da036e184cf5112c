import type { Decimal } from '../../workbook/decimal';
import type { IndicatorForm, Recognition } from '../form';
import type { Reading } from '../reading';
import type { CellPlaces } from './index';

/** What a diagnosis needs of the form; the context of its checks has all of it. */
export interface DiagnosedForm {
  readonly form: IndicatorForm;
  readonly book: CellPlaces & { readonly recognition: Recognition };
  readonly facts: Reading & { readonly executionPoints: Decimal | null };
}
