import { addressOf } from '../../workbook/address';
import { isScored, type Inspection } from '../finding';
import { fillTemplate } from '../locales/text';
import { fillLabels, leftTexts } from '../locales/zh-CN/filling';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { FormFill, PlanPart } from './context';
import { EMPTY_PART, joinParts } from './context';
import { planExecution } from './execution';
import { planIndicators } from './indicators';
import type { FillOptions, FillPlan } from './plan';
import { planTotals } from './totals';
import { flatMap } from '../lists';

function planForm(fill: FormFill): PlanPart {
  const rows = joinParts([planExecution(fill), planIndicators(fill)]);
  return joinParts([rows, ...planTotals(fill, rows)]);
}

/** When the fill of a form fails, the whole form is left to a person, and the other forms are filled. */
function brokenForm({ inspection: { form } }: FormFill, error: unknown): PlanPart {
  const { id, sheet, sheetName, range, title } = form;
  const cell = { sheet, sheetName, address: addressOf(range.top, range.left) };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const why = fillTemplate(leftTexts['form-broken'], { detail });
  return { ...EMPTY_PART, left: [{ cell, form: id, label: title?.text ?? fillLabels.form, why }] };
}

/**
 * The edits that fill 得分, 执行率 and totals of every form, for a person to see before they are written. Only empty
 * cells are filled, unless `overwrite` is set; formulas are never changed. Locked cells and everything that cannot
 * be computed are in `left`, with the reason. Totals add up the values after the fill.
 */
export function planFill(
  workbook: WorkbookSnapshot,
  inspection: Inspection,
  options: FillOptions = {},
): FillPlan {
  const parts = flatMap(inspection.forms.filter(isScored), (form): PlanPart | null => {
    const sheet = workbook.sheets[form.form.sheet];
    if (sheet === undefined) return null;
    const fill: FormFill = { sheet, inspection: form, profile: form.rules, options };
    try {
      return planForm(fill);
    } catch (error) {
      return brokenForm(fill, error);
    }
  });
  const { proposals, choices, left } = joinParts(parts);
  return { proposals, choices, left };
}

export type { Edit } from '../../workbook/edit';
export type { FillChoice, FillLeft, FillOptions, FillPlan, FillProposal } from './plan';
