import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/xlsx';

/** Start of every directory record: `PK\1\2`. */
function recordsOf(view: DataView): readonly number[] {
  const at = Array.from({ length: view.byteLength - 3 }, (_, index) => index);
  return at.filter((index) => view.getUint32(index, true) === 0x02014b50);
}

describe('a directory of a zip file', () => {
  it('that sends two entries behind the end of the file is damage, said as such', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>') });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The offset of the entry is at byte 42 of its record. Each entry is before the next, so that they do not
    // overlap.
    recordsOf(view).forEach((at, index) => view.setUint32(at + 42, 0x7000_0000 + index * 1000, true));
    expect(() => readWorkbook(bytes, '甲.xlsx')).toThrow(
      expect.objectContaining({ name: 'XlsxError', code: 'damaged' }),
    );
  });
});
