import { Decimal, decimalText, sumOf } from '../../../../workbook/decimal';
import type { Group } from '../../../form';
import type { GroupPresetSet } from '../../../profiles';
import { isProven } from '../../../profiles/rule-parts';
import { defineCheck, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { addendsAmong } from '../../../reading';
import { flatMap } from '../../../lists';
import { presetFor } from '../preset-points';

interface Points {
  readonly group: Group;
  readonly points: Decimal;
}

function groupPoints(group: Group, { facts }: IndicatorContext): Decimal | null {
  if (group.declared !== null) return group.declared;
  const weights = addendsAmong(facts.weights, group.indicators);
  return facts.hasWeights && weights.length > 0 ? sumOf(weights.map(({ value }) => value)) : null;
}

/**
 * How many groups of the form have exactly the points of a set of presets; -1 when the set does not fit the form.
 */
function fit(groups: readonly Points[], set: GroupPresetSet): number {
  const matched = groups.map(({ group }) => presetFor(group, set));
  // An unknown group, a missing one, or a preset for several groups: the form has another system.
  if (matched.includes(null) || new Set(matched).size !== set.length) return -1;
  if (set.length !== groups.length) return -1;
  return groups.filter(({ points }, index) => points.eq(matched[index]?.points ?? -1)).length;
}

/** Group points follow the profile's preset (50/30/10 …); any one of its sets is right. */
export const groupShare = defineCheck({
  code: 'PJ307',
  id: 'group-share',
  area: 'weights',
  severity: 'warning',
  basis: ['national-method'],
  about: 'evaluation',
  subjects: (form, context) => {
    // Presets of a profile that is only assumed are usual, but not required.
    if (!isProven(context.choice.parts, 'points')) return [];
    const { project, department } = context.profile.groups;
    const sets = form.kind === 'department-self-evaluation' ? department : project;
    const groups = flatMap(
      form.groups.filter(({ level }) => level === 1),
      (group) => {
        const points = groupPoints(group, context);
        return points?.gt(0) ? { group, points } : null;
      },
    );
    const ranked = sets
      .map((set) => ({ set, score: fit(groups, set) }))
      .filter(({ score }) => score >= 0)
      .sort((a, b) => b.score - a.score);
    const [best] = ranked;
    return best ? groups.map((entry) => ({ ...entry, preset: presetFor(entry.group, best.set) })) : [];
  },
  applies: ({ preset }) => preset !== null,
  judge: ({ group, points, preset }, { profile }) => {
    const wanted = new Decimal(preset?.points ?? 0);
    if (points.eq(wanted)) return holds;
    return violated('differs', group.declaredCell ?? group.cell, {
      data: { name: group.name, profile: profile.name },
      stated: decimalText(points),
      expected: decimalText(wanted),
      basis: [profile.sources['groups.points']],
    });
  },
});
