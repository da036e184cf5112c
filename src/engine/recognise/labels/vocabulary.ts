import type { IndicatorColumn } from '../../form';
import { memo } from '../../memo';
import { meaningOf, type Meanings } from '../../words/expression';
import { FIELDS } from '../../words/fields';
import { FUND_HEADS, RATE_OF_COLUMNS, YEAR_BEFORE_HEAD } from '../../words/fund-heads';
import { INDICATOR_HEADS, REVIEWER } from '../../words/heads';
import { POINTS_BEHIND, STAR_OR_NUMBER } from '../../words/labels';

/**
 * What a label says, looked up in the words of the field (`engine/words`). Labels are matched after normalising:
 * NFKC, no white space, brackets unified; words for headers see the label without its bracketed parts.
 */

/** What is longer is no label. */
const LONGEST_LABEL = 60;
/** What is longer is no head and no name of a field. */
const LONGEST_HEAD = 40;

const match = <Key extends string>(meanings: Meanings<Key>, label: string): Key | null =>
  label === '' || label.length > LONGEST_HEAD ? null : meaningOf(meanings, label);

/** Bracketed parts such as (A), (B/A), (10分), (盖章) say nothing about what a column is. */
export const core = memo((label: string): string =>
  (label.length > LONGEST_LABEL ? '' : label)
    .replace(/\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/g, '')
    .replace(/(?<![:：;；,，。.*])[:：;；,，。.*]+$/, '')
    .replace(POINTS_BEHIND, '')
    .replace(STAR_OR_NUMBER, '')
    // 一级指标 Level 1: an English gloss behind the Chinese words.
    .replace(/(?<=[\u4e00-\u9fff)])[A-Za-z][A-Za-z0-9./&'-]*$/, ''),
);

export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'name',
  'nature',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'completion',
  'coefficient',
  'deduction',
  'reviewScore',
  'criteria',
  'explanation',
  'evidence',
  'remark',
  'groupWeight1',
  'groupWeight2',
];

/** What a header cell of the indicator table says its column is; null = not a known word. */
export const indicatorColumn = memo((label: string) => match(INDICATOR_HEADS, core(label)));

/** Parents of a two-row header that belong to reviewers rather than to the unit itself. */
export function isReviewer(label: string): boolean {
  return REVIEWER.test(label);
}

/** What a header cell of a fund block says its amounts are; null = not a known word. */
export const fundColumn = memo((label: string) =>
  RATE_OF_COLUMNS.test(label) ? 'rate' : match(FUND_HEADS, core(label).replace(YEAR_BEFORE_HEAD, '')),
);

/** The field of the head of a form that a label names; null = not a known word. */
export const fieldKey = memo((label: string) => match(FIELDS, core(label).replace(/[/\\、]/g, '')));
