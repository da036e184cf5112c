/**
 * Whether settings were once kept in the workbook that is open, noted on this computer and not in the file:
 * on some systems a part is lost when the file is saved. The settings themselves are not noted; nothing is
 * noted for a workbook without an address, or where the browser keeps nothing for us.
 */
export interface KeptSettings {
  wereKept(): boolean;
  note(kept: boolean): void;
}

const PREFIX = 'pj-settings-in:';

export function keptSettings(): KeptSettings {
  return {
    wereKept: () => quietly((storage, key) => storage.getItem(key) !== null) ?? false,
    note: (kept) => {
      quietly((storage, key) => (kept ? storage.setItem(key, '1') : storage.removeItem(key)));
    },
  };
}

function quietly<T>(use: (storage: Storage, key: string) => T): T | null {
  const url = Office.context.document.url ?? '';
  if (url === '') return null;
  try {
    return use(localStorage, PREFIX + url);
  } catch {
    return null;
  }
}
