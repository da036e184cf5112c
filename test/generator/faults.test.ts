import { inspect, type Finding } from '../../src/engine';
import { addressOf } from '../../src/workbook/address';
import type { InjectedFault } from '../support/form-truth';
import { FAULT_NAMES, injectFault, type FaultName } from './faults';
import { generateForm, type GeneratedForm } from './index';

const SEEDS = Array.from({ length: 24 }, (_, seed) => seed);
const CLEAN = SEEDS.map((seed) => generateForm(seed));
const BEFORE = CLEAN.map(({ snapshot }) => inspect(snapshot).findings);

/** Addresses whose value is not the same in both workbooks. */
function changed(before: GeneratedForm, after: GeneratedForm): string[] {
  return after.snapshot.sheets.flatMap((_, index) => {
    const [old, now] = [valuesOf(before, index), valuesOf(after, index)];
    return [...new Set([...old.keys(), ...now.keys()])].filter(
      (address) => old.get(address) !== now.get(address),
    );
  });
}

function valuesOf({ snapshot }: GeneratedForm, sheet: number): ReadonlyMap<string, string> {
  const cells = snapshot.sheets[sheet]?.cells ?? [];
  return new Map(cells.map(({ row, col, value }) => [addressOf(row, col), JSON.stringify(value)]));
}

interface Case {
  readonly name: string;
  readonly clean: GeneratedForm;
  readonly bad: GeneratedForm;
  readonly injected: InjectedFault;
  /** Findings that the clean form does not have. */
  readonly found: readonly Finding[];
}

function casesOf(fault: FaultName): readonly Case[] {
  return CLEAN.flatMap((clean, seed): Case[] => {
    const bad = injectFault(clean, fault, seed);
    const injected = bad?.truth.injected;
    if (!bad || !injected) return [];
    const known = new Set(BEFORE[seed]?.map(({ id }) => id));
    const found = inspect(bad.snapshot).findings.filter(({ id }) => !known.has(id));
    return [{ name: bad.snapshot.name, clean, bad, injected, found }];
  });
}

describe.each(FAULT_NAMES)('the injected fault %s', (fault) => {
  const cases = casesOf(fault);

  test('finds a place in many forms and touches one or two cells', () => {
    expect(cases.length).toBeGreaterThan(4);
    for (const { clean, bad } of cases) expect([1, 2]).toContain(changed(clean, bad).length);
  });

  test('is found at its cell by the check it is for', () => {
    const missed = cases.filter(({ injected: { code, also, address, accept }, found }) => {
      const places = [address, ...accept];
      return !found.some((one) => [code, ...also].includes(one.code) && places.includes(one.cell.address));
    });
    expect(missed.map(({ name, injected }) => `${name} ${injected.address}: ${injected.note}`)).toEqual([]);
  });

  test('brings no error of another kind with it', () => {
    const others = cases.flatMap(({ name, injected: { code, also }, found }) =>
      found
        .filter((one) => one.severity === 'error' && ![code, ...also].includes(one.code))
        .map((one) => `${name} ${one.code} ${one.message}`),
    );
    expect(others).toEqual([]);
  });
});
