import { parseAddress } from '../../../src/workbook/address';
import type { Edit, CellAt } from '../../../src/workbook/edit';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { ApplyResult, Host, HostChange, HostError, Mark } from '../../../src/host/host';

/** A small spreadsheet in memory, for tests of the pane's views; Excel itself is simulated elsewhere. */
export interface MemoryHost extends Host {
  workbook: WorkbookSnapshot;
  marks: readonly Mark[];
  settings: string | null;
  /** Cells that were selected by `reveal`. */
  readonly revealed: string[];
  /** The next call of the host ends with this trouble. */
  failWith(error: HostError): void;
  /** A person types into a cell. */
  type(sheetName: string, address: string, value: CellSnapshot['value']): void;
}

export function memoryHost(start: WorkbookSnapshot): MemoryHost {
  let trouble: HostError | null = null;
  const listeners = new Set<(change: HostChange) => void>();

  function passOrFail(): void {
    const error = trouble;
    trouble = null;
    if (error) throw error;
  }

  const host: MemoryHost = {
    workbook: start,
    marks: [],
    settings: null,
    revealed: [],
    failWith: (error) => {
      trouble = error;
    },
    type: (sheetName, address, value) => {
      const sheet = host.workbook.sheets.findIndex(({ name }) => name === sheetName);
      host.workbook = withValue(host.workbook, { sheet, sheetName, address }, value);
      for (const listener of listeners) listener({ sheetName, address, remote: false });
    },
    capabilities: {
      name: 'browser',
      mergedAreas: true,
      changeEvents: true,
      liveRecheck: false,
      report: false,
    },
    read: async () => {
      passOrFail();
      return host.workbook;
    },
    apply: async (edits) => {
      passOrFail();
      return write(host, edits);
    },
    mark: async (marks) => {
      passOrFail();
      host.marks = marks;
    },
    unmark: async () => {
      const { length } = host.marks;
      host.marks = [];
      return length;
    },
    reveal: async ({ sheetName, address }) => {
      host.revealed.push(`${sheetName}!${address}`);
      return { shown: true, sentence: null };
    },
    readSettings: async () => host.settings,
    writeSettings: async (json) => {
      host.settings = json;
    },
    addReport: async () => undefined,
    findOwnFormulas: async () => [],
    replaceOwnFormulas: async () => ({ written: [], skipped: [] }),
    activeSheet: async () => 0,
    onChange: async (listener) => {
      listeners.add(listener);
      return async () => {
        listeners.delete(listener);
      };
    },
    diagnostics: async () => [{ label: '宿主', value: '内存' }],
  };
  return host;
}

function write(host: MemoryHost, edits: readonly Edit[]): ApplyResult {
  const fits = edits.filter(({ cell, old }) => valueAt(host.workbook, cell) === old);
  for (const { cell, value } of fits) host.workbook = withValue(host.workbook, cell, value);
  const skipped = edits
    .filter((edit) => !fits.includes(edit))
    .map((edit) => ({ edit, why: 'changed' as const, sentence: '预览之后改动过，没有写入。' }));
  return { written: fits, skipped };
}

function valueAt(workbook: WorkbookSnapshot, { sheet, address }: CellAt): CellSnapshot['value'] {
  const at = parseAddress(address);
  const cells = workbook.sheets[sheet]?.cells ?? [];
  return cells.find(({ row, col }) => row === at?.row && col === at.col)?.value ?? null;
}

function withValue(
  workbook: WorkbookSnapshot,
  { sheet, address }: CellAt,
  value: CellSnapshot['value'],
): WorkbookSnapshot {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no cell`);
  const sheets = workbook.sheets.map((one, index) => {
    if (index !== sheet) return one;
    const old = one.cells.find(({ row, col }) => row === at.row && col === at.col);
    const others = one.cells.filter((cell) => cell !== old);
    const kept = old?.format === undefined ? {} : { format: old.format };
    const cells = value === null ? others : [...others, { ...at, value, ...kept }];
    return { ...one, cells: [...cells].sort((a, b) => a.row - b.row || a.col - b.col) };
  });
  return { ...workbook, sheets };
}
