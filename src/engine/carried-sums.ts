import { Decimal, decimalText } from '../workbook/decimal';
import { IndicatorContext, type FormContext } from './checks/context';
import { fittingFormat } from './checks/fixes';
import { rightSums, type RightSum } from './checks/scores/right-sums';
import type { FormCell } from './form';
import type { Finding, FixEdit, SafeFix } from './finding';
import { addressKey } from './fixing';
import { flatMap } from './lists';
import { fillTemplate } from './locales/text';
import { fixTexts } from './locales/zh-CN/fixes';

/**
 * When a score is corrected, a sum that was right becomes wrong. The new value of such a sum is certain, so the
 * fix of the score names it and changes it too. A sum that was wrong before has a finding of its own.
 */
export function withCarriedSums(
  findings: readonly Finding[],
  contexts: readonly FormContext[],
): readonly Finding[] {
  const known = new Map<string, readonly RightSum[]>();
  const sumsOf = (context: IndicatorContext): readonly RightSum[] => {
    const sums = known.get(context.form.id) ?? rightSums(context);
    known.set(context.form.id, sums);
    return sums;
  };
  const ofForm = new Map(contexts.map((context) => [context.form.id, context]));
  return findings.map((finding) => {
    const context = finding.form === null ? undefined : ofForm.get(finding.form);
    if (finding.fixes.length === 0 || !(context instanceof IndicatorContext)) return finding;
    return { ...finding, fixes: finding.fixes.map((fix) => withSums(fix, sumsOf(context), context)) };
  });
}

function withSums(fix: SafeFix, sums: readonly RightSum[], context: IndicatorContext): SafeFix {
  const written = new Map(fix.edits.map((edit) => [addressKey(edit.cell), edit]));
  /** The change of each sum, by cell; a sum may be an addend of the next sum. */
  const changes = new Map<FormCell, Decimal>();
  const carried: FixEdit[] = [];
  for (const sum of sums) {
    if (written.has(addressKey(sum.cell))) continue;
    const parts = flatMap([...sum.addends], ([addend, value]) => {
      const edit = written.get(addressKey(addend));
      return changes.get(addend) ?? (edit ? (changeBy(edit, value) ?? []) : []);
    });
    const change = parts.reduce((all, part) => all.plus(part), new Decimal(0));
    if (change.isZero()) continue;
    const value = sum.value.plus(change);
    if (value.isNegative() || sum.most?.lt(value)) return fix;
    changes.set(sum.cell, change);
    const { cell } = sum;
    const format = fittingFormat(cell, value);
    carried.push({ cell: context.book.place(cell), old: cell.value, value: value.toNumber(), ...format });
  }
  if (carried.length === 0) return fix;
  const named = carried.map(
    ({ cell, value }) => `${decimalText(new Decimal(value ?? 0))}（${cell.address}）`,
  );
  const label = fillTemplate(fixTexts.carried, { label: fix.label, sums: named.join('、') });
  return { ...fix, label, sums: carried };
}

/**
 * The change of the number that a sum counts; null if the cell may count with another number than the one in it.
 */
function changeBy({ old, value }: FixEdit, counted: Decimal): Decimal | null {
  if (typeof value !== 'number' || (typeof old === 'number' && !counted.eq(old))) return null;
  return new Decimal(value).minus(counted);
}
