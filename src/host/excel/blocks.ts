/** What is known of a sheet before its cells are read. Rows and columns count from 0. */
export interface UsedRange {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

/** A band of rows of a sheet's used range. */
export interface Block {
  /** Index of the sheet. */
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

/**
 * Cuts used ranges into blocks of at most `cells` cells, whole rows at a time; a single row is never
 * cut. Blocks come in the order of the sheets and rows.
 */
export function cutBlocks(used: readonly (UsedRange | null)[], cells: number): readonly Block[] {
  return used.flatMap((range, sheet) => (range ? cutOne({ sheet, ...range }, cells) : []));
}

export function cutOne(block: Block, cells: number): readonly Block[] {
  const step = Math.max(1, Math.floor(cells / block.cols));
  const parts: Block[] = [];
  for (let row = 0; row < block.rows; row += step) {
    parts.push({ ...block, top: block.top + row, rows: Math.min(step, block.rows - row) });
  }
  return parts;
}

/** The first blocks that fit into one response; at least one. */
export function firstTrip(blocks: readonly Block[], cells: number): readonly Block[] {
  let sum = 0;
  const end = blocks.findIndex(({ rows, cols }, index) => {
    sum += rows * cols;
    return index > 0 && sum > cells;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}
