import { parseArgs } from 'node:util';
import { PRINTED_KEYS, type PrintedKey } from '../engine/profiles/printed-rule';
import { isWorkbookName } from '../xlsx';
import { isFormatName, FORMAT_NAMES, type FormatName } from './formats';
import { DEFAULT_BOUNDS, type Bounds } from './bounds';
import { errorCode, messageOf, UsageError } from './trouble';
import { cliTexts } from './texts';

export type FailOn = 'error' | 'warning' | 'never';

export interface CheckCommand {
  readonly kind: 'check';
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly profile: string | null;
  readonly failOn: FailOn;
  readonly preset: 'submission' | 'draft';
  readonly mark: string | null;
  readonly output: string | null;
  /** A former JSON report: what has not changed since is not checked again. */
  readonly changedSince: string | null;
  /** Number of workers; null = as suits the computer and the files. */
  readonly jobs: number | null;
  readonly bounds: Bounds;
  /** false = settings kept in the workbooks are passed over. */
  readonly useSettings: boolean;
  /** Printed rules that are not applied, by their keys. */
  readonly ignorePrinted: readonly PrintedKey[];
}

export interface FillCommand {
  readonly kind: 'fill';
  readonly path: string;
  /** null = what would be written is listed, nothing is written. */
  readonly output: string | null;
  /** An old workbook is converted by LibreOffice first. */
  readonly convert: boolean;
  /** `pj fix`: certain fixes instead of scores. */
  readonly fixes: boolean;
  readonly overwrite: boolean;
  readonly qualitative: 'leave' | 'full';
  readonly profile: string | null;
  readonly format: 'text' | 'json';
  readonly bounds: Bounds;
  /** false = settings kept in the workbooks are passed over. */
  readonly useSettings: boolean;
  /** Printed rules that are not applied, by their keys. */
  readonly ignorePrinted: readonly PrintedKey[];
}

export interface ProfilesCommand {
  readonly kind: 'profiles';
  /** Profiles to describe rule by rule; none = list all. */
  readonly ids: readonly string[];
}

export type Command =
  CheckCommand | FillCommand | ProfilesCommand | { readonly kind: 'help' } | { readonly kind: 'version' };

/** Options of all commands that read workbooks. */
const READING_OPTIONS = {
  'no-settings': { type: 'boolean' },
  'ignore-printed': { type: 'string' },
  'max-seconds': { type: 'string' },
  'max-memory': { type: 'string' },
} as const;

/** Reads the words after `pj`. @throws UsageError */
export function readCommand(words: readonly string[]): Command {
  const [command, ...rest] = words;
  if (command === undefined) throw new UsageError(cliTexts['no-command']);
  if (['help', '--help', '-h'].includes(command)) return { kind: 'help' };
  if (['--version', '-v', '-V'].includes(command)) return { kind: 'version' };
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help' };
  if (command === 'check') return readCheck(rest);
  if (command === 'fill') return readFill(rest);
  if (command === 'fix') return readFix(rest);
  if (command === 'profiles') return readProfiles(rest);
  throw new UsageError(cliTexts['unknown-command'](command));
}

function readCheck(words: readonly string[]): CheckCommand {
  const { values, positionals } = understood(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      tokens: true,
      options: {
        format: { type: 'string', default: 'text' },
        profile: { type: 'string' },
        'fail-on': { type: 'string', default: 'error' },
        preset: { type: 'string', default: 'submission' },
        mark: { type: 'string' },
        output: { type: 'string', short: 'o' },
        jobs: { type: 'string' },
        'changed-since': { type: 'string' },
        ...READING_OPTIONS,
      },
    }),
  );
  const { format, profile, preset, mark, output } = values;
  if (positionals.length === 0) throw new UsageError(cliTexts['nothing-to-check']);
  if (output !== undefined && isWorkbookName(output)) {
    throw new UsageError(cliTexts['report-not-workbook'](output));
  }
  if (!isFormatName(format)) throw choice('--format', format, FORMAT_NAMES);
  return {
    kind: 'check',
    paths: positionals,
    format,
    profile: profile ?? null,
    failOn: oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'never']),
    preset: oneOf('--preset', preset, ['submission', 'draft']),
    mark: mark ?? null,
    output: output ?? null,
    changedSince: values['changed-since'] ?? null,
    jobs: values.jobs === undefined ? null : wholeNumber('--jobs', values.jobs, 1, 64),
    bounds: boundsOf(values),
    useSettings: values['no-settings'] !== true,
    ignorePrinted: printedKeys(values['ignore-printed']),
  };
}

/** Options of `pj fill` and `pj fix`. */
const WRITING_OPTIONS = {
  output: { type: 'string', short: 'o' },
  convert: { type: 'boolean', default: false },
  profile: { type: 'string' },
  format: { type: 'string', default: 'text' },
  ...READING_OPTIONS,
} as const;

