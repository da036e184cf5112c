import type { Execution, FormCell, FundBlock, FundColumn } from '../../form';
import { Decimal, sumOf } from '../../../workbook/decimal';
import { declaredPoints } from '../../text';
import { looksNumeric, pointsBehind, pointsIn } from '../../cells/quantity';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { flatMap, onlyOf } from '../../lists';
import { REASON_ROW, SCORE_OF_EXECUTION } from '../../words/fund-heads';
import { BLOCK_OF_FUNDS } from '../../words/fund-rows';
import { FULL_POINTS_SAID } from '../../words/points';

const SCORED: readonly FundColumn[] = ['weight', 'rate', 'score'];

/** Budget, executed amount, rate, weight and score of the whole money: in the total row or beside the header. */
export function executionOf(view: GridView, block: FundBlock, top: number, headerBottom: number): Execution {
  const total = block.rows.find(({ kind }) => kind === 'total');
  // Without a total row, one cell is for all sources: merged, or beside the first source.
  const shared = (key: FundColumn): FormCell | null => {
    const [first, ...others] = total ? [] : block.rows.map(({ cells }) => cells[key]);
    const free = others.every((other) => other === first || !other || other.text === '');
    return first && free && looksNumeric(first) ? first : null;
  };
  const cell = (key: FundColumn): FormCell | null => {
    const column = block.columns.find((entry) => entry.key === key);
    if (!column) return null;
    const own = total?.cells[key] ?? null;
    if (own && looksNumeric(own)) return own;
    // On some forms 分值, 执行率 and 得分 are in the second header row; one of them that is blank belongs to that row
    // too.
    for (let row = top + 1; row <= headerBottom; row += 1) {
      const beside = view.at(row, column.header.col);
      const belongs = SCORED.includes(key) && beside.blank && (own?.text ?? '') === '' && scoredIn(row);
      if (beside.row === row && (belongs || looksNumeric(beside))) return beside;
    }
    return own;
  };
  const scoredIn = (row: number): boolean =>
    block.columns.some(({ key, header }) => SCORED.includes(key) && looksNumeric(view.at(row, header.col)));
  const weight = cell('weight') ?? shared('weight');
  const score = cell('score') ?? shared('score');
  const budget = cell('budget') ?? cell('initial');
  const single = scoredAlone(block);
  if (single) return single;
  const apart = weight === null || weight.text === '' ? scoredApart(block) : null;
  if (apart)
    return { ...apart, budget, executed: cell('executed'), rate: cell('rate'), reason: cell('reason') };
  const alone = pointsIn(weight);
  // 10/9.88 under 分值/得分.
  const typed = alone ?? pointsBehind(score);
  const declaring = typed ? null : (declaringCell(block) ?? headingOver(view, top));
  return {
    budget,
    executed: cell('executed'),
    rate: cell('rate') ?? shared('rate'),
    weight,
    score,
    reason: cell('reason'),
    points: typed ?? (declaring ? declaredPoints(declaring.text) : null),
    pointsFrom: typed ? 'cell' : declaring ? 'label' : 'none',
    pointsCell: alone ? weight : typed ? score : declaring,
  };
}

/** Only 财政拨款, or the row of the form's year, has points and score; the total has neither. */
function scoredAlone({ rows }: FundBlock): Execution | null {
  const total = rows.find(({ kind }) => kind === 'total');
  const weighted = rows.filter(({ cells: { weight } }) => weight && pointsIn(weight) !== null);
  const [row] = weighted;
  const free = (['weight', 'score'] as const).every((key) => (total?.cells[key]?.text ?? '') === '');
  if (!row || !total || row === total || weighted.length > 1 || !free) return null;
  const { budget, initial, executed, rate, weight, score, reason } = row.cells;
  return {
    budget: budget ?? initial ?? null,
    executed: executed ?? null,
    rate: rate ?? null,
    weight: weight ?? null,
    score: score ?? null,
    reason: reason ?? null,
    points: pointsIn(weight ?? null),
    pointsFrom: 'cell',
    pointsCell: weight ?? null,
  };
}

