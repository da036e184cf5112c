import type { ColumnChoice, ColumnDoubt, IndicatorColumn } from '../../form';
import { chosenWord, layoutOf } from './choices';
import { severalTargets } from './doubts';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { headerExtent } from './extent';
import { LEVELS, NAME_PART, isHeaderCell, isHeaderRow, wordOf, type Word } from './rows';
import { looksNumeric } from '../numbers';
import { isReviewer } from '../words/vocabulary';
import { own } from '../../own';

/** A column of the indicator table and the sheet columns that belong to it. */
export interface ColumnSpan {
  readonly header: GridCell;
  readonly left: number;
  readonly right: number;
}

/** Header of an indicator table: one to three rows. */
export interface IndicatorHeader {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<IndicatorColumn, ColumnSpan>;
  readonly doubts: readonly ColumnDoubt[];
  /** Fingerprint of the header's words. */
  readonly layout: string;
  /** Headers whose meaning is not known. */
  readonly unknown: readonly ColumnSpan[];
  /** Column to look in when the target cell is blank: 年初指标值 beside 调整指标值. */
  readonly earlierTarget: ColumnSpan | null;
}

/** Columns the user pointed at: layout → column → label of its header. */
export type ColumnChoices = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Candidate {
  readonly word: Exclude<Word, null>;
  readonly span: ColumnSpan;
  readonly parents: readonly GridCell[];
}

/**
 * Reads the header whose level names stand in `row`: one table, or two beside each other
 * (medium-term | annual); none when it turns out to be no header.
 */
export function readHeaders(
  view: GridView,
  row: number,
  choices: ColumnChoices = {},
): readonly IndicatorHeader[] {
  const { top, bottom } = headerExtent(view, row);
  const cells = headerCells(view, top, bottom);
  const layout = layoutOf(cells);
  const candidates = columnCandidates(view, cells, top, own(choices, layout) ?? {}).filter(
    ({ word, span }, _, all) =>
      word !== 'name' ||
      !all.some((other) => other.word === 'level1' && other.span.left > span.left) ||
      !labelsBlock(view, bottom, span),
  );
  const second = secondTable(candidates);
  const parts = [
    candidates.filter(({ span }) => span.left < second),
    candidates.filter(({ span }) => span.left >= second),
  ];
  const headers = parts
    .filter((part) => part.some(({ word }) => LEVELS.includes(word)))
    .flatMap((part) => {
      const header = settle(top, bottom, layout, part);
      return header ? [withLeadingLevel(view, spread(view, header), part)] : [];
    });
  const [left, right] = headers;
  const shared = left?.columns.get('level1');
  // The second table may lean on the first-level labels of the first.
  if (!left || !right || !shared || right.columns.has('level1')) return headers;
  return [left, { ...right, columns: new Map([['level1', shared], ...right.columns]) }];
}

/** 绩效指标 in an unmerged table: nothing below it, or itself in every row. */
function labelsBlock(view: GridView, bottom: number, { header, left }: ColumnSpan): boolean {
  const below = [1, 2, 3].map((row) => view.at(bottom + row, left));
  return below.every(({ blank, label }) => blank || label === header.label);
}

/** 考核项目 over two or three columns that are filled apart below: levels and name under one head. */
function spread(view: GridView, header: IndicatorHeader): IndicatorHeader {
  const { columns, bottom } = header;
  const name = columns.get('name');
  if (!name || columns.has('level1') || columns.has('level2')) return header;
  const { left, header: head } = name;
  const below = Array.from({ length: 8 }, (_, index) => bottom + 1 + index);
  const next = below.findIndex((row) => isHeaderRow(view, row));
  const rows = next < 0 ? below : below.slice(0, next);
  const filled = (col: number): boolean =>
    rows.filter((row) => !view.at(row, col).blank && view.at(row, col).col === col).length > 1;
  // Beyond the last column that is filled stand only fillers.
  const right = Array.from({ length: name.right - left }, (_, index) => name.right - index).find(filled);
  if (right === undefined) return header;
  const labelled = rows.some((row) => !view.at(row, left).blank && view.at(row, left).span.right < right);
  if (!labelled) return header;
  const part = (from: number, to: number): ColumnSpan => ({ header: head, left: from, right: to });
  const levels: [IndicatorColumn, ColumnSpan][] =
    right - left > 1
      ? [
          ['level1', part(left, left)],
          ['level2', part(left + 1, right - 1)],
        ]
      : [['level1', part(left, left)]];
  return { ...header, columns: new Map([...columns, ...levels, ['name', part(right, right)]]) };
}

