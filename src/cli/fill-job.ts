import { planFill } from '../engine';
import { parseAddress } from '../engine/address';
import type { CellAt } from '../engine/finding';
import type { Edit, FillPlan, FillProposal } from '../engine/fill';
import { isCellError, type CellValue } from '../engine/workbook';
import { patchWorkbook, recalculate, requireKind, type SkippedEdit } from '../xlsx';
import { nodeInflate, readAndInspect, unreadFor, type Judging, type ReadFile } from './job';
import { fixWorkbook } from './fix-job';
import { writeWhole, type Output } from './output';
import type { FaultRecord } from './record';
import { isSystemError, troubleSentence } from './trouble';

export interface FillJob extends Judging {
  readonly kind: 'fill';
  readonly shown: string;
  readonly output: Output;
  /** Certain fixes are made instead of filling scores. */
  readonly fixes: boolean;
  readonly overwrite: boolean;
  readonly qualitative: 'leave' | 'full';
}

/** A cell a person still has to look at. */
export interface Left {
  readonly cell: CellAt;
  readonly label: string;
  readonly why: string;
}

/** A cell that was filled, or mended by `pj fix`. */
export type WrittenCell = Pick<FillProposal, 'edit' | 'label' | 'rule' | 'assumed'> & {
  readonly kind: FillProposal['kind'] | 'fix';
};

/** What was filled, for the list. */
export interface Filled {
  readonly written: readonly WrittenCell[];
  readonly skipped: readonly SkippedEdit[];
  readonly left: readonly Left[];
  /** Settings that came with the file, as sentences. */
  readonly brought: readonly string[];
}

export interface FillOutcome {
  readonly kind: 'filled';
  /** null = nothing was written. */
  readonly filled: Filled | null;
  /** Why nothing was written. */
  readonly error: string | null;
  /** The filled workbook, when it goes to standard output. */
  readonly bytes: Uint8Array | null;
  readonly records: readonly FaultRecord[];
}

/** Fills one file and writes it: the work of a worker. Never rejects. */
export async function fillFile(job: FillJob): Promise<FillOutcome> {
  const read = await readAndInspect(job.shown, job);
  if ('error' in read) return refused(read.error, read.records);
  if (read.inspection.forms.length === 0) {
    return refused(`文件“${job.shown}”里没有找到自评表，没有可填的内容。请确认文件是否正确。`);
  }
  try {
    const { output, shown } = job;
    if (output.kind === 'file') requireKind(read.bytes, shown, output.shown, { inflate: nodeInflate });
    return job.fixes ? await writeFixed(job, read) : await writeFilled(job, read);
  } catch (error) {
    if (isSystemError(error) && job.output.kind !== 'standard-output') {
      return refused(`${troubleSentence(job.output.shown, error, '写入')}没有写入任何内容。`);
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
  if (job.output.kind !== 'standard-output') await writeWhole(job.output, bytes);
  return {
    kind: 'filled',
    filled,
    error: null,
    bytes: job.output.kind === 'standard-output' ? bytes : null,
    records: [],
  };
}

async function writeFilled(
  job: FillJob,
  { bytes, snapshot, inspection, options, guest }: ReadFile,
): Promise<FillOutcome> {
  const { customProfiles } = options;
  const plan = planFill(snapshot, inspection, {
    overwrite: job.overwrite,
    qualitative: job.qualitative,
    ...(customProfiles ? { customProfiles } : {}),
  });
  const chosen = plan.proposals.filter(({ selected }) => selected);
  const edits = chosen.map(({ edit }) => edit);
  const result = patchWorkbook(bytes, edits, undefined, {
    name: job.shown,
    cached: recalculate(snapshot, edits),
    inflate: nodeInflate,
  });
  if (job.output.kind !== 'standard-output') await writeWhole(job.output, result.bytes);
  const written = new Set<Edit>(result.written);
  return {
    kind: 'filled',
    filled: {
      written: chosen.filter(({ edit }) => written.has(edit)),
      skipped: result.skipped,
      left: leftOf(plan),
      brought: guest?.sentences ?? [],
    },
    error: null,
    bytes: job.output.kind === 'standard-output' ? result.bytes : null,
    records: [],
  };
}

/** Everything a person still has to look at. */
function leftOf({ left, choices, proposals }: FillPlan): readonly Left[] {
  const all: readonly Left[] = [
    ...left,
    ...choices.map(({ cell, label, tiers, suggested }) => {
      const tier = suggested === null ? undefined : tiers[suggested];
      const hint = tier === undefined ? '' : `（完成情况看来属于“${tier.name}”）`;
      return { cell, label, why: `定性指标，请按完成情况选择档次和得分${hint}` };
    }),
    ...proposals
      .filter(({ selected }) => !selected)
      .map(({ edit, label, rule }) => ({
        cell: edit.cell,
        label,
        why: `可填 ${valueText(edit.value)}，但依据是推定的，请核对后手工填写：${rule}`,
      })),
  ];
  return [...all].sort((a, b) => byPlace(a.cell, b.cell));
}

/** By sheet, then row, then column. */
function byPlace(a: CellAt, b: CellAt): number {
  const [first, second] = [parseAddress(a.address), parseAddress(b.address)];
  return (
    a.sheet - b.sheet || (first?.row ?? 0) - (second?.row ?? 0) || (first?.col ?? 0) - (second?.col ?? 0)
  );
}

export function plainValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

export function valueText(value: CellValue): string {
  const text = plainValue(value);
  return text === null || text === '' ? '空白' : String(text);
}
