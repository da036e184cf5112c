import type { HostCapabilities } from '../host/host';
import type { Tab } from './state';

/** Places of the manual (docs/manual.zh-CN.md) that describe a page of the pane. */
const PLACES: Readonly<Record<Tab, string>> = {
  findings: 'check',
  fill: 'fill',
  submit: 'submit',
  forms: 'rules',
  tools: 'report',
};

/** Address of the manual beside the page; no network is needed for it. */
export function manualAt(host: HostCapabilities['name'], tab: Tab): string {
  const page = host === 'excel' ? 'help.html' : 'assets/help.html';
  return `${page}#${PLACES[tab]}`;
}