/**
 * 项目绩效实现情况(80分) | 指标名称 | 目标值 …: the column left of the name whose cells are labels holds the
 * first level, whatever its head is called.
 */
function withLeadingLevel(
  view: GridView,
  header: IndicatorHeader,
  candidates: readonly Candidate[],
): IndicatorHeader {
  const { columns, bottom } = header;
  const first = columns.get('level1');
  // 项目 | 考核内容 | 考核指标: what was taken for the first level is the second when a level stands before it.
  const shifts = first !== undefined && !columns.has('level2') && wordOf(first.header) === 'name';
  const next = shifts ? first : (columns.get('level2') ?? columns.get('name'));
  if ((first && !shifts) || !next) return header;
  const taken = new Set([...columns.values()].map(({ left }) => left));
  const lead = candidates.find(
    ({ word, span }) =>
      (word === 'unknown' || word === 'actual' || word === 'target') &&
      span.left < next.left &&
      !taken.has(span.left),
  )?.span;
  if (!lead) return header;
  const labels = [1, 2, 3, 4].map((below) => view.at(bottom + below, lead.left));
  const isLevel = labels.some((cell) => !cell.blank && cell.row > bottom && typeof cell.value === 'string');
  if (!isLevel || labels.some(looksNumeric)) return header;
  return {
    ...header,
    left: Math.min(header.left, lead.left),
    columns: new Map([
      ...columns,
      ...(shifts ? [['level2', first] as const] : []),
      ['level1', { ...lead, right: lead.left }],
    ]),
  };
}

/** Where a second table begins: a level or name again after values have been seen. */
function secondTable(candidates: readonly Candidate[]): number {
  const ordered = [...candidates].sort((a, b) => a.span.left - b.span.left);
  const seen = new Set<Word>();
  for (const { word, span } of ordered) {
    const level = word === 'level1' || word === 'level2' || word === 'name';
    if (level && seen.has(word) && (seen.has('target') || seen.has('score')) && seen.has('name'))
      return span.left;
    seen.add(word);
  }
  return Infinity;
}

function headerCells(view: GridView, top: number, bottom: number): readonly GridCell[] {
  const cells = new Map<number, GridCell>();
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of view.visibleRow(row)) {
      if (isHeaderCell(cell) && cell.span.bottom <= bottom) cells.set(cell.col, cell);
    }
  }
  return [...cells.values()].sort((a, b) => a.col - b.col);
}

function columnCandidates(
  view: GridView,
  ordered: readonly GridCell[],
  top: number,
  chosen: Readonly<Record<string, string>>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  ordered.forEach((cell, index) => {
    const parents: GridCell[] = [];
    for (let row = cell.row - 1; row >= top; row -= 1) {
      const parent = parentAt(view, row, cell);
      if (!parent.blank && isHeaderCell(parent) && !parents.includes(parent) && parent !== cell)
        parents.push(parent);
    }
    const word = chosenWord(cell, meaning(cell, parents) ?? 'unknown', chosen);
    const next = ordered[index + 1];
    const right = next ? Math.max(cell.col, next.col - 1) : cell.span.right;
    found.push({ word, parents, span: { header: cell, left: cell.col, right } });
  });
  return found;
}

