import { z } from 'zod';
import { GROUNDS } from '../basis';
import { fieldTexts } from '../locales/zh-CN/rule-files';

/**
 * Schema of a profile as JSON (a `ProfileDefinition`). Imported only where custom profiles are read; built-in
 * profiles are typed constants and are tested with it.
 */

const points = z.string().regex(/^\d{1,4}(?:\.\d{1,4})?$/, fieldTexts.points);
const shareSchema = z.string().regex(/^(?:\d{1,2})(?:\.\d{1,6})?$/, fieldTexts.share);
const places = z.number().int(fieldTexts.whole).min(0, fieldTexts.places).max(6, fieldTexts.places);
const words = z.string().min(1, fieldTexts.empty);

const execution = z.strictObject({
  points,
  mode: z.enum(['linear', 'bands', 'quarterly', 'manual']),
  bands: z.array(z.strictObject({ from: shareSchema, share: shareSchema })),
  fullAt: shareSchema.nullable(),
  overBudget: z.enum(['refused', 'capped', 'allowed']),
  zeroBudget: z.enum(['zero', 'full', 'ask']),
  rateDecimals: places,
  scoreDecimals: places,
  rounding: z.enum(['half-up', 'binary']),
  reasonBelow: shareSchema.nullable(),
});

const presetSet = z.array(
  z.strictObject({ name: words, words: z.array(words).min(1, fieldTexts['no-words']), points }),
);

const groups = z.strictObject({
  project: z.array(presetSet),
  department: z.array(presetSet),
  total: points,
  groupScore: z.enum(['sum', 'average']),
});

const directions = z.array(z.enum(['up', 'down', 'equal']));

const reverse = z.enum(['ratio', 'linear', 'zero', 'manual', 'silent']);

const indicator = z.strictObject({
  positive: z.enum(['ratio', 'zero', 'manual']),
  reverse,
  reverseStrict: reverse.nullable(),
  equalExceeded: z.enum(['full', 'manual', 'silent']),
  zeroTarget: z.enum(['zero', 'silent']),
  negativeActual: z.enum(['zero', 'ask']),
  floor: shareSchema.nullable(),
  halfAbove: shareSchema.nullable(),
  overWarn: shareSchema.nullable(),
  overWarnFor: directions,
  overBlock: shareSchema.nullable(),
  overBlockFor: directions,
  zeroTargetBlock: points.nullable(),
  scoreDecimals: places,
  deductionColumn: z.boolean(),
  rowRules: z.boolean(),
});

const qualitative = z.strictObject({
  tiers: z.array(
    z.strictObject({
      tier: z.enum(['full', 'partial', 'none']),
      name: words,
      low: shareSchema,
      high: shareSchema,
      lowIncluded: z.boolean(),
      highIncluded: z.boolean(),
    }),
  ),
  grades: z.array(z.strictObject({ word: words, completion: shareSchema })),
});

const totalSchema = z.strictObject({
  caps: z.array(z.strictObject({ name: words, limit: points, when: words })),
  grades: z.array(z.strictObject({ name: words, from: points })),
  disputed: z.strictObject({ from: points, to: points }).nullable(),
});

const reasons = z.strictObject({
  warningLight: z.strictObject({ gap: shareSchema, unspent: shareSchema }).nullable(),
});

const source = z.strictObject({ id: words, text: words, ground: z.enum(GROUNDS) });

/** A profile with every field. */
export const completeProfileSchema = z.strictObject({
  id: words,
  name: words,
  summary: words,
  extends: z.string().nullable(),
  execution,
  groups,
  indicator,
  qualitative,
  total: totalSchema,
  reasons,
  sources: z.record(z.string(), source),
});

/** A profile as a user writes it: everything except id and name may be left out. */
export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, fieldTexts.id),
  name: words.max(40, fieldTexts['long-name']),
  summary: z.string().default(''),
  extends: z.string().default('national'),
  execution: execution.partial().optional(),
  groups: groups.partial().optional(),
  indicator: indicator.partial().optional(),
  qualitative: qualitative.partial().optional(),
  total: totalSchema.partial().optional(),
  reasons: reasons.partial().optional(),
  sources: z.record(z.string(), source).default({}),
});
