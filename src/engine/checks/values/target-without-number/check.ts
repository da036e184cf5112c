import { WITH_INDICATORS } from '../../../form';
import { defineCheck, holds, violated } from '../../define-check';
import { nameOf } from '../../../reading';
import { values } from '../written-values';

/** An operator or unit comes with a number (≥个). */
export const targetWithoutNumber = defineCheck({
  code: 'PJ503',
  id: 'target-without-number',
  area: 'values',
  severity: 'error',
  basis: ['system-numeric'],
  about: WITH_INDICATORS,
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