/** The head over a cell; where nothing is merged, the last one to the left above it. */
function parentAt(view: GridView, row: number, cell: GridCell): GridCell {
  const above = view.at(row, cell.col);
  return above.blank ? (view.row(row).findLast(({ col }) => col < cell.col) ?? above) : above;
}

/** What a header cell means under its parents. */
function meaning(cell: GridCell, parents: readonly GridCell[]): Exclude<Word, null> | null {
  const own = wordOf(cell);
  const reviewed = parents.some((parent) => isReviewer(parent.label) && !/自评/.test(parent.label));
  if (reviewed && (own === 'score' || own === 'weight' || own === 'reason'))
    return own === 'score' ? 'reviewScore' : 'ignored';
  const above = parents.map(wordOf).find((word) => word !== null) ?? null;
  if (NAME_PART.test(cell.label) && above !== null && LEVELS.includes(above)) return above;
  if (above === 'actual' && (own === 'target' || own === 'name' || own === null)) return 'actual';
  if (above === 'target' && (own === 'name' || own === null)) return 'target';
  return own ?? above;
}

const before = (a: ColumnSpan | undefined, b: ColumnSpan | undefined): boolean =>
  a !== undefined && b !== undefined && a.left < b.left;

/** One column per meaning; where several headers compete, the reasons for the choice are the field's own habits. */
function settle(
  top: number,
  bottom: number,
  layout: string,
  candidates: readonly Candidate[],
): IndicatorHeader | null {
  const of = (word: Word): ColumnSpan[] => candidates.filter((c) => c.word === word).map((c) => c.span);
  const columns = new Map<IndicatorColumn, ColumnSpan>();
  const put = (column: IndicatorColumn, span: ColumnSpan | undefined): void => {
    if (span) columns.set(column, span);
  };
  const pick = (spans: readonly ColumnSpan[], ...preferred: readonly RegExp[]): ColumnSpan | undefined => {
    for (const pattern of preferred) {
      const hit = spans.find(({ header }) => pattern.test(header.label));
      if (hit) return hit;
    }
    return spans[0];
  };

  const weights = of('weight');
  // 二级指标 | 分值 | 指标内容: behind the points stands what the indicator means.
  const [points] = weights;
  const behind = (span: ColumnSpan): boolean =>
    weights.length === 1 &&
    before(points, span) &&
    /^(?:指标|考核|评价)内容$/.test(span.header.words.core) &&
    candidates.some(({ word, span: level }) => word === 'level2' && before(level, points));
  const names = of('name').filter((span) => !behind(span));
  const fourth = of('fourth')[0];
  const third = names.find(({ header }) => /三级/.test(header.label)) ?? names.at(-1);
  const firstValue = candidates.find(({ word }) => word === 'target' || word === 'actual')?.span;
  const seconds = of('level2');
  // 指标分类 | 二级指标: the first of two is the level above.
  const level2 = seconds.at(of('level1').length === 0 ? -1 : 0);
  const level1 =
    of('level1')[0] ??
    (seconds.length > 1 ? seconds[0] : names.find((span) => span !== third && before(span, third)));
  // 评价内容 | 评价类别 | 评价指标: a level before the one that is called so.
  const leading = level2
    ? undefined
    : names.find((span) => /内容|项目/.test(span.header.label) && before(span, of('level1')[0]));
  put('level1', leading ?? level1);
  put('level2', leading ? level1 : level2);
  put('name', fourth ?? third);
  if (!columns.has('name')) {
    const stand = level2 ?? level1;
    if (!stand) return null;
    columns.delete(level2 ? 'level2' : 'level1');
    put('name', stand);
  }
  const name = columns.get('name');

  const targets = of('target');
  const target = pick(targets, /调整/, /年度|全年|本年|当年/, /指标值|目标值/);
  put('target', target);
  const earlierTarget =
    target && /调整/.test(target.header.label) ? (targets.find((span) => span !== target) ?? null) : null;
  // 年度绩效指标完成情况 left of the levels is the label of the block.
  const actuals = of('actual').filter((span) => !before(span, name));
  const undated = actuals.filter((span) => yearIn(span) === null);
  const ofYear = undated.filter(({ header }) => !PERIOD.test(header.label));
  put(
    'actual',
    pick(ofYear.concat(undated), /实际完成值|全年完成值|完成值|实际值/, /实际/, /值/) ?? latest(actuals),
  );

  settleWeights(weights, columns, put);

  const reviews = of('reviewScore');
  // 村评 | 镇评 without a score of one's own: the first of them is what is totalled.
  const scores = of('score').length > 0 || reviews.length < 2 ? of('score') : reviews.slice(0, 1);
  const own = pick(scores.filter(({ header }) => /自评|自我/.test(header.label)).concat(scores), /自评/);
  put('score', own);
  put(
    'reviewScore',
    reviews.find((span) => !scores.includes(span)) ??
      scores.find((span) => span !== own && own !== undefined && span.left > own.left),
  );
  put('reason', pick(of('reason'), /原因/));
  put(
    'unit',
    pick(
      of('unit')
        .filter((span) => before(name, span))
        .concat(of('unit')),
    ),
  );
  put('nature', of('nature')[0]);
  for (const word of [
    'completion',
    'coefficient',
    'deduction',
    'criteria',
    'explanation',
    'evidence',
    'remark',
  ] as const) {
    put(word, of(word)[0]);
  }
  // A target column that stands left of the name is a category, not a value.
  if (target && firstValue && before(target, name) && targets.length > 1)
    put('target', targets.find((span) => before(name, span)) ?? target);

  if (columns.size < 3 && !columns.has('target')) return null;
  const spans = [...columns.values()];
  return {
    top,
    bottom,
    left: Math.min(...spans.map((span) => span.left)),
    right: Math.max(...candidates.map(({ span }) => Math.max(span.left, span.header.span.right))),
    columns,
    doubts: severalTargets(targets),
    earlierTarget,
    layout,
    unknown: of('unknown').filter((span) => !before(span, name) && span !== name),
  };
}

