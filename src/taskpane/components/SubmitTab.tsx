import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { DEMAND_MEANINGS, DEMAND_NAMES } from '../../engine/locales/zh-CN/verdict';
import { countText, DEMANDS, verdictOf } from '../../engine/verdict';
import type { Checked } from '../state';
import { DEMAND_TONES, headlineOf } from '../verdict';
import { Section, ToneMark } from './controls';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { submitTexts } from '../texts/submit';

/** 报送: what still prevents handing in, or the last steps, which tick themselves. */
export function SubmitTab({ checked }: { readonly checked: Checked }): ReactElement {
  const { answer, demands } = verdictOf(checked.inspection);
  const steps = answer === 'explain' || answer === 'ready';
  return (
    <div className="pj-scroll">
      {(!steps || demands.explain > 0) && <Missing checked={checked} />}
      {steps && <Steps />}
      {answer === 'not-yet' && <Report />}
    </div>
  );
}

function Missing({ checked }: { readonly checked: Checked }): ReactElement {
  const { state, session } = usePane();
  const verdict = verdictOf(checked.inspection);
  const { demands } = verdict;
  const open = DEMANDS.filter((demand) => demand !== 'optional' && demands[demand] > 0);
  return (
    <Section heading={headlineOf(verdict, state)}>
      {open.map((demand) => (
        <div className="pj-row" key={demand}>
          <ToneMark tone={DEMAND_TONES[demand]} />
          <span className="pj-grow">
            {`${DEMAND_NAMES[demand]} ${countText(demand, demands[demand])}`}
            {demand === 'explain' && `：${DEMAND_MEANINGS.explain}`}
          </span>
          <Button size="small" onClick={() => startWork(session.goTo(demand))}>
            {demand === 'fill' ? submitTexts['go-fill'] : submitTexts['go-see']}
          </Button>
        </div>
      ))}
      {open.length === 0 && <p>{submitTexts.none}</p>}
    </Section>
  );
}

function Steps(): ReactElement {
  const { state, session, capabilities, busy } = usePane();
  const { ownFormulas } = state.tools;
  const inExcel = capabilities.name === 'excel';
  const formulas = ownFormulas?.length ?? 0;
  return (
    <Section heading={submitTexts.steps}>
      <ol className="pj-plain" aria-label={submitTexts['steps-name']}>
        <Step
          done={state.stale === null}
          action={
            <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.check())}>
              {commonTexts['check-again']}
            </Button>
          }
        >
          {state.stale === null ? submitTexts.checked : submitTexts['changed-since']}
        </Step>
        <Step
          done={ownFormulas !== null && formulas === 0}
          action={
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() =>
                startWork(formulas > 0 ? session.replaceOwnFormulas() : session.findOwnFormulas())
              }
            >
              {formulas > 0 ? commonTexts['replace-formulas'](formulas) : commonTexts['find-formulas']}
            </Button>
          }
        >
          {ownFormulas !== null && formulas === 0 ? commonTexts['no-formulas'] : submitTexts.formulas}
        </Step>
        {inExcel && (
          <Step
            done={state.marked === false}
            action={
              <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.unmark())}>
                {commonTexts['clear-marks']}
              </Button>
            }
          >
            {submitTexts['marks-to-clear']}
          </Step>
        )}
        <Step
          done={state.tools.reported}
          action={
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => startWork(inExcel ? session.report() : session.downloadReport())}
            >
              {inExcel ? commonTexts['make-report'] : commonTexts['download-report']}
            </Button>
          }
        >
          {inExcel ? submitTexts['report-printed'] : submitTexts['report-downloaded']}
        </Step>
        <Step
          done={state.tools.saved}
          action={
            !inExcel && (
              <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.save())}>
                {commonTexts.save}
              </Button>
            )
          }
        >
          {inExcel
            ? submitTexts['save-workbook']
            : state.tools.saved
              ? submitTexts.saved
              : submitTexts['save-file']}
        </Step>
      </ol>
    </Section>
  );
}

/** The report for the person who has to change the form. */
function Report(): ReactElement {
  const { session, capabilities, busy } = usePane();
  return (
    <Section heading={commonTexts.report}>
      <div className="pj-row">
        {capabilities.report && (
          <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.report())}>
            {commonTexts['make-report']}
          </Button>
        )}
        {capabilities.name !== 'excel' && (
          <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.downloadReport())}>
            {commonTexts['download-report']}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.copyReport())}>
          {commonTexts['copy-report']}
        </Button>
      </div>
    </Section>
  );
}

function Step({
  done,
  action,
  children,
}: {
  readonly done: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li>
      <ToneMark tone={done ? 'pass' : 'none'} />
      <span className="pj-grow">
        <span className="pj-spoken">{done ? submitTexts.done : submitTexts['to-do']}</span>
        {children}
      </span>
      {!done && action}
    </li>
  );
}
