import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { inspect } from '../engine';
import type { InspectOptions, Inspection } from '../engine/finding';
import type { ReportEntry } from '../engine/report';
import { validateProfile } from '../engine/profiles/validate';
import type { WorkbookSnapshot } from '../engine/workbook';
import { patchWorkbook, readWorkbook, XlsxError, type Inflate } from '../xlsx';
import { errorCode, messageOf, troubleSentence, writeWhole } from './files';
import { resultOf, type FileResult, type FormatName } from './formats';

/** How all files of a run are checked; plain data, so that it can be handed to workers. */
export interface CheckSettings {
  readonly format: FormatName;
  readonly version: string;
  readonly preset: 'submission' | 'draft';
  /** Id of a profile; null = detect. */
  readonly profile: string | null;
  /** Contents of a profile file, when one was named. */
  readonly customProfile: unknown;
}

export interface CheckJob {
  readonly shown: string;
  /** Where a highlighted copy goes; null = none is wanted. */
  readonly markTo: string | null;
}

export interface CheckOutcome extends FileResult {
  /** Why the highlighted copy could not be written. */
  readonly markError: string | null;
}

/** Node unpacks faster than JavaScript can. */
export const nodeInflate: Inflate = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  readonly inspection: Inspection;
}

/** Reads and checks a file; a string is the sentence that says why it could not be read. */
export async function readAndInspect(shown: string, options: InspectOptions): Promise<ReadFile | string> {
  try {
    const bytes = new Uint8Array(await readFile(shown));
    const { snapshot } = readWorkbook(bytes, path.basename(shown), { inflate: nodeInflate });
    return { bytes, snapshot, inspection: inspect(snapshot, options) };
  } catch (error) {
    if (error instanceof XlsxError) return error.message;
    if (isSystemError(error)) return troubleSentence(shown, error, '读取');
    // A fault of ours must not keep the other files from being checked.
    const detail = error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
    return `检查“${shown}”时程序出错，这个文件没有检查。请把文件和以下信息交给维护人员：${detail}`;
  }
}

function isSystemError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(errorCode(error) ?? '');
}

export function inspectOptions({ preset, profile, customProfile }: CheckSettings): InspectOptions {
  const custom = customProfile === null ? null : validateProfile(customProfile);
  return {
    preset,
    ...(profile === null ? {} : { profile }),
    ...(custom?.ok ? { profile: custom.profile.id, customProfiles: [custom.profile] } : {}),
  };
}

/** Checks one file: the work of a worker. Never rejects. */
export async function checkFile(job: CheckJob, settings: CheckSettings): Promise<CheckOutcome> {
  const read = await readAndInspect(job.shown, inspectOptions(settings));
  if (typeof read === 'string') return failed(job, settings, read);
  const { bytes, inspection } = read;
  const entry: ReportEntry = { path: job.shown, inspection, error: null };
  return {
    ...resultOf(entry, settings.format, settings.version),
    markError: job.markTo === null ? null : await writeMarked(job.markTo, bytes, inspection),
  };
}

/** The outcome of a file that was not checked. */
export function failed({ shown }: CheckJob, { format, version }: CheckSettings, error: string): CheckOutcome {
  return { ...resultOf({ path: shown, inspection: null, error }, format, version), markError: null };
}

async function writeMarked(
  target: string,
  bytes: Uint8Array,
  { findings }: Inspection,
): Promise<string | null> {
  const marks = findings.map(({ cell, severity }) => ({ cell, severity }));
  try {
    await writeWhole(target, patchWorkbook(bytes, [], marks, { name: target, inflate: nodeInflate }).bytes);
    return null;
  } catch (error) {
    return error instanceof XlsxError ? error.message : troubleSentence(target, error, '写入');
  }
}
