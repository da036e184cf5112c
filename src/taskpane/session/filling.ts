import type { Finding, FixEdit, SafeFix } from '../../engine/finding';
import { certainFixes, editsWithSums } from '../../engine/fixing';
import type { Edit } from '../../workbook/edit';
import { demandOf } from '../../engine/verdict';
import type { ApplyResult } from '../../host/host';
import { fillOptions, sameEdits, selectedEdits, type Alike, type TierChoice } from '../fill';
import { inspectOptions } from '../settings';
import type { Checking } from './checking';
import { chooseAfter, listedIn } from './choosing';
import { runTask, announce, type SessionContext } from './context';
import type { Undoing } from './undoing';

export interface Filling {
  /** Writes the ticked cells, unless the form changed since the preview. */
  fill(): Promise<void>;
  choose(key: string, choice: TierChoice | null): Promise<void>;
  /** One answer for all rows that look alike. */
  chooseAlike(alike: Alike): Promise<void>;
  setOverwrite(overwrite: boolean): Promise<void>;
  /** Makes a fix of the finding, then chooses the finding that is listed after it. */
  fix(finding: Finding, fix: SafeFix): Promise<void>;
  /** Makes the certain fixes of these findings at once; one step to be undone. */
  fixAll(findings: readonly Finding[]): Promise<void>;
}

export function createFilling(context: SessionContext, checking: Checking, undoing: Undoing): Filling {
  const { host, engine, store } = context;

  async function replan(): Promise<void> {
    const { checked, fill, settings } = store.get();
    if (!checked) return;
    const options = fillOptions(fill, settings.customProfiles);
    const plan = await engine.planFill(checked.workbook, checked.inspection, options);
    store.dispatch({ type: 'plan', plan });
  }

  /** Reads again and returns the edits; null when the preview no longer holds (a new one is shown then). */
  async function freshEdits(): Promise<readonly Edit[] | null> {
    const { checked, fill, settings } = store.get();
    if (!checked) return null;
    const workbook = await host.read();
    const inspection = await engine.inspect(workbook, inspectOptions(settings, checked.sheets));
    const plan = await engine.planFill(workbook, inspection, fillOptions(fill, settings.customProfiles));
    const edits = selectedEdits({ ...fill, plan });
    if (sameEdits(edits, selectedEdits(fill))) return edits;
    store.dispatch({ type: 'checked', checked: { ...checked, workbook, inspection } });
    store.dispatch({ type: 'plan', plan });
    return null;
  }

  async function fill(): Promise<void> {
    let written = false;
    await runTask(context, '正在写入得分…', 'fill', async () => {
      const edits = await freshEdits();
      if (edits === null) {
        announce(context, '预览之后表格有改动，已按现在的内容重新计算。还没有写入，请核对后再点“写入”。');
        return;
      }
      const name = `写入 ${edits.length} 格得分`;
      const result = await host.apply(edits, { name, formulas: store.get().fill.formulas });
      undoing.noteWritten(name, result);
      store.dispatch({ type: 'filled', result });
      written = true;
    });
    if (written) await checkAndTell(() => `已写入 ${last()} 格。`, true);
  }

  function found(): readonly Finding[] {
    return store.get().checked?.inspection.findings ?? [];
  }

  async function fix(finding: Finding, chosen: SafeFix): Promise<void> {
    const { label } = chosen;
    const before = found();
    const next = chooseAfter(context, finding);
    await write(editsWithSums([chosen]), label, () => `${label}。${risenText(before)}`);
    const goOn = found().some(({ id }) => id === finding.id) ? finding : afterRepair(before, next);
    if (goOn === null) return;
    store.dispatch({ type: 'view', view: { selected: goOn.id, ignoring: null } });
    // A finding that is still there was not written, or that was not enough: its cell is in view.
    if (goOn !== finding) await checking.reveal(goOn.cell, { quietly: true });
  }

  /** What a repair has brought about and must be changed, in the order of the list. */
  function risen(before: readonly Finding[]): readonly Finding[] {
    const known = new Set(before.map(({ id }) => id));
    return listedIn(store.get()).filter(
      (finding) => demandOf(finding) === 'change' && !known.has(finding.id),
    );
  }

  function risenText(before: readonly Finding[]): string {
    const found = risen(before);
    if (found.length === 0) return '';
    const cells = [...new Set(found.map(({ cell }) => cell.address))].join('、');
    return `因此新出现必须改 ${found.length} 处：${cells}。`;
  }

  /** The finding to go on with: what the repair brought about above the next one comes before it. */
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
    await write(edits, `修改 ${edits.length} 格`, () => `已修改 ${edits.length} 格。${risenText(before)}`);
  }

  async function write(edits: readonly FixEdit[], name: string, sentence: () => string): Promise<void> {
    if (edits.length === 0) return;
    let result: ApplyResult | null = null;
    await runTask(context, '正在修改…', null, async () => {
      result = await host.apply(edits, { name });
      undoing.noteWritten(name, result);
      store.dispatch({ type: 'fixed', result });
    });
    if (result === null) return;
    const { skipped } = result as ApplyResult;
    const left = skipped.map((skip) => skip.sentence).join('');
    await checkAndTell(left === '' ? sentence : () => left, skipped.length < edits.length);
  }

  /** A check after our own writing keeps list and preview true; what was done is announced after it. */
  async function checkAndTell(sentence: () => string, history: boolean): Promise<void> {
    await checking.checkAfterWriting();
    if (store.get().trouble === null) announce(context, sentence(), history);
  }

  function last(): number {
    return store.get().fill.result?.written.length ?? 0;
  }

  return {
    fill,
    fix,
    fixAll,
    choose: async (key, choice) => {
      store.dispatch({ type: 'chosen', key, choice });
      await replan();
    },
    chooseAlike: async ({ answers }) => {
      store.dispatch({ type: 'chosen-all', answers });
      await replan();
    },
    setOverwrite: async (overwrite) => {
      store.dispatch({ type: 'fill-options', overwrite });
      await replan();
    },
  };
}
