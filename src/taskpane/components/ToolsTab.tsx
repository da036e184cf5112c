import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAtKey } from '../fill';
import { CellLink } from './CellLink';
import type { Recheck } from '../settings';
import { CheckControl, FactList, Section, SelectBox } from './controls';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { toolTexts } from '../texts/tools';

/** Marks, re-check, report, leftover formulas, diagnostics. */
export function ToolsTab(): ReactElement {
  return (
    <div className="pj-scroll">
      <Marks />
      <Recheck />
      <Report />
      <Shared />
      <OwnFormulas />
      <Diagnostics />
    </div>
  );
}

function Marks(): ReactElement {
  const { state, session, busy, capabilities } = usePane();
  return (
    <Section heading={toolTexts.marks}>
      <CheckControl
        label={toolTexts['mark-after-check']}
        checked={state.settings.marks}
        onChange={(marks) => startWork(session.change({ ...state.settings, marks }))}
      />
      <div className="pj-row">
        <Button disabledFocusable={busy || !state.checked} onClick={() => startWork(session.mark())}>
          {toolTexts['mark-now']}
        </Button>
        <Button disabledFocusable={busy} onClick={() => startWork(session.unmark())}>
          {commonTexts['clear-marks']}
        </Button>
      </div>
      <p className="pj-quiet">
        {capabilities.name === 'excel' ? toolTexts['marks-in-excel'] : toolTexts['marks-on-page']}
      </p>
    </Section>
  );
}

function Recheck(): ReactElement | null {
  const { state, session, capabilities } = usePane();
  if (!capabilities.changeEvents) return null;
  return (
    <Section heading={toolTexts.recheck}>
      <SelectBox
        name={toolTexts['after-change']}
        value={state.settings.recheck}
        options={[
          {
            value: 'auto',
            label: capabilities.liveRecheck ? toolTexts['recheck-quick'] : toolTexts['recheck-never'],
          },
          { value: 'always', label: toolTexts['recheck-always'] },
          ...(capabilities.liveRecheck ? [{ value: 'never', label: toolTexts['recheck-never'] }] : []),
        ]}
        onChange={(value) => startWork(session.change({ ...state.settings, recheck: recheckOf(value) }))}
      />
      <p className="pj-quiet">
        {capabilities.name === 'excel' ? toolTexts['recheck-in-excel'] : toolTexts['recheck-on-page']}
      </p>
    </Section>
  );
}

function recheckOf(value: string): Recheck {
  return value === 'always' || value === 'never' ? value : 'auto';
}

function Report(): ReactElement {
  const { state, session, busy, capabilities } = usePane();
  const text = state.tools.reportText;
  return (
    <Section heading={commonTexts.report}>
      <div className="pj-row">
        {capabilities.report && (
          <Button disabledFocusable={busy || !state.checked} onClick={() => startWork(session.report())}>
            {commonTexts['make-report']}
          </Button>
        )}
        <Button disabledFocusable={busy || !state.checked} onClick={() => startWork(session.copyReport())}>
          {commonTexts['copy-report']}
        </Button>
      </div>
      {text !== null && <CopyBox label={toolTexts['report-text']} text={text} />}
      <p className="pj-quiet">
        {state.checked ? toolTexts['report-holds'] : toolTexts['report-after-check']}
      </p>
    </Section>
  );
}

/** Rules and pointed columns for other workbooks and colleagues; imported where rules are. */
function Shared(): ReactElement {
  const { state, session, busy } = usePane();
  const text = state.tools.sharedText;
  return (
    <Section heading={toolTexts.shared}>
      <div className="pj-row">
        <Button disabledFocusable={busy} onClick={() => startWork(session.copyShared())}>
          {toolTexts['copy-json']}
        </Button>
      </div>
      {text !== null && <CopyBox label={toolTexts.shared} text={text} />}
      <p className="pj-quiet">{toolTexts['shared-use']}</p>
    </Section>
  );
}

/** A text to be copied by hand. */
function CopyBox({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <textarea
      className="pj-input"
      aria-label={label}
      readOnly
      rows={8}
      value={text}
      onFocus={(event) => event.target.select()}
    />
  );
}

function OwnFormulas(): ReactElement {
  const { state, session, busy } = usePane();
  const cells = state.tools.ownFormulas;
  return (
    <Section heading={toolTexts.formulas}>
      <p className="pj-quiet">{toolTexts['formulas-why']}</p>
      <div className="pj-row">
        <Button disabledFocusable={busy} onClick={() => startWork(session.findOwnFormulas())}>
          {commonTexts['find-formulas']}
        </Button>
        {cells !== null && cells.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => startWork(session.replaceOwnFormulas())}
          >
            {commonTexts['replace-formulas'](cells.length)}
          </Button>
        )}
      </div>
      {cells !== null &&
        (cells.length === 0 ? (
          <p>{commonTexts['no-formulas']}</p>
        ) : (
          <ul className="pj-list">
            {cells.map((cell) => (
              <li key={cellAtKey(cell)}>
                <CellLink cell={cell} />
              </li>
            ))}
          </ul>
        ))}
    </Section>
  );
}

function Diagnostics(): ReactElement {
  const { state, session, busy } = usePane();
  const facts = state.tools.diagnostics;
  return (
    <Section heading={toolTexts.diagnosis}>
      <div className="pj-row">
        <Button disabledFocusable={busy} onClick={() => startWork(session.diagnose())}>
          {toolTexts.diagnose}
        </Button>
      </div>
      {facts && <FactList facts={facts.map(({ label, value }) => [label, value])} />}
    </Section>
  );
}
