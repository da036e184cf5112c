import type { IndicatorColumn } from '../../form';
import { memo } from '../../memo';
import { meaningOf, type Meanings } from '../../words/expression';
import { FIELDS } from '../../words/fields';
import { FUND_HEADS, SCORES_IN_WORDS, RATE_OF_COLUMNS, YEAR_BEFORE_HEAD } from '../../words/fund-heads';
import { ASKS_FOR_REASON } from '../../words/head-marks';
import { INDICATOR_HEADS, REVIEWER } from '../../words/heads';
import { POINTS_BEHIND, STAR_OR_NUMBER } from '../../words/labels';

/**
 * The meaning of a label, looked up in the words of the field (`engine/words`). Labels are normalised first: NFKC,
 * no white space, one kind of bracket; words for headers are compared with the label without its bracketed parts.
 */

/** A longer text is not a label. */
const LONGEST_LABEL = 60;
/** A longer text is not a head and not the name of a field. */
const LONGEST_HEAD = 40;

const match = <Key extends string>(meanings: Meanings<Key>, label: string): Key | null =>
  label === '' || label.length > LONGEST_HEAD ? null : meaningOf(meanings, label);

/** Bracketed parts such as (A), (B/A), (10分), (盖章) do not show what a column is. */
export const core = memo((label: string): string =>
  (label.length > LONGEST_LABEL ? '' : label)
    .replace(/\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/g, '')
    .replace(/(?<![:：;；,，。.*])[:：;；,，。.*]+$/, '')
    .replace(POINTS_BEHIND, '')
    .replace(STAR_OR_NUMBER, '')
    // 一级指标 Level 1: an English translation after the Chinese words.
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

/** The column that a header cell of the indicator table names; null = not a known word. */
export const indicatorColumn = memo((label: string) => {
  const words = core(label);
  // 评（扣分标准）: without a word outside the brackets, those within say it.
  const column =
    match(INDICATOR_HEADS, words) ??
    (words.length < 2 ? match(INDICATOR_HEADS, label.slice(words.length).replace(/[()]/g, '')) : null);
  // 备注（未达标原因）, 备注（未完成必填）.
  return column === 'remark' && ASKS_FOR_REASON.test(label) ? 'reason' : column;
});

/** Parents of a two-row header that name reviewers and not the unit itself. */
export function isReviewer(label: string): boolean {
  return REVIEWER.test(label);
}

/** The amounts that a header cell of a fund block names; null = not a known word. */
export const fundColumn = memo((label: string) => {
  if (SCORES_IN_WORDS.test(label)) return null;
  return RATE_OF_COLUMNS.test(label) ? 'rate' : match(FUND_HEADS, core(label).replace(YEAR_BEFORE_HEAD, ''));
});

/** The field of the form's head that a label names; null = not a known word. */
export const fieldKey = memo((label: string) => match(FIELDS, core(label).replace(/[/\\、]/g, '')));
