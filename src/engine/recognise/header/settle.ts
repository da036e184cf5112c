import type { IndicatorColumn, RivalMeaning } from '../../form';
import { flatMap } from '../../lists';
import { declaredPoints } from '../../text';
import { severalTargets } from './doubts';
import { pointsBehind } from '../../cells/quantity';
import { placeByClues } from './place';
import type { Candidate, ColumnSpan, IndicatorHeader, Rival, Word } from './types';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { bodyBelow } from './profile';
import {
  ACTUAL_NAMED,
  ACTUAL_SAID,
  ADJUSTED,
  CAUSE,
  COMPARISON,
  CONTENT,
  CONTENT_OR_ITEM,
  FORECAST,
  FORMULA_HEAD,
  OF_HUNDRED,
  OF_YEAR,
  OTHER_PERIOD,
  OWN_SCORE,
  POINT_OF_CRITERIA,
  SCORE_AND_POINTS_HEAD,
  SELF_EVALUATED,
  SPEAKS_OF_SCORING,
  TARGET_IN_WORDS,
  TARGET_NAMED,
  THIRD_LEVEL,
  VALUE_OF_TARGET,
  VALUE_SAID,
  WEIGHT_NAMED,
  YEAR_NAMED,
} from '../../words/heads';
import { LEVEL2_NAME } from '../../words/levels';
import { SERIAL_HEAD } from '../../words/summary-heads';

const before = (a: ColumnSpan | undefined, b: ColumnSpan | undefined): boolean =>
  a !== undefined && b !== undefined && a.left < b.left;

const NO_SPANS: readonly ColumnSpan[] = [];

type Columns = Map<IndicatorColumn, ColumnSpan>;

/** The heads of one table by the meaning of their words. */
type Heads = (word: Word) => readonly ColumnSpan[];

/**
 * One column for each meaning. Words are used first; where several heads have the same meaning, the usual layouts
 * decide; columns without known words are placed by the values below them.
 */
export function settle(
  view: GridView,
  extent: { readonly top: number; readonly bottom: number },
  layout: string,
  candidates: readonly Candidate[],
): IndicatorHeader | null {
  const byWord = new Map<Word, ColumnSpan[]>();
  for (const { word, span } of candidates) {
    const spans = byWord.get(word);
    if (spans) spans.push(span);
    else byWord.set(word, [span]);
  }
  const of: Heads = (word) => byWord.get(word) ?? NO_SPANS;
  const columns: Columns = new Map();
  settleLevels(columns, of);
  settleSecondLevels(view, extent.bottom, columns);
  settleTarget(view, extent.bottom, columns, of, candidates);
  settleActual(view, extent.bottom, columns, of);
  settleWeights(columns, of('weight'));
  settlePointsInNames(view, extent.bottom, columns);
  settleScores(columns, of);
  settlePointsBesideScores(view, extent.bottom, columns);
  settleOthers(view, extent.bottom, columns, of);
  put(columns, 'nature', comparing(view, extent.bottom, of('nature')));
  const placed = placeByClues(view, extent.bottom, columns, of('unknown'));
  for (const [column, span] of placed.columns) columns.set(column, span);
  if (!columns.has('name') && !lowestLevelIsName(columns)) return null;
  if (columns.size < 3 && !columns.has('target')) return null;
  const name = columns.get('name');
  const target = columns.get('target');
  const taken = new Set(columns.values());
  const earlierTarget =
    target && ADJUSTED.test(target.header.label)
      ? (of('target').find((span) => span !== target) ?? null)
      : null;
  return {
    ...extent,
    left: Math.min(...[...columns.values()].map((span) => span.left)),
    right: Math.max(...candidates.map(({ span }) => Math.max(span.left, span.header.right))),
    columns,
    placed: new Set<IndicatorColumn>(placed.columns.keys()),
    doubts: [
      ...severalTargets(
        withValues(view, extent.bottom, of('target')).filter(
          // 年度目标 to the left of the levels is the goal of the project.
          (span) => span !== columns.get('actual') && !before(span, columns.get('level1')),
        ),
      ),
      ...placed.doubts,
    ],
    earlierTarget,
    rivals: rivalsOf(of, columns).filter(({ span }) => span !== earlierTarget),
    layout,
    serial:
      of('ignored').find((span) => SERIAL_HEAD.test(span.header.words.core) && before(span, name)) ?? null,
    unknown: of('unknown').filter((span) => !before(span, name) && !taken.has(span)),
  };
}

