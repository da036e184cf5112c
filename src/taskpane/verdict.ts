import type { ShownInspection } from './inspection';
import { fillTemplate } from '../engine/locales/text';
import { CHECKED_TEXT } from '../engine/locales/zh-CN/verdict';
import type { Demand, WorkbookVerdict } from '../engine/verdict';
import type { PaneState } from './state';
import { verdictCardTexts } from './texts/frame';

/** Decides icon and colour of a finding or a verdict. */
export type Tone = 'error' | 'warning' | 'review' | 'info' | 'pass' | 'none';

export const DEMAND_TONES: Readonly<Record<Demand, Tone>> = {
  change: 'error',
  fill: 'review',
  explain: 'warning',
  optional: 'info',
};

export function toneOf({ answer, demands }: WorkbookVerdict): Tone {
  switch (answer) {
    case 'none':
      return 'none';
    case 'not-yet':
      return demands.change > 0 ? 'error' : 'review';
    case 'explain':
      return 'warning';
    case 'ready':
      return 'pass';
  }
}

/** The verdict as a headline; after cells have changed it is out of date, and the headline says so. */
export function headlineOf(
  { title }: Pick<WorkbookVerdict, 'title'>,
  { stale }: Pick<PaneState, 'stale'>,
): string {
  return stale === null ? title : verdictCardTexts['before-changes'](title);
}

/** What was checked, in one sentence. */
export function coverageOf({ summary, forms }: ShownInspection): string {
  return fillTemplate(CHECKED_TEXT, {
    forms: String(forms.length),
    judged: String(summary.judged),
    notApplicable: String(summary.notApplicable),
    toPerson: String(summary.toPerson),
  });
}
