import { Decimal } from 'decimal.js';
import { addressOf } from '../../src/workbook/address';
import type { FundColumn } from '../../src/engine/form';
import type { ExecutionTruth, FundRowTruth } from '../support/form-truth';
import type { FormContent } from './content';
import { label } from './dress';
import type { FundContent, FundLine } from './funds-content';
import { even, writeRow, type Frame } from './head';
import type { Random } from './random';
import { writeRate, writeScore, type ValueStyle, type Written } from './values';
import { FUND_BLOCKS, FUND_HEADERS } from './vocabulary';
import { WIDE_FUND_HEADERS } from './wide-words';

export type FundRole = Exclude<FundColumn, 'carryover' | 'reason'>;

export interface FundLayout {
  readonly roles: readonly FundRole[];
  /** 分值, 执行率 and 得分 of the total are in the row of the total or in a second header row. */
  readonly scoredRow: 'total' | 'header';
  /** Source rows show their own rate. */
  readonly rates: boolean;
}

export function fundLayout(random: Random, scored: boolean): FundLayout {
  const first: FundRole[] = random.chance(0.75) ? ['initial', 'budget', 'executed'] : ['budget', 'executed'];
  const rest: FundRole[] = scored
    ? random.weighted<FundRole[]>([
        [['weight', 'rate', 'score'], 6],
        [['rate', 'weight', 'score'], 3],
        [['rate', 'score'], 1.5],
      ])
    : ['rate'];
  return {
    roles: [...first, ...rest],
    scoredRow: scored && rest.length === 3 && random.chance(0.08) ? 'header' : 'total',
    rates: random.chance(0.4),
  };
}

/** Columns the block needs: block label, row label and its own. */
export function fundWidth({ roles }: FundLayout): number {
  return roles.length + 2;
}

export interface FundResult {
  readonly row: number;
  readonly rows: readonly FundRowTruth[];
  readonly execution: ExecutionTruth;
}

function fundHeaders(
  { random, dress, traits }: Frame,
  { roles }: FundLayout,
  unit: FundContent['unit'],
): string[] {
  return roles.map((role) => {
    const rare = traits.words === 'wide' && random.chance(0.4) ? WIDE_FUND_HEADERS[role] : undefined;
    const fitting = (rare ?? FUND_HEADERS[role]).filter(
      (header) => unit === '万元' || !header.includes('万元'),
    );
    return label(random, dress, random.pick(fitting));
  });
}

/** One row of headers over one row of values, without row labels: the total alone. */
export function writeFundLine(
  frame: Frame,
  top: number,
  content: FormContent,
  funds: FundContent,
  layout: FundLayout,
  style: ValueStyle,
): FundResult {
  const { random, grid, left, width } = frame;
  const [total] = funds.lines;
  if (!total) throw new Error('a fund block has a total');
  const scored = content.execution === 'funds';
  const points = scored && !layout.roles.includes('weight') ? funds.points.toFixed() : null;
  grid.put(top, left, label(random, frame.dress, blockText(random, funds, points)));
  grid.merge(top, left, top + 1, left);
  const spans = even(width - 1, layout.roles.length);
  const inner = { ...frame, left: left + 1 };
  writeRow(inner, top, fundHeaders(frame, layout, funds.unit), spans);
  const values: Readonly<Record<FundRole, Written>> = {
    initial: { value: total.initial.toNumber() },
    budget: { value: total.budget.toNumber() },
    executed: { value: total.executed.toNumber() },
    rate: writeRate(style, funds.rate, total.executed.div(total.budget)),
    weight: scored ? writeScore(style, funds.points) : { value: null },
    score: scored ? writeScore(style, funds.score) : { value: null },
  };
  const cells: Partial<Record<FundRole, string>> = {};
  let col = left + 1;
  layout.roles.forEach((role, index) => {
    const { value, ...format } = values[role];
    cells[role] = grid.put(top + 1, col, value, format);
    grid.merge(top + 1, col, top + 1, col + (spans[index] ?? 1) - 1);
    col += spans[index] ?? 1;
  });
  const { budget = null, executed = null, rate = null, weight = null, score = null } = cells;
  return {
    row: top + 2,
    rows: [],
    execution: {
      cells: { budget, executed, rate, ...(content.execution === 'indicator' ? {} : { weight, score }) },
      ...(content.execution === 'indicator' ? {} : { points: scored ? funds.points.toFixed() : null }),
    },
  };
}

