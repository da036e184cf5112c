import type { Basis } from '../basis';
import { reportTexts } from '../locales/zh-CN/report';
import { ruleNames } from '../locales/zh-CN/rules';
import { RULE_KEYS, type Profile } from './types';

/** One rule of a profile, as the user reads it. */
export interface RuleDescription {
  /** The subject of the rule, e.g. 反向指标（≤）. */
  readonly name: string;
  /** The document and the passage. */
  readonly source: string;
  /** 原文, 系统页面, 公开表 or 推定. */
  readonly ground: string;
}

/** Every rule of a profile with its source and its ground. */
export function describeRules({ sources }: Pick<Profile, 'sources'>): readonly RuleDescription[] {
  return RULE_KEYS.map((key) => {
    const { text, ground }: Basis = sources[key];
    return { name: ruleNames[key], source: text, ground: reportTexts[`ground.${ground}`] };
  });
}
