import { inspectRecognised, recognise } from '../../../../src/engine';
import {
  hasIndicators,
  type IndicatorColumn,
  type IndicatorForm,
  type Recognition,
} from '../../../../src/engine/form';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { knownForms } from '../../../support/forms/corpus';
import { inspected, recognised } from '../../../support/forms/inspected';
import { generateWorkbook } from '../../../generator';

/**
 * If the words of a head are unknown, the values below must identify its column. Every form is read again
 * with the words of its heads replaced by words that no form uses.
 */

const COLUMNS: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'name',
  'target',
  'actual',
  'weight',
  'score',
  'reason',
];
const SIGNS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];

/** The one form of a workbook that has a table of indicators; null where there are several. */
function onlyForm({ forms }: Recognition): IndicatorForm | null {
  const [form] = forms;
  return form && hasIndicators(form) && forms.length === 1 && form.indicators.length > 2 ? form : null;
}

/** Every head in another word, wherever it is printed again. */
function withUnknownWords(snapshot: WorkbookSnapshot, form: IndicatorForm): WorkbookSnapshot {
  const rows = new Set(form.columns.map(({ header }) => header.row));
  const sheet = snapshot.sheets[form.sheet];
  const heads = (sheet?.cells ?? []).flatMap(({ row, value }) =>
    rows.has(row) && typeof value === 'string' ? [value] : [],
  );
  const words = new Map(
    [...new Set(heads)].map((head, at) => [
      head,
      `${at % 2 === 0 ? '名称' : '数值'}${SIGNS[at % SIGNS.length] ?? ''}`,
    ]),
  );
  const sheets = snapshot.sheets.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => {
      const word = typeof cell.value === 'string' ? words.get(cell.value) : undefined;
      return word !== undefined && cell.row >= Math.min(...rows) ? { ...cell, value: word } : cell;
    }),
  }));
  return { ...snapshot, sheets };
}

interface Outcome {
  readonly columns: number;
  readonly kept: number;
  readonly errors: readonly string[];
}

function outcome(id: string, snapshot: WorkbookSnapshot): Outcome | null {
  const form = onlyForm(recognised(snapshot));
  // Forms with errors of their own are left out: the others must have none with the new words.
  if (!form || inspected(snapshot).findings.some(isError)) return null;
  const changed = withUnknownWords(snapshot, form);
  const recognition = recognise(changed);
  const again = recognition.forms.filter(hasIndicators).find(({ indicators }) => indicators.length > 0);
  const wanted = form.columns.filter(({ column }) => COLUMNS.includes(column));
  const kept = wanted.filter(
    ({ column, header }) =>
      again?.columns.some((one) => one.column === column && one.header.col === header.col) ||
      again?.doubts.some((doubt) => doubt.column === column),
  );
  const errors = inspectRecognised(changed, recognition).findings.filter(isError);
  return {
    columns: wanted.length,
    kept: kept.length,
    errors: errors.map(({ code, cell }) => `${id} ${code} ${cell.address}`),
  };
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';

function sumUp(outcomes: readonly (Outcome | null)[]): { share: number; errors: readonly string[] } {
  const all = outcomes.filter((one): one is Outcome => one !== null);
  const total = (of: 'columns' | 'kept'): number => all.reduce((sum, one) => sum + one[of], 0);
  expect(all.length).toBeGreaterThan(3);
  return { share: total('kept') / total('columns'), errors: all.flatMap(({ errors }) => errors) };
}

test('known forms keep four fifths of their columns, or ask, when their heads are in unknown words', () => {
  const written = knownForms().filter(({ file }) => !file.tags.includes('generated'));
  const { share, errors } = sumUp(written.map(({ id, snapshot }) => outcome(id, snapshot)));
  expect(share).toBeGreaterThanOrEqual(0.8);
  expect(errors).toEqual([]);
});

test('generated forms keep four fifths of their columns, or ask', () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  const drawn = seeds.map((seed) =>
    outcome(`seed ${seed}`, generateWorkbook(seed, { variety: 'usual', single: true }).snapshot),
  );
  const { share, errors } = sumUp(drawn);
  expect(share).toBeGreaterThanOrEqual(0.8);
  expect(errors).toEqual([]);
});
