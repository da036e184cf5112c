import type { IndicatorColumn } from '../../src/engine/form';
import type { Random } from './random';
import type { Traits, Variety } from './traits';
import { INDICATOR_HEADERS } from './vocabulary';
import { RARE_HEADERS, WIDE_HEADERS } from './wide-words';

/**
 * `block` 绩效指标 downwards at the left; `serial` 序号; `gap` a column without header and entries; `lastYear` the
 * values of the year before; `standard` values of others; `secondReview` the score of a second reviewer;
 * `village` a target of one of several villages.
 */
export type TableColumn =
  | IndicatorColumn
  | 'deviation'
  | 'block'
  | 'serial'
  | 'gap'
  | 'lastYear'
  | 'standard'
  | 'secondReview'
  | 'village';

export interface ColumnPlan {
  readonly role: TableColumn;
  readonly header: string;
  /** Grid columns it covers. */
  readonly span: number;
  /** Text above the header, shared with its neighbours of the same text; two-row headers only. */
  readonly parent: string | null;
}

export type Labels = 'merged' | 'first' | 'repeated';

export interface TableLayout {
  readonly columns: readonly ColumnPlan[];
  readonly headerRows: 1 | 2 | 3;
  readonly labels: Labels;
  /** Where the points of the groups are declared. */
  readonly points: 'level1' | 'level2' | 'both' | 'columns' | 'names' | 'none';
  readonly split: boolean;
  readonly has: (role: TableColumn) => boolean;
}

export interface TableNeeds {
  readonly scored: boolean;
  readonly weights: boolean;
  readonly reason: boolean;
  readonly actual: boolean;
  /** Columns the other blocks need side by side. */
  readonly leastWidth: number;
  readonly merging: boolean;
  readonly traits: Traits;
}

export function tableLayout(random: Random, needs: TableNeeds): TableLayout {
  const split = random.chance(0.18);
  const points = needs.scored ? pointsPlace(random, needs) : 'none';
  const roles = unusual(random, roleOrder(random, needs, split, points === 'columns'), needs.traits);
  const withBlock: TableColumn[] = random.chance(0.6) && !needs.traits.headings ? ['block', ...roles] : roles;
  const drawn = random.weighted([
    [1, 7],
    [2, 3],
    [3, 0.6],
  ] as const);
  const headerRows = needs.traits.cut && !needs.merging ? 1 : drawn;
  const columns = widen(
    random,
    withParents(random, plans(random, withBlock, needs.traits), headerRows),
    needs.leastWidth,
  );
  return {
    columns,
    headerRows,
    labels: needs.merging
      ? random.weighted([
          ['merged', 7],
          ['first', 1.5],
          ['repeated', 1.5],
        ] as const)
      : random.pick(['first', 'repeated'] as const),
    points,
    split,
    has: (role) => withBlock.includes(role),
  };
}

function pointsPlace(random: Random, { weights, traits }: TableNeeds): TableLayout['points'] {
  if (!weights) return traits.namePoints ? 'names' : 'level1';
  if (traits.headings || !traits.level2) return random.pick(['level1', 'none'] as const);
  return random.weighted([
    ['level1', 6],
    ['none', 3],
    ['columns', 1.2],
    ['level2', 0.8],
    ['both', 0.8],
  ] as const);
}

