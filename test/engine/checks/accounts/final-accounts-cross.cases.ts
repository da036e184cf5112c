import { casesOf } from '../../../support/altered';
import { type Lines } from '../../../support/accounts/sheets';
import type { Change } from './tables';
import { put, GENERAL, book, DETAIL, inWan } from './tables';

/** The spending from the general budget with so much 基本支出 of 110. */
const basic = (amount: number): Lines =>
  put(
    GENERAL,
    ...[5, 6, 7].flatMap((row): Change[] => [
      [row, 4, amount],
      [row, 5, (11000 - amount * 100) / 100],
    ]),
  );

casesOf('PJ809', [
  {
    says: 'holds when 基本支出 is the sum of its details in the other table',
    book: book(GENERAL, DETAIL),
    outcome: 'holds',
    findings: [],
  },
  {
    // 70 + 20 = 90, not 80
    says: 'is violated when it is not',
    book: book(basic(80), DETAIL),
    outcome: 'violated',
    findings: [{ at: 'D5', reason: 'same', severity: 'error', expected: '90' }],
  },
  {
    says: 'only mentions 0.01 in 万元',
    book: book(inWan(basic(90.01)), inWan(DETAIL)),
    outcome: 'violated',
    findings: [{ at: 'D5', reason: 'tail', severity: 'info' }],
  },
  { says: 'does not apply to a table alone', book: book(GENERAL), outcome: 'does-not-apply' },
]);
