import { Decimal } from 'decimal.js';
import type { GroupTruth, IndicatorRole, IndicatorTruth, TotalTruth } from '../support/form-truth';
import type { FormContent, IndicatorContent } from './content';
import { groupLabel, label, type Dress } from './dress';
import { coefficient, completion, criteria } from './extras';
import type { Grid } from './grid';
import { placed, writeHeader, type Column } from './header';
import type { TableColumn, TableLayout } from './layout';
import type { Line } from './lines';
import type { Random } from './random';
import { writeMeasure, writeScore, type ValueStyle, type Written } from './values';
import { INDICATOR_BLOCKS, SUBTOTAL_LABELS, TOTAL_LABELS } from './vocabulary';

export interface Place {
  readonly grid: Grid;
  /** Sheet index. */
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

export interface TableTask {
  readonly random: Random;
  readonly content: FormContent;
  readonly layout: TableLayout;
  readonly style: ValueStyle;
  readonly dress: Dress;
  readonly lines: readonly Line[];
  /** Where the form goes on after a `sheet` line. */
  readonly nextSheet: Place | null;
  readonly total: 'row' | 'none';
}

export interface TableResult {
  readonly end: Place;
  readonly indicators: readonly IndicatorTruth[];
  readonly groups: readonly GroupTruth[];
  readonly total: TotalTruth | null;
}

/** Writes the indicator table and its total row; answers where each cell went. */
export function writeTable(task: TableTask, start: Place): TableResult {
  return new TableWriter(task, start).write();
}

interface Declaration {
  readonly level: 1 | 2;
  readonly key: string;
  readonly name: string;
  readonly points: Decimal;
  readonly cell: string;
  readonly inLabel: boolean;
}

interface OpenGroup {
  readonly level1: number;
  readonly level2: number;
  readonly top1: number;
  readonly top2: number;
  readonly cell1: string;
  readonly cell2: string;
}

class TableWriter {
  private grid: Grid;
  private sheet: number;
  private row: number;
  private columns: readonly Column[];
  private readonly home: number;
  private readonly indicators: IndicatorTruth[] = [];
  private readonly groups: GroupTruth[] = [];
  /** Label cells of the group being written: a new one begins after a page break. */
  private open: OpenGroup | null = null;
  private blockTop = 0;
  private readonly seen = new Set<string>();
  private readonly texts = new Map<string, string>();
  private readonly names: { readonly header: ReadonlyMap<TableColumn, string>; readonly block: string };

  constructor(
    private readonly task: TableTask,
    start: Place,
  ) {
    this.grid = start.grid;
    this.sheet = start.sheet;
    this.home = start.sheet;
    this.row = start.row;
    this.columns = placed(task.layout.columns, start.col);
    const { random, dress, layout } = task;
    this.names = {
      header: new Map(layout.columns.map(({ role, header }) => [role, label(random, dress, header)])),
      block: groupLabel(random, dress, random.pick(INDICATOR_BLOCKS), -1, null),
    };
  }

  write(): TableResult {
    this.header();
    for (const line of this.task.lines) this.line(line);
    this.close();
    this.closeBlock();
    const total = this.task.total === 'row' ? this.total() : null;
    const end = { grid: this.grid, sheet: this.sheet, row: this.row, col: this.columns[0]?.left ?? 0 };
    return { end, indicators: this.indicators, groups: this.groups, total };
  }

  private header(): void {
    this.blockTop = this.row;
    this.row = writeHeader(this.grid, this.row, this.columns, this.task.layout.headerRows, this.names.header);
    const block = this.columns.find(({ role }) => role === 'block');
    if (block) this.grid.put(this.blockTop, block.left, this.names.block);
  }

  private line(line: Line): void {
    switch (line.kind) {
      case 'indicator':
        this.labels(line.level1, line.level2);
        this.indicator(line.indicator, false);
        break;
      case 'execution':
        this.close();
        this.executionLabels();
        this.indicator(line.indicator, true);
        break;
      case 'template':
        this.labels(line.level1, line.level2);
        this.indicators.push({
          ...this.elsewhere(),
          optional: true,
          cells: { name: this.put('name', { value: line.text }) },
        });
        break;
      case 'blank':
        this.labels(line.level1, line.level2);
        break;
      case 'subtotal':
        this.close();
        this.subtotal(line.level1);
        break;
      case 'page':
      case 'sheet':
        this.breakPage(line.kind);
        return;
    }
    this.row += 1;
  }

