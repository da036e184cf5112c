import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inspect } from '../../../src/engine';
import type { Inspection } from '../../../src/engine/finding';
import type { Decimal } from '../../../src/workbook/decimal';
import type { FillPlan } from '../../../src/engine/fill';
import { planFill } from '../../../src/engine/fill';
import { hasIndicators, type FormCell, type IndicatorForm } from '../../../src/engine/form';
import { readPlainNumber } from '../../../src/engine/measure';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { generateForm } from '../../generator';
import { fixtureWorkbook } from '../../support/fixtures';
import { knownForm, remark, soundForms } from '../../support/forms/corpus';
import { inspected, recognised } from '../../support/forms/inspected';

/**
 * Scores, rates and totals of all forms are blanked and filled again; what is filled must be what was there.
 * Coverage is a lower limit: it may rise, never fall.
 */

const FOLDER = path.join(__dirname, '../../fixtures/workbooks');

interface Book {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
}

const BOOKS: readonly Book[] = [
  ...['', 'clean', 'layouts'].flatMap((folder) =>
    readdirSync(path.join(FOLDER, folder))
      .filter((file) => file.endsWith('.xlsx'))
      .map((file) => path.join(folder, file.replace(/\.xlsx$/, '')))
      .map((name) => ({ name, workbook: fixtureWorkbook(name) })),
  ),
  ...soundForms()
    .filter((form) => !remark(form, 'ambiguous').includes('fill'))
    .map(({ id, snapshot }) => ({ name: id, workbook: snapshot })),
];

/** Cells whose published value is not what the rules give, and why. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'project/points-shared-by-merged-cells G12': 'not yet right: two rows share it, and the second is missed',
  'project/points-shared-by-merged-cells G15': 'not yet right: the total with it',
  'jiayuguan-2021 I4': 'typed by hand as 9; 10 × 99.60% = 9.96',
  'first-sight/d427-street-split-head-percent-weights H24': 'the same number, written as a sum',
  'first-sight/d370-tianjin-park-numbered G11': 'the same number, with a remark behind it',
  'first-sight/d370-tianjin-park-numbered G16': 'the same number, with a remark behind it',
  'first-sight/d370-tianjin-park-numbered G22': 'the same number, with a remark behind it',
  'jiangmen-2023 G77': 'the published 97.62 is wrong: the rows add up to 89.02',
  'project/school-levels-behind-name H7': 'the form shows three places: 30 × 79.1 ÷ 80 = 29.6625',
  'project/school-levels-behind-name H10': 'the form shows three places',
  'hebei/dormitory-heating H7': 'the form shows no places',
  'beijing/street-cleaning-method H6': 'the form shows no places',
  'project/opera-hundred-without-execution H19': 'points taken off for high prices, though 2万元 was met',
  'project/opera-hundred-without-execution H23': 'the total with them',
  'hubei/actors-training-no-title H17': 'points taken off for poor accounts, though 5万元 was met',
  'hubei/actors-training-no-title H25': 'the total with them',
  'first-sight/d54-central-institute-page-break H15':
    'two points off for five of six reports, where the ratio gives 8.33',
  'first-sight/d54-central-institute-page-break H26': 'the total with them',
  'first-sight/p26-chongqing-science-association-department-yuan J7': '9.685 is written as 9.68',
  'first-sight/p26-chongqing-science-association-department-yuan H2': 'the total with it',
  'first-sight/p92-hubei-citizen-centre-total-in-the-money-row H13': '18 of 20 typed at 83.5 %',
  'first-sight/p92-hubei-citizen-centre-total-in-the-money-row H28': 'the total with it',
  'first-sight/p39-anhui-district-employment-transfer-without-points F7': 'the form shows whole percents',
  'first-sight/p46-hebei-food-school-reason-zero H7': 'the form shows whole percents',
  'first-sight/p46-hebei-food-school-reason-zero I7': '86 % typed as 9 of 10',
  'first-sight/p46-hebei-food-school-reason-zero G41': 'the total with it',
  'first-sight/p94-hunan-township-department-by-income-and-by-spending G16':
    'a whole point off for 98 % in time, with its reason',
  'first-sight/p94-hunan-township-department-by-income-and-by-spending G23': 'the total with it',
  'first-sight/p96-ningxia-seed-potatoes-total-in-the-head G7':
    'the form shows one place: 259.45 ÷ 300 = 86.48 %',
  'first-sight/d72-jilin-institute-marks-out-of-hundred-weighted G6': 'from a whole mark: 83 of 100 × 15',
  'first-sight/d72-jilin-institute-marks-out-of-hundred-weighted G10':
    'five marks taken off, though 90 % is met',
  'first-sight/d72-jilin-institute-marks-out-of-hundred-weighted G11': 'the total with them',
  'first-sight/p48-beijing-street-cleaning-points-as-values G6': 'the form shows whole percents',
  'first-sight/p48-beijing-street-cleaning-points-as-values H6': '49.88 % typed as 50 %',
  'first-sight/p48-beijing-street-cleaning-points-as-values H18': 'the total with it',
  'first-sight/p111-county-farm-operators F8': 'the form shows the share with one place: 94 ÷ 650 = 0.1446',
  'first-sight/p111-county-farm-operators G8': 'the form shows one place: 2.89',
  'hunan/department-forestry-money-in-sentences G23': 'a whole point off for 1093 of 1100万元',
  'hunan/department-forestry-money-in-sentences G24': 'a whole point off for 2.45 of 2.6亿元',
  'hunan/department-forestry-money-in-sentences G30': 'the total with them',
};

const PARTS = {
  rows: ({ indicators }: IndicatorForm) => indicators.map(({ score }) => score),
  execution: ({ execution }: IndicatorForm) => [execution?.score ?? null, execution?.rate ?? null],
  totals: ({ groups, subtotals, total }: IndicatorForm) => [
    ...groups.map(({ score }) => score),
    ...subtotals.map(({ score }) => score),
    total?.score ?? null,
  ],
} as const;

type Part = keyof typeof PARTS;

function key({ sheet, row, col }: { sheet: number; row: number; col: number }): string {
  return `${sheet}!${row},${col}`;
}

function filledCells(book: Book, parts: readonly Part[]): ReadonlyMap<string, FormCell> {
  const cells = recognised(book.workbook)
    .forms.filter(hasIndicators)
    .flatMap((form) => parts.flatMap((part) => PARTS[part](form)))
    .flatMap((cell) => (cell && cell.text !== '' ? [[key(cell), cell] as const] : []));
  return new Map(cells);
}

function blanked({ workbook }: Book, cells: ReadonlyMap<string, FormCell>): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        if (!cells.has(key({ ...cell, sheet: index }))) return cell;
        const { row, col, format } = cell;
        return { row, col, value: null, ...(format === undefined ? {} : { format }) };
      }),
    })),
  };
}

/** A score, or a rate as a share: 0.996, 99.6 and 99.60% are one rate. */
function numberOf(value: CellValue): Decimal | null {
  const plain = readPlainNumber(value);
  return plain === null ? null : plain.suffix === '%' ? plain.value.div(100) : plain.value;
}

