import { casesOf, SUMMARY_LIST } from '../../../support/altered';

/** Words in the column of scores of the form. */
function wordsInScores(): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`H${String(14 + at)}`, '好']));
}

casesOf('PJ101', [
  { says: 'holds when every column is known', outcome: 'holds' },
  {
    says: 'finds a score column under a head nobody knows by its numbers',
    change: { H13: '意见' },
    outcome: 'holds',
  },
  {
    says: 'asks for a score column that it does not find',
    change: { H13: '意见', ...wordsInScores() },
    outcome: 'cannot-judge',
    findings: [{ at: 'H13', severity: 'review' }],
  },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);
