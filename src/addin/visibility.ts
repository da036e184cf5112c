/**
 * Whether the pane is visible. A page that Excel loads for a formula or for a button is not shown yet; the
 * library reports this at its start, and each change.
 */

export type Visibility = 'shown' | 'hidden' | 'unknown';

/** What `Office.onReady` returns besides host and platform; the type declarations do not contain it. */
export function visibilityAtStart(info: object): Visibility {
  const mode: unknown = 'addin' in info ? modeOf(info.addin) : undefined;
  if (mode === 'Taskpane') return 'shown';
  return mode === 'Hidden' ? 'hidden' : 'unknown';
}

function modeOf(addin: unknown): unknown {
  return typeof addin === 'object' && addin !== null && 'visibilityMode' in addin
    ? addin.visibilityMode
    : undefined;
}

export function hasSharedRuntime(): boolean {
  return Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
}

/** Calls back with each change; where the pane has a runtime of its own there is none. */
export async function onVisibility(listener: (visible: boolean) => void): Promise<void> {
  if (!hasSharedRuntime()) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    listener(visibilityMode === Office.VisibilityMode.taskpane);
  });
}