const RIVALS = [
  'target',
  'actual',
  'weight',
  'score',
  'reason',
  'reviewScore',
] as const satisfies readonly RivalMeaning[];

/** Columns to the right of the name that were not chosen; columns of other years are not included. */
function rivalsOf(of: Heads, columns: Columns): readonly Rival[] {
  const name = nameColumn(columns);
  const taken = new Set(columns.values());
  const years = new Set(
    RIVALS.map((column) => columns.get(column)).map((span) => (span ? yearIn(span) : null)),
  );
  const free = (span: ColumnSpan): boolean => {
    const year = yearIn(span);
    const ofYear = year === null || years.has(year);
    return ofYear && !taken.has(span) && before(name, span) && !OTHER_PERIOD.test(span.header.label);
  };
  const among = (word: Word, column: RivalMeaning | null): readonly Rival[] =>
    of(word)
      .filter(free)
      .map((span) => ({ column, span }));
  return [
    ...flatMap([...RIVALS, 'difference'] as const, (column) => among(column, column)),
    ...among('unknown', null),
  ];
}

function put(columns: Columns, column: IndicatorColumn, span: ColumnSpan | undefined): void {
  if (span) columns.set(column, span);
}

/** The first head that matches the first pattern with any match; without a match, the first head. */
function pick(spans: readonly ColumnSpan[], ...preferred: readonly RegExp[]): ColumnSpan | undefined {
  for (const pattern of preferred) {
    const hit = spans.find(({ header }) => pattern.test(header.label));
    if (hit) return hit;
  }
  return spans[0];
}

function settleLevels(columns: Columns, of: Heads): void {
  const weights = of('weight');
  const [points] = weights;
  const seconds = of('level2');
  // 二级指标 | 分值 | 指标内容: to the right of the points is the meaning of the indicator.
  const behind = (span: ColumnSpan): boolean =>
    weights.length === 1 &&
    before(points, span) &&
    CONTENT.test(span.header.words.core) &&
    seconds.some((level) => before(level, points));
  const called = of('name').filter((span) => !behind(span));
  // 评价维度 | 评价要点: where nothing else is named indicator, 要点 is the indicator.
  const items = called.length > 0 || seconds.length > 0 ? [] : of('criteria').filter(isPoint);
  const names = called.length > 0 ? called : items;
  const third = names.find(({ header }) => THIRD_LEVEL.test(header.label)) ?? names.at(-1);
  // 指标分类 | 二级指标: the first of the two is the first level.
  const level2 = seconds.at(of('level1').length === 0 ? -1 : 0);
  const level1 =
    of('level1')[0] ??
    (seconds.length > 1 ? seconds[0] : names.find((span) => span !== third && before(span, third)));
  // 评价内容 | 评价类别 | 评价指标: another level in front of the first level.
  const leading = level2
    ? undefined
    : names.find((span) => CONTENT_OR_ITEM.test(span.header.label) && before(span, of('level1')[0]));
  // 评价指标 | 评价内容 | 指标名称: what is between the level above and the indicator is the level between them.
  const between = names.find((span) => span !== level1 && before(level1, span) && before(span, third));
  put(columns, 'level1', leading ?? level1);
  put(columns, 'level2', leading ? level1 : (level2 ?? between));
  put(columns, 'name', of('fourth')[0] ?? third);
}

/**
 * 指标类别 with 数量指标, 质量指标 below it, where 产出指标 and 效益指标 are rows of their own: the column is that of the second
 * levels.
 */
function settleSecondLevels(view: GridView, bottom: number, columns: Columns): void {
  const span = columns.get('level1');
  if (!span || columns.has('level2') || !columns.has('name')) return;
  const names = filledBelow(view, bottom, span).filter(({ words }) => words.level !== null);
  const firsts = names.filter(({ row }) => view.row(row).length === 1);
  const seconds = names.filter(({ words }) => LEVEL2_NAME.test(words.core));
  if (firsts.length < FEWEST_BANDS || firsts.length + seconds.length < names.length) return;
  if (seconds.length < FEWEST_NAMES) return;
  columns.delete('level1');
  columns.set('level2', span);
}

/** One row of its own may be a title. */
const FEWEST_BANDS = 2;

const isPoint = ({ header }: ColumnSpan): boolean => POINT_OF_CRITERIA.test(header.label);

/** Where no column is the name, the lowest level is the indicator itself. */
function lowestLevelIsName(columns: Columns): boolean {
  const lowest = columns.has('level2') ? 'level2' : 'level1';
  const span = columns.get(lowest);
  if (!span) return false;
  columns.delete(lowest);
  columns.set('name', span);
  return true;
}

