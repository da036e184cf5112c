const { readFileSync } = require('node:fs');
const path = require('node:path');
const { mutantsOf } = require('./source.cjs');

const ROOT = path.resolve(__dirname, '../../..');

/**
 * Mutants without any visible effect, in equivalent.txt: the file, the line as it is there, the change (with
 * a number after it if the line has several of the kind), and the reason.
 */
function readList() {
  const text = readFileSync(path.join(__dirname, 'equivalent.txt'), 'utf8');
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [file, code, change, ...reason] = block.split('\n').map((line) => line.trim());
      return { file, code, change, reason: reason.join(' ') };
    });
}

/** The mutant that an entry means. @throws if its code no longer exists, or if it may mean several */
function mutantOf({ file, code, change, reason }) {
  if (!reason) throw new Error(`${file}: no reason is given for: ${code}`);
  const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
  const found = mutantsOf(path.join(ROOT, file)).map((mutant, index) => ({ ...mutant, index }));
  const [, kind, place] = /^(.*?)(?: (\d+))?$/.exec(change);
  const meant = found.filter(
    ({ line, before, after }) => lines[line - 1].trim() === code && `${before} → ${after}` === kind,
  );
  const one = place === undefined && meant.length > 1 ? undefined : meant[Number(place ?? 1) - 1];
  if (!one) throw new Error(`equivalent.txt: ${meant.length} mutants are “${change}” in ${file}: ${code}`);
  return one;
}

/** Mutants that are in the list, as `path#number of the mutant`. @throws if code of the list no longer exists */
function equivalentMutants() {
  return new Set(readList().map((entry) => `${entry.file}#${mutantOf(entry).index}`));
}

module.exports = { equivalentMutants, mutantOf, readList };
