import { useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { countDemands } from '../../engine/verdict';
import type { Tab } from '../state';
import { CheckFirst, Welcome } from './EmptyStates';
import { FillTab } from './FillTab';
import { FirstHint } from './FirstHint';
import { FindingsTab } from './FindingsTab';
import { FormsTab } from './FormsTab';
import { usePane } from './pane-context';
import { SubmitTab } from './SubmitTab';
import { ToolsTab } from './ToolsTab';
import { tabTexts } from '../texts/frame';

const TABS: readonly Tab[] = ['findings', 'fill', 'submit'];
/** Opened by ⚙: not needed between opening a form and handing it in. */
const MORE: readonly Tab[] = ['forms', 'tools'];

/** The views below the verdict. */
export function Body(): ReactElement {
  const { checked, view } = usePane().state;
  const { tab } = view;
  return (
    <>
      <Tabs />
      <div role="tabpanel" id="pj-panel" aria-labelledby={tabId(tab)} className="pj-panel">
        {checked && <FirstHint key={tab} tab={tab} />}
        <Panel tab={tab} />
      </div>
    </>
  );
}

/** ← and → change the view, as in the WAI-ARIA tab pattern. */
function Tabs(): ReactElement {
  const { state, store } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const { tab: current, more } = state.view;
  const tabs = more ? [...TABS, ...MORE] : TABS;
  const show = (tab: Tab) => store.dispatch({ type: 'view', view: { tab } });

  function onKeyDown(event: KeyboardEvent): void {
    const next = tabAfter(tabs, current, event.key);
    if (!next) return;
    event.preventDefault();
    show(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  }

  return (
    <div role="tablist" aria-label={tabTexts.name} className="pj-tabs" ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          className="pj-tab"
          aria-selected={tab === current}
          aria-controls="pj-panel"
          tabIndex={tab === current ? 0 : -1}
          onClick={() => show(tab)}
        >
          <TabLabel tab={tab} />
        </button>
      ))}
    </div>
  );
}

function TabLabel({ tab }: { readonly tab: Tab }): ReactElement {
  const { checked } = usePane().state;
  const demands = useMemo(() => countDemands(checked?.inspection.findings ?? []), [checked]);
  // The same numbers as on the buttons of the verdict: blank cells are counted only at 填得分.
  const findings = demands.change + demands.explain + demands.optional;
  const labels: Readonly<Record<Tab, string>> = {
    findings: tabTexts.findings(findings),
    fill: tabTexts.fill(demands.fill),
    submit: tabTexts.submit,
    forms: tabTexts.forms,
    tools: tabTexts.tools,
  };
  return <>{labels[tab]}</>;
}

function Panel({ tab }: { readonly tab: Tab }): ReactElement | null {
  const { checked } = usePane().state;
  if (tab === 'tools') return <ToolsTab />;
  if (tab === 'findings') {
    return checked ? <FindingsTab inspection={checked.inspection} /> : <Welcome />;
  }
  if (!checked) return <CheckFirst>{tabTexts['check-first'][tab]}</CheckFirst>;
  if (tab === 'submit') return <SubmitTab checked={checked} />;
  return tab === 'fill' ? <FillTab checked={checked} /> : <FormsTab checked={checked} />;
}

function tabAfter(tabs: readonly Tab[], tab: Tab, key: string): Tab | null {
  const at = tabs.indexOf(tab);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return null;
  return tabs[(at + step + tabs.length) % tabs.length] ?? null;
}

function tabId(tab: Tab): string {
  return `pj-tab-${tab}`;
}