function readFill(words: readonly string[]): FillCommand {
  const { values, positionals } = understood(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      tokens: true,
      options: {
        overwrite: { type: 'boolean', default: false },
        qualitative: { type: 'string', default: 'leave' },
        ...WRITING_OPTIONS,
      },
    }),
  );
  return {
    ...writingOf('fill', positionals, values),
    overwrite: values.overwrite,
    qualitative: oneOf('--qualitative', values.qualitative, ['leave', 'full']),
  };
}

function readFix(words: readonly string[]): FillCommand {
  const { values, positionals } = understood(() =>
    parseArgs({ args: [...words], allowPositionals: true, tokens: true, options: WRITING_OPTIONS }),
  );
  return { ...writingOf('fix', positionals, values), overwrite: false, qualitative: 'leave' };
}

type WritingValues = ReturnType<typeof parseArgs<{ readonly options: typeof WRITING_OPTIONS }>>['values'];

function writingOf(
  name: 'fill' | 'fix',
  [path, ...more]: readonly string[],
  values: WritingValues,
): Omit<FillCommand, 'overwrite' | 'qualitative'> {
  if (path === undefined) throw new UsageError(cliTexts['nothing-to-write'](name));
  if (more.length > 0) throw new UsageError(cliTexts['one-at-a-time'](name));
  if (values.convert && values.output === undefined) {
    throw new UsageError(cliTexts['convert-where'](name));
  }
  return {
    kind: 'fill',
    path,
    output: values.output ?? null,
    convert: values.convert,
    fixes: name === 'fix',
    profile: values.profile ?? null,
    format: oneOf('--format', values.format, ['text', 'json']),
    bounds: boundsOf(values),
    useSettings: values['no-settings'] !== true,
    ignorePrinted: printedKeys(values['ignore-printed']),
  };
}

function readProfiles(words: readonly string[]): ProfilesCommand {
  const { positionals } = understood(() =>
    parseArgs({ args: [...words], allowPositionals: true, tokens: true, options: {} }),
  );
  return { kind: 'profiles', ids: positionals };
}

function boundsOf(values: {
  readonly 'max-seconds'?: string | undefined;
  readonly 'max-memory'?: string | undefined;
}): Bounds {
  const { 'max-seconds': seconds, 'max-memory': megabytes } = values;
  return {
    seconds:
      seconds === undefined ? DEFAULT_BOUNDS.seconds : wholeNumber('--max-seconds', seconds, 1, 86_400),
    megabytes:
      megabytes === undefined
        ? DEFAULT_BOUNDS.megabytes
        : wholeNumber('--max-memory', megabytes, 32, 1_000_000),
  };
}

/** all, or keys with commas between them: reverse-ratio,tiers. */
function printedKeys(given: string | undefined): readonly PrintedKey[] {
  if (given === undefined) return [];
  if (given === 'all') return PRINTED_KEYS;
  return given.split(',').map((key) => oneOf('--ignore-printed', key.trim(), PRINTED_KEYS));
}

function wholeNumber(option: string, value: string, from: number, to: number): number {
  const number = /^\d{1,7}$/.test(value) ? Number(value) : NaN;
  if (number >= from && number <= to) return number;
  throw new UsageError(cliTexts['no-number'](option, value, from, to));
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw choice(option, value, allowed);
  return found;
}

function choice(option: string, value: string, allowed: readonly string[]): UsageError {
  return new UsageError(cliTexts['no-choice'](option, value, allowed));
}

interface Parsed {
  readonly tokens: readonly {
    readonly kind: string;
    readonly rawName?: string;
    readonly value?: string | undefined;
  }[];
}

/** Each option may be given once, and its value must not be empty. @throws UsageError */
function requireOnce({ tokens }: Parsed): void {
  const seen = new Set<string>();
  for (const { kind, rawName = '', value } of tokens) {
    if (kind !== 'option' || value === undefined) continue;
    const name = rawName === '-o' ? '--output' : rawName;
    if (seen.has(name)) throw new UsageError(cliTexts['option-twice'](rawName));
    if (value.trim() === '') throw new UsageError(cliTexts['option-empty'](rawName));
    seen.add(name);
  }
}

/** Replaces the English messages of Node's parser by Chinese ones. */
function understood<T extends Parsed>(parse: () => T): T {
  try {
    const parsed = parse();
    requireOnce(parsed);
    return parsed;
  } catch (error) {
    const code = errorCode(error);
    const option = /'(-[^', ]*)/.exec(messageOf(error))?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(cliTexts['unknown-option'](option));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new UsageError(cliTexts['option-wrong'](option));
    }
    throw error;
  }
}
