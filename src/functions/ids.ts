/** The functions PJ.*, as functions.json names them. */
export const FUNCTION_IDS = [
  'SCORE',
  'EXECSCORE',
  'RATE',
  'COMPLETION',
  'PARSE',
  'TIER',
  'TOTAL',
  'GRADE',
  'CHECK',
  'EXPLAIN',
  'WEIGHTED',
  'PROFILES',
] as const;

export type FunctionId = (typeof FUNCTION_IDS)[number];
