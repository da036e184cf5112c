import type { FormCell, Indicator } from '../../../form';
import { memo } from '../../../memo';
import { compactText, collapseRepeats } from '../../../text';
import { defineCheck, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { WITH_INDICATORS } from '../../../form';
import { nameOf } from '../../../reading';
import { BENEFIT, INDICATOR_COUNT_BEFORE, OUTPUT, PERIOD_HEADING } from '../../../words/levels';
import { SAYS_NOTHING } from '../../../words/nil';

/** The name without numbering, spaces and punctuation; empty when it is too short to compare. */
const nameKey = memo((name: string): string => {
  const bare = compactText(collapseRepeats(name)).replace(INDICATOR_COUNT_BEFORE, '');
  const key = bare.replace(/[\p{P}\p{S}]/gu, '');
  return /\p{Script=Han}{2,}/u.test(key) && !SAYS_NOTHING.test(key) ? key : '';
});

function targetKey({ target }: Indicator): string {
  return compactText(target?.text ?? '');
}

interface IndicatorPair {
  readonly first: Indicator;
  readonly second: Indicator;
}

/** Rows of long-term and annual targets, one below the other, repeat each other on purpose. */
function pairs({ form, cells }: IndicatorContext): readonly IndicatorPair[] {
  const periods = cells.filter(
    ({ value, text }) =>
      typeof value === 'string' && text.endsWith('标') && PERIOD_HEADING.test(compactText(text)),
  );
  const seen = new Map<string, Indicator>();
  const found: IndicatorPair[] = [];
  for (const indicator of form.indicators) {
    const name = indicator.applicable ? nameKey(indicator.name.text) : '';
    if (name === '') continue;
    const period = periods.length === 0 ? 0 : periods.filter(({ row }) => row <= indicator.row).length;
    const key = period === 0 ? name : `${String(period)} ${name}`;
    const first = seen.get(key);
    // A merged name over several rows is one indicator with several values.
    if (first && first.name !== indicator.name) found.push({ first, second: indicator });
    else seen.set(key, indicator);
  }
  return found;
}

/**
 * 管理制度健全性 under 预算管理 and under 资产管理, each with its own criteria and without a target, as the national
 * scoring table has it: two indicators of one name.
 */
function areTwo(first: Indicator, second: Indicator): boolean {
  const differ = (a: FormCell | null, b: FormCell | null): boolean =>
    a !== null && b !== null && a.text !== b.text;
  return (
    targetKey(first) === '' &&
    targetKey(second) === '' &&
    differ(first.level2 ?? first.level1, second.level2 ?? second.level1) &&
    differ(first.criteria, second.criteria)
  );
}

const isOutput = ({ level1 }: Indicator) => OUTPUT.test(compactText(level1?.text ?? ''));
const isBenefit = ({ level1 }: Indicator) => BENEFIT.test(compactText(level1?.text ?? ''));

/** No indicator twice in a form; reviewers count the same indicator in 产出 and 效益 once. */
export const duplicateIndicator = defineCheck({
  code: 'PJ601',
  id: 'duplicate-indicator',
  area: 'system',
  severity: 'warning',
  basis: ['reviewer-duplicate'],
  about: WITH_INDICATORS,
  // Long-term and annual targets of one form repeat each other on purpose.
  subjects: (form, context): readonly (IndicatorPair | null)[] => {
    if (form.columns.filter(({ column }) => column === 'name').length > 1) return [];
    const found = pairs(context);
    return found.length > 0 ? found : [null];
  },
  judge: (pair) => {
    if (!pair) return holds;
    const { first, second } = pair;
    if (areTwo(first, second)) return holds;
    const across = (isOutput(first) && isBenefit(second)) || (isBenefit(first) && isOutput(second));
    const details = {
      related: [first.name],
      data: {
        name: nameOf(second),
        other: first.name.address,
        first: compactText(first.level2?.text ?? first.level1?.text ?? ''),
        second: compactText(second.level2?.text ?? second.level1?.text ?? ''),
      },
    };
    const sameTarget = targetKey(first) === targetKey(second);
    if (across) return violated('output-and-benefit', second.name, details);
    return violated('repeated', second.name, { ...details, ...(sameTarget ? {} : { severity: 'info' }) });
  },
});
