import type { Reader } from '../../../src/browser/reading/reader';
import type { Database } from '../../../src/browser/storage/database';

export const NOTHING_KEPT: Database = {
  get: async () => undefined,
  all: async () => [],
  put: async () => undefined,
  remove: async () => undefined,
  clear: async () => undefined,
};

export const NO_READER: Reader = {
  open: () => Promise.reject(new Error('nothing is read')),
  judge: () => Promise.reject(new Error('nothing is read')),
};
