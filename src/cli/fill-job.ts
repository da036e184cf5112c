import { planFill } from '../engine';
import { byPlace } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import type { FillPlan } from '../engine/fill';
import { patchWorkbook, recalculate, requireKind } from '../xlsx';
import { valueText, type Filled, type Left } from './filled';
import { nodeInflate, readAndInspect, unreadFor, type Judging, type ReadFile } from './job';
import { fixWorkbook } from './fix-job';
import { writeWhole, type Output } from './output';
import type { FaultRecord } from './record';
import { isSystemError, troubleSentence } from './trouble';
import { cliTexts } from './texts';

export interface FillJob extends Judging {
  readonly kind: 'fill';
  readonly shown: string;
  /** Path of the workbook that is read: a converted copy, or the file itself. */
  readonly source: string;
  /** null = what would be written is listed, nothing is written. */
  readonly output: Output | null;
  /** Certain fixes are made instead of filling scores. */
  readonly fixes: boolean;
  readonly overwrite: boolean;
  readonly qualitative: 'leave' | 'full';
}

export interface FillOutcome {
  readonly kind: 'filled';
  /** null = nothing was written. */
  readonly filled: Filled | null;
  /** Why nothing was written. */
  readonly error: string | null;
  /** The filled workbook, if it is to be written to standard output. */
  readonly bytes: Uint8Array | null;
  readonly records: readonly FaultRecord[];
}

/** Fills one file and writes it: the work of a worker. Never rejects. */
export async function fillFile(job: FillJob): Promise<FillOutcome> {
  const read = await readAndInspect(job.shown, job, job.source);
  if ('error' in read) return refused(read.error, read.records);
  if (read.inspection.forms.length === 0) {
    return refused(cliTexts['no-form'](job.shown));
  }
  try {
    const { output, shown } = job;
    if (read.old && output !== null) return refused(cliTexts['old-not-written'](shown));
    if (output?.kind === 'file') requireKind(read.bytes, shown, output.shown, { inflate: nodeInflate });
    return job.fixes ? await writeFixed(job, read) : await writeFilled(job, read);
  } catch (error) {
    if (isSystemError(error) && job.output !== null && job.output.kind !== 'standard-output') {
      return refused(cliTexts['nothing-written'](troubleSentence(job.output.shown, error, 'write')));
    }
    const unread = unreadFor(job.shown, error);
    return refused(unread.error, unread.records);
  }
}

export function refused(error: string, records: readonly FaultRecord[] = []): FillOutcome {
  return { kind: 'filled', filled: null, error, bytes: null, records };
}

async function writeFixed(job: FillJob, read: ReadFile): Promise<FillOutcome> {
  const { bytes, filled } = fixWorkbook(job.shown, read);
  return written(job, bytes, filled);
}

/** Writes the workbook to its output. */
async function written({ output }: FillJob, bytes: Uint8Array, filled: Filled): Promise<FillOutcome> {
  const toStandardOutput = output?.kind === 'standard-output';
  if (output !== null && !toStandardOutput) await writeWhole(output, bytes);
  return { kind: 'filled', filled, error: null, bytes: toStandardOutput ? bytes : null, records: [] };
}

async function writeFilled(job: FillJob, read: ReadFile): Promise<FillOutcome> {
  const { bytes, snapshot, inspection, guest, old } = read;
  const plan = planFill(snapshot, inspection, {
    overwrite: job.overwrite,
    qualitative: job.qualitative,
  });
  const chosen = plan.proposals.filter(({ selected }) => selected);
  const facts = { left: leftOf(plan), old, brought: guest?.sentences ?? [], unread: snapshot.unread ?? [] };
  if (old) return written(job, bytes, { written: chosen, skipped: [], ...facts });
  const edits = chosen.map(({ edit }) => edit);
  const result = patchWorkbook(bytes, edits, undefined, {
    name: job.shown,
    cached: recalculate(snapshot, edits),
    inflate: nodeInflate,
  });
  const done = new Set<Edit>(result.written);
  return written(job, result.bytes, {
    written: chosen.filter(({ edit }) => done.has(edit)),
    skipped: result.skipped,
    ...facts,
  });
}

/** Everything a person still has to look at. */
function leftOf({ left, choices, proposals }: FillPlan): readonly Left[] {
  const all: readonly Left[] = [
    ...left,
    ...choices.map(({ cell, label, tiers, suggested }) => {
      const tier = suggested === null ? undefined : tiers[suggested];
      return { cell, label, why: cliTexts['choose-tier'](tier?.name ?? null) };
    }),
    ...proposals
      .filter(({ selected }) => !selected)
      .map(({ edit, label, rule }) => ({
        cell: edit.cell,
        label,
        why: cliTexts['assumed-value'](valueText(edit.value), rule),
      })),
  ];
  return [...all].sort((a, b) => byPlace(a.cell, b.cell));
}
