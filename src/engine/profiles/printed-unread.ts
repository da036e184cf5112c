import { compactText } from '../text';
import { withPrinted } from './parts';
import { quoteOf, type PrintedRule } from './printed-rule';
import type { Profile, RuleKey } from './types';

/**
 * Sentences of a note that are rules of the whole form and that are not read to the last word: the common rule
 * must not stand in for them, so their part is left to a person. And the one that says everything in few words:
 * 未完成的不得分.
 */

const LONGEST = 4_000;
/** A value is parted from another: 低于80%, 60%-80%, 每少一个百分点. */
const THRESHOLD = /以[上下内]|低于|高于|不足|不低于|超过|超出|每[少低降减超增高多]|[≥≤<>]\d|\d%?[-–—~～至]\d/;
const GIVES = /不得分|不计分|[得计记扣减](?:\d|满分|全分|一半)|一半分|酌情(?:扣|给|得|计)/;
/** 超过100%的按100%计, 达到或超过指标值的得满分: what every form means. */
const COMMON = [
  /(?:执行率|完成率)?(?:超过|高于|大于)100%的?,?(?:均|都)?(?:[得计记]满分|按(?:100%|\d{1,2}分|满分)(?:计|计算|计分)?)/g,
  /(?:达到|等于)?(?:或者?|及|和)?(?:超过|超出|高于|大于)(?:年度|全年)?(?:指标值|目标值|预期目标|预期指标)的?,?(?:均|都)?[得计记]满分/g,
];

/** A sentence that goes on with the rule of the one before it: 每少1个百分点扣0.5分, 80%以上的得满分. */
const GOES_ON = /^(?:每[少低降减超增高多]|其余|低于|高于|不足|超过|[≥≤<>]?\d+(?:\.\d+)?%)/;

function sentencesOf(note: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of note.slice(0, LONGEST).split(/[。;；\n]/)) {
    const sentence = COMMON.reduce((rest, common) => rest.replace(common, ''), compactText(part));
    const before = sentences.at(-1);
    if (before !== undefined && GOES_ON.test(sentence))
      sentences[sentences.length - 1] = `${before};${sentence}`;
    else if (sentence !== '') sentences.push(sentence);
  }
  return sentences;
}

function isRule(sentence: string): boolean {
  return THRESHOLD.test(sentence) && GIVES.test(sentence);
}

/** 执行率低于80%的不得分 beside 执行率×10. */
function isExecutionRule(sentence: string): boolean {
  return /执行率/.test(sentence) && isRule(sentence);
}

/** 完成率80%以上的得一半分, 每少一个百分点扣0.5分. */
function isCompletionRule(sentence: string): boolean {
  if (/执行率|预算|资金|支付|定性|反向/.test(sentence)) return false;
  return /完成(?:率|比例|度|值)|未完成|未达到|达不到|定量指标|正向指标/.test(sentence) && isRule(sentence);
}

/** 反向指标每超过1个百分点扣0.5分. */
function isReverseRule(sentence: string): boolean {
  return /反向|逆向|≤\*|越低越好|越小越好/.test(sentence) && isRule(sentence);
}

type Part = 'execution' | 'positive' | 'reverse';

/** What of a set of rules is left to a person where its sentence is not read, and where that is set. */
const LEFT_TO_PERSON: Readonly<
  Record<Part, { readonly rule: RuleKey; readonly change: (profile: Profile) => Partial<Profile> }>
> = {
  execution: {
    rule: 'execution.score',
    change: ({ execution }) => ({ execution: { ...execution, mode: 'manual' } }),
  },
  positive: {
    rule: 'indicator.positive',
    change: ({ indicator }) => ({ indicator: { ...indicator, positive: 'manual' } }),
  },
  reverse: {
    rule: 'indicator.reverse',
    change: ({ indicator }) => ({ indicator: { ...indicator, reverse: 'manual', reverseStrict: null } }),
  },
};

function unread(part: Part, sentence: string): PrintedRule {
  const { rule, change } = LEFT_TO_PERSON[part];
  return {
    part,
    quote: quoteOf(sentence),
    key: `${part}-unread`,
    data: {},
    apply: (profile) => withPrinted(profile, [rule], change(profile), sentence),
  };
}

const ALL_OR_NOTHING =
  /^(?:\d[.、])?(?:定量指标)?(?:得分|计分|评分)?:?,?(?:完成值)?(?:达到(?:年度)?(?:指标值|目标值)的?,?[得计记]满分,)?(?:未完成|未达到)(?:年度)?(?:指标值|目标值|目标)?的?,?不得分$/;

/** 定量指标达到指标值得满分,未达到的不得分. */
function allOrNothing(sentence: string): readonly PrintedRule[] {
  if (!ALL_OR_NOTHING.test(sentence)) return [];
  return [
    {
      part: 'positive',
      quote: quoteOf(sentence),
      key: 'missed-zero',
      data: {},
      apply: (profile) =>
        withPrinted(
          profile,
          ['indicator.positive', 'indicator.reverse'],
          { indicator: { ...profile.indicator, positive: 'zero', reverse: 'zero', reverseStrict: null } },
          sentence,
        ),
    },
  ];
}

/** What a note says for the whole form and nobody has read; `read` are the rules read from it. */
export function unreadRules(note: string, read: readonly PrintedRule[]): readonly PrintedRule[] {
  const sentences = sentencesOf(note);
  const all = sentences.flatMap(allOrNothing);
  const has = (...keys: readonly PrintedRule['key'][]): boolean => read.some(({ key }) => keys.includes(key));
  const first = (found: (sentence: string) => boolean): string | undefined => sentences.find(found);
  // The sentences of bands that are read are read together; what takes points for each is none of them.
  const others = (bands: boolean, sentence: string): boolean => !bands || /扣|每/.test(sentence);
  const execution = first((one) => isExecutionRule(one) && others(has('execution-bands'), one));
  const completion = first((one) => isCompletionRule(one) && others(has('floor', 'half'), one));
  const reverse = has('reverse-linear') ? undefined : first(isReverseRule);
  return [
    ...all,
    ...(execution === undefined ? [] : [unread('execution', execution)]),
    ...(completion === undefined ? [] : [unread('positive', completion)]),
    ...(reverse === undefined ? [] : [unread('reverse', reverse)]),
  ];
}
