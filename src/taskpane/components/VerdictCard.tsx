import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DEMAND_MEANINGS, DEMAND_NAMES } from '../../engine/locales/zh-CN/verdict';
import { DEMANDS, verdictOf, type WorkbookVerdict } from '../../engine/verdict';
import type { Checked } from '../state';
import { coverageOf, DEMAND_TONES, headlineOf, toneOf } from '../verdict';
import { Coverage } from './Coverage';
import { ToneMark } from './controls';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { verdictCardTexts } from '../texts/frame';

/**
 * 可以提交 or what prevents it, with what was checked; or a note that the verdict is from before the last
 * changes.
 */
export function VerdictCard({ checked }: { readonly checked: Checked }): ReactElement {
  const { state } = usePane();
  const verdict = verdictOf(checked.inspection);
  return (
    <section className="pj-verdict" aria-label={verdictCardTexts.name}>
      <div className="pj-verdict-row">
        <ToneMark tone={state.stale === null ? toneOf(verdict) : 'none'} size={24} />
        <h1 className="pj-title">{headlineOf(verdict, state)}</h1>
        <Counts demands={verdict.demands} />
      </div>
      {verdict.note !== '' && <p className="pj-quiet">{verdict.note}</p>}
      {state.stale !== null && <Stale cells={state.stale} />}
      {state.stale === null && checked.inspection.forms.length > 0 && (
        <Coverage inspection={checked.inspection} summary={coverageOf(checked.inspection)} />
      )}
    </section>
  );
}

/** Shown in place of what was checked, so that the list below does not move. */
function Stale({ cells }: { readonly cells: readonly string[] }): ReactElement {
  const { session, busy } = usePane();
  return (
    <div className="pj-stale">
      <span className="pj-tag pj-warning" title={verdictCardTexts['outdated-title'](cells)}>
        {verdictCardTexts.outdated}
      </span>
      <Button
        size="small"
        appearance="transparent"
        disabledFocusable={busy}
        onClick={() => startWork(session.check())}
      >
        {commonTexts['check-again']}
      </Button>
    </div>
  );
}

/**
 * One button per demand: how many, and whether they are listed. Blank cells are not listed: their button
 * opens 填得分.
 */
function Counts({ demands }: Pick<WorkbookVerdict, 'demands'>): ReactElement {
  const { state, store } = usePane();
  return (
    <div className="pj-counts" role="group" aria-label={verdictCardTexts.filter}>
      {DEMANDS.filter((demand) => demands[demand] > 0).map((demand) => (
        <Button
          key={demand}
          size="small"
          className="pj-count"
          {...(demand === 'fill' ? {} : { 'aria-pressed': !state.view.hidden.includes(demand) })}
          title={`${DEMAND_NAMES[demand]}：${DEMAND_MEANINGS[demand]}`}
          icon={<ToneMark tone={DEMAND_TONES[demand]} />}
          onClick={() =>
            store.dispatch(
              demand === 'fill'
                ? { type: 'view', view: { tab: 'fill' } }
                : { type: 'demand-toggled', demand },
            )
          }
        >
          {`${DEMAND_NAMES[demand]} ${demands[demand]}`}
        </Button>
      ))}
    </div>
  );
}
