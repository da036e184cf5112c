import type { ProfileChoice } from './choice';
import { hasIndicators, type Form } from '../form';
import { fillTemplate } from '../locales/text';
import { chosenTexts } from '../locales/zh-CN/rules';
import {
  groundNames,
  partNames,
  partTexts,
  printedEvidence,
  printedFrom,
  printedTexts,
} from '../locales/zh-CN/detection';
import { fittingProfile } from './detect';
import { profileEvidence } from './why-chosen';
import { definitions, nationalProfile, profileById } from './index';
import { PART_KEYS, RULE_PARTS, type PartChoice, type PartGround, type RulePart } from './rule-parts';
import { printedRules } from './printed';
import { isIgnored, quoteOf, type IgnorePrinted, type PrintedRule } from './printed-rule';
import { readCriteria } from '../criteria/criteria';
import { compactText } from '../text';
import type { Profile } from './types';
import { flatMap } from '../lists';
import { fullMarkOf } from '../reading';

/** The rules that apply to a form, and what proves each part of them. */
export interface SettledRules {
  readonly profile: Profile;
  readonly choice: ProfileChoice;
}

export interface SettleOptions {
  /** Regions that other texts of the workbook name (file name, sheet names). */
  readonly regions?: readonly string[];
  /** The profile that a person chose; absent = recognise it. */
  readonly chosen?: Profile;
  /** The chosen profile came with the file and was not chosen by this user. */
  readonly broughtByFile?: boolean;
  readonly ignorePrinted?: IgnorePrinted;
}

function printedSentence({ key, data, quote }: PrintedRule): string {
  return fillTemplate(printedEvidence, { sentence: fillTemplate(printedTexts[key], data), quote });
}

/** The rules beside rows as one rule that can be switched off; a person then scores these rows. */
function criteriaRule(form: Form): readonly PrintedRule[] {
  const rules = flatMap(hasIndicators(form) ? form.indicators : [], ({ criteria }) => {
    const text = criteria?.text ?? '';
    return text !== '' && readCriteria(text) ? text : null;
  });
  const [first] = rules;
  if (first === undefined) return [];
  return [
    {
      part: 'positive',
      quote: quoteOf(compactText(first)),
      key: 'criteria',
      data: { count: String(rules.length) },
      apply: (profile) => profile,
    },
  ];
}

/** Whether a built-in profile defines a part itself; otherwise it inherits it. */
function ownPart(profile: Profile, part: RulePart): boolean {
  const definition = definitions.find(({ id }) => id === profile.id);
  if (!definition) return true;
  return PART_KEYS[part].some((key) => definition.sources[key] !== undefined);
}

function partOf(
  part: RulePart,
  profile: Profile,
  { chosenBy, evidence }: Pick<ProfileChoice, 'chosenBy' | 'evidence'>,
  printed: readonly PrintedRule[],
): PartChoice {
  // A rule beside a row proves only the score of that row, not the part.
  const own = printed.filter((rule) => rule.part === part && rule.key !== 'criteria');
  const name = partNames[part];
  if (own.length > 0)
    return withSentence({
      part,
      name,
      from: printedFrom,
      ground: 'printed',
      evidence: own.map(printedSentence),
    });
  const ground: PartGround =
    chosenBy === 'user' || chosenBy === 'file'
      ? 'user'
      : chosenBy === 'default'
        ? 'default'
        : ownPart(profile, part)
          ? 'set'
          : 'inherited';
  return withSentence({
    part,
    name,
    from: profile.name,
    ground,
    evidence: ground === 'default' ? [] : evidence,
  });
}

/** 反向指标（≤）：表上印明，反向指标得分＝分值×指标值÷实际值（“…”）. */
function withSentence(part: Omit<PartChoice, 'sentence'>): PartChoice {
  const { name, from, ground } = part;
  const evidence = part.evidence.join('；');
  const sentence =
    ground === 'printed' || ground === 'user'
      ? fillTemplate(partTexts[ground], { name, from, evidence })
      : fillTemplate(evidence === '' ? partTexts.plain : partTexts.proven, {
          name,
          from,
          ground: groundNames[ground],
          evidence,
        });
  return { ...part, sentence };
}

/** Where the full marks of the form are 1 point, scores need two more decimal places: 0.141 is 14.1 of 100. */
function inMeasureOf(form: Form, profile: Profile): Profile {
  if (!hasIndicators(form) || !fullMarkOf(form).eq(1)) return profile;
  const { execution, indicator } = profile;
  return {
    ...profile,
    execution: { ...execution, scoreDecimals: execution.scoreDecimals + PLACES_OF_A_SHARE },
    indicator: { ...indicator, scoreDecimals: indicator.scoreDecimals + PLACES_OF_A_SHARE },
  };
}

const PLACES_OF_A_SHARE = 2;

/**
 * Decides the rules of a form part by part: a printed note comes before the chosen or recognised profile, and that
 * profile before the national rule.
 */
export function settleRules(
  form: Form,
  { regions = [], chosen, ignorePrinted = false, broughtByFile }: SettleOptions = {},
): SettledRules {
  const read = [...printedRules(form), ...criteriaRule(form)];
  const printed = read.filter(({ key }) => !isIgnored(ignorePrinted, key));
  const fit = chosen ? null : fittingProfile(form, regions);
  const base = chosen ?? profileById(fit?.profile ?? '') ?? nationalProfile;
  const chosenBy = chosen ? (broughtByFile ? 'file' : 'user') : fit?.enough ? 'detection' : 'default';
  const evidence = fit ? profileEvidence(fit) : [broughtByFile ? chosenTexts.file : chosenTexts.user];
  const rowRules = base.indicator.rowRules && !isIgnored(ignorePrinted, 'criteria');
  const start = inMeasureOf(form, { ...base, indicator: { ...base.indicator, rowRules } });
  const profile = printed.reduce((rules, rule) => rule.apply(rules), start);
  const parts = RULE_PARTS.map((part) => partOf(part, base, { chosenBy, evidence }, printed));
  const { id, name } = base;
  const sentences = read.map((rule) => ({
    key: rule.key,
    sentence: printedSentence(rule),
    applied: printed.includes(rule),
  }));
  return {
    profile,
    choice: {
      id,
      name,
      evidence: [...evidence, ...printed.map(printedSentence)],
      chosenBy,
      parts,
      printed: sentences,
    },
  };
}
