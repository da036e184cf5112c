export function saveCopy(..._a: readonly unknown[]): {
  bytes: Uint8Array<ArrayBuffer>;
  notes: readonly string[];
} {
  throw new Error('x');
}
