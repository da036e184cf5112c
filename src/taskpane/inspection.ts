import { unitNameOf } from '../engine/reading/field-text';
import type { FormInspection, Inspection } from '../engine/finding';
import type { ProfileChoice } from '../engine/profiles/choice';
import {
  hasIndicators,
  type Form,
  type FormCell,
  type IndicatorColumn,
  type IndicatorForm,
} from '../engine/form';
import { projectNameOf } from '../engine/reading/project-name';
import { checkCoverage, type CheckCoverage } from './coverage';

/**
 * An inspection as the pane shows it: plain data, small enough to be sent between threads for hundreds of
 * forms. A fill or a report, which need the whole form, are asked of the engine that judged it.
 */
export interface ShownInspection extends Omit<Inspection, 'forms'> {
  readonly forms: readonly ShownForm[];
  readonly coverage: readonly CheckCoverage[];
}

export interface ShownForm extends Pick<Form, 'id' | 'kind' | 'sheet' | 'sheetName' | 'range'> {
  readonly project: string | null;
  /** The unit, or its department; '' where the form names neither. */
  readonly unit: string;
  readonly year: number | null;
  readonly profile: ProfileChoice;
  /** null for a form without indicators. */
  readonly scored: ShownScores | null;
}

export interface ShownScores {
  readonly indicators: number;
  /** What the cell of the total shows. */
  readonly total: string;
  readonly layout: string;
  readonly doubts: readonly ShownDoubt[];
  /** Number formats of the cells a fill may write, by address; not there = General. */
  readonly formats: Readonly<Record<string, string>>;
}

/** A column that could not be identified, with the headers it may be below. */
export interface ShownDoubt {
  readonly column: IndicatorColumn;
  readonly candidates: readonly {
    readonly header: Pick<FormCell, 'address' | 'text'>;
    readonly evidence: string;
  }[];
}

export function shownInspection(inspection: Inspection): ShownInspection {
  return { ...inspection, forms: inspection.forms.map(shownForm), coverage: checkCoverage(inspection) };
}

function shownForm({ form, profile }: FormInspection): ShownForm {
  const { id, kind, sheet, sheetName, range, year } = form;
  return {
    ...{ id, kind, sheet, sheetName, range, profile },
    project: projectNameOf(form),
    unit: unitNameOf(form),
    year: year?.value ?? null,
    scored: hasIndicators(form) ? shownScores(form) : null,
  };
}

function shownScores(form: IndicatorForm): ShownScores {
  return {
    indicators: form.indicators.length,
    total: form.total?.score?.text ?? '',
    layout: form.layout,
    doubts: form.doubts.map(({ column, candidates }) => ({
      column,
      candidates: candidates.map(({ header: { address, text }, evidence }) => ({
        header: { address, text },
        evidence,
      })),
    })),
    formats: Object.fromEntries(
      writableCells(form).flatMap(({ address, format }) =>
        format === undefined || format === 'General' ? [] : [[address, format]],
      ),
    ),
  };
}

/** The cells of a form that a fill may write. */
function writableCells(form: IndicatorForm): readonly FormCell[] {
  const cells = [
    form.execution?.rate,
    form.execution?.score,
    form.total?.score,
    ...form.subtotals.map(({ score }) => score),
    ...form.groups.map(({ score }) => score),
    ...form.indicators.map(({ score }) => score),
  ];
  return cells.filter((cell) => cell !== null && cell !== undefined);
}
