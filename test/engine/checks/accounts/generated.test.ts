import { inspect } from '../../../../src/engine';
import type { Finding } from '../../../../src/engine';
import type { FormCell } from '../../../../src/engine/form';
import { recognise } from '../../../../src/engine/recognise';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { randomBooks } from '../../../support/accounts/figures';
import type { Style } from '../../../support/accounts/lists';
import { Random } from '../../../support/accounts/random';
import { stacked, withCell, workbookOf } from '../../../support/accounts/sheets';
import { accountsSheets } from '../../../support/accounts/tables';
import { accountsForm } from '../../../support/form-kinds';

/** Random departments with accounts that are right by construction, written as in many provinces. */

const SETS = 24;
const CHANGES = 3;

function randomStyle(random: Random): Style {
  return {
    unit: random.pick(['万元', '元']),
    threePublicFirst: random.chance(0.5),
    codes: random.pick(['column', 'split', 'joined']),
    merges: random.chance(0.6),
    numbers: random.chance(0.6),
    year: random.chance(0.5),
  };
}

function randomSet(seed: number): WorkbookSnapshot {
  const random = new Random(seed);
  const sheets = accountsSheets(randomBooks(random), randomStyle(random));
  return workbookOf(random.chance(0.3) ? [stacked('决算', sheets)] : sheets);
}

const ofAccounts = (workbook: WorkbookSnapshot): readonly Finding[] =>
  inspect(workbook).findings.filter(({ code }) => code.startsWith('PJ8'));

function amounts(workbook: WorkbookSnapshot): readonly { readonly cell: FormCell; readonly table: string }[] {
  return recognise(workbook)
    .forms.map(accountsForm)
    .flatMap(({ tables, accounts }) =>
      tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap((cell) =>
            cell !== null && typeof cell.value === 'number' && cell.value !== 0
              ? [{ cell, table: accounts.table }]
              : [],
          ),
        ),
      ),
    );
}

const isAt =
  ({ sheet, address }: FormCell) =>
  (place: { readonly sheet: number; readonly address: string }): boolean =>
    place.sheet === sheet && place.address === address;

const seeds = Array.from({ length: SETS }, (_, index) => index + 1);

it('finds nine tables and nothing wrong in consistent books', () => {
  for (const seed of seeds) {
    const workbook = randomSet(seed);
    const { forms } = recognise(workbook);
    expect([seed, new Set(forms.map((form) => accountsForm(form).accounts.table)).size]).toEqual([seed, 9]);
    expect([seed, ofAccounts(workbook).map(({ message }) => message)]).toEqual([seed, []]);
  }
});

it('finds every wrong figure, accuses nothing unconnected, and mostly the very cell', () => {
  // Each figure of these tables is in two sums or more, so the wrong cell itself can be identified.
  const certain = new Set(['income', 'expenditure', 'fiscal', 'general-budget', 'government-fund']);
  for (const seed of seeds) {
    const workbook = randomSet(seed);
    const random = new Random(seed + 1000);
    const all = amounts(workbook);
    for (let change = 0; change < CHANGES; change += 1) {
      const { cell, table } = random.pick(all);
      const wrong = Math.round((Number(cell.value) + random.pick([-1, 1, 3, 10, 24.3])) * 100) / 100;
      const changed = withCell(workbook, cell.sheet, cell.row, cell.col, wrong);
      const errors = ofAccounts(changed).filter(({ severity }) => severity === 'error');
      const about = isAt(cell);
      const where = `${seed}: ${table} ${cell.address} ${String(cell.value)} → ${wrong}`;
      expect([where, errors.length > 0]).toEqual([where, true]);
      const elsewhere = errors.filter((error) => !about(error.cell) && !error.related.some(about));
      expect([where, elsewhere.map(({ message }) => message)]).toEqual([where, []]);
      if (certain.has(table))
        expect([where, errors.some((error) => about(error.cell))]).toEqual([where, true]);
    }
  }
});

it('tells tail differences of 万元 from faults of 元', () => {
  const random = new Random(11);
  const books = randomBooks(random);
  const style: Style = {
    unit: '万元',
    threePublicFirst: false,
    codes: 'column',
    merges: true,
    numbers: true,
    year: false,
  };
  const off = (unit: Style['unit']): readonly string[] => {
    const workbook = workbookOf(accountsSheets(books, { ...style, unit }));
    // 本年收入合计 of 收入决算表 one hundredth too high.
    const total = accountsForm(recognise(workbook).forms[1]).tables[0]?.rows[0]?.cells[0];
    if (!total) throw new Error('no total');
    const changed = withCell(workbook, total.sheet, total.row, total.col, Number(total.value) + 0.01);
    return ofAccounts(changed).map(({ severity }) => severity);
  };
  expect(new Set(off('万元'))).toEqual(new Set(['info']));
  expect(new Set(off('元'))).toEqual(new Set(['error']));
});
