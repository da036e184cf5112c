import { findRepeat } from '../../../text';
import { defineCheck, holds, violated } from '../../define-check';
import { cleanUp } from '../../clean-up';
import { valueTexts } from '../typed-texts';
import { WITH_INDICATORS } from '../../../form';

/** Text cut and repeated by the width of a cell (全面展开 全面展开). */
export const repeatedText = defineCheck({
  code: 'PJ513',
  id: 'repeated-text',
  area: 'values',
  severity: 'info',
  basis: ['reviewer-practice'],
  about: WITH_INDICATORS,
  subjects: (_form, context) => valueTexts(context),
  judge: ({ cell, text }, context) => {
    const repeat = findRepeat(text);
    if (!repeat) return holds;
    return violated('repeated', cell, {
      stated: text.replace(/\s+/g, ' ').trim(),
      expected: repeat.text,
      // A cut repetition is only likely; a person must decide what the text was.
      fixes: repeat.kind === 'whole' ? cleanUp(context, cell, repeat.text) : [],
    });
  },
});
