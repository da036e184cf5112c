import { useMemo, type ReactElement } from 'react';
import type { Inspection } from '../../engine/finding';
import { checkCoverage, coverageWords } from '../coverage';
import { Disclosure } from './Disclosure';
import { usePane } from './pane-context';
import { own } from '../../engine/own';

/** What was checked, what did not apply and what was left to a person: in one line, in full on demand. */
export function Coverage({
  inspection,
  summary,
}: {
  readonly inspection: Inspection;
  readonly summary: string;
}): ReactElement {
  return (
    <Disclosure summary={summary}>
      <Checks inspection={inspection} />
    </Disclosure>
  );
}

/** Added up only when it is looked at: 200 forms have twenty thousand outcomes. */
function Checks({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const checks = useMemo(() => checkCoverage(inspection), [inspection]);
  const titles = usePane().state.catalogue.checks;
  return (
    <div className="pj-checks" role="region" aria-label="逐项核对情况" tabIndex={0}>
      <ul className="pj-list">
        {checks.map((check) => (
          <li
            key={check.code}
          >{`${check.code} ${own(titles, check.code) ?? ''}：${coverageWords(check)}`}</li>
        ))}
      </ul>
    </div>
  );
}