/** Values of several years or of another one, beside those of the year. */
const PERIOD = /实施期|中期|长期|累计|总体|上年|历年/;

const yearIn = ({ header }: ColumnSpan): number | null => {
  const match = /20\d\d/.exec(header.label);
  return match ? Number(match[0]) : null;
};

/** 2022年完成值 | 2023年完成值: the last year is the one that is evaluated. */
function latest(spans: readonly ColumnSpan[]): ColumnSpan | undefined {
  return [...spans].sort((a, b) => (yearIn(b) ?? 0) - (yearIn(a) ?? 0))[0];
}

/** 分值 columns after a level belong to that level; the last one, or the only one, to the indicator. */
function settleWeights(
  weights: readonly ColumnSpan[],
  columns: ReadonlyMap<IndicatorColumn, ColumnSpan>,
  put: (column: IndicatorColumn, span: ColumnSpan | undefined) => void,
): void {
  const [level1, level2, name] = [columns.get('level1'), columns.get('level2'), columns.get('name')];
  const afterName = weights.filter((span) => before(name, span));
  const ofLevel1 = weights.find(
    (span) => before(level1, span) && (before(span, level2) || (!level2 && before(span, name))),
  );
  const ofLevel2 = weights.find((span) => before(level2, span) && before(span, name));
  const fallback = weights.find((span) => span !== ofLevel1 && span !== ofLevel2) ?? ofLevel2 ?? ofLevel1;
  const weight =
    afterName.find(({ header }) => /分值|标准分|满分/.test(header.label)) ?? afterName[0] ?? fallback;
  put('weight', weight);
  if (ofLevel1 !== weight) put('groupWeight1', ofLevel1);
  if (ofLevel2 !== weight) put('groupWeight2', ofLevel2);
}

export function columnChoices(header: IndicatorHeader): readonly ColumnChoice[] {
  return [...header.columns].map(([column, span]) => ({ column, header: span.header }));
}
