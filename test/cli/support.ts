import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import { runCommand } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/terminal';

export const FIXTURES = path.resolve(__dirname, '../fixtures/workbooks');

export interface Ran {
  readonly status: number;
  readonly out: string;
  /** Standard output as bytes. */
  readonly bytes: Uint8Array;
  readonly err: string;
}

/** Surroundings of a run: where output goes and when it is ended. */
export interface Surroundings {
  /** Columns of an interactive terminal behind standard error. */
  readonly width?: number;
  readonly outFile?: string;
  readonly errFile?: string;
  readonly interrupted?: AbortSignal;
}

/** Runs a command line in this process, as a person at a pipe (or at a terminal) would. */
export async function pj(words: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const out: Buffer[] = [];
  let err = '';
  let seconds = 0;
  const terminal: Terminal = {
    out: async (piece) => {
      out.push(Buffer.from(piece));
    },
    err: async (text) => {
      err += text;
    },
    width: surroundings.width ?? null,
    outIsTerminal: false,
    outFile: surroundings.outFile ?? null,
    errFile: surroundings.errFile ?? null,
    now: () => new Date(2026, 2, 1, 9, 5, seconds++),
    worker: null,
    interrupted: surroundings.interrupted ?? new AbortController().signal,
  };
  const status = await runCommand(words, terminal);
  const bytes = new Uint8Array(Buffer.concat(out));
  return { status, out: new TextDecoder().decode(bytes), bytes, err };
}

/** The published workbook with a fault that has only one possible fix: F16 of its third form is 81%%. */
export function faultyBook(bookType: 'biff8' | 'xlsx'): Uint8Array {
  const book = read(readFileSync(path.join(FIXTURES, 'jiayuguan-2021.xlsx')), {
    cellNF: true,
    cellStyles: true,
  });
  const sheet = book.Sheets[FAULTY.sheet];
  if (!sheet) throw new Error(`no sheet ${FAULTY.sheet}`);
  sheet[FAULTY.cell] = { t: 's', v: FAULTY.value };
  return write(book, { type: 'buffer', bookType }) as Buffer;
}

export const FAULTY = {
  sheet: '慢性病项目支出绩效自评表',
  cell: 'F16',
  value: '81%%',
  right: '81%',
} as const;

/** A folder of the test's own; the function it returns removes it again. */
export class Desk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'pj-'));

  at(name: string): string {
    return path.join(this.folder, name);
  }

  put(name: string, content: Uint8Array | string): string {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  copy(fixture: string, name: string): string {
    return this.put(name, readFileSync(path.join(FIXTURES, fixture)));
  }

  read(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.at(name)));
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
