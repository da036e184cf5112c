import { addressOf, contains, parseAddress } from '../../src/workbook/address';
import type { CheckOutcome, Finding, InspectOptions, Inspection } from '../../src/engine';
import { ALL_CHECKS, inspect } from '../../src/engine';
import type { WorkbookCheck } from '../../src/engine/checks/define-check';
import { WorkbookContext } from '../../src/engine/checks/context';
import { nationalProfile } from '../../src/engine/profiles';
import { recognise } from '../../src/engine/recognise';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { fixtureWorkbook } from './fixtures';
import { withCells } from './forms/grid';
import { sayableBy } from './sayable';

/** New contents of a cell: a value, or a value with its formula and number format. */
export type Change = CellValue | Content;

interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export type Changes = Readonly<Record<string, Change>>;

/** Published forms on which the tests of the checks are based; all of them are without a fault. */
const BASES = {
  /**
   * clean/C01, the base if a case names none. Title A2, (2022年度) A3, project name C4, 主管部门 C5, 实施单位 G5.
   * 年度资金总额 120 / 118.5 / 112.36 (C7 D7 E7) with the sources 100 + 20 + 0, 98.5 + 20 + 0 and 92.36 + 20 + 0
   * (rows 8–10); weight F7 = 10, rate G7 = 94.82 %, score H7 = 9.48. Goals B12 and F12. 产出指标(50分) B14,
   * 效益指标(30分) B19, 满意度指标(10分) B22; weights 10 each in G14–G22, scores 10 each in H14–H22, reasons in column
   * I; total row G23 = 100, H23 = 99.48. Target E and actual value F: 14 ≥86个 / 86, 15 ≥62座 / 62, 16 ≥95% /
   * 97.2, 17 =100% / 100, 18 成本 ≤0.8万元 / 0.76, 19 ≥500万元 / 530, 20 =0人 / 0, 21 持续提升 / 持续提升, 22 ≥90% / 92: all
   * met, all scored in full.
   */
  anhui: ['clean/C01-anhui-shuili', '水旱灾害防御与山洪预警系统运'],
  /** clean/C05: the same rules with a note under the form and template rows. */
  noted: ['clean/C05-tianchang-jiaoyu', '农村义务教育学生营养改善计划'],
  /** clean/C09: nature, value and unit in columns of their own; no reason column. */
  sichuan: ['clean/C09-sichuan-fulian', '云南省农村贫困妇女两癌检查救'],
  /** No weight column; points in the labels; one reason cell (B18) for the whole form. */
  hubei: ['zengdu-2022-self-evaluation', '基金稽核培训'],
  /** No weights and no scores. */
  transfer: ['layouts/H13-transfer-linhe-2023', '转移支付绩效自评表'],
  /** Target table: no actual values. */
  targets: ['anyang-2021-targets', '离休干部医疗费'],
  /** Points in columns beside the levels; declared at two levels. */
  guangdong: ['jiangmen-2023', '部门整体支出绩效自评指标评分表'],
} as const;

export type Base = keyof typeof BASES;

function isContent(change: Change): change is Content {
  return typeof change === 'object' && change !== null && 'value' in change;
}

function isCovered({ merges }: SheetSnapshot, address: string): boolean {
  const place = parseAddress(address);
  return (
    place !== null &&
    merges.some(
      (area) => contains(area, place.row, place.col) && (area.top !== place.row || area.left !== place.col),
    )
  );
}

function alteredSheet(sheet: SheetSnapshot, changes: Changes): SheetSnapshot {
  const old = new Map(sheet.cells.map((cell) => [addressOf(cell.row, cell.col), cell]));
  const contents = Object.entries(changes).map(([address, change]) => {
    const { value, formula, format }: Content = isContent(change) ? change : { value: change };
    const kept = format ?? old.get(address)?.format;
    if (value === null && formula === undefined) return [address, null] as const;
    if (isCovered(sheet, address)) throw new Error(`${address} is inside a merged area: nobody sees it`);
    return [
      address,
      {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(kept === undefined ? {} : { format: kept }),
      },
    ] as const;
  });
  return withCells(sheet, Object.fromEntries(contents));
}

