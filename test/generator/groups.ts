import type { Decimal } from 'decimal.js';
import type { GroupTruth } from '../support/form-truth';
import type { FormContent } from './content';
import { groupLabel, type Dress } from './dress';
import type { TableLayout } from './layout';
import type { Random } from './random';
import type { RowPen } from './rows';
import type { Traits } from './traits';
import type { Written } from './values';

interface OpenGroup {
  readonly level1: number;
  readonly level2: number;
  readonly top1: number;
  readonly top2: number;
  readonly cell1: string | undefined;
  readonly cell2: string | null;
}

interface Declaration {
  readonly level: 1 | 2;
  readonly key: string;
  readonly name: string;
  readonly points: Decimal;
  readonly cell: string;
  readonly inLabel: boolean;
}

/** Writes the labels of the groups beside their rows and notes where their points are declared. */
export class GroupLabels {
  readonly groups: GroupTruth[] = [];
  private open: OpenGroup | null = null;
  /** The header has just been printed again within a group. */
  private broken: 'second' | 'none' | null = null;
  private readonly seen = new Set<string>();
  private readonly texts = new Map<string, string>();
  /** Name of a second-level group with its first level: `产出指标 数量指标`. */
  private readonly owners = new Map<GroupTruth, string>();

  constructor(
    private readonly random: Random,
    private readonly content: FormContent,
    private readonly layout: TableLayout,
    private readonly dress: Dress,
    private readonly pen: RowPen,
  ) {}

  /** Label cells of the row; undefined = the group is in a heading row. */
  get cells(): { readonly level1?: string; readonly level2?: string | null } {
    if (!this.open) return {};
    const { cell1, cell2 } = this.open;
    return { ...(cell1 === undefined ? {} : { level1: cell1 }), level2: cell2 };
  }

  /** Starts a new group or part where the row belongs to another one than the row above. */
  at(level1: number, level2: number): void {
    const before = this.open;
    const { broken } = this;
    this.broken = null;
    const same1 = before?.level1 === level1;
    const sameLabel2 = same1 && before.level2 === level2;
    const same2 = sameLabel2 && broken !== 'second';
    if (before && broken === null && !same2) this.merge('level2', before.top2);
    if (before && broken === null && !same1) this.merge('level1', before.top1);
    const repeated = this.layout.labels === 'repeated';
    const cell1 = !same1 || repeated ? this.groupCell(level1) : before.cell1;
    const cell2 = !same2 || repeated ? this.partCell(level1, level2) : before.cell2;
    this.open = {
      level1,
      level2,
      cell1,
      cell2,
      top1: same1 && broken === null ? before.top1 : this.pen.row,
      top2: same2 && broken === null ? before.top2 : this.pen.row,
    };
  }

  /** Number of indicators of a group. */
  members(truth: GroupTruth): number {
    const { level, name } = truth;
    const owner = this.owners.get(truth);
    return this.content.levels
      .filter((group) => level === 2 || group.name === name)
      .flatMap((group) => group.parts.filter((part) => level === 1 || `${group.name} ${part.name}` === owner))
      .reduce((sum, { indicators, parent }) => sum + indicators.length + (parent ? 1 : 0), 0);
  }

  /**
   * The header is printed again within a group; its labels are repeated below it, or only that of the second
   * level.
   */
  breakPage(restated: Traits['restated']): void {
    const { open } = this;
    if (!open || restated === 'both') {
      this.close();
      return;
    }
    this.merge('level2', open.top2);
    this.merge('level1', open.top1);
    this.broken = restated;
  }

  close(): void {
    if (this.open && this.broken === null) {
      this.merge('level2', this.open.top2);
      this.merge('level1', this.open.top1);
    }
    this.open = null;
    this.broken = null;
  }

