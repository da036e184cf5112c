import type { Profile } from './types';
import { cite } from './sources';

/**
 * 全国通用: what published notes and pages repeat from 财预〔2020〕10号, whose text itself was not available. Every other
 * profile extends it, directly or through another one.
 */
export const national: Profile = {
  id: 'national',
  name: '全国通用',
  summary:
    '各地公开表的备注反复印出的规定（财预〔2020〕10号，本助手没有核到原文）；没有依据的（如反向指标未达标的扣分公式）不给出数字，留给人判断。',
  extends: null,
  execution: {
    points: '10',
    mode: 'linear',
    bands: [],
    fullAt: null,
    overBudget: 'refused',
    zeroBudget: 'ask',
    rateDecimals: 2,
    scoreDecimals: 2,
    rounding: 'half-up',
    reasonBelow: '0.9',
  },
  groups: {
    project: [
      [
        { name: '产出指标', words: ['产出'], points: '50' },
        { name: '效益指标', words: ['效益'], points: '30' },
        { name: '满意度指标', words: ['满意'], points: '10' },
      ],
      [
        { name: '产出指标', words: ['产出'], points: '50' },
        { name: '效益指标', words: ['效益'], points: '40' },
      ],
      [
        { name: '成本指标', words: ['成本'], points: '20' },
        { name: '产出指标', words: ['产出'], points: '40' },
        { name: '效益指标', words: ['效益'], points: '20' },
        { name: '满意度指标', words: ['满意'], points: '10' },
      ],
      [
        { name: '成本指标', words: ['成本'], points: '20' },
        { name: '产出指标', words: ['产出'], points: '40' },
        { name: '效益指标', words: ['效益'], points: '30' },
      ],
    ],
    department: [],
    total: '100',
    groupScore: 'sum',
  },
  indicator: {
    positive: 'ratio',
    reverse: 'silent',
    reverseStrict: null,
    equalExceeded: 'silent',
    zeroTarget: 'silent',
    negativeActual: 'ask',
    floor: null,
    halfAbove: null,
    overWarn: '1.2',
    overWarnFor: ['up', 'equal'],
    overBlock: null,
    overBlockFor: ['up', 'equal'],
    zeroTargetBlock: null,
    scoreDecimals: 2,
    deductionColumn: false,
    rowRules: true,
  },
  qualitative: {
    tiers: [
      { tier: 'full', name: '达成预期指标', low: '0.8', high: '1', lowIncluded: true, highIncluded: true },
      {
        tier: 'partial',
        name: '部分达成预期指标并具有一定效果',
        low: '0.6',
        high: '0.8',
        lowIncluded: true,
        highIncluded: false,
      },
      {
        tier: 'none',
        name: '未达成预期指标且效果较差',
        low: '0',
        high: '0.6',
        lowIncluded: true,
        highIncluded: false,
      },
    ],
    grades: [],
  },
  total: {
    caps: [],
    grades: [
      { name: '优', from: '90' },
      { name: '良', from: '80' },
      { name: '中', from: '60' },
      { name: '差', from: '0' },
    ],
    disputed: null,
  },
  reasons: { warningLight: null },
  sources: {
    'execution.score': cite('notes-points', 'form', '预算执行率10分，按执行率计分'),
    'execution.overBudget': cite('system-fund', 'system', '执行率超过100%时不予保存'),
    'execution.zeroBudget': cite('unread', 'assumed', '预算数为0时如何计分，本助手没有核到原文'),
    'execution.reason': cite(
      'form-sichuan',
      'assumed',
      '执行率低于90%说明原因，只见于四川的表，其他地区为推定',
    ),
    'groups.points': cite(
      'notes-points',
      'form',
      '产出50分、效益30分、满意度10分、预算执行率10分，可按规定调整',
    ),
    'indicator.positive': cite('notes-ratio', 'form', '达到目标值得满分，未达到的按实际值÷指标值×分值'),
    'indicator.reverse': cite('unread', 'assumed', '反向指标未达标如何计分，本助手没有核到原文'),
    'indicator.equal': cite('unread', 'assumed', '“等于”型目标值被超过时如何计分，本助手没有核到原文'),
    'indicator.zeroTarget': cite('unread', 'assumed', '目标值为0时如何计分，本助手没有核到原文'),
    'indicator.over': cite('practice', 'assumed', '完成值达到目标值120%以上的应说明原因'),
    'indicator.rounding': cite('system-generic', 'system', '指标得分保留两位小数，四舍五入'),
    'qualitative.tiers': cite('notes-tiers', 'form', '三档：100%–80%（含80%）、80%–60%（含60%）、60%–0'),
    'total.caps': cite('unread', 'assumed', '总分上限，本助手没有核到原文'),
    'total.grades': cite('grades-page', 'form', '90分及以上为优，80–90分为良，60–80分为中，60分以下为差'),
    reasons: cite('system-generic', 'system', '得分小于分值而未填偏差原因时不予保存'),
  },
};
