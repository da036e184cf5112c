import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { isTemplateHint } from '../../reasons';

/** 预期目标 and 实际完成情况 are filled in. */
export const goalMissing = defineCheck({
  code: 'PJ106',
  id: 'goal-missing',
  area: 'header',
  severity: 'warning',
  basis: ['system-required', 'reviewer-practice'],
  inDraft: false,
  about: 'evaluation',
  subjects: ({ goals }) => [
    ...(goals && goals.expected.length > 0 ? [{ reason: 'expected', cells: goals.expected } as const] : []),
    ...(goals && goals.achieved.length > 0 ? [{ reason: 'achieved', cells: goals.achieved } as const] : []),
  ],
  judge: ({ reason, cells }) => {
    const [first] = cells;
    if (!first || cells.some(({ text }) => text.trim() !== '' && !isTemplateHint(text))) return holds;
    // A template hint that was left in the cell is reported by PJ107.
    return cells.some(({ text }) => text.trim() !== '') ? doesNotApply : violated(reason, first);
  },
});
