import { NOT_APPLICABLE_ADVICE } from '../../engine/locales/zh-CN/not-applicable';
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { openChoices, proposalRows, selectedEdits } from '../fill';
import type { Checked } from '../state';
import { AlikeAnswers } from './AlikeAnswers';
import { CheckControl } from './controls';
import { Disclosure } from './Disclosure';
import { FillList } from './FillList';
import { FillResultView } from './FillResultView';
import { FillTable } from './FillTable';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { fillTabTexts } from '../texts/fill';

/** 填得分: what would be written, cell by cell; nothing is written before 写入. */
export function FillTab({ checked }: { readonly checked: Checked }): ReactElement {
  const { plan } = usePane().state.fill;
  const rows = plan === null ? null : plan.proposals.length + plan.choices.length;
  return (
    <div className="pj-scroll">
      <FillResultView />
      <AlikeAnswers />
      {rows === 0 && (
        <p className="pj-section">
          {checked.sheets === null
            ? fillTabTexts['nothing-to-fill']
            : fillTabTexts['nothing-to-fill-in-sheets']}
        </p>
      )}
      <Write />
      <FillTable forms={checked.inspection.forms} />
      {plan !== null && plan.left.length > 0 && (
        <p className="pj-quiet">{fillTabTexts['does-not-apply'](NOT_APPLICABLE_ADVICE)}</p>
      )}
      <Options />
    </div>
  );
}

function Write(): ReactElement {
  const { state, session, busy } = usePane();
  const { fill, history } = state;
  const count = selectedEdits(fill).length;
  const open = openChoices(fill);
  return (
    <div className="pj-actions">
      <Button
        appearance="primary"
        disabledFocusable={busy || count === 0}
        onClick={() => startWork(session.fill())}
      >
        {count === 0 ? commonTexts.write : fillTabTexts['write-cells'](count)}
      </Button>
      {history.undo && (
        <Button
          title={commonTexts['undo-title'](history.undo.name)}
          disabledFocusable={busy}
          onClick={() => startWork(session.undo())}
        >
          {history.undo.result ? fillTabTexts['undo-last'] : fillTabTexts['undo-step'](history.undo.name)}
        </Button>
      )}
      <FillList />
      {open.tier + open.percent > 0 && (
        <p className="pj-quiet">{fillTabTexts.waiting(open.tier, open.percent)}</p>
      )}
    </div>
  );
}

function Options(): ReactElement {
  const { state, session, store, busy } = usePane();
  const { fill } = state;
  const rows = proposalRows(fill);
  const ticked = rows.filter((row) => row.ticked).length;
  const open = rows.filter(({ blocked }) => blocked === null).length;
  const tickAll = (wanted: boolean) => store.dispatch({ type: 'ticked-all', ticked: wanted });
  return (
    <Disclosure summary={fillTabTexts.options} className="pj-section">
      <CheckControl
        label={fillTabTexts.overwrite}
        checked={fill.overwrite}
        onChange={(overwrite) => startWork(session.setOverwrite(overwrite))}
      />
      <CheckControl
        label={fillTabTexts.formulas}
        checked={fill.formulas}
        onChange={(formulas) => store.dispatch({ type: 'fill-options', formulas })}
      />
      {rows.length > 0 && (
        <div className="pj-row">
          <Button size="small" disabledFocusable={busy || ticked === open} onClick={() => tickAll(true)}>
            {fillTabTexts['tick-all']}
          </Button>
          <Button size="small" disabledFocusable={busy || ticked === 0} onClick={() => tickAll(false)}>
            {fillTabTexts['tick-none']}
          </Button>
          <span className="pj-quiet">{fillTabTexts.ticked(ticked, rows.length)}</span>
        </div>
      )}
      <p className="pj-quiet">{fillTabTexts['only-ticked']}</p>
    </Disclosure>
  );
}