function same(a: CellValue, b: CellValue, rate: boolean): boolean {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x === null || y === null) return false;
  if (!rate) return x.eq(y);
  // A published rate may show fewer places than it has.
  return [1, 100, '0.01'].some((factor) => x.times(factor).minus(y).abs().lte('0.00005'));
}

interface Outcome {
  right: number;
  wrong: string[];
  /** Equal shares of a group that differ from what was there: shown as assumed. */
  assumed: string[];
  person: number;
}

type Copy = readonly [WorkbookSnapshot, Inspection];

const COPIES = new WeakMap<WorkbookSnapshot, Map<string, Copy>>();

/** A copy without these cells, and the findings in it. Many forms have only cells of one of the parts. */
function copyWithout(book: Book, cells: ReadonlyMap<string, FormCell>): Copy {
  const copies = COPIES.get(book.workbook) ?? new Map<string, Copy>();
  COPIES.set(book.workbook, copies);
  const blanks = [...cells.keys()].sort().join(' ');
  const known = copies.get(blanks);
  if (known) return known;
  const workbook = blanked(book, cells);
  const copy: Copy = [workbook, inspect(workbook)];
  copies.set(blanks, copy);
  return copy;
}

function refill(book: Book, parts: readonly Part[], outcome: Outcome, equal = same): FillPlan {
  const cells = filledCells(book, parts);
  const plan = planFill(...copyWithout(book, cells));
  const proposed = new Map(
    plan.proposals.map((proposal) => [`${proposal.edit.cell.sheet}!${proposal.edit.cell.address}`, proposal]),
  );
  for (const cell of cells.values()) {
    const proposal = proposed.get(`${cell.sheet}!${cell.address}`);
    const name = `${book.name} ${cell.address}`;
    if (proposal === undefined) outcome.person += 1;
    else if (equal(cell.value, proposal.edit.value, proposal.kind === 'execution-rate')) outcome.right += 1;
    // Shown beside what is written, for a person to take.
    else if (!proposal.selected) outcome.person += 1;
    else if (!(name in EXPLAINED))
      (proposal.assumed ? outcome.assumed : outcome.wrong).push(
        `${name}: ${cell.text} → ${String(proposal.edit.value)}`,
      );
  }
  return plan;
}

