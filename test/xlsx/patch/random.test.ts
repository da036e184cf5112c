import { fc } from '../../support/properties';
import { addressOf } from '../../../src/workbook/address';
import type { Edit } from '../../../src/workbook/edit';
import type { CellValue } from '../../../src/workbook/snapshot';
import { patchWorkbook, readWorkbook, unmarkWorkbook, XlsxError } from '../../../src/xlsx';
import { assertWellFormed, changedParts, fixture, packXlsx, partText } from '../support';

type Grid = Readonly<Record<string, CellValue>>;

/** Texts with everything that may be damaged by markup, escapes and blanks. */
const texts = fc.string({
  unit: fc.constantFrom(
    '分',
    '=',
    '<',
    '&',
    '>',
    '"',
    "'",
    ' ',
    '\n',
    '_',
    'x',
    '0',
    '1',
    'A',
    ']',
    '\u0000',
    '\r',
    '𠮷',
  ),
  minLength: 1,
  maxLength: 8,
});
const values = fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
const places = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 30 })).map(([row, col]) => addressOf(row, col));

function gridOf(bytes: Uint8Array): Grid {
  const [sheet] = readWorkbook(bytes, 'x.xlsx').snapshot.sheets;
  return Object.fromEntries((sheet?.cells ?? []).map((cell) => [addressOf(cell.row, cell.col), cell.value]));
}

const normalZero = (value: string | number): string | number => (value === 0 ? 0 : value);

describe('any edits on any sheet', () => {
  it('leave exactly the wanted values, a well-formed part, and every other part as it was', () => {
    fc.assert(
      fc.property(
        fc.dictionary(places, values, { maxKeys: 20 }),
        fc.dictionary(places, fc.option(values), { maxKeys: 20 }),
        (start, changes) => {
          const empty = packXlsx({ sheets: { 表: '<sheetData/>' }, styles: '' });
          const edits = (wanted: Readonly<Record<string, string | number | null>>, old: Grid): Edit[] =>
            Object.entries(wanted).map(([address, value]) => ({
              cell: { sheet: 0, sheetName: '表', address },
              old: old[address] ?? null,
              value,
            }));
          const first = patchWorkbook(empty, edits(start, {}));
          const second = patchWorkbook(first.bytes, edits(changes, gridOf(first.bytes)));
          expect([...first.skipped, ...second.skipped]).toEqual([]);
          const wanted = Object.entries({ ...start, ...changes }).flatMap(([address, value]) =>
            value === null || value === '' ? [] : [[address, normalZero(value)] as const],
          );
          expect(gridOf(second.bytes)).toEqual(Object.fromEntries(wanted));
          assertWellFormed(partText(second.bytes, 'xl/worksheets/sheet1.xml'));
          const sheetOnly = ['xl/worksheets/sheet1.xml'];
          expect(changedParts(empty, second.bytes)).toEqual(
            wanted.length > 0 ? sheetOnly : expect.anything(),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('files with random damage', () => {
  // In the stored (not compressed) variant the damage is in the XML itself; its checksums are not corrected.
  const files = ['mingguang-2022.xlsx', 'rich/rich-ms.xlsx'].map(fixture);

  const survives = (bytes: Uint8Array): void => {
    const attempt = (work: () => unknown): void => {
      try {
        work();
      } catch (error) {
        expect(error).toBeInstanceOf(XlsxError);
      }
    };
    attempt(() => readWorkbook(bytes, 'x.xlsx'));
    attempt(() =>
      patchWorkbook(
        bytes,
        [],
        [{ cell: { sheet: 0, sheetName: '自评表', address: 'A1' }, severity: 'error' }],
      ),
    );
    attempt(() => unmarkWorkbook(bytes));
  };

  it('are read or refused with a typed error, never anything else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (file, hits, kept) => {
          const bytes = file.slice(0, Math.ceil(file.length * kept));
          for (const [at, byte] of hits) bytes[Math.floor(at * bytes.length)] = byte;
          survives(bytes);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('survive damage inside the XML, whose checksums fit', () => {
    const xml = partText(fixture('rich/rich-ms.xlsx'), 'xl/worksheets/sheet1.xml');
    const styles = partText(fixture('rich/rich-ms.xlsx'), 'xl/styles.xml');
    fc.assert(
      fc.property(
        fc.nat({ max: xml.length - 1 }),
        fc.nat({ max: 40 }),
        fc.constantFrom(
          '',
          '<',
          '>',
          '"',
          '/',
          '&',
          '<c>',
          '<row r="0">',
          '</row>',
          ' r="A0"',
          '<!--',
          '<f t="shared" si="9"/>',
          '\u0000',
        ),
        (at, length, put) => {
          const sheet = xml.slice(0, at) + put + xml.slice(at + length);
          const style =
            styles.slice(0, at % styles.length) + put + styles.slice((at % styles.length) + length);
          survives(
            packXlsx({
              sheets: { 自评表: sheet.startsWith('<?xml') ? sheet : `<worksheet>${sheet}` },
              parts: { 'xl/styles.xml': style },
            }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