  /** A group as a row across the table, or with its points and score under their columns. */
  heading(index: number, sums: { readonly weight: Written; readonly score: Written } | null): void {
    this.close();
    const group = this.group(index);
    const first = this.pen.columns.find(({ role }) => role !== 'block');
    if (!first) return;
    const inLabel = this.inLabel(1);
    const text = groupLabel(
      this.random,
      { ...this.dress, downwards: false },
      group.name,
      index,
      inLabel ? group.points.toFixed() : null,
    );
    const cell = this.pen.grid.put(this.pen.row, first.left, text);
    if (sums) {
      const stop = this.pen.column('weight')?.left ?? first.left;
      this.pen.grid.merge(this.pen.row, first.left, this.pen.row, Math.max(first.left, stop - 1));
      const points = this.pen.put('weight', sums.weight);
      this.pen.put('score', sums.score);
      this.groups.push({
        ...this.pen.elsewhere(),
        level: 1,
        name: group.name,
        declared: group.points.toFixed(),
        address: points,
      });
      return;
    }
    this.pen.grid.merge(this.pen.row, first.left, this.pen.row, this.pen.right - 1);
    this.declare({ level: 1, key: group.name, name: group.name, points: group.points, cell, inLabel });
  }

  /** Labels beside the row of the execution rate. */
  execution(): void {
    const { pen, random } = this;
    const points = this.content.funds?.points ?? null;
    const declared = this.inLabel(1) && points ? points.toFixed() : null;
    if (pen.column('level1')) {
      pen.put('level1', {
        value: groupLabel(random, { ...this.dress, numbering: [] }, '预算执行率', 0, declared),
      });
    }
    if (random.chance(0.7) && pen.column('level2')) pen.put('level2', { value: '预算执行率' });
    for (const role of ['groupWeight1', 'groupWeight2'] as const) {
      if (points && pen.column(role)) pen.put(role, { value: points.toNumber() });
    }
  }

  private inLabel(level: 1 | 2): boolean {
    const { points } = this.layout;
    return points === 'both' || points === (level === 1 ? 'level1' : 'level2');
  }

  private group(index: number): FormContent['levels'][number] {
    const group = this.content.levels[index];
    if (!group) throw new Error('no such group');
    return group;
  }

  private merge(level: 'level1' | 'level2', top: number): void {
    if (this.layout.labels !== 'merged') return;
    this.pen.mergeUp(level, top);
    this.pen.mergeUp(level === 'level1' ? 'groupWeight1' : 'groupWeight2', top);
  }

  private groupCell(index: number): string | undefined {
    if (!this.pen.column('level1')) return undefined;
    const { name, points } = this.group(index);
    const inLabel = this.inLabel(1);
    const declared = inLabel ? points.toFixed() : null;
    const text = this.text(name, () => groupLabel(this.random, this.dress, name, index, declared));
    const cell = this.pen.put('level1', { value: text });
    this.declare({ level: 1, key: name, name, points, cell, inLabel });
    return cell;
  }

  private partCell(level1: number, level2: number): string | null {
    if (!this.pen.column('level2')) return null;
    const group = this.group(level1);
    const part = group.parts[level2];
    if (!part) throw new Error('no such part');
    const { name, points } = part;
    const key = `${group.name} ${name}`;
    const inLabel = this.inLabel(2);
    const declared = inLabel ? points.toFixed() : null;
    const plain = { ...this.dress, numbering: [], downwards: false };
    const text = this.text(key, () => groupLabel(this.random, plain, name, level2, declared));
    const cell = this.pen.put('level2', { value: text });
    this.declare({ level: 2, key, name, points, cell, inLabel });
    return cell;
  }

  /** A label is written the same way wherever it is repeated. */
  private text(key: string, write: () => string): string {
    const text = this.texts.get(key) ?? write();
    this.texts.set(key, text);
    return text;
  }

  /** Notes the first cell of a group that contains its points. */
  private declare({ level, key, name, points, cell, inLabel }: Declaration): void {
    const column = level === 1 ? 'groupWeight1' : 'groupWeight2';
    const beside = this.pen.column(column) ? this.pen.put(column, { value: points.toNumber() }) : null;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const declared = beside !== null || inLabel ? points.toFixed() : null;
    // A second-level group without points of its own is not needed by any check.
    if (level === 2 && declared === null) return;
    const truth = { ...this.pen.elsewhere(), level, name, declared, address: beside ?? cell };
    if (level === 2) this.owners.set(truth, key);
    this.groups.push(truth);
  }
}
