import type { Finding, FixEdit, SafeFix } from '../../engine/finding';
import { certainFixes, editsWithSums } from '../../engine/fixing';
import { demandOf } from '../../engine/verdict';
import type { ApplyResult } from '../../host/host';
import { sessionTexts, taskTexts } from '../texts/session';
import type { Checking } from './checking';
import { chooseAfter, listedIn } from './choosing';
import { runTask, type SessionContext } from './context';
import type { Undoing } from './undoing';

/** Repairs in the cells: of one finding, or of all whose fix is certain. */
export interface Repairing {
  /** Makes a fix of the finding, then chooses the finding that is listed after it. */
  fix(finding: Finding, fix: SafeFix): Promise<void>;
  /** Makes the certain fixes of these findings at once; one step to be undone. */
  fixAll(findings: readonly Finding[]): Promise<void>;
}

export function createRepairing(context: SessionContext, checking: Checking, undoing: Undoing): Repairing {
  const { host, store } = context;

  function found(): readonly Finding[] {
    return store.get().checked?.inspection.findings ?? [];
  }

  async function fix(finding: Finding, chosen: SafeFix): Promise<void> {
    const { label } = chosen;
    const before = found();
    const next = chooseAfter(context, finding);
    await write(editsWithSums([chosen]), label, () => sessionTexts.fixed(label) + risenText(before));
    const goOn = found().some(({ id }) => id === finding.id) ? finding : afterRepair(before, next);
    if (goOn === null) return;
    store.dispatch({ type: 'view', view: { selected: goOn.id, ignoring: null } });
    // If the finding is still there, nothing was written or it was not enough: its cell stays in view.
    if (goOn !== finding) await checking.reveal(goOn.cell, { quietly: true });
  }

  /** Findings that are new after a repair and must be changed, in the order of the list. */
  function risen(before: readonly Finding[]): readonly Finding[] {
    const known = new Set(before.map(({ id }) => id));
    return listedIn(store.get()).filter(
      (finding) => demandOf(finding) === 'change' && !known.has(finding.id),
    );
  }

  function risenText(before: readonly Finding[]): string {
    const found = risen(before);
    if (found.length === 0) return '';
    const cells = [...new Set(found.map(({ cell }) => cell.address))];
    return sessionTexts['newly-wrong'](found.length, cells);
  }

  /** The finding to go on with: a new one that is listed above the next one comes before it. */
  function afterRepair(before: readonly Finding[], next: Finding | null): Finding | null {
    const order = listedIn(store.get()).map(({ id }) => id);
    const [first = null] = risen(before);
    const at = next === null ? -1 : order.indexOf(next.id);
    if (at < 0) return first;
    return first !== null && order.indexOf(first.id) < at ? first : next;
  }

  async function fixAll(findings: readonly Finding[]): Promise<void> {
    const fixes = certainFixes({ findings });
    const edits = editsWithSums(fixes.map((chosen) => chosen.fix));
    const before = found();
    const { length } = edits;
    await write(
      edits,
      sessionTexts['step-changed'](length),
      () => sessionTexts.changed(length) + risenText(before),
    );
  }

  async function write(edits: readonly FixEdit[], name: string, sentence: () => string): Promise<void> {
    if (edits.length === 0) return;
    let result: ApplyResult | null = null;
    await runTask(context, taskTexts.changing, null, async () => {
      result = await host.apply(edits, { name });
      undoing.noteWritten(name, result);
      store.dispatch({ type: 'fixed', result });
    });
    if (result === null) return;
    const { skipped } = result as ApplyResult;
    const left = skipped.map((skip) => skip.sentence).join('');
    await checking.tellAfterWriting(left === '' ? sentence : () => left, skipped.length < edits.length);
  }

  return { fix, fixAll };
}
