import { casesOf } from '../../../support/altered';

casesOf('PJ507', [
  { says: 'holds for numbers beside numbers and words beside words', outcome: 'holds' },
  {
    says: 'is violated by words for a number',
    change: { F14: '达成预期指标' },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'number-text', severity: 'warning' }],
  },
  {
    says: 'is violated by a number for words',
    change: { F21: 37 },
    outcome: 'violated',
    findings: [{ at: 'F21', reason: 'text-number' }],
  },
  {
    says: 'leaves 100% for 全覆盖 to a person',
    change: { E21: '全覆盖', F21: '100%' },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
  {
    says: 'remarks once on a form that answers numbers in words throughout',
    change: { F14: '达成预期指标', F15: '达成预期指标', F16: '达成预期指标', F18: '达成预期指标' },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'several', severity: 'warning', near: ['F15', 'F16', 'F18'] }],
  },
  {
    says: 'cannot judge the number of a day beside a date: its format may not be known',
    // 18 June 2022
    change: { E14: '2022年6月底前', F14: 44730 },
    outcome: 'cannot-judge',
    findings: [],
  },
]);
