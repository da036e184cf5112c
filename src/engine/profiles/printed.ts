import { Decimal } from '../../workbook/decimal';
import { hasIndicators, type Form, type FormCell } from '../form';
import { compactText, normaliseLabel } from '../text';
import { printedHeads } from './header-cells';
import { withPrinted } from './rule-parts';
import { TIER_NAMES } from '../words/tier-names';
import { completionRules, executionBandRules, gradeRules } from './printed-bands';
import { quoteOf, type PrintedKey, type PrintedRule } from './printed-rule';
import { LONGEST_NOTE, unreadRules } from './printed-unread';
import type { GroupPreset, Profile, TierRule } from './types';
import { flatMap } from '../lists';
import {
  BENEFIT_POINTS,
  CLAUSE_OF_INDICATORS,
  CLAUSE_OF_MONEY,
  COST_POINTS,
  EXCESS,
  OUTPUT_POINTS,
  POINTS_TIMES_RATE,
  RATE_POINTS,
  RATIO,
  SATISFACTION_POINTS,
  SIDE_ACTUAL,
  SIDE_OF_MONEY,
  SIDE_TARGET,
  SPEAKS_OF_WEIGHT,
  TIERS,
  TIMES_POINTS,
} from '../words/printed-rules';

/**
 * Rules printed on a form: its notes, its headers, the labels of its fund block. A rule is read only where its
 * words have one possible meaning; everything else is left to a person. A printed rule proves exactly what it
 * prints, in any region.
 */

/** The sentences of a note; a formula never continues after a full stop. */
function clauses(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_NOTE)
    .split(/[。;；\n]/)
    .map(compactText)
    .filter((clause) => clause !== '');
}

type Side = 'target' | 'actual';

/** The meaning of the letters A and B: as in the headers, otherwise A is the target. */
function letters(headers: readonly string[]): ReadonlyMap<string, Side> {
  const map = new Map<string, Side>();
  for (const header of headers) {
    const letter = /\(([AB])\)/i.exec(header)?.[1]?.toUpperCase();
    const side = sideOf(header);
    if (letter !== undefined && side !== null) map.set(letter, side);
  }
  if (map.size === 0)
    return new Map([
      ['A', 'target'],
      ['B', 'actual'],
    ]);
  const [letter, side] = [...map][0] ?? ['A', 'target'];
  const other: Side = side === 'target' ? 'actual' : 'target';
  if (map.size === 1) map.set(letter === 'A' ? 'B' : 'A', other);
  return map;
}

function sideOf(words: string): Side | null {
  if (SIDE_OF_MONEY.test(words)) return null;
  if (SIDE_ACTUAL.test(words)) return 'actual';
  return SIDE_TARGET.test(words) ? 'target' : null;
}

function termSide(term: string, map: ReadonlyMap<string, Side>): Side | null {
  return /^[AB]$/.test(term) ? (map.get(term) ?? null) : sideOf(term);
}

/** 得分＝权重×B/A, 反向指标得分＝权重×A/B, 年度指标值（A）/全年实际值（B）×该指标分值. */
function ratioRules(clause: string, map: ReadonlyMap<string, Side>): readonly PrintedRule[] {
  if (CLAUSE_OF_MONEY.test(clause) || !TIMES_POINTS.test(clause)) return [];
  const found = new Map<'reverse-ratio' | 'positive-ratio', PrintedRule>();
  for (const [, above = '', below = ''] of clause.matchAll(RATIO)) {
    const [over, under] = [termSide(above, map), termSide(below, map)];
    if (over === null || under === null || over === under) continue;
    const reverse = over === 'target';
    const key = reverse ? 'reverse-ratio' : 'positive-ratio';
    found.set(key, {
      part: reverse ? 'reverse' : 'positive',
      quote: quoteOf(clause),
      key,
      data: {},
      apply: (profile) =>
        reverse
          ? withPrinted(
              profile,
              ['indicator.reverse'],
              { indicator: { ...profile.indicator, reverse: 'ratio', reverseStrict: null } },
              clause,
            )
          : withPrinted(profile, ['indicator.positive'], {}, clause),
    });
  }
  return [...found.values()];
}

function linearRule(clause: string, map: ReadonlyMap<string, Side>): readonly PrintedRule[] {
  const [, above = '', less = '', below = ''] =
    EXCESS.exec(clause.replace(/[[【{]/g, '(').replace(/[\]】}]/g, ')')) ?? [];
  const sides = [above, less, below].map((term) => termSide(term, map));
  if (!TIMES_POINTS.test(clause) || sides.join() !== 'actual,target,target') return [];
  return [
    {
      part: 'reverse',
      quote: quoteOf(clause),
      key: 'reverse-linear',
      data: {},
      apply: (profile) =>
        withPrinted(
          profile,
          ['indicator.reverse'],
          { indicator: { ...profile.indicator, reverse: 'linear', reverseStrict: null } },
          clause,
        ),
    },
  ];
}

