import type { FileSource } from '../documents';
import { quietly, type Context } from './context';

/** Files that were opened before and are offered again, where the person lets this browser keep them. */
interface Recent {
  list(): Promise<void>;
  keep(source: FileSource, bytes: Uint8Array, fingerprint: string): Promise<void>;
}

export function createRecent({ around }: Context): Recent {
  const { store } = around;

  async function list(): Promise<void> {
    await quietly(async () => {
      const recent = store.get().preferences.keepRecent ? await around.recent.list() : [];
      store.dispatch({
        type: 'recent',
        recent: recent.map(({ fingerprint, name, time }) => ({ fingerprint, name, time })),
      });
    });
  }

  async function keep({ name }: FileSource, bytes: Uint8Array, fingerprint: string): Promise<void> {
    await quietly(() => around.recent.keep({ fingerprint, name, bytes, time: around.now().getTime() }));
    await list();
  }

  return { list, keep };
}
