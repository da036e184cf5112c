import { HINT, LAYOUT, type Printed } from './clues';
import { cite } from './sources';
import type { BuiltInDefinition } from './types';
import { hasIndicators } from '../form';
import { compactText } from '../text';
import { LIST_OF_SYSTEM } from '../words/regional';

/** Codes that the system prints before the names of department and unit. */
function codes({ value }: Printed): { readonly department?: string; readonly unit?: string } {
  return {
    department: /^\d{3,6}-/.exec(value('department'))?.[0],
    unit: /^\d{3,9}-/.exec(value('unit'))?.[0],
  };
}

/**
 * 预算管理一体化系统 (generic release): what the receiving system computes and refuses. Releases of regions extend it; what
 * is known only from this release is an assumption there (profiles/index.ts).
 */
export const pmkpi: BuiltInDefinition = {
  id: 'pmkpi',
  name: '预算管理一体化系统（通用）',
  summary:
    '一体化系统绩效模块通用版的计分与校验规则，由公开程序整理；是否自动计分、是否核对档次由各地参数决定。',
  extends: 'national',
  clues: [
    {
      weight: LAYOUT,
      says: '主管部门、实施单位名称前带系统编码（{quote}）',
      shows: (printed) => {
        const { department, unit } = codes(printed);
        return department !== undefined && unit !== undefined && unit;
      },
    },
    {
      weight: HINT,
      says: '主管部门、实施单位名称前带系统编码（{quote}）',
      shows: (printed) => {
        const { department, unit } = codes(printed);
        return (department === undefined) !== (unit === undefined) && (unit ?? department ?? false);
      },
    },
    {
      weight: HINT,
      says: '实际完成值使用系统下拉项“达成预期指标”',
      // 达成预期 in a cell is common and proves nothing alone; together with a code it is a proof.
      shows: (printed) => {
        const { department, unit } = codes(printed);
        const { form } = printed;
        return (
          (department ?? unit) !== undefined &&
          hasIndicators(form) &&
          form.indicators.some(
            ({ actual }) => actual !== null && LIST_OF_SYSTEM.test(compactText(actual.text)),
          )
        );
      },
    },
  ],
  execution: { zeroBudget: 'zero', rounding: 'binary' },
  indicator: { reverse: 'linear', equalExceeded: 'full', zeroTarget: 'zero', negativeActual: 'zero' },
  total: { disputed: { from: '70', to: '90' } },
  reasons: { warningLight: { gap: '0.05', unspent: '0.2' } },
  sources: {
    'execution.score': cite(
      'system-fund',
      'system',
      '得分＝执行率（%，两位小数）÷10，两位小数（第三位恰为5时系统可能少0.01，如99.85%计9.98），最高10分',
    ),
    'execution.zeroBudget': cite('system-fund', 'system', '预算数为0时执行率和得分记0'),
    'groups.points': cite('system-generic', 'system', '一、二级指标分值之和等于预设值，指标合计90分'),
    'indicator.positive': cite(
      'system-generic',
      'system',
      '完成值≥目标值得满分，否则按完成值÷目标值×分值，两位小数',
    ),
    'indicator.reverse': cite('system-generic', 'system', '超过目标值按超出比例线性扣分，达到目标值2倍得0分'),
    'indicator.equal': cite('system-generic', 'system', '“等于”型目标值被超过时按满分计'),
    'indicator.zeroTarget': cite('system-generic', 'system', '目标值为0：完成值不大于0得满分，否则0分'),
    'indicator.over': cite('system-generic', 'system', '完成值达到目标值120%时提示复核（参数可调）'),
    'qualitative.tiers': cite(
      'system-generic',
      'system',
      '达成80%–100%、部分达成60%–80%、未达成0–60%（是否核对由各地参数决定）',
    ),
    'total.grades': cite(
      'system-generic',
      'assumed',
      '各页面不一：90、80、60分起，或高于90分（90分整无等级），或80、70、60分起；70–90分请人确认',
    ),
    reasons: cite(
      'system-generic',
      'system',
      '得分小于分值须填原因；先看指标得分是否明显好于执行得分（亮红灯），再看未支出是否超过20%（亮黄灯）',
    ),
  },
};
