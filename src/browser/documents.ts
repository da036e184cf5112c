import { isPassedOver, isWorkbookName } from '../xlsx/names';
import { madeFileTexts } from './texts/files';

/** A file the person chose: its bytes are read only when they are needed. */
export interface FileSource {
  readonly name: string;
  /** The folder it was added with, `各单位/教育局`; '' = the file was added alone. */
  readonly folder: string;
  readonly size: number;
  /** @throws Error when the file was moved or changed on disk since it was chosen */
  readonly bytes: () => Promise<Uint8Array>;
  /** Shipped with the page, not the person's own. */
  readonly sample: boolean;
}

/** A file and the folder it was added with. */
export interface BroughtFile {
  readonly file: File;
  readonly folder: string;
}

export function fromFile({ file, folder }: BroughtFile): FileSource {
  return {
    name: file.name,
    folder,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
    sample: false,
  };
}

export function fromBytes(name: string, bytes: Uint8Array): FileSource {
  return { name, folder: '', size: bytes.length, bytes: async () => bytes, sample: false };
}

/** A workbook on the server of the page; works offline after the first visit. */
export function fromUrl(name: string, url: string): FileSource {
  return {
    name,
    folder: '',
    size: 0,
    bytes: async () => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    sample: true,
  };
}

/** Files of a drop or a folder that may be workbooks. */
export function workbooksAmong(files: readonly BroughtFile[]): {
  readonly taken: readonly BroughtFile[];
  readonly passed: readonly BroughtFile[];
} {
  const isWorkbook = ({ file: { name } }: BroughtFile): boolean =>
    isWorkbookName(name) && !isPassedOver(name);
  return { taken: files.filter(isWorkbook), passed: files.filter((file) => !isWorkbook(file)) };
}

const { changed: CHANGED, copy: COPY } = madeFileTexts;
const SAVED_BEFORE = new RegExp(`^(.*)-(${CHANGED}|${COPY})-\\d{4}-\\d{4}$`);

/**
 * Name of a saved copy: never that of the original, and 已改 only where something was changed. The time
 * distinguishes several copies.
 */
export function copyName(name: string, changed: boolean, now: Date): string {
  const stem = name.replace(/\.[^.]*$/, '');
  const [, plain = stem, before] = SAVED_BEFORE.exec(stem) ?? [];
  return `${plain}-${changed || before === CHANGED ? CHANGED : COPY}-${stampOf(now)}.xlsx`;
}

/** 月日-时分 */
export function stampOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(now.getMonth() + 1)}${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}`;
}
