import { compactText } from '../text';
import { withPrinted } from './rule-parts';
import { quoteOf, type PrintedRule } from './printed-rule';
import type { Profile, RuleKey } from './types';
import {
  ALL_OR_NOTHING,
  EXECUTION_RATE,
  NOT_ABOVE_FULL,
  NOT_ABOVE_HUNDRED,
  NOT_OF_COMPLETION,
  OF_COMPLETION,
  OF_REVERSE,
  RULE_GIVES,
  SENTENCE_GOES_ON,
  TAKES_FOR_EACH,
  THRESHOLD,
} from '../words/printed-rules';

/**
 * Sentences of a note that are rules for the whole form but are not completely understood. The common rule must
 * not replace them, so a person scores this part. Also one short rule that is understood: 未完成的不得分.
 */

/** Only the beginning of a longer note is read. */
export const LONGEST_NOTE = 4_000;
/** 超过100%的按100%计, 达到或超过指标值的得满分: this is so on every form. */
const COMMON = [NOT_ABOVE_HUNDRED, NOT_ABOVE_FULL];

function sentencesOf(note: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of note.slice(0, LONGEST_NOTE).split(/[。;；\n]/)) {
    const sentence = COMMON.reduce((rest, common) => rest.replace(common, ''), compactText(part));
    const before = sentences.at(-1);
    if (before !== undefined && SENTENCE_GOES_ON.test(sentence))
      sentences[sentences.length - 1] = `${before};${sentence}`;
    else if (sentence !== '') sentences.push(sentence);
  }
  return sentences;
}

function isRule(sentence: string): boolean {
  return THRESHOLD.test(sentence) && RULE_GIVES.test(sentence);
}

/** 执行率低于80%的不得分 beside 执行率×10. */
function isExecutionRule(sentence: string): boolean {
  return EXECUTION_RATE.test(sentence) && isRule(sentence);
}

/** 完成率80%以上的得一半分, 每少一个百分点扣0.5分. */
function isCompletionRule(sentence: string): boolean {
  if (NOT_OF_COMPLETION.test(sentence)) return false;
  return OF_COMPLETION.test(sentence) && isRule(sentence);
}

/** 反向指标每超过1个百分点扣0.5分. */
function isReverseRule(sentence: string): boolean {
  return OF_REVERSE.test(sentence) && isRule(sentence);
}

type UnreadPart = 'execution' | 'positive' | 'reverse';

/** What is left to a person when a rule is not understood, and where the profile sets it. */
const LEFT_TO_PERSON: Readonly<
  Record<UnreadPart, { readonly rule: RuleKey; readonly change: (profile: Profile) => Partial<Profile> }>
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

function unread(part: UnreadPart, sentence: string): PrintedRule {
  const { rule, change } = LEFT_TO_PERSON[part];
  return {
    part,
    quote: quoteOf(sentence),
    key: `${part}-unread`,
    data: {},
    apply: (profile) => withPrinted(profile, [rule], change(profile), sentence),
  };
}

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

/** The rules in a note that apply to the whole form and were not understood; `read` are the rules that were. */
export function unreadRules(note: string, read: readonly PrintedRule[]): readonly PrintedRule[] {
  const sentences = sentencesOf(note);
  const all = sentences.flatMap(allOrNothing);
  const has = (...keys: readonly PrintedRule['key'][]): boolean => read.some(({ key }) => keys.includes(key));
  const first = (found: (sentence: string) => boolean): string | undefined => sentences.find(found);
  // If bands were read, their sentences are not unread rules; a sentence that deducts points for each unit is
  // still one.
  const others = (bands: boolean, sentence: string): boolean => !bands || TAKES_FOR_EACH.test(sentence);
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
