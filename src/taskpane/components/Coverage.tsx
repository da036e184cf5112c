import { Fragment, type ReactElement } from 'react';
import type { ShownInspection } from '../inspection';
import { coverageWords, type CheckCoverage } from '../coverage';
import { cellAtKey } from '../fill';
import { Disclosure } from './Disclosure';
import { CellLink } from './CellLink';
import { usePane } from './pane-context';
import { own } from '../../workbook/own';

/** What was checked, what did not apply and what was left to a person: in one line, in full on demand. */
export function Coverage({
  inspection,
  summary,
}: {
  readonly inspection: ShownInspection;
  readonly summary: string;
}): ReactElement {
  return (
    <Disclosure summary={summary}>
      <Checks inspection={inspection} />
    </Disclosure>
  );
}

function Checks({ inspection }: { readonly inspection: ShownInspection }): ReactElement {
  const titles = usePane().state.catalogue.checks;
  return (
    <div className="pj-checks" role="region" aria-label="逐项核对情况" tabIndex={0}>
      <ul className="pj-list">
        {inspection.coverage.map((check) => (
          <li key={check.code}>
            {`${check.code} ${own(titles, check.code) ?? ''}：${coverageWords(check)}`}
            <OpenCells {...check} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a person must look. */
function OpenCells({ open, openCount }: Pick<CheckCoverage, 'open' | 'openCount'>): ReactElement | null {
  if (openCount === 0) return null;
  return (
    <>
      {'，请看 '}
      {open.map((cell) => (
        <Fragment key={cellAtKey(cell)}>
          <CellLink cell={cell} />{' '}
        </Fragment>
      ))}
      {openCount > open.length && `等 ${openCount} 格`}
    </>
  );
}
