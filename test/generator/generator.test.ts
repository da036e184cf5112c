import { Decimal } from 'decimal.js';
import { parseAddress, parseRange, contains } from '../../src/workbook/address';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { FormTruth } from '../support/form-truth';
import { generateForm, generateWorkbook } from './index';
import { Random } from './random';

const SEEDS = Array.from({ length: 160 }, (_, seed) => seed);

function cellAt(workbook: WorkbookSnapshot, sheet: number, address: string): CellSnapshot | null {
  const place = parseAddress(address);
  if (!place) throw new Error(`no address: ${address}`);
  return workbook.sheets[sheet]?.cells.find(({ row, col }) => row === place.row && col === place.col) ?? null;
}

/** Number of a weight or score cell, however the form writes it; 0 for an empty one. */
function numberAt(workbook: WorkbookSnapshot, sheet: number, address: string): Decimal {
  const value = cellAt(workbook, sheet, address)?.value ?? 0;
  return new Decimal(String(value).normalize('NFKC'));
}

function sumOf(workbook: WorkbookSnapshot, truth: FormTruth, role: 'weight' | 'score'): Decimal {
  return truth.indicators
    .filter(({ optional }) => !optional)
    .reduce((sum, { cells, sheet }) => {
      const address = cells[role];
      return address ? sum.plus(numberAt(workbook, sheet ?? truth.sheet, address)) : sum;
    }, new Decimal(0));
}

describe('the form generator', () => {
  test('writes the same workbook for the same seed', () => {
    for (const seed of [0, 1, 17, 4711]) expect(generateWorkbook(seed)).toEqual(generateWorkbook(seed));
  });

  test('writes different workbooks for different seeds', () => {
    const texts = SEEDS.map((seed) => JSON.stringify(generateWorkbook(seed).snapshot.sheets));
    expect(new Set(texts).size).toBe(SEEDS.length);
  });

  test('points at cells that exist and lie inside the form', () => {
    for (const seed of SEEDS) {
      const { snapshot, truth } = generateWorkbook(seed);
      for (const form of truth.forms) {
        const range = parseRange(form.range);
        for (const { cells, sheet = form.sheet } of form.indicators) {
          const place = parseAddress(cells.name ?? '');
          expect(place && cellAt(snapshot, sheet, cells.name ?? '')).not.toBeNull();
          if (place && range && sheet === form.sheet)
            expect(contains(range, place.row, place.col)).toBe(true);
        }
      }
    }
  });

  test('writes forms whose points make 100 and whose total is the sum of the scores', () => {
    let checked = 0;
    for (const seed of SEEDS) {
      const { snapshot, truth } = generateWorkbook(seed);
      for (const form of truth.forms) {
        const total = form.total?.score;
        if (!total) continue;
        const inTable = form.indicators.some(({ execution }) => execution);
        const execution = form.execution?.cells;
        const part = (role: 'weight' | 'score'): Decimal =>
          !inTable && execution?.[role] ? numberAt(snapshot, form.sheet, execution[role]) : new Decimal(0);
        const stated = numberAt(snapshot, form.total?.sheet ?? form.sheet, total);
        expect(`${seed} ${stated.toFixed()}`).toBe(
          `${seed} ${sumOf(snapshot, form, 'score').plus(part('score')).toFixed()}`,
        );
        const hasWeights = form.indicators.some(({ cells }) => cells.weight);
        const points = new Decimal(inTable ? 0 : (form.execution?.points ?? 0));
        if (hasWeights) {
          expect(sumOf(snapshot, form, 'weight').plus(points).toFixed()).toBe('100');
        }
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(110);
  });

  test('gives fund rows whose parts make the total', () => {
    for (const seed of SEEDS) {
      const { content } = generateForm(seed);
      const lines = content.funds?.lines ?? [];
      const [total, ...parts] = lines;
      const sources = parts.filter(({ kind }) => kind === 'source');
      if (!total || sources.length === 0) continue;
      for (const column of ['initial', 'budget', 'executed'] as const) {
        const sum = sources.reduce((all, line) => all.plus(line[column]), new Decimal(0));
        expect(sum.toFixed()).toBe(total[column].toFixed());
      }
      expect(lines.every(({ budget, executed }) => executed.lte(budget))).toBe(true);
    }
  });

  test('meets every arrangement and many layouts', () => {
    const books = SEEDS.map((seed) => generateWorkbook(seed));
    const kinds = new Set(books.flatMap(({ truth }) => truth.forms.map(({ kind }) => kind)));
    expect(kinds.size).toBe(5);
    expect(books.some(({ snapshot }) => !snapshot.mergesKnown)).toBe(true);
    expect(
      books.some(({ truth }) =>
        truth.forms.some(({ indicators }) => indicators.some(({ sheet }) => sheet === 1)),
      ),
    ).toBe(true);
    const orders = books.map(({ truth }) => columnOrder(truth.forms[0]));
    expect(new Set(orders).size).toBeGreaterThan(40);
  });
});

/** Roles of the first row by column, e.g. `level1 level2 name target actual weight score reason`. */
function columnOrder(form: FormTruth | undefined): string {
  const cells = Object.entries(form?.indicators.find(({ optional }) => !optional)?.cells ?? {});
  const placed = cells.flatMap(([role, address]) => {
    const place = parseAddress(address ?? '');
    return place ? [{ role, col: place.col }] : [];
  });
  return placed
    .sort((a, b) => a.col - b.col)
    .map(({ role }) => role)
    .join(' ');
}

describe('the random choices', () => {
  test('split a number into parts that add up', () => {
    const random = new Random(3);
    for (let round = 0; round < 200; round += 1) {
      const parts = random.split(50, 7);
      expect(parts).toHaveLength(7);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(50);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(1);
    }
  });

  test('pick by weight', () => {
    const random = new Random(5);
    const picks = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['a', 3],
        ['b', 1],
      ] as const),
    );
    // three to one within a few standard deviations (27 each)
    expect(picks.filter((pick) => pick === 'a').length).toBeGreaterThan(2850);
    expect(picks.filter((pick) => pick === 'a').length).toBeLessThan(3150);
  });
});
