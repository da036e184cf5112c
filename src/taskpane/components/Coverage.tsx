import { Fragment, type ReactElement } from 'react';
import type { ShownInspection } from '../inspection';
import type { CheckCoverage } from '../coverage';
import { verdictCardTexts } from '../texts/frame';
import { cellAtKey } from '../fill';
import { Disclosure } from './Disclosure';
import { CellLink } from './CellLink';
import { usePane } from './pane-context';
import { own } from '../../workbook/own';

/** What was checked, what did not apply and what was left to a person: one line, which opens the whole list. */
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
    <div className="pj-checks" role="region" aria-label={verdictCardTexts.coverage} tabIndex={0}>
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

const NAMED_OUTCOMES = ['violated', 'cannot-judge', 'holds', 'does-not-apply'] as const;

/** `3 张表无误，1 张表有问题，2 张表不适用` */
function coverageWords({ outcomes }: CheckCoverage): string {
  return NAMED_OUTCOMES.filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => verdictCardTexts.outcome(outcomes[outcome], outcome))
    .join('，');
}

/** Where a person must look. */
function OpenCells({ open, openCount }: Pick<CheckCoverage, 'open' | 'openCount'>): ReactElement | null {
  if (openCount === 0) return null;
  return (
    <>
      {verdictCardTexts['look-at'].before}
      {open.map((cell) => (
        <Fragment key={cellAtKey(cell)}>
          <CellLink cell={cell} />{' '}
        </Fragment>
      ))}
      {openCount > open.length && verdictCardTexts['look-at']['left-out'](openCount)}
    </>
  );
}
