/** Heads of the columns of final accounts. */

/** Heads over numbers of columns and parts of a code. */
export const NUMBERED_OR_CODE = /^(?:栏次|行次|类|款|项)$/;

/** The figure of the final accounts. */
export const FINAL_FIGURE = /决算数/;
