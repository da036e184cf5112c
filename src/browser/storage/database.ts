/** What the page keeps in the browser: drafts, settings of documents, recent files. */
export type StoreName = 'drafts' | 'settings' | 'recent';

const NAME = 'pj-self-evaluation';
const DATABASE_VERSION = 1;
const STORES: readonly StoreName[] = ['drafts', 'settings', 'recent'];

export interface Database {
  readonly get: (store: StoreName, key: string) => Promise<unknown>;
  readonly all: (store: StoreName) => Promise<readonly unknown[]>;
  readonly put: (store: StoreName, key: string, value: unknown) => Promise<void>;
  readonly remove: (store: StoreName, key: string) => Promise<void>;
  readonly clear: (store: StoreName) => Promise<void>;
}

/** Opens the page's IndexedDB. Each call rejects where the browser forbids storage (private windows). */
export function openDatabase(factory: IDBFactory = indexedDB): Database {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= connect(factory);
    return opened;
  };
  const run = async <T>(
    store: StoreName,
    mode: IDBTransactionMode,
    request: (objects: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const connection = await database();
    return new Promise((resolve, reject) => {
      const transaction = connection.transaction(store, mode);
      const asked = request(transaction.objectStore(store));
      // Nothing follows the one request: it is kept even if the page is closed before its answer.
      transaction.commit();
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      transaction.onerror = () => reject(transaction.error ?? new Error('failed'));
    });
  };
  return {
    get: (store, key) => run<unknown>(store, 'readonly', (objects) => objects.get(key)),
    all: (store) => run<unknown[]>(store, 'readonly', (objects) => objects.getAll()),
    put: async (store, key, value) => {
      await run(store, 'readwrite', (objects) => objects.put(value, key));
    },
    remove: async (store, key) => {
      await run(store, 'readwrite', (objects) => objects.delete(key));
    },
    clear: async (store) => {
      await run(store, 'readwrite', (objects) => objects.clear());
    },
  };
}

function connect(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(NAME, DATABASE_VERSION);
    request.onupgradeneeded = () => {
      for (const store of STORES) {
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('blocked'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}
