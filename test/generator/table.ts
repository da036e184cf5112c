import { Decimal } from 'decimal.js';
import type { GroupTruth, IndicatorRole, IndicatorTruth, TotalTruth } from '../support/form-truth';
import { scoreOf, type FormContent, type IndicatorContent, type Level2Content } from './content';
import { groupLabel, label, type Dress } from './dress';
import { coefficient, completion, criteria } from './extras';
import { GroupLabels } from './groups';
import { writeHeader } from './header';
import type { TableColumn, TableLayout } from './layout';
import type { Line } from './lines';
import type { Random } from './random';
import { RowPen, type Place } from './rows';
import { writeTotal, type Reviewer } from './total';
import type { Traits } from './traits';
import {
  over,
  writeMeasure,
  writeScore,
  writeWeight,
  type ValueStyle,
  type WrittenMeasure,
  type Written,
} from './values';
import { INDICATOR_BLOCKS, SUBTOTAL_LABELS } from './vocabulary';

export interface TableTask {
  readonly random: Random;
  readonly content: FormContent;
  readonly layout: TableLayout;
  readonly style: ValueStyle;
  readonly dress: Dress;
  readonly traits: Traits;
  readonly lines: readonly Line[];
  /** Where the form continues after a `sheet` line. */
  readonly nextSheet: Place | null;
  readonly total: boolean;
  /** Score of the execution rate in the fund block above, for the formula of the total. */
  readonly executionScore: string | null;
}

export interface TableResult {
  readonly end: Place;
  readonly indicators: readonly IndicatorTruth[];
  readonly groups: readonly GroupTruth[];
  /** undefined = the form has a total, but not as a row. */
  readonly total: TotalTruth | null | undefined;
}

/** Writes the indicator table and its total row; returns the place of each cell. */
export function writeTable(task: TableTask, start: Place): TableResult {
  return new TableWriter(task, start).write();
}

/** The two lines of a text in a narrow cell; short texts stay whole. */
function halves(broken: string): readonly [string, string | null] {
  const text = broken.replace(/\s/g, '');
  if (text.length < 5) return [broken, null];
  const middle = Math.ceil(text.length / 2);
  // A line does not end directly after 指标5：.
  const at = text[middle - 1] === '：' ? middle + 1 : middle;
  return [text.slice(0, at), text.slice(at)];
}

/** Number of heads in two lines from which a reader can see that texts are cut. */
const FEWEST_CUT = 3;

class TableWriter {
  private readonly pen: RowPen;
  private readonly labels: GroupLabels;
  private readonly indicators: IndicatorTruth[] = [];
  private readonly names: { readonly header: ReadonlyMap<TableColumn, string>; readonly block: string };
  private blockTop = 0;
  /** Row of the last indicator with points of its own. */
  private unitTop = 0;
  /** The rest of a name, for the row below. */
  private rest: string | null = null;
  private readonly reviewed: Record<Reviewer, Decimal> = {
    reviewScore: new Decimal(0),
    secondReview: new Decimal(0),
  };

  constructor(
    private readonly task: TableTask,
    start: Place,
  ) {
    const { random, dress, layout, content } = task;
    this.pen = new RowPen(layout.columns, start);
    this.labels = new GroupLabels(random, content, layout, dress, this.pen);
    this.names = {
      header: new Map(
        layout.columns.map(({ role, header }) => {
          const named = header.replace('{last}', String(content.year - 1));
          return [role, label(random, dress, named)];
        }),
      ),
      block: groupLabel(random, dress, random.pick(INDICATOR_BLOCKS), -1, null),
    };
  }

  write(): TableResult {
    this.header();
    if (this.task.traits.letters) this.letters();
    for (const line of this.task.lines) this.line(line);
    this.labels.close();
    this.pen.mergeUp('block', this.blockTop);
    const total = this.task.total ? writeTotal(this.task, this.pen, this.indicators, this.reviewed) : null;
    return { end: this.pen.place, indicators: this.indicators, groups: this.groups(), total };
  }

  /** Groups, with the number of their rows if it is certain. */
  private groups(): readonly GroupTruth[] {
    const doubtful = this.indicators.some(({ optional, execution }) => optional || execution);
    if (doubtful || this.task.layout.points === 'names') return this.labels.groups;
    return this.labels.groups.map((group) => ({ ...group, members: this.labels.members(group) }));
  }

  private header(): void {
    const { pen, task } = this;
    this.blockTop = pen.row;
    const { header } = this.names;
    if (this.cut) {
      const parts = new Map([...header].map(([role, text]) => [role, halves(text)] as const));
      const firsts = new Map([...parts].map(([role, [first]]) => [role, first] as const));
      pen.row = writeHeader(pen.grid, pen.row, pen.columns, 1, firsts);
      for (const { role, left } of pen.columns) {
        const rest = role === 'block' || role === 'gap' ? null : (parts.get(role)?.[1] ?? null);
        if (rest !== null) pen.grid.put(pen.row, left, rest);
      }
      pen.row += 1;
    } else {
      pen.row = writeHeader(pen.grid, pen.row, pen.columns, task.layout.headerRows, header);
    }
    const block = pen.column('block');
    if (block) pen.grid.put(this.blockTop, block.left, this.names.block);
  }

