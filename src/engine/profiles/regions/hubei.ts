import { cite } from '../sources';
import type { RegionalDefinition } from '../types';

/** 湖北省: 20 points for the execution rate, ratio for reverse indicators, no weight column. */
export const hubei: RegionalDefinition = {
  id: 'hubei',
  name: '湖北省',
  region: '湖北',
  summary: '湖北省自评表的备注：执行率20分，反向指标按A/B，定性三档100–80、80–50、50–0，没有分值列。',
  extends: 'pmkpi',
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
    'execution.score': cite('form-hubei', 'form', '得分＝20分×执行率，超过100%按20分计'),
    'execution.overBudget': cite('system-hubei', 'system', '执行率超过100%按20分计，但不予保存'),
    'groups.points': cite(
      'form-hubei',
      'form',
      '执行率20分、产出40分、效益和满意度40分；部门表也有两个目标各40分的',
    ),
    'indicator.positive': cite('form-hubei', 'form', '得分＝权重×B/A，不超过权重'),
    'indicator.reverse': cite('form-hubei', 'form', '反向指标得分＝权重×A/B'),
    'indicator.equal': cite('form-hubei', 'form', '得分不得突破权重总额'),
    'indicator.zeroTarget': cite('form-hubei', 'assumed', '反向指标A/B在A为0时得0分'),
    'indicator.over': cite('form-hubei', 'assumed', '备注未规定超额完成的界限'),
    'qualitative.tiers': cite('form-hubei', 'form', '100–80%（含80%）、80–50%（含50%）、50–0%'),
    'total.caps': cite('form-hubei', 'form', '约束性指标不设权重，酌情扣分，情节严重的总分不超过70分'),
    reasons: cite('form-hubei', 'assumed', '备注未设红黄灯'),
  },
};