/** 基本支出 has 5 points and 项目支出 5 points, each with a score, while the total has none. */
function scoredApart({
  rows,
}: FundBlock): Pick<Execution, 'weight' | 'score' | 'points' | 'pointsFrom' | 'pointsCell' | 'parts'> | null {
  const sources = flatMap(rows, ({ kind, cells: { weight, score } }) =>
    kind !== 'total' && weight && score && looksNumeric(weight) && looksNumeric(score)
      ? { weight, score }
      : null,
  );
  const points = flatMap(sources, ({ weight }) => pointsIn(weight));
  const blank = rows.every(
    ({ kind, cells: { score } }) => kind !== 'total' || !score || !looksNumeric(score),
  );
  if (sources.length < 2 || points.length < sources.length || !blank) return null;
  const pointsCell = sources[0]?.weight ?? null;
  const parts = sources.map(({ score }) => score);
  return { weight: null, score: null, points: sumOf(points), pointsFrom: 'cell', pointsCell, parts };
}

/** A label of the block that declares its points: (20分), 得分(20分*执行率), 分值(10分). */
function declaringCell(block: FundBlock): FormCell | null {
  const headers = block.columns
    .filter(({ key }) => key === 'score' || key === 'weight' || key === 'rate')
    .map(({ header }) => header);
  const cells = [block.label, ...headers].filter((cell): cell is FormCell => cell !== null);
  return cells.find((cell) => declaredPoints(cell.text) !== null) ?? null;
}

/** 三、预算执行情况（10分）, alone in the row above the heads. */
function headingOver(view: GridView, top: number): FormCell | null {
  const heading = onlyOf(view.row(top - 1));
  const declares = heading && BLOCK_OF_FUNDS.test(heading.label) && declaredPoints(heading.text) !== null;
  return declares ? heading : null;
}

/** 预算执行得分（满分10分） | 9.54 in a row below the amounts: label and score; null for another row. */
export function executionScoreIn(
  own: readonly GridCell[],
): { readonly label: GridCell; readonly score: GridCell } | null {
  const [label] = own;
  if (!label || !SCORE_OF_EXECUTION.test(label.label)) return null;
  const score = onlyOf(own.filter((cell) => cell !== label && looksNumeric(cell)));
  return score && { label, score };
}

/**
 * 未支完原因 | 质保金结转下年支付 among the amounts or below them, its label to the left of the column `first`: the reason of
 * their rate; null for another row.
 */
export function executionReasonIn(view: GridView, row: number, first: number): FormCell | null {
  const own = view.row(row);
  const label = own.find(({ col, words }) => col < first && REASON_ROW.test(words.core));
  if (!label || own.some(({ numeric }) => numeric)) return null;
  const [text, ...more] = own.filter(({ col }) => col > label.right);
  return more.length > 0 ? null : (text ?? view.at(row, label.right + 1));
}

/** 预算执行分值 | 预算执行得分: heads of points alone, in a row below the amounts. */
export function headsPoints(own: readonly GridCell[]): boolean {
  return own.length > 0 && own.every(({ words: { fund } }) => SCORED.some((key) => key === fund));
}

/** The points and the score below their heads; null where they are not both there. */
function pointsUnder(
  view: GridView,
  row: number,
): Pick<Execution, 'weight' | 'score' | 'points' | 'pointsFrom' | 'pointsCell'> | null {
  if (!headsPoints(view.row(row))) return null;
  const under = (key: FundColumn): FormCell | null => {
    const head = view.row(row).find(({ words }) => words.fund === key);
    const cell = head ? view.at(row + 1, head.col) : null;
    return cell?.row === row + 1 && cell.numeric ? cell : null;
  };
  const [weight, score] = [under('weight'), under('score')];
  const points = pointsIn(weight);
  return points && score && { weight, score, points, pointsFrom: 'cell', pointsCell: weight };
}

/** The score and points of the execution rate directly below the block, where its total has none. */
export function scoredBelow(
  view: GridView,
  execution: Execution,
  last: number,
  limit: number,
): Execution | null {
  if (execution.score && execution.score.text !== '') return null;
  for (let row = last + 1; row <= Math.min(limit, last + 2); row += 1) {
    const under = pointsUnder(view, row);
    if (under) return { ...execution, ...under };
    const found = executionScoreIn(view.row(row));
    if (!found) continue;
    const declared = execution.points === null ? pointsSaid(found.label) : null;
    const points = declared
      ? ({ points: declared, pointsFrom: 'label', pointsCell: found.label } as const)
      : {};
    return { ...execution, score: found.score, ...points };
  }
  return null;
}

/** （10分×支付率）, （满分10分，得分=10×支付率）. */
function pointsSaid({ text, label }: GridCell): Decimal | null {
  const full = FULL_POINTS_SAID.exec(label)?.[1];
  return full === undefined ? declaredPoints(text) : new Decimal(full);
}
