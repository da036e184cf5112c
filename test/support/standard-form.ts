import { addressOf } from '../../src/workbook/address';
import type { CellSnapshot, CellValue, Rect, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Builds the standard 项目支出绩效自评表 (annex of 财预〔2020〕10号) cell by cell, as a person types it. */

/** Heads of the table of indicators as the national form prints them. */
export const INDICATOR_HEADS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
] as const;

/** A cell: its value, or value with formula and number format. */
export type Typed =
  CellValue | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

export interface StandardRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: Typed;
  readonly actual: Typed;
  readonly weight: Typed;
  readonly score: Typed;
  readonly reason?: string;
}

export interface StandardForm {
  readonly budget?: Typed;
  readonly executed?: Typed;
  readonly rate?: Typed;
  /** 执行率 of the row 其中：当年财政拨款. */
  readonly sourceRate?: Typed;
  readonly executionPoints?: Typed;
  readonly executionScore?: Typed;
  /** 分值 and 得分 of the row 其中：当年财政拨款. */
  readonly sourcePoints?: Typed;
  readonly sourceScore?: Typed;
  readonly rows: readonly StandardRow[];
  readonly totalScore?: Typed;
  readonly protection?: { readonly unlocked: readonly Rect[] } | null;
  readonly notes?: readonly string[];
}

function isTyped(cell: Typed): cell is Exclude<Typed, CellValue> {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

function cellsOf(grid: readonly (readonly Typed[])[]): readonly CellSnapshot[] {
  return grid.flatMap((line, row) =>
    line.flatMap((typed, col): readonly CellSnapshot[] => {
      const cell = isTyped(typed) ? typed : { value: typed };
      return cell.value === null && cell.formula === undefined && cell.format === undefined
        ? []
        : [{ row, col, ...cell }];
    }),
  );
}

/** The workbook with one sheet 自评表; indicator rows start at row 11. */
export function standardForm(form: StandardForm): WorkbookSnapshot {
  const {
    budget = 10,
    executed = 10,
    executionPoints = 10,
    executionScore = null,
    rows,
    totalScore = null,
  } = form;
  const rate = form.rate === undefined ? { value: 1, format: '0.00%' } : form.rate;
  const grid: (readonly Typed[])[] = [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', '办案经费'],
    ['主管部门', '某某局', null, null, '实施单位', '某某局机关'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', budget, budget, executed, executionPoints, rate, executionScore],
    [
      null,
      '其中：当年财政拨款',
      budget,
      budget,
      executed,
      form.sourcePoints ?? '—',
      form.sourceRate ?? '—',
      form.sourceScore ?? '—',
    ],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '保障工作开展', null, null, '工作已开展'],
    INDICATOR_HEADS,
    ...rows.map(
      ({ level1, level2, name, target, actual, weight, score, reason = null }): readonly Typed[] => [
        level1,
        level2,
        name,
        target,
        actual,
        weight,
        score,
        reason,
      ],
    ),
    ['总分', null, null, null, null, 100, totalScore],
    ...(form.notes ?? []).map((note) => [note]),
  ];
  const last = grid.length - 1 - (form.notes?.length ?? 0);
  return {
    name: '自评表.xlsx',
    definedNames: [],
    mergesKnown: true,
    sheets: [
      {
        name: '自评表',
        visibility: 'visible',
        cells: cellsOf(grid),
        merges: [
          { top: 0, left: 0, bottom: 0, right: 7 },
          { top: 1, left: 0, bottom: 1, right: 7 },
          { top: 4, left: 0, bottom: 6, right: 0 },
          { top: last, left: 0, bottom: last, right: 4 },
        ],
        hiddenRows: [],
        hiddenColumns: [],
        protection: form.protection ?? null,
      },
    ],
  };
}

/** Address of the 得分 cell of the n-th indicator row (from 0). */
export function scoreAddress(index: number): string {
  return addressOf(10 + index, 6);
}
