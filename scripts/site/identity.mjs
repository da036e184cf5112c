import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The ids of a deployment: Excel identifies the add-in by `addin`, and the trusted catalog of the installer
 * by `catalog`. Made once and kept in a file, because an update under another id would be installed beside
 * the old add-in.
 *
 * @returns {{addin: string, catalog: string, made: boolean}} `made`: the file is new
 */
export function identityOf(file, base) {
  if (existsSync(file)) {
    const { addin, catalog } = JSON.parse(readFileSync(file, 'utf8'));
    if (!GUID.test(addin) || !GUID.test(catalog)) {
      throw new Error(
        `${file} 里的编号不完整。请从备份恢复这个文件；删掉它会得到新编号，用户要重新添加加载项。`,
      );
    }
    return { addin, catalog, made: false };
  }
  const identity = { addin: randomUUID(), catalog: randomUUID() };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ base, ...identity }, null, 2)}\n`);
  return { ...identity, made: true };
}
