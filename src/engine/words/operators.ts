import { expression, type Meanings } from './expression';

/** `none` = no operator written; such a target is scored like `ge`, but the user is informed. */
export type Operator = 'ge' | 'gt' | 'le' | 'lt' | 'eq' | 'none';

/** Operators in words, before and after a number; compact: NFKC, no white space. */

/** 不低于3个, 控制在5%以内. */
export const OPERATOR_BEFORE = [
  [
    'ge',
    /^(?:不低于|不少于|不小于|不得低于|不得少于|不得小于|大于等于|大于或等于|高于或等于|至少|最少|达到或超过)/,
  ],
  [
    'le',
    expression(
      '^(?:不超过|未超过|不得超过|不高于|不大于|不多于|不得高于|不得大于|不得多于|小于等于|小于或等于|' +
        '低于或等于|至多|最多)',
    ),
  ],
  ['le', /^(?:控制在)/],
  ['gt', /^(?:超过|大于|高于|多于|超出)/],
  ['lt', /^(?:低于|少于|小于|未达到?)/],
  ['eq', /^(?:等于)/],
  ['ge', /^(?:达到|达)/],
] as const satisfies Meanings<Operator>;

/** 3个以上, 5天内. */
export const OPERATOR_BEHIND = [
  ['ge', /(?:及以上|含以上|\(含\)以上|以上)$/],
  ['le', /(?:及以下|\(含\)以下|以下|之内|以内|范围内|内)$/],
] as const satisfies Meanings<Operator>;

/** The first characters of the operators in words: most texts start with none of them. */
export const MAY_BEGIN_OPERATOR = /^[不大高至最达小低控超多少等未]/;

/** The last characters of the operators after a number. */
export const MAY_END_OPERATOR = /[上下内]$/;

/** 指标性质 in its own column: 正向, 反向指标. */
export const DIRECTION = /^(?:(正)|[反负逆])向(?:指标)?$/;

/** An operator directly before a number in a sentence. */
export const OPERATOR_IN_SENTENCE =
  /(≥|≧|>=|≤|≦|<=|>|<|=|[不未]得?(?:低于|少于|小于|超过|高于|大于|多于|达到?)|[大小]于等于|控制在|[至最][少多]|达到?|超过|[低高少多小大]于)$/;

/** An operator after a number in a sentence. */
export const OPERATOR_BEHIND_IN_SENTENCE = /^[^\s,.;:、。，；()]*?(?:以上|[以之]内|以下)/;

/** 指标性质 of an indicator without a number. */
export const QUALITATIVE = /定性/;

/** An operator in words after the label of one of several amounts. */
export const OPERATOR_ENDS_LABEL = /(不低于|不少于|不小于|不超过|不高于|达到|超过)$/;
