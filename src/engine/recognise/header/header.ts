import type { ColumnChoice, ColumnRival } from '../../form';
import { columnCandidates, headerCells } from './candidates';
import { layoutOf } from './choices';
import type { GridView } from '../sheet/view';
import { headerExtent } from './extent';
import { bodyBelow } from './profile';
import { unknownHeads } from './unknown-heads';
import { LEVEL_WORDS, wordOf } from './rows';
import { settle } from './settle';
import type { Candidate, ColumnChoices, ColumnSpan, IndicatorHeader, Word } from './types';
import { looksNumeric } from '../../cells/quantity';
import { own } from '../../../workbook/own';
import { flatMap } from '../../lists';

/**
 * Reads the header whose level names are in `row`: one table, or two beside each other (medium-term | annual);
 * none when it is not a header.
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
  const headers = flatMap(
    parts.filter(
      (part) => part.some(({ word }) => LEVEL_WORDS.includes(word)) || isWordless(view, row, part),
    ),
    (part) => {
      const header = settle(view, { top, bottom }, layout, part);
      return header ? withLeadingLevel(view, spread(view, header), part) : null;
    },
  );
  const [left, right] = headers;
  const shared = left?.columns.get('level1');
  // The second table may share the first-level labels of the first.
  if (!left || !right || !shared || right.columns.has('level1')) return headers;
  return [left, { ...right, columns: new Map([['level1', shared], ...right.columns]) }];
}

/** A header whose words are all unknown, identified by the rows below it. */
function isWordless(view: GridView, row: number, part: readonly Candidate[]): boolean {
  return part.length > 3 && unknownHeads(view, row) !== null;
}

/** 绩效指标 in an unmerged table: blank below it, or repeated in every row. */
function labelsBlock(view: GridView, bottom: number, { header, left }: ColumnSpan): boolean {
  const below = [1, 2, 3].map((row) => view.at(bottom + row, left));
  return below.every(({ blank, label }) => blank || label === header.label);
}

/** The number of rows that show whether the columns below one head are filled separately. */
const ROWS_OF_SPREAD = 8;

/** 考核项目 over two or three columns that are filled separately below: levels and name have one head. */
function spread(view: GridView, header: IndicatorHeader): IndicatorHeader {
  const { columns, bottom } = header;
  const name = columns.get('name');
  if (!name || columns.has('level1') || columns.has('level2')) return header;
  const { left, header: head } = name;
  const rows = bodyBelow(view, bottom).rows.slice(0, ROWS_OF_SPREAD);
  const filled = (col: number): boolean =>
    rows.filter((row) => !view.at(row, col).blank && view.at(row, col).col === col).length > 1;
  // To the right of the last filled column there are only filler columns.
  const right = Array.from({ length: name.right - left }, (_, index) => name.right - index).find(filled);
  if (right === undefined) return header;
  const labelled = rows.some((row) => !view.at(row, left).blank && view.at(row, left).span.right < right);
  if (!labelled) return header;
  const part = (from: number, to: number): ColumnSpan => ({ header: head, left: from, right: to });
  const spans = new Map(columns).set('level1', part(left, left)).set('name', part(right, right));
  if (right - left > 1) spans.set('level2', part(left + 1, right - 1));
  return { ...header, columns: spans };
}

/**
 * 项目绩效实现情况(80分) | 指标名称 | 目标值 …: the column to the left of the name whose cells are labels is the first level,
 * whatever its head is.
 */
function withLeadingLevel(
  view: GridView,
  header: IndicatorHeader,
  candidates: readonly Candidate[],
): IndicatorHeader {
  const { columns, bottom } = header;
  const first = columns.get('level1');
  // 项目 | 考核内容 | 考核指标: the column that was read as the first level is the second if another level is before it.
  const shifts = first !== undefined && !columns.has('level2') && wordOf(first.header) === 'name';
  const next = shifts ? first : (columns.get('level2') ?? columns.get('name'));
  if (first && !shifts && !columns.has('level2')) return withLevelBefore(view, header, first, candidates);
  if ((first && !shifts) || !next) return header;
  // 产出指标, merged down from the row of heads over the rows below them.
  const block = view
    .visibleRow(bottom + 1)
    .find((cell) => cell.col < next.left && cell.row <= bottom && cell.words.level === 1);
  if (block) {
    const level: ColumnSpan = { header: block, left: block.col, right: block.right };
    return {
      ...header,
      left: Math.min(header.left, level.left),
      columns: new Map([...columns, ['level1', level]]),
    };
  }
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

/** 工程期次 over 一期工程 and 二期工程, each beside several first levels: a level in front of the first. */
function withLevelBefore(
  view: GridView,
  header: IndicatorHeader,
  first: ColumnSpan,
  candidates: readonly Candidate[],
): IndicatorHeader {
  const lead = candidates.find(({ word, span }) => word === 'unknown' && span.right + 1 === first.left)?.span;
  if (!lead || lead.right > lead.left) return header;
  const levels = bodyBelow(view, header.bottom).rows.map((row) => view.at(row, lead.left));
  const labels = [...new Set(levels)];
  const wide = labels.filter((cell) => {
    const own = new Set(
      view.rows.filter((row) => row >= cell.row && row <= cell.bottom).map((row) => view.at(row, first.left)),
    );
    return !cell.blank && !looksNumeric(cell) && own.size > 1;
  });
  if (wide.length < 2 || wide.length < labels.length) return header;
  return {
    ...header,
    left: Math.min(header.left, lead.left),
    columns: new Map([...header.columns, ['level2', first], ['level1', lead]]),
  };
}

/** The place where a second table begins: a level or name comes again after value columns. */
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

export function columnChoices(header: IndicatorHeader): readonly ColumnChoice[] {
  return [...header.columns].map(([column, span]) => ({
    column,
    header: span.header,
    ...(header.placed.has(column) ? { byClues: true } : {}),
  }));
}

/** The columns that were not chosen, when the chosen ones are known. */
export function columnRivals(header: IndicatorHeader): readonly ColumnRival[] {
  const taken = new Set([...header.columns.values()].map(({ left }) => left));
  return flatMap(header.rivals, ({ column, span }) =>
    taken.has(span.left) ? null : { column, header: span.header, right: span.right },
  );
}
