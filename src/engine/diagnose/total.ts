import { Decimal, decimalText, sumOf } from '../../workbook/decimal';
import type { Diagnosis } from '../finding';
import { hasIndicators } from '../form';
import type { DiagnosedForm } from './diagnosed-form';
import type { Cause, SumPart, Puzzle } from './index';
import { cause, ranked, sumCauses } from './index';
import type { Addend } from '../reading';
import { addendsAmong, numberOf, readNumber } from '../reading';
import { flatMap } from '../lists';

/** Adds to each score the maximum that the form states. */
export function partsOf(of: DiagnosedForm, addends: readonly Addend[]): readonly SumPart[] {
  const { form, facts } = of;
  return addends.map((addend) => {
    const row = addend.index === undefined ? undefined : facts.rows[addend.index];
    const reading = readNumber(addend.cell);
    const asText = reading.kind === 'number' && reading.stored === 'text';
    if (row) return { ...addend, cap: row.unit.points, capCell: row.indicator.weight, asText };
    return { ...addend, cap: facts.executionPoints, capCell: form.execution?.pointsCell ?? null, asText };
  });
}

/** Likely causes of a wrong 总分, the likeliest first. */
export function diagnoseTotal(of: DiagnosedForm, puzzle: Puzzle): readonly Diagnosis[] {
  const gap = puzzle.stated.minus(sumOf(puzzle.addends.map(({ value }) => value)));
  return ranked([
    ...sumCauses(of.book, puzzle),
    ...weightCauses(of, puzzle, gap),
    ...declaredCauses(of, puzzle),
    ...groupCauses(of, puzzle, gap),
    ...otherFormCauses(of, puzzle),
  ]);
}

/** In one row, or in all rows, the weight was added instead of the score. */
function weightCauses(
  { book }: DiagnosedForm,
  { addends, cell, stated }: Puzzle,
  gap: Decimal,
): readonly Cause[] {
  const caps = addends.map(({ cap, value }) => cap ?? value);
  const lost = addends.filter(({ cap, value }) => cap && !cap.eq(value));
  if (lost.length > 1 && sumOf(caps).eq(stated)) return [cause(book, 'full-mark', 72, [cell], {})];
  return lost
    .filter(({ cap, value }) => cap?.minus(value).eq(gap))
    .map((part) =>
      cause(
        book,
        'weight-for-score',
        lost.length === 1 ? 80 : 68,
        [part.cell, ...(part.capCell ? [part.capCell] : [])],
        {
          cells: part.cell.address,
          name: part.label,
          points: decimalText(part.cap ?? part.value),
          typed: decimalText(part.value),
        },
      ),
    );
}

/**
 * The deductions were subtracted from the declared full marks instead of adding up the rows. The total is then
 * wrong wherever the weights of a group do not add up to its declared points.
 */
function declaredCauses({ book, form, facts }: DiagnosedForm, { addends, stated }: Puzzle): readonly Cause[] {
  const lost = sumOf(addends.map(({ cap, value }) => (cap ? cap.minus(value) : new Decimal(0))));
  if (lost.lte(0)) return [];
  const groups = form.groups.filter(({ level, declared }) => level === 1 && declared !== null);
  const points = sumOf(groups.map(({ declared }) => declared ?? new Decimal(0)));
  const declared = groups.length > 0 ? points.plus(facts.executionPoints ?? 0) : new Decimal(100);
  if (!declared.minus(lost).eq(stated)) return [];
  const data = { stated: decimalText(stated), declared: decimalText(declared), lost: decimalText(lost) };
  const misfits = flatMap(groups, (group) => {
    const weights = sumOf(addendsAmong(facts.weights, group.indicators).map(({ value }) => value));
    return group.declared && !weights.isZero() && !weights.eq(group.declared) ? { group, weights } : null;
  });
  const deducted = addends.filter(({ cap, value }) => cap && cap.gt(value)).map(({ cell }) => cell);
  if (misfits.length === 0) return [cause(book, 'deductions-only', 52, deducted, data)];
  return misfits.map(({ group, weights }) =>
    cause(book, 'declared-minus-lost', 90, [group.declaredCell ?? group.cell, ...deducted], {
      ...data,
      name: group.name,
      points: decimalText(group.declared ?? weights),
      weights: decimalText(weights),
    }),
  );
}

function groupCauses({ book, form }: DiagnosedForm, { addends }: Puzzle, gap: Decimal): readonly Cause[] {
  if (gap.gte(0)) return [];
  return flatMap(form.groups, (group) => {
    const scores = addends.filter(({ index }) => index !== undefined && group.indicators.includes(index));
    if (scores.length < 2 || scores.length === addends.length) return null;
    if (!sumOf(scores.map(({ value }) => value)).eq(gap.abs())) return null;
    const data = { amount: decimalText(gap.abs()), name: group.name };
    return cause(book, 'group-left-out', 62, [group.cell], data);
  });
}

/**
 * The total was copied from another form of the workbook. 100 proves nothing: it is the usual aim of every form.
 */
function otherFormCauses({ book, form }: DiagnosedForm, { cell, stated }: Puzzle): readonly Cause[] {
  if (stated.eq(100)) return [];
  const others = book.recognition.forms.filter(hasIndicators).filter((other) => other !== form);
  const totals = flatMap(others, ({ sheetName, total }) =>
    total?.score ? { sheetName, score: total.score } : null,
  );
  const same = totals.find(({ score }) => numberOf(readNumber(score))?.eq(stated));
  if (!same) return [];
  const data = { cells: cell.address, name: same.sheetName, stated: decimalText(stated) };
  return [cause(book, 'other-form', 48, [cell, same.score], data)];
}
