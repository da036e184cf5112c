import type { IndicatorForm, FormCell } from '../../../form';
import { defineCheck, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { own } from '../../../../workbook/own';
import { flatMap } from '../../../lists';
import { ACCEPTED, comparedLabel } from '../level-names';
import {
  FIRST_LEVEL_OF,
  INDICATOR_ENDING,
  NATIONAL_GROUP,
  SATISFACTION_NAME,
  SAYS_REACHED,
} from '../../../words/levels';

/** The number of single-character edits; it stops counting above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The known name that a label was probably meant to be; null when the label is known or unlike all names. */
export function meantLevel(label: string): string | null {
  if (label.length < 4 || ACCEPTED.includes(label) || SAYS_REACHED.test(label)) return null;
  // 社会效益 and 时效性指标 are usual short and long forms.
  const usual = label.replace(INDICATOR_ENDING, '指标');
  if (ACCEPTED.some((name) => name === usual || name === `${label}指标`)) return null;
  const tail = ACCEPTED.find((name) => label.startsWith(name) && label.length - name.length <= 2);
  if (tail) return tail;
  return (
    ACCEPTED.find(
      (name) => name.length >= 4 && editDistance(label, name, 1) === 1 && !SATISFACTION_NAME.test(name),
    ) ?? null
  );
}

function distinctLevels(
  form: IndicatorForm,
): readonly { readonly cell: FormCell; readonly level1: FormCell | null }[] {
  const seen = new Set<FormCell>();
  return flatMap(form.indicators, ({ level1, level2 }) => {
    if (!level2 || seen.has(level2)) return null;
    seen.add(level2);
    return { cell: level2, level1 };
  });
}

/** Level names are known and spelled correctly, and are under their own first level. */
export const levelName = defineCheck({
  code: 'PJ602',
  id: 'level-name',
  area: 'system',
  severity: 'warning',
  basis: ['national-core-indicators'],
  about: WITH_INDICATORS,
  subjects: distinctLevels,
  judge: ({ cell, level1 }) => {
    const label = comparedLabel(cell);
    const meant = meantLevel(label);
    if (meant !== null) return violated('misspelt', cell, { stated: label, expected: meant });
    const home = own(FIRST_LEVEL_OF, label);
    const group = level1 ? comparedLabel(level1) : '';
    const known = NATIONAL_GROUP;
    if (home === undefined || !known.test(group) || group.includes(home.replace('指标', ''))) return holds;
    return violated('wrong-group', cell, {
      related: [level1],
      stated: label,
      expected: home,
      data: { group },
    });
  },
});
