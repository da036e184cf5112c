import type { FormCell } from '../../form';
import { compactText, findRepeat } from '../../text';
import { defineCheck, holds, violated } from '../check';
import type { FormContext } from '../context';
import { cleanUp } from '../fix';
import { KINDS_WITH_TARGETS } from '../measures';
import { flatMap } from '../../lists';

/** Texts of the value columns, as typed. */
function valueTexts({ form }: FormContext): readonly { readonly cell: FormCell; readonly text: string }[] {
  const texts: { readonly cell: FormCell; readonly text: string }[] = [];
  const add = (cell: FormCell | null): void => {
    if (typeof cell?.value === 'string' && cell.value.trim() !== '') texts.push({ cell, text: cell.value });
  };
  for (const { target, actual } of form.indicators) {
    add(target);
    add(actual);
  }
  return texts;
}

const FULL_WIDTH = /[０-９．％＞＜＝]/;
/** Space or line break inside a number or between a sign and its number. */
const BROKEN_NUMBER = /[≥≤><=]\s+\d|\d\s+[%万元]|\d\s+\d/;
const TAG = /<\/?(?:p|br|span|div|strong|b)\b[^<>]{0,500}>/i;

/** Full-width digits, stray spaces, tags: offered as a clean-up that changes nothing but the writing. */
export const numberForm = defineCheck({
  code: 'PJ505',
  id: 'number-form',
  area: 'values',
  severity: 'info',
  basis: ['system-numeric'],
  kinds: KINDS_WITH_TARGETS,
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
        expected: '去掉标记',
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

function goalTexts({ form }: FormContext): readonly { readonly cell: FormCell; readonly text: string }[] {
  const cells = [...(form.goals?.expected ?? []), ...(form.goals?.achieved ?? [])];
  return flatMap(cells, (cell) =>
    typeof cell.value === 'string' && TAG.test(cell.value) ? [{ cell, text: cell.value }] : [],
  );
}

/** Text cut and repeated by a cell width (全面展开 全面展开). */
export const repeatedText = defineCheck({
  code: 'PJ513',
  id: 'repeated-text',
  area: 'values',
  severity: 'info',
  basis: ['reviewer-practice'],
  kinds: KINDS_WITH_TARGETS,
  subjects: (_form, context) => valueTexts(context),
  judge: ({ cell, text }, context) => {
    const repeat = findRepeat(text);
    if (!repeat) return holds;
    return violated('repeated', cell, {
      stated: text.replace(/\s+/g, ' ').trim(),
      expected: repeat.text,
      // A cut repetition is only likely; what it was is for the person to say.
      fixes: repeat.kind === 'whole' ? cleanUp(context, cell, repeat.text) : [],
    });
  },
});