function tierRules(note: string): readonly PrintedRule[] {
  const match = TIERS.exec(
    compactText(note)
      .slice(0, LONGEST_NOTE)
      .replace(/[“”"']/g, ''),
  );
  if (!match) return [];
  const [quote, first = '', firstIncluded, again = '', second = '', secondIncluded, last = ''] = match;
  if (first !== again || second !== last) return [];
  const upper = new Decimal(first).div(100).toString();
  const lower = new Decimal(second).div(100).toString();
  // The lower bound of a tier belongs to it where the note says so, and, as usual, where the note is silent.
  const silent = firstIncluded === undefined && secondIncluded === undefined;
  const tiers = ({ qualitative }: Profile): readonly TierRule[] => {
    const names = (tier: TierRule['tier']): string =>
      qualitative.tiers.find((rule) => rule.tier === tier)?.name ?? TIER_NAMES[tier];
    const upperIn = silent || firstIncluded !== undefined;
    const lowerIn = silent || secondIncluded !== undefined;
    return [
      {
        tier: 'full',
        name: names('full'),
        low: upper,
        high: '1',
        lowIncluded: upperIn,
        highIncluded: true,
      },
      {
        tier: 'partial',
        name: names('partial'),
        low: lower,
        high: upper,
        lowIncluded: lowerIn,
        highIncluded: !upperIn,
      },
      {
        tier: 'none',
        name: names('none'),
        low: '0',
        high: lower,
        lowIncluded: true,
        highIncluded: !lowerIn,
      },
    ];
  };
  return [
    {
      part: 'tiers',
      quote: quoteOf(quote),
      key: 'tiers',
      data: { upper: first, lower: second },
      apply: (profile) =>
        withPrinted(
          profile,
          ['qualitative.tiers'],
          { qualitative: { ...profile.qualitative, tiers: tiers(profile) } },
          quote,
        ),
    },
  ];
}

/** 一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分. */
const GROUP_POINTS: readonly (readonly [RegExp, Omit<GroupPreset, 'points'>])[] = [
  [COST_POINTS, { name: '成本指标', words: ['成本'] }],
  [OUTPUT_POINTS, { name: '产出指标', words: ['产出'] }],
  [BENEFIT_POINTS, { name: '效益指标', words: ['效益'] }],
  [SATISFACTION_POINTS, { name: '满意度指标', words: ['满意'] }],
];

function pointRules(clause: string): readonly PrintedRule[] {
  if (!SPEAKS_OF_WEIGHT.test(clause)) return [];
  const rate = RATE_POINTS.exec(clause)?.[1];
  const presets = flatMap(GROUP_POINTS, ([pattern, group]): GroupPreset | null => {
    const points = pattern.exec(clause)?.[1];
    return points === undefined ? null : { ...group, points };
  });
  const sum = [...presets.map(({ points }) => points), rate ?? '0'].reduce(
    (all, one) => all + Number(one),
    0,
  );
  if (presets.length < 2 || rate === undefined || sum !== 100) return [];
  return [
    {
      part: 'points',
      quote: quoteOf(clause),
      key: 'points',
      data: { list: presets.map(({ name, points }) => `${name}${points}分`).join('、'), rate },
      apply: (profile) =>
        withPrinted(
          profile,
          ['groups.points'],
          {
            groups: { ...profile.groups, project: [presets] },
            execution: { ...profile.execution, points: rate },
          },
          clause,
        ),
    },
  ];
}

function executionRules(words: string): readonly PrintedRule[] {
  const match = /[*×]/.test(words) ? POINTS_TIMES_RATE.exec(words) : null;
  const points = match?.[1] ?? match?.[2];
  if (points === undefined || Number(points) === 0) return [];
  return [
    {
      part: 'execution',
      quote: quoteOf(words),
      key: 'execution-points',
      data: { points },
      apply: (profile) =>
        withPrinted(
          profile,
          ['execution.score'],
          { execution: { ...profile.execution, points, mode: 'linear', bands: [] } },
          words,
        ),
    },
  ];
}

function texts(cells: readonly (FormCell | null | undefined)[]): readonly string[] {
  return flatMap(cells, (cell) => (cell ? cell.text : null));
}

export type { PrintedRule } from './printed-rule';

/** Every rule that a form prints; of each kind only the first. */
export function printedRules(form: Form): readonly PrintedRule[] {
  const headers = texts(printedHeads(form)).map((text) => normaliseLabel(text));
  const labels = texts([hasIndicators(form) ? form.funds?.label : null]).map((text) => normaliseLabel(text));
  const map = letters(headers);
  const notes = texts(form.notes);
  const scales = flatMap(form.notes, gradeRules);
  const found = [
    ...flatMap([...headers, ...labels], executionRules),
    ...flatMap(notes, (note) => [
      ...tierRules(note),
      ...flatMap(clauses(note), (clause) => [
        ...ratioRules(clause, map),
        ...linearRule(clause, map),
        ...pointRules(clause),
        ...(CLAUSE_OF_INDICATORS.test(clause) ? [] : executionRules(clause)),
      ]),
      ...completionRules(note),
      ...executionBandRules(note),
    ]),
    // With two scales on one form it is not known which one applies.
    ...(scales.length === 1 ? scales : []),
  ];
  const first = found.filter((rule, index) => found.findIndex(({ key }) => key === rule.key) === index);
  return withUnread(first, unreadRules(notes.join('\n'), first));
}

/** The rules that are dropped because of a rule that is not completely understood. */
const DOUBTED: ReadonlyMap<PrintedKey, readonly PrintedKey[]> = new Map([
  ['execution-unread', ['execution-points', 'execution-bands']],
  ['positive-unread', ['positive-ratio', 'floor', 'half']],
  ['reverse-unread', ['reverse-ratio']],
]);

function withUnread(read: readonly PrintedRule[], unread: readonly PrintedRule[]): readonly PrintedRule[] {
  const doubted = unread.flatMap(({ key }) => DOUBTED.get(key) ?? []);
  return [...read.filter(({ key }) => !doubted.includes(key)), ...unread];
}
