import { inspect } from '../../src/engine';
import { LAYOUTS } from './index';
import { mutantsOf } from './mutants';

/** Rows that share one merged score are looked at as one; what each of them lacks is left to a person. */
const SHARED: readonly string[] = ['fifth-published-student-aid-reason-in-score'];

const DRAWN = LAYOUTS.filter(({ id }) => !SHARED.includes(id)).map((drawn) => [drawn.id, drawn] as const);

test('the drawn forms have places for many faults', () => {
  expect(LAYOUTS.flatMap(mutantsOf).length).toBeGreaterThan(500);
});

describe.each(DRAWN)('a fault in %s', (_, drawn) => {
  const known = new Set(inspect(drawn.snapshot).findings.map(({ id }) => id));
  const cases = mutantsOf(drawn).map((mutant) => ({
    ...mutant,
    found: inspect(mutant.snapshot).findings.filter(({ id }) => !known.has(id)),
  }));

  test('is named at its cell', () => {
    const missed = cases.filter(
      ({ codes, cells, found }) =>
        !found.some(
          ({ code, cell, severity }) =>
            severity !== 'info' && codes.includes(code) && cells.includes(cell.address),
        ),
    );
    expect(missed.map(({ fault, cells }) => `${fault} at ${cells[0] ?? ''}`)).toEqual([]);
  });

  test('brings no error of another kind with it', () => {
    const others = cases.flatMap(({ fault, codes, found }) =>
      found
        .filter(({ severity, code }) => severity === 'error' && !codes.includes(code))
        .map(({ code, message }) => `${fault}: ${code} ${message}`),
    );
    expect(others).toEqual([]);
  });
});
