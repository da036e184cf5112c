import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Dice } from './dice';

/** Forms, and small workbooks of other programs that readers had trouble with. */
const fixtures = path.resolve(__dirname, '../../test/fixtures');
const originals = readdirSync(fixtures, { recursive: true })
  .map(String)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => new Uint8Array(readFileSync(path.join(fixtures, name))))
  // Without the one that encryption software has encrypted, which is not a package.
  .filter(([first, second]) => first === 0x50 && second === 0x4b);

/** A real workbook, damaged: the file itself or one of its parts. */
export function damagedFile(dice: Dice): Uint8Array {
  const file = dice.of(originals);
  return dice.once(2) ? hitBytes(file, dice) : hitXml(file, dice);
}

const JUNK = [
  ...['<', '>', '"', '/', '&', '&#0;', '&x;', '<!--', '-->', ']]>', '<![CDATA[', '<?', '\u0000', '\ufffd'],
  ...[
    '<c>',
    '</c>',
    '<c r="A0"/>',
    '<c r="XFE1"/>',
    '<row r="1048577">',
    '</row>',
    '</sheetData>',
    '<sheetData>',
  ],
  ...['<f t="shared" si="7"/>', '<f t="array" ref="A1:XFD1048576">1</f>', '<mergeCell ref="A1:XFD1048576"/>'],
  ...[
    '<col min="1" max="99999999" width="0"/>',
    's="-1"',
    't="s"',
    'r=""',
    '1e999',
    '-1',
    'NaN',
    '99999999999',
  ],
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '__proto__', 'constructor', '_x0000_', '_xFFFF_'],
];

/** Bytes of the file itself hit: headers, directory, packed data. */
function hitBytes(file: Uint8Array, dice: Dice): Uint8Array {
  const bytes = file.slice(0, dice.below(4) === 0 ? dice.below(file.length) : file.length);
  for (let i = dice.below(12); i >= 0 && bytes.length > 0; i--)
    bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes;
}

/** A part's XML hit and packed again, so that sizes and checksums fit. */
function hitXml(file: Uint8Array, dice: Dice): Uint8Array {
  const parts = unzipSync(file);
  const name = dice.of(Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part)));
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (let i = dice.below(4); i >= 0; i--) {
    const at = dice.below(xml.length + 1);
    const kind = dice.below(3);
    if (kind === 0) xml = xml.slice(0, at) + dice.of(JUNK) + xml.slice(at);
    else if (kind === 1) xml = xml.slice(0, at) + xml.slice(at + dice.below(60));
    else {
      const from = dice.below(xml.length + 1);
      xml = xml.slice(0, at) + xml.slice(from, from + dice.below(200)) + xml.slice(at);
    }
  }
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}
