import type { Random } from './random';

/**
 * How far a form departs from the usual templates. `usual` is as most published forms are; `wide` adds forms
 * as written by single regions, offices and converters.
 */
export type Variety = 'usual' | 'wide';

export interface Traits {
  readonly words: Variety;
  /** 序号 before the other columns. */
  readonly serial: boolean;
  /** First-level groups as rows across the table instead of a column. */
  readonly headings: boolean;
  readonly level2: boolean;
  /** 得分 is left of 分值. */
  readonly scoreFirst: boolean;
  /** A reviewer's score is left of the unit's own. */
  readonly reviewFirst: boolean;
  /** 20, 20 % (a number cell with a percentage format) or the text 20分. */
  readonly weights: 'plain' | 'percent' | 'suffix';
  /**
   * `row` label, weight and score under their columns; `merged` the score alone in one wide cell;
   * `head` 自评得分 in the header of the form and no row; `second` the label in the second column.
   */
  readonly total: 'row' | 'merged' | 'head' | 'second';
  /** The grade beside the total. */
  readonly grade: boolean;
  readonly title: boolean;
  /** A list of drop-down texts some columns to the right. */
  readonly aside: boolean;
  /** Sentences above the form. */
  readonly preface: boolean;
  /** Column letters or numbers below the header. */
  readonly letters: boolean;
  /** 项目名称：… label and value in one cell. */
  readonly inCell: boolean;
  /** The fund block is below the indicators. */
  readonly fundsLast: boolean;
  /** The fund block is one header row and one row of values without a label. */
  readonly fundLine: boolean;
  /** Blank template rows are hidden. */
  readonly hidden: boolean;
  /** Long names continue in the row below. */
  readonly wraps: boolean;
  /** An empty column inside the table. */
  readonly gap: boolean;
  /** Points are in the names of the indicators, 培训人次（10分）; only without a 分值 column. */
  readonly namePoints: boolean;
  /** Rows marked 不适用 or struck out. */
  readonly notApplicable: boolean;
  /** Totals, rates and execution scores are formulas with cached values. */
  readonly formulas: boolean;
  /** Scores keep all their digits, shown with two places. */
  readonly unrounded: boolean;
  /** A column with last year's values beside this year's. */
  readonly lastYear: boolean;
  /** A column of standards (历史标准, 行业标准) that is neither target nor actual value. */
  readonly standard: boolean;
  /** Indicators whose weight and score are one merged cell. */
  readonly shared: boolean;
  /** Points are in a row of their own above the rows they are for. */
  readonly parents: boolean;
  /** Reviewers who filled their columns of scores. */
  readonly reviewers: 0 | 1 | 2;
  /** Labels of levels printed again below a header that was printed again. */
  readonly restated: 'both' | 'second' | 'none';
  /** Texts of narrow cells continue in the row below, as in a table pasted from a PDF; only without merges. */
  readonly cut: boolean;
  /** The whole is 1000 points instead of 100. */
  readonly thousand: boolean;
  /** 9/10: score and points in one cell. */
  readonly oneCell: boolean;
  /** One column of targets for each village, instead of one; only in target tables. */
  readonly villages: boolean;
  /** Sentences over the whole width between the indicators. */
  readonly notes: boolean;
  /** The fund block is right of the indicators, after an empty column. */
  readonly fundsBeside: boolean;
  /** A group that is a row has its points and score under their columns. */
  readonly headingSums: boolean;
  /** A list of projects below the form. */
  readonly listBelow: boolean;
  /** How points are written into labels. */
  readonly pointWords: 'usual' | 'slash' | 'percent' | 'colon' | 'full';
}

const USUAL: Traits = {
  words: 'usual',
  serial: false,
  headings: false,
  level2: true,
  scoreFirst: false,
  reviewFirst: false,
  weights: 'plain',
  total: 'row',
  grade: false,
  title: true,
  aside: false,
  preface: false,
  letters: false,
  inCell: false,
  fundsLast: false,
  fundLine: false,
  hidden: false,
  wraps: false,
  gap: false,
  namePoints: false,
  notApplicable: false,
  formulas: false,
  unrounded: false,
  lastYear: false,
  standard: false,
  shared: false,
  parents: false,
  reviewers: 0,
  restated: 'both',
  cut: false,
  thousand: false,
  oneCell: false,
  villages: false,
  notes: false,
  fundsBeside: false,
  headingSums: false,
  listBelow: false,
  pointWords: 'usual',
};

/** Most traits of a wide form are usual too: forms differ in a few things at a time. */
export function traits(random: Random, variety: Variety): Traits {
  if (variety === 'usual') return USUAL;
  const rare = (probability = 0.07): boolean => random.chance(probability);
  return {
    words: random.chance(0.6) ? 'wide' : 'usual',
    serial: rare(0.1),
    headings: rare(),
    level2: !rare(),
    scoreFirst: rare(0.04),
    reviewFirst: rare(0.04),
    weights: random.weighted([
      ['plain', 12],
      ['percent', 1],
      ['suffix', 0.7],
    ] as const),
    total: random.weighted([
      ['row', 10],
      ['merged', 1.2],
      ['head', 0.8],
      ['second', 1],
    ] as const),
    grade: rare(0.1),
    title: !rare(0.05),
    aside: rare(),
    preface: rare(),
    letters: rare(),
    inCell: rare(),
    fundsLast: rare(0.05),
    fundLine: rare(0.06),
    hidden: rare(0.05),
    wraps: rare(0.04),
    gap: rare(0.06),
    namePoints: rare(0.5),
    notApplicable: rare(),
    formulas: rare(0.2),
    unrounded: rare(0.1),
    lastYear: rare(0.06),
    standard: rare(0.06),
    shared: rare(0.06),
    parents: rare(0.05),
    reviewers: random.weighted([
      [0, 10],
      [1, 1],
      [2, 0.7],
    ] as const),
    restated: random.pick(['both', 'second', 'none'] as const),
    cut: rare(0.5),
    thousand: rare(0.03),
    oneCell: rare(0.03),
    villages: rare(0.2),
    notes: rare(0.05),
    fundsBeside: rare(0.04),
    headingSums: rare(0.4),
    listBelow: rare(0.05),
    pointWords: random.weighted([
      ['usual', 10],
      ['slash', 0.7],
      ['percent', 0.5],
      ['colon', 0.7],
      ['full', 0.7],
    ] as const),
  };
}
