import { strToU8 } from 'fflate';
import { crc32 } from '../../../src/xlsx/zip/crc32';

/** The checksum bit by bit, as defined. */
function slowly(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe('CRC-32', () => {
  it('of "123456789" is the published check value CBF43926', () => {
    expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
  });

  it.each([0, 1, 7, 8, 9, 63, 64, 1000])('of %d bytes is what its definition gives', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 167 + 13) & 255);
    expect(crc32(bytes)).toBe(slowly(bytes));
  });
});