/** Removes, adds and exchanges columns as single regions do. */
function unusual(random: Random, roles: TableColumn[], traits: Traits): TableColumn[] {
  const dropped = roles.filter(
    (role) =>
      !(traits.headings && (role === 'level1' || role === 'groupWeight1')) &&
      !(!traits.level2 && (role === 'level2' || role === 'groupWeight2')),
  );
  const swap = (list: TableColumn[], a: TableColumn, b: TableColumn): TableColumn[] =>
    list.map((role) => (role === a ? b : role === b ? a : role));
  let result = dropped;
  if (traits.scoreFirst && result.includes('weight')) result = swap(result, 'weight', 'score');
  if (traits.reviewFirst && result.includes('reviewScore')) result = swap(result, 'reviewScore', 'score');
  if (traits.lastYear && result.includes('actual')) {
    const at = result.indexOf(random.chance(0.5) ? 'target' : 'actual');
    result = [...result.slice(0, at), 'lastYear', ...result.slice(at)];
  }
  if (traits.standard && result.includes('target') && !traits.villages) {
    const at = result.indexOf('target') + (result.includes('unit') ? 0 : random.int(0, 1));
    result = [...result.slice(0, at), 'standard', ...result.slice(at)];
  }
  if (traits.villages && !result.includes('actual')) {
    const villages = Array.from({ length: random.int(3, 6) }, (): TableColumn => 'village');
    result = result
      .filter((role) => role !== 'nature' && role !== 'unit')
      .flatMap((role) => (role === 'target' ? villages : role));
  }
  result = reviewed(result, traits);
  if (traits.oneCell) result = result.filter((role) => role !== 'weight');
  if (traits.serial) result = ['serial', ...result];
  if (!traits.gap) return result;
  const at = random.int(2, result.length - 1);
  return [...result.slice(0, at), 'gap', ...result.slice(at)];
}

/** A column for each reviewer, right of the unit's own score. */
function reviewed(roles: TableColumn[], { reviewers }: Traits): TableColumn[] {
  if (reviewers === 0 || !roles.includes('score')) return roles;
  const first = roles.includes('reviewScore')
    ? roles
    : roles.flatMap((role): TableColumn[] => (role === 'score' ? ['score', 'reviewScore'] : [role]));
  return reviewers === 1
    ? first
    : first.flatMap((role): TableColumn[] =>
        role === 'reviewScore' ? ['reviewScore', 'secondReview'] : [role],
      );
}

type Order = 'national' | 'weight-first' | 'weight-between' | 'scores-last' | 'standards';

function roleOrder(random: Random, needs: TableNeeds, split: boolean, pointColumns: boolean): TableColumn[] {
  const target: TableColumn[] = split ? ['nature', 'target', 'unit'] : ['target'];
  const base: TableColumn[] = pointColumns
    ? random
        .pick([
          ['level1', 'groupWeight1', 'level2', 'groupWeight2', 'name'],
          ['level1', 'groupWeight1', 'level2', 'name'],
        ] as const satisfies readonly TableColumn[][])
        .slice()
    : ['level1', 'level2', 'name'];
  const actual: TableColumn[] = needs.actual ? ['actual'] : [];
  const reason: TableColumn[] = needs.reason ? ['reason'] : [];
  const tail: TableColumn[] = random.chance(0.12) ? ['remark'] : [];
  if (!needs.scored) return [...base, ...target, ...actual, ...reason, ...tail];
  const extras: TableColumn[] = [
    ...(random.chance(0.14) ? (['completion'] as const) : []),
    ...(random.chance(0.06) ? (['deviation'] as const) : []),
    ...(random.chance(0.06) ? (['coefficient'] as const) : []),
  ];
  const weight: TableColumn[] = needs.weights ? ['weight'] : [];
  const score: TableColumn[] = ['score', ...(random.chance(0.1) ? (['reviewScore'] as const) : [])];
  const before: TableColumn[] = random.chance(0.05) ? ['explanation'] : [];
  const order: Order = random.weighted([
    ['national', 9],
    ['weight-first', 3],
    ['weight-between', 1],
    ['scores-last', 1.5],
    ['standards', 1.5],
  ]);
  switch (order) {
    case 'national':
      return [...base, ...before, ...target, ...actual, ...extras, ...weight, ...score, ...reason, ...tail];
    case 'weight-first':
      return [...base, ...weight, ...before, ...target, ...actual, ...extras, ...score, ...reason, ...tail];
    case 'weight-between':
      return [...base, ...before, ...target, ...weight, ...actual, ...extras, ...score, ...reason, ...tail];
    case 'scores-last':
      return [...base, ...before, ...target, ...actual, ...extras, ...reason, ...weight, ...score, ...tail];
    case 'standards': {
      const evidence: TableColumn[] = random.chance(0.4) ? ['evidence'] : [];
      return [
        ...base,
        ...weight,
        ...before,
        ...target,
        'criteria',
        ...actual,
        ...score,
        ...reason,
        ...evidence,
        ...tail,
      ];
    }
  }
}

