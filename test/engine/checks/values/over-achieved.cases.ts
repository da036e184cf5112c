import { casesOf } from '../../../support/altered';

casesOf('PJ509', [
  { says: 'holds below 120 %', outcome: 'holds', options: { profile: 'anhui' } },
  {
    says: 'is violated by 150 % without a reason',
    options: { profile: 'anhui' },
    // 129 ÷ 86 = 150 %
    change: { F14: 129 },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'warn', severity: 'warning', stated: '150%', expected: '120%' }],
  },
  {
    says: 'holds when the reason is given',
    options: { profile: 'anhui' },
    change: { F14: 129, I14: '新增站点移交' },
    outcome: 'holds',
  },
  {
    says: 'is an error where the system refuses it without a reason (Guangxi, 130 %)',
    options: { profile: 'guangxi' },
    change: { F14: 129 },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'block', severity: 'error', refused: true, expected: '130%' }],
  },
  {
    says: 'only warns in Guangxi from 120 to below 130 %',
    options: { profile: 'guangxi' },
    // 110 ÷ 86 = 127.9 %
    change: { F14: 110 },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'warn', severity: 'warning', expected: '120%' }],
  },
  {
    says: 'is an error in Guangxi for a ≤ target as well: 1.04 against ≤0.8 is 130 %',
    options: { profile: 'guangxi' },
    change: { F18: '1.04万元' },
    outcome: 'violated',
    findings: [{ at: 'F18', reason: 'block', severity: 'error', refused: true, stated: '130%' }],
  },
  {
    says: 'does not speak of a ≤ target elsewhere',
    options: { profile: 'anhui' },
    change: { F18: '1.04万元' },
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is an error in Guangxi for a target of 0 with 30 and more',
    options: { profile: 'guangxi' },
    change: { E14: '=0个', F14: '30个' },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'block-zero', severity: 'error', stated: '30', expected: '30' }],
  },
  {
    says: 'says nothing of a target of 0 with 29',
    options: { profile: 'guangxi' },
    change: { E14: '=0个', F14: '29个' },
    outcome: 'holds',
  },
  {
    says: 'is for ≥ and > only in Hebei and Tianjin: 129 against =86 is theirs to score by hand',
    options: { profile: 'tianjin' },
    change: { E14: '=86个', F14: 129 },
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'cannot judge a form without a place for reasons',
    base: 'sichuan',
    options: { profile: 'anhui' },
    change: { H16: 80 },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
]);
