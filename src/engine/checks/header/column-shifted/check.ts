import { fillTemplate } from '../../../locales/text';
import { Decimal, decimalText, sumOf } from '../../../../workbook/decimal';
import type { IndicatorForm } from '../../../form';
import type { Verdict } from '../../define-check';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import type { RowReading } from '../../../reading';
import { nameOf } from '../../../reading';
import { flatMap } from '../../../lists';
import { texts } from './texts';

const ZERO = new Decimal(0);

interface Subject {
  readonly row: RowReading;
  /** The points of the group that the other rows leave for this row; null when they are not known. */
  readonly room: Decimal | null;
}

/** Each row in the innermost group that declares its points. */
function subjects({ groups }: IndicatorForm, { facts: { rows } }: IndicatorContext): readonly Subject[] {
  const rooms = new Map<RowReading, Decimal>();
  for (const { declared, indicators } of groups) {
    if (declared === null) continue;
    const own = flatMap(indicators, (index) => rows[index]);
    const free = declared.minus(
      sumOf(own.map(({ weight }) => (weight.kind === 'number' ? weight.value : ZERO))),
    );
    const open = own.filter(({ weight, exempt }) => weight.kind !== 'number' && !exempt);
    for (const row of own) {
      rooms.delete(row);
      if (row.weight.kind === 'number' && open.length === 0) rooms.set(row, free.plus(row.weight.value));
    }
  }
  return rows.map((row) => ({ row, room: rooms.get(row) ?? null }));
}

function judge({ row, room }: Subject, context: IndicatorContext): Verdict<'left' | 'right'> {
  const { indicator, weight, score } = row;
  const { target, actual, reason } = indicator;
  if (!target || !actual || !indicator.weight || !indicator.score) return doesNotApply;
  if (room === null || weight.kind !== 'number') return doesNotApply;
  const data = { row: String(indicator.row + 1), name: nameOf(indicator) };
  const beyond = context.number(reason);
  // One cell to the right: the target is blank, a number is in the reason column, and the number under 得分 is
  // exactly the weight that the group lacks.
  const right =
    target.text === '' &&
    beyond.kind === 'number' &&
    score.kind === 'number' &&
    score.value.eq(room) &&
    !weight.value.eq(room) &&
    beyond.value.lte(score.value);
  if (right) {
    const evidence = fillTemplate(texts.words.right, {
      number: decimalText(beyond.value),
      points: decimalText(score.value),
    });
    return violated('right', target, {
      data: { ...data, evidence },
      related: [actual, indicator.weight, indicator.score, reason],
    });
  }
  // One cell to the left: the name cell holds a target (≥95%) and the cell under 得分 is empty.
  const named = /^(?:[≥≧≤≦><=＝])\s*\d/.test(indicator.name.text.trim());
  const stated = context.number(actual);
  const left =
    named &&
    score.kind === 'blank' &&
    stated.kind === 'number' &&
    stated.value.eq(room) &&
    weight.value.lte(room);
  if (!left) return holds;
  const evidence = fillTemplate(texts.words.left, {
    text: indicator.name.text,
    points: decimalText(stated.value),
  });
  return violated('left', indicator.name, {
    data: { ...data, evidence },
    related: [target, actual, indicator.weight, indicator.score],
  });
}

/** Values are under the right header. Reported only where the points of the group prove the shift. */
export const columnShifted = defineCheck({
  code: 'PJ108',
  id: 'column-shifted',
  area: 'header',
  severity: 'error',
  basis: ['arithmetic'],
  about: 'evaluation',
  subjects,
  judge,
});