const nameColumn = (columns: Columns): ColumnSpan | undefined =>
  columns.get('name') ?? columns.get('level2') ?? columns.get('level1');

function filledBelow(view: GridView, bottom: number, { left }: ColumnSpan): readonly GridCell[] {
  return bodyBelow(view, bottom)
    .rows.map((row) => view.at(row, left))
    .filter((cell) => !cell.blank);
}

/** 2021年实际实现值 | 预期2022年实现值 with the same meaning: a completely blank column is not the one of the year. */
function withValues(view: GridView, bottom: number, spans: readonly ColumnSpan[]): readonly ColumnSpan[] {
  if (spans.length < 2) return spans;
  const filled = spans.filter((span) => filledBelow(view, bottom, span).length > 0);
  return filled.length > 0 ? filled : spans;
}

function settleTarget(
  view: GridView,
  bottom: number,
  columns: Columns,
  of: Heads,
  candidates: readonly Candidate[],
): void {
  const targets = withValues(view, bottom, of('target'));
  const target = pick(targets, ADJUSTED, OF_YEAR, YEAR_NAMED, TARGET_NAMED);
  const name = nameColumn(columns);
  const valued = candidates.some(({ word }) => word === 'target' || word === 'actual');
  // A target column to the left of the name is a category, not a value.
  const category = target && valued && targets.length > 1 && before(target, name);
  put(columns, 'target', category ? (targets.find((span) => before(name, span)) ?? target) : target);
}

function settleActual(view: GridView, bottom: number, columns: Columns, of: Heads): void {
  // 年度绩效指标完成情况 to the left of the levels is the label of the block.
  const all = of('actual').filter((span) => !before(span, nameColumn(columns)));
  // 1—9月累计完成值 | 全年预计完成值: what is expected is not yet reached.
  const reached = all.filter(({ header }) => !FORECAST.test(header.label));
  const named = reached.length > 0 ? reached : all;
  // 2021年实际实现值 | 预期2022年实现值: a value of a year before the target's year is not the actual value.
  const target = columns.get('target');
  const targetYear = (target && yearIn(target)) ?? 0;
  const actuals = named.filter((span) => (yearIn(span) ?? targetYear) >= targetYear);
  const undated = actuals.filter((span) => yearIn(span) === null);
  const ofYear = undated.filter(({ header }) => !OTHER_PERIOD.test(header.label));
  put(
    columns,
    'actual',
    pick(ofYear.concat(undated), ACTUAL_NAMED, ACTUAL_SAID, VALUE_SAID) ??
      latest(actuals) ??
      valueBesideTarget(columns.get('target'), of('target')) ??
      of('completion').find((span) => inWords(filledBelow(view, bottom, span))),
  );
}

/** 完成程度 with 已提供, 广泛知晓 below it: a degree of completion in words is the actual value. */
const inWords = (cells: readonly GridCell[]): boolean =>
  cells.filter(({ quantity }) => quantity.kind === 'text').length * 2 > cells.length;

/**
 * 目标值（标准） | … | 指标值: where nothing is named actual value, the value to the right of the target is the actual
 * value.
 */
function valueBesideTarget(
  target: ColumnSpan | undefined,
  targets: readonly ColumnSpan[],
): ColumnSpan | undefined {
  return target && TARGET_IN_WORDS.test(target.header.label)
    ? targets.find((span) => before(target, span) && VALUE_OF_TARGET.test(span.header.words.core))
    : undefined;
}

function settleScores(columns: Columns, of: Heads): void {
  const reviews = of('reviewScore');
  // 评分（百分制） | 加权得分: the mark out of 100 is not the score where the weighted score is beside it.
  const marked = of('score').filter(({ header }) => !OF_HUNDRED.test(header.label));
  // 村评 | 镇评 without the unit's own score: the first of them is used as the score.
  const found = marked.length > 0 ? marked : of('score');
  const scores = found.length > 0 || reviews.length < 2 ? found : reviews.slice(0, 1);
  const own = pick(
    scores.filter(({ header }) => OWN_SCORE.test(header.label)).concat(scores),
    SELF_EVALUATED,
  );
  put(columns, 'score', own);
  put(
    columns,
    'reviewScore',
    reviews.find((span) => !scores.includes(span)) ??
      scores.find((span) => span !== own && own !== undefined && span.left > own.left),
  );
}

/**
 * 一级指标 | 分值 | 三级指标 | 得分/分值 over 9/10: the points of the indicators are with their scores; the points to the left
 * are those of the group.
 */