  private breakPage(kind: 'page' | 'sheet'): void {
    this.close();
    this.closeBlock();
    const { nextSheet, layout } = this.task;
    if (kind === 'sheet' && nextSheet) {
      this.grid = nextSheet.grid;
      this.sheet = nextSheet.sheet;
      this.row = nextSheet.row;
      this.columns = placed(layout.columns, nextSheet.col);
    }
    this.header();
  }

  /** Starts a new group or part where the row belongs to another one than the row above. */
  private labels(level1: number, level2: number): void {
    const before = this.open;
    const same1 = before?.level1 === level1;
    const same2 = same1 && before.level2 === level2;
    if (before && !same2) this.merge('level2', before.top2);
    if (before && !same1) this.merge('level1', before.top1);
    const repeated = this.task.layout.labels === 'repeated';
    const cell1 = !same1 || repeated ? this.groupCell(level1) : before.cell1;
    const cell2 = !same2 || repeated ? this.partCell(level1, level2) : before.cell2;
    this.open = {
      level1,
      level2,
      cell1,
      cell2,
      top1: same1 ? before.top1 : this.row,
      top2: same2 ? before.top2 : this.row,
    };
  }

  private close(): void {
    if (!this.open) return;
    this.merge('level2', this.open.top2);
    this.merge('level1', this.open.top1);
    this.open = null;
  }

  private closeBlock(): void {
    const block = this.columns.find(({ role }) => role === 'block');
    if (block) this.grid.merge(this.blockTop, block.left, this.row - 1, block.left + block.span - 1);
  }

  /** Merges a label (and the points beside it) from `top` to the row above. */
  private merge(level: 'level1' | 'level2', top: number): void {
    if (this.task.layout.labels !== 'merged') return;
    for (const role of [level, level === 'level1' ? 'groupWeight1' : 'groupWeight2'] as const) {
      const column = this.column(role);
      if (column) this.grid.merge(top, column.left, this.row - 1, column.left + column.span - 1);
    }
  }

  private groupCell(index: number): string {
    const { content, layout, dress, random } = this.task;
    const group = content.levels[index];
    if (!group) throw new Error('no such group');
    const inLabel = layout.points === 'level1' || layout.points === 'both';
    const points = inLabel ? group.points.toFixed() : null;
    const text = this.text(group.name, () => groupLabel(random, dress, group.name, index, points));
    const cell = this.put('level1', { value: text });
    this.declare({ level: 1, key: group.name, name: group.name, points: group.points, cell, inLabel });
    return cell;
  }

  private partCell(level1: number, level2: number): string {
    const { content, layout, dress, random } = this.task;
    const part = content.levels[level1]?.parts[level2];
    if (!part) throw new Error('no such part');
    const inLabel = layout.points === 'level2' || layout.points === 'both';
    const points = inLabel ? part.points.toFixed() : null;
    const plain = { ...dress, numbering: [], downwards: false };
    const text = this.text(`${level1} ${part.name}`, () =>
      groupLabel(random, plain, part.name, level2, points),
    );
    const cell = this.put('level2', { value: text });
    this.declare({
      level: 2,
      key: `${level1} ${part.name}`,
      name: part.name,
      points: part.points,
      cell,
      inLabel,
    });
    return cell;
  }

  /** Notes the first cell of a group that says how many points it has. */
  private declare({ level, key, name, points, cell, inLabel }: Declaration): void {
    const column = level === 1 ? 'groupWeight1' : 'groupWeight2';
    const beside = this.column(column) ? this.put(column, { value: points.toNumber() }) : null;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const declared = beside !== null || inLabel ? points.toFixed() : null;
    // A part without points of its own is no group a checker needs.
    if (level === 2 && declared === null) return;
    this.groups.push({ level, name, declared, address: beside ?? cell });
  }

  /** A label is written the same way wherever it is repeated. */
  private text(key: string, write: () => string): string {
    const text = this.texts.get(key) ?? write();
    this.texts.set(key, text);
    return text;
  }

