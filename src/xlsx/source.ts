import { inflateSync } from 'fflate';

/**
 * Unpacks raw deflate data into at most `size` bytes; throws when it cannot. Data beyond `size` may be cut
 * off.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** A file to be read, and how much of it may be unpacked. */
export interface PackageSource {
  /** File name as the user knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  readonly inflate: Inflate;
}

/** Options of every reading of a file. */
export interface OpenOptions {
  /** Tighter or wider bounds than the defaults. */
  readonly limits?: Partial<Limits>;
  /** A host's own, faster unpacker. */
  readonly inflate?: Inflate;
}

/**
 * Bounds against files made to exhaust memory (zip bombs). They are far above any real workbook of this
 * field: a province's 2 000 forms are about 30 MB unpacked.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
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
  /** Characters of all cells: a text that many cells share counts in each. */
  readonly characters: number;
  /** Characters of all formulas, shared ones expanded. */
  readonly formulaCharacters: number;
}

/** Limits of Excel itself, in characters; what is longer is cut. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;
export const LONGEST_FORMAT = 255;
/** Columns of a sheet, and so the most descriptions of columns that can have a meaning. */
export const COLUMNS = 16_384;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 200 * 2 ** 20,
  parts: 20_000,
  partBytes: 256 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  sheets: 5_000,
  cells: 3_000_000,
  merges: 500_000,
  characters: 100_000_000,
  formulaCharacters: 30_000_000,
};

export function packageSource(bytes: Uint8Array, name: string, options: OpenOptions = {}): PackageSource {
  return {
    bytes,
    name,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    inflate: options.inflate ?? ((packed, size) => inflateSync(packed, { out: new Uint8Array(size) })),
  };
}
