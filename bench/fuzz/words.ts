import type { Dice } from './dice';

/** Labels, values and texts as forms have them, and words that break programs. */
export const WORDS = [
  ...['项目支出绩效自评表', '项目名称', '主管部门', '年度资金总额', '年初预算数', '全年预算数', '全年执行数'],
  ...[
    '执行率',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '总分',
    '合计',
  ],
  ...[
    '产出指标',
    '效益指标',
    '满意度指标',
    '数量指标',
    '质量指标',
    '偏差原因分析及改进措施',
    '小计',
    '自评总分：95分',
  ],
  ...[
    '≥100%',
    '≤5万元',
    '=95',
    '95%',
    '100.00',
    '2022年12月底前',
    '优',
    '良',
    '达成预期',
    '不适用',
    '无',
    'N/A',
  ],
  ...['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', '=1+1', '@SUM(A1)', '<b>', ']]>'],
  ...[
    '1e308',
    '-0',
    '０．５',
    '１００％',
    '٣',
    '\u202e得分',
    'a\u0301',
    '\u{1f4a9}',
    '10-20',
    '1/3',
    '3:00',
    '.5.',
  ],
];

const UNITS = [
  ...[
    ' ',
    '\u200b',
    '：',
    '(',
    ')',
    '【',
    '[',
    '。',
    '、',
    '%',
    '0',
    '1,',
    '.',
    '-',
    '一、',
    '目标',
    '年度',
    '分',
    '三公',
  ],
  ...['\n', '≥', '10', 'a', '"', "'", '/', '满意度', '率', '第1', '{', '±'],
];

/** A word, some words together, or a long run of one. */
export function hostileText(dice: Dice): string {
  if (dice.once(40))
    return `${dice.of(WORDS)}${dice.of(UNITS).repeat(dice.below(33_000))}${dice.of(['', 'x'])}`;
  if (dice.once(4)) return dice.times(1 + dice.below(4), () => dice.of([...WORDS, ...UNITS])).join('');
  return dice.of(WORDS);
}
