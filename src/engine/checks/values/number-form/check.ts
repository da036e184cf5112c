import type { FormCell } from '../../../form';
import { compactText } from '../../../text';
import { defineCheck, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { cleanUp } from '../../clean-up';
import { WITH_INDICATORS } from '../../../form';
import { flatMap } from '../../../lists';
import { valueTexts } from '../typed-texts';
import { texts } from './texts';
import { BROKEN_NUMBER } from '../../../words/values';

const FULL_WIDTH = /[０-９．％＞＜＝]/;
const TAG = /<\/?(?:p|br|span|div|strong|b)\b[^<>]{0,500}>/i;

/** Full-width digits, unwanted spaces, tags: offered as a clean-up that changes only the writing. */
export const numberForm = defineCheck({
  code: 'PJ505',
  id: 'number-form',
  area: 'values',
  severity: 'info',
  basis: ['system-numeric'],
  about: WITH_INDICATORS,
  subjects: (_form, context) => [...valueTexts(context), ...goalTexts(context)],
  judge: ({ cell, text }, context) => {
    const tag = text.includes('<') ? TAG.exec(text)?.[0] : undefined;
    if (tag !== undefined) {
      const plain = text
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(new RegExp(TAG.source, 'gi'), '')
        .trim();
      return violated('tags', cell, {
        stated: tag,
        expected: texts.words.untagged,
        fixes: cleanUp(context, cell, plain),
      });
    }
    if (!/\d/.test(compactText(text))) return holds;
    if (FULL_WIDTH.test(text) && [...text].length <= 20) {
      const expected = text.normalize('NFKC').trim();
      return violated('full-width', cell, {
        stated: text.trim(),
        expected,
        fixes: cleanUp(context, cell, expected),
      });
    }
    // "100 200" may be two numbers; joining them would change the meaning.
    if (BROKEN_NUMBER.test(text) && !/\d\s+\d/.test(text) && [...text].length <= 20) {
      const expected = compactText(text);
      return violated('spaces', cell, {
        stated: text.trim(),
        expected,
        fixes: cleanUp(context, cell, expected),
      });
    }
    return holds;
  },
});

function goalTexts({
  form,
}: IndicatorContext): readonly { readonly cell: FormCell; readonly text: string }[] {
  const cells = [...(form.goals?.expected ?? []), ...(form.goals?.achieved ?? [])];
  return flatMap(cells, (cell) =>
    typeof cell.value === 'string' && TAG.test(cell.value) ? { cell, text: cell.value } : null,
  );
}