/** A published form, alone in a workbook, with some of its cells changed. */
export function altered(
  base: Base,
  changes: Changes = {},
  hiddenRows: readonly number[] = [],
): WorkbookSnapshot {
  const [file, sheetName] = BASES[base];
  const workbook = fixtureWorkbook(file);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName} in ${file}`);
  return { ...workbook, sheets: [{ ...alteredSheet(sheet, changes), hiddenRows }], definedNames: [] };
}

/** A workbook with one sheet, its cells written out row by row; null leaves a cell blank. */
export function written(rows: readonly (readonly Change[])[]): WorkbookSnapshot {
  const changes = Object.fromEntries(
    rows.flatMap((row, at) => row.map((change, col) => [addressOf(at, col), change] as const)),
  );
  const sheet: SheetSnapshot = {
    name: '自评表',
    visibility: 'visible',
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  };
  return { name: '自评表.xlsx', sheets: [alteredSheet(sheet, changes)], definedNames: [], mergesKnown: true };
}

export interface Outcome {
  readonly outcome: CheckOutcome;
  readonly findings: readonly Finding[];
  readonly inspection: Inspection;
}

/** The worst outcome of several forms is the outcome of the workbook. */
const WORST_FIRST: readonly CheckOutcome[] = ['violated', 'cannot-judge', 'holds', 'does-not-apply'];

/** The outcome of one check on a workbook, with its findings. */
export function outcomeOf(code: string, workbook: WorkbookSnapshot, options: InspectOptions = {}): Outcome {
  const inspection = inspect(workbook, options);
  const outcomes = inspection.forms
    .flatMap(({ tallies }) => tallies)
    .flatMap((tally) => (tally.code === code ? [tally.outcome] : []));
  const across = ALL_CHECKS.find((check) => check.code === code && check.scope === 'workbook');
  const said = across?.scope === 'workbook' ? [acrossOutcome(across, workbook)] : outcomes;
  const outcome = WORST_FIRST.find((one) => said.includes(one));
  if (outcome === undefined) throw new Error(`check ${code} did not run`);
  return { outcome, findings: inspection.findings.filter((finding) => finding.code === code), inspection };
}

/** The outcome of a check across forms, which no form contains. */
function acrossOutcome(check: WorkbookCheck, workbook: WorkbookSnapshot): CheckOutcome {
  const choice = { id: 'national', name: '全国通用', evidence: [], parts: [], printed: [] };
  const context = new WorkbookContext(workbook, recognise(workbook, {}), 'submission', () => ({
    profile: nationalProfile,
    choice: { ...choice, chosenBy: 'default' },
  }));
  return check.run(context).outcome;
}

/** A list of results by project, to which no check of single forms applies. */
export const SUMMARY_LIST: readonly (readonly Change[])[] = [
  ['2021年度项目绩效自评结果汇总表'],
  ['序号', '项目名称', '预算数', '执行数', '资金使用率', '得分', '等级'],
  [1, '办案经费', 10, 10, '100%', 98, '优'],
  [2, '技能培训', 20, 20, '100%', 97, '优'],
  [3, '道路养护', 30, 30, '100%', 96, '优'],
];

/** A form and the outcome that the check should have. */
export interface Case {
  readonly says: string;
  readonly base?: Base;
  /** Instead of a published form: a sheet written out row by row. */
  readonly rows?: readonly (readonly Change[])[];
  /** Instead of both: a whole workbook. */
  readonly book?: WorkbookSnapshot;
  readonly change?: Changes;
  readonly hiddenRows?: readonly number[];
  readonly options?: InspectOptions;
  readonly outcome: CheckOutcome;
  /** The findings, each with the facts that matter; absent = only the outcome is compared. */
  readonly findings?: readonly Partial<Finding & { readonly at: string; readonly near: readonly string[] }>[];
}

/** Tests of one check; each form differs from a right one as its sentence says. */
export function casesOf(code: string, cases: readonly Case[]): void {
  describe(code, () => {
    it('has a case for everything it can say', () => {
      const shown = new Set(cases.map(({ outcome }) => outcome));
      expect(sayableBy(code).filter((outcome) => !shown.has(outcome))).toEqual([]);
    });

    it.each(cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
      const workbook =
        one.book ?? (one.rows ? written(one.rows) : altered(one.base ?? 'anhui', one.change, one.hiddenRows));
      const { outcome, findings } = outcomeOf(code, workbook, one.options);
      expect({ outcome, at: findings.map(({ cell }) => cell.address) }).toMatchObject({
        outcome: one.outcome,
        ...(one.findings ? { at: one.findings.map(({ at }) => at) } : {}),
      });
      one.findings?.forEach(({ at: _at, near, ...facts }, index) => {
        expect(findings[index]).toMatchObject(facts);
        if (near)
          expect(findings[index]?.related.map(({ address }) => address)).toEqual(
            expect.arrayContaining([...near]),
          );
      });
    });
  });
}