/** Writes the fund block and reports where its cells are. */
export function writeFunds(
  frame: Frame,
  top: number,
  content: FormContent,
  funds: FundContent,
  layout: FundLayout,
  style: ValueStyle,
): FundResult {
  const { random, dress, grid, left, width } = frame;
  const spans = [width - fundWidth(layout) + 1, ...layout.roles.map(() => 1)];
  const inner = { ...frame, left: left + 1 };
  const scored = content.execution === 'funds';
  const points = scored && !layout.roles.includes('weight') ? funds.points.toFixed() : null;
  grid.put(top, left, label(random, dress, blockText(random, funds, points)));
  const headers = fundHeaders(frame, layout, funds.unit);
  writeRow(inner, top, [random.pick([null, null, '资金来源']), ...headers], spans);
  const column = new Map(layout.roles.map((role, index) => [role, left + 1 + (spans[0] ?? 1) + index]));
  let row = top + 1;
  const place = (role: FundRole, written: Written, at: number): string | null => {
    const col = column.get(role);
    const { value, ...format } = written;
    return col === undefined ? null : grid.put(at, col, value, format);
  };
  const scoredCells: { rate?: string | null; weight?: string | null; score?: string | null } = {};
  const writeScored = (at: number): void => {
    const [total] = funds.lines;
    if (!total) return;
    const rate = writeRate(style, funds.rate, total.executed.div(total.budget));
    const formula = rateFormula(frame, column, layout, style, at);
    scoredCells.rate = place('rate', { ...rate, ...formula }, at);
    scoredCells.weight = scored ? place('weight', writeScore(style, funds.points), at) : null;
    scoredCells.score = scored ? place('score', writeScore(style, funds.score), at) : null;
  };
  if (layout.scoredRow === 'header') {
    for (const role of ['initial', 'budget', 'executed'] as const) {
      const col = column.get(role);
      if (col !== undefined) grid.merge(top, col, row, col);
    }
    writeScored(row++);
  }
  const rows = funds.lines.map((line, index): FundRowTruth => {
    const at = row + index;
    const [labelCell = ''] = writeRow(inner, at, [lineLabel(random, funds.lines, index)], spans.slice(0, 1));
    const amounts = amountCells(line, place, at);
    if (line.kind === 'total' && layout.scoredRow === 'total') {
      writeScored(at);
      const known = Object.entries(scoredCells).flatMap(([role, cell]) =>
        cell ? [[role, cell] as const] : [],
      );
      return { total: true, label: labelCell, cells: { ...amounts, ...Object.fromEntries(known) } };
    }
    for (const role of ['weight', 'score'] as const) place(role, { value: style.dash }, at);
    return {
      total: line.kind === 'total',
      label: labelCell,
      cells: { ...amounts, ...rateCell(line, layout, style, place, at) },
    };
  });
  row += funds.lines.length;
  grid.merge(top, left, row - 1, left);
  const [total] = rows;
  const { rate = null, weight = null, score = null } = scoredCells;
  return {
    row,
    rows,
    execution: {
      cells: {
        budget: total?.cells.budget ?? null,
        executed: total?.cells.executed ?? null,
        rate,
        // Scored as a row of the indicator table: a reader may give either of the two.
        ...(content.execution === 'indicator' ? {} : { weight, score }),
      },
      ...(content.execution === 'indicator' ? {} : { points: scored ? funds.points.toFixed() : null }),
    },
  };
}

/** executed ÷ budget as a formula, where the cell keeps the unrounded rate. */
function rateFormula(
  { traits }: Frame,
  column: ReadonlyMap<FundRole, number>,
  layout: FundLayout,
  style: ValueStyle,
  row: number,
): { formula?: string } {
  const [executed, budget] = [column.get('executed'), column.get('budget')];
  if (!traits.formulas || style.rate !== 'exact-cell' || layout.scoredRow === 'header') return {};
  if (executed === undefined || budget === undefined) return {};
  return { formula: `${addressOf(row, executed)}/${addressOf(row, budget)}` };
}

type Place = (role: FundRole, written: Written, row: number) => string | null;

function amountCells(line: FundLine, place: Place, row: number): Partial<Record<FundColumn, string>> {
  const cells: Partial<Record<FundColumn, string>> = {};
  for (const role of ['initial', 'budget', 'executed'] as const) {
    const cell = place(role, { value: line[role].toNumber() }, row);
    if (cell !== null) cells[role] = cell;
  }
  return cells;
}

function rateCell(
  { budget, executed }: FundLine,
  { rates, scoredRow }: FundLayout,
  style: ValueStyle,
  place: Place,
  row: number,
): { rate?: string } {
  if (!rates || budget.isZero() || scoredRow === 'header') {
    place('rate', { value: style.dash }, row);
    return {};
  }
  const exact = executed.div(budget);
  const percent = exact.times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const cell = place('rate', writeRate(style, percent, exact), row);
  return cell === null ? {} : { rate: cell };
}

function blockText(random: Random, { unit }: FundContent, points: string | null): string {
  const name = random.pick(FUND_BLOCKS);
  const [open, close] = random.pick([
    ['（', '）'],
    ['(', ')'],
  ] as const);
  const declared = points === null ? '' : `${random.pick(['', '\n'])}${open}${points}分${close}`;
  return `${name}${random.pick(['', '\n'])}${open}${unit}${close}${declared}`;
}

/** 其中 is before the first part of a row; the others are indented or not. */
function lineLabel(random: Random, lines: readonly FundLine[], index: number): string {
  const line = lines[index];
  if (!line) return '';
  const before = lines[index - 1];
  const opens =
    before !== undefined && before.kind !== line.kind && (line.kind === 'nested' || before.kind === 'total');
  const colon = random.pick(['：', ':']);
  if (line.kind === 'total') return line.label;
  if (opens) return `${random.pick(['', ' ', '  '])}其中${colon}${line.label}`;
  return `${random.pick(['', '   ', '      '])}${line.label}`;
}
