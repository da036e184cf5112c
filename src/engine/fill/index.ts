import type { Inspection } from '../finding';
import type { WorkbookSnapshot } from '../workbook';
import type { FormFill, Part } from './context';
import { joinParts } from './context';
import { planExecution } from './execution';
import { planIndicators } from './indicators';
import type { FillOptions, FillPlan } from './plan';
import { planTotals } from './totals';

function planForm(fill: FormFill): Part {
  const rows = joinParts([planExecution(fill), planIndicators(fill)]);
  return joinParts([rows, ...planTotals(fill, rows)]);
}

/**
 * The edits that fill 得分, 执行率 and totals of every form, for a person to see before they are
 * written. Only empty cells, unless `overwrite`; formulas are never touched; locked cells and
 * everything that cannot be derived are `left`, with the reason. Totals count what will stand after
 * the fill.
 */
export function planFill(
  workbook: WorkbookSnapshot,
  inspection: Inspection,
  options: FillOptions = {},
): FillPlan {
  const parts = inspection.forms.flatMap((form): readonly Part[] => {
    const sheet = workbook.sheets[form.form.sheet];
    if (sheet === undefined) return [];
    return [planForm({ sheet, inspection: form, profile: form.rules, options })];
  });
  const { proposals, choices, left } = joinParts(parts);
  return { proposals, choices, left };
}

export type { Edit, FillChoice, FillLeft, FillOptions, FillPlan, FillProposal } from './plan';
