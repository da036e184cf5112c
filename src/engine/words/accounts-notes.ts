import { expression, oneOf } from './expression';

/** Sentences below the tables of final accounts. */

/** The sentence that explains what a table shows. */
export const TABLE_EXPLAINED = /本表反映[^。;]*[。;]?/g;

const BELOW = oneOf(
  ...[
    '注',
    '备注',
    '说明',
    '公式',
    '填表',
    '制表',
    '填报',
    '单位负责人',
    '财务负责人',
    '经办',
    '审核',
    '附注',
  ],
  ...['本表', '本套', '续表', '\\d+[.、]本'],
);

/** Rows below the table. */
export const ACCOUNTS_NOTE = expression(`^${BELOW}`);

const MONEY = oneOf(
  ...['收入', '支出', '收支', '拨款', '预算', '经费', '资金', '业务', '数据', '内容', '情况', '安排', '事项'],
);

/** The sentence of a table without figures: 2022年本部门无政府性基金预算财政拨款收入. */
export const EMPTY_SENTENCE = expression(
  `(?:无|没有|未发生|未安排|未使用|不涉及|不存在|未取得).{0,60}${MONEY}`,
  '(?:为空|空表|无数据|数据为零|均为0|为零)',
);
