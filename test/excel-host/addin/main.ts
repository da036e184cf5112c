import { createExcelHost } from '../../../src/host/excel';
import type { Host, HostChange } from '../../../src/host/host';

/** A page with only the product's host, for tests that call it from outside. */
declare global {
  interface Window {
    host?: Host;
    readonly told: (string | null)[];
    readonly changes: HostChange[];
  }
}

/** `?giveUpAfter=1500` makes the host give up early, for tests of lost requests. */
const giveUpAfter = Number(new URLSearchParams(window.location.search).get('giveUpAfter') ?? 20_000);

async function begin(): Promise<void> {
  await Office.onReady();
  const told: (string | null)[] = [];
  const changes: HostChange[] = [];
  Object.assign(window, { told, changes });
  window.host = createExcelHost({
    noticeAfter: 100,
    giveUpAfter,
    onWaiting: (sentence) => told.push(sentence),
  });
}

void begin();
