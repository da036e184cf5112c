/** Limits for one file. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

export const DEFAULT_BOUNDS: Bounds = { seconds: 120, megabytes: 2048 };
