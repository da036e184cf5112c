import { TextDecoder, TextEncoder } from 'node:util';

/** Globals that every browser has and jsdom lacks; to be imported before the reader of workbooks. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
