import type { CellAt } from '../../workbook/edit';
import type { CheckFault, Preset } from '../finding';
import type { ProfileChoice } from '../profiles/choice';
import {
  hasIndicators,
  type Form,
  type FormCell,
  type Indicator,
  type IndicatorForm,
  type Recognition,
} from '../form';
import type { Profile } from '../profiles';
import type { ExpectedFormScores, IndicatorMeasures } from '../score';
import { expectedFormScores, indicatorMeasures } from '../score';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Facts } from './facts';
import { factsOf } from './facts';
import { faultOf, readingFault, FAULT_STEPS } from './fault';
import { flatMap } from '../lists';
import { POINTS_FOR_EACH } from '../words/bonus';
import type { NumberReading } from '../reading';
import { asPoints, asWeight, readNumber } from '../reading';

/** An indicator that applies (not 不适用), with its target and actual value read. */
export interface Measured {
  readonly indicator: Indicator;
  readonly reading: IndicatorMeasures;
}

export interface ChosenProfile {
  readonly profile: Profile;
  readonly choice: ProfileChoice;
}

/** Data that the checks of one workbook share. */
export class WorkbookContext {
  /** Contexts of the forms, in the order of `recognition.forms`; without forms whose rules could not be chosen. */
  readonly formContexts: readonly FormContext[];
  /** Forms and sheets that are not judged because of an error in our code. */
  readonly faults: readonly CheckFault[];

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly recognition: Recognition,
    readonly preset: Preset,
    choose: (form: Form) => ChosenProfile,
  ) {
    const faults = (recognition.broken ?? []).map(readingFault);
    this.formContexts = flatMap(recognition.forms, (form) => {
      try {
        return contextOf(this, form, choose(form));
      } catch (error) {
        faults.push(faultOf(this, FAULT_STEPS.rules, form, error));
        return null;
      }
    });
    this.faults = faults;
  }

  /** The place of a cell as findings name it. */
  place(cell: FormCell): CellAt {
    return {
      sheet: cell.sheet,
      sheetName: this.workbook.sheets[cell.sheet]?.name ?? '',
      address: cell.address,
    };
  }
}

/** One form for the checks. */
export class FormContext<Of extends Form = Form> {
  /** The rules that apply to this form. */
  readonly profile: Profile;
  /** Why these rules were chosen. */
  readonly choice: ProfileChoice;
  #cells: readonly FormCell[] | null = null;

  constructor(
    readonly book: WorkbookContext,
    readonly form: Of,
    chosen: ChosenProfile,
  ) {
    this.profile = chosen.profile;
    this.choice = chosen.choice;
  }

  get preset(): Preset {
    return this.book.preset;
  }

  number(cell: FormCell | null): NumberReading {
    return readNumber(cell);
  }

  /** The points of a weight or score cell. */
  points(cell: FormCell | null): NumberReading {
    return asPoints(this.number(cell));
  }

  /** Whether the form is a template that is not filled in yet. */
  get untouched(): boolean {
    return false;
  }

  /** The cells in the form's range that are not blank, in reading order. */
  get cells(): readonly FormCell[] {
    return (this.#cells ??= this.book.recognition.cells.within(this.form.sheet, this.form.range));
  }
}

/** A form with indicators for the checks: every number, measure and expected score is computed only once. */
export class IndicatorContext<Of extends IndicatorForm = IndicatorForm> extends FormContext<Of> {
  readonly #readings: IndicatorMeasures[] = [];
  #measured: readonly Measured[] | null = null;
  #facts: Facts | null = null;
  #expected: ExpectedFormScores | null = null;

  /** The points in a weight cell, also where the form writes its weights as shares of 1. */
  weight(cell: FormCell | null): NumberReading {
    return asWeight(this.number(cell), this.form);
  }

  reading(indicator: Indicator): IndicatorMeasures {
    return (this.#readings[indicator.index] ??= indicatorMeasures(indicator, this.form));
  }

  /** The indicators that apply, each with its target and actual value read; points for each are no target. */
  get measured(): readonly Measured[] {
    return (this.#measured ??= this.form.indicators
      .filter(({ applicable, target }) => applicable && !POINTS_FOR_EACH.test(target?.text.trim() ?? ''))
      .map((indicator) => ({ indicator, reading: this.reading(indicator) })));
  }

  /** Weights, scores and sums of the form. */
  get facts(): Facts {
    return (this.#facts ??= factsOf(this));
  }

  override get untouched(): boolean {
    return this.facts.untouched;
  }

  /** What each score should be under the profile that applies. */
  get expected(): ExpectedFormScores {
    return (this.#expected ??= expectedFormScores(this.form, this.profile, (indicator) =>
      this.reading(indicator),
    ));
  }
}

/** The context that the checks of a form receive. */
export type ContextOf<Of extends Form> = [Of] extends [IndicatorForm]
  ? IndicatorContext<Of>
  : FormContext<Of>;

function contextOf(book: WorkbookContext, form: Form, chosen: ChosenProfile): FormContext {
  return hasIndicators(form) ? new IndicatorContext(book, form, chosen) : new FormContext(book, form, chosen);
}