const WIDE: readonly TableColumn[] = ['name', 'reason', 'target', 'criteria', 'actual', 'block'];

function plans(random: Random, roles: readonly TableColumn[], { words, oneCell }: Traits): ColumnPlan[] {
  const taken = new Set<string>();
  return roles.map((role) => ({
    role,
    header: headerOf(random, role, words, taken, oneCell),
    span: WIDE.includes(role) && role !== 'block' && random.chance(0.12) ? 2 : 1,
    parent: null,
  }));
}

/** No two columns of a form have the same header, except the repeated 分值 of levels. */
function headerOf(
  random: Random,
  role: TableColumn,
  words: Variety,
  taken: Set<string>,
  oneCell: boolean,
): string {
  if (role === 'block' || role === 'gap') return '';
  if (role === 'serial') return '序号';
  // {last} is the year before the form's.
  if (role === 'lastYear')
    return random.pick(['上年完成值', '上年实际值', '上年度实际完成值', '{last}年完成值', '历史值']);
  if (oneCell && role === 'score') return random.pick(['得分/分值', '自评得分/分值', '得分/满分']);
  const all =
    role === 'standard' || role === 'secondReview' || role === 'village'
      ? RARE_HEADERS[role]
      : words === 'wide'
        ? [...(WIDE_HEADERS[role] ?? []), ...INDICATOR_HEADERS[role]]
        : INDICATOR_HEADERS[role];
  const fresh = all.filter((header) => !taken.has(header) || role.startsWith('groupWeight'));
  const header = random.pick(fresh.length > 0 ? fresh : all);
  taken.add(header);
  return header;
}

const PARENTS: readonly (readonly [string, readonly TableColumn[]])[] = [
  ['绩效指标', ['level1', 'groupWeight1', 'level2', 'groupWeight2', 'name']],
  ['年度绩效目标', ['nature', 'target', 'unit']],
  ['目标值', ['nature', 'target', 'unit']],
  ['自评情况', ['actual', 'completion', 'deviation', 'coefficient', 'weight', 'score', 'reason']],
  ['完成情况', ['actual', 'completion', 'deviation', 'coefficient']],
  ['评分', ['weight', 'score', 'reviewScore', 'secondReview']],
];

/** Puts one or two parents over runs of at least two neighbouring columns. */
function withParents(random: Random, columns: ColumnPlan[], headerRows: number): ColumnPlan[] {
  if (headerRows === 1) return columns;
  let result = columns;
  for (const [parent, roles] of random.sample(PARENTS, random.int(1, 3))) {
    const free = result.map(({ role, parent: above }) => roles.includes(role) && above === null);
    const start = free.findIndex((here, index) => here && free[index + 1] === true);
    if (start < 0) continue;
    const stop = free.findIndex((here, index) => index > start && !here);
    const end = stop < 0 ? free.length : stop;
    result = result.map((column, index) => (index >= start && index < end ? { ...column, parent } : column));
  }
  return result;
}

/** Widens columns until the other blocks of the form fit. */
function widen(random: Random, columns: readonly ColumnPlan[], least: number): ColumnPlan[] {
  const result = [...columns];
  const candidates = result
    .map((_, index) => index)
    .filter((index) => !['block', 'gap', 'serial'].includes(result[index]?.role ?? ''));
  for (let width = widthOf(result); width < least; width += 1) {
    const index = random.pick(candidates);
    const column = result[index];
    if (column) result[index] = { ...column, span: column.span + 1 };
  }
  return result;
}

export function widthOf(columns: readonly ColumnPlan[]): number {
  return columns.reduce((width, { span }) => width + span, 0);
}
