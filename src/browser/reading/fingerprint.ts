/**
 * 64 bits of FNV-1a (two halves with different starts) and the length, as text. It distinguishes files for
 * settings and drafts; it is not a protection. Web Crypto is not used because it is missing where the page is
 * served over plain http inside an office.
 */
export function fingerprintOf(bytes: Uint8Array): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x01000197);
  }
  const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
  return `${hex(high)}${hex(low)}-${bytes.length}`;
}
