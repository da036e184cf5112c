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
  const edits = flatMap(findings, (finding) =>
    flatMap(finding.fixes, (fix) => fix.edits.map((edit) => ({ finding, edit }))),
  ).filter(({ edit }) => edit.value !== edit.old);
  return findings.map((finding) => {
    if (finding.fixes.length === 0) return finding;
    const others = edits.filter((other) => other.finding !== finding);
    const before = changedBefore(finding, others);
    if (before.length > 0) return waiting(finding, before);
    const better = outdoing(finding, others);
    return better ? outdone(finding, better) : finding;
  });
}

interface OtherEdit {
  readonly finding: Finding;
  readonly edit: FixEdit;
}

/** The cells from which the value was computed and which the fix of another finding changes. */
function changedBefore(finding: Finding, others: readonly OtherEdit[]): readonly CellAt[] {
  const own = new Set(flatMap(finding.fixes, ({ edits }) => edits.map(({ cell }) => addressKey(cell))));
  const changed = new Set(
    others
      // If two findings waited for each other, neither would have a fix.
      .filter((other) => !other.finding.related.some((cell) => own.has(addressKey(cell))))
      .map(({ edit }) => addressKey(edit.cell)),
  );
  return finding.related.filter((cell) => changed.has(addressKey(cell)) && !own.has(addressKey(cell)));
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
function outdoing(finding: Finding, others: readonly OtherEdit[]): Finding | null {
  const own = flatMap(finding.fixes, ({ edits }) => edits);
  const found = others.find(
    (other) =>
      own.some(
        ({ cell, value }) =>
          addressKey(cell) === addressKey(other.edit.cell) && String(value) !== String(other.edit.value),
      ) &&
      (isComputed(other.finding) || !isComputed(finding)),
  );
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
