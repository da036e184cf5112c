import { casesOf } from '../../../support/altered';

casesOf('PJ208', [
  {
    says: 'holds when execution and indicators fit: 94.8 % and 100 %',
    options: { profile: 'pmkpi' },
    change: { E7: 118, E8: 98, G7: 0.9958, H7: 9.96, H23: 99.96 },
    outcome: 'holds',
  },
  {
    says: 'lights red when the indicators score far better than the execution',
    options: { profile: 'pmkpi' },
    // (100 % − 94.8 %) ÷ 100 % = 5.2 %, above 5 %
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'red', severity: 'warning', stated: '94.8%' }],
  },
  {
    says: 'lights yellow when more than 20 % is unspent and the indicators score no better',
    options: { profile: 'pmkpi' },
    // 92 ÷ 118.5 = 77.64 %; the indicators have 69.5 of 90, 77.22 %
    change: { E7: 92, E8: 72, G7: 0.7764, H7: 7.76, H14: 0, H15: 0, H16: 0, H23: 77.26 },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'yellow', stated: '77.64%' }],
  },
  {
    says: 'holds when just 20 % is unspent: 94.8 ÷ 118.5 = 80 %',
    options: { profile: 'pmkpi' },
    change: { E7: 94.8, E8: 74.8, G7: 0.8, H7: 8, H14: 0, H15: 0, H16: 0, H23: 77.5 },
    outcome: 'holds',
  },
  {
    says: 'lights red before yellow, as the system tests it: 77.6 % executed, all indicators full',
    options: { profile: 'pmkpi' },
    change: { E7: 92, E8: 72, G7: 0.7764, H7: 7.76, H23: 97.76 },
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'red', stated: '77.6%' }],
  },
  {
    says: 'lights yellow where the indicators are not scored yet',
    options: { profile: 'pmkpi' },
    change: { E7: 92, E8: 72, G7: 0.7764, H7: 7.76, H14: null, H23: 97.76 },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'yellow' }],
  },
  { says: 'does not apply without a budget', change: { D7: 0, D8: 0, D9: 0 }, outcome: 'does-not-apply' },
]);
