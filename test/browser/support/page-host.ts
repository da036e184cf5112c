import type { BrowserHost } from '../../../src/host/browser';
import type { MemoryHost } from '../../taskpane/support/memory-host';

/** A small spreadsheet in memory, as the page's host. */
export function pageHost(host: MemoryHost): BrowserHost {
  return {
    ...host,
    snapshot: async () => host.workbook,
    peek: async () => host.workbook,
    put: () => undefined,
    marks: () => [],
    onContents: () => () => undefined,
    sentenceAt: () => null,
    noteTaken: () => undefined,
    dispose: () => undefined,
  };
}
