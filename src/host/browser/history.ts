import type { IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import { sequenceExecute } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { rangeAddress } from '../../workbook/address';
import type { HistoryMove, HistoryNow, HistoryStep, HostHistory } from '../host';
import { boundsOf } from './changes';
import type { Spreadsheet } from './spreadsheet';
import { browserTexts } from './texts';

/** The spreadsheet's own history, in which what we write is a step with a name. */
export interface History extends HostHistory {
  /** Makes the changes as one step. */
  write(changes: Pick<IUndoRedoItem, 'undoMutations' | 'redoMutations'>, step: HistoryStep): void;
}

interface Top {
  readonly undo: IUndoRedoItem | null;
  readonly redo: IUndoRedoItem | null;
}

/** One for the page: the steps of a workbook are kept under its unit until it is shown again. */
export function createHistory(spreadsheet: Spreadsheet): History {
  const { undoStack, commands } = spreadsheet;
  const ours = new WeakMap<IUndoRedoItem, HistoryStep>();
  const listeners = new Set<Parameters<HostHistory['watch']>[0]>();
  let top = topNow();

  function topNow(): Top {
    return { undo: undoStack.pitchTopUndoElement() ?? null, redo: undoStack.pitchTopRedoElement() ?? null };
  }

  const stepOf = (item: IUndoRedoItem): HistoryStep =>
    ours.get(item) ?? { name: ownName(item), result: null };

  const now = (): HistoryNow => ({ undo: top.undo && stepOf(top.undo), redo: top.redo && stepOf(top.redo) });

  function look(): void {
    // While a cell is edited these are the steps of its editor.
    if (spreadsheet.isEditorActive()) return;
    const before = top;
    top = topNow();
    if (top.undo === before.undo && top.redo === before.redo) return;
    const move = moveBetween(before, top);
    for (const listener of [...listeners]) listener(now(), move);
  }

  function moveBetween(before: Top, after: Top): HistoryMove | null {
    const kind = before.undo !== null && before.undo === after.redo ? 'undone' : 'redone';
    const item = kind === 'undone' ? after.redo : after.undo;
    if (item === null || (kind === 'redone' && item !== before.redo)) return null;
    return { kind, step: stepOf(item) };
  }

  async function walk(
    next: () => IUndoRedoItem | null,
    mutations: (item: IUndoRedoItem) => IMutationInfo[],
    pop: () => void,
  ): Promise<HistoryStep | null> {
    await spreadsheet.endEditing();
    const item = next();
    if (!item || !sequenceExecute(mutations(item), commands).result) return null;
    pop();
    return stepOf(item);
  }

  undoStack.undoRedoStatus$.subscribe(look);
  spreadsheet.onEditorActive(look);

  return {
    now,
    undo: () =>
      walk(
        () => topNow().undo,
        ({ undoMutations }) => undoMutations,
        () => undoStack.popUndoToRedo(),
      ),
    redo: () =>
      walk(
        () => topNow().redo,
        ({ redoMutations }) => redoMutations,
        () => undoStack.popRedoToUndo(),
      ),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: ({ undoMutations, redoMutations }, step) => {
      const unitID = spreadsheet.unit();
      if (unitID === null) return;
      const item: IUndoRedoItem = { unitID, undoMutations, redoMutations };
      ours.set(item, step);
      spreadsheet.asOurs(() => sequenceExecute(redoMutations, commands));
      undoStack.pushUndoRedo(item);
    },
  };
}

/** 您的修改 F12 */
function ownName({ redoMutations }: IUndoRedoItem): string {
  for (const { id, params } of redoMutations) {
    if (id !== SetRangeValuesMutation.id) continue;
    const rect = boundsOf((params as ISetRangeValuesMutationParams).cellValue ?? {});
    if (rect) return browserTexts['own-edit'](rangeAddress(rect));
  }
  return browserTexts['own-act'];
}
