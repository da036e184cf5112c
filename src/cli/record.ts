import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { say, type Terminal } from './terminal';
import { messageOf } from './trouble';
import { timeText } from '../engine/report/time';
import { CLI_VERSION } from './version';
import { cliTexts } from './texts';

/** Details of a fault of this program, for the people who fix it. */
export interface FaultRecord {
  readonly file: string | null;
  readonly stack: string;
}

export function recordOf(file: string | null, error: unknown): FaultRecord {
  return { file, stack: error instanceof Error ? (error.stack ?? error.message) : messageOf(error) };
}

/** Writes the records into a file that the user can attach to a report of the fault, and names that file. */
export async function keepRecords(terminal: Terminal, records: readonly FaultRecord[]): Promise<void> {
  if (records.length === 0) return;
  const file = path.join(tmpdir(), `pj-error-${randomBytes(6).toString('hex')}.txt`);
  const head = [`pj ${CLI_VERSION}`, `Node ${process.version} ${process.platform}`, timeText(terminal.now())];
  const text = [head.join('，'), ...records.map(recordText)].join('\n\n');
  try {
    await writeFile(file, `${text}\n`, { flag: 'wx', mode: 0o600 });
    await say(terminal, cliTexts.recorded(records.length, file));
  } catch {
    await say(terminal, cliTexts['not-recorded'](records.length));
  }
}

function recordText({ file, stack }: FaultRecord): string {
  return withoutPlaces(file === null ? stack : `${path.basename(file)}\n${stack}`);
}

/** The record is sent to others, so paths of this computer are removed. */
function withoutPlaces(text: string): string {
  return [__dirname, process.cwd(), homedir()]
    .filter((place) => place.length > 1)
    .reduce((kept, place) => kept.replaceAll(place, '…'), text);
}
