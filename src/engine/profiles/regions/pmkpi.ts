import { cite } from '../sources';
import type { ProfileDefinition } from '../types';

/** 预算管理一体化系统 (generic release): what the receiving system computes and refuses. */
export const pmkpi: ProfileDefinition = {
  id: 'pmkpi',
  name: '预算管理一体化系统（通用）',
  summary: '一体化系统绩效模块通用版的计分与校验规则，由公开程序整理；各地可能调整参数。',
  extends: 'national',
  execution: { zeroBudget: 'zero' },
  groups: { mismatch: 'blocking' },
  indicator: { reverse: 'linear', equalExceeded: 'full', zeroTarget: 'zero', negativeActual: 'zero' },
  reasons: { weightPositive: true, warningLight: { gap: '0.05', unspent: '0.2' } },
  sources: {
    'execution.score': cite('system-fund', 'verified', '得分＝执行率（%，两位小数）÷10，两位小数，最高10分'),
    'execution.zeroBudget': cite('system-fund', 'verified', '预算数为0时执行率和得分记0'),
    'groups.points': cite('system-generic', 'verified', '一、二级指标分值之和等于预设值，指标合计90分'),
    'indicator.positive': cite(
      'system-generic',
      'verified',
      '完成值≥目标值得满分，否则按完成值÷目标值×分值，两位小数',
    ),
    'indicator.reverse': cite(
      'system-generic',
      'verified',
      '超过目标值按超出比例线性扣分，达到目标值2倍得0分',
    ),
    'indicator.equal': cite('system-generic', 'verified', '“等于”型目标值被超过时按满分计'),
    'indicator.zeroTarget': cite('system-generic', 'verified', '目标值为0：完成值不大于0得满分，否则0分'),
    'indicator.over': cite('system-generic', 'verified', '完成值达到目标值120%时提示复核（参数可调）'),
    'qualitative.tiers': cite('system-generic', 'verified', '达成80%–100%、部分达成60%–80%、未达成0–60%'),
    'total.grades': cite('system-generic', 'verified', '90、80、60分为优、良、中的起点'),
    reasons: cite(
      'system-generic',
      'verified',
      '得分小于分值须填原因；指标得分明显好于执行得分亮红灯，未支出超过20%亮黄灯',
    ),
  },
};