  private get cut(): boolean {
    const cutHeads = [...this.names.header.values()].filter((text) => halves(text)[1] !== null);
    return this.task.traits.cut && !this.pen.grid.merging && cutHeads.length >= FEWEST_CUT;
  }

  /** (1) (2) (3) … or A B C … below the header. */
  private letters(): void {
    const numbers = this.task.random.chance(0.5);
    const named = this.pen.columns.filter(({ role }) => role !== 'block' && role !== 'gap');
    named.forEach(({ left }, index) => {
      this.pen.grid.put(this.pen.row, left, numbers ? `（${index + 1}）` : String.fromCharCode(65 + index));
    });
    this.pen.row += 1;
  }

  private line(line: Line): void {
    const { pen, labels } = this;
    switch (line.kind) {
      case 'indicator':
        labels.at(line.level1, line.level2);
        this.indicator(line.indicator, false);
        // A name that is cut continues in the row directly below.
        if (this.task.traits.wraps && this.rest === null) this.wrap(line.level1, line.level2);
        if (this.rest !== null) {
          pen.row += 1;
          pen.put('name', { value: this.rest });
          this.rest = null;
        }
        break;
      case 'execution':
        labels.close();
        labels.execution();
        this.indicator(line.indicator, true);
        break;
      case 'heading':
        labels.heading(line.level1, this.sums(line.level1));
        break;
      case 'parent':
        labels.at(line.level1, line.level2);
        this.parent(line.parent);
        break;
      case 'note':
        labels.close();
        pen.grid.put(pen.row, pen.left, line.text);
        pen.grid.merge(pen.row, pen.left, pen.row, pen.right - 1);
        break;
      case 'template':
        labels.at(line.level1, line.level2);
        this.indicators.push({
          ...pen.elsewhere(),
          optional: true,
          cells: { name: pen.put('name', { value: line.text }) },
        });
        if (this.task.traits.hidden) pen.grid.hideRow(pen.row);
        break;
      case 'void':
        labels.at(line.level1, line.level2);
        this.strike(line.text);
        break;
      case 'blank':
        labels.at(line.level1, line.level2);
        break;
      case 'subtotal':
        labels.close();
        this.subtotal(line.level1);
        break;
      case 'page':
      case 'sheet':
        this.breakPage(line.kind);
        return;
    }
    pen.row += 1;
  }

  /** The same mark in every cell of the row, or only in name, target and actual. */
  private strike(mark: string): void {
    const { pen, task } = this;
    const name = pen.put('name', { value: mark });
    const all = task.random.chance(0.5);
    for (const role of ['target', 'actual', 'weight', 'score'] as const) {
      const marked = all || role === 'target' || role === 'actual';
      if (pen.column(role)) pen.put(role, { value: marked ? mark : null });
    }
    this.indicators.push({ ...pen.elsewhere(), optional: true, cells: { name } });
  }

  private breakPage(kind: 'page' | 'sheet'): void {
    if (kind === 'page') this.labels.breakPage(this.task.traits.restated);
    else this.labels.close();
    this.pen.mergeUp('block', this.blockTop);
    if (kind === 'sheet' && this.task.nextSheet) this.pen.moveTo(this.task.nextSheet);
    this.header();
  }

  /** The end of a name that did not fit into its cell, in a row of its own. */
  private wrap(level1: number, level2: number): void {
    if (!this.task.random.chance(0.15)) return;
    this.pen.row += 1;
    this.labels.at(level1, level2);
    const name = this.pen.put('name', { value: '（含往年结转）' });
    this.indicators.push({ ...this.pen.elsewhere(), optional: true, cells: { name } });
  }

  private indicator(indicator: IndicatorContent, execution: boolean): void {
    const { random, style, layout } = this.task;
    const { pen } = this;
    const measure = writeMeasure(random, style, indicator, layout.split);
    const cells: Partial<Record<IndicatorRole, string | null>> = {};
    const set = (role: IndicatorRole & TableColumn, written: Written | null): void => {
      cells[role] = pen.column(role) ? pen.put(role, written ?? { value: null }) : null;
    };
    const number = this.indicators.filter(({ optional }) => !optional).length + 1;
    const name = this.nameText(indicator, number);
    const [first, rest] = this.cut && !execution && random.chance(0.3) ? halves(name) : [name, null];
    this.rest = rest;
    set('name', { value: first });
    set('nature', { value: measure.nature });
    // A reader may take any of several villages as the target, and ask about it.
    if (!pen.column('village')) set('target', measure.target);
    set('unit', measure.unit === null ? null : { value: measure.unit });
    set('actual', measure.actual);
    this.points(cells, indicator);
    set('reason', { value: indicator.reason ?? random.pick([null, null, null, '无']) });
    set('completion', completion(indicator));
    set('coefficient', { value: indicator.within ? null : coefficient(indicator) });
    set('deduction', null);
    set('criteria', { value: criteria(indicator) });
    if (pen.column('serial')) pen.put('serial', { value: number });
    this.others(indicator, measure);
    if (!execution) Object.assign(cells, this.labels.cells);
    this.indicators.push({
      ...pen.elsewhere(),
      optional: false,
      cells,
      ...(layout.points === 'names' ||
      pen.column('weight') ||
      (this.task.traits.oneCell && pen.column('score'))
        ? { points: indicator.within || indicator.shares ? null : indicator.weight.toFixed() }
        : {}),
      ...(execution ? { execution: true } : {}),
    });
  }

