import type { CheckCommand } from './arguments';
import { digestOf } from './digest';
import type { FoundFile } from './find';
import type { ReportOptions } from './formats';
import { readInput, readText } from './input';
import type { ProfileOption } from './profile';
import { CliTrouble, troubleSentence } from './trouble';
import { CLI_VERSION } from './version';
import { cliTexts } from './texts';

/** What a former report contains about a file that has not changed since. */
export interface Unchanged {
  readonly shown: string;
  /** Number of findings that must be changed, from its verdict. */
  readonly change: number;
  readonly warnings: number;
}

export interface Split {
  readonly changed: readonly FoundFile[];
  readonly unchanged: readonly Unchanged[];
  /** Sentence for the user; null = none. */
  readonly sentence: string | null;
}

/**
 * A report of ten thousand workbooks has 140 MB; a file longer than the longest string of Node cannot be
 * read.
 */
const LARGEST_REPORT = 400 * 2 ** 20;

export function optionsOf(
  { preset, profile, useSettings, ignorePrinted }: CheckCommand,
  { profileSha256 }: Pick<ProfileOption, 'profileSha256'>,
): ReportOptions {
  const printed = [...ignorePrinted].sort().join(',');
  return { preset, profile, profileSha256, settings: useSettings, ignorePrinted: printed };
}

/**
 * Separates the files that are to be checked from those whose bytes are the same as in the report, under the
 * same path. A report of another version or with other options does not count: then everything is checked. A
 * file that was not read or not judged in full is checked again.
 * @throws CliTrouble when the file is no report
 */
export async function splitByReport(
  files: readonly FoundFile[],
  options: ReportOptions,
  report: string,
): Promise<Split> {
  const bytes = await readText(report, LARGEST_REPORT).catch((error: unknown) => {
    throw new CliTrouble(troubleSentence(report, error, 'read'));
  });
  const former = formerReport(bytes, report);
  if (former.version !== CLI_VERSION || !sameOptions(former.options, options)) {
    const sentence = cliTexts['other-report'](report);
    return { changed: files, unchanged: [], sentence };
  }
  const changed: FoundFile[] = [];
  const unchanged: Unchanged[] = [];
  for (const file of files) {
    const known = former.workbooks.get(file.shown);
    if (known && file.trouble === null && (await digestAt(file.shown)) === known.digest) {
      unchanged.push({ shown: file.shown, change: known.change, warnings: known.warnings });
    } else changed.push(file);
  }
  const faulty = unchanged.filter(({ change }) => change > 0).length;
  const sentence = cliTexts.unchanged(report, unchanged.length, faulty);
  return { changed, unchanged, sentence: unchanged.length === 0 ? null : sentence };
}

async function digestAt(shown: string): Promise<string | null> {
  try {
    return digestOf(await readInput(shown));
  } catch {
    // The check says why it cannot be read.
    return null;
  }
}

interface Former {
  readonly version: unknown;
  readonly options: unknown;
  readonly workbooks: ReadonlyMap<string, Omit<Unchanged, 'shown'> & { readonly digest: string }>;
}

/** Only what was read and judged in full counts as known. */
function formerReport(bytes: Uint8Array, shown: string): Former {
  const json = parsedReport(bytes);
  const tool = fieldsOf(json?.get('tool'));
  const workbooks = json?.get('workbooks');
  if (!json || !tool || !Array.isArray(workbooks)) {
    throw new CliTrouble(cliTexts['no-report'](shown));
  }
  const known = workbooks.flatMap((entry) => {
    const fields = fieldsOf(entry);
    const counts = fieldsOf(fields?.get('counts'));
    const [path, digest] = [fields?.get('path'), fields?.get('sha256')];
    const [change, warnings] = [fieldsOf(fields?.get('verdict'))?.get('change'), counts?.get('warning')];
    if (typeof path !== 'string' || typeof digest !== 'string') return [];
    if (typeof change !== 'number' || typeof warnings !== 'number') return [];
    const whole = [fields?.get('faults'), fields?.get('unread')].every(isEmptyList);
    return whole ? [[path, { digest, change, warnings }] as const] : [];
  });
  return { version: tool.get('version'), options: json.get('options'), workbooks: new Map(known) };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function sameOptions(former: unknown, now: ReportOptions): boolean {
  const fields = fieldsOf(former);
  return fields !== null && Object.entries(now).every(([name, value]) => fields.get(name) === value);
}

function parsedReport(bytes: Uint8Array): ReadonlyMap<string, unknown> | null {
  try {
    return fieldsOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}
