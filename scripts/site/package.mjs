import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** Files below a folder, as paths with `/`, sorted. */
export function filesBelow(folder, prefix = '') {
  return readdirSync(path.join(folder, prefix))
    .sort()
    .flatMap((name) => {
      const relative = prefix ? `${prefix}/${name}` : name;
      return statSync(path.join(folder, relative)).isDirectory() ? filesBelow(folder, relative) : [relative];
    });
}

/**
 * Adds the list of checksums that `sha256sum -c` understands, and packs everything into one folder of a zip.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files path in the package → contents
 * @returns {Uint8Array} the same bytes for the same files: all entries have one date
 */
export function packSite(files, folder) {
  const sums = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  const all = new Map([...files, ['SHA256SUMS', Buffer.from(sums.join(''))]]);
  return zipSync(Object.fromEntries([...all].map(([name, bytes]) => [`${folder}/${name}`, bytes])), {
    level: 9,
    // The earliest date of the format, read in local time.
    mtime: new Date(1980, 0, 1, 12),
  });
}

export function readAll(folder) {
  return new Map(filesBelow(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}
