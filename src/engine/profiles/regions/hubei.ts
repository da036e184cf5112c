import { HINT, includesAll, SLIGHT } from '../clues';
import { cite } from '../sources';
import type { RegionalDefinition } from '../types';
import {
  AT_MOST_SEVENTY,
  EXECUTION_OF_TWENTY,
  TIER_EIGHTY_FIFTY,
  TWENTY_TIMES_RATE,
  WEIGHT_TIMES_RATIO,
} from '../../words/regional';

const FORM = { id: 'form-hubei', text: '湖北省曾都区2022年度绩效自评表所附备注' };
const SYSTEM = { id: 'system-hubei', text: '预算管理一体化系统绩效模块（湖北开关）公开的计分说明' };

/** 湖北省: 20 points for the execution rate, ratio for reverse indicators, no weight column. */
export const hubei: RegionalDefinition = {
  id: 'hubei',
  name: '湖北省',
  region: '湖北',
  summary: '湖北省自评表的备注：执行率20分，反向指标按A/B，定性三档100–80、80–50、50–0，没有分值列。',
  extends: 'pmkpi',
  // Two of these texts together, or one with the name of the region, prove the profile; each printed rule is
  // applied by itself (printed.ts).
  clues: [
    {
      weight: HINT,
      says: '预算执行得分列写明“{quote}”',
      shows: ({ headers }) => headers.find((header) => TWENTY_TIMES_RATE.test(header)) ?? false,
    },
    {
      weight: HINT,
      says: '预算执行情况标明20分',
      shows: ({ headers, labels }) =>
        labels.some((label) => EXECUTION_OF_TWENTY.test(label)) &&
        !headers.some((header) => TWENTY_TIMES_RATE.test(header)),
    },
    {
      weight: HINT,
      says: '备注写明“得分＝权重×B/A，反向指标得分＝权重×A/B”',
      shows: ({ notes }) => WEIGHT_TIMES_RATIO.test(notes),
    },
    {
      weight: HINT,
      says: '备注写明定性三档“100–80%、80–50%、50–0%”',
      shows: ({ notes }) => TIER_EIGHTY_FIFTY.test(notes),
    },
    {
      weight: HINT,
      says: '约束性指标写明总分不得超过70分',
      shows: ({ notes }) => AT_MOST_SEVENTY.test(notes),
    },
    {
      weight: HINT,
      says: '表头有“项目类别、项目属性、项目类型”三行勾选项',
      shows: ({ labels }) => includesAll(labels, '项目类别', '项目属性', '项目类型'),
    },
    {
      weight: SLIGHT,
      says: '指标表没有分值列，分值写在一级指标中',
      shows: ({ columns }) => columns.has('score') && !columns.has('weight'),
    },
  ],
  execution: { points: '20', rounding: 'half-up' },
  groups: {
    project: [
      [
        { name: '产出指标', words: ['产出'], points: '40' },
        { name: '效益指标（含满意度）', words: ['效益', '满意'], points: '40' },
      ],
    ],
    department: [
      [
        { name: '产出指标', words: ['产出'], points: '40' },
        { name: '效益指标（含满意度）', words: ['效益', '满意'], points: '40' },
      ],
      [
        { name: '目标1', words: ['目标1'], points: '40' },
        { name: '目标2', words: ['目标2'], points: '40' },
      ],
    ],
  },
  indicator: { reverse: 'ratio', overWarn: null },
  qualitative: {
    tiers: [
      { tier: 'full', name: '达成预期指标', low: '0.8', high: '1', lowIncluded: true, highIncluded: true },
      {
        tier: 'partial',
        name: '部分达成预期指标并具有一定效果',
        low: '0.5',
        high: '0.8',
        lowIncluded: true,
        highIncluded: false,
      },
      {
        tier: 'none',
        name: '未达成预期指标且效果较差',
        low: '0',
        high: '0.5',
        lowIncluded: true,
        highIncluded: false,
      },
    ],
  },
  total: {
    caps: [
      {
        name: '资金管理合规性（约束性指标）',
        limit: '70',
        when: '审计等部门重点披露问题，或造成重大不良社会影响',
      },
    ],
  },
  reasons: { warningLight: null },
  sources: {
    'execution.score': cite(FORM, 'form', '得分＝20分×执行率，超过100%按20分计'),
    'execution.overBudget': cite(SYSTEM, 'system', '执行率超过100%按20分计，但不予保存'),
    'groups.points': cite(FORM, 'form', '执行率20分、产出40分、效益和满意度40分；部门表也有两个目标各40分的'),
    'indicator.positive': cite(FORM, 'form', '得分＝权重×B/A，不超过权重'),
    'indicator.reverse': cite(FORM, 'form', '反向指标得分＝权重×A/B'),
    'indicator.equal': cite(FORM, 'form', '得分不得突破权重总额'),
    'indicator.zeroTarget': cite(FORM, 'assumed', '反向指标A/B在A为0时得0分'),
    'indicator.over': cite(FORM, 'assumed', '备注未规定超额完成的界限'),
    'qualitative.tiers': cite(FORM, 'form', '100–80%（含80%）、80–50%（含50%）、50–0%'),
    'total.caps': cite(FORM, 'form', '约束性指标不设权重，酌情扣分，情节严重的总分不超过70分'),
    reasons: cite(FORM, 'assumed', '备注未设红黄灯'),
  },
};
