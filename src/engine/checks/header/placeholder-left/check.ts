import type { FormCell } from '../../../form';
import { compactText } from '../../../text';
import { defineCheck, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { WITH_INDICATORS } from '../../../form';
import { isTemplateHint } from '../../reasons';
import { shortText } from '../../../reading';
import { flatMap } from '../../../lists';
import { EMPTY_TEMPLATE_ROW, FILLING_NOTE, MAY_BE_PLACEHOLDER } from '../../../words/placeholders';

const BLANKS = /(?:^|[^A-Za-z\d×＊*])(?:X{2,}|×{2,}|＊{2,}|\*{3,})(?![A-Za-z\d×＊*])/;

type Subject =
  | { readonly kind: 'hint'; readonly cell: FormCell }
  | { readonly kind: 'rows'; readonly cells: readonly FormCell[] };

function subjectsOf({ cells }: IndicatorContext): readonly Subject[] {
  const texts = cells
    .filter(({ value }) => typeof value === 'string' && MAY_BE_PLACEHOLDER.test(value))
    .map((cell) => ({ cell, compact: compactText(cell.text) }))
    .filter(({ compact }) => !FILLING_NOTE.test(compact));
  const hints = texts.filter(({ cell, compact }) => isTemplateHint(compact) || BLANKS.test(cell.text));
  const rows = texts.filter(({ compact }) => EMPTY_TEMPLATE_ROW.test(compact)).map(({ cell }) => cell);
  return [
    ...hints.map(({ cell }) => ({ kind: 'hint', cell }) as const),
    ...(rows.length > 0 ? [{ kind: 'rows', cells: rows } as const] : []),
  ];
}

function reasonCells({ form }: IndicatorContext): ReadonlySet<FormCell> {
  const cells = [
    form.execution?.reason,
    form.formReason,
    ...(form.funds?.rows ?? []).map((row) => row.cells.reason),
  ];
  return new Set(flatMap(cells, (cell) => cell));
}

/** No template hints or empty template rows are left. */
export const placeholderLeft = defineCheck({
  code: 'PJ107',
  id: 'placeholder-left',
  area: 'header',
  severity: 'warning',
  basis: ['reviewer-practice'],
  inDraft: false,
  about: WITH_INDICATORS,
  subjects: (_form, context) => [null, ...subjectsOf(context)],
  judge: (subject, context) => {
    if (!subject) return holds;
    if (subject.kind === 'hint') {
      // In a reason cell the hint may stay until a reason is needed.
      const waiting = reasonCells(context).has(subject.cell);
      return violated('hint', subject.cell, {
        stated: shortText(subject.cell.text, 30),
        ...(waiting ? { severity: 'info' } : {}),
      });
    }
    const [first, ...others] = subject.cells;
    if (!first) return holds;
    // Empty rows of a template are untidy but not wrong.
    return violated('rows', first, {
      related: others,
      data: { count: String(subject.cells.length) },
      stated: shortText(first.text),
      severity: 'info',
    });
  },
});
