import { fillTemplate } from '../../../locales/text';
import { WITH_INDICATORS } from '../../../form';
import { showNumber } from '../../measures';
import { defineCheck, holds, violated } from '../../define-check';
import { nameOf } from '../../../reading';
import { values } from '../written-values';
import { texts } from './texts';

/** No 91%%, 1,2,3, 9.5.1 or letter O for 0. */
export const malformedNumber = defineCheck({
  code: 'PJ504',
  id: 'malformed-number',
  area: 'values',
  severity: 'error',
  basis: ['system-numeric'],
  about: WITH_INDICATORS,
  subjects: (_form, context) => values(context),
  judge: ({ indicator, cell, column, measure }) => {
    // Also inside a sentence: 验收率100%%.
    if (!measure && /[%％]{2}/.test(cell.text)) {
      const suggestion = fillTemplate(texts.words.suggestion, { meant: cell.text.replace(/[%％]+/g, '%') });
      return violated('double-percent', cell, {
        data: { name: nameOf(indicator), column, suggestion },
        stated: cell.text,
      });
    }
    if (!measure || measure.reason === 'no-number' || measure.reason === 'error-value') return holds;
    const meant = measure.reading === null ? null : showNumber(measure.reading);
    const suggestion = meant === null ? '' : fillTemplate(texts.words.suggestion, { meant });
    return violated(measure.reason, cell, {
      data: { name: nameOf(indicator), column, suggestion },
      stated: cell.text,
      ...(meant === null ? {} : { expected: meant }),
    });
  },
});
