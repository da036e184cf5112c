import { cite } from './sources';

/**
 * The same setting of the system is used in both regions: it computes first, marks in red, and lets a person type
 * the score.
 */
export const NORTHERN_SYSTEM = {
  execution: { mode: 'manual' },
  indicator: { reverse: 'manual', reverseStrict: 'linear', equalExceeded: 'manual', overWarnFor: ['up'] },
  sources: {
    'execution.score': cite('system-regions', 'system', '执行率按可配置的规则计分，参数未见公开'),
    'indicator.reverse': cite(
      'system-regions',
      'system',
      '“≤”被超过时先计算、标红，得分可由人工改写；“<”按超出比例线性扣分',
    ),
    'indicator.equal': cite('system-regions', 'system', '与目标值不等时先计算、标红，得分可由人工改写'),
    'indicator.over': cite('system-regions', 'system', '完成值达到120%的提示只用于“≥”和“>”'),
  },
} as const;