  /** Weight, score and reviewers' scores of a row, or what it has of the row above. */
  private points(cells: Partial<Record<IndicatorRole, string | null>>, row: IndicatorContent): void {
    const { pen } = this;
    for (const role of ['weight', 'score', 'reviewScore', 'secondReview'] as const) {
      if (!pen.column(role)) continue;
      const cell = pen.put(role, row.within ? { value: null } : this.pointsCell(role, row));
      if (row.within === 'shared') pen.mergeDown(role, this.unitTop);
      if (role === 'secondReview') continue;
      // A cell merged over several rows is the one of the first of them.
      const above = this.indicators.findLast(({ optional }) => !optional)?.cells;
      cells[role] = row.within === 'shared' ? (above?.[role] ?? null) : cell;
    }
    if (!row.within) this.unitTop = pen.row;
  }

  private pointsCell(
    role: 'weight' | 'score' | Reviewer,
    { weight, score }: Pick<IndicatorContent, 'weight' | 'score'>,
  ): Written {
    const { style, traits, random } = this.task;
    if (role === 'weight') return writeWeight(style, weight);
    if (role === 'score') return traits.oneCell ? over(score, weight) : writeScore(style, score);
    if (traits.reviewers === 0) return { value: null };
    const reviewed = random.chance(0.2) ? score.times('0.9').toDecimalPlaces(1) : score;
    this.reviewed[role] = this.reviewed[role].plus(reviewed);
    return { value: reviewed.toNumber() };
  }

  private parent({ name, points, score }: NonNullable<Level2Content['parent']>): void {
    const { pen } = this;
    const cells: Partial<Record<IndicatorRole, string | null>> = {
      name: pen.put('name', { value: `★${name}` }),
    };
    for (const role of ['target', 'actual'] as const)
      if (pen.column(role)) cells[role] = pen.put(role, { value: null });
    for (const role of ['weight', 'score', 'reviewScore', 'secondReview'] as const) {
      if (!pen.column(role)) continue;
      const cell = pen.put(role, this.pointsCell(role, { weight: points, score }));
      if (role !== 'secondReview') cells[role] = cell;
    }
    this.indicators.push({
      ...pen.elsewhere(),
      optional: false,
      cells: { ...cells, ...this.labels.cells },
      points: points.toFixed(),
    });
  }

  /** Points and score of a group, if its heading contains them. */
  private sums(level1: number): { readonly weight: Written; readonly score: Written } | null {
    const { traits, content, style } = this.task;
    const group = content.levels[level1];
    if (!traits.headingSums || !this.pen.column('weight') || !group) return null;
    return { weight: writeWeight(style, group.points), score: writeScore(style, scoreOf(group)) };
  }

  private nameText({ name, weight }: IndicatorContent, number: number): string {
    const { dress, layout } = this.task;
    const prefixed = dress.prefixes ? `指标${number}：${name}` : name;
    return layout.points === 'names' ? `${prefixed}（${weight.toFixed()}分）` : prefixed;
  }

  private others(indicator: IndicatorContent, measure: WrittenMeasure): void {
    const { name, actual, unit } = indicator;
    if (this.pen.column('lastYear')) {
      this.pen.put('lastYear', {
        value: actual === null ? '—' : `${actual.times('0.9').floor().toFixed()}${unit}`,
      });
    }
    if (this.pen.column('standard')) {
      const { operator } = indicator;
      this.pen.put('standard', {
        value: actual === null ? '—' : `${operator}${actual.times('0.8').floor().toFixed()}${unit}`,
      });
    }
    for (const village of this.pen.columns.filter(({ role }) => role === 'village')) {
      const { value, ...format } = measure.target;
      this.pen.grid.put(this.pen.row, village.left, value, format);
    }
    if (this.pen.column('explanation')) this.pen.put('explanation', { value: `反映${name}的完成情况。` });
    if (this.pen.column('evidence')) this.pen.put('evidence', { value: '工作总结、统计台账' });
  }

  private subtotal(level1: number): void {
    const { content, random, style, dress } = this.task;
    const group = content.levels[level1];
    const first = this.pen.column('level2') ?? this.pen.column('name');
    if (!group || !first) return;
    this.pen.grid.put(this.pen.row, first.left, label(random, dress, random.pick(SUBTOTAL_LABELS)));
    if (this.pen.column('weight')) this.pen.put('weight', writeWeight(style, group.points));
    this.pen.put('score', writeScore(style, scoreOf(group)));
  }
}
