import { inspect } from '../engine';
import type { Finding } from '../engine/finding';
import { certainFixes, editsOf } from '../engine/fixing';
import { demandName, demandOf } from '../engine/verdict';
import { patchWorkbook, readWorkbook, recalculate, type SkippedEdit } from '../xlsx';
import type { Filled, Left, WrittenCell } from './filled';
import { nodeInflate, type ReadFile } from './job';

/** A sum comes after what it adds up, a total after its sums: no form needs more rounds. */
const MOST_ROUNDS = 6;

export interface Fixed {
  readonly bytes: Uint8Array;
  readonly filled: Filled;
}

/**
 * Makes every certain fix, in rounds: the check after a round may find the next fix. No formula is written
 * over, and a finding that can be fixed in several ways is left to a person.
 */
export function fixWorkbook(name: string, read: ReadFile): Fixed {
  if (read.old) return { bytes: read.bytes, filled: firstRound(read) };
  const written: WrittenCell[] = [];
  const skipped: SkippedEdit[] = [];
  let now: ReadFile = read;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = certainFixes(now.inspection);
    const edits = editsOf(chosen.map(({ fix }) => fix));
    const result = patchWorkbook(now.bytes, edits, undefined, {
      name,
      cached: recalculate(now.snapshot, edits),
      inflate: nodeInflate,
    });
    skipped.splice(0, skipped.length, ...result.skipped);
    if (result.written.length === 0) break;
    written.push(...writtenCells(chosen).filter(({ edit }) => result.written.includes(edit)));
    const { snapshot } = readWorkbook(result.bytes, name, { inflate: nodeInflate });
    now = { ...now, bytes: result.bytes, snapshot, inspection: inspect(snapshot, read.options) };
  }
  const left = mustChange(now.inspection.findings);
  return {
    bytes: now.bytes,
    filled: {
      written,
      skipped,
      left,
      old: false,
      brought: read.guest?.sentences ?? [],
      unread: unreadOf(read),
    },
  };
}

/** What a person types into an old workbook: only the fixes of the first check, as nothing is written. */
function firstRound(read: ReadFile): Filled {
  const { inspection } = read;
  const chosen = certainFixes(inspection);
  const mended = new Set(chosen.map(({ finding }) => finding));
  const left = mustChange(inspection.findings.filter((finding) => !mended.has(finding)));
  return { written: writtenCells(chosen), skipped: [], left, old: true, brought: [], unread: unreadOf(read) };
}

const unreadOf = ({ snapshot }: ReadFile): Filled['unread'] => snapshot.unread ?? [];

function writtenCells(chosen: ReturnType<typeof certainFixes>): readonly WrittenCell[] {
  return chosen.flatMap(({ finding, fix }) =>
    fix.edits.map((edit): WrittenCell => ({
      edit,
      kind: 'fix',
      label: finding.code,
      rule: finding.message,
      assumed: false,
    })),
  );
}

function mustChange(findings: readonly Finding[]): readonly Left[] {
  return findings
    .filter((finding) => demandOf(finding) === 'change')
    .map((finding) => ({
      cell: finding.cell,
      label: `${demandName(finding)} ${finding.code}`,
      why: finding.message,
    }));
}
