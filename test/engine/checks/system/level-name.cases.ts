import { casesOf, SUMMARY_LIST } from '../../../support/altered';

casesOf('PJ602', [
  { says: 'holds for the names of the scheme', outcome: 'holds' },
  {
    says: 'is violated by a slip of one character',
    change: { C21: '可持续影响招标' },
    outcome: 'violated',
    findings: [{ at: 'C21', reason: 'misspelt', expected: '可持续影响指标', severity: 'warning' }],
  },
  {
    says: 'is violated by words behind the name',
    change: { C17: '时效指标执行' },
    outcome: 'violated',
    findings: [{ at: 'C17', expected: '时效指标' }],
  },
  {
    says: 'is violated by a level under another first level',
    change: { C19: '数量指标' },
    outcome: 'violated',
    findings: [{ at: 'C19', reason: 'wrong-group', expected: '产出指标' }],
  },
  {
    says: 'accepts 等 behind a name, as the template of Yunnan prints it',
    change: { C20: '社会效益指标等', C22: '服务对象满意度指标等' },
    outcome: 'holds',
  },
  {
    says: 'accepts 目标 for 指标, as a template of Fujian prints it',
    change: { B14: '产出目标', C14: '数量目标', C16: '质量目标', C17: '时效目标', C20: '社会效益目标' },
    outcome: 'holds',
    findings: [],
  },
  { says: 'accepts 质量达标, which is no slip', change: { C16: '质量达标' }, outcome: 'holds' },
  { says: 'accepts customary short forms', change: { C20: '社会效益', C17: '时效性指标' }, outcome: 'holds' },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);
