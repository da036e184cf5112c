/**
 * The ground of a rule: the text of a regulation or of the form itself (原文, `original`), the pages of the
 * receiving system (系统页面, `system`), published forms and their notes (公开表, `form`), or an assumption (推定,
 * `assumed`), which is never the ground of an error.
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
