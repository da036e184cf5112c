import { WITH_INDICATORS } from '../../../form';
import { defineCheck, holds, violated } from '../../define-check';
import { nameOf } from '../../../reading';
import { OPERATOR_BEGINS } from '../../../words/head-marks';
import { values } from '../written-values';

/** An operator or unit has a number (≥个). */
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
    // 公里, or 个 | 个: units of the template in a row without points, which may not be used.
    const template = actual === null ? !OPERATOR_BEGINS.test(cell.text) : target?.text === actual.text;
    const unused = points === null && template;
    return violated('missing', cell, {
      data: { name: nameOf(indicator), column },
      stated: cell.text,
      ...(unused ? { severity: 'warning' } : {}),
    });
  },
});
