import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fixture } from './page';

const folder = mkdtempSync(path.join(tmpdir(), 'pj-files-'));

/** Writes a file for the page to open; returns its path. */
export function fileWith(name: string, bytes: Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, bytes);
  return target;
}

function partsOf(name: string): Record<string, Uint8Array> {
  return unzipSync(new Uint8Array(readFileSync(fixture(name))));
}

/** The first form of a workbook on so many sheets 表1, 表2 … */
export function manySheets(count: number, of = 'mingguang-2022.xlsx'): Uint8Array {
  const parts = partsOf(of);
  const form = parts['xl/worksheets/sheet1.xml'];
  if (!form) throw new Error('The fixture has no first sheet.');
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const kept = Object.entries(parts).filter(([name]) => !/^xl\/worksheets\//.test(name));
  const sheets = numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="form${n}"/>`).join('');
  const relations = numbers
    .map(
      (n) =>
        `<Relationship Id="form${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )
    .join('');
  const types = numbers
    .map(
      (n) =>
        `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('');
  const edited: Record<string, (text: string) => string> = {
    'xl/workbook.xml': (text) =>
      text
        .replace(/<sheets>.*<\/sheets>/s, `<sheets>${sheets}</sheets>`)
        .replace(/<definedNames>.*<\/definedNames>/s, ''),
    'xl/_rels/workbook.xml.rels': (text) =>
      text
        .replace(/<Relationship [^>]*relationships\/worksheet"[^>]*\/>/g, '')
        .replace('</Relationships>', `${relations}</Relationships>`),
    '[Content_Types].xml': (text) =>
      text.replace(/<Override [^>]*worksheets\/sheet[^>]*\/>/g, '').replace('</Types>', `${types}</Types>`),
  };
  const rest = kept.map(([name, bytes]) => [
    name,
    edited[name] ? strToU8(edited[name](strFromU8(bytes))) : bytes,
  ]);
  const forms = numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, form]);
  return zipSync(Object.fromEntries([...rest, ...forms]));
}

/** mingguang-2022.xlsx with an unused picture of so many bytes inside. */
export function withPicture(bytes: number): Uint8Array {
  return zipSync({ ...partsOf('mingguang-2022.xlsx'), 'xl/media/image1.png': noise(bytes) }, { level: 0 });
}

/** Bytes that are not of any kind of file; the same every time. */
export function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

/** A workbook with a password as Excel writes it: an OLE file that holds an encrypted package. */
export function encrypted(): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ['Root Entry', 'EncryptedPackage'].forEach((name, index) => {
    const at = 512 + index * 128;
    [...name].forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  });
  return bytes;
}

/** The first half of a workbook, as after a broken download. */
export function halfDownloaded(): Uint8Array {
  const bytes = new Uint8Array(readFileSync(fixture('mingguang-2022.xlsx')));
  return bytes.slice(0, bytes.length / 2);
}

/** A workbook without any form: one sheet with a shopping list. */
export function withoutForm(): Uint8Array {
  const parts = partsOf('mingguang-2022.xlsx');
  const list = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>苹果</t></is></c><c r="B1"><v>3</v></c></row></sheetData></worksheet>`;
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name,
        /^xl\/worksheets\/sheet\d+\.xml$/.test(name) ? strToU8(list) : bytes,
      ]),
    ),
  );
}
