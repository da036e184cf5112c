import type { FormCell, Indicator } from '../../form';
import type { MalformedMeasure, Measure } from '../../measure';
import { showNumber } from '../measures';
import { defineCheck, holds, violated } from '../check';
import type { FormContext } from '../context';
import { nameOf } from '../../reading';

interface Subject {
  readonly indicator: Indicator;
  readonly cell: FormCell;
  readonly column: '年度指标值' | '实际完成值';
  readonly measure: MalformedMeasure | null;
}

const KINDS = [
  'project-self-evaluation',
  'department-self-evaluation',
  'transfer-self-evaluation',
  'project-targets',
  'department-targets',
  'monitoring',
] as const;

/** Target and actual cells that hold something. */
function values({ measured }: FormContext): readonly Subject[] {
  const subjects: Subject[] = [];
  const malformed = (measure: Measure) => (measure.kind === 'malformed' ? measure : null);
  for (const { indicator, reading } of measured) {
    const { target, actual } = indicator;
    if (target && target.text !== '')
      subjects.push({ indicator, cell: target, column: '年度指标值', measure: malformed(reading.target) });
    if (actual && actual.text !== '')
      subjects.push({ indicator, cell: actual, column: '实际完成值', measure: malformed(reading.actual) });
  }
  return subjects;
}

/** An operator or unit comes with a number (≥个). */
export const targetWithoutNumber = defineCheck({
  code: 'PJ503',
  id: 'target-without-number',
  area: 'values',
  severity: 'error',
  basis: ['system-numeric'],
  kinds: KINDS,
  subjects: (_form, context) => values(context),
  judge: ({ indicator, cell, column, measure }) => {
    if (measure?.reason !== 'no-number') return holds;
    const { target, actual, points } = indicator;
    // 个 | 个: the units of the template in a row without points, which may not be used at all.
    const unused = points === null && target?.text === actual?.text;
    return violated('missing', cell, {
      data: { name: nameOf(indicator), column },
      stated: cell.text,
      ...(unused ? { severity: 'warning' } : {}),
    });
  },
});

/** No 91%%, 1,2,3, 9.5.1 or letter O for 0. */
export const malformedNumber = defineCheck({
  code: 'PJ504',
  id: 'malformed-number',
  area: 'values',
  severity: 'error',
  basis: ['system-numeric'],
  kinds: KINDS,
  subjects: (_form, context) => values(context),
  judge: ({ indicator, cell, column, measure }) => {
    // Within a sentence as well: 验收率100%%.
    if (!measure && /[%％]{2}/.test(cell.text)) {
      const suggestion = `，如“${cell.text.replace(/[%％]+/g, '%')}”`;
      return violated('double-percent', cell, {
        data: { name: nameOf(indicator), column, suggestion },
        stated: cell.text,
      });
    }
    if (!measure || measure.reason === 'no-number' || measure.reason === 'error-value') return holds;
    const meant = measure.reading === null ? null : showNumber(measure.reading);
    return violated(measure.reason, cell, {
      data: { name: nameOf(indicator), column, suggestion: meant === null ? '' : `，如“${meant}”` },
      stated: cell.text,
      ...(meant === null ? {} : { expected: meant }),
    });
  },
});