  private executionLabels(): void {
    const { layout, dress, random, content } = this.task;
    const points = content.funds?.points ?? null;
    const inLabel = layout.points === 'level1' || layout.points === 'both';
    this.put('level1', {
      value: groupLabel(
        random,
        { ...dress, numbering: [] },
        '预算执行率',
        0,
        inLabel && points ? points.toFixed() : null,
      ),
    });
    if (random.chance(0.7)) this.put('level2', { value: '预算执行率' });
    if (points && this.column('groupWeight1')) this.put('groupWeight1', { value: points.toNumber() });
    if (points && this.column('groupWeight2')) this.put('groupWeight2', { value: points.toNumber() });
  }

  private indicator(indicator: IndicatorContent, execution: boolean): void {
    const { random, style, layout, dress } = this.task;
    const measure = writeMeasure(random, style, indicator, layout.split);
    const cells: Partial<Record<IndicatorRole, string | null>> = {};
    const set = (role: IndicatorRole & TableColumn, written: Written | null): void => {
      if (!this.column(role)) cells[role] = null;
      else cells[role] = this.put(role, written ?? { value: null });
    };
    const number = this.indicators.filter(({ optional }) => !optional).length + 1;
    set('name', { value: dress.prefixes ? `指标${number}：${indicator.name}` : indicator.name });
    set('nature', { value: measure.nature });
    set('target', measure.target);
    set('unit', measure.unit === null ? null : { value: measure.unit });
    set('actual', measure.actual);
    set('weight', writeScore(style, indicator.weight));
    set('score', writeScore(style, indicator.score));
    set('reason', { value: indicator.reason ?? random.pick([null, null, null, '无']) });
    set('completion', completion(indicator));
    set('coefficient', { value: coefficient(indicator) });
    set('deduction', null);
    set('reviewScore', null);
    set('criteria', { value: criteria(indicator) });
    this.others(indicator);
    if (!execution && this.open) Object.assign(cells, { level1: this.open.cell1, level2: this.open.cell2 });
    this.indicators.push({
      ...this.elsewhere(),
      optional: false,
      cells,
      ...(execution ? { execution: true } : {}),
    });
  }

  private others({ name, measure }: IndicatorContent): void {
    if (this.column('explanation')) this.put('explanation', { value: `反映${name}的完成情况。` });
    if (this.column('evidence')) this.put('evidence', { value: '工作总结、统计台账' });
    if (this.column('deviation') && measure !== 'quality') this.put('deviation', { value: null });
  }

  private subtotal(level1: number): void {
    const { content, random, style, dress } = this.task;
    const group = content.levels[level1];
    if (!group) return;
    const first = this.column('level2') ?? this.column('name');
    if (!first) return;
    this.grid.put(this.row, first.left, label(random, dress, random.pick(SUBTOTAL_LABELS)));
    const scores = group.parts.flatMap(({ indicators }) => indicators.map(({ score }) => score));
    if (this.column('weight')) this.put('weight', writeScore(style, group.points));
    this.put(
      'score',
      writeScore(
        style,
        scores.reduce((sum, score) => sum.plus(score), new Decimal(0)),
      ),
    );
  }

  private total(): TotalTruth {
    const { random, dress, content, style } = this.task;
    const start = this.columns[0]?.left ?? 0;
    const weight = this.column('weight');
    const stated = weight !== null && !random.chance(0.12);
    const score = this.column('score');
    if (!score) throw new Error('a total row needs a score column');
    const cell = this.grid.put(this.row, start, label(random, dress, random.pick(TOTAL_LABELS)));
    const stop = stated && weight.left < score.left ? weight.left : score.left;
    this.grid.merge(this.row, start, this.row, Math.max(start, stop - 1));
    const result = {
      ...(this.sheet === this.home ? {} : { sheet: this.sheet }),
      label: cell,
      weight: stated ? this.put('weight', writeScore(style, content.points)) : weight ? undefined : null,
      score: this.put('score', writeScore(style, content.score)),
    };
    this.row += 1;
    const { weight: weightCell, ...rest } = result;
    return weightCell === undefined ? rest : { ...rest, weight: weightCell };
  }

  private elsewhere(): { sheet?: number } {
    return this.sheet === this.home ? {} : { sheet: this.sheet };
  }

  private column(role: TableColumn): Column | null {
    return this.columns.find((column) => column.role === role) ?? null;
  }

  private put(role: TableColumn, { value, ...style }: Written): string {
    const column = this.column(role);
    if (!column) throw new Error(`no column ${role}`);
    this.grid.merge(this.row, column.left, this.row, column.left + column.span - 1);
    return this.grid.put(this.row, column.left, value, style);
  }
}
