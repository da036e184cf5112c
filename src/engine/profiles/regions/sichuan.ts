import { HINT, SLIGHT } from '../clues';
import { cite } from '../sources';
import type { RegionalDefinition } from '../types';
import { CONCLUSION_NOTE, IMPROVEMENT_NOTE, PROBLEMS_NOTE } from '../../words/regional';

const REVIEW = { id: 'review-sichuan', text: '成都市郫都区绩效自评复核标准' };

/** The code of a project begins with 51 and two digits of the city. */
const PROJECT_CODE = /(?:^|\n)(51\d\d[\dA-Z]*)-/;

export const sichuan: RegionalDefinition = {
  id: 'sichuan',
  name: '四川省',
  region: '四川',
  summary: '四川省项目自评表：执行率低于90%须说明原因，指标共90分；完成率超过130%应说明。',
  extends: 'national',
  clues: [
    {
      weight: HINT,
      says: '指标表分列“指标性质、度量单位”',
      // The receiving system of other regions prints the same two columns.
      shows: ({ columns }) => columns.has('nature') && columns.has('unit'),
    },
    {
      weight: SLIGHT,
      says: '表尾有“评价结论、存在问题、改进措施”',
      shows: ({ notes }) =>
        CONCLUSION_NOTE.test(notes) && PROBLEMS_NOTE.test(notes) && IMPROVEMENT_NOTE.test(notes),
    },
    {
      weight: HINT,
      says: '项目编码以“51”开头（{quote}）',
      shows: ({ value }) => PROJECT_CODE.exec(value('projectName'))?.[1] ?? false,
    },
  ],
  groups: { project: [] },
  indicator: { overWarn: '1.3' },
  sources: {
    'execution.score': cite('form-sichuan', 'form', '执行率＝执行数÷调整后预算数（95.88%计9.59分）'),
    'execution.reason': cite('form-sichuan', 'form', '执行率低于90%须说明原因'),
    'groups.points': cite('form-sichuan', 'form', '绩效指标90分，各组分值自定'),
    'indicator.over': cite(REVIEW, 'original', '完成率超过130%不扣分，但应说明原因'),
  },
};
