import type { Edit, CellAt } from '../../../src/workbook/edit';
import { HostError } from '../../../src/host/host';
import { startExcelHost, type ExcelHostOptions, type RunningExcel, type SheetInput } from '../../excel-host';

/** Starts Excel for a test and closes it afterwards. */
export function excelPerTest(): (options: ExcelHostOptions) => Promise<RunningExcel> {
  let running: RunningExcel | null = null;
  afterEach(() => {
    running?.close();
    running = null;
  });
  return async (options) => {
    running?.close();
    running = await startExcelHost(options);
    return running;
  };
}

export function at(sheetName: string, address: string, sheet = 0): CellAt {
  return { sheet, sheetName, address };
}

export function edit(address: string, old: Edit['old'], value: Edit['value'], sheetName = '自评表'): Edit {
  return { cell: at(sheetName, address), old, value };
}

/** The trouble with which a call ends; the test fails if the call succeeds. */
export async function troubleOf(call: Promise<unknown>): Promise<HostError> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof HostError) return outcome;
  throw new Error(`Expected a HostError, got ${String(outcome)}`);
}

/** The result of a call to which Excel stops responding; the wait until it is given up is skipped. */
export async function givenUp<T>({ session }: RunningExcel, call: () => Promise<T>): Promise<T> {
  // Excel itself and its library use the real clock.
  jest.useFakeTimers({ doNotFake: ['Date', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'] });
  try {
    const result = call();
    while (session.faults.pending) await new Promise((resolve) => setImmediate(resolve));
    jest.runOnlyPendingTimers();
    return await result;
  } finally {
    jest.useRealTimers();
  }
}

/** A small form: labels in A, scores in B, a total by formula, a merged title. */
export const FORM: SheetInput = {
  name: '自评表',
  cells: {
    A1: '项目支出绩效自评表',
    A2: '项目名称',
    B2: '外出稽核',
    A3: '执行率',
    B3: { value: 0.9996, numberFormat: '0.00%' },
    A4: '总分',
    B4: { value: 98, formula: 'SUM(B5:B6)' },
    B5: 50,
    B6: 48,
  },
  merges: ['A1:B1'],
};

export function copies(of: SheetInput, count: number): readonly SheetInput[] {
  return Array.from({ length: count }, (_, index) => ({ ...of, name: `${of.name} ${index + 1}` }));
}
