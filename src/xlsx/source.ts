/** A file on its way in, and how much of it may be unpacked. */
export interface Source {
  /** File name as the user knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}

/**
 * Bounds against files made to exhaust memory (zip bombs). They are far above any real workbook
 * of this trade: a province's 2 000 forms are about 30 MB unpacked.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Parts in the package. */
  readonly parts: number;
  /** Unpacked bytes of one part. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts that are read. */
  readonly totalBytes: number;
  readonly sheets: number;
  /** Cells with a value or a formula, in all sheets. */
  readonly cells: number;
  /** Merged areas in one sheet. */
  readonly merges: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 200 * 2 ** 20,
  parts: 20_000,
  partBytes: 256 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  sheets: 5_000,
  cells: 3_000_000,
  merges: 500_000,
};

export function sourceOf(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Source {
  return { bytes, name, limits: { ...DEFAULT_LIMITS, ...limits } };
}
