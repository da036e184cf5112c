import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_LIMITS, XlsxError } from '../xlsx';
import { CliTrouble } from './trouble';
import { cliTexts } from './texts';

/** Reads a workbook. @throws XlsxError, CliTrouble, or an error of the system */
export function readInput(shown: string): Promise<Uint8Array> {
  return readBounded(shown, DEFAULT_LIMITS.fileBytes, (size) => {
    throw new XlsxError('too-large', path.basename(shown), { detail: `${megabytes(size)} MB` });
  });
}

/** Reads a rule file or a report. @throws CliTrouble, or an error of the system */
export function readText(shown: string, limit: number): Promise<Uint8Array> {
  return readBounded(shown, limit, (size) => {
    const most = megabytes(limit);
    throw new CliTrouble(cliTexts['too-large'](shown, megabytes(size), most));
  });
}

/**
 * Reads an ordinary file as a whole, up to a limit of size. Pipes and devices are refused without being
 * opened, as they might never end.
 */
async function readBounded(
  shown: string,
  limit: number,
  refuse: (size: number) => never,
): Promise<Uint8Array> {
  const facts = await stat(shown);
  if (facts.isDirectory()) throw Object.assign(new Error(shown), { code: 'EISDIR' });
  if (!facts.isFile()) {
    throw new CliTrouble(cliTexts['no-file'](shown));
  }
  if (facts.size > limit) refuse(facts.size);
  const { O_RDONLY, O_NONBLOCK } = constants;
  const handle = await open(shown, O_RDONLY | O_NONBLOCK);
  try {
    return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