function settlePointsBesideScores(view: GridView, bottom: number, columns: Columns): void {
  const [name, weight, score] = [columns.get('name'), columns.get('weight'), columns.get('score')];
  if (!name || !weight || !score || !before(weight, name)) return;
  const scores = filledBelow(view, bottom, score);
  const pairs = scores.filter((cell) => pointsBehind(cell) !== null);
  const said = SCORE_AND_POINTS_HEAD.test(score.header.words.core);
  if (pairs.length < (said ? 1 : FEWEST_NAMES) || pairs.length * 2 <= scores.length) return;
  columns.delete('weight');
  columns.set(before(weight, columns.get('level2')) ? 'groupWeight1' : 'groupWeight2', weight);
}

/** 评价指标 | 分值 over 前期工作 | 任务分解（2分）: the names, with their points, are in the column of the points. */
function settlePointsInNames(view: GridView, bottom: number, columns: Columns): void {
  const [name, weight] = [columns.get('name'), columns.get('weight')];
  if (!name || !weight || columns.has('level1') || !before(name, weight)) return;
  const cells = filledBelow(view, bottom, weight);
  const named = cells.filter((cell) => !cell.numeric && declaredPoints(cell.text) !== null);
  if (named.length < FEWEST_NAMES || named.length * 2 <= cells.length) return;
  columns.delete('weight');
  columns.set('level1', name);
  columns.set('name', weight);
}

/** Fewer names with points are not a proof. */
const FEWEST_NAMES = 3;

/** 指标性质 (正向, 定性) | 指标方向 (大于等于): of the two, the one that shows how target and value are compared. */
function comparing(view: GridView, bottom: number, spans: readonly ColumnSpan[]): ColumnSpan | undefined {
  if (spans.length < 2) return spans[0];
  const compares = (span: ColumnSpan): boolean =>
    filledBelow(view, bottom, span).some(({ label }) => COMPARISON.test(label));
  return spans.find(compares) ?? spans[0];
}

const OTHERS = [
  'completion',
  'coefficient',
  'deduction',
  'criteria',
  'explanation',
  'evidence',
  'remark',
] as const;

function settleOthers(view: GridView, bottom: number, columns: Columns, of: Heads): void {
  put(columns, 'reason', pick(of('reason'), CAUSE));
  const name = nameColumn(columns);
  const actual = columns.get('actual');
  put(columns, 'unit', of('unit').find((span) => before(name, span)) ?? of('unit')[0]);
  for (const word of OTHERS)
    put(
      columns,
      word,
      of(word).find((span) => span !== name && span !== actual && !computesValue(view, bottom, span)),
    );
}

/** 计算公式 over 合格人次/培训人次: how the value is computed, and not how it is scored. */
function computesValue(view: GridView, bottom: number, span: ColumnSpan): boolean {
  if (!FORMULA_HEAD.test(span.header.words.core)) return false;
  const texts = filledBelow(view, bottom, span);
  return texts.length > 0 && !texts.some(({ label }) => SPEAKS_OF_SCORING.test(label));
}

const yearIn = ({ header }: ColumnSpan): number | null => {
  const match = /20\d\d/.exec(header.label);
  return match ? Number(match[0]) : null;
};

/** 2022年完成值 | 2023年完成值: the last year is evaluated. */
function latest(spans: readonly ColumnSpan[]): ColumnSpan | undefined {
  return [...spans].sort((a, b) => (yearIn(b) ?? 0) - (yearIn(a) ?? 0))[0];
}

/** A 分值 column after a level belongs to that level; the last or only one belongs to the indicator. */
function settleWeights(columns: Columns, weights: readonly ColumnSpan[]): void {
  const [level1, level2] = [columns.get('level1'), columns.get('level2')];
  const name = nameColumn(columns);
  const afterName = weights.filter((span) => before(name, span));
  const ofLevel1 = weights.find(
    (span) => before(level1, span) && (before(span, level2) || (!level2 && before(span, name))),
  );
  const ofLevel2 = weights.find((span) => before(level2, span) && before(span, name));
  const fallback = weights.find((span) => span !== ofLevel1 && span !== ofLevel2) ?? ofLevel2 ?? ofLevel1;
  const weight = afterName.find(({ header }) => WEIGHT_NAMED.test(header.label)) ?? afterName[0] ?? fallback;
  put(columns, 'weight', weight);
  if (ofLevel1 !== weight) put(columns, 'groupWeight1', ofLevel1);
  if (ofLevel2 !== weight) put(columns, 'groupWeight2', ofLevel2);
}
