import type { IndicatorColumn, RivalMeaning } from '../../form';
import { flatMap } from '../../lists';
import { severalTargets } from './doubts';
import { pointsBehind } from '../../cells/quantity';
import { placeByClues } from './place';
import type { Candidate, ColumnSpan, IndicatorHeader, Rival, Word } from './types';
import type { GridView } from '../sheet/view';
import {
  ADJUSTED,
  AVERAGED,
  CAUSE,
  COMPARISON,
  EXPLAINS,
  FORMULA_HEAD,
  OF_HUNDRED,
  OTHER_PERIOD,
  OWN_SCORE,
  POINTS_OR_SCORE,
  RESULT,
  SELF_EVALUATED,
  SPEAKS_OF_SCORING,
  WEIGHT_NAMED,
} from '../../words/head-marks';
import { SCORE_AND_POINTS_HEAD } from '../../words/heads';
import { SERIAL_HEAD } from '../../words/summary-heads';
import {
  before,
  NO_SPANS,
  type Columns,
  type Heads,
  put,
  pick,
  nameColumn,
  filledBelow,
} from './settle-tools';
import {
  settleLevels,
  settleLevelBesideLabel,
  settleLevelsByNames,
  lowestLevelIsName,
  settlePointsInNames,
  FEWEST_NAMES,
} from './settle-levels';
import { withValues, settleTarget, settleActual, settleValuesBelow, inWords, yearIn } from './settle-values';

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
  const read: Heads = (word) => byWord.get(word) ?? NO_SPANS;
  const columns: Columns = new Map();
  settleLevels(view, extent.bottom, columns, read);
  const of = scoresCalledPoints(pointsCalledScores(columns, read));
  settleLevelsByNames(view, extent.bottom, columns);
  settleLevelBesideLabel(view, extent.bottom, columns);
  settleTarget(view, extent.bottom, columns, of, candidates);
  settleActual(view, extent.bottom, columns, of);
  const valueMarks = settleValuesBelow(view, extent.bottom, columns);
  settleWeights(columns, of('weight'));
  settlePointsInNames(view, extent.bottom, columns);
  settleScores(view, extent.bottom, columns, of);
  settlePointsBesideScores(view, extent.bottom, columns);
  settleOthers(view, extent.bottom, columns, of);
  put(columns, 'nature', comparing(view, extent.bottom, of('nature')));
  const placed = placeByClues(view, extent.bottom, columns, of('unknown'));
  for (const [column, span] of placed.columns) columns.set(column, span);
  // 专家评分 alone: there is no score of the unit beside which it would be a reviewer's.
  const only = columns.get('reviewScore');
  if (only && !columns.has('score')) {
    columns.delete('reviewScore');
    columns.set('score', only);
  }
  if (!columns.has('name') && !lowestLevelIsName(columns)) return null;
  // Which level a column is, and which points are those of a level, is known when the others are.
  if (LEVELS.some((level) => placed.columns.has(level))) {
    settleLevelsByNames(view, extent.bottom, columns);
    settleWeights(columns, of('weight'));
  }
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
        columns.get('actual'),
      ),
      ...placed.doubts,
    ],
    earlierTarget,
    valueMarks,
    rivals: rivalsOf(of, columns).filter(({ span }) => span !== earlierTarget),
    layout,
    serial:
      of('ignored').find((span) => SERIAL_HEAD.test(span.header.words.core) && before(span, name)) ?? null,
    unknown: of('unknown').filter((span) => !before(span, name) && !taken.has(span)),
  };
}

const LEVELS = ['level1', 'level2', 'name'] as const;

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

function settleScores(view: GridView, bottom: number, columns: Columns, of: Heads): void {
  // 核查结果 over 已建成, 基本属实 is no score.
  const reviews = of('reviewScore').filter(
    (span) => !(RESULT.test(span.header.words.core) && inWords(filledBelow(view, bottom, span))),
  );
  // 评分（百分制） | 加权得分: the mark out of 100 is not the score where the weighted score is beside it.
  const marked = of('score').filter(({ header }) => !OF_HUNDRED.test(header.label));
  // 村评 | 镇评 without the unit's own score: the first of them is used as the score.
  const found = marked.length > 0 ? marked : of('score');
  const scores = found.length > 0 || reviews.length < 2 ? found : reviews.slice(0, 1);
  // 评分人甲 | 评分人乙 | 平均得分: without the unit's own score, what is computed from the others.
  const own =
    pick(
      scores.filter(({ header }) => OWN_SCORE.test(header.label)),
      SELF_EVALUATED,
    ) ??
    scores.find(({ header }) => AVERAGED.test(header.label)) ??
    scores[0];
  put(columns, 'score', own);
  // 专家一 | 专家二 | 平均得分: parts of the score.
  const parts = reviews.length > 1 && own !== undefined && AVERAGED.test(own.header.label);
  if (parts && !scores.some(({ header }) => OWN_SCORE.test(header.label))) return;
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
  const remarks = of('criteria').filter((span) => explainsScores(view, bottom, columns.get('score'), span));
  for (const word of OTHERS)
    put(
      columns,
      word,
      (word === 'remark' ? [...of(word), ...remarks] : of(word)).find(
        (span) =>
          span !== name &&
          span !== actual &&
          span !== columns.get('target') &&
          !computesValue(view, bottom, span) &&
          (word === 'remark' || !remarks.includes(span)),
      ),
    );
}

/** 得分 | 评分说明 over 1份合同超期备案: why the score is what it is, and not how it is computed. */
function explainsScores(
  view: GridView,
  bottom: number,
  score: ColumnSpan | undefined,
  span: ColumnSpan,
): boolean {
  if (!EXPLAINS.test(span.header.words.core) || !before(score, span)) return false;
  const texts = filledBelow(view, bottom, span);
  return texts.filter(({ label }) => SPEAKS_OF_SCORING.test(label)).length * 2 < texts.length;
}

/** 计算公式 over 合格人次/培训人次: how the value is computed, and not how it is scored. */
function computesValue(view: GridView, bottom: number, span: ColumnSpan): boolean {
  if (!FORMULA_HEAD.test(span.header.words.core)) return false;
  const texts = filledBelow(view, bottom, span);
  return texts.length > 0 && !texts.some(({ label }) => SPEAKS_OF_SCORING.test(label));
}

/** 一级指标 | 得分 | 二级指标 | 得分 | 三级指标 | 得分 | 得分: of these only the last is the score. */
function pointsCalledScores(columns: Columns, of: Heads): Heads {
  const name = nameColumn(columns);
  const scores = of('score');
  const ofLevels = scores.filter((span) => before(columns.get('level1'), span) && before(span, name));
  const [ofIndicators, score] = scores.filter((span) => before(name, span));
  if (ofLevels.length === 0 || !ofIndicators || !score || of('weight').length > 0) return of;
  const weights = [...ofLevels, ofIndicators];
  const others = scores.filter((span) => !weights.includes(span));
  return (word) => (word === 'weight' ? weights : word === 'score' ? others : of(word));
}

/** 服务分值 | 考核分: beside other points, where nothing else is a score, 考核分 is. */
function scoresCalledPoints(of: Heads): Heads {
  const weights = of('weight');
  const scores = weights.filter(({ header }) => POINTS_OR_SCORE.test(header.words.core));
  if (of('score').length > 0 || scores.length === 0 || scores.length === weights.length) return of;
  const points = weights.filter((span) => !scores.includes(span));
  return (word) => (word === 'weight' ? points : word === 'score' ? scores : of(word));
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
