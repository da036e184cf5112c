import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SEVERITIES, type Inspection } from '../../engine/finding';
import { SEVERITY_WORDS } from '../labels';
import type { Checked } from '../state';
import { coverageOf, verdictOf } from '../verdict';
import { Coverage } from './Coverage';
import { Tone } from './controls';
import { usePane } from './pane-context';

/** 可以提交 or what stands against it, with what was looked at. */
export function VerdictCard({ checked }: { readonly checked: Checked }): ReactElement {
  const verdict = verdictOf(checked.inspection, checked.preset);
  return (
    <section className="pj-verdict" aria-label="检查结论">
      <div className="pj-row">
        <Tone tone={verdict.tone} size={24} />
        <h1 className="pj-title pj-grow">{verdict.title}</h1>
      </div>
      {verdict.detail !== '' && <p className="pj-quiet">{verdict.detail}</p>}
      {checked.inspection.forms.length > 0 && (
        <>
          <Counts inspection={checked.inspection} />
          <Coverage inspection={checked.inspection} summary={coverageOf(checked.inspection)} />
        </>
      )}
    </section>
  );
}

/** One button per severity: how many, and whether they are listed. */
function Counts({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const { state, store } = usePane();
  return (
    <div className="pj-counts" role="group" aria-label="按严重程度筛选">
      {SEVERITIES.map((severity) => (
        <Button
          key={severity}
          size="small"
          className="pj-count"
          aria-pressed={!state.view.hidden.includes(severity)}
          title={`${SEVERITY_WORDS[severity].name}：${SEVERITY_WORDS[severity].meaning}`}
          icon={<Tone tone={severity} />}
          onClick={() => store.dispatch({ type: 'severity-toggled', severity })}
        >
          {`${SEVERITY_WORDS[severity].name} ${inspection.counts[severity]}`}
        </Button>
      ))}
    </div>
  );
}
