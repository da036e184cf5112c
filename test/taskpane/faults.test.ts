import { isDeepStrictEqual } from 'node:util';
import { addressOf } from '../../src/workbook/address';
import { openFixture, type Fault } from '../excel-host';
import { panePerTest, type OpenPane } from './support/open-pane';

/**
 * Something goes wrong at every round trip of every operation that writes: afterwards the workbook is as it
 * was, or the pane says exactly which cells were written, and the next try succeeds.
 */

const pane = panePerTest();

const FORM = 'jiayuguan-2021.xlsx';
const BLANK = 'mingguang-2022-blank.xlsx';

const FAULTS: readonly Fault[] = [
  { kind: 'session-lost' },
  { kind: 'general' },
  { kind: 'break-at', action: 2 },
  { kind: 'break-at-write', write: 1 },
];

interface Case {
  readonly file: string;
  readonly prepare: (here: OpenPane) => Promise<void>;
  readonly act: (here: OpenPane) => Promise<void>;
}

const check = (here: OpenPane): Promise<void> => here.session.check();
const withoutMarks = async (here: OpenPane): Promise<void> => {
  await here.session.change({ ...here.store.get().settings, marks: false });
};

const CASES: Readonly<Record<string, Case>> = {
  check: { file: FORM, prepare: withoutMarks, act: check },
  mark: {
    file: FORM,
    prepare: async (here) => {
      await withoutMarks(here);
      await check(here);
    },
    act: (here) => here.session.mark(),
  },
  clear: { file: FORM, prepare: check, act: (here) => here.session.unmark() },
  fill: {
    file: BLANK,
    prepare: async (here) => {
      await withoutMarks(here);
      await check(here);
    },
    act: (here) => here.session.fill(),
  },
};

/** Every cell's value as `sheet!address` → value. */
function values({ excel }: OpenPane): ReadonlyMap<string, unknown> {
  return new Map(
    excel.book.sheets.flatMap((sheet) =>
      sheet
        .entries()
        .map(({ row, col, cell }) => [`${sheet.name}!${addressOf(row, col)}`, cell.value] as const),
    ),
  );
}

/** Cells whose value differs. */
function changed(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((cell) => (before.get(cell) ?? null) !== (after.get(cell) ?? null))
    .sort();
}

function written({ store }: OpenPane): readonly string[] {
  return (store.get().fill.result?.written ?? [])
    .map(({ cell }) => `${cell.sheetName}!${cell.address}`)
    .sort();
}

/**
 * Runs the operation with the fault after so many round trips, and once more without; returns the number of
 * round trips.
 */
async function run(
  name: string,
  { file, prepare, act }: Case,
  strike: { readonly fault: Fault; readonly after: number } | null,
): Promise<number> {
  const here = await pane(openFixture(file));
  await prepare(here);
  const before = { book: here.excel.book.describe(), values: values(here) };
  here.excel.session.log.reset();
  if (strike) here.excel.session.faults.inject(strike.fault, strike.after);
  await act(here);
  const trips = here.excel.session.log.totals().trips;
  here.excel.session.faults.clear();
  const { trouble, fill, task } = here.store.get();
  expect(task).toEqual({ kind: 'idle' });
  const told = name === 'fill' ? written(here) : [];
  expect(changed(before.values, values(here))).toEqual(told);
  if (trouble !== null) {
    expect(trouble.sentence).toMatch(/[\u4e00-\u9fff]/);
    // Marks may be half done; then a sentence says so, with what to do.
    const asBefore = isDeepStrictEqual(here.excel.book.describe(), before.book);
    if (name !== 'fill' && !asBefore) expect(trouble.sentence).toContain('一部分');
  }
  // Cells that were not written are named with the reason.
  for (const { sentence } of fill.result?.skipped ?? []) expect(sentence).toMatch(/没有写入|无法确认/);
  await act(here);
  expect(here.store.get().trouble).toBeNull();
  return trips;
}

describe.each(Object.entries(CASES))('%s with a fault at any round trip', (name, operation) => {
  let trips: number;
  beforeAll(async () => {
    trips = await run(name, operation, null);
  });

  it.each(FAULTS)(
    '$kind: nothing is changed in silence, and the next try succeeds',
    async (fault) => {
      expect(trips).toBeGreaterThan(0);
      for (let after = 0; after < trips; after += 1) await run(name, operation, { fault, after });
    },
    120_000,
  );
});
