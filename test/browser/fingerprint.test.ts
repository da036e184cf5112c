import { fingerprintOf } from '../../src/browser/reading/fingerprint';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the fingerprint of a file', () => {
  test('is the same for the same bytes and names their length', () => {
    expect(fingerprintOf(bytes('自评表'))).toBe(fingerprintOf(bytes('自评表')));
    expect(fingerprintOf(bytes('自评表'))).toMatch(/^[0-9a-f]{16}-9$/);
  });

  test('the low half is FNV-1a: a of length 1 gives e40c292c', () => {
    // 0x811c9dc5 xor 0x61, times 0x01000193, modulo 2^32 (the published test vector of FNV-1a 32).
    expect(fingerprintOf(bytes('a')).slice(8, 16)).toBe('e40c292c');
  });

  test('one changed byte, or two swapped ones, change it', () => {
    const all = new Set(['得分10', '得分11', '得分01', '分得10'].map((text) => fingerprintOf(bytes(text))));
    expect(all.size).toBe(4);
  });
});
