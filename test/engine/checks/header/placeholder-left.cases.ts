import { casesOf, SUMMARY_LIST } from '../../../support/altered';

casesOf('PJ107', [
  { says: 'holds for a form without hints', outcome: 'holds' },
  {
    says: 'is violated by a hint that was left standing',
    change: { F12: '对照年度目标，说明相关任务目标的完成情况（100字以内）' },
    outcome: 'violated',
    findings: [{ at: 'F12', reason: 'hint', severity: 'warning' }],
  },
  {
    says: 'mentions empty template rows once',
    base: 'noted',
    outcome: 'violated',
    findings: [{ at: 'D15', reason: 'rows', severity: 'info' }],
  },
  {
    says: 'is violated by crosses for a name',
    change: { F12: '××项目已完成' },
    outcome: 'violated',
    findings: [{ at: 'F12', reason: 'hint', severity: 'warning' }],
  },
  {
    says: 'holds for a number whose digits are hidden',
    change: { F12: '联系电话：010-6×××××××' },
    outcome: 'holds',
    findings: [],
  },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);
