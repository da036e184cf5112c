import { decimalText } from '../../decimal';
import type { FormCell } from '../../form';
import { defineCheck, doesNotApply, holds, violated } from '../check';
import { nameOf } from '../facts';
import { isNilMark } from '../numbers';
import { columnSubjects } from './column-subjects';

/** The system prints 定性 in the nature column; the target then stands in words or in the name. */
function isBlank(cell: FormCell | null): boolean {
  return cell === null || cell.text.trim() === '';
}

/** Every indicator has a target. */
export const targetMissing = defineCheck({
  code: 'PJ501',
  id: 'target-missing',
  area: 'values',
  severity: 'error',
  basis: ['system-required', 'national-method'],
  refused: true,
  inDraft: false,
  kinds: [
    'project-self-evaluation',
    'department-self-evaluation',
    'transfer-self-evaluation',
    'project-targets',
    'department-targets',
    'monitoring',
  ],
  subjects: (_form, { facts }) => columnSubjects(facts.rows, facts.targets, ({ target }) => target),
  judge: (subject) => {
    const { cell } = subject;
    if (subject.kind === 'column') {
      const count = String(subject.others.length + 1);
      return violated('column', cell, { related: subject.others, data: { count }, severity: 'warning' });
    }
    const { indicator, score, weight } = subject.row;
    const data = { name: nameOf(indicator) };
    if (isNilMark(cell.text)) {
      if (weight.kind !== 'number') return doesNotApply;
      return violated('mark', cell, { data, stated: cell.text, severity: 'warning', refused: false });
    }
    if (!isBlank(cell)) return holds;
    // Target and actual both blank but scored: the target is often written in the name itself.
    if (indicator.actual !== null && isBlank(indicator.actual)) {
      if (score.kind !== 'number') return violated('missing', cell, { data, severity: 'warning' });
      const details = { related: [indicator.actual, indicator.score], stated: decimalText(score.value) };
      return violated('both', cell, { ...details, data, severity: 'warning' });
    }
    return violated('missing', cell, { data, related: [indicator.actual] });
  },
});
