import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CompareHints, MeasureInput } from '../../src/engine/measure';

/** A row of test/fixtures/pairs.tsv: two cells as clerks write them, with the judgement of a careful reviewer. */
export interface Pair {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly target: MeasureInput;
  readonly actual: MeasureInput;
  readonly points: string;
  readonly hints: CompareHints;
  /** `y` reached, `n` missed, `?` not sure. */
  readonly met: string;
  /** Score per profile of `PAIR_PROFILES`: a number, `T8-10` = between 8 and 10, `?` = a person must judge. */
  readonly scores: readonly string[];
  /** The row as in the file. */
  readonly text: string;
}

/** The profiles the scores are given for; `anhui` follows `pmkpi`. */
export const PAIR_PROFILES = ['national', 'pmkpi', 'hubei', 'guangdong', 'beijing'] as const;

/** `#0.95@0%` is a number with its format; anything else a text, `\n` a line break. */
function cell(text: string): MeasureInput {
  const [, digits, format] = /^#(-?[\d.]+)(?:@(.*))?$/.exec(text) ?? [];
  if (digits !== undefined)
    return { value: Number(digits), ...(format === undefined ? {} : { format: format }) };
  return { value: text === '' ? null : text.replaceAll('\\n', '\n') };
}

/** `nature=≥;unit=%`: the columns 指标性质 and 度量单位. */
function columns(context: string): Partial<MeasureInput> {
  const [, nature, unit] = /^nature=([^;]*)(?:;unit=(.*))?$/.exec(context) ?? [];
  return { ...(nature === undefined ? {} : { nature }), ...(unit === undefined ? {} : { unit }) };
}

/** `时效指标/完成时间/2023`: second-level indicator, name, year of the form. */
function hintsOf(context: string): CompareHints {
  if (context === '' || context.startsWith('nature=')) return {};
  const [level2 = '', name = '', year = ''] = context.split('/');
  return {
    ...(level2 === '' ? {} : { level2 }),
    ...(name === '' ? {} : { name }),
    ...(year === '' ? {} : { year: Number(year) }),
  };
}

export function readPairs(): readonly Pair[] {
  const file = path.join(__dirname, '../fixtures/pairs.tsv');
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((text, index) => {
    const [target = '', actual = '', points = '', context = '', met = '', scores = ''] = text.split('\t');
    const each = scores.split(' ');
    return {
      line: index + 2,
      target: { ...cell(target), ...columns(context) },
      actual: cell(actual),
      points,
      hints: hintsOf(context),
      met,
      scores: each.length === 1 ? PAIR_PROFILES.map(() => scores) : each,
      text,
    };
  });
}
