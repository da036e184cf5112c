/**
 * What a rule rests on: the text of a regulation or of the form itself (原文), the pages of the receiving
 * system (系统页面), published forms and their notes (公开表), or an assumption (推定), which is never the
 * ground of an error.
 */
export const GROUNDS = ['original', 'system', 'form', 'assumed'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Where a rule comes from. */
export interface Basis {
  readonly id: string;
  /** Sentence for the user, e.g. 财预〔2020〕10号《项目支出绩效评价管理办法》. */
  readonly text: string;
  readonly ground: Ground;
}
