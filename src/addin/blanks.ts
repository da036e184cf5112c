import type { Call, CellContents } from '../functions/blanks';
import type { ArgumentArea } from '../functions/calls';
import type { AreaContents, SheetArea } from '../host/excel/areas';

/** Distinguishes blank cells from zeros for all waiting calls together, with two requests. */

export interface DoubtfulCall extends Call {
  /** The calling cell as Excel gives it, e.g. `表!B2`; undefined where it gives none. */
  readonly address: string | undefined;
}

/** null = it cannot be known. */
export type Settle = (call: DoubtfulCall) => Promise<readonly unknown[] | null>;

export type ReadAreas = (areas: readonly SheetArea[]) => Promise<readonly (AreaContents | null)[]>;

interface Waiting {
  readonly call: DoubtfulCall;
  readonly done: (args: readonly unknown[] | null) => void;
}

export function createSettle(read: ReadAreas): Settle {
  let waiting: readonly Waiting[] = [];
  let busy = false;

  async function work(): Promise<void> {
    busy = true;
    // Excel makes the calls of one recalculation one after the other; this waits for all of them.
    await new Promise((resolve) => setTimeout(resolve, 0));
    while (waiting.length > 0) {
      const calls = waiting;
      waiting = [];
      const answers = await settleAll(
        read,
        calls.map(({ call }) => call),
      ).catch(() => []);
      calls.forEach(({ done }, index) => done(answers[index] ?? null));
    }
    busy = false;
  }

  return (call) =>
    new Promise((done) => {
      waiting = [...waiting, { call, done }];
      if (!busy) void work();
    });
}

async function settleAll(
  read: ReadAreas,
  calls: readonly DoubtfulCall[],
): Promise<readonly (readonly unknown[] | null)[]> {
  const { areasAsked, callerOf, withBlanks } = await import(
    /* webpackChunkName: "functions" */ '../functions/blanks'
  );
  const callers = calls.map(({ address }) => callerOf(address));
  const formulas = await readKnown(read, callers);
  const wanted = calls.flatMap(({ id }, index) => {
    const home = callers[index];
    const formula = formulas[index]?.formulas[0]?.[0] ?? null;
    return home && formula !== null ? areasAsked(formula, id).map((area) => sheetArea(area, home)) : [];
  });
  const cells = await lookUp(read, wanted);
  return calls.map((call, index) => {
    const home = callers[index];
    const formula = formulas[index]?.formulas[0]?.[0] ?? null;
    if (!home || formula === null) return null;
    return withBlanks(call, formula, (area: ArgumentArea): CellContents | null =>
      cells(sheetArea(area, home)),
    );
  });
}

async function readKnown(
  read: ReadAreas,
  areas: readonly (SheetArea | null)[],
): Promise<readonly (AreaContents | null)[]> {
  const cells = await lookUp(
    read,
    areas.filter((area) => area !== null),
  );
  return areas.map((area) => (area === null ? null : cells(area)));
}

async function lookUp(
  read: ReadAreas,
  areas: readonly SheetArea[],
): Promise<(area: SheetArea) => AreaContents | null> {
  const distinct = [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
  const contents = distinct.length === 0 ? [] : await read(distinct);
  const known = new Map(distinct.map((area, index) => [JSON.stringify(area), contents[index] ?? null]));
  return (area) => known.get(JSON.stringify(area)) ?? null;
}

function sheetArea({ sheet, rect }: ArgumentArea, home: SheetArea): SheetArea {
  return { sheetName: sheet ?? home.sheetName, rect };
}
