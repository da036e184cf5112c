import type { UndoStack } from '../model/undo';

/**
 * The library as the CDN serves it: it has ExcelApi 1.20 and passes the option of one undo step to Excel. The
 * copy of the package is older and drops the option; how it is sent is not published. So here the run itself
 * opens and closes the group; everything else is the unmodified library.
 */
export function handOnUndoGroups(undo: UndoStack): void {
  const { run } = Excel;
  Reflect.set(Excel.CustomFunctionManager, 'setVisibility', () => undefined);
  const grouping = async (...args: readonly unknown[]): Promise<unknown> => {
    if (!wantsGroup(args[0])) return Reflect.apply(run, Excel, args);
    undo.openGroup();
    try {
      return await Reflect.apply(run, Excel, args);
    } finally {
      undo.closeGroup();
    }
  };
  Reflect.set(Excel, 'run', grouping);
}

function wantsGroup(options: unknown): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'mergeUndoGroup' in options &&
    options.mergeUndoGroup === true
  );
}
