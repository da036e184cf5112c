import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_LIMITS, XlsxError } from '../xlsx';
import { Trouble } from './trouble';

/**
 * Reads a file as a whole: an ordinary one of a bearable size. Pipes and devices are refused without being touched,
 * they might never end. @throws XlsxError, Trouble, or what the system says
 */
export async function readInput(shown: string, limit = DEFAULT_LIMITS.fileBytes): Promise<Uint8Array> {
  const facts = await stat(shown);
  if (facts.isDirectory()) throw Object.assign(new Error(shown), { code: 'EISDIR' });
  if (!facts.isFile()) {
    throw new Trouble(`“${shown}”是管道或设备，不是文件。请先把内容存成文件，再写文件名。`);
  }
  if (facts.size > limit) {
    throw new XlsxError('too-large', path.basename(shown), { detail: `${megabytes(facts.size)} MB` });
  }
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
