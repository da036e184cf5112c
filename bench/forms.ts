import { INDICATOR_HEADS } from '../test/support/standard-form';
import { addressOf } from '../src/workbook/address';
import type {
  CellSnapshot,
  CellValue,
  Rect,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../src/workbook/snapshot';

/** Forms for the benchmarks: the standard 项目支出绩效自评表 with 30 indicators, no two alike. */

export interface BenchIndicator {
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
}

export type FaultKind =
  'total' | 'over-weight' | 'weights' | 'rate' | 'execution-score' | 'missed-full-marks';

export interface BenchForm {
  readonly sheet: SheetSnapshot;
  readonly budget: number;
  readonly executed: number;
  readonly rate: number;
  readonly executionScore: number;
  readonly indicators: readonly BenchIndicator[];
  readonly totalWeight: number;
  readonly totalScore: number;
  /** The one fault that was put in, at these cells. */
  readonly fault: { readonly kind: FaultKind; readonly cells: readonly string[] } | null;
}

export const INDICATORS = 30;
export const FIRST_ROW = 9;
export const TOTAL_ROW = FIRST_ROW + INDICATORS;
export const EXECUTION_ROW = 5;

const FAULTS: readonly FaultKind[] = [
  'total',
  'over-weight',
  'weights',
  'rate',
  'execution-score',
  'missed-full-marks',
];
const THINGS = ['道路', '学校', '设备', '系统', '水源', '档案', '图书', '场馆', '人员', '样品'];
const DEEDS = ['维修', '建设', '采购', '检查', '培训', '监测', '巡护', '补助', '宣传', '验收'];
const GROUPS: readonly (readonly [string, number, readonly (readonly [string, number])[]])[] = [
  [
    '产出指标',
    18,
    [
      ['数量指标', 6],
      ['质量指标', 6],
      ['时效指标', 3],
      ['成本指标', 3],
    ],
  ],
  [
    '效益指标',
    9,
    [
      ['经济效益指标', 3],
      ['社会效益指标', 3],
      ['生态效益指标', 3],
    ],
  ],
  ['满意度指标', 3, [['服务对象满意度指标', 3]]],
];

/** One form; every second one has a fault. */
export function benchForm(n: number): BenchForm {
  const kind = n % 2 === 1 ? (FAULTS[((n - 1) / 2) % FAULTS.length] ?? null) : null;
  const at = (n * 7) % INDICATORS;
  const indicators = Array.from({ length: INDICATORS }, (_, i) => indicator(n, i));
  const budget = 100 + n;
  const executed = budget - 1 - (n % 9);
  let rate = Math.round((executed / budget) * 10_000) / 10_000;
  let executionScore = Math.round(((10 * executed) / budget) * 100) / 100;
  let fault: BenchForm['fault'] = null;
  const faulty = indicators.map((one, i): BenchIndicator => {
    if (i !== at) return one;
    if (kind === 'over-weight') return { ...one, score: one.weight + 0.5 };
    if (kind === 'weights') return { ...one, weight: one.weight - 1, score: one.score - 1 };
    if (kind === 'missed-full-marks') return { ...one, target: `≥${100 + n}次`, actual: `${60 + n}次` };
    return one;
  });
  if (kind === 'rate') rate = Math.round((rate - 0.05) * 10_000) / 10_000;
  if (kind === 'execution-score') executionScore = Math.round((executionScore - 1) * 100) / 100;
  const sum = (values: readonly number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 100) / 100;
  const totalWeight = sum([10, ...faulty.map(({ weight }) => weight)]);
  const right = sum([executionScore, ...faulty.map(({ score }) => score)]);
  const totalScore = kind === 'total' ? sum([right, -1]) : right;
  const total = TOTAL_ROW;
  const row = FIRST_ROW + at;
  if (kind === 'total') fault = { kind, cells: [addressOf(total, 6)] };
  if (kind === 'over-weight') fault = { kind, cells: [addressOf(row, 6)] };
  if (kind === 'weights') fault = { kind, cells: [addressOf(total, 5)] };
  if (kind === 'rate') fault = { kind, cells: [addressOf(EXECUTION_ROW, 6)] };
  if (kind === 'execution-score') fault = { kind, cells: [addressOf(EXECUTION_ROW, 7)] };
  if (kind === 'missed-full-marks') fault = { kind, cells: [addressOf(row, 6)] };
  const numbers = { budget, executed, rate, executionScore, totalWeight, totalScore };
  return { ...numbers, indicators: faulty, fault, sheet: sheetOf(n, faulty, numbers) };
}

function indicator(n: number, i: number): BenchIndicator {
  const amount = 20 + ((n * 13 + i * 7) % 90);
  const full = { weight: 3, score: 3 };
  if (kindOf(i) === '成本') return { target: `≤${amount}万元`, actual: `${amount - (n % 3)}万元`, ...full };
  if (kindOf(i) === '效益') return { target: '明显提升', actual: '达成预期指标', ...full };
  if (kindOf(i) === '率') return { target: '≥95%', actual: '97%', ...full };
  return { target: `≥${amount}次`, actual: `${amount + (n % 3)}次`, ...full };
}

function kindOf(i: number): '数量' | '率' | '成本' | '效益' {
  if (i >= 27) return '率';
  if (i >= 18) return '效益';
  if (i >= 15) return '成本';
  return i % 3 === 1 ? '率' : '数量';
}

interface Numbers {
  readonly budget: number;
  readonly executed: number;
  readonly rate: number;
  readonly executionScore: number;
  readonly totalWeight: number;
  readonly totalScore: number;
}

function sheetOf(n: number, indicators: readonly BenchIndicator[], numbers: Numbers): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  const merges: Rect[] = [];
  const put = (row: number, col: number, value: CellValue, format?: string): void => {
    cells.push({ row, col, value, ...(format === undefined ? {} : { format }) });
  };
  const line = (row: number, values: readonly CellValue[]): void =>
    values.forEach((value, col) => {
      if (value !== null) put(row, col, value);
    });
  const thing = THINGS[n % THINGS.length] ?? '';
  const project = `${thing}${DEEDS[Math.floor(n / 10) % DEEDS.length] ?? ''}专项${n + 1}`;
  line(0, ['项目支出绩效自评表']);
  line(1, ['（2025年度）']);
  line(2, ['项目名称', project]);
  line(3, ['主管部门', '某某局', null, null, '实施单位', '某某局机关']);
  line(4, ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']);
  const { budget, executed, rate, executionScore } = numbers;
  line(5, [null, '年度资金总额', budget, budget, executed, 10]);
  put(5, 6, rate, '0.00%');
  put(5, 7, executionScore);
  line(6, [null, '其中：当年财政拨款', budget, budget, executed, '—', '—', '—']);
  line(7, ['年度总体目标', `完成${project}，保障群众使用。`, null, null, `已完成${project}。`]);
  line(8, INDICATOR_HEADS);
  let i = 0;
  for (const [level1, size, parts] of GROUPS) {
    merges.push({ top: FIRST_ROW + i, left: 0, bottom: FIRST_ROW + i + size - 1, right: 0 });
    put(FIRST_ROW + i, 0, level1);
    for (const [level2, count] of parts) {
      merges.push({ top: FIRST_ROW + i, left: 1, bottom: FIRST_ROW + i + count - 1, right: 1 });
      put(FIRST_ROW + i, 1, level2);
      for (let k = 0; k < count; k += 1, i += 1) {
        const one = indicators[i];
        if (!one) continue;
        const name = `${THINGS[(n + i) % 10] ?? ''}${DEEDS[(n * 3 + i) % 10] ?? ''}${kindOf(i)}${i + 1}（${n + 1}）`;
        const { target, actual, weight, score } = one;
        line(FIRST_ROW + i, [null, null, name, target, actual, weight, score]);
      }
    }
  }
  line(TOTAL_ROW, ['总分', null, null, null, null, numbers.totalWeight, numbers.totalScore]);
  merges.push({ top: TOTAL_ROW, left: 0, bottom: TOTAL_ROW, right: 4 });
  return {
    name: `表${n + 1}`,
    visibility: 'visible',
    cells,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  };
}

/** A workbook with these forms, each on a sheet of its own. */
export function benchWorkbook(forms: readonly BenchForm[]): WorkbookSnapshot {
  return { name: 'bench.xlsx', sheets: forms.map(({ sheet }) => sheet), definedNames: [], mergesKnown: true };
}
