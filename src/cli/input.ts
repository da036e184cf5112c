import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_LIMITS, XlsxError } from '../xlsx';
import { CliTrouble } from './trouble';
import { cliTexts } from './texts';

/** Reads a workbook. @throws XlsxError, Trouble, or what the system says */
export function readInput(shown: string): Promise<Uint8Array> {
  return readBounded(shown, DEFAULT_LIMITS.fileBytes, (size) => {
    throw new XlsxError('too-large', path.basename(shown), { detail: `${megabytes(size)} MB` });
  });
}

/** Reads a rule file or a report. @throws Trouble, or what the system says */
export function readText(shown: string, limit: number): Promise<Uint8Array> {
  return readBounded(shown, limit, (size) => {
    const most = megabytes(limit);
    throw new CliTrouble(cliTexts['too-large'](shown, megabytes(size), most));
  });
}

/**
 * Reads an ordinary file of a bearable size as a whole. Pipes and devices are refused without being touched, they
 * might never end.
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
