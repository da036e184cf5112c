import { Decimal } from '../workbook/decimal';
import type { CellAt } from '../workbook/edit';
import type { Finding, FixEdit, Inspection, SafeFix } from './finding';
import { demandOf } from './verdict';
import { flatMap, onlyOf } from './lists';

/** Which fixes may be made without asking for each one. */

export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: SafeFix;
}

/** Checks of sums: a sum can only be fixed after its addends. */
const SUMS: readonly string[] = ['score-total', 'group-score', 'fund-total'];

export const addressKey = ({ sheet, address }: Pick<CellAt, 'sheet' | 'address'>): string =>
  `${sheet}!${address}`;

/** The only fix of a finding, if it is certain; null where there is none, or several. */
export function certainFix({ fixes }: Finding): SafeFix | null {
  const fix = onlyOf(fixes);
  return fix?.certain ? fix : null;
}

/**
 * The certain fixes that can be made together: one for each cell, and none of a sum whose addend must be changed
 * too. Such a sum is fixed in the next round, after the workbook was checked again.
 */
export function certainFixes({ findings }: Pick<Inspection, 'findings'>): readonly ChosenFix[] {
  const open = new Set(
    findings.filter((finding) => demandOf(finding) === 'change').map(({ cell }) => addressKey(cell)),
  );
  const taken = new Set<string>();
  return flatMap(findings, (finding) => {
    const fix = certainFix(finding);
    if (fix === null || waits(finding, open)) return null;
    const cells = fix.edits.map(({ cell }) => addressKey(cell));
    if (cells.some((cell) => taken.has(cell))) return null;
    for (const cell of cells) taken.add(cell);
    return { finding, fix };
  });
}

function waits({ check, related, cell }: Finding, open: ReadonlySet<string>): boolean {
  return (
    SUMS.includes(check) &&
    related.some((other) => addressKey(other) !== addressKey(cell) && open.has(addressKey(other)))
  );
}

/** The edits of several fixes of one kind, one edit for each cell. */
export function editsOf(fixes: readonly SafeFix[]): readonly FixEdit[] {
  const byCell = new Map(flatMap(fixes, ({ edits }) => edits).map((edit) => [addressKey(edit.cell), edit]));
  return [...byCell.values()];
}

/** The same, with the sums that change too; a sum changes by the total of what all fixes change in it. */
export function editsWithSums(fixes: readonly SafeFix[]): readonly FixEdit[] {
  const edits = editsOf(fixes);
  const written = new Set(edits.map(({ cell }) => addressKey(cell)));
  const sums = new Map<string, FixEdit>();
  for (const sum of flatMap(fixes, (fix) => fix.sums)) {
    const key = addressKey(sum.cell);
    if (!written.has(key)) sums.set(key, together(sums.get(key), sum));
  }
  return [...edits, ...sums.values()];
}

function together(before: FixEdit | undefined, sum: FixEdit): FixEdit {
  const numbers = [before?.value, sum.value, sum.old];
  const [a, b, old] = numbers.map((each) => (typeof each === 'number' ? new Decimal(each) : null));
  return before && a && b && old ? { ...before, ...sum, value: a.plus(b).minus(old).toNumber() } : sum;
}