describe('forms blanked and filled again', () => {
  // Measured: 1482 of 2505 cells, 1063 of 1845, 345 of 410, 232 of 249; forms with many qualitative rows
  // lower the shares.
  it.each([
    ['everything', ['rows', 'execution', 'totals'], 58],
    ['scores of the rows', ['rows'], 57],
    ['the execution rate and its score', ['execution'], 80],
    ['subtotals and totals', ['totals'], 90],
  ] as const)('%s: no wrong number, and most of them right', (_what, parts, floor) => {
    const outcome: Outcome = { right: 0, wrong: [], assumed: [], person: 0 };
    for (const book of BOOKS) refill(book, parts, outcome);
    expect([...outcome.wrong, ...outcome.assumed]).toEqual([]);
    expect((100 * outcome.right) / (outcome.right + outcome.person)).toBeGreaterThan(floor);
  });

  it('overwriting changes only what is wrong', () => {
    const changed = BOOKS.flatMap(({ name, workbook }) =>
      planFill(workbook, inspected(workbook), { overwrite: true }).proposals.flatMap(({ edit }) =>
        edit.old === null || edit.old === '' ? [] : [`${name} ${edit.cell.address}`],
      ),
    );
    expect(changed.filter((cell) => !(cell in EXPLAINED))).toEqual([]);
  });

  it('no total is written into a column that holds something else, not even over a number', () => {
    for (const book of BOOKS) {
      const { proposals } = planFill(...copyWithout(book, filledCells(book, ['totals'])), {
        overwrite: true,
      });
      for (const { edit, kind } of proposals) {
        if (kind === 'total') expect([book.name, edit.cell.address, edit.old]).toContain(null);
      }
    }
  });
});

/** Generated forms show scores and rates in many ways: whole, cut, with twelve places. */
function close(a: CellValue, b: CellValue, rate: boolean): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === null || y === null) return false;
  const factors = rate ? [1, 100, '0.01'] : [1];
  return factors.some((factor) =>
    x
      .times(factor)
      .minus(y)
      .abs()
      .lte(rate ? '0.0051' : '0.0101'),
  );
}

describe.each(['usual', 'wide'] as const)(
  'generated forms of %s layouts, blanked and filled again',
  (variety) => {
    it('no wrong number, and none where there was none', () => {
      const outcome: Outcome = { right: 0, wrong: [], assumed: [], person: 0 };
      const elsewhere: string[] = [];
      for (let seed = 0; seed < 150; seed += 1) {
        const book = { name: `seed ${seed}`, workbook: generateForm(seed, { variety }).snapshot };
        const places = [...filledCells(book, ['rows', 'execution', 'totals']).values()].map(
          ({ address }) => address,
        );
        const { proposals } = refill(book, ['rows', 'execution', 'totals'], outcome, close);
        for (const { edit } of proposals)
          if (!places.includes(edit.cell.address)) elsewhere.push(`${book.name} ${edit.cell.address}`);
      }
      expect(outcome.wrong).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(outcome.right).toBeGreaterThan(1000);
    });
  },
);

describe('sums that miss a row', () => {
  const cases = [
    // 绩效指标小计 of 90 points was read as the subtotal of the last group, 10 points.
    ['shandong/three-totals', 'G14'],
    // Without its scores the fund block is not read as scored: 90 of 100 points.
    ['project/turned-funds', 'G14'],
  ] as const;

  it.each(cases)('%s: the sum at %s is left to a person', (id, address) => {
    const book = { name: id, workbook: knownForm(id).snapshot };
    const parts: readonly Part[] = id === 'project/turned-funds' ? ['execution', 'totals'] : ['totals'];
    const plan = refill(book, parts, { right: 0, wrong: [], assumed: [], person: 0 });
    expect(plan.proposals.map(({ edit }) => edit.cell.address)).not.toContain(address);
    expect(plan.left.find(({ cell }) => cell.address === address)?.why).toMatch(/合计应含 (?:90|100) 分/);
  });
});
