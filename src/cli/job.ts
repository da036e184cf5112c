import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { inspect } from '../engine';
import type { InspectOptions, Inspection } from '../engine/finding';
import { demandOf, MARK_OF } from '../engine/verdict';
import { validateProfile } from '../engine/profiles/validate';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readXlsInstead } from '../xls/read';
import { patchWorkbook, readWorkbook, requireKind, XlsxError, type Inflate } from '../xlsx';
import { digestOf } from './digest';
import { guestOf, type Guest } from './guest';
import { resultOf, type FileResult, type FormatName } from './formats';
import { readInput } from './input';
import { writeWhole, type Output } from './output';
import { recordOf, type FaultRecord } from './record';
import { isSystemError, CliTrouble, troubleSentence } from './trouble';
import { cliTexts } from './texts';

/** The rules by which a file is judged; plain data, so that it can be sent to workers. */
export interface Judging {
  readonly preset: 'submission' | 'draft';
  /** Id of a profile; null = detect. */
  readonly profile: string | null;
  /** Contents of a profile file, when one was named. */
  readonly customProfile: unknown;
  /** Whether settings kept in the workbook count. */
  readonly useSettings: boolean;
  /** Printed rules that are not applied, by their keys. */
  readonly ignorePrinted: readonly string[];
}

export interface CheckJob extends Judging {
  readonly kind: 'check';
  readonly shown: string;
  readonly format: FormatName;
  readonly version: string;
  /** Where a highlighted copy is written; null = none is wanted. */
  readonly markTo: Exclude<Output, { kind: 'standard-output' }> | null;
}

export interface CheckedFile extends FileResult {
  readonly kind: 'checked';
  /** Why the highlighted copy could not be written. */
  readonly markError: string | null;
  /** Faults of this program, for the file of records. */
  readonly records: readonly FaultRecord[];
}

/** Node unpacks faster than JavaScript can. */
export const nodeInflate: Inflate = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** An old workbook (.xls, .et): read and checked, never written. */
  readonly old: boolean;
  readonly inspection: Inspection;
  readonly options: InspectOptions;
  /** Settings that came with the file; null = none, or they do not count. */
  readonly guest: Guest | null;
}

/** A file that was not read or not judged: the sentence, and what a fault of ours looked like. */
export interface Unread {
  readonly error: string;
  readonly records: readonly FaultRecord[];
}

/** Reads and checks a file. @param source the path that is read, if it was converted */
export async function readAndInspect(
  shown: string,
  judging: Judging,
  source = shown,
): Promise<ReadFile | Unread> {
  try {
    const bytes = await readInput(source);
    const name = path.basename(shown);
    const { snapshot, old } = await readSnapshot(bytes, name);
    const guest = judging.useSettings && !old ? guestOf(bytes, name, nodeInflate) : null;
    const options = inspectOptions(judging, guest);
    return { bytes, snapshot, old, inspection: inspect(snapshot, options), options, guest };
  } catch (error) {
    return unreadFor(shown, error);
  }
}

async function readSnapshot(bytes: Uint8Array, name: string): Promise<Pick<ReadFile, 'snapshot' | 'old'>> {
  try {
    return { snapshot: readWorkbook(bytes, name, { inflate: nodeInflate }).snapshot, old: false };
  } catch (error) {
    return { snapshot: await readXlsInstead(error, bytes, name), old: true };
  }
}

export function unreadFor(shown: string, error: unknown): Unread {
  if (error instanceof XlsxError || error instanceof CliTrouble) return { error: error.message, records: [] };
  if (isSystemError(error)) return { error: troubleSentence(shown, error, 'read'), records: [] };
  const sentence = cliTexts['broke-down'](path.basename(shown));
  return { error: sentence, records: [recordOf(shown, error)] };
}

/** The settings of the file, replaced by those of the command line. */
function inspectOptions(
  { preset, profile, customProfile, ignorePrinted }: Judging,
  guest: Guest | null,
): InspectOptions {
  const custom = customProfile === null ? null : validateProfile(customProfile);
  const kept = guest?.options.ignorePrinted;
  const keptOff = typeof kept === 'object' ? kept : [];
  return {
    ...guest?.options,
    preset,
    ignorePrinted: [...keptOff, ...ignorePrinted],
    ...(profile === null ? {} : { profile, broughtByFile: false }),
    ...(custom?.ok
      ? { profile: custom.profile.id, customProfiles: [custom.profile], broughtByFile: false }
      : {}),
  };
}

/** Checks one file: the work of a worker. Never rejects. */
export async function checkFile(job: CheckJob): Promise<CheckedFile> {
  const read = await readAndInspect(job.shown, job);
  if ('error' in read) return failed(job, read);
  try {
    return await outcomeOf(job, read);
  } catch (error) {
    return failed(job, unreadFor(job.shown, error));
  }
}

async function outcomeOf(job: CheckJob, read: ReadFile): Promise<CheckedFile> {
  const { bytes, inspection, guest } = read;
  const sha256 = digestOf(bytes);
  const brought = guest ? { brought: guest.sentences } : {};
  const entry = { path: job.shown, sha256, inspection, error: null, ...brought };
  return {
    kind: 'checked',
    ...resultOf(entry, job.format, job.version),
    markError: job.markTo === null ? null : await writeMarked(job.markTo, read),
    records: inspection.faults.map(({ code, stack }) => ({ file: job.shown, stack: `${code} ${stack}` })),
  };
}

/** The outcome of a file that was not checked. */
export function failed({ shown, format, version }: CheckJob, { error, records }: Unread): CheckedFile {
  const result = resultOf({ path: shown, inspection: null, error }, format, version);
  return { kind: 'checked', ...result, markError: null, records };
}

async function writeMarked(
  target: NonNullable<CheckJob['markTo']>,
  { bytes, old, inspection }: ReadFile,
): Promise<string | null> {
  if (old) return cliTexts['old-not-marked'];
  const marks = inspection.findings.map((finding) => ({
    cell: finding.cell,
    severity: MARK_OF[demandOf(finding)],
  }));
  const { shown } = target;
  try {
    requireKind(bytes, shown, shown, { inflate: nodeInflate });
    const patched = patchWorkbook(bytes, [], marks, { name: shown, inflate: nodeInflate });
    await writeWhole(target, patched.bytes);
    return null;
  } catch (error) {
    return error instanceof XlsxError ? error.message : troubleSentence(shown, error, 'write');
  }
}
