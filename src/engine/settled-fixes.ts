import { addressKey } from './fixing';
import type { Finding, FixEdit } from './finding';
import type { CellAt } from '../workbook/edit';
import { flatMap } from './lists';
import { fillTemplate } from './locales/text';
import { outdoneRepair, waitingRepair } from './locales/zh-CN/fixes';

/**
 * A fix offers the value that is right once everything is right. A fix that the next check would change again is
 * not offered. This concerns a sum whose addend has its own fix. It also concerns a cell with two values: the
 * value that was not computed from other cells is not offered; its finding offers the computed value.
 */
export function settledFixes(findings: readonly Finding[]): readonly Finding[] {
  const edits = new Map<string, OfferedEdit[]>();
  for (const finding of findings)
    for (const fix of finding.fixes)
      for (const edit of fix.edits) {
        if (edit.value === edit.old) continue;
        const key = addressKey(edit.cell);
        const known = edits.get(key);
        if (known) known.push({ finding, edit });
        else edits.set(key, [{ finding, edit }]);
      }
  const others = (finding: Finding, cell: CellAt): readonly OfferedEdit[] =>
    (edits.get(addressKey(cell)) ?? []).filter((other) => other.finding !== finding);
  return findings.map((finding) => {
    if (finding.fixes.length === 0) return finding;
    const before = changedBefore(finding, others);
    if (before.length > 0) return waiting(finding, before);
    const better = outdoing(finding, others);
    return better ? outdone(finding, better) : finding;
  });
}

/** An edit of a cell that the fix of a finding offers. */
interface OfferedEdit {
  readonly finding: Finding;
  readonly edit: FixEdit;
}

/** The edits of a cell that other findings offer. */
type Others = (finding: Finding, cell: CellAt) => readonly OfferedEdit[];

/** The cells from which the value was computed and which the fix of another finding changes. */
function changedBefore(finding: Finding, others: Others): readonly CellAt[] {
  const own = new Set(flatMap(finding.fixes, ({ edits }) => edits.map(({ cell }) => addressKey(cell))));
  const isOwn = (cell: CellAt): boolean => own.has(addressKey(cell));
  return finding.related.filter(
    (cell) =>
      !isOwn(cell) &&
      // If two findings waited for each other, neither would have a fix.
      others(finding, cell).some((other) => !other.finding.related.some(isOwn)),
  );
}

function waiting(finding: Finding, before: readonly CellAt[]): Finding {
  const cells = before.map(({ address }) => address).join('、');
  const repair = fillTemplate(waitingRepair, { cells, cell: finding.cell.address });
  return { ...finding, repair, fixes: [] };
}

/**
 * A finding that gives the cell another value; null if that value is not computed and the value of this finding
 * is.
 */
function outdoing(finding: Finding, others: Others): Finding | null {
  const found = flatMap(finding.fixes, ({ edits }) =>
    flatMap(edits, ({ cell, value }) =>
      others(finding, cell).filter(({ edit }) => String(value) !== String(edit.value)),
    ),
  ).find((other) => isComputed(other.finding) || !isComputed(finding));
  return found?.finding ?? null;
}

/** No fix is offered where two computed values differ; otherwise the value of the other finding fixes both. */
function outdone(finding: Finding, { expected, fixes }: Finding): Finding {
  if (isComputed(finding) || expected === null) return { ...finding, fixes: [] };
  const repair = fillTemplate(outdoneRepair, { cell: finding.cell.address, value: expected });
  return { ...finding, repair, expected, difference: null, fixes };
}

const isComputed = ({ expected, related }: Finding): boolean =>
  related.length > 0 && expected !== null && /^-?\d+(?:\.\d+)?%?$/.test(expected);
